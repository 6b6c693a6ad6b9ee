%% The order in which timers end, and what cancelling and reading say, with every option.
-module(proc_timer_order).
-export([main/0]).

main() ->
    io:format("by time: ~p~n", [by_time([50, 10, 40, 0, 30, 20])]),
    io:format("sooner later set: ~p~n", [by_time([60, 50, 40, 30, 20, 10])]),
    io:format("receive-after among them: ~p~n", [with_receive()]),
    io:format("absolute: ~p~n", [absolute()]),
    io:format("past: ~p~n", [past()]),
    io:format("start_timer: ~p~n", [start_timer()]),
    io:format("cancel: ~p~n", [cancel()]),
    io:format("cancel async: ~p~n", [async()]),
    io:format("read: ~p~n", [read()]),
    io:format("of others: ~p~n", [others()]),
    io:format("to names: ~p~n", [names()]),
    io:format("to the dead: ~p~n", [dead()]),
    io:format("owner dies: ~p~n", [owner()]),
    io:format("receiver replaced: ~p~n", [replaced()]),
    io:format("far: ~p~n", [far()]),
    io:format("many: ~p~n", [many()]),
    io:format("badarg: ~p~n", [[catch_it(F) || F <- bad()]]).

%% Only what was set without a pause tells anything.
by_time(Times) ->
    quickly(fun(_) -> [erlang:send_after(T, self(), {timer, T}) || T <- Times] end, fun(_) -> [receive {timer, T} -> T end || _ <- Times] end).

quickly(Set, Get) ->
    Before = erlang:monotonic_time(millisecond),
    Set(Before),
    Pause = erlang:monotonic_time(millisecond) - Before,
    Got = Get(Before),
    if Pause < 10 -> Got; true -> quickly(Set, Get) end.

with_receive() ->
    erlang:send_after(200, self(), timer),
    A = receive X -> X after 5 -> timeout end,
    B = receive Y -> Y after 20000 -> timeout end,
    {A, B}.

absolute() ->
    quickly(fun(Now) ->
                erlang:send_after(Now + 40, self(), b, [{abs, true}]),
                erlang:send_after(Now + 20, self(), a, [{abs, true}]),
                erlang:start_timer(Now + 60, self(), c, [{abs, true}])
            end,
            fun(Now) ->
                L = [receive {timeout, _, M} -> M; M -> M end || _ <- [1, 2, 3]],
                {L, erlang:monotonic_time(millisecond) >= Now + 60}
            end).

past() ->
    Now = erlang:monotonic_time(millisecond),
    erlang:send_after(Now - 100, self(), gone, [{abs, true}]),
    receive M -> M after 20000 -> nothing end.

start_timer() ->
    R = erlang:start_timer(1, self(), {my, message}),
    receive {timeout, R, M} -> M end.

cancel() ->
    R = erlang:send_after(10000, self(), no),
    Left = erlang:cancel_timer(R),
    Again = erlang:cancel_timer(R),
    R2 = erlang:send_after(0, self(), yes),
    receive yes -> ok end,
    R3 = erlang:send_after(10000, self(), no),
    {Left > 9000 andalso Left =< 10000, Again, erlang:cancel_timer(R2), erlang:cancel_timer(make_ref()),
     erlang:cancel_timer(R3, [{info, false}]), erlang:cancel_timer(R3, [{info, true}]), erlang:cancel_timer(R3, [])}.

async() ->
    R = erlang:send_after(10000, self(), no),
    A = erlang:cancel_timer(R, [{async, true}]),
    B = receive {cancel_timer, R, L} when is_integer(L) -> left after 20000 -> nothing end,
    C = erlang:cancel_timer(R, [{async, true}, {info, true}]),
    D = receive {cancel_timer, R, X} -> X after 20000 -> nothing end,
    R2 = erlang:send_after(10000, self(), no),
    E = erlang:cancel_timer(R2, [{async, true}, {info, false}]),
    F = receive {cancel_timer, R2, _} = Y -> Y after 30 -> nothing end,
    {A, B, C, D, E, F}.

