%% lists:sort of a million integers.
-module(sort).
-export([main/0]).

main() ->
    L = random_list(1000000, 7, []),
    true = lists:all(fun(_) -> length(lists:sort(L)) =:= 1000000 end, [1, 2, 3]),
    S = lists:sort(L),
    io:format("~p ~p~n", [hd(S), lists:last(S)]).

random_list(0, _, Acc) -> Acc;
random_list(N, Seed, Acc) ->
    Next = (Seed * 1103515245 + 12345) band 16#7fffffff,
    random_list(N - 1, Next, [Next | Acc]).
