%% system_info, system_flag, statistics and memory: what is there and of which kind.
-module(proc_system).
-export([main/0]).

main() ->
    process_flag(trap_exit, false),
    [io:format("~p: ~p~n", [I, kind(catch_it(fun() -> erlang:system_info(I) end))]) || I <- items()],
    [io:format("~p: ~p~n", [I, catch_it(fun() -> erlang:system_info(I) end)]) || I <- same()],
    [io:format("statistics ~p: ~p~n", [I, kind(catch_it(fun() -> statistics(I) end))]) || I <- [context_switches, exact_reductions, garbage_collection, io, reductions, run_queue, run_queue_lengths, run_queue_lengths_all, runtime, total_active_tasks, total_active_tasks_all, total_run_queue_lengths, total_run_queue_lengths_all, wall_clock, active_tasks, active_tasks_all, foo]],
    io:format("memory: ~p~n", [lists:sort([{K, is_integer(V)} || {K, V} <- erlang:memory()])]),
    io:format("memory of: ~p~n", [[is_integer(erlang:memory(K)) || K <- [total, processes, processes_used, system, atom, atom_used, binary, code, ets]]]),
    io:format("memory of several: ~p~n", [[K || {K, _} <- erlang:memory([binary, total])]]),
    io:format("memory adds up: ~p~n", [erlang:memory(total) >= erlang:memory(processes)]),
    io:format("no such memory: ~p~n", [catch_it(fun() -> erlang:memory(foo) end)]),
    io:format("flags: ~p~n", [[{F, catch_it(fun() -> Old = erlang:system_flag(F, V), New = erlang:system_flag(F, Old), New =:= V orelse {Old, New} end)} ||
                                {F, V} <- [{backtrace_depth, 12}, {fullsweep_after, 100}, {min_heap_size, 1598}, {max_heap_size, #{size => 0, kill => true, error_logger => true}},
                                           {multi_scheduling, block_me}, {foo, 1}]]]),
    io:format("processes counted: ~p~n", [counted()]),
    io:format("atoms counted: ~p~n", [begin N = erlang:system_info(atom_count), _ = list_to_atom("an_atom_of_" ++ integer_to_list(erlang:unique_integer([positive]))), erlang:system_info(atom_count) > N end]),
    io:format("binaries counted: ~p~n", [begin N2 = erlang:memory(binary), B = binary:copy(<<1>>, 1000000), D = erlang:memory(binary) - N2, {D >= 900000, byte_size(B)} end]),
    io:format("limit: ~p~n", [erlang:system_info(process_limit) >= 1000]).

items() ->
    [schedulers, schedulers_online, logical_processors, logical_processors_online, logical_processors_available, process_count, process_limit, port_count, port_limit, ets_limit, ets_count,
     atom_count, atom_limit, thread_pool_size, creation, start_time, build_type, compat_rel, fullsweep_after, min_heap_size, min_bin_vheap_size, max_heap_size, system_version, version,
     system_architecture, dist_buf_busy_limit, dirty_cpu_schedulers, dirty_cpu_schedulers_online, dirty_io_schedulers, scheduler_id, update_cpu_info, emu_type, emu_flavor,
     garbage_collection, nif_version, driver_version, threads, wordsize].

same() -> [otp_release, wordsize, {wordsize, internal}, {wordsize, external}, endian, smp_support, threads, heap_type, tolerant_timeofday, time_correction, time_warp_mode, multi_scheduling,
           multi_scheduling_blockers, kernel_poll, debug_compiled, machine, modified_timing_level, trace_control_word, eager_check_io, port_parallelism, foo, {foo, bar}, 17].

kind(X) when is_integer(X), X >= 0 -> natural;
kind(X) when is_integer(X) -> negative;
kind([C | _]) when is_integer(C) -> text;
kind(X) when is_list(X) -> list;
kind({error, R}) -> {error, R};
kind(X) when is_tuple(X) -> {tuple, tuple_size(X)};
kind(X) when is_map(X) -> lists:sort(maps:keys(X));
kind(X) when is_binary(X) -> binary;
kind(X) -> X.

counted() ->
    N = erlang:system_info(process_count),
    Ps = [spawn_monitor(fun() -> receive stop -> ok end end) || _ <- lists:seq(1, 100)],
    M = erlang:system_info(process_count),
    [P ! stop || {P, _} <- Ps], [receive {'DOWN', R, _, _, _} -> ok end || {_, R} <- Ps],
    {M - N >= 95, erlang:system_info(process_count) < M}.

catch_it(F) -> try F() catch C:R -> {C, R} end.
