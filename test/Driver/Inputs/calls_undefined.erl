-module(calls_undefined).
-export([main/0]).
main() ->
    erlang:display(start),
    try nomod:nofun(1, "two") catch error:R:[T | _] -> erlang:display({R, T}) end,
    try lists:nofun() catch error:R2:[T2 | _] -> erlang:display({R2, T2}) end.
