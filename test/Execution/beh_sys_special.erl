%% A special process: proc_lib and sys by hand.
-module(beh_sys_special).
-export([main/0, init/1, system_continue/3, system_terminate/4, system_get_state/1, system_replace_state/2, system_code_change/4]).

main() ->
    {ok, Pid} = proc_lib:start_link(?MODULE, init, [self()]),
    io:format("~p~n", [call(Pid, {put, a})]),
    io:format("~p~n", [sys:get_state(Pid)]),
    io:format("~p~n", [sys:replace_state(Pid, fun(S) -> [z | S] end)]),
    sys:suspend(Pid),
    Pid ! {call, self(), get},
    receive M -> io:format("~p~n", [M]) after 30 -> io:format("suspended~n") end,
    io:format("~p~n", [sys:change_code(Pid, ?MODULE, 1, extra)]),
    sys:resume(Pid),
    receive {reply, M2} -> io:format("~p~n", [M2]) end,
    {status, Pid, {module, ?MODULE}, [_, S, P, _, Misc]} = sys:get_status(Pid),
    io:format("~p ~p ~p~n", [S, P =:= self(), Misc]),
    process_flag(trap_exit, true),
    io:format("~p~n", [proc_lib:stop(Pid, shutdown, 5000)]),
    receive {'EXIT', Pid, R} -> io:format("~p~n", [R]) end.

call(Pid, Request) -> Pid ! {call, self(), Request}, receive {reply, R} -> R end.

init(Parent) ->
    proc_lib:init_ack(Parent, {ok, self()}),
    loop([], Parent, sys:debug_options([])).

loop(State, Parent, Debug) ->
    receive
        {system, From, Request} -> sys:handle_system_msg(Request, From, Parent, ?MODULE, Debug, State);
        {call, From, {put, X}} -> From ! {reply, ok}, loop([X | State], Parent, Debug);
        {call, From, get} -> From ! {reply, State}, loop(State, Parent, Debug)
    end.

system_continue(Parent, Debug, State) -> loop(State, Parent, Debug).
system_terminate(Reason, _, _, State) -> io:format("terminate ~p ~p~n", [Reason, State]), exit(Reason).
system_get_state(State) -> {ok, State}.
system_replace_state(Fun, State) -> New = Fun(State), {ok, New, New}.
system_code_change(State, Module, Old, Extra) -> {ok, [{Module, Old, Extra} | State]}.
