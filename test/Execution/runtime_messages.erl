%% Messages to oneself, selective receive, timeouts, timers, monitors.
-module(runtime_messages).
-export([main/0]).

main() ->
    self() ! a, self() ! b, self() ! c,
    receive b -> io:format("b~n") end,
    receive X1 -> io:format("~p~n", [X1]) end,
    receive X2 -> io:format("~p~n", [X2]) end,
    receive X3 -> io:format("~p~n", [X3]) after 0 -> io:format("none~n") end,
    receive never -> ok after 10 -> io:format("timeout~n") end,
    selective(1000),
    timers(),
    monitors(),
    sends(),
    nested().

selective(N) ->
    Self = self(),
    lists:foreach(fun(I) -> Self ! {item, I, lists:seq(1, I rem 10)} end, lists:seq(1, N)),
    io:format("~p~n", [lists:sum([receive {item, I, L} -> length(L) end || I <- lists:seq(N, 1, -1)])]),
    receive Any -> io:format("left ~p~n", [Any]) after 0 -> ok end.

timers() ->
    R1 = erlang:start_timer(20, self(), one),
    R2 = erlang:send_after(5, self(), two),
    receive two -> io:format("two~n") end,
    receive {timeout, R1, one} -> io:format("one~n") after 1000 -> io:format("late~n") end,
    io:format("~p ~p~n", [erlang:cancel_timer(R1), erlang:read_timer(R2)]),
    R3 = erlang:send_after(100000, self(), three),
    Left = erlang:cancel_timer(R3),
    io:format("~p ~p~n", [Left > 90000, erlang:cancel_timer(R3)]),
    R4 = erlang:send_after(100000, self(), four),
    io:format("~p~n", [erlang:cancel_timer(R4, [{info, false}])]),
    io:format("~p~n", [catch_class(fun() -> erlang:send_after(-1, self(), x) end)]),
    timer:sleep(1).

monitors() ->
    Pid = list_to_pid("<0.9999.0>"),
    R = erlang:monitor(process, Pid),
    receive {'DOWN', R, process, Pid, Why} -> io:format("down ~p~n", [Why]) end,
    R2 = erlang:monitor(process, no_such_name),
    receive {'DOWN', R2, process, Item, Why2} -> io:format("down ~p ~p~n", [Item, Why2]) end,
    R3 = erlang:monitor(process, Pid),
    io:format("~p~n", [erlang:demonitor(R3, [flush])]),
    receive {'DOWN', _, _, _, _} -> io:format("not flushed~n") after 0 -> io:format("flushed~n") end,
    io:format("~p ~p~n", [is_process_alive(self()), is_process_alive(Pid)]).

sends() ->
    io:format("~p~n", [catch_class(fun() -> 17 ! x end)]),
    io:format("~p~n", [catch_class(fun() -> no_such_name ! x end)]),
    io:format("~p~n", [{no_such_name, node()} ! x]),
    register(me, self()),
    me ! {hello, "you"},
    receive {hello, Who} -> io:format("~s~n", [Who]) end,
    io:format("~p ~p~n", [whereis(me) =:= self(), whereis(nobody)]),
    unregister(me),
    io:format("~p~n", [catch_class(fun() -> unregister(me) end)]),
    io:format("~p~n", [erlang:send(self(), direct, [nosuspend])]),
    receive direct -> io:format("direct~n") end,
    io:format("~p~n", [catch_class(fun() -> receive after bad -> ok end end)]),
    io:format("~p~n", [process_info(self(), message_queue_len)]).

nested() ->
    self() ! {outer, 1}, self() ! {inner, 2}, self() ! {outer, 3},
    receive
        {outer, A} ->
            receive
                {inner, B} -> receive {outer, C} -> io:format("~p~n", [{A, B, C}]) end
            end
    end.

catch_class(F) ->
    try F() of V -> {ok, V} catch C:R -> {C, R} end.
