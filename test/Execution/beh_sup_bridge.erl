%% supervisor_bridge: a subsystem of its own under a supervisor.
-module(beh_sup_bridge).
-behaviour(supervisor_bridge).
-export([main/0, init/1, terminate/2, start_bridge/1]).

main() ->
    logger:set_primary_config(level, none),
    process_flag(trap_exit, true),
    {ok, Sup} = supervisor:start_link(?MODULE, supervisor),
    io:format("~p~n", [[{I, T} || {I, _, T, _} <- supervisor:which_children(Sup)]]),
    exit(whereis(subsystem), crash),
    wait_for(subsystem),
    io:format("~p~n", [supervisor:count_children(Sup)]),
    exit(Sup, shutdown),
    receive {'EXIT', Sup, R} -> io:format("~p~n", [R]) end,
    io:format("~p~n", [supervisor_bridge:start_link(?MODULE, ignore)]),
    io:format("~p~n", [supervisor_bridge:start_link(?MODULE, {error, bad})]).

wait_for(Name) ->
    timer:sleep(20),
    case whereis(Name) of undefined -> wait_for(Name); _ -> io:format("again~n") end.

start_bridge(Arg) -> supervisor_bridge:start_link({local, bridge}, ?MODULE, Arg).

init(supervisor) ->
    {ok, {#{intensity => 2, period => 100}, [#{id => bridge, start => {?MODULE, start_bridge, [ok]}, type => supervisor}]}};
init(ok) ->
    Pid = spawn_link(fun() -> register(subsystem, self()), receive stop -> ok end end),
    io:format("start~n"),
    {ok, Pid, state};
init(Other) -> Other.

terminate(Reason, State) -> io:format("terminate ~p ~p~n", [Reason, State]).
