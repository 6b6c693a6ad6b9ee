%% How many schedulers run, and what they spend their time on.
-module(proc_schedulers).
-export([main/0]).

main() ->
    Count = erlang:system_info(schedulers),
    online(Count),
    blocking(Count),
    wall_time(Count),
    microstates(Count),
    flags().

online(Count) ->
    Count = erlang:system_flag(schedulers_online, 1),
    1 = erlang:system_info(schedulers_online),
    {Count, 1, 1} = erlang:system_info(schedulers_state),
    {normal, Count, 1, 1} = lists:keyfind(normal, 1, erlang:system_info(all_schedulers_state)),
    io:format("one online: ~p~n", [busy(20)]),
    1 = erlang:system_flag(schedulers_online, Count),
    {Count, Count, Count} = erlang:system_info(schedulers_state),
    io:format("all online: ~p~n", [lists:all(fun(Id) -> Id >= 1 andalso Id =< Count end, busy(20))]),
    [io:format("~p: ~p~n", [Wrong, catch_error(fun() -> erlang:system_flag(schedulers_online, Wrong) end)])
     || Wrong <- [0, -1, a, 1 bsl 70]],
    io:format("~p~n", [catch_error(fun() -> erlang:system_flag(schedulers_online, Count + 1) end)]).

%% On which schedulers processes ran that compute and wait by turns.
busy(Processes) ->
    Parent = self(),
    Pids = [spawn_link(fun() -> Parent ! {self(), work(30, [])} end) || _ <- lists:seq(1, Processes)],
    lists:usort(lists:append([receive {Pid, Ids} -> Ids end || Pid <- Pids])).

work(0, Ids) ->
    Ids;
work(N, Ids) ->
    _ = lists:sum(lists:seq(1, 2000)),
    case N rem 5 of
        0 -> receive after 1 -> ok end;
        _ -> erlang:yield()
    end,
    work(N - 1, [erlang:system_info(scheduler_id) | Ids]).

%% A block is its process's, and ends with it.
blocking(1) ->
    said(blocking);
blocking(Count) ->
    enabled = erlang:system_info(multi_scheduling),
    enabled = erlang:system_flag(multi_scheduling, unblock),
    blocked = erlang:system_flag(multi_scheduling, block),
    blocked = erlang:system_flag(multi_scheduling, block_normal),
    {Count, Count, 1} = erlang:system_info(schedulers_state),
    Self = self(),
    [Self] = erlang:system_info(multi_scheduling_blockers),
    [Self] = erlang:system_info(normal_multi_scheduling_blockers),
    blocked_normal = erlang:system_flag(multi_scheduling, unblock),
    enabled = erlang:system_flag(multi_scheduling, unblock_normal),
    {Pid, Monitor} = spawn_monitor(fun() -> blocked = erlang:system_flag(multi_scheduling, block) end),
    receive {'DOWN', Monitor, process, Pid, normal} -> ok end,
    until(fun() -> erlang:system_info(multi_scheduling) =:= enabled end),
    [] = erlang:system_info(multi_scheduling_blockers),
    said(blocking).

said(What) -> io:format("~p~n", [What]).

until(Condition) ->
    case Condition() of
        true -> ok;
        false -> receive after 5 -> until(Condition) end
    end.

wall_time(Count) ->
    undefined = erlang:statistics(scheduler_wall_time),
    Flag = fun(On) -> erlang:system_flag(scheduler_wall_time, On) end,
    io:format("~p~n", [[Flag(false), Flag(true), Flag(true)]]),
    Before = lists:sort(erlang:statistics(scheduler_wall_time)),
    spin(erlang:monotonic_time(millisecond) + 30),
    After = lists:sort(erlang:statistics(scheduler_wall_time)),
    true = length(Before) >= Count,
    true = length(erlang:statistics(scheduler_wall_time_all)) >= length(Before),
    Changes = [{A2 - A1, T2 - T1} || {{I, A1, T1}, {I, A2, T2}} <- lists:zip(Before, After), I =< Count],
    Count = length(Changes),
    true = lists:all(fun({Active, Total}) -> Active >= 0 andalso Total > 0 end, Changes),
    %% Somebody was busy most of the time.
    true = lists:max([Active / Total || {Active, Total} <- Changes]) > 0.3,
    io:format("~p~n", [[Flag(false), erlang:statistics(scheduler_wall_time) =/= undefined, Flag(false), Flag(false)]]),
    io:format("~p~n", [erlang:statistics(scheduler_wall_time)]),
    {Pid, Monitor} = spawn_monitor(fun() -> exit(Flag(true)) end),
    receive {'DOWN', Monitor, process, Pid, Old} -> io:format("~p~n", [Old]) end,
    until(fun() -> erlang:statistics(scheduler_wall_time) =:= undefined end),
    io:format("~p~n", [catch_error(fun() -> Flag(foo) end)]).

spin(End) ->
    case erlang:monotonic_time(millisecond) < End of
        true -> spin(End);
        false -> ok
    end.

microstates(Count) ->
    Flag = fun(What) -> erlang:system_flag(microstate_accounting, What) end,
    Schedulers = fun() -> [C || #{type := scheduler, counters := C} <- erlang:statistics(microstate_accounting)] end,
    Sum = fun(Key) -> lists:sum([maps:get(Key, C) || C <- Schedulers()]) end,
    Count = length(Schedulers()),
    io:format("~p~n", [lists:usort([lists:sort(maps:keys(C)) || C <- Schedulers()])]),
    io:format("~p ~p~n", [Sum(emulator), Flag(true)]),
    spin(erlang:monotonic_time(millisecond) + 20),
    _ = [lists:seq(1, 1000) || _ <- lists:seq(1, 500)],
    erlang:garbage_collect(),
    receive after 20 -> ok end,
    io:format("~p~n", [[Flag(true), Flag(false), Sum(emulator) > 0, Sum(gc) > 0, Sum(sleep) > 0]]),
    Then = Sum(emulator),
    io:format("~p ~p ~p~n", [Sum(emulator) =:= Then, Flag(reset), Sum(emulator)]),
    io:format("~p~n", [catch_error(fun() -> Flag(foo) end)]).

flags() ->
    io:format("~p~n", [[erlang:system_flag(outstanding_system_requests_limit, 7),
                        erlang:system_info(outstanding_system_requests_limit),
                        erlang:system_flag(outstanding_system_requests_limit, 4),
                        erlang:system_flag(trace_control_word, 5), erlang:system_info(trace_control_word),
                        erlang:system_flag(trace_control_word, 0),
                        erlang:system_flag(time_offset, finalize)]]),
    [io:format("~p~n", [catch_error(fun() -> erlang:system_flag(Flag, Value) end)])
     || {Flag, Value} <- [{outstanding_system_requests_limit, 0}, {trace_control_word, -1}, {foo, 1},
                          {multi_scheduling, foo}, {time_offset, foo}]],
    io:format("~p~n", [[erlang:system_flag(min_heap_size, 1000), erlang:system_info(min_heap_size),
                        erlang:system_flag(min_heap_size, 233)]]).

%% With the cause, which is in the trace.
catch_error(Fun) ->
    try Fun()
    catch error:Reason:Trace ->
            [{M, F, _, Info} | _] = Trace,
            {Reason, M, F, Info}
    end.
