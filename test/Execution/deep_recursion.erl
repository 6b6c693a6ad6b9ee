-module(deep_recursion).
-export([main/0]).
main() ->
    io:format("~p~n", [count(1000000)]),
    L = build(1000000),
    io:format("~p ~p~n", [length(L), sum(L)]),
    T = nest(200000, []),
    io:format("~p~n", [depth(T)]),
    io:format("~p~n", [T =:= nest(200000, [])]),
    io:format("~p~n", [length(L ++ L)]).
count(0) -> 0;
count(N) -> 1 + count(N - 1).
build(0) -> [];
build(N) -> [N | build(N - 1)].
sum([]) -> 0;
sum([H | T]) -> H + sum(T).
nest(0, Acc) -> Acc;
nest(N, Acc) -> nest(N - 1, {Acc}).
depth([]) -> 0;
depth({X}) -> 1 + depth(X).
