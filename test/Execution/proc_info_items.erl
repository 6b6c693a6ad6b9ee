%% Every item of process_info, of oneself, of others and of the dead.
-module(proc_info_items).
-export([main/0, start/1]).

main() ->
    process_flag(trap_exit, false),
    logger:set_primary_config(level, none),
    Self = self(),
    P = spawn_opt(?MODULE, start, [Self], [link, {priority, high}, {min_heap_size, 1000}, {fullsweep_after, 7}, {message_queue_data, off_heap}]),
    receive {P, ready} -> ok end,
    register(looked_at, P),
    P ! first, P ! {second, "message"},
    M = monitor(process, P),
    [io:format("~p: ~p~n", [I, show(process_info(P, I))]) || I <- items()],
    io:format("list: ~p~n", [show(process_info(P, [registered_name, status, priority, messages, trap_exit, priority, links, message_queue_len]))]),
    io:format("empty list: ~p~n", [process_info(P, [])]),
    io:format("keys of process_info/1: ~p~n", [[K || {K, _} <- process_info(P)]]),
    io:format("unregistered: ~p ~p~n", [process_info(self(), registered_name), process_info(self(), [registered_name])]),
    io:format("keys without a name: ~p~n", [[K || {K, _} <- process_info(self())]]),
    io:format("self: ~p~n", [[process_info(self(), I) || I <- [status, priority, trap_exit, message_queue_len, messages, message_queue_data, max_heap_size, sequential_trace_token]]]),
    io:format("dictionary: ~p~n", [begin put(a, 1), put("b", [2]), {dictionary, D} = process_info(self(), dictionary), lists:sort([E || {K, _} = E <- D, K =/= '$ancestors', K =/= '$initial_call']) end]),
    io:format("monitored by: ~p~n", [show(process_info(P, monitored_by))]),
    demonitor(M),
    io:format("no longer: ~p~n", [show(process_info(P, monitored_by))]),
    erlang:suspend_process(P),
    io:format("suspended: ~p ~p~n", [process_info(P, status), show(process_info(self(), suspending))]),
    erlang:resume_process(P),
    io:format("resumed: ~p~n", [process_info(P, status)]),
    unlink(P),
    M2 = monitor(process, P),
    exit(P, kill),
    receive {'DOWN', M2, process, P, _} -> ok end,
    io:format("dead: ~p ~p ~p~n", [process_info(P), process_info(P, status), process_info(P, [status, links])]),
    io:format("badarg: ~p~n", [[catch_it(F) || F <- [fun() -> process_info(x) end, fun() -> process_info(self(), foo) end, fun() -> process_info(self(), [status, foo]) end,
                                                     fun() -> process_info(self(), [status | foo]) end, fun() -> process_info(P, foo) end, fun() -> process_info(x, status) end]]]).

start(To) ->
    process_flag(trap_exit, true),
    put(key, value),
    R = monitor(process, To),
    put(monitor, R =/= x),
    To ! {self(), ready},
    receive never -> ok end.

items() ->
    [registered_name, status, priority, trap_exit, error_handler, initial_call, message_queue_len, messages, links, monitors,
     group_leader, dictionary, message_queue_data, max_heap_size, min_heap_size, min_bin_vheap_size, sequential_trace_token, suspending,
     catchlevel, total_heap_size, heap_size, stack_size, reductions, memory, binary, garbage_collection, garbage_collection_info, parent,
     current_function, current_location, current_stacktrace, backtrace, last_calls].

show({K, V}) when K =:= total_heap_size; K =:= heap_size; K =:= stack_size; K =:= reductions; K =:= memory -> {K, is_integer(V) andalso V >= 0};
show({min_heap_size, V}) -> {min_heap_size, V >= 1000};
show({dictionary, L}) -> {dictionary, lists:sort(L)};
show({binary, L}) -> {binary, is_list(L)};
show({backtrace, B}) -> {backtrace, is_binary(B)};
show({current_location, {M, F, A, _}}) -> {current_location, {M, F, A, file_and_line}};
show({current_stacktrace, S}) -> {current_stacktrace, [{M, F, A} || {M, F, A, _} <- S]};
show({garbage_collection, L}) -> {garbage_collection, proplists:get_value(fullsweep_after, L), lists:sort(proplists:get_keys(L))};
show({garbage_collection_info, L}) -> {garbage_collection_info, lists:all(fun({_, V}) -> is_integer(V) end, L)};
show(T) when is_tuple(T) -> list_to_tuple(show(tuple_to_list(T)));
show(L) when is_list(L) -> [show(E) || E <- L];
show(P) when P =:= self() -> me;
show(P) when is_pid(P) -> a_pid;
show(X) -> X.

catch_it(F) -> try F() catch C:R -> {C, R} end.
