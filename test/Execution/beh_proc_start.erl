%% MODES: O2 (what processes print comes in an order of their own)
%% proc_lib: starting, acknowledging, failing, hibernating, names of initial calls.
-module(beh_proc_start).
-export([main/0, good/2, fails/1, silent/0, sleeper/1, woken/2, loop/0, system_terminate/4]).

main() ->
    logger:set_primary_config(level, none),
    process_flag(trap_exit, true),
    {ok, Pid} = proc_lib:start_link(?MODULE, good, [self(), {ok, here}]) ,
    io:format("~p~n", [Pid]),
    io:format("~p~n", [proc_lib:start(?MODULE, good, [self(), {error, refused}])]),
    io:format("~p~n", [proc_lib:start(?MODULE, fails, [badly])]),
    io:format("~p~n", [proc_lib:start_link(?MODULE, fails, [linked])]),
    io:format("~p~n", [proc_lib:start(?MODULE, silent, [], 50)]),
    io:format("~p~n", [proc_lib:start(?MODULE, silent, [], 50, [{priority, high}])]),
    {{ok, M}, Ref} = proc_lib:start_monitor(?MODULE, good, [self(), {ok, mon}]),
    receive {'DOWN', Ref, process, _, R} -> io:format("~p ~p~n", [M, R]) end,
    S = proc_lib:spawn_link(?MODULE, sleeper, [self()]),
    wait(S),
    S ! wake,
    receive {woken, Args} -> io:format("~p~n", [Args]) end,
    L = proc_lib:spawn(?MODULE, loop, []),
    io:format("~p~n", [ask(L, '$ancestors') =:= [self()]]),
    io:format("~p ~p~n", [proc_lib:initial_call(L), proc_lib:translate_initial_call(L)]),
    io:format("~p~n", [ask(L, '$initial_call')]),
    N = proc_lib:spawn(fun loop/0),
    io:format("~p~n", [is_tuple(ask(N, '$initial_call'))]),
    io:format("~p~n", [proc_lib:translate_initial_call(N)]),
    io:format("~p~n", [proc_lib:stop(L)]),
    io:format("~p~n", [catch proc_lib:stop(L)]),
    {ok, G} = gen_event:start(),
    io:format("~p ~p~n", [proc_lib:initial_call(G), proc_lib:translate_initial_call(G)]).

wait(Pid) ->
    case process_info(Pid, current_function) of
        {_, {erlang, hibernate, 3}} -> ok;
        _ -> timer:sleep(10), wait(Pid)
    end.

ask(Pid, Key) -> Pid ! {ask, self(), Key}, receive {key, V} -> V end.

good(Main, Ack) -> proc_lib:init_ack(Main, Ack).
fails(Why) -> exit(Why).
silent() -> receive never -> ok end.
sleeper(Main) -> proc_lib:hibernate(?MODULE, woken, [Main, arg]).
woken(Main, Arg) -> receive wake -> Main ! {woken, Arg} end.
loop() ->
    receive
        {ask, From, Key} -> From ! {key, get(Key)}, loop();
        {system, From, Request} -> sys:handle_system_msg(Request, From, self(), ?MODULE, [], [])
    end.
system_terminate(Reason, _, _, _) -> exit(Reason).
