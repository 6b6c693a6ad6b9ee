%% send_after, start_timer, cancel_timer, read_timer; order of timers.
-module(proc_timers).
-export([main/0]).

main() ->
    S = self(),
    R = erlang:start_timer(10, S, msg),
    io:format("~p~n", [receive {timeout, R, msg} -> ok end]),
    erlang:send_after(10, S, plain),
    io:format("~p~n", [receive plain -> ok end]),
    [erlang:send_after(T, S, {t, T}) || T <- [60, 20, 40, 0, 80, 10]],
    io:format("~p~n", [[receive {t, T} -> T end || _ <- lists:seq(1, 6)]]),
    [erlang:send_after(20, S, {same, I}) || I <- lists:seq(1, 50)],
    io:format("~p~n", [[receive {same, I} -> I end || _ <- lists:seq(1, 50)] =:= lists:seq(1, 50)]),
    C = erlang:send_after(10000, S, never),
    Left = erlang:read_timer(C),
    io:format("~p~n", [Left > 9000 andalso Left =< 10000]),
    Left2 = erlang:cancel_timer(C),
    io:format("~p~n", [Left2 > 9000 andalso Left2 =< Left]),
    io:format("~p ~p ~p~n", [erlang:cancel_timer(C), erlang:read_timer(C), erlang:cancel_timer(make_ref())]),
    D = erlang:send_after(10000, S, never),
    ok = erlang:cancel_timer(D, [{async, true}]),
    io:format("~p~n", [receive {cancel_timer, D, N} -> N > 9000 end]),
    E = erlang:send_after(10000, S, never),
    io:format("~p~n", [erlang:cancel_timer(E, [{info, false}])]),
    F = erlang:send_after(10000, S, never),
    ok = erlang:read_timer(F, [{async, true}]),
    io:format("~p~n", [receive {read_timer, F, N2} -> N2 > 9000 end]),
    Now = erlang:monotonic_time(millisecond),
    erlang:send_after(Now + 15, S, absolute, [{abs, true}]),
    io:format("~p ~p~n", [receive absolute -> ok end, erlang:monotonic_time(millisecond) >= Now + 15]),
    erlang:send_after(Now - 100, S, past, [{abs, true}]),
    io:format("~p~n", [receive past -> ok end]),
    register(named, S),
    erlang:send_after(5, named, by_name),
    io:format("~p~n", [receive by_name -> ok end]),
    erlang:send_after(5, nobody, lost),
    P = spawn(fun() -> ok end),
    erlang:send_after(5, P, lost),
    io:format("~p~n", [receive X -> X after 30 -> nothing end]),
    erlang:send_after(5, S, {big, lists:seq(1, 1000), binary:copy(<<"x">>, 1000)}),
    erlang:garbage_collect(),
    io:format("~p~n", [receive {big, L, B} -> {length(L), byte_size(B)} end]),
    io:format("~p~n", [timer:tc(fun() -> timer:sleep(20) end) >= {20000, ok}]),
    [io:format("~p~n", [catch_error(G)]) || G <- bad(S)].

bad(S) ->
    [fun() -> erlang:send_after(-1, S, x) end, fun() -> erlang:send_after(foo, S, x) end, fun() -> erlang:send_after(1, "x", x) end,
     fun() -> erlang:start_timer(1, S, x, [foo]) end, fun() -> erlang:cancel_timer(foo) end, fun() -> erlang:read_timer(17) end,
     fun() -> erlang:send_after(1 bsl 64, S, x) end].

catch_error(F) -> try F() of X -> {ok, X} catch C:R -> {C, R} end.
