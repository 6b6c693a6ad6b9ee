-module(ets_walk).
-export([main/0]).

%% first, next, last, prev and slot, with and without stripes.
main() ->
    [walk(Type, Opts) || Type <- [set, ordered_set, bag, duplicate_bag], Opts <- [[], [{write_concurrency, true}]]].

walk(Type, Opts) ->
    T = ets:new(t, [Type | Opts]),
    io:format("~p ~p ~p~n", [Type, ets:first(T), ets:last(T)]),
    ets:insert(T, [{I, x} || I <- lists:seq(1, 700)]),
    ets:insert(T, [{I, y} || I <- lists:seq(1, 10)]),
    Keys = forward(T, ets:first(T)),
    io:format("~p ~p~n", [length(Keys), lists:usort(Keys) =:= lists:seq(1, 700)]),
    io:format("~p~n", [lists:sort(backward(T, ets:last(T))) =:= lists:sort(Keys)]),
    Slots = slots(T, 0),
    io:format("~p ~p~n", [length(Slots), ets:tab2list(T) =:= Slots orelse lists:sort(ets:tab2list(T)) =:= lists:sort(Slots)]),
    io:format("~p~n", [try ets:next(T, nokey) catch error:E -> E end]),
    io:format("~p~n", [[try ets:slot(T, S) catch error:E2 -> E2 end || S <- [-1, x, 1 bsl 40]]]),
    Type =:= ordered_set andalso io:format("~p~n", [{ets:next(T, 0), ets:next(T, 5.5), ets:next(T, 700), ets:prev(T, 5.5), ets:prev(T, 0), ets:prev(T, atom)}]).

forward(_, '$end_of_table') -> [];
forward(T, K) -> [K | forward(T, ets:next(T, K))].
backward(_, '$end_of_table') -> [];
backward(T, K) -> [K | backward(T, ets:prev(T, K))].
slots(T, N) -> case ets:slot(T, N) of '$end_of_table' -> []; L -> L ++ slots(T, N + 1) end.
