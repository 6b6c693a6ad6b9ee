%% supervisor: its reports, and those of progress.
-module(beh_sup_reports).
-behaviour(supervisor).
-export([init/1, worker/2, start_worker/2, start_worker/3, main/0, bad/0]).
-include("Inputs/beh.hrl").
-include("Inputs/sup.hrl").

main() ->
    capture(),
    process_flag(trap_exit, true),
    {ok, Sup} = supervisor:start_link({local, my_sup}, ?MODULE, {#{intensity => 1, period => 100}, [spec(a)]}),
    told(1),
    whereis(a) ! {exit, crash},
    told1(),
    report(), report(),
    whereis(a) ! {exit, crash},
    report(), report(), report(),
    receive {'EXIT', Sup, R} -> io:format("~p~n", [R]) end,
    io:format("~0p~n", [supervisor:start_link(?MODULE, {#{}, [#{id => x, start => {?MODULE, bad, []}}]})]),
    report(), 
    logger:set_primary_config(level, info),
    {ok, Sup2} = supervisor:start_link({local, my_sup}, ?MODULE, {#{}, [spec(a), spec(b)]}),
    report(), report(),
    exit(Sup2, shutdown).

told1() -> receive {started, _} -> ok end.

bad() -> {error, never}.
