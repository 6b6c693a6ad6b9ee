%% pg: process groups on one node.
-module(beh_pg).
-export([main/0]).

main() ->
    {ok, _} = pg:start_link(),
    {ok, _} = pg:start(scope),
    [A, B] = [spawn(fun() -> receive stop -> ok end end) || _ <- [1, 2]],
    io:format("~p~n", [pg:join(g, A)]),
    io:format("~p~n", [pg:join(scope, {g, 2}, [A, B, A])]),
    io:format("~p ~p~n", [pg:get_members(g) =:= [A], length(pg:get_members(scope, {g, 2}))]),
    io:format("~p ~p~n", [pg:get_local_members(none), pg:which_groups()]),
    io:format("~p~n", [pg:which_groups(scope)]),
    {Ref, Map} = pg:monitor_scope(scope),
    io:format("~p~n", [maps:keys(Map)]),
    ok = pg:join(scope, new, B),
    receive {Ref, join, G, Ps} -> io:format("join ~p ~p~n", [G, Ps =:= [B]]) end,
    io:format("~p ~p~n", [pg:leave(scope, {g, 2}, A), pg:leave(scope, none, A)]),
    receive {Ref, leave, G2, Ps2} -> io:format("leave ~p ~p~n", [G2, Ps2 =:= [A]]) end,
    exit(B, kill),
    io:format("~p~n", [lists:sort([receive {Ref, leave, X, [B]} -> X end || _ <- [1, 2]])]),
    io:format("~p~n", [length(pg:get_members(scope, {g, 2}))]),
    io:format("~p~n", [pg:demonitor(scope, Ref)]).
