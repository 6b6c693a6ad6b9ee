-module(lang_float_loops).
-export([main/0]).
main() ->
    io:format("~p~n", [sum(0.0, 1000)]),
    io:format("~p~n", [newton(2.0, 1.0, 20)]),
    io:format("~p~n", [integrate(fun(X) -> X * X end, 0.0, 1.0, 1000)]),
    io:format("~p~n", [[horner([1.0, -2.0, 3], X) || X <- [0, 1, 2.5]]]),
    io:format("~p~n", [try over(1.0e300, 10) catch error:E -> E end]),
    io:format("~p~n", [mixed(1, 2.0, 3)]),
    io:format("~p~n", [[trunc(X * 10) / 10 || X <- [1.25, -3.99, 1.0e15]]]),
    io:format("~p ~p~n", [0.1 + 0.2 =:= 0.3, 1.0 == 1]).
sum(S, 0) -> S;
sum(S, N) -> sum(S + 1.0 / (N * N), N - 1).
newton(A, X, 0) -> {A, X};
newton(A, X, N) -> newton(A, (X + A / X) / 2, N - 1).
integrate(F, A, B, N) -> H = (B - A) / N, integrate(F, A, H, N, 0.0).
integrate(_, _, H, 0, S) -> S * H;
integrate(F, X, H, N, S) -> integrate(F, X + H, H, N - 1, S + F(X + H / 2)).
horner(Cs, X) -> lists:foldl(fun(C, Acc) -> Acc * X + C end, 0, Cs).
over(X, 0) -> X;
over(X, N) -> over(X * 1.0e10, N - 1).
mixed(A, B, C) -> A + B * C - C / A.
