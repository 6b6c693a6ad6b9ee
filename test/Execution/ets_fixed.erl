-module(ets_fixed).
-export([main/0]).

%% Fixations are counted for each process and end with it.
main() ->
    Self = self(),
    T = ets:new(t, [public]),
    [ets:insert(T, {I, I}) || I <- lists:seq(1, 1000)],
    Fixer = fun() -> ets:safe_fixtable(T, true), ets:safe_fixtable(T, true), Self ! fixed, receive stop -> ok end end,
    Ps = [spawn_monitor(Fixer) || _ <- [1, 2, 3]],
    [receive fixed -> ok end || _ <- Ps],
    ets:safe_fixtable(T, true),
    {_, L} = ets:info(T, safe_fixed),
    io:format("~p ~p~n", [ets:info(T, fixed), lists:sort([N || {_, N} <- L])]),
    io:format("~p~n", [[lists:member({P, 2}, L) || {P, _} <- Ps]]),
    {Time, L2} = ets:info(T, safe_fixed_monotonic_time),
    io:format("~p ~p~n", [is_integer(Time) andalso Time =< erlang:monotonic_time(), lists:sort(L2) =:= lists:sort(L)]),
    %% First to last while everything is deleted: no key is met twice, and none is lost.
    Seen = walk(T, ets:first(T), []),
    io:format("~p ~p~n", [lists:sort(Seen) =:= lists:seq(1, 1000), ets:info(T, size)]),
    [begin P ! stop, receive {'DOWN', R, _, _, _} -> ok end end || {P, R} <- Ps],
    io:format("~p~n", [ets:info(T, safe_fixed) =/= false]),
    ets:safe_fixtable(T, false),
    io:format("~p ~p~n", [ets:info(T, safe_fixed), ets:info(T, fixed)]),
    io:format("~p~n", [ets:safe_fixtable(T, false)]),
    %% Killed in between.
    {P, R} = spawn_monitor(Fixer),
    receive fixed -> exit(P, kill) end,
    receive {'DOWN', R, _, _, Why} -> io:format("~p ~p~n", [Why, ets:info(T, fixed)]) end,
    %% The fixed objects of a bag, dead and alive.
    B = ets:new(b, [bag]),
    ets:insert(B, [{k, I} || I <- lists:seq(1, 5)]),
    ets:safe_fixtable(B, true),
    ets:delete(B, k),
    ets:insert(B, [{k, 3}, {k, 9}]),
    io:format("~p ~p ~p~n", [lists:sort(ets:lookup(B, k)), ets:first(B), ets:next(B, k)]),
    ets:safe_fixtable(B, false),
    io:format("~p~n", [lists:sort(ets:tab2list(B))]),
    [io:format("~p~n", [catch ets:safe_fixtable(X, Y)]) || {X, Y} <- [{B, true}, {B, false}]],
    io:format("~p~n", [try ets:safe_fixtable(B, maybe) catch error:E -> E end]).

walk(_, '$end_of_table', Seen) -> Seen;
walk(T, K, Seen) ->
    ets:delete(T, K),
    ets:insert(T, {K + 100000 + length(Seen), new}),
    ets:delete(T, K + 100000 + length(Seen)),
    walk(T, ets:next(T, K), [K || K =< 1000] ++ Seen).
