-module(ets_give_away).
-export([main/0]).

main() ->
    Self = self(),
    Loop = fun Loop() ->
        receive
            {'ETS-TRANSFER', T, From, Data} -> ets:insert(T, {got, Data}), Self ! {From =:= Self, ets:info(T, owner) =:= self()}, Loop();
            {give, T, To} -> Self ! (catch ets:give_away(T, To, back)), Loop();
            stop -> ok
        end end,
    {P, R} = spawn_monitor(Loop),
    T = ets:new(t, []),
    io:format("~p~n", [ets:give_away(T, P, {some, "data"})]),
    receive M1 -> io:format("~p~n", [M1]) end,
    io:format("~p ~p~n", [ets:lookup(T, got), attempt(fun() -> ets:insert(T, {x}) end)]),
    io:format("~p~n", [attempt(fun() -> ets:give_away(T, self(), x) end)]),
    P ! {give, T, Self},
    receive {'ETS-TRANSFER', T, P, D} -> io:format("~p~n", [D]) end,
    receive M2 -> io:format("~p~n", [M2]) end,
    io:format("~p~n", [ets:insert(T, {x})]),
    [io:format("~p~n", [attempt(fun() -> ets:give_away(T, To, x) end)]) || To <- [Self, foo, 17]],
    Public = ets:new(t, [public]),
    P2 = spawn(fun() -> Self ! attempt(fun() -> ets:give_away(Public, self(), x) end), receive stop -> ok end end),
    receive M3 -> io:format("~p~n", [M3]) end,
    ets:give_away(Public, P, last),
    receive M4 -> io:format("~p~n", [M4]) end,
    P ! stop, P2 ! stop,
    receive {'DOWN', R, _, _, _} -> ok end,
    io:format("~p ~p~n", [ets:info(Public), attempt(fun() -> ets:give_away(T, P, x) end)]),
    %% From hand to hand, the table in a ring of 20.
    Ring = lists:foldl(fun(_, Next) -> spawn(fun() -> pass(Next, 1) end) end, self(), lists:seq(1, 20)),
    ets:insert(T, {n, 0}),
    ets:give_away(T, Ring, 1),
    receive {'ETS-TRANSFER', T, _, N} -> io:format("~p ~p~n", [N, ets:lookup(T, n)]) end.

pass(Next, Step) ->
    receive {'ETS-TRANSFER', T, _, N} -> ets:update_counter(T, n, Step), ets:give_away(T, Next, N + 1) end.

attempt(F) ->
    try F() catch error:E:St -> {_, _, _, Info} = hd(St), {E, maps:get(cause, proplists:get_value(error_info, Info), none)} end.
