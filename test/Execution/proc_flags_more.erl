%% Flags of others, and those that mean little here.
-module(proc_flags_more).
-export([main/0]).

main() ->
    Pid = spawn(fun() -> receive stop -> ok end end),
    Flag = fun(Flag, Value) -> outcome(fun() -> erlang:process_flag(Pid, Flag, Value) end) end,
    [io:format("~p~n", [Result])
     || Result <- [Flag(save_calls, 10), Flag(save_calls, 0), Flag(save_calls, 10001), Flag(save_calls, a),
                   Flag(trap_exit, true), outcome(fun() -> erlang:process_flag(a, save_calls, 0) end),
                   erlang:process_flag(self(), save_calls, 3), process_flag(save_calls, 5),
                   erlang:process_flag(self(), save_calls, 0), process_flag(save_calls, 0),
                   outcome(fun() -> process_flag(save_calls, 10001) end),
                   process_info(Pid, last_calls)]],
    own(),
    sizes(),
    exit(Pid, kill),
    wait_for_end(Pid),
    io:format("~p~n~p~n", [Flag(save_calls, 1), outcome(fun() -> erlang:process_display(Pid, backtrace) end)]),
    display().

own() ->
    io:format("~p~n",
              [[process_flag(error_handler, foo), process_info(self(), error_handler),
                process_flag(error_handler, error_handler), process_flag(sensitive, true), process_flag(sensitive, false),
                process_flag(sensitive, false)]]),
    [io:format("~p~n", [outcome(fun() -> process_flag(F, V) end)])
     || {F, V} <- [{async_dist, true}, {{other, 1}, false}, {foo, 1}, {sensitive, foo}, {error_handler, 1},
                   {priority, foo}, {trap_exit, 1}]].

%% Sizes are those that heaps have.
sizes() ->
    [begin
         process_flag(min_heap_size, N),
         process_flag(min_bin_vheap_size, N),
         io:format("~p ~p~n", [N, process_info(self(), [min_heap_size, min_bin_vheap_size])])
     end || N <- [0, 12, 233, 234, 1000, 1598, 46422, 46423, 100000, 0]],
    Pid = spawn_opt(fun() -> receive stop -> ok end end, [{min_heap_size, 1000}, {min_bin_vheap_size, 100000}]),
    io:format("~p~n", [process_info(Pid, [min_heap_size, min_bin_vheap_size])]),
    Pid ! stop.

wait_for_end(Pid) ->
    Monitor = monitor(process, Pid),
    receive {'DOWN', Monitor, process, Pid, _} -> ok end.

%% What is displayed goes to standard error.
display() ->
    Other = spawn(fun() -> receive stop -> ok end end),
    [io:format("~p~n", [outcome(fun() -> erlang:process_display(P, T) end)])
     || {P, T} <- [{self(), backtrace}, {Other, backtrace}, {self(), foo}, {a, backtrace}]],
    Other ! stop.

%% With the cause, which is in the trace.
outcome(Fun) ->
    try Fun()
    catch error:Reason:Trace ->
            [{M, F, _, Info} | _] = Trace,
            {Reason, M, F, Info}
    end.
