%% register, unregister, whereis, registered; sending to names.
-module(proc_names).
-export([main/0]).

main() ->
    S = self(),
    true = register(me, S),
    io:format("~p~n", [whereis(me) =:= S]),
    me ! hello, io:format("~p~n", [receive hello -> hello end]),
    {me, node()} ! hello2, io:format("~p~n", [receive hello2 -> hello2 end]),
    io:format("~p~n", [lists:member(me, registered())]),
    io:format("~p~n", [process_info(S, registered_name)]),
    [io:format("~p~n", [catch_error(F)]) || F <- bad(S)],
    true = unregister(me),
    io:format("~p~n", [whereis(me)]),
    io:format("~p~n", [process_info(S, registered_name)]),
    io:format("~p~n", [catch_error(fun() -> me ! x end)]),
    io:format("~p~n", [catch_error(fun() -> erlang:send(me, x) end)]),
    io:format("~p~n", [{me, node()} ! nobody]),
    P = spawn(fun() -> register(short, self()), S ! named, receive stop -> ok end end),
    receive named -> ok end,
    M = monitor(process, short),
    io:format("~p~n", [whereis(short) =:= P]),
    short ! stop,
    receive {'DOWN', M, process, {short, _}, normal} -> ok end,
    io:format("~p~n", [whereis(short)]),
    Ps = [spawn(fun() -> register(list_to_atom("name_" ++ integer_to_list(I)), self()), S ! {named, I}, receive stop -> S ! stopped end end)
          || I <- lists:seq(1, 300)],
    [receive {named, I} -> ok end || I <- lists:seq(1, 300)],
    io:format("~p~n", [lists:all(fun({I, Q}) -> whereis(list_to_atom("name_" ++ integer_to_list(I))) =:= Q end, lists:zip(lists:seq(1, 300), Ps))]),
    [list_to_atom("name_" ++ integer_to_list(I)) ! stop || I <- lists:seq(1, 300)],
    [receive stopped -> ok end || _ <- Ps],
    wait(Ps),
    io:format("~p~n", [[N || N <- registered(), lists:prefix("name_", atom_to_list(N))]]).

wait(Ps) -> case lists:any(fun is_process_alive/1, Ps) of true -> erlang:yield(), wait(Ps); false -> ok end.

bad(S) ->
    [fun() -> register(me, S) end, fun() -> register(other, S) end, fun() -> register(undefined, S) end,
     fun() -> register("me", S) end, fun() -> register(x, foo) end, fun() -> unregister(nobody) end, fun() -> unregister("x") end,
     fun() -> whereis("x") end, fun() -> erlang:send(nobody, x) end, fun() -> nobody ! x end, fun() -> 17 ! x end, fun() -> {a, b, c} ! x end,
     fun() -> [] ! x end].

catch_error(F) -> try F() catch C:R -> {C, R} end.
