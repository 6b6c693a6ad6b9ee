%% timer: the server's functions.
-module(beh_timer).
-export([main/0, tell/2]).

main() ->
    {ok, _} = timer:send_after(30, one),
    next(),
    {ok, _} = timer:send_after(20, self(), two),
    next(),
    {ok, _} = timer:apply_after(20, ?MODULE, tell, [self(), three]),
    next(),
    {ok, R} = timer:send_interval(20, tick),
    next(), next(), next(),
    io:format("~p~n", [timer:cancel(R)]),
    flush(),
    {ok, R2} = timer:apply_interval(20, ?MODULE, tell, [self(), tock]),
    next(), next(),
    io:format("~p~n", [timer:cancel(R2)]),
    flush(),
    {ok, R3} = timer:send_after(60000, never),
    io:format("~p~n", [timer:cancel(R3)]),
    io:format("~p~n", [timer:cancel(nonsense)]),
    process_flag(trap_exit, true),
    P = spawn_link(fun() -> receive x -> ok end end),
    {ok, _} = timer:kill_after(20, P),
    next(),
    P2 = spawn_link(fun() -> receive x -> ok end end),
    {ok, _} = timer:exit_after(20, P2, because),
    next(),
    {T, V} = timer:tc(fun() -> timer:sleep(20), value end),
    io:format("~p ~p~n", [T >= 20000, V]),
    io:format("~p~n", [timer:send_after(-1, x)]),
    io:format("~p ~p ~p~n", [timer:seconds(2), timer:minutes(1), timer:hms(1, 1, 1)]),
    io:format("~p~n", [timer:now_diff({0, 2, 5}, {0, 1, 4})]).

next() ->
    receive
        {'EXIT', _, R} -> io:format("exit ~p~n", [R]);
        M -> io:format("~p~n", [M])
    after 20000 -> io:format("nothing~n") end.

flush() -> receive tick -> flush(); tock -> flush() after 60 -> ok end.
tell(To, What) -> To ! What.
