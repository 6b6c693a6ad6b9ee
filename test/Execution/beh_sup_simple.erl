%% supervisor: simple_one_for_one.
-module(beh_sup_simple).
-behaviour(supervisor).
-export([init/1, worker/2, start_worker/2, start_worker/3, main/0]).
-include("Inputs/sup.hrl").

main() ->
    logger:set_primary_config(level, none),
    Self = self(),
    {ok, Sup} = supervisor:start_link({local, pool}, ?MODULE,
        {#{strategy => simple_one_for_one, intensity => 3, period => 100},
         [#{id => worker, start => {?MODULE, start_worker, []}, shutdown => 5000}]}),
    io:format("~p~n", [supervisor:count_children(pool)]),
    Pids = [begin {ok, P} = supervisor:start_child(pool, [N, Self]), P end || N <- [w1, w2, w3]],
    show(3),
    io:format("~p~n", [supervisor:count_children(pool)]),
    io:format("~p~n", [lists:sort([P || {undefined, P, worker, [?MODULE]} <- supervisor:which_children(pool)]) =:= lists:sort(Pids)]),
    kill(w2, crash), show(1),
    io:format("~p~n", [supervisor:terminate_child(pool, hd(Pids))]),
    show(1),
    io:format("~p~n", [supervisor:terminate_child(pool, hd(Pids))]),
    io:format("~p~n", [supervisor:terminate_child(pool, w3)]),
    io:format("~p~n", [supervisor:delete_child(pool, w3)]),
    io:format("~p~n", [supervisor:restart_child(pool, w3)]),
    io:format("~p~n", [supervisor:start_child(pool, [w4]) =/= ok]),
    io:format("~p~n", [supervisor:count_children(pool)]),
    process_flag(trap_exit, true),
    exit(Sup, shutdown),
    io:format("~p~n", [lists:sort([case T of {'EXIT', Sup, R} -> {'EXIT', R}; _ -> T end || T <- told(3)])]).
