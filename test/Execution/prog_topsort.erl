%% Topological order, strongly connected parts and shortest hops on small graphs held in maps.
-module(prog_topsort).
-export([main/0]).
main() ->
    G = #{shirt => [tie, belt], tie => [jacket], pants => [shoes, belt], belt => [jacket], socks => [shoes], shoes => [], jacket => []},
    io:format("~p~n", [top(G)]), io:format("~p~n", [top(#{a => [b], b => [c], c => [a], d => [a]})]),
    H = #{1 => [2], 2 => [3, 4], 3 => [1], 4 => [5], 5 => [6], 6 => [4], 7 => [6]},
    io:format("~p~n", [scc(H)]),
    io:format("~p~n", [[{N, hops(H, [N], #{N => 0})} || N <- [1, 5, 7]]]).
top(G) -> In = maps:fold(fun(_, Vs, A) -> lists:foldl(fun(V, B) -> B#{V := maps:get(V, B) + 1} end, A, Vs) end, maps:map(fun(_, _) -> 0 end, G), G), top(G, In, []).
top(_, In, Out) when map_size(In) =:= 0 -> {ok, lists:reverse(Out)};
top(G, In, Out) ->
    case lists:sort([K || {K, 0} <- maps:to_list(In)]) of
        [] -> {cycle, lists:sort(maps:keys(In))};
        [K | _] -> top(G, lists:foldl(fun(V, A) -> maps:update_with(V, fun(N) -> N - 1 end, A) end, maps:remove(K, In), maps:get(K, G)), [K | Out])
    end.
hops(_, [], D) -> D;
hops(G, [N | T], D) -> New = [V || V <- maps:get(N, G), not is_map_key(V, D)], hops(G, T ++ New, lists:foldl(fun(V, A) -> A#{V => map_get(N, D) + 1} end, D, New)).
scc(G) -> R = maps:map(fun(K, _) -> maps:keys(hops(G, [K], #{K => 0})) end, G), lists:usort([lists:sort([B || B <- map_get(A, R), lists:member(A, map_get(B, R))]) || A <- maps:keys(G)]).
