-module(tiny_faults).
-export([main/0]).

main() ->
    erlang:display(catch_all(fun() -> atom + self() end)),
    erlang:display(catch_all(fun() -> hd([]) end)),
    erlang:display(catch_all(fun() -> throw({thrown, 1}) end)),
    erlang:display(catch_all(fun() -> exit(bye) end)),
    erlang:display(catch_all(fun() -> one(two) end)),
    erlang:display(catch_all(fun() -> {ok, _} = {error, x} end)),
    erlang:display(catch_all(fun() -> spawn(no_fun) end)),
    Self = self(),
    spawn(fun() -> Self ! ready, one(three) end),
    receive ready -> ok end,
    spawn(fun(X) -> X end),
    spawn({no, fun_either}),
    P = spawn(fun() -> receive stop -> Self ! stopped end end),
    P ! stop,
    receive stopped -> ok end,
    one(four).

one(1) -> 1.

catch_all(F) ->
    try F() of X -> {value, X}
    catch Class:Reason -> {Class, Reason}
    end.
