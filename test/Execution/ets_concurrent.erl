-module(ets_concurrent).
-export([main/0]).

%% Many processes on one table, of every type and with every kind of locks.
main() ->
    [counters(Type, Opts) || Type <- [set, ordered_set], Opts <- locks()],
    [inserts(Type, Opts) || Type <- [set, ordered_set, bag, duplicate_bag], Opts <- locks()].

locks() ->
    [[], [{read_concurrency, true}], [{write_concurrency, true}], [{write_concurrency, auto}, {read_concurrency, true}]].

counters(Type, Opts) ->
    T = ets:new(t, [public, Type | Opts]),
    ets:insert(T, [{K, 0} || K <- lists:seq(1, 10)]),
    all(20, fun(_) -> [ets:update_counter(T, 1 + N rem 10, {2, 1}) || N <- lists:seq(1, 1000)] end),
    io:format("~p ~p~n", [Type, lists:sort(ets:tab2list(T))]).

inserts(Type, Opts) ->
    T = ets:new(t, [public, Type | Opts]),
    %% Each its own keys, half of which it deletes again; and keys for all.
    all(10, fun(P) ->
        [ets:insert(T, {{P, N}, N}) || N <- lists:seq(1, 400)],
        [ets:insert(T, {N, P}) || N <- lists:seq(1, 50)],
        [[{{P, N}, N}] = ets:lookup(T, {P, N}) || N <- lists:seq(1, 400)],
        [ets:delete(T, {P, N}) || N <- lists:seq(1, 400, 2)] end),
    Own = ets:select_count(T, [{{{'_', '_'}, '_'}, [], [true]}]),
    Common = [length(ets:lookup(T, N)) || N <- lists:seq(1, 50)],
    io:format("~p ~p ~p ~p~n", [Type, ets:info(T, size), Own, lists:usort(Common)]),
    all(10, fun(P) -> [ets:delete_object(T, {N, P}) || N <- lists:seq(1, 50)], ets:match_delete(T, {{P, '_'}, '_'}) end),
    io:format("~p~n", [ets:info(T, size)]).

all(N, F) ->
    Rs = [element(2, spawn_monitor(fun() -> F(P) end)) || P <- lists:seq(1, N)],
    [receive {'DOWN', R, _, _, normal} -> ok end || R <- Rs].
