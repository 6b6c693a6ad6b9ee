%% Receives by a reference made in the same function: older messages are neither looked at nor lost.
-module(receive_reference).
-export([main/0]).

main() ->
    Me = self(),
    [Me ! {old, N} || N <- lists:seq(1, 20)],
    io:format("~p~n", [call(one)]),
    io:format("~p~n", [two_references(true)]),
    io:format("~p~n", [two_references(false)]),
    io:format("~p~n", [timer()]),
    io:format("~p~n", [noproc()]),
    io:format("~p~n", [pair()]),
    io:format("~p~n", [guarded()]),
    io:format("~p~n", [either()]),
    io:format("~p~n", [taken_between()]),
    io:format("~p~n", [times_out()]),
    io:format("~p~n", [many(5, [])]),
    io:format("~p~n", [flush([])]).

call(Request) ->
    Ref = make_ref(),
    self() ! {Ref, {done, Request}},
    self() ! {later, Request},
    receive {Ref, Reply} -> Reply end.

two_references(First) ->
    A = make_ref(),
    B = make_ref(),
    self() ! case First of true -> {a, A}; false -> {b, B} end,
    receive
        {a, A} -> a;
        {b, B} -> b
    end.

timer() ->
    Ref = erlang:start_timer(1, self(), ping),
    receive {timeout, Ref, What} -> What end.

noproc() ->
    Ref = monitor(process, no_such_name),
    receive {'DOWN', Ref, process, _, Reason} -> Reason end.

pair() ->
    Pair = {x, make_ref()},
    self() ! Pair,
    {_, Ref} = Pair,
    receive {x, Ref} -> matched end.

guarded() ->
    Ref = make_ref(),
    self() ! {r, other, 1},
    self() ! {r, Ref, 2},
    receive {r, R, N} when R =:= Ref, N > 1 -> N end.

%% Not all clauses ask for it: the oldest message matches.
either() ->
    Ref = make_ref(),
    self() ! {ok, Ref},
    First = receive {ok, Ref} -> ref; {old, N} -> N end,
    receive {ok, Ref} -> First end.

%% Messages that came after the mark leave before the receive: it starts earlier then.
taken_between() ->
    Ref = make_ref(),
    self() ! {Ref, 1},
    self() ! {other, 2},
    self() ! {other, 3},
    receive {other, X} -> X end,
    receive {other, Y} -> Y end,
    receive {Ref, Z} -> {X, Y, Z} end.

times_out() ->
    Ref = make_ref(),
    R = receive {Ref, _} -> no after 1 -> timeout end,
    self() ! {Ref, late},
    {R, receive {Ref, L} -> L after 1 -> none end}.

many(0, Acc) -> Acc;
many(N, Acc) ->
    Ref = make_ref(),
    self() ! {Ref, N},
    self() ! {rest, N},
    many(N - 1, [receive {Ref, M} -> M end | Acc]).

flush(Acc) ->
    receive M -> flush([M | Acc]) after 0 -> lists:reverse(Acc) end.
