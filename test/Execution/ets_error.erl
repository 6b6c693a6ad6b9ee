-module(ets_error).
-export([main/0]).

%% An uncaught failure is explained as erl explains it.
main() ->
    T = ets:new(t, [named_table]),
    ets:insert(T, {1, a}),
    [io:format("~ts~n", [try F() catch C:E:S -> erl_error:format_exception(C, E, [hd(S)]) end])
     || F <- [fun() -> ets:lookup(gone, 1) end, fun() -> ets:update_counter(T, 1, 1) end,
              fun() -> ets:insert(T, [{}]) end, fun() -> ets:select(T, [{'_', [], []}]) end,
              fun() -> ets:lookup_element(T, 1, 7) end, fun() -> ets:new(u, [nonsense]) end,
              fun() -> ets:lookup_element(T, 2, 1) end, fun() -> ets:update_element(T, 1, {7, x}) end]],
    ets:insert(nono, {1}).
