%% Aliases at every depth, repeated variables, string prefixes, map patterns with bound and computed keys.
-module(pattern_alias).
-export([main/0]).
main() ->
    io:format("~p~n", [[f(X) || X <- [{a, [1, 2, 3]}, {b, {c, {d, e}}}, {x, x}, {x, y}, {[q], [q]}, "abcdef", "ab", "abc", [{k, 1}, {k, 2}], [{k, 1}, {j, 2}], 1, 1.0]]]),
    io:format("~p~n", [[m(X) || X <- [#{a => 1}, #{a => #{b => 2}}, #{a => #{b => #{c => 3}}}, #{}, #{{t, 1} => x}, #{1 => a, 1.0 => b}, #{"k" => 5, a => z}]]]),
    K = {dyn, 1},
    #{K := V, {dyn, 2} := W} = #{{dyn, 1} => one, {dyn, 2} => two, z => 0},
    io:format("~p ~p~n", [V, W]),
    {Key, Map} = {foo, #{foo => bar, bar => baz}},
    #{Key := Next} = Map, #{Next := Last} = Map,
    io:format("~p ~p~n", [Next, Last]),
    {A, _} = {_, B} = {1, 2},
    [H | T] = [_, S | _] = All = [x, y, z],
    io:format("~p ~p ~p ~p ~p ~p~n", [A, B, H, T, S, All]),
    io:format("~p~n", [try #{nokey := _} = Map catch error:E -> E end]),
    io:format("~p~n", [g(3, #{3 => yes})]), io:format("~p~n", [g(4, #{3 => yes})]),
    F = fun({P, P} = Q, [P | _] = R) -> {P, Q, R}; (_, _) -> no end,
    io:format("~p ~p ~p~n", [F({1, 1}, [1, 2]), F({1, 1}, [2]), F({1, 1.0}, [1])]),
    Big = 123456789012345678901234567890,
    io:format("~p~n", [[case X of Big -> big; -0.0 -> zero; $a -> achar; 16#ff + 1 -> sum; "lit" ++ R2 -> R2; _ -> none end || X <- [123456789012345678901234567890, 97, 256, "literal", -1]]]).
g(K, M) -> case M of #{K := V} -> V; #{} -> none end.
f({a, [_, B | [C] = D] = L}) -> {B, C, D, L};
f({b, {_, {_, Y} = Z} = W} = V) -> {Y, Z, W, V};
f({X, X}) -> {same, X};
f("abc" ++ [_ | _] = S) -> {long, S};
f("abc" = S) -> {exact, S};
f("ab" ++ Rest) -> {rest, Rest};
f([{K, _}, {K, V}]) -> {dup, K, V};
f(1.0) -> float;
f(1) -> int;
f(_) -> other.
m(#{a := #{b := #{c := X} = Y}}) -> {X, Y};
m(#{a := #{b := X}} = M) -> {X, M};
m(#{"k" := K, a := A}) -> {K, A};
m(#{a := A}) when is_integer(A) -> A;
m(#{{t, 1} := X}) -> X;
m(#{1 := A, 1.0 := B}) -> {A, B};
m(M) when M =:= #{} -> empty.
