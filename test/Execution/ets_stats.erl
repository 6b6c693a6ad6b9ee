-module(ets_stats).
-export([main/0]).

%% ets:info(Table, stats): how full the chains are.
main() ->
    T = ets:new(t, []),
    stats(T),
    ets:insert(T, [{I} || I <- lists:seq(1, 1000)]),
    stats(T),
    ets:safe_fixtable(T, true),
    [ets:delete(T, I) || I <- [5, 6]],
    stats(T),
    ets:safe_fixtable(T, false),
    stats(T),
    [ets:delete(T, I) || I <- lists:seq(1, 500)],
    stats(T),
    B = ets:new(t, [duplicate_bag]),
    ets:insert(B, [{1, I} || I <- lists:seq(1, 10)]),
    stats(B),
    O = ets:new(t, [ordered_set]),
    ets:insert(O, {1}),
    stats(O),
    W = ets:new(t, [public, {write_concurrency, true}]),
    ets:insert(W, [{I, I} || I <- lists:seq(1, 300)]),
    stats(W),
    WO = ets:new(t, [public, ordered_set, {write_concurrency, true}]),
    ets:insert(WO, {1}),
    stats(WO).

stats(T) -> io:format("~w~n", [ets:info(T, stats)]).