read() ->
    R = erlang:send_after(10000, self(), no),
    A = erlang:read_timer(R),
    B = erlang:read_timer(R, [{async, true}]),
    C = receive {read_timer, R, L} -> L after 20000 -> nothing end,
    erlang:cancel_timer(R),
    erlang:read_timer(R, [{async, true}]),
    {A > 9000, B, C > 9000, erlang:read_timer(R), receive {read_timer, R, D} -> D after 20000 -> nothing end, erlang:read_timer(make_ref())}.

others() ->
    Self = self(),
    P = spawn(fun() -> R = erlang:send_after(10000, Self, no), Self ! {self(), R}, receive stop -> ok end end),
    receive {P, R} -> ok end,
    A = erlang:read_timer(R),
    B = erlang:cancel_timer(R),
    P ! stop,
    {A > 9000, B > 9000, erlang:read_timer(R)}.

names() ->
    register(timed, self()),
    erlang:send_after(1, timed, to_a_name),
    A = receive M -> M after 20000 -> nothing end,
    unregister(timed),
    R = erlang:send_after(1, timed, to_nobody),
    {A, receive M2 -> M2 after 20 -> nothing end, erlang:read_timer(R)}.

dead() ->
    {P, M} = spawn_monitor(fun() -> ok end),
    receive {'DOWN', M, _, _, _} -> ok end,
    R = erlang:send_after(10000, P, x),
    receive after 5 -> ok end,
    {erlang:read_timer(R), erlang:cancel_timer(R)}.

%% A timer for a pid ends with that process, whoever set it; one set by a dead process goes on.
owner() ->
    Self = self(),
    {P, M} = spawn_monitor(fun() -> Self ! {ref, erlang:send_after(20, Self, still_sent)} end),
    receive {'DOWN', M, process, P, _} -> ok end,
    receive {ref, _} -> ok end,
    A = receive still_sent -> sent after 20000 -> nothing end,
    Q = spawn(fun() -> receive stop -> ok end end),
    R = erlang:send_after(10000, Q, x),
    M2 = monitor(process, Q),
    Q ! stop,
    receive {'DOWN', M2, process, Q, _} -> ok end,
    receive after 5 -> ok end,
    {A, erlang:read_timer(R)}.

%% The name is looked up when the timer ends.
replaced() ->
    Self = self(),
    P = spawn(fun() -> receive M -> Self ! {p, M} end end),
    Q = spawn(fun() -> receive M -> Self ! {q, M} end end),
    register(changing, P),
    erlang:send_after(200, changing, hello),
    unregister(changing),
    register(changing, Q),
    X = receive {W, hello} -> W after 20000 -> nothing end,
    exit(P, kill),
    X.

far() ->
    R = erlang:send_after(16#ffffffff, self(), far),
    A = erlang:cancel_timer(R),
    R2 = erlang:send_after(1 bsl 40, self(), far),
    {A > 16#fffffff0, erlang:cancel_timer(R2) > 1 bsl 39}.

many() ->
    N = 2000,
    [erlang:send_after(I rem 50, self(), {I rem 50, I}) || I <- lists:seq(1, N)],
    L = [receive {T, I} when is_integer(T) -> {T, I} end || _ <- lists:seq(1, N)],
    length(lists:usort(L)).

bad() ->
    [fun() -> erlang:send_after(-1, self(), x) end, fun() -> erlang:send_after(a, self(), x) end, fun() -> erlang:send_after(1, 17, x) end,
     fun() -> erlang:send_after(1, self(), x, [foo]) end, fun() -> erlang:send_after(1, self(), x, foo) end, fun() -> erlang:start_timer(1.0, self(), x) end,
     fun() -> erlang:cancel_timer(x) end, fun() -> erlang:cancel_timer(make_ref(), [foo]) end, fun() -> erlang:read_timer(x) end,
     fun() -> erlang:read_timer(make_ref(), [{async, foo}]) end, fun() -> erlang:start_timer(1, {a, b}, x) end, fun() -> erlang:send_after(1 bsl 70, self(), x) end,
     fun() -> receive after -1 -> ok end end, fun() -> receive after a -> ok end end, fun() -> T = 1 bsl 32, receive after T -> ok end end].

catch_it(F) -> try F() catch C:R -> {C, R} end.
