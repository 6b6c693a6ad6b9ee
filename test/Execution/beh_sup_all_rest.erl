%% supervisor: one_for_all and rest_for_one; the order of stops and starts.
-module(beh_sup_all_rest).
-behaviour(supervisor).
-export([init/1, worker/2, start_worker/2, start_worker/3, main/0]).
-include("Inputs/sup.hrl").

main() ->
    logger:set_primary_config(level, none),
    process_flag(trap_exit, true),
    [run(S, Dies) || S <- [one_for_all, rest_for_one], Dies <- [a, b, c]].

run(Strategy, Dies) ->
    {ok, Sup} = supervisor:start_link(?MODULE, {{Strategy, 5, 10}, [spec(I) || I <- [a, b, c]]}),
    show(3),
    kill(Dies, crash),
    N = case {Strategy, Dies} of
            {one_for_all, _} -> 5;
            {_, a} -> 5;
            {_, b} -> 3;
            {_, c} -> 1
        end,
    io:format("~p ~p dies: ~p~n", [Strategy, Dies, told(N)]),
    io:format("~p~n", [[Id || {Id, _, _, _} <- supervisor:which_children(Sup)]]),
    exit(Sup, shutdown),
    io:format("~p~n", [[case T of {'EXIT', Sup, R} -> {'EXIT', R}; _ -> T end || T <- told(4)]]).
