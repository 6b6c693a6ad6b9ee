%% Binary trees: allocation and collection.
-module(binary_trees).
-export([main/0]).

main() ->
    Long = make(18),
    lists:foreach(fun(D) ->
                          N = 1 bsl (18 - D + 4),
                          io:format("~p trees of depth ~p: ~p~n", [N, D, loop(N, D, 0)])
                  end, lists:seq(4, 18, 7)),
    io:format("~p~n", [check(Long)]).

loop(0, _, Acc) -> Acc;
loop(N, D, Acc) -> loop(N - 1, D, Acc + check(make(D))).

make(0) -> {nil, nil};
make(D) -> {make(D - 1), make(D - 1)}.

check({nil, nil}) -> 1;
check({L, R}) -> 1 + check(L) + check(R).
