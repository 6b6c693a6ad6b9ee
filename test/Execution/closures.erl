-module(closures).
-export([main/0, add/2]).
main() ->
    Add = fun(X) -> fun(Y) -> X + Y end end,
    io:format("~p~n", [(Add(3))(4)]),
    Fact = fun F(0) -> 1; F(N) -> N * F(N - 1) end,
    io:format("~p~n", [Fact(20)]),
    L = [fun() -> I * I end || I <- [1, 2, 3]],
    io:format("~p~n", [[F() || F <- L]]),
    io:format("~p~n", [lists:map(fun(X) -> X * 2 end, [1, 2, 3])]),
    G = fun add/2, H = fun ?MODULE:add/2, M = ?MODULE, Fn = add, K = fun M:Fn/2,
    io:format("~p ~p ~p~n", [G(1, 2), H(3, 4), K(5, 6)]),
    io:format("~p ~p~n", [is_function(G, 2), is_function(H, 3)]),
    io:format("~p~n", [apply(G, [7, 8])]),
    io:format("~p~n", [apply(M, Fn, [9, 10])]),
    io:format("~p~n", [M:Fn(11, 12)]),
    io:format("~p~n", [H =:= K]),
    io:format("~p~n", [H]),
    Env = {a, [b], 3.5},
    Nest = fun(A) -> fun(B) -> fun(C) -> {A, B, C, Env} end end end,
    io:format("~p~n", [((Nest(1))(2))(3)]),
    Compose = fun(Fs) -> lists:foldl(fun(F, Acc) -> fun(X) -> F(Acc(X)) end end, fun(X) -> X end, Fs) end,
    io:format("~p~n", [(Compose([fun(X) -> X + 1 end, fun(X) -> X * 10 end]))(4)]),
    Multi = fun(X, _) when X > 10 -> big; (0, Y) -> {zero, Y}; (_, Y) -> Y end,
    io:format("~p~n", [[Multi(11, a), Multi(0, b), Multi(5, c)]]).
add(A, B) -> A + B.
