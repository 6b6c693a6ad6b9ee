%% MODES: O2
%% Requests and replies over a mailbox of a million older messages: no reply may look at them.
-module(receive_reference_large).
-export([main/0]).

main() ->
    [self() ! {old, N} || N <- lists:seq(1, 1000000)],
    Start = erlang:monotonic_time(millisecond),
    Sum = calls(3000, 0),
    Elapsed = erlang:monotonic_time(millisecond) - Start,
    io:format("~p ~p~n", [Sum, if Elapsed < 2500 -> fast; true -> {slow, Elapsed} end]),
    io:format("~p~n", [receive {old, N} -> N end]).

calls(0, Sum) -> Sum;
calls(N, Sum) -> calls(N - 1, Sum + call(N)).

call(N) ->
    Ref = make_ref(),
    self() ! {Ref, N},
    receive {Ref, Reply} -> Reply end.
