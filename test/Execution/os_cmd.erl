%% os:cmd/1,2
-module(os_cmd).
-export([main/0]).

main() ->
    [io:format("~tp~n", [os:cmd(C)])
     || C <- ["echo hello", 'echo atom', "printf 'no newline'", "echo one; echo two >&2", "exit 3", "true", "cat",
              "no_such_program 2>/dev/null", ["ec", "ho ", $x], "echo 'ünï €'", "echo comment # not", "seq 1 5",
              "printf '\\377\\376'", "(sleep 0.05; echo late) & echo early", "cd / && pwd"]],
    io:format("~p~n", [length(os:cmd("head -c 200000 /dev/zero | tr '\\0' x"))]),
    io:format("~p~n", [os:cmd("yes", #{max_size => 6})]),
    io:format("~p~n", [os:cmd("echo hello", #{max_size => 100})]),
    io:format("~p~n", [[try os:cmd(C) catch K:E -> {K, E} end || C <- [1, "a\0b", [a]]]]),
    io:format("~p~n", [try os:cmd("true", x) catch K:E -> {K, E} end]),
    io:format("~p~n", [process_info(self(), message_queue_len)]),
    Self = self(),
    [spawn(fun() -> Self ! {I, os:cmd("echo " ++ integer_to_list(I))} end) || I <- lists:seq(1, 10)],
    io:format("~p~n", [[receive {I, R} -> R end || I <- lists:seq(1, 10)]]),
    io:format("~p~n", [os:find_executable("sh") =/= false]),
    io:format("~p~n", [[os:find_executable(N) || N <- ["no_such_program", "/no/such"]]]).
