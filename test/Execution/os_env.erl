%% The environment of the program and of what it starts; os's other functions.
-module(os_env).
-export([main/0]).

main() ->
    process_flag(trap_exit, false),
    io:format("put: ~p~n", [[os:putenv(K, V) || {K, V} <- [{"LUC_A", "1"}, {"LUC_B", ""}, {"LUC_C", "päth \x{20ac}"}]]]),
    io:format("get: ~p~n", [[os:getenv(K) || K <- ["LUC_A", "LUC_B", "LUC_C", "LUC_NONE"]]]),
    io:format("default: ~p~n", [[os:getenv("LUC_A", "x"), os:getenv("LUC_NONE", x)]]),
    io:format("all: ~p~n", [lists:sort([V || "LUC_" ++ _ = V <- os:getenv()])]),
    io:format("env: ~p~n", [lists:sort([E || {"LUC_" ++ _, _} = E <- os:env()])]),
    io:format("child: ~p~n", [os:cmd("echo \"$LUC_A-$LUC_B-$LUC_C\"")]),
    io:format("overwritten: ~p~n", [begin os:putenv("LUC_A", "2"), {os:getenv("LUC_A"), os:cmd("printf $LUC_A")} end]),
    io:format("unset: ~p~n", [begin os:unsetenv("LUC_A"), {os:getenv("LUC_A"), os:cmd("echo \"[$LUC_A]\""), os:unsetenv("LUC_NEVER")} end]),
    io:format("port's own: ~p~n", [port([{env, [{"LUC_B", "from the port"}, {"LUC_C", false}, {"LUC_D", "new"}]}])]),
    io:format("bad: ~p~n", [[catch_it(F) || F <- [fun() -> os:putenv(a, "b") end, fun() -> os:putenv("a=b", "c") end, fun() -> os:putenv("a", [0]) end, fun() -> os:getenv(a) end,
                                                  fun() -> os:unsetenv("a=b") end, fun() -> os:getenv("") end, fun() -> os:putenv("", "x") end, fun() -> os:putenv("k", [-1]) end]]]),
    io:format("from a process: ~p~n", [begin {_, M} = spawn_monitor(fun() -> os:putenv("LUC_E", "e") end), receive {'DOWN', M, _, _, _} -> os:getenv("LUC_E") end end]),
    io:format("type: ~p ~p~n", [os:type(), tuple_size(os:version())]),
    io:format("pid: ~p~n", [list_to_integer(os:getpid()) > 0]),
    io:format("find: ~p~n", [{os:find_executable("sh") =/= false, os:find_executable("no-such-program-at-all"), os:find_executable("sh", "/nowhere"), filename:basename(os:find_executable("sh", "/bin:/usr/bin"))}]),
    io:format("times: ~p~n", [{is_integer(os:system_time()), is_integer(os:perf_counter()), tuple_size(os:timestamp()), os:system_time(second) - erlang:system_time(second) < 5, is_integer(os:perf_counter(1000))}]),
    io:format("bad time: ~p~n", [[catch_it(F) || F <- [fun() -> os:system_time(foo) end, fun() -> os:perf_counter(0) end]]]),
    io:format("cmd: ~p~n", [[os:cmd("exit 3"), os:cmd("echo out; echo err >&2"), os:cmd("cat", #{}), os:cmd("yes | head -c 100000", #{max_size => 20}), os:cmd(true)]]),
    io:format("bad cmd: ~p~n", [[catch_it(F) || F <- [fun() -> os:cmd("a\0b") end, fun() -> os:cmd("ls", #{max_size => -1}) end, fun() -> os:cmd("ls", []) end, fun() -> os:cmd({a}) end]]]).

port(Options) ->
    P = open_port({spawn, "/bin/sh -c 'echo $LUC_B/${LUC_C-unset}/$LUC_D'"}, Options ++ [exit_status, in]),
    collect(P, "").

collect(P, Text) -> receive {P, {data, D}} -> collect(P, Text ++ D); {P, {exit_status, S}} -> {Text, S} end.

catch_it(F) -> try F() catch C:R -> {C, R} end.
