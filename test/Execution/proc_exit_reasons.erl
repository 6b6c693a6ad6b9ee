%% What links and monitors tell of every way to end, with every reason, trapped or not.
-module(proc_exit_reasons).
-export([main/0]).

main() ->
    [io:format("~p ~p: ~p~n", [How, R, ends(How, R)]) || How <- [exit, error, throw], R <- reasons()],
    io:format("return: ~p~n", [observed(fun() -> done end)]),
    [io:format("exit/2 ~p trap ~p: ~p~n", [R, Trap, sent(R, Trap)]) || R <- reasons(), Trap <- [false, true]],
    [io:format("linked ~p trap ~p: ~p~n", [R, Trap, linked(R, Trap)]) || R <- reasons(), Trap <- [false, true]],
    [io:format("self ~p trap ~p: ~p~n", [R, Trap, to_self(R, Trap)]) || R <- reasons(), Trap <- [false, true]],
    [io:format("caught exit/2 to self ~p: ~p~n", [R, caught(R)]) || R <- [foo, kill]],
    io:format("chain: ~p~n", [chain(20)]),
    io:format("stopped by normal: ~p~n", [normal_chain()]),
    io:format("exit of a dead one: ~p~n", [exit(dead(), foo)]),
    io:format("badarg: ~p~n", [[catch_it(F) || F <- [fun() -> exit(foo, bar) end, fun() -> exit({a, node()}, x) end,
                                                     fun() -> exit(undefined, x) end]]]).

reasons() -> [normal, kill, killed, shutdown, {shutdown, x}, noproc, noconnection, foo, {bad, "thing", [1.5]}].

ends(exit, R) -> observed(fun() -> exit(R) end);
ends(error, R) -> reason(observed(fun() -> error(R) end));
ends(throw, R) -> reason(observed(fun() -> throw(R) end)).

%% Without what stands in stack traces.
reason({{R, [_ | _]}, {R2, [_ | _]}}) -> {{R, trace}, {R2, trace}};
reason(Other) -> Other.

%% The reasons that a monitor and a link give.
observed(F) ->
    process_flag(trap_exit, false),
    logger:set_primary_config(level, none),
    Self = self(),
    {P, M} = spawn_monitor(fun() -> process_flag(trap_exit, true), Q = spawn_link(fun() -> receive go -> F() end end),
                                    Self ! {it, Q}, receive {'EXIT', Q, W} -> exit({saw, W}) end end),
    receive {it, Q} -> M2 = monitor(process, Q), Q ! go end,
    receive {'DOWN', M2, process, Q, W2} -> ok end,
    receive {'DOWN', M, process, P, {saw, W}} -> ok end,
    {W, W2}.

sent(R, Trap) ->
    {P, M} = spawn_monitor(waiter(Trap)),
    receive {P, ready} -> ok end,
    true = exit(P, R),
    P ! {self(), ping},
    receive
        {'DOWN', M, process, P, Why} -> {died, Why};
        {P, pong, Got} -> exit(P, kill), receive {'DOWN', M, process, P, Why} -> {lived, Got, Why} end
    end.

waiter(Trap) ->
    Self = self(),
    fun() ->
        process_flag(trap_exit, Trap),
        Self ! {self(), ready},
        receive {Self, ping} -> Self ! {self(), pong, receive {'EXIT', Self, R} -> {exit, R} after 0 -> nothing end} end,
        receive never -> ok end
    end.

linked(R, Trap) ->
    Self = self(),
    {P, M} = spawn_monitor(fun() ->
        process_flag(trap_exit, Trap),
        Q = spawn_link(fun() -> receive go -> exit(R) end end),
        Q ! go,
        receive {'EXIT', Q, X} -> Self ! {got, X} after if R =:= normal, not Trap -> 50; true -> 20000 end -> Self ! {got, nothing} end
    end),
    receive {'DOWN', M, process, P, Why} -> {Why, receive {got, X} -> X after 0 -> none end} end.

to_self(R, Trap) ->
    {P, M} = spawn_monitor(fun() ->
        process_flag(trap_exit, Trap),
        exit(self(), R),
        exit(receive {'EXIT', S, X} when S =:= self() -> {got, X} after 0 -> went_on end)
    end),
    receive {'DOWN', M, process, P, Why} -> Why end.

caught(R) ->
    {P, M} = spawn_monitor(fun() -> try exit(self(), R), erlang:yield(), exit(alive) catch C:E -> exit({caught, C, E}) end end),
    receive {'DOWN', M, process, P, Why} -> Why end.

chain(N) ->
    {P, M} = spawn_monitor(fun() -> link_on(N) end),
    receive {'DOWN', M, process, P, Why} -> Why end.

link_on(0) -> exit(end_of_chain);
link_on(N) -> spawn_link(fun() -> link_on(N - 1) end), receive never -> ok end.

%% `normal` stops nobody who does not trap.
normal_chain() ->
    Self = self(),
    P = spawn(fun() -> process_flag(trap_exit, true), Q = spawn_link(fun() -> spawn_link(fun() -> exit(normal) end), receive after 20 -> exit(late) end end),
                       receive {'EXIT', Q, W} -> Self ! {self(), W} end end),
    receive {P, W} -> W end.

dead() -> {P, M} = spawn_monitor(fun() -> ok end), receive {'DOWN', M, _, _, _} -> P end.

catch_it(F) -> try F() catch C:R -> {C, R} end.
