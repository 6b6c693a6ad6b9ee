%% ordsets, sets (both versions) and gb_sets give one answer.
-module(lib_sets).
-export([main/0]).
main() ->
    A = [5, 3, 1, 3, x, "s", 2.0], B = [3, y, "s", {t}, 2],
    [run(M, M:from_list(A), M:from_list(B)) || M <- [ordsets, sets, gb_sets]],
    S2 = sets:from_list(A, [{version, 2}]), io:format("~p~n", [lists:sort(sets:to_list(S2))]),
    run(sets, S2, sets:from_list(B, [{version, 2}])),
    G = gb_sets:from_list(lists:seq(1, 50)),
    io:format("~p ~p ~p ~p~n", [gb_sets:smallest(G), gb_sets:largest(G), element(1, gb_sets:take_smallest(G)), element(1, gb_sets:take_largest(G))]),
    I = gb_sets:iterator_from(45, G), io:format("~p~n", [walk(gb_sets:next(I))]),
    io:format("~p~n", [gb_sets:to_list(gb_sets:balance(lists:foldl(fun gb_sets:delete/2, G, lists:seq(2, 48))))]),
    io:format("~p ~p~n", [try gb_sets:insert(1, G) catch error:E -> element(1, E) end, try gb_sets:delete(99, G) catch error:E2 -> E2 end]),
    io:format("~p~n", [gb_sets:to_list(gb_sets:filter(fun(X) -> X rem 9 =:= 0 end, G))]),
    io:format("~p~n", [gb_sets:is_member(1.0, G)]),
    io:format("~p~n", [ordsets:union([[1, 3], [2], [], [1, 4]])]),
    io:format("~p~n", [ordsets:intersection([[1, 2, 3], [2, 3], [3, 4]])]),
    Big = sets:from_list(lists:seq(1, 3000)),
    Small = lists:foldl(fun sets:del_element/2, Big, lists:seq(1, 2950)),
    io:format("~p ~p~n", [sets:size(Big), lists:sort(sets:to_list(Small))]).
walk(none) -> [];
walk({X, I}) -> [X | walk(gb_sets:next(I))].
run(M, A, B) ->
    L = fun(S) -> lists:sort(M:to_list(S)) end,
    io:format("~p ~p ~p ~p~n", [L(A), L(M:union(A, B)), L(M:intersection(A, B)), L(M:subtract(A, B))]),
    io:format("~p ~p ~p ~p~n", [M:size(A), M:is_element(3, A), M:is_element(3.0, A), M:is_element(2, A)]),
    io:format("~p ~p ~p~n", [M:is_subset(M:intersection(A, B), A), M:is_disjoint(A, B), M:is_empty(M:subtract(A, A))]),
    io:format("~p ~p~n", [L(M:add_element(new, M:del_element(x, A))), M:fold(fun(X, N) when is_number(X) -> X + N; (_, N) -> N end, 0, A)]),
    io:format("~p~n", [L(M:filter(fun is_integer/1, A))]).
