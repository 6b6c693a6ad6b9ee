%% proc_lib: crash reports of every class, with neighbours, names, messages and dictionaries.
-module(beh_proc_crash).
-export([main/0, run/1, neighbour/1]).
-include("Inputs/beh.hrl").

main() ->
    capture(),
    [begin proc_lib:spawn(?MODULE, run, [W]), report() end || W <- [{error, badly}, {exit, {odd, reason}}, {throw, ball}, badarith, undef]],
    proc_lib:spawn(fun() -> run({error, in_fun}) end),
    report(),
    [begin P = proc_lib:spawn(?MODULE, run, [{exit, R}]), M = monitor(process, P), receive {'DOWN', M, _, _, Why} -> io:format("~p~n", [Why]) end end
     || R <- [normal, shutdown, {shutdown, x}]],
    report(50),
    Self = self(),
    proc_lib:spawn(fun() ->
        register(crasher, self()),
        put(key, value),
        process_flag(trap_exit, true),
        self() ! waiting_message,
        Self ! go,
        exit(named)
    end),
    report(),
    proc_lib:spawn(fun() ->
        N = proc_lib:spawn_link(?MODULE, neighbour, [self()]),
        receive {ready, N} -> ok end,
        error(with_neighbour)
    end),
    report().

neighbour(To) -> register(neighbour, self()), To ! {ready, self()}, receive never -> ok end.

run({error, E}) -> error(E);
run({exit, E}) -> exit(E);
run({throw, E}) -> throw(E);
run(badarith) -> 1 / zero();
run(undef) -> no_such:function(1).

zero() -> list_to_integer("0").
