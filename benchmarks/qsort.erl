%% Quicksort on lists with comprehensions.
-module(qsort).
-export([main/0]).

main() ->
    L = random_list(50000, 42, []),
    io:format("~p~n", [lists:sum([lists:nth(100, qsort(L)) || _ <- lists:seq(1, 80)])]).

random_list(0, _, Acc) -> Acc;
random_list(N, Seed, Acc) ->
    Next = (Seed * 1103515245 + 12345) band 16#7fffffff,
    random_list(N - 1, Next, [Next bsr 8 | Acc]).

qsort([]) -> [];
qsort([P | T]) -> qsort([X || X <- T, X < P]) ++ [P] ++ qsort([X || X <- T, X >= P]).
