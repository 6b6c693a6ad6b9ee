-module(ets_owner).
-export([main/0]).

%% Tables go with their owner, whatever ends it; monitors fire after that.
main() ->
    [end_of(F) || F <- [fun() -> ok end, fun() -> exit(bad) end, fun() -> exit(kill_me) end,
                        fun() -> receive after infinity -> ok end end]],
    Many = owner(fun() -> [ets:insert(ets:new(t, []), {1}) || _ <- lists:seq(1, 500)] end),
    io:format("~p ~p~n", [tl(Many), ets:info(hd(Many))]),
    %% Those of others stay.
    Mine = ets:new(mine, [public]),
    {_, R} = spawn_monitor(fun() -> ets:insert(Mine, {theirs, 1}) end),
    receive {'DOWN', R, _, _, _} -> ok end,
    io:format("~p ~p~n", [ets:tab2list(Mine), ets:info(Mine, owner) =:= self()]).

end_of(F) ->
    Self = self(),
    {P, R} = spawn_monitor(fun() ->
        T = ets:new(name, [named_table, public]), ets:insert(T, {self()}),
        U = ets:new(unnamed, []), Self ! {tables, U}, receive go -> ok end, F() end),
    U = receive {tables, X} -> X end,
    io:format("~p ~p ", [ets:whereis(name) =/= undefined, ets:info(U, size)]),
    P ! go,
    timer:sleep(5),
    exit(P, kill),
    receive {'DOWN', R, _, _, _} -> ok end,
    io:format("~p ~p ~p~n", [ets:whereis(name), ets:info(U), catch_cause(fun() -> ets:lookup(U, 1) end)]).

owner(F) ->
    Self = self(),
    {_, R} = spawn_monitor(fun() -> Before = ets:all(), F(),
        Self ! {new, [T || T <- ets:all(), not lists:member(T, Before), ets:info(T, owner) =:= self()]} end),
    receive {new, Ts} -> receive {'DOWN', R, _, _, _} -> [hd(Ts), length(Ts) =:= 500] end end.

catch_cause(F) ->
    try F() catch error:E:St -> {_, _, _, Info} = hd(St), {E, maps:get(cause, proplists:get_value(error_info, Info))} end.
