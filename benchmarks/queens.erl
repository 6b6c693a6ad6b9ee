%% All solutions of the n-queens problem.
-module(queens).
-export([main/0]).

main() -> io:format("~p~n", [[length(queens(N)) || N <- [8, 9, 10, 11]]]).

queens(N) -> place(N, N).

place(0, _) -> [[]];
place(K, N) -> [[Q | Qs] || Qs <- place(K - 1, N), Q <- lists:seq(1, N), safe(Q, 1, Qs)].

safe(_, _, []) -> true;
safe(Q, D, [Q1 | Qs]) -> Q =/= Q1 andalso abs(Q - Q1) =/= D andalso safe(Q, D + 1, Qs).
