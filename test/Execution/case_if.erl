-module(case_if).
-export([main/0]).
main() ->
    [io:format("~p ~p ~p~n", [X, c(X), i(X)]) || X <- [1, 2, 3, 10, 100, a, "s"]],
    R = case 5 of N when N > 3 -> big, M = N * 2; N -> small, M = N end,
    io:format("~p ~p ~p~n", [R, M, N]),
    V = if M > 5 -> W = 1, yes; true -> W = 2, no end,
    io:format("~p ~p~n", [V, W]),
    io:format("~p~n", [nested(1, {2, [3]})]).
c(1) -> one;
c(X) -> case X of 2 -> two; Y when is_integer(Y), Y > 50 -> {large, Y}; Y when is_integer(Y) -> {int, Y}; _ -> other end.
i(X) -> if X =:= 1 -> one; is_integer(X), X > 50; X =:= a -> big_or_a; is_list(X) -> list; true -> else_ end.
nested(A, B) -> case A of 1 -> case B of {2, L} -> case L of [3] -> deep; _ -> no end; _ -> no end; _ -> no end.
