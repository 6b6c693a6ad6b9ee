-module(prog_dijkstra).
-export([main/0]).
main() ->
    G = #{a => [{b, 7}, {c, 9}, {f, 14}], b => [{a, 7}, {c, 10}, {d, 15}], c => [{a, 9}, {b, 10}, {d, 11}, {f, 2}], d => [{b, 15}, {c, 11}, {e, 6}], e => [{d, 6}, {f, 9}], f => [{a, 14}, {c, 2}, {e, 9}]},
    D = dijkstra(gb_sets:singleton({0, a, []}), #{}, G),
    [io:format("~p: ~p via ~p~n", [N, C, lists:reverse(P)]) || {N, {C, P}} <- lists:sort(maps:to_list(D))].
dijkstra(Q, Done, G) ->
    case gb_sets:is_empty(Q) of
        true -> Done;
        false ->
            {{C, N, P}, Q1} = gb_sets:take_smallest(Q),
            case Done of
                #{N := _} -> dijkstra(Q1, Done, G);
                _ -> dijkstra(lists:foldl(fun({M, W}, S) -> gb_sets:add({C + W, M, [N | P]}, S) end, Q1, maps:get(N, G)), Done#{N => {C, P}}, G)
            end
    end.
