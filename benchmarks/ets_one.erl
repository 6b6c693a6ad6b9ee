%% Inserts, lookups, counters and a traversal by one process.
-module(ets_one).
-export([main/0]).

main() ->
    T = ets:new(t, [public]),
    O = ets:new(o, [ordered_set]),
    Keys = lists:seq(1, 200000),
    [begin ets:insert(T, {K, K, text}), ets:insert(O, {K * 7919 rem 200003, K}) end || K <- Keys],
    S1 = lists:sum([element(2, hd(ets:lookup(T, K))) || K <- Keys]),
    S2 = lists:sum([ets:lookup_element(O, K * 7919 rem 200003, 2) || K <- Keys]),
    ets:insert(T, {counter, 0}),
    [ets:update_counter(T, counter, 1) || _ <- lists:seq(1, 1000000)],
    L = ets:select(O, [{{'$1', '$2'}, [{'>', '$2', 100000}], ['$1']}]),
    io:format("~p ~p ~p ~p~n", [S1, S2, ets:lookup(T, counter), length(L)]).
