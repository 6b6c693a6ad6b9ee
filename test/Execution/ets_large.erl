-module(ets_large).
-export([main/0]).

%% Traversals of large tables are done in portions: others go on in the meantime, and what
%% they do to the table spoils nothing.
main() ->
    [large(Type, Opts) || Type <- [set, ordered_set, bag], Opts <- [[], [{write_concurrency, true}]]],
    killed().

large(Type, Opts) ->
    N = 20000,
    T = ets:new(t, [Type, public | Opts]),
    ets:insert(T, [{I, I rem 10} || I <- lists:seq(1, N)]),
    Ticker = spawn_link(fun() -> tick(T, 1000000) end),
    L = ets:select(T, [{{'$1', 3}, [], ['$1']}]),
    io:format("~p ~p ~p~n", [Type, length(L), lists:sort(L) =:= lists:seq(3, N, 10)]),
    io:format("~p ~p~n", [lists:sum([I || {I, _} <- ets:tab2list(T), I =< N]), ets:select_count(T, [{{'$1', '_'}, [{'>', '$1', N div 2}, {'=<', '$1', N}], [true]}])]),
    Type =:= ordered_set andalso io:format("~p ~p~n", [L =:= lists:sort(L), ets:select_reverse(T, [{{'$1', 3}, [], ['$1']}]) =:= lists:reverse(L)]),
    Type =:= bag orelse io:format("~p~n", [ets:select_replace(T, [{{'$1', 4}, [], [{{'$1', four}}]}])]),
    io:format("~p~n", [ets:select_delete(T, [{{'_', 5}, [], [true]}])]),
    io:format("~p~n", [length(ets:match(T, {'$1', four}))]),
    io:format("~p~n", [length(ets:match_object(T, {'_', 6}))]),
    io:format("~p~n", [ets:foldl(fun({I, _}, S) when I =< N -> S + I; (_, S) -> S end, 0, T)]),
    unlink(Ticker), exit(Ticker, kill),
    Down = monitor(process, Ticker), receive {'DOWN', Down, _, _, _} -> ok end,
    io:format("~p ~p~n", [ets:delete_all_objects(T), ets:info(T, size)]),
    ets:insert(T, [{I, I} || I <- lists:seq(1, N)]),
    io:format("~p ~p~n", [ets:delete(T), ets:info(T)]).

tick(T, I) ->
    ets:insert(T, {I, x}), ets:delete(T, I), ets:member(T, 17),
    receive after 1 -> tick(T, I + 1) end.

%% In the middle of it.
killed() ->
    T = ets:new(t, [public]),
    ets:insert(T, [{I} || I <- lists:seq(1, 5000)]),
    Ps = [spawn_monitor(fun F() -> ets:tab2list(T), F() end) || _ <- [1, 2, 3]],
    timer:sleep(20),
    [begin exit(P, kill), receive {'DOWN', R, _, _, Why} -> io:format("~p~n", [Why]) end end || {P, R} <- Ps],
    ets:insert(T, [{I} || I <- lists:seq(5001, 10000)]),
    io:format("~p ~p~n", [ets:info(T, fixed), length(ets:tab2list(T))]).
