%% gen_event: handlers, notify, call, delete, swap, supervised handlers.
-module(beh_ev_basic).
-behaviour(gen_event).
-export([main/0, init/1, handle_event/2, handle_call/2, handle_info/2, terminate/2]).

main() ->
    process_flag(trap_exit, true),
    {ok, Pid} = gen_event:start_link({local, manager}),
    io:format("~p~n", [gen_event:add_handler(manager, ?MODULE, {one, 0})]),
    io:format("~p~n", [gen_event:add_handler(manager, {?MODULE, second}, {two, 100})]),
    io:format("~p~n", [gen_event:add_handler(manager, {?MODULE, third}, bad)]),
    io:format("~p~n", [gen_event:which_handlers(manager)]),
    ok = gen_event:notify(manager, {add, 1}),
    ok = gen_event:sync_notify(manager, {add, 2}),
    Pid ! {add, 3},
    io:format("~p ~p~n", [gen_event:call(manager, ?MODULE, get), gen_event:call(manager, {?MODULE, second}, get, 20000)]),
    io:format("~p~n", [gen_event:call(manager, nobody, get)]),
    io:format("~p~n", [gen_event:delete_handler(manager, ?MODULE, bye)]),
    io:format("~p~n", [gen_event:delete_handler(manager, ?MODULE, bye)]),
    io:format("~p~n", [gen_event:swap_handler(manager, {{?MODULE, second}, swapped}, {{?MODULE, new}, three})]),
    io:format("~p~n", [gen_event:call(manager, {?MODULE, new}, get)]),
    io:format("~p~n", [gen_event:add_sup_handler(manager, {?MODULE, sup}, {sup, 0})]),
    gen_event:notify(manager, remove_sup),
    gone(),
    io:format("~p~n", [gen_event:add_sup_handler(manager, {?MODULE, sup}, {sup, 0})]),
    io:format("~p~n", [gen_event:swap_sup_handler(manager, {{?MODULE, sup}, why}, {{?MODULE, sup2}, four})]),
    gone(),
    io:format("~p~n", [gen_event:delete_handler(manager, {?MODULE, sup2}, out)]),
    gone(),
    spawn(fun() -> ok = gen_event:add_sup_handler(manager, {?MODULE, dying}, {dying, 0}), exit(died) end),
    wait(20),
    gen_event:notify(manager, swap_me),
    io:format("~p~n", [gen_event:which_handlers(manager)]),
    io:format("~p~n", [gen_event:call(manager, {?MODULE, swapped}, get)]),
    io:format("~p~n", [gen_event:stop(manager)]),
    receive {'EXIT', Pid, Reason} -> io:format("~p~n", [Reason]) end,
    try gen_event:call(manager, x, y) catch exit:E -> io:format("~p~n", [E]) end.

%% Until the handler of the process that has died is gone.
wait(0) -> io:format("stays~n");
wait(N) ->
    timer:sleep(50),
    case lists:member({?MODULE, dying}, gen_event:which_handlers(manager)) of
        true -> wait(N - 1);
        false -> ok
    end.

gone() -> receive {gen_event_EXIT, Handler, Reason} -> io:format("~p ~p~n", [Handler, case Reason of {swapped, To, Pid} when is_pid(Pid) -> {swapped, To}; _ -> Reason end]) after 20000 -> io:format("no exit~n") end.

init(bad) -> {error, bad};
init({Name, N}) when is_atom(Name) -> {ok, {Name, N}};
init({Arg, {swapped, Old}}) -> io:format("init ~p after ~p~n", [Arg, Old]), {ok, {Arg, Old}};
init({Arg, Other}) -> io:format("init ~p with ~p~n", [Arg, Other]), {ok, {Arg, Other}}.

handle_event({add, M}, {Name, N}) when is_integer(N) -> {ok, {Name, N + M}};
handle_event(remove_sup, {sup, _}) -> remove_handler;
handle_event(swap_me, {three, _} = S) -> {swap_handler, swap, S, {?MODULE, swapped}, five};
handle_event(_, S) -> {ok, S}.

handle_call(get, S) -> {ok, S, S}.

handle_info({add, M}, {Name, N}) when is_integer(N) -> {ok, {Name, N + M * 10}};
handle_info(_, S) -> {ok, S}.

terminate(Reason, S) ->
    io:format("terminate ~p ~p~n", [case Reason of {stop, {died, _}} -> died; _ -> Reason end, S]),
    case Reason of
        swapped -> {swapped, S};
        _ -> {ended, S}
    end.
