-module(calls_undefined).
-export([main/0]).
main() ->
    erlang:display(start),
    try nomod:nofun(1, "two") catch error:R:S -> erlang:display({R, hd(S)}) end,
    try lists:nofun() catch error:R2:S2 -> erlang:display({R2, hd(S2)}) end.
