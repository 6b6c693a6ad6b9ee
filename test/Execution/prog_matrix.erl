-module(prog_matrix).
-export([main/0]).
main() ->
    A = [[1, 2, 3], [4, 5, 6]], B = [[7, 8], [9, 10], [11, 12]],
    io:format("~p~n~p~n", [mul(A, B), transpose(A)]),
    io:format("~p~n", [det([[2, -3, 1], [2, 0, -1], [1, 4, 5]])]),
    io:format("~p~n", [power([[1, 1], [1, 0]], 200)]),
    [io:format("~.4f ~.4f~n", R) || R <- inverse([[4.0, 7.0], [2.0, 6.0]])].
transpose([[] | _]) -> [];
transpose(M) -> [[hd(R) || R <- M] | transpose([tl(R) || R <- M])].
mul(A, B) -> T = transpose(B), [[lists:sum(lists:zipwith(fun(X, Y) -> X * Y end, R, C)) || C <- T] || R <- A].
det([[X]]) -> X;
det([R | Rs]) -> lists:sum([sign(I) * X * det([drop(I, S) || S <- Rs]) || {I, X} <- lists:zip(lists:seq(0, length(R) - 1), R)]).
sign(I) when I rem 2 =:= 0 -> 1;
sign(_) -> -1.
drop(0, [_ | T]) -> T;
drop(N, [H | T]) -> [H | drop(N - 1, T)].
power(_, 0) -> [[1, 0], [0, 1]];
power(M, N) when N rem 2 =:= 0 -> P = power(M, N div 2), mul(P, P);
power(M, N) -> mul(M, power(M, N - 1)).
inverse([[A, B], [C, D]]) -> Det = A * D - B * C, [[D / Det, -B / Det], [-C / Det, A / Det]].
