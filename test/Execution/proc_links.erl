%% Links and exit signals: every reason, with and without trap_exit.
-module(proc_links).
-export([main/0]).

main() ->
    Reasons = [normal, kill, killed, shutdown, {shutdown, x}, some_reason, {tuple, [1, 2]}, "text", 17, noproc],
    [io:format("linked ~p: ~p~n", [R, linked(R)]) || R <- Reasons],
    [io:format("trapping ~p: ~p~n", [R, trapping(R)]) || R <- Reasons],
    [io:format("exit/2 ~p: ~p~n", [R, exit2(R, false)]) || R <- Reasons],
    [io:format("exit/2 trapping ~p: ~p~n", [R, exit2(R, true)]) || R <- Reasons],
    io:format("self: ~p~n", [self_exit()]),
    io:format("unlinked: ~p~n", [unlinked()]),
    io:format("noproc: ~p~n", [link_dead(true)]),
    io:format("noproc: ~p~n", [link_dead(false)]),
    io:format("chain: ~p~n", [chain(20)]),
    io:format("both: ~p~n", [both_sides()]),
    io:format("relink: ~p~n", [relink()]),
    io:format("twice: ~p~n", [link_twice()]).

%% What a monitored process says that is linked to one that exits with a reason.
watch(F) ->
    {P, M} = spawn_monitor(F),
    receive {'DOWN', M, process, P, Why} -> Why end.

linked(Reason) ->
    watch(fun() ->
        spawn_link(fun() -> exit(Reason) end),
        receive never -> ok after if Reason =:= normal -> 20; true -> 20000 end -> exit(survived) end
    end).

trapping(Reason) ->
    watch(fun() ->
        process_flag(trap_exit, true),
        P = spawn_link(fun() -> exit(Reason) end),
        receive {'EXIT', P, Why} -> exit({got, Why}); Other -> exit({other, Other}) after 20000 -> exit(nothing) end
    end).

exit2(Reason, Trap) ->
    Self = self(),
    {P, M} = spawn_monitor(fun() ->
        process_flag(trap_exit, Trap),
        Self ! ready,
        receive {'EXIT', Self, Why} -> exit({got, Why}); stop -> exit(survived) end
    end),
    receive ready -> ok end,
    true = exit(P, Reason),
    P ! stop,
    receive {'DOWN', M, process, P, Why} -> Why end.

self_exit() ->
    [watch(fun() -> exit(self(), R), exit(survived) end) || R <- [normal, kill, other]] ++
    [watch(fun() -> process_flag(trap_exit, true), exit(self(), R), receive M -> exit({got, element(1, M), element(3, M)}) after 0 -> exit(nothing) end end)
     || R <- [normal, kill, other]].

unlinked() ->
    watch(fun() ->
        P = spawn_link(fun() -> receive go -> exit(bad) end end),
        unlink(P),
        M = monitor(process, P),
        P ! go,
        receive {'DOWN', M, process, P, Why} -> exit({survived, Why}) end
    end).

link_dead(Trap) ->
    watch(fun() ->
        process_flag(trap_exit, Trap),
        {P, M} = spawn_monitor(fun() -> ok end),
        receive {'DOWN', M, process, P, normal} -> ok end,
        R = try link(P) catch C:E -> {C, E} end,
        receive {'EXIT', P, Why} -> exit({R, Why}) after 20 -> exit({nothing, R}) end
    end).

chain(N) ->
    watch(fun() -> chain_link(N) end).
chain_link(0) -> exit(end_of_chain);
chain_link(N) -> spawn_link(fun() -> chain_link(N - 1) end), receive never -> ok end.

both_sides() ->
    watch(fun() ->
        process_flag(trap_exit, true),
        Self = self(),
        P = spawn(fun() -> link(Self), Self ! linked, receive stop -> exit(done) end end),
        receive linked -> ok end,
        link(P),
        {links, L} = process_info(self(), links),
        P ! stop,
        receive {'EXIT', P, Why} -> ok end,
        exit({lists:member(P, L), length(L), Why, process_info(self(), links)})
    end).

relink() ->
    watch(fun() ->
        process_flag(trap_exit, true),
        P = spawn_link(fun() -> receive stop -> exit(done) end end),
        [begin unlink(P), link(P) end || _ <- lists:seq(1, 100)],
        P ! stop,
        receive {'EXIT', P, Why} -> ok end,
        exit({Why, receive More -> More after 20 -> nothing end})
    end).

link_twice() ->
    watch(fun() ->
        process_flag(trap_exit, true),
        P = spawn_link(fun() -> receive stop -> exit(done) end end),
        link(P), link(P),
        P ! stop,
        receive {'EXIT', P, Why} -> ok end,
        exit({Why, receive More -> More after 20 -> nothing end})
    end).
