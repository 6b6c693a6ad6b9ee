-module(arithmetic).
-export([main/0]).
main() ->
    Ns = [0, 1, -1, 7, -7, 1 bsl 62, -(1 bsl 62), (1 bsl 62) - 1, 1 bsl 63, -(1 bsl 63), 1 bsl 64, 12345678901234567890, -98765432109876543210, 1 bsl 200],
    [io:format("~w ~w: ~w~n", [A, B, [op(Op, A, B) || Op <- ['+', '-', '*', 'div', 'rem', 'band', 'bor', 'bxor']]]) || A <- Ns, B <- Ns],
    [io:format("~w ~w~n", [A, [A bsl S || S <- [0, 1, 5, 63, 64, 100, -1, -3, -64]]]) || A <- Ns],
    [io:format("~w ~w~n", [A, [A bsr S || S <- [0, 1, 5, 63, 64, 100, -1, -3, -64]]]) || A <- Ns],
    [io:format("~w ~w ~w ~w~n", [-A, bnot A, abs(A), +A]) || A <- Ns],
    io:format("~w~n", [[{A / B, A == B, A =:= B, A < B} || A <- [1, 2.5, -3], B <- [1.0, 2, 0.5]]]),
    io:format("~w~n", [[trunc(X) || X <- [1.5, -1.5, 1.0e20, 2.5e15]]]),
    io:format("~w~n", [[round(X) || X <- [0.5, 1.5, -0.5, -1.5, 2.4, 1.0e22]]]),
    io:format("~w~n", [[{floor(X), ceil(X)} || X <- [0.5, -0.5, 3, -1.0e19]]]),
    io:format("~w~n", [[float(X) || X <- [1, -5, 1 bsl 70]]]).
op(Op, A, B) -> try erlang:Op(A, B) catch error:R -> R end.
