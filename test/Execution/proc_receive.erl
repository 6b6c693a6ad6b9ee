%% Selective receive: order, timeouts, nesting, guards, in functions and funs.
-module(proc_receive).
-export([main/0]).

main() ->
    Self = self(),
    [Self ! {n, I} || I <- lists:seq(1, 10)],
    io:format("~p~n", [receive {n, 7} -> seven end]),
    io:format("~p~n", [receive {n, N} when N > 3 -> N end]),
    io:format("~p~n", [drain()]),
    io:format("~p~n", [receive x -> x after 0 -> timeout end]),
    T0 = erlang:monotonic_time(millisecond),
    io:format("~p~n", [receive x -> x after 30 -> timeout end]),
    io:format("~p~n", [erlang:monotonic_time(millisecond) - T0 >= 30]),
    io:format("~p~n", [catch_reason(fun() -> receive x -> x after foo -> ok end end)]),
    io:format("~p~n", [catch_reason(fun() -> receive x -> x after -1 -> ok end end)]),
    io:format("~p~n", [catch_reason(fun() -> receive x -> x after 16#100000000 -> ok end end)]),
    io:format("~p~n", [nested()]),
    io:format("~p~n", [priority()]),
    io:format("~p~n", [late()]),
    io:format("~p~n", [stream(1000)]),
    io:format("~p~n", [pairs()]),
    io:format("~p~n", [in_try()]),
    io:format("~p~n", [renewed()]),
    io:format("~p~n", [binaries()]),
    io:format("~p~n", [length(element(2, process_info(self(), messages)))]).

catch_reason(F) -> try F() catch C:R -> {C, R} end.

drain() -> receive {n, N} -> [N | drain()] after 0 -> [] end.

nested() ->
    self() ! a, self() ! b, self() ! c,
    receive c -> receive a -> receive b -> {c, a, b} end end end.

priority() ->
    self() ! low, self() ! high, self() ! low2,
    X = receive high -> high after 0 -> none end,
    {X, [receive M -> M end || _ <- [1, 2]]}.

late() ->
    Self = self(),
    spawn(fun() -> receive after 20 -> Self ! early_bird end end),
    receive early_bird -> came after 5000 -> late end.

stream(N) ->
    Self = self(),
    P = spawn(fun() -> [Self ! {self(), I} || I <- lists:seq(1, N)], Self ! {self(), done} end),
    collect(P, []).
collect(P, L) ->
    receive
        {P, done} -> {length(L), L =:= lists:seq(length(L), 1, -1)};
        {P, I} -> collect(P, [I | L])
    end.

pairs() ->
    Self = self(),
    Ps = [spawn(fun() -> [Self ! {self(), I} || I <- lists:seq(1, 50)] end) || _ <- lists:seq(1, 20)],
    lists:all(fun(P) -> [receive {P, I} -> I end || I <- lists:seq(1, 50)] =:= lists:seq(1, 50) end, Ps).

in_try() ->
    self() ! {throw, ball},
    try receive {throw, B} -> throw(B); {ok, X} -> X end
    catch throw:Ball -> {caught, Ball}
    after self() ! after_ran
    end,
    receive after_ran -> after_ran end.

%% Each message renews the timeout of a receive that loops.
renewed() ->
    Self = self(),
    spawn(fun() -> [begin receive after 15 -> ok end, Self ! tick end || _ <- lists:seq(1, 4)], Self ! stop end),
    renewed(0).
renewed(N) -> receive tick -> renewed(N + 1); stop -> N after 3000 -> late end.

binaries() ->
    Self = self(),
    B = binary:copy(<<"0123456789">>, 100),
    spawn(fun() -> Self ! {bin, <<B/binary, B/binary>>} end),
    receive {bin, <<H:10/binary, R/binary>>} -> {H, byte_size(R)} end.
