-module(lang_integers_overflow).
-export([main/0]).
main() ->
    io:format("~p~n", [fac(30)]),
    io:format("~p~n", [loop(1, 130)]),
    io:format("~p~n", [sumsq(100000, 0)]),
    io:format("~p~n", [down(-4611686018427387900, 10)]),
    io:format("~p~n", [[X * X || X <- [3037000499, 3037000500, 4294967296, -3037000500]]]),
    io:format("~p~n", [fib(200, 0, 1)]),
    io:format("~p~n", [[(1 bsl N) - 1 || N <- [59, 60, 61, 62, 63, 64]]]),
    io:format("~p~n", [[-(1 bsl N) || N <- [59, 60, 61, 62, 63, 64]]]),
    io:format("~p~n", [hash("hello world", 5381)]).
fac(0) -> 1;
fac(N) -> N * fac(N - 1).
loop(X, 0) -> X;
loop(X, N) -> loop(X + X, N - 1).
sumsq(0, S) -> S;
sumsq(N, S) -> sumsq(N - 1, S + N * N * N).
down(X, 0) -> X;
down(X, N) -> down(X - 1, N - 1).
fib(0, A, _) -> A;
fib(N, A, B) -> fib(N - 1, B, A + B).
hash([], H) -> H;
hash([C | T], H) -> hash(T, (H * 33 + C) band 16#ffffffff).
