%% gb_trees: a word index, balance, iterators, take, map, errors.
-module(lib_gb_trees).
-export([main/0]).
main() ->
    T = lists:foldl(fun({W, N}, A) -> case gb_trees:lookup(W, A) of none -> gb_trees:insert(W, [N], A); {value, L} -> gb_trees:update(W, [N | L], A) end end,
                    gb_trees:empty(), words("the quick brown fox jumps over the lazy dog and the fox runs")),
    io:format("~p~n", [gb_trees:to_list(T)]),
    io:format("~p ~p ~p~n", [gb_trees:size(T), gb_trees:keys(T), gb_trees:values(gb_trees:map(fun(_, V) -> length(V) end, T))]),
    io:format("~p ~p~n", [gb_trees:smallest(T), gb_trees:largest(T)]),
    {K, V, T2} = gb_trees:take_smallest(T), {K3, V3, T3} = gb_trees:take_largest(T2),
    io:format("~p~n", [{K, V, K3, V3, gb_trees:size(T3)}]),
    io:format("~p~n", [collect(gb_trees:next(gb_trees:iterator_from("k", T)))]),
    io:format("~p ~p~n", [gb_trees:is_defined("fox", T), gb_trees:get("fox", T)]),
    io:format("~p~n", [[try F() catch error:E -> E end || F <- [fun() -> gb_trees:insert("fox", 1, T) end, fun() -> gb_trees:get("cat", T) end, fun() -> gb_trees:delete("cat", T) end, fun() -> gb_trees:smallest(gb_trees:empty()) end]]]),
    B = gb_trees:balance(lists:foldl(fun(N, A) -> gb_trees:enter(N, N * N, A) end, gb_trees:empty(), lists:seq(1, 200))),
    io:format("~p ~p~n", [B =:= gb_trees:from_orddict([{N, N * N} || N <- lists:seq(1, 200)]), depth(element(2, B))]),
    D = lists:foldl(fun gb_trees:delete_any/2, B, [N || N <- lists:seq(1, 300), N rem 10 =/= 0]),
    io:format("~p ~p~n", [gb_trees:to_list(D), gb_trees:take(100, D) =:= {10000, gb_trees:delete(100, D)}]),
    io:format("~p ~p~n", [gb_trees:take_any(7, D) =:= error, gb_trees:is_empty(gb_trees:empty())]),
    io:format("~p~n", [gb_trees:from_orddict([{a, 1}, {b, 2}, {c, 3}])]).
collect(none) -> [];
collect({K, V, I}) -> [{K, V} | collect(gb_trees:next(I))].
depth(nil) -> 0;
depth({_, _, L, R}) -> 1 + max(depth(L), depth(R)).
words(S) -> Ws = string:lexemes(S, " "), lists:zip(Ws, lists:seq(1, length(Ws))).
