-module(ets_continuations).
-export([main/0]).

%% Portions of every size, over fixed and changing tables.
main() ->
    [portions(Type, Opts, Limit) || Type <- [set, ordered_set, bag], Opts <- [[], [{write_concurrency, true}]], Limit <- [1, 7, 100, 5000]],
    T = ets:new(t, [ordered_set]),
    ets:insert(T, [{I} || I <- lists:seq(1, 10)]),
    {L, C} = ets:select(T, [{'_', [], ['$_']}], 4),
    ets:delete(T, 5), ets:delete(T, 4), ets:insert(T, {4.5}),
    io:format("~p ~p~n", [L, element(1, ets:select(C))]),
    {L2, C2} = ets:select_reverse(T, [{'_', [], ['$_']}], 3),
    io:format("~p ~p~n", [L2, element(1, ets:select_reverse(C2))]),
    {M, MC} = ets:match(T, {'$1'}, 2),
    io:format("~p ~p~n", [M, element(1, ets:match(MC))]),
    {O, OC} = ets:match_object(T, {'_'}, 2),
    io:format("~p ~p~n", [O, element(1, ets:match_object(OC))]),
    %% A continuation is good in another process, and outlives nothing.
    Self = self(),
    P = spawn(fun() -> Self ! element(1, ets:select(C)) end),
    receive X -> io:format("~p~n", [X]) end,
    ets:delete(T),
    io:format("~p~n", [try ets:select(C) catch error:E -> E end]),
    io:format("~p ~p~n", [ets:select('$end_of_table'), P =/= self()]),
    [io:format("~p~n", [try ets:select(B) catch error:E2 -> E2 end]) || B <- [foo, {1, 2}, {t, 0, 1, make_ref(), [], 0}]].

portions(Type, Opts, Limit) ->
    T = ets:new(t, [Type | Opts]),
    ets:insert(T, [{I, I} || I <- lists:seq(1, 1000)]),
    ets:safe_fixtable(T, true),
    All = collect(T, ets:select(T, [{{'$1', '_'}, [], ['$1']}], Limit), []),
    ets:safe_fixtable(T, false),
    io:format("~p ~p ~p ~p~n", [Type, Limit, lists:sort(All) =:= lists:seq(1, 1000), ets:info(T, size)]).

collect(_, '$end_of_table', All) -> All;
collect(T, {L, C}, All) ->
    [ets:delete(T, K) || K <- L, K rem 2 =:= 0],
    collect(T, ets:select(C), L ++ All).
