%% Suspending: counted by each suspender, undone when it ends, with answers that come later.
-module(proc_suspend).
-export([main/0]).

main() ->
    process_flag(trap_exit, false),
    [io:format("~p: ~p~n", [Name, result(F)]) ||
        {Name, F} <- [{twice, fun twice/0}, {not_by_me, fun not_by_me/0}, {suspender_ends, fun suspender_ends/0},
                      {asynchronous, fun asynchronous/0}, {unless, fun unless/0}, {of_the_dead, fun of_the_dead/0},
                      {exits_reach_it, fun exits_reach_it/0}, {messages_wait, fun messages_wait/0}, {busy, fun busy/0},
                      {two_suspenders, fun two_suspenders/0}, {timeout_meanwhile, fun timeout_meanwhile/0}, {bad, fun bad/0}]].

result(F) -> {P, M} = spawn_monitor(fun() -> exit({result, F()}) end), receive {'DOWN', M, process, P, {result, R}} -> R; {'DOWN', M, process, P, E} -> E end.

echo() -> spawn(fun Loop() -> receive {To, X} -> To ! {echo, X}, Loop(); stop -> ok end end).
echo(X) -> receive {echo, X} -> yes after 30 -> no end.
certainly(X) -> receive {echo, X} -> yes after 5000 -> no end.

twice() ->
    P = echo(),
    true = erlang:suspend_process(P), true = erlang:suspend_process(P, []),
    {suspending, [{P, N, 0}]} = process_info(self(), suspending),
    P ! {self(), 1}, A = echo(1),
    erlang:resume_process(P), B = echo(1), S = process_info(P, status),
    erlang:resume_process(P), C = certainly(1),
    {N, A, B, S, C, process_info(self(), suspending), catch_it(fun() -> erlang:resume_process(P) end)}.

not_by_me() -> catch_it(fun() -> erlang:resume_process(echo()) end).

suspender_ends() ->
    P = echo(), Self = self(),
    {Q, M} = spawn_monitor(fun() -> erlang:suspend_process(P), erlang:suspend_process(P), Self ! done, receive go -> exit(bye) end end),
    receive done -> ok end,
    P ! {self(), 1},
    A = {process_info(P, status), echo(1)},
    Q ! go, receive {'DOWN', M, _, _, bye} -> ok end,
    {A, certainly(1)}.

asynchronous() ->
    P = echo(),
    A = erlang:suspend_process(P, [{asynchronous, {my, "tag"}}]),
    B = receive {{my, "tag"}, X} -> X end,
    C = erlang:suspend_process(P, [asynchronous]),
    P ! {self(), 1}, D = echo(1),
    erlang:resume_process(P), erlang:resume_process(P),
    {A, B, C, D, certainly(1)}.

unless() ->
    P = echo(),
    L = [erlang:suspend_process(P, [unless_suspending]) || _ <- [1, 2]],
    erlang:resume_process(P), P ! {self(), 1},
    {L, certainly(1)}.

of_the_dead() ->
    {P, M} = spawn_monitor(fun() -> ok end), receive {'DOWN', M, _, _, _} -> ok end,
    [catch_it(F) || F <- [fun() -> erlang:suspend_process(P) end, fun() -> erlang:suspend_process(P, [asynchronous]) end,
                          fun() -> true = erlang:suspend_process(P, [{asynchronous, t}]), receive {t, X} -> X end end]].

exits_reach_it() ->
    [begin P = echo(), M = monitor(process, P), erlang:suspend_process(P), exit(P, R), receive {'DOWN', M, _, _, W} -> W after 5000 -> alive end end || R <- [foo, kill]].

messages_wait() ->
    Self = self(),
    P = spawn(fun() -> Self ! [receive X -> X end || _ <- [1, 2, 3]] end),
    erlang:suspend_process(P), P ! a, P ! b, P ! c, {message_queue_len, N} = process_info(P, message_queue_len),
    erlang:resume_process(P), {N, receive L -> L end}.

busy() ->
    P = spawn(fun Loop() -> Loop() end),
    erlang:suspend_process(P),
    {_, R1} = process_info(P, reductions), receive after 20 -> ok end, {_, R2} = process_info(P, reductions),
    S = process_info(P, status),
    erlang:resume_process(P), receive after 20 -> ok end,
    {_, R3} = process_info(P, reductions), exit(P, kill),
    {R1 =:= R2, S, R3 > R2}.

two_suspenders() ->
    P = echo(), Self = self(),
    Q = spawn(fun() -> erlang:suspend_process(P), Self ! done, receive go -> erlang:resume_process(P), Self ! done end end),
    receive done -> ok end,
    erlang:suspend_process(P), erlang:resume_process(P), P ! {self(), 1},
    A = echo(1), Q ! go, receive done -> ok end,
    {A, certainly(1)}.

timeout_meanwhile() ->
    Self = self(),
    P = spawn(fun() -> receive x -> ok after 20 -> Self ! {echo, timed_out} end end),
    erlang:suspend_process(P), receive after 60 -> ok end,
    A = echo(timed_out), erlang:resume_process(P), {A, certainly(timed_out)}.

bad() ->
    P = echo(),
    [catch_it(F) || F <- [fun() -> erlang:suspend_process(self()) end, fun() -> erlang:suspend_process(x) end, fun() -> erlang:suspend_process(P, [foo]) end,
                          fun() -> erlang:suspend_process(P, foo) end, fun() -> erlang:resume_process(x) end, fun() -> erlang:resume_process(self()) end]].

catch_it(F) -> try F() catch C:R -> {C, R} end.
