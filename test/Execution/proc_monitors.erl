%% Monitors: of pids, names, the dead; demonitor with its options; tags and aliases.
-module(proc_monitors).
-export([main/0]).

main() ->
    [io:format("~p: ~p~n", [R, down(fun() -> exit(R) end)]) || R <- [normal, kill, shutdown, {a, b}]],
    io:format("error: ~p~n", [element(1, element(5, down(fun() -> receive after 5 -> erlang:raise(exit, {x, y}, []) end end)))]),
    io:format("dead: ~p~n", [dead()]),
    io:format("name: ~p~n", [name()]),
    io:format("no name: ~p~n", [no_name()]),
    io:format("name and node: ~p~n", [name_node()]),
    io:format("demonitor: ~p~n", [demonitor()]),
    io:format("flush: ~p~n", [flush()]),
    io:format("info: ~p~n", [info()]),
    io:format("many: ~p~n", [many()]),
    io:format("tag: ~p~n", [tag()]),
    io:format("alias: ~p~n", [aliases()]),
    io:format("monitor alias: ~p~n", [[monitor_alias(M) || M <- [explicit_unalias, demonitor, reply_demonitor]]]),
    io:format("self: ~p~n", [begin R = monitor(process, self()), erlang:demonitor(R, [info]) end]),
    io:format("badarg: ~p~n", [[catch_class(F) || F <- bad()]]).

down(F) ->
    {P, M} = spawn_monitor(F),
    receive {'DOWN', M, process, P, Why} -> {'DOWN', ref, process, pid, Why} end.

dead() ->
    {P, M} = spawn_monitor(fun() -> ok end),
    receive {'DOWN', M, process, P, normal} -> ok end,
    M2 = monitor(process, P),
    receive {'DOWN', M2, process, P, Why} -> Why end.

name() ->
    P = spawn(fun() -> register(monitored_name, self()), receive stop -> exit(bye) end end),
    wait_for(monitored_name),
    M = monitor(process, monitored_name),
    P ! stop,
    receive {'DOWN', M, process, Object, Why} -> {Object, Why, whereis(monitored_name)} end.

wait_for(Name) ->
    case whereis(Name) of
        undefined -> erlang:yield(), wait_for(Name);
        _ -> ok
    end.

no_name() ->
    M = monitor(process, nobody_has_this_name),
    receive {'DOWN', M, process, Object, Why} -> {Object, Why} end.

name_node() ->
    M = monitor(process, {nobody_has_this_name, node()}),
    receive {'DOWN', M, process, Object, Why} -> {Object, Why} end.

demonitor() ->
    P = spawn(fun() -> receive stop -> exit(bye) end end),
    M = monitor(process, P),
    A = erlang:demonitor(M),
    B = erlang:demonitor(M),
    M2 = monitor(process, P),
    P ! stop,
    receive {'DOWN', M2, process, P, Why} -> ok end,
    {A, B, Why, receive X -> X after 10 -> nothing end}.

flush() ->
    P = spawn(fun() -> exit(bye) end),
    M = monitor(process, P),
    receive after 20 -> ok end,
    A = erlang:demonitor(M, [flush, info]),
    P2 = spawn(fun() -> receive stop -> ok end end),
    M2 = monitor(process, P2),
    B = erlang:demonitor(M2, [flush, info]),
    C = erlang:demonitor(M2, [flush]),
    {A, B, C, receive X -> X after 0 -> nothing end}.

info() ->
    P = spawn(fun() -> receive stop -> ok end end),
    M = monitor(process, P),
    {monitors, [{process, P}]} = process_info(self(), monitors),
    {monitored_by, [Self]} = process_info(P, monitored_by),
    A = erlang:demonitor(M, [info]),
    B = erlang:demonitor(M, [info]),
    {Self =:= self(), A, B, process_info(self(), monitors), process_info(P, monitored_by)}.

many() ->
    P = spawn(fun() -> receive stop -> exit(many) end end),
    Ms = [monitor(process, P) || _ <- lists:seq(1, 1000)],
    P ! stop,
    length([receive {'DOWN', M, process, P, many} -> ok end || M <- lists:reverse(Ms)]).

tag() ->
    P = spawn(fun() -> receive stop -> exit(tagged) end end),
    M = monitor(process, P, [{tag, {my, "tag", [1]}}]),
    erlang:garbage_collect(),
    P ! stop,
    receive {{my, "tag", [1]}, M, process, P, Why} -> Why end.

aliases() ->
    A = alias(),
    A ! hello,
    X = receive hello -> yes after 20 -> no end,
    true = unalias(A),
    A ! hello,
    Y = receive hello -> yes after 20 -> no end,
    R = alias([reply]),
    R ! one,
    R ! two,
    Z = [receive M -> M after 20 -> nothing end || _ <- [1, 2]],
    {X, Y, Z, unalias(A), unalias(R)}.

monitor_alias(Mode) ->
    P = spawn(fun Loop() -> receive {synchronise, To} -> To ! synchronised, Loop(); {To, N} -> To ! {answer, N}, To ! {answer, N + 1}, Loop(); stop -> exit(stopped) end end),
    M = monitor(process, P, [{alias, Mode}]),
    Answered = fun() -> P ! {synchronise, self()}, receive synchronised -> ok end end,
    P ! {M, 1}, Answered(),
    L = [receive {answer, N} -> N after 0 -> nothing end || _ <- [1, 2]],
    Monitored = erlang:demonitor(M, [info]),
    P ! {M, 3}, Answered(),
    L2 = [receive {answer, N} -> N after 0 -> nothing end || _ <- [1, 2]],
    P ! stop,
    {Mode, L, Monitored, L2, receive X -> X after 20 -> nothing end}.

bad() ->
    [fun() -> monitor(process, 17) end, fun() -> monitor(foo, self()) end, fun() -> monitor(process, {a, b, c}) end,
     fun() -> erlang:demonitor(17) end, fun() -> erlang:demonitor(make_ref(), [foo]) end, fun() -> erlang:demonitor(make_ref()) end,
     fun() -> monitor(process, self(), [foo]) end, fun() -> alias([foo]) end, fun() -> unalias(x) end].

catch_class(F) -> try F() catch C:R -> {C, R} end.
