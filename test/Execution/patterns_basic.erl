-module(patterns_basic).
-export([main/0]).
main() ->
    L = [kind(X) || X <- [1, -5, 0, 1.0, a, b, [], [1], [1, 2], [1, 2, 3], {}, {a}, {a, 1}, {b, 1}, {c, x}, "ab", <<>>, <<1>>, #{}, #{a => 1}, #{a => 2, b => 3}]],
    [io:format("~p~n", [K]) || K <- L],
    io:format("~p~n", [same(1, 1)]), io:format("~p~n", [same(1, 1.0)]), io:format("~p~n", [same([a], [a])]),
    {A, [B | C], #{k := D}} = {1, [2, 3], #{k => 4}},
    io:format("~p ~p ~p ~p~n", [A, B, C, D]),
    {X, X} = {7, 7},
    [Y = {Z, _} | _] = [{1, 2}, 3],
    io:format("~p ~p ~p~n", [X, Y, Z]),
    "abc" ++ Rest = "abcdef",
    io:format("~s~n", [Rest]).
kind(0) -> zero;
kind(1) -> one;
kind(N) when is_integer(N), N < 0 -> {negative, N};
kind(1.0) -> float_one;
kind(a) -> atom_a;
kind(A) when is_atom(A) -> {atom, A};
kind([]) -> nil;
kind([_]) -> list1;
kind([_, _]) -> list2;
kind([H | T]) -> {list, H, length(T)};
kind({}) -> empty_tuple;
kind({T}) -> {tuple1, T};
kind({a, N}) -> {a_pair, N};
kind({b, N}) -> {b_pair, N};
kind({_, _} = P) -> {pair, P};
kind(<<>>) -> empty_binary;
kind(B) when is_binary(B) -> {binary, byte_size(B)};
kind(#{a := 1}) -> map_a1;
kind(#{a := V, b := W}) -> {map_ab, V, W};
kind(M) when is_map(M) -> map.
same(X, X) -> true;
same(_, _) -> false.
