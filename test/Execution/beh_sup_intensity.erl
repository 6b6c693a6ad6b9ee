%% supervisor: too many restarts end it; its supervisor starts it anew.
-module(beh_sup_intensity).
-behaviour(supervisor).
-export([init/1, worker/2, start_worker/2, start_worker/3, main/0, sub/1]).
-include("Inputs/sup.hrl").

main() ->
    logger:set_primary_config(level, none),
    process_flag(trap_exit, true),
    Self = self(),
    {ok, Sup} = supervisor:start_link(?MODULE, {#{intensity => 2, period => 1000}, [spec(a), spec(b)]}),
    show(2),
    kill(a, x), show(1),
    kill(a, x), show(1),
    kill(a, x),
    io:format("~p~n", [[case T of {'EXIT', Sup, R} -> {'EXIT', R}; _ -> T end || T <- told(2)]]),
    {ok, Zero} = supervisor:start_link(?MODULE, {#{intensity => 0, period => 1}, [spec(a)]}),
    show(1),
    kill(a, x),
    receive {'EXIT', Zero, Z} -> io:format("~p~n", [Z]) end,
    {ok, Top} = supervisor:start_link(?MODULE, {#{intensity => 1, period => 1000},
        [#{id => sub, start => {?MODULE, sub, [Self]}, type => supervisor}, spec(other)]}),
    show(2),
    kill(leaf, x),
    show(1),
    io:format("~p~n", [[{I, T} || {I, _, T, _} <- supervisor:which_children(Top)]]),
    io:format("~p~n", [supervisor:count_children(Top)]),
    kill(leaf, x),
    io:format("~p~n", [[case T of {'EXIT', Top, R} -> {'EXIT', R}; _ -> T end || T <- told(2)]]).

sub(Main) ->
    supervisor:start_link(?MODULE, {#{intensity => 0}, [#{id => leaf, start => {?MODULE, start_worker, [leaf, Main]}}]}).
