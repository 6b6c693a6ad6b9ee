-module(ets_insert_new).
-export([main/0]).

%% Of many who try, one succeeds; lists go in as a whole or not at all.
main() ->
    [race(Type, Opts) || Type <- [set, ordered_set, bag, duplicate_bag], Opts <- [[], [{write_concurrency, true}]]],
    [lists_race(Type) || Type <- [set, ordered_set]].

race(Type, Opts) ->
    T = ets:new(t, [public, Type | Opts]),
    Self = self(),
    Ps = [spawn(fun() -> Self ! {self(), length([K || K <- lists:seq(1, 300), ets:insert_new(T, {K, P})])} end) || P <- lists:seq(1, 8)],
    Won = [receive {P, N} -> N end || P <- Ps],
    io:format("~p ~p ~p~n", [Type, lists:sum(Won), ets:info(T, size)]),
    Taken = [spawn(fun() -> Self ! {self(), [X || K <- lists:seq(1, 300), X <- ets:take(T, K)]} end) || _ <- lists:seq(1, 8)],
    Xs = lists:append([receive {P, L} -> L end || P <- Taken]),
    io:format("~p ~p~n", [lists:sort([K || {K, _} <- Xs]) =:= lists:seq(1, 300), ets:info(T, size)]).

%% Two keys that are always written together are never seen apart.
lists_race(Type) ->
    T = ets:new(t, [public, Type, {write_concurrency, true}]),
    ets:insert(T, [{a, 0}, {b, 0}]),
    Ws = [spawn_monitor(fun() -> [ets:insert(T, [{a, {W, I}}, {b, {W, I}}]) || I <- lists:seq(1, 500)] end) || W <- [1, 2, 3]],
    N = [ets:insert_new(T, [{c, I}, {a, I}]) || I <- lists:seq(1, 100)],
    [receive {'DOWN', R, _, _, normal} -> ok end || {_, R} <- Ws],
    [{_, A}] = ets:lookup(T, a), [{_, B}] = ets:lookup(T, b),
    io:format("~p ~p ~p~n", [lists:usort(N), A =:= B, ets:info(T, size)]).
