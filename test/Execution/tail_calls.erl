%% Proper tail calls: self, mutual, through funs, apply, and with many arguments.
-module(tail_calls).
-export([main/0, ping/2]).
main() ->
    io:format("~p~n", [loop(10000000, 0)]),
    io:format("~p~n", [even(5000001)]),
    F = fun G(0) -> done; G(N) -> G(N - 1) end,
    io:format("~p~n", [F(3000000)]),
    io:format("~p~n", [ping(1000000, ?MODULE)]),
    io:format("~p~n", [many(1000000, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)]),
    io:format("~p~n", [cps(1000000, fun(X) -> X end)]).
loop(0, Acc) -> Acc;
loop(N, Acc) -> loop(N - 1, Acc + N).
even(0) -> true;
even(N) -> odd(N - 1).
odd(0) -> false;
odd(N) -> even(N - 1).
ping(0, _) -> pong;
ping(N, M) when N rem 2 =:= 0 -> M:ping(N - 1, M);
ping(N, M) -> apply(M, ping, [N - 1, M]).
many(0, A, B, C, D, E, F, G, H, I, J, K) -> [A, B, C, D, E, F, G, H, I, J, K];
many(N, A, B, C, D, E, F, G, H, I, J, K) -> many2(N - 1, K, A, B, C, D, E, F, G, H, I, J).
many2(N, A, B, C, D, E, F, G, H, I, J, K) -> many(N, A, B, C, D, E, F, G, H, I, J, K).
cps(0, K) -> K(0);
cps(N, K) -> cps(N - 1, fun(X) -> K(X + 1) end).
