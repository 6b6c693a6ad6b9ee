-module(ets_heir).
-export([main/0]).

%% A table outlives its owner if it has an heir.
main() ->
    io:format("~p~n", [inherit(self(), [{data, <<"some bytes">>}, 1 bsl 100])]),
    %% An heir that has ended first.
    {Dead, R} = spawn_monitor(fun() -> ok end),
    receive {'DOWN', R, _, _, _} -> ok end,
    T = ets:new(t, [{heir, Dead, x}]),
    io:format("~p~n", [ets:info(T, heir)]),
    {Dies, R2} = spawn_monitor(fun() -> receive stop -> ok end end),
    U = ets:new(t, [{heir, Dies, x}]),
    io:format("~p~n", [ets:info(U, heir) =:= Dies]),
    Dies ! stop,
    receive {'DOWN', R2, _, _, _} -> ok end,
    io:format("~p~n", [ets:info(U, heir) =:= Dies]),
    {_, R3} = spawn_monitor(fun() -> ets:new(orphan, [named_table, {heir, Dies, x}]) end),
    receive {'DOWN', R3, _, _, _} -> io:format("~p~n", [ets:info(orphan)]) end,
    %% Set and unset later; from heir to heir.
    Self = self(),
    Grandson = spawn(fun() -> receive {'ETS-TRANSFER', X, _, D} -> Self ! {got, D, ets:info(X, owner) =:= self(), ets:tab2list(X)} end end),
    Son = spawn(fun() -> receive {'ETS-TRANSFER', X, _, D} -> ets:insert(X, {son, D}), ets:setopts(X, {heir, Grandson, second}) end end),
    spawn(fun() -> X = ets:new(t, []), ets:setopts(X, [{heir, Son, first}]), ets:insert(X, {father}) end),
    receive Got -> io:format("~p~n", [Got]) end,
    [io:format("~p~n", [try ets:setopts(T, O) catch E:W -> {E, W} end])
     || O <- [{heir, none}, [{heir, self(), 1}], [{heir, none}, {heir, none}], {heir, not_a_pid, 1}, {heir, self()}, [],
              [{protection, public}, {heir, none}], {protection, none}, foo, [{protection, private} | x]]],
    io:format("~p ~p~n", [ets:info(T, protection), ets:info(T, heir)]),
    [io:format("~p~n", [try ets:new(t, [O]) catch E:W -> {E, W} end]) || O <- [{heir, self()}, {heir, x, y}, {heir, none, y}]].

inherit(Heir, Data) ->
    Owner = spawn(fun() -> T = ets:new(named, [named_table, {heir, Heir, Data}]), ets:insert(T, {1, one}) end),
    receive {'ETS-TRANSFER', Tab, Owner, D} -> {Tab, D =:= Data, ets:info(Tab, owner) =:= Heir, ets:info(Tab, heir) =:= Heir, ets:tab2list(Tab), ets:delete(Tab)} end.
