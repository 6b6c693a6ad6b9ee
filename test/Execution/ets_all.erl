-module(ets_all).
-export([main/0]).

%% ets:all/0 from many processes that make and delete tables.
main() ->
    Mine = ets:new(mine, []),
    Ps = [spawn_monitor(fun() -> work(P, Mine, 30) end) || P <- lists:seq(1, 10)],
    [receive {'DOWN', R, _, _, Why} -> io:format("~p~n", [Why]) end || {_, R} <- Ps],
    io:format("~p~n", [lists:member(Mine, ets:all())]).

work(_, _, 0) -> ok;
work(P, Mine, N) ->
    Ts = [ets:new(t, []) || _ <- lists:seq(1, 10)],
    All = ets:all(),
    true = lists:all(fun(T) -> lists:member(T, All) end, [Mine | Ts]),
    [ets:delete(T) || T <- Ts],
    false = lists:any(fun(T) -> lists:member(T, ets:all()) end, Ts),
    work(P, Mine, N - 1).
