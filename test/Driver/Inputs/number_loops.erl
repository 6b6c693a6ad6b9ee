%% Loops that make numbers and nothing else: none may pile them up.
-module(number_loops).
-export([main/0]).

main() ->
    [Float, Big] = [list_to_float("1.5"), 1 bsl 90],
    io:format("~p~n", [floats(10000000, Float, Float)]),
    io:format("~p~n", [bigs(3000000, 1, Big)]).

floats(0, X, _) -> X;
floats(N, X, Y) -> floats(N - 1, X - Y + id(Y), Y).

id(X) -> X.

bigs(0, X, _) -> X;
bigs(N, X, Big) -> bigs(N - 1, -(bnot ((X * 16#fffffffffffffff + N) rem Big)), Big).
