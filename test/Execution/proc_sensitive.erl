%% process_flag(sensitive, true): messages, dictionary and stack are nobody's to see.
-module(proc_sensitive).
-export([main/0]).

main() ->
    Items = [messages, dictionary, backtrace],
    Self = self(),
    P = spawn(fun() -> put(secret, 1), Old = process_flag(sensitive, true), Self ! {self(), Old}, loop() end),
    receive {P, Old} -> io:format("~p~n", [Old]) end,
    P ! one, P ! two,
    [io:format("~p~n", [process_info(P, I)]) || I <- Items],
    io:format("~p~n", [process_info(P, message_queue_len)]),
    io:format("~p~n", [[lists:keyfind(I, 1, process_info(P)) || I <- [dictionary, message_queue_len, status, trap_exit]]]),
    io:format("~p~n", [element(1, process_info(P, current_stacktrace))]),
    ask(P),
    P ! {set, false, self()}, receive {was, Was} -> io:format("~p~n", [Was]) end,
    io:format("~p~n", [[process_info(P, I) || I <- [messages, dictionary]]]),
    io:format("~p~n", [byte_size(element(2, process_info(P, backtrace))) > 0]),
    ask(P),
    process_flag(sensitive, true), put(x, y), self() ! m,
    io:format("~p ~p~n", [[process_info(self(), I) || I <- Items], get(x)]),
    receive m -> io:format("received~n") end,
    process_flag(sensitive, false),
    io:format("~p~n", [try process_flag(sensitive, maybe) catch error:Bad -> Bad end]),
    {Q, R} = spawn_monitor(fun() -> process_flag(sensitive, true), put(b, c), exit({why, get(b)}) end),
    receive {'DOWN', R, process, Q, Why} -> io:format("~p~n", [Why]) end.

ask(P) ->
    P ! {get, self()},
    receive {P, Got} -> io:format("~p~n", [Got]) end.

loop() ->
    receive
        {get, From} -> From ! {self(), {get(), get(secret), process_info(self(), messages)}}, loop();
        {set, Value, From} -> From ! {was, process_flag(sensitive, Value)}, loop()
    end.
