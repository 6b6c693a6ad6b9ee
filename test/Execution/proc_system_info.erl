%% The items of erlang:system_info/1 that describe what is underneath: allocators, clocks, processors, the compiler.
-module(proc_system_info).
-export([main/0]).

main() ->
    logger:set_primary_config(level, none),
    [io:format("~p: ~p~n", [N, try F() catch C:R -> {C, R} end]) ||
        {N, F} <- [{areas, fun() -> [is_integer(V) || T <- erlang:system_info(allocated_areas), V <- tl(tuple_to_list(T))] -- [true || _ <- lists:seq(1, 1000)] end},
                   {allocator, fun() -> {_, Version, Features, Settings} = erlang:system_info(allocator), [is_list(X) || X <- [Version, Features, Settings]] end},
                   {instance, fun() -> [{instance, 0, [{options, [{e, true}, {m, libc} | _]}]}] = erlang:system_info({allocator, sys_alloc}), ok end},
                   {sizes, fun() -> erlang:system_info({allocator_sizes, sys_alloc}) end},
                   {no_allocator, fun() -> erlang:system_info({allocator, foo}) end},
                   {no_sizes, fun() -> erlang:system_info({allocator_sizes, foo}) end},
                   {util, fun() -> lists:all(fun is_atom/1, erlang:system_info(alloc_util_allocators)) end},
                   {heap_sizes, fun() -> lists:sublist(erlang:system_info(heap_sizes), 30) end},
                   {monotonic, fun() -> [K || {K, _} <- erlang:system_info(os_monotonic_time_source)] end},
                   {monotonic_time, fun() -> lists:keydelete(time, 1, erlang:system_info(os_monotonic_time_source)) end},
                   {system_time, fun() -> lists:keydelete(time, 1, erlang:system_info(os_system_time_source)) end},
                   {compiler, fun() -> {gnuc, V} = erlang:system_info(c_compiler_used), is_tuple(V) end},
                   {topology, fun() -> [{processor, [{core, {logical, 0}} | More]}] = erlang:system_info(cpu_topology), is_list(More) end},
                   {topologies, fun() -> [erlang:system_info({cpu_topology, K}) =:= erlang:system_info(cpu_topology) || K <- [used, detected]] end},
                   {defined, fun() -> erlang:system_info({cpu_topology, defined}) end},
                   {no_topology, fun() -> erlang:system_info({cpu_topology, foo}) end},
                   {quota, fun() -> erlang:system_info(cpu_quota) end},
                   {dist, fun() -> erlang:system_info(dist) end},
                   {dist_ctrl, fun() -> erlang:system_info(dist_ctrl) end},
                   {check_io, fun() -> is_list(erlang:system_info(check_io)) end},
                   {taints, fun() -> erlang:system_info(taints) end},
                   {logger, fun() -> process_info(erlang:system_info(system_logger), registered_name) end},
                   {set_logger, fun() -> Old = erlang:system_flag(system_logger, self()), Now = erlang:system_info(system_logger), erlang:system_flag(system_logger, Old), {Now =:= self(), erlang:system_info(system_logger) =:= Old} end},
                   {numbers, fun() -> [erlang:system_info(K) || K <- [delayed_node_table_gc, dirty_io_schedulers, thread_pool_size, port_limit, atom_limit, ets_limit, outstanding_system_requests_limit]] end},
                   {names, fun() -> [erlang:system_info(K) || K <- [dynamic_trace, dynamic_trace_probes, emu_flavor, emu_type, time_offset, scheduler_bind_type, build_type, message_queue_data, break_ignored]] end},
                   {state, fun() -> {N, N, N} = erlang:system_info(schedulers_state), [{normal, N, N, N} | _] = erlang:system_info(all_schedulers_state), ok end},
                   {bindings, fun() -> lists:usort(tuple_to_list(erlang:system_info(scheduler_bindings))) end}]].
