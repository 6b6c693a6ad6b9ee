%% Maps small and large: updates, removal, merging, iterators, order, equality.
-module(bifs_maps).
-export([main/0]).

main() ->
    [sized(N) || N <- [0, 1, 5, 31, 32, 33, 40, 100, 300]],
    io:format("~w~n", [#{c => 1, a => 2, 1.0 => 3, 1 => 4, "s" => 5, {t} => 6, <<"b">> => 7, [] => 8, #{} => 9, -5 => 10, 2.5 => 11}]),
    small(),
    keys(),
    faults(),
    nested().

sized(N) ->
    Keys = [key(I) || I <- lists:seq(1, N)],
    M = maps:from_list([{K, I} || {K, I} <- lists:zip(Keys, lists:seq(1, N))]),
    M1 = lists:foldl(fun(K, Acc) -> Acc#{K => maps:get(K, M)} end, #{}, lists:reverse(Keys)),
    M2 = lists:foldl(fun(K, Acc) -> maps:remove(K, Acc) end, M, lists:sublist(Keys, N div 2)),
    M3 = maps:map(fun(_, V) -> V * 2 end, M),
    M4 = maps:merge(M2, maps:from_list([{K, new} || K <- lists:sublist(Keys, N div 2 + 5)])),
    M5 = lists:foldl(fun maps:remove/2, M, Keys),
    io:format("~w: ~w~n", [N, [map_size(M), M =:= M1, M == M1, M =:= M3, erlang:phash2(M) =:= erlang:phash2(M1), map_size(M2), map_size(M4), M5,
                               lists:sum(maps:values(M3)), erlang:phash2(lists:sort(maps:to_list(M4))), lists:sort(maps:keys(M)) =:= lists:sort(Keys),
                               length(iterate(maps:next(maps:iterator(M)))), lists:sort(iterate(maps:next(maps:iterator(M)))) =:= lists:sort(maps:to_list(M)),
                               map_size(maps:filter(fun(_, V) -> V rem 3 =:= 0 end, M)), maps:fold(fun(_, V, A) -> A + V end, 0, M),
                               erlang:phash2(M), erlang:phash2(M4), M2 < M, M < M3, M3 < M]]).

iterate(none) -> [];
iterate({K, V, I}) -> [{K, V} | iterate(maps:next(I))].

key(I) ->
    case I rem 6 of
        0 -> I;
        1 -> float(I);
        2 -> {I, a};
        3 -> "k" ++ integer_to_list(I);
        4 -> integer_to_binary(I);
        5 -> I bsl 70
    end.

small() ->
    M = #{a => 1, b => 2, c => 3},
    io:format("~w~n", [[M#{b := x}, M#{d => 4}, M#{a => 1}, maps:put(aa, 0, M), maps:update(a, z, M), maps:remove(b, M), maps:remove(q, M), maps:take(a, M),
                        maps:take(q, M), maps:find(a, M), maps:find(q, M), maps:get(q, M, default), maps:is_key(c, M), maps:keys(M), maps:values(M),
                        maps:to_list(M), maps:merge(M, #{b => y, z => 1}), maps:with([a, c, q], M), maps:without([a], M), maps:from_keys([x, y, x], 0),
                        maps:update_with(a, fun(X) -> X + 10 end, M), maps:update_with(n, fun(X) -> X end, init, M), maps:groups_from_list(fun(X) -> X rem 2 end, [1, 2, 3]),
                        maps:intersect(M, #{b => 9}), maps:filtermap(fun(_, V) -> V > 1 andalso {true, -V} end, M)]]).

%% 1 and 1.0 are two keys; the order of maps is by size, keys, values.
keys() ->
    io:format("~w~n", [#{1 => a, 1.0 => b}]),
    io:format("~w~n", [[#{1 => a} == #{1.0 => a}, #{a => 1} == #{a => 1.0}, #{a => 1} =:= #{a => 1.0}, #{a => 1} < #{b => 0}, #{b => 1} < #{a => 1, c => 1},
                        #{1 => z} < #{1.0 => a}, #{a => 1, b => 2} < #{a => 1, b => 3}, #{0.0 => x} =:= #{-0.0 => x}]]),
    io:format("~w~n", [lists:sort([#{b => 1}, #{a => 2}, #{}, #{a => 1, b => 1}, #{a => 1}, #{1 => 1}, #{1.5 => 1}, #{"x" => 1}, #{{} => 0}])]).

faults() ->
    X = list_to_atom("no_map"), M = #{a => 1},
    io:format("~w~n", [[catch_(F) || F <-
        [fun() -> X#{a => 1} end, fun() -> X#{a := 1} end, fun() -> M#{b := 1} end, fun() -> M#{c => 1, b := 1} end, fun() -> map_get(b, M) end,
         fun() -> map_get(b, X) end, fun() -> map_size(X) end, fun() -> is_map_key(a, X) end, fun() -> maps:get(b, M) end, fun() -> maps:update(b, 1, M) end,
         fun() -> maps:keys(X) end, fun() -> maps:merge(X, M) end, fun() -> maps:merge(M, X) end, fun() -> maps:from_list(X) end,
         fun() -> maps:from_list([{a, 1}, b]) end, fun() -> maps:remove(a, X) end, fun() -> maps:find(a, X) end, fun() -> maps:take(a, X) end,
         fun() -> maps:put(a, 1, X) end, fun() -> maps:to_list(X) end, fun() -> maps:iterator(X) end, fun() -> maps:map(fun(_, V) -> V end, X) end]]]).

nested() ->
    M = lists:foldl(fun(I, Acc) -> #{I => Acc, {k, I} => [Acc]} end, #{}, lists:seq(1, 12)),
    io:format("~w~n", [erlang:phash2(M)]),
    Deep = lists:foldl(fun(_, Acc) -> #{Acc => 1} end, #{}, lists:seq(1, 200)),
    Deep2 = lists:foldl(fun(_, Acc) -> #{Acc => 1} end, #{}, lists:seq(1, 200)),
    io:format("~w ~w~n", [Deep =:= Deep2, erlang:phash2(Deep)]).

catch_(F) -> try F() catch C:R -> {C, R} end.
