%% Two processes on one table with write_concurrency: their own keys, then common counters.
-module(ets_two).
-export([main/0]).

main() ->
    T = ets:new(t, [public, {write_concurrency, true}, {read_concurrency, true}]),
    ets:insert(T, [{{c, I}, 0} || I <- lists:seq(1, 16)]),
    Self = self(),
    Ps = [spawn_link(fun() -> Self ! {self(), work(T, P)} end) || P <- [1, 2]],
    Sums = [receive {P, S} -> S end || P <- Ps],
    io:format("~p ~p~n", [Sums, lists:sum([N || {{c, _}, N} <- ets:tab2list(T)])]).

work(T, P) ->
    Keys = lists:seq(1, 150000),
    [ets:insert(T, {{P, K}, K}) || K <- Keys],
    S = lists:sum([V || K <- Keys, {_, V} <- ets:lookup(T, {P, K})]),
    [ets:update_counter(T, {c, 1 + (K * P) rem 16}, 1) || _ <- [1, 2, 3], K <- Keys],
    [ets:delete(T, {P, K}) || K <- Keys],
    S.
