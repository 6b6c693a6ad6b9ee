-module(prog_knapsack).
-export([main/0]).
main() ->
    Items = [{map, 9, 150}, {compass, 13, 35}, {water, 153, 200}, {sandwich, 50, 160}, {glucose, 15, 60}, {tin, 68, 45}, {banana, 27, 60}, {apple, 39, 40}],
    {V, Chosen} = best(Items, 200, #{}),
    io:format("~p ~p~n", [V, lists:sort(Chosen)]),
    io:format("~p ~p~n", [lcs("AGGTABXYZZY", "GXTXAYBZY"), change(100, [50, 25, 10, 5, 1])]),
    io:format("~p~n", [length(partitions(15, 15))]).
best(Items, Cap, _) ->
    Row0 = list_to_tuple(lists:duplicate(Cap + 1, {0, []})),
    Final = lists:foldl(fun({N, W, V}, Row) ->
        list_to_tuple([begin
            Old = element(C + 1, Row),
            if W > C -> Old; true -> {V1, L} = element(C - W + 1, Row), max(Old, {V1 + V, [N | L]}) end
        end || C <- lists:seq(0, Cap)]) end, Row0, Items),
    element(Cap + 1, Final).
lcs([], _) -> [];
lcs(_, []) -> [];
lcs([H | A], [H | B]) -> [H | lcs(A, B)];
lcs([_ | A] = X, [_ | B] = Y) -> L1 = lcs(A, Y), L2 = lcs(X, B), if length(L1) > length(L2) -> L1; true -> L2 end.
change(0, _) -> 1;
change(N, Cs) when N < 0; Cs =:= [] -> 0;
change(N, [C | T] = Cs) -> change(N - C, Cs) + change(N, T).
partitions(0, _) -> [[]];
partitions(N, M) -> [[K | P] || K <- lists:seq(1, min(N, M)), P <- partitions(N - K, K)].
