%% Signals keep their order; a process that runs, waits or is suspended gets them.
-module(proc_signals).
-export([main/0]).

main() ->
    io:format("~p~n", [lists:usort([order() || _ <- lists:seq(1, 200)])]),
    io:format("~p~n", [lists:usort([alive_after_exit() || _ <- lists:seq(1, 200)])]),
    io:format("~p~n", [lists:usort([message_before_exit() || _ <- lists:seq(1, 200)])]),
    io:format("~p~n", [endless()]),
    io:format("~p~n", [endless_fun()]),
    io:format("~p~n", [suspended()]),
    io:format("~p~n", [info_of_dead()]),
    io:format("~p~n", [mass_kill()]),
    io:format("~p~n", [leader()]),
    io:format("~p~n", [collect_other()]),
    io:format("~p~n", [hibernating()]),
    io:format("~p~n", [flood()]).

order() ->
    S = self(),
    {P, M} = spawn_monitor(fun() -> S ! 1, S ! 2, S ! 3, exit(bye) end),
    L = [receive X when is_integer(X) -> X; {'DOWN', M, process, P, W} -> W end || _ <- lists:seq(1, 4)],
    L.

alive_after_exit() ->
    P = spawn(fun() -> receive never -> ok end end),
    exit(P, kill),
    is_process_alive(P).

message_before_exit() ->
    S = self(),
    P = spawn(fun() -> process_flag(trap_exit, true), S ! ready, [receive M -> S ! {got, M} end || _ <- [1, 2]] end),
    receive ready -> ok end,
    P ! first,
    exit(P, second),
    [receive {got, first} -> first; {got, {'EXIT', _, R}} -> R end || _ <- [1, 2]].

endless() ->
    {P, M} = spawn_monitor(fun() -> loop(0) end),
    receive after 5 -> ok end,
    exit(P, stop_it),
    receive {'DOWN', M, process, P, W} -> W end.
loop(N) -> loop(N + 1).

endless_fun() ->
    {P, M} = spawn_monitor(fun() -> lists:foreach(fun(_) -> (fun L(X) -> L([X]) end)(0) end, [1]) end),
    receive after 5 -> ok end,
    exit(P, kill),
    receive {'DOWN', M, process, P, W} -> W end.

suspended() ->
    S = self(),
    P = spawn(fun L() -> receive X -> S ! {echo, X}, L() end end),
    P ! a,
    receive {echo, a} -> ok end,
    true = erlang:suspend_process(P),
    {status, St} = process_info(P, status),
    P ! b,
    R1 = receive {echo, b} -> b after 30 -> nothing end,
    true = erlang:resume_process(P),
    R2 = receive {echo, b} -> b after 20000 -> nothing end,
    true = erlang:suspend_process(P),
    M = monitor(process, P),
    exit(P, kill),
    R3 = receive {'DOWN', M, process, P, W} -> W after 20000 -> nothing end,
    {St, R1, R2, R3}.

info_of_dead() ->
    {P, M} = spawn_monitor(fun() -> ok end),
    receive {'DOWN', M, process, P, _} -> ok end,
    {process_info(P), process_info(P, links), process_info(P, [links]), is_process_alive(P), exit(P, kill), unlink(P), lists:member(P, processes())}.

mass_kill() ->
    Ps = [spawn_monitor(fun() -> receive never -> ok end end) || _ <- lists:seq(1, 500)],
    [exit(P, kill) || {P, _} <- Ps],
    lists:usort([receive {'DOWN', M, process, P, W} -> W end || {P, M} <- Ps]).

leader() ->
    S = self(),
    P = spawn(fun() -> receive ask -> S ! {leader, group_leader()} end end),
    group_leader(S, P),
    P ! ask,
    receive {leader, L} -> L =:= S end.

collect_other() ->
    P = spawn(fun() -> L = lists:seq(1, 10000), receive {ask, To} -> To ! lists:sum(L) end end),
    true = garbage_collect(P),
    P ! {ask, self()},
    receive N -> N end.

hibernating() ->
    S = self(),
    P = spawn(fun() -> erlang:hibernate(erlang, apply, [fun(L) -> receive go -> S ! {sum, lists:sum(L)} end end, [lists:seq(1, 100)]]) end),
    settle(P),
    {status, St} = process_info(P, status),
    P ! go,
    receive {sum, N} -> {St, N} end.

settle(P) -> case process_info(P, status) of {status, waiting} -> ok; _ -> erlang:yield(), settle(P) end.

flood() ->
    S = self(),
    N = 50,
    [spawn(fun() -> [S ! {I, J} || J <- lists:seq(1, 200)] end) || I <- lists:seq(1, N)],
    lists:sum([receive {I, J} -> J end || J <- lists:seq(1, 200), I <- lists:seq(1, N)]).
