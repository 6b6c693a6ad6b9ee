-module(proc_where).
-export([main/0]).

%% Where processes are that wait or have been preempted.
main() ->
    [waiting(F) || F <- [fun wait1/0, fun wait2/0, fun wait3/0, fun wait4/0, fun() -> wait5([1]) end, fun() -> receive stop -> ok end end]],
    [preempted(F) || F <- [fun busy1/0, fun() -> busy2(1) end, fun() -> [busy3()] end]].

waiting(F) ->
    {P, Ref} = spawn_monitor(F),
    until_waiting(P),
    {current_function, Function} = process_info(P, current_function),
    {current_location, {_, _, _, Location}} = process_info(P, current_location),
    {current_stacktrace, Trace} = process_info(P, current_stacktrace),
    io:format("~p ~p ~p~n", [Function, proplists:get_value(line, Location), [{N, A} || {?MODULE, N, A, _} <- Trace]]),
    exit(P, kill),
    receive {'DOWN', Ref, _, _, _} -> ok end.

until_waiting(P) ->
    case process_info(P, status) of
        {status, waiting} -> ok;
        _ -> erlang:yield(), until_waiting(P)
    end.

preempted(F) ->
    {P, Ref} = spawn_monitor(F),
    timer:sleep(20),
    {current_function, Function} = process_info(P, current_function),
    {current_location, {M, N, A, _}} = process_info(P, current_location),
    {current_stacktrace, Trace} = process_info(P, current_stacktrace),
    io:format("~p ~p ~p~n", [Function, {M, N, A}, [{N1, A1} || {?MODULE, N1, A1, _} <- Trace]]),
    exit(P, kill),
    receive {'DOWN', Ref, _, _, _} -> ok end.

wait1() ->
    receive
        a -> ok
    end.

wait2() ->
    erlang:put(a, 1),
    receive
        {a, 1} -> ok
    after
        100000 -> ok
    end.

wait3() ->
    lists:seq(1, 3),
    lists:seq(1, 4),
    receive
        {a, 1} -> ok;
        {b, Y} when Y > 3 ->
            ok
    end.

wait4() ->
    receive after infinity -> ok end.

wait5(X) when is_list(X) ->

    L = length(X),

    receive L -> ok end.

busy1() -> busy1().

busy2(N) ->
    case N rem 3 of
        0 -> busy2(N + 1);
        _ -> busy2(N + 2)
    end.

busy3() -> {busy3a(list_to_integer("1"))}.

busy3a(0) -> none;
busy3a(N) -> busy3a(-N).
