%% Updates and look-ups in a map of a million keys.
-module(maps_large).
-export([main/0]).

main() ->
    M = insert(1000000, #{}),
    io:format("~p ~p~n", [map_size(M), lookup(1000000, M, 0)]).

insert(0, M) -> M;
insert(N, M) -> insert(N - 1, M#{(N * 7919) rem 1000003 => N}).

lookup(0, _, Acc) -> Acc;
lookup(N, M, Acc) ->
    case M of
        #{N := V} -> lookup(N - 1, M, Acc + V);
        _ -> lookup(N - 1, M, Acc)
    end.
