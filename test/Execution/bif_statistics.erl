%% What memory/0,1, statistics/1 and system_info/1 give: shapes and relations, as the figures differ.
-module(bif_statistics).
-export([main/0]).

main() ->
    memory(),
    statistics(),
    constants(),
    shapes(),
    failures().

memory() ->
    All = erlang:memory(),
    io:format("~p~n", [[K || {K, _} <- All]]),
    io:format("~p~n", [[K || {K, V} <- All, not is_integer(V) orelse V < 0]]),
    io:format("~p~n", [proplists:get_value(total, All) =:= proplists:get_value(processes, All) + proplists:get_value(system, All)]),
    io:format("~p~n", [[K || K <- [total, processes, processes_used, system, atom, atom_used, binary, code, ets], not is_integer(erlang:memory(K))]]),
    io:format("~p~n", [[K || {K, V} <- erlang:memory([ets, total, ets]), is_integer(V)]]),
    io:format("~p~n", [erlang:memory([])]),
    B0 = erlang:memory(binary),
    Bin = binary:copy(<<"x">>, 50000000),
    B1 = erlang:memory(binary),
    io:format("~p ~p~n", [B1 - B0 > 10000000, byte_size(Bin)]),
    P0 = erlang:memory(processes),
    L = lists:seq(1, 500000),
    P1 = erlang:memory(processes),
    io:format("~p ~p~n", [P1 - P0 > 1000000, length(L)]),
    E0 = erlang:memory(ets),
    T = ets:new(t, []),
    [ets:insert(T, {N, lists:seq(1, 10)}) || N <- lists:seq(1, 10000)],
    E1 = erlang:memory(ets),
    ets:delete(T),
    E2 = erlang:memory(ets),
    io:format("~p ~p~n", [E1 - E0 > 1000000, E1 - E2 > 1000000]).

statistics() ->
    {R0, _} = erlang:statistics(reductions),
    _ = lists:foldl(fun(X, A) -> X + A end, 0, lists:seq(1, 100000)),
    {R1, D} = erlang:statistics(reductions),
    io:format("~p ~p~n", [R1 > R0, D =:= R1 - R0]),
    {_, _} = erlang:statistics(exact_reductions),
    {W0, _} = erlang:statistics(wall_clock),
    {U0, _} = erlang:statistics(runtime),
    io:format("~p~n", [[is_integer(X) || X <- [W0, U0]]]),
    {G0, _, 0} = erlang:statistics(garbage_collection),
    _ = [binary_to_list(<<0:80000>>) || _ <- lists:seq(1, 100)],
    erlang:garbage_collect(),
    {G1, Words, 0} = erlang:statistics(garbage_collection),
    io:format("~p ~p~n", [G1 > G0, Words > 0]),
    {C, 0} = erlang:statistics(context_switches),
    io:format("~p~n", [C > 0]),
    {{input, I}, {output, O}} = erlang:statistics(io),
    io:format("~p~n", [[is_integer(X) || X <- [I, O]]]),
    N = erlang:system_info(schedulers),
    io:format("~p~n", [[length(erlang:statistics(K)) - N || K <- [run_queue_lengths, run_queue_lengths_all, active_tasks, active_tasks_all]]]),
    io:format("~p~n", [tuple_size(erlang:statistics(run_queues)) - N]),
    io:format("~p~n", [[is_integer(erlang:statistics(K)) || K <- [run_queue, total_run_queue_lengths, total_run_queue_lengths_all, total_active_tasks, total_active_tasks_all]]]),
    io:format("~p~n", [erlang:statistics(total_active_tasks) >= 1]),
    io:format("~p~n", [erlang:statistics(scheduler_wall_time)]).

constants() ->
    [io:format("~p ~p~n", [K, erlang:system_info(K)])
     || K <- [wordsize, {wordsize, internal}, {wordsize, external}, otp_release, version, machine, endian, compat_rel, smp_support, threads, heap_type, build_type, emu_type, emu_flavor, os_type,
              atom_limit, ets_limit, port_limit, context_reductions, debug_compiled, break_ignored, kernel_poll, port_parallelism, message_queue_data, scheduler_bind_type, modified_timing_level,
              trace_control_word, dist_ctrl, multi_scheduling, multi_scheduling_blockers, normal_multi_scheduling_blockers, fullsweep_after, min_heap_size, min_bin_vheap_size, max_heap_size, time_correction,
              time_offset, time_warp_mode, tolerant_timeofday, start_time, creation, dynamic_trace, sequential_tracer, update_cpu_info, delayed_node_table_gc, dist_buf_busy_limit]].

shapes() ->
    N = erlang:system_info(schedulers),
    io:format("~p~n", [[is_integer(erlang:system_info(K)) andalso erlang:system_info(K) > 0
                        || K <- [schedulers, schedulers_online, logical_processors, logical_processors_online, logical_processors_available, dirty_cpu_schedulers, dirty_io_schedulers, process_count, process_limit, atom_count, scheduler_id]]]),
    io:format("~p~n", [tuple_size(erlang:system_info(scheduler_bindings)) =:= N]),
    io:format("~p~n", [lists:prefix("Erlang/OTP 25 [erts-", erlang:system_info(system_version))]),
    io:format("~p~n", [[K || {K, _} <- erlang:system_info(garbage_collection)]]),
    E0 = erlang:system_info(ets_count),
    ets:new(t, []),
    io:format("~p~n", [erlang:system_info(ets_count) - E0]),
    A0 = erlang:system_info(atom_count),
    [list_to_atom("bif_statistics_" ++ integer_to_list(I)) || I <- lists:seq(1, 100)],
    io:format("~p~n", [erlang:system_info(atom_count) - A0 >= 100]),
    {Family, Name} = erlang:system_info(os_type),
    io:format("~p~n", [{Family, Name} =:= os:type()]).

failures() ->
    [io:format("~p~n", [try F(), ok catch C:E -> {C, E} end])
     || F <- [fun() -> erlang:system_info(foo) end, fun() -> erlang:system_info("x") end, fun() -> erlang:system_info({wordsize, foo}) end, fun() -> erlang:statistics(foo) end,
              fun() -> erlang:statistics(1) end, fun() -> erlang:memory(foo) end, fun() -> erlang:memory([total, foo]) end]].
