%% N queens, all solutions, drawn; and the knight's reach by sets of squares.
-module(prog_queens).
-export([main/0]).
main() ->
    [io:format("~p: ~p~n", [N, length(queens(N))]) || N <- lists:seq(1, 6)],
    [io:format("~s~n", [[[if C =:= Q -> $Q; true -> $. end || C <- lists:seq(1, 6)] ++ "\n" || Q <- S]]) || S <- lists:sublist(lists:sort(queens(6)), 2)],
    io:format("~p~n", [[length(reach(D)) || D <- [0, 1, 2, 3]]]).
queens(N) -> place(N, N).
place(0, _) -> [[]];
place(K, N) -> [[Q | B] || B <- place(K - 1, N), Q <- lists:seq(1, N), safe(Q, 1, B)].
safe(_, _, []) -> true;
safe(Q, D, [C | T]) -> Q =/= C andalso abs(Q - C) =/= D andalso safe(Q, D + 1, T).
reach(0) -> [{1, 1}];
reach(N) -> P = reach(N - 1), lists:usort(P ++ [{X + A, Y + B} || {X, Y} <- P, {A, B} <- [{1, 2}, {2, 1}, {-1, 2}, {-2, 1}, {1, -2}, {2, -1}, {-1, -2}, {-2, -1}], X + A > 0, Y + B > 0, X + A < 9, Y + B < 9]).
