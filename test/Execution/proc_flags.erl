%% process_flag and process_info: values, defaults, errors.
-module(proc_flags).
-export([main/0]).

main() ->
    {P, M} = spawn_monitor(fun test/0),
    receive {'DOWN', M, process, P, Why} -> io:format("~p~n", [Why]) end.

test() ->
    io:format("~p~n", [[process_flag(trap_exit, B) || B <- [true, false, true, false]]]),
    io:format("~p~n", [[process_flag(priority, P) || P <- [low, high, max, normal, normal]]]),
    io:format("~p~n", [[process_flag(message_queue_data, X) || X <- [off_heap, on_heap, on_heap]]]),
    io:format("~p~n", [process_flag(fullsweep_after, 10)]),
    io:format("~p~n", [process_info(self(), fullsweep_after)]),
    io:format("~p~n", [process_flag(max_heap_size, 0)]),
    io:format("~p~n", [process_flag(max_heap_size, #{size => 100000000, kill => false, error_logger => false})]),
    io:format("~p~n", [process_info(self(), max_heap_size)]),
    process_flag(max_heap_size, 0),
    io:format("~p~n", [process_flag(error_handler, error_handler)]),
    io:format("~p~n", [process_flag(sensitive, false)]),
    io:format("~p~n", [process_flag(save_calls, 0)]),
    [io:format("~p~n", [catch_error(F)]) || F <- bad()],
    io:format("~p~n", [[K || {K, _} <- process_info(self())]]),
    io:format("~p~n", [process_info(self(), [status, message_queue_len, links, trap_exit, registered_name])]),
    io:format("~p~n", [process_info(self(), [])]),
    P = spawn(fun() -> put(a, b), receive stop -> ok end end),
    settle(P),
    io:format("~p~n", [process_info(P, status)]),
    P ! m1, P ! {m2, "two"},
    settle(P),
    io:format("~p~n", [process_info(P, [message_queue_len, messages, dictionary, links, monitors, current_function])]),
    io:format("~p~n", [process_info(P, current_function)]),
    io:format("~p~n", [process_info(P, current_stacktrace)]),
    io:format("~p~n", [element(1, process_info(P, memory))]),
    io:format("~p~n", [[is_integer(element(2, process_info(P, I))) || I <- [heap_size, total_heap_size, stack_size, reductions, memory, min_heap_size, catchlevel]]]),
    P ! stop,
    io:format("~p~n", [lists:member(self(), processes())]),
    io:format("~p~n", [counts_agree(100)]).

%% Others may end in between.
counts_agree(0) -> false;
counts_agree(N) -> erlang:system_info(process_count) =:= length(processes()) orelse begin erlang:yield(), counts_agree(N - 1) end.

bad() ->
    [fun() -> process_flag(trap_exit, 1) end, fun() -> process_flag(priority, foo) end, fun() -> process_flag(foo, bar) end,
     fun() -> process_flag(min_heap_size, -1) end, fun() -> process_flag(max_heap_size, foo) end, fun() -> process_info(foo) end,
     fun() -> process_info(self(), foo) end, fun() -> process_info(self(), [links, foo]) end, fun() -> is_process_alive(foo) end,
     fun() -> group_leader(foo, self()) end, fun() -> exit(foo, bar) end, fun() -> link(foo) end, fun() -> unlink(foo) end,
     fun() -> erlang:hibernate(a, b, c) end, fun() -> erlang:suspend_process(self()) end, fun() -> erlang:resume_process(self()) end,
     fun() -> garbage_collect(foo) end, fun() -> erlang:bump_reductions(0) end].

catch_error(F) -> try F() of X -> {ok, X} catch C:R -> {C, R} end.

settle(P) -> case process_info(P, status) of {status, waiting} -> ok; _ -> erlang:yield(), settle(P) end.
