%% What was printed is there when the program halts in the middle of everything.
-module(io_exit_flush).
-export([main/0]).

main() ->
    [spawn(fun() -> spin(0) end) || _ <- lists:seq(1, 3)],
    io:format("~s~n", [lists:duplicate(20000, $x)]),
    io:put_chars(lists:duplicate(100, "line\n")),
    io:format("last"),
    spawn(fun() -> halt(3) end),
    receive never -> ok end.

spin(N) -> spin(N + 1).
