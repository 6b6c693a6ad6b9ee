-module(ets_deleted).
-export([main/0]).

%% A table that goes while others use it: they get badarg, and nothing worse.
main() ->
    [begin
         T = ets:new(t, [public, Type | Opts]),
         ets:insert(T, [{I, I} || I <- lists:seq(1, 2000)]),
         Ps = [spawn_monitor(fun() -> Do(T, 0) end) || Do <- users()],
         timer:sleep(3),
         ets:delete(T),
         io:format("~p~n", [[receive {'DOWN', R, _, P, Why} -> Why end || {P, R} <- Ps]])
     end || Type <- [set, ordered_set], Opts <- [[], [{write_concurrency, true}]]].

users() ->
    [user(F) || F <- [fun(T, N) -> ets:insert(T, {N rem 3000, N}) end,
                      fun(T, N) -> ets:lookup(T, N rem 2000) end,
                      fun(T, N) -> ets:update_counter(T, 1 + N rem 2000, 1, {0, 0}) end,
                      fun(T, _) -> ets:tab2list(T) end,
                      fun(T, _) -> ets:select(T, [{{'$1', '_'}, [], ['$1']}], 100) end]].

user(F) -> fun Loop(T, N) -> try F(T, N) of _ -> Loop(T, N + 1) catch error:badarg -> exit({shutdown, badarg}) end end.
