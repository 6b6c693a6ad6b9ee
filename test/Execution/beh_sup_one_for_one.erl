%% supervisor: one_for_one restarts the one that has ended, whatever ended it.
-module(beh_sup_one_for_one).
-behaviour(supervisor).
-export([init/1, worker/2, start_worker/2, start_worker/3, main/0]).
-include("Inputs/sup.hrl").

main() ->
    logger:set_primary_config(level, none),
    {ok, Sup} = supervisor:start_link({local, sup}, ?MODULE,
        {#{strategy => one_for_one, intensity => 10, period => 100},
         [spec(a), spec(b, #{restart => transient}), spec(c, #{restart => temporary})]}),
    show(3),
    kill(a, normal), show(1),
    kill(a, kill), show(1),
    kill(b, crash), show(1),
    kill(b, normal),
    kill(c, crash),
    io:format("~p~n", [[{Id, is_pid(P), T, M} || {Id, P, T, M} <- supervisor:which_children(sup)]]),
    io:format("~p~n", [supervisor:count_children(Sup)]),
    io:format("~p~n", [supervisor:restart_child(sup, b) =/= x]), show(1),
    io:format("~p~n", [supervisor:restart_child(sup, b)]),
    process_flag(trap_exit, true),
    exit(Sup, shutdown),
    io:format("~p~n", [[case T of {'EXIT', Sup, R} -> {'EXIT', R}; _ -> T end || T <- told(3)]]).
