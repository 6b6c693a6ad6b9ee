%% Main ends by an error while others live: the report comes after all output.
-module(io_main_exits).
-export([main/0]).

main() ->
    spawn(fun() -> receive never -> ok end end),
    io:format("before~n"),
    io:format(standard_error, "to standard error~n", []),
    io:format("after~n"),
    error(over).
