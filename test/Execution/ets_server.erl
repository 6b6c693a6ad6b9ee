-module(ets_server).
-export([main/0]).

%% A cache that one process owns, many read, and whose keeper is replaced.
main() ->
    process_flag(trap_exit, true),
    Keeper = keeper(),
    io:format("~p~n", [call(Keeper, {put, a, 1})]),
    io:format("~p~n", [[begin call(Keeper, {put, K, K * K}), ets:lookup(cache, K) end || K <- [1, 2, 3]]]),
    Readers = [spawn_link(fun() -> exit({read, lists:sum([V || {_, V} <- ets:tab2list(cache)])}) end) || _ <- lists:seq(1, 5)],
    io:format("~p~n", [[receive {'EXIT', R, Why} -> Why end || R <- Readers]]),
    exit(Keeper, kill),
    receive {'EXIT', Keeper, Why} -> io:format("~p~n", [Why]) end,
    receive {'ETS-TRANSFER', T, Keeper, backup} -> io:format("~p ~p~n", [T, lists:sort(ets:tab2list(T))]) end,
    New = keeper(),
    ets:give_away(cache, New, take_over),
    io:format("~p ~p~n", [call(New, {put, b, 2}), ets:lookup(cache, b)]),
    io:format("~p~n", [ets:info(cache, owner) =:= New]).

keeper() ->
    Heir = self(),
    spawn_link(fun() ->
        case ets:whereis(cache) of
            undefined -> ets:new(cache, [named_table, {read_concurrency, true}, {heir, Heir, backup}]);
            _ -> receive {'ETS-TRANSFER', cache, Heir, take_over} -> ok end
        end,
        serve() end).

serve() -> receive {From, {put, K, V}} -> From ! {self(), ets:insert(cache, {K, V})}, serve() end.
call(P, M) -> P ! {self(), M}, receive {P, R} -> R end.
