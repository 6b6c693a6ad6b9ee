-module(ets_names).
-export([main/0]).

%% Names are taken, renamed and given up by several processes at once.
main() ->
    Self = self(),
    Ps = [spawn_monitor(fun() -> fight(200, 0, Self) end) || _ <- lists:seq(1, 8)],
    [receive {'DOWN', R, _, _, Why} -> normal = Why end || {_, R} <- Ps],
    Won = [receive {won, N} -> N end || _ <- Ps],
    io:format("~p ~p~n", [lists:sum(Won) > 0, ets:whereis(prize)]),
    T = ets:new(one, [named_table]),
    io:format("~p ~p ~p~n", [T, ets:rename(T, two), ets:whereis(one)]),
    ets:insert(two, {a}),
    Id = ets:whereis(two),
    io:format("~p ~p ~p~n", [is_reference(Id), ets:lookup(Id, a), ets:info(Id, name)]),
    io:format("~p~n", [try ets:new(two, [named_table]) catch error:E:St -> {_, _, _, I} = hd(St), {E, proplists:get_value(error_info, I)} end]),
    ets:new(three, [named_table]),
    io:format("~p~n", [try ets:rename(two, three) catch error:E2 -> E2 end]),
    U = ets:new(two, []),
    io:format("~p ~p~n", [ets:info(U, name), ets:rename(U, five) =:= U]),
    io:format("~p ~p~n", [ets:info(U, name), ets:whereis(five)]),
    ets:delete(two),
    io:format("~p ~p~n", [ets:info(Id), ets:whereis(two)]),
    io:format("~p~n", [[ets:info(X) || X <- [two, five]]]).

fight(0, Won, Parent) -> Parent ! {won, Won};
fight(N, Won, Parent) ->
    try ets:new(prize, [named_table, public]) of
        prize -> ets:insert(prize, {self()}), [{_}] = ets:tab2list(prize), ets:delete(prize), fight(N - 1, Won + 1, Parent)
    catch error:badarg -> _ = ets:info(prize), fight(N - 1, Won, Parent)
    end.
