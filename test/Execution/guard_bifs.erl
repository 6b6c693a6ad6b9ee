%% Every guard BIF over a spread of values: the ones that fail, fail the guard.
-module(guard_bifs).
-export([main/0]).
main() ->
    Vs = [0, -3, 1 bsl 70, 2.5, -2.5, foo, [], [1, 2], [1 | 2], {}, {a, b}, #{}, #{a => 1}, <<>>, <<1, 2>>, <<1:3>>, fun lists:map/2, "str", true],
    [io:format("~w: ~w~n", [V, [N || {N, F} <- tests(), F(V)]]) || V <- Vs, not is_function(V)],
    io:format("~w~n", [[N || {N, F} <- tests(), F(fun lists:map/2)]]).
tests() ->
    [{atom, fun(X) when is_atom(X) -> true; (_) -> false end}, {binary, fun(X) when is_binary(X) -> true; (_) -> false end},
     {bitstring, fun(X) when is_bitstring(X) -> true; (_) -> false end}, {boolean, fun(X) when is_boolean(X) -> true; (_) -> false end},
     {float, fun(X) when is_float(X) -> true; (_) -> false end}, {function, fun(X) when is_function(X) -> true; (_) -> false end},
     {fun2, fun(X) when is_function(X, 2) -> true; (_) -> false end}, {integer, fun(X) when is_integer(X) -> true; (_) -> false end},
     {list, fun(X) when is_list(X) -> true; (_) -> false end}, {map, fun(X) when is_map(X) -> true; (_) -> false end},
     {number, fun(X) when is_number(X) -> true; (_) -> false end}, {tuple, fun(X) when is_tuple(X) -> true; (_) -> false end},
     {abs, fun(X) when abs(X) =:= X -> true; (_) -> false end}, {bit_size, fun(X) when bit_size(X) > 0 -> true; (_) -> false end},
     {byte_size, fun(X) when byte_size(X) =:= 2 -> true; (_) -> false end}, {ceil, fun(X) when ceil(X) > 0 -> true; (_) -> false end},
     {floor, fun(X) when floor(X) < 0 -> true; (_) -> false end}, {element, fun(X) when element(1, X) =:= a -> true; (_) -> false end},
     {hd, fun(X) when hd(X) =:= 1 -> true; (_) -> false end}, {tl, fun(X) when tl(X) =:= 2 -> true; (_) -> false end},
     {length, fun(X) when length(X) < 3 -> true; (_) -> false end}, {map_size, fun(X) when map_size(X) =:= 0 -> true; (_) -> false end},
     {map_get, fun(X) when map_get(a, X) =:= 1 -> true; (_) -> false end}, {is_map_key, fun(X) when is_map_key(a, X) -> true; (_) -> false end},
     {not_key, fun(X) when not is_map_key(a, X) -> true; (_) -> false end}, {round, fun(X) when round(X) =:= 3 -> true; (_) -> false end},
     {trunc, fun(X) when trunc(X) =:= 2 -> true; (_) -> false end}, {size, fun(X) when size(X) =:= 2 -> true; (_) -> false end},
     {tuple_size, fun(X) when tuple_size(X) =:= 0 -> true; (_) -> false end}, {flt, fun(X) when float(X) < 0.0 -> true; (_) -> false end},
     {binpart, fun(X) when binary_part(X, 0, 1) =:= <<1>> -> true; (_) -> false end}, {'div', fun(X) when 6 div X =:= -2 -> true; (_) -> false end},
     {bnot_, fun(X) when bnot X > 0 -> true; (_) -> false end}, {node, fun(X) when node(X) =:= x -> true; (_) -> false end},
     {'self', fun(X) when X =/= self() -> true; (_) -> false end}, {min, fun(X) when {X} < {5} -> true; (_) -> false end}].
