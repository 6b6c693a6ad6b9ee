%% supervisor: adding, stopping, restarting and deleting children.
-module(beh_sup_children).
-behaviour(supervisor).
-export([init/1, worker/2, start_worker/2, start_worker/3, main/0, refuse/1]).
-include("Inputs/sup.hrl").

main() ->
    logger:set_primary_config(level, none),
    {ok, Sup} = supervisor:start_link({local, sup}, ?MODULE, {#{}, []}),
    io:format("~p~n", [is_ok(supervisor:start_child(Sup, spec(a)))]),
    io:format("~p~n", [is_ok(supervisor:start_child(Sup, {b, {?MODULE, start_worker, [b, self()]}, transient, 1000, worker, [?MODULE]}))]),
    show(2),
    {error, {already_started, A}} = supervisor:start_child(Sup, spec(a)),
    io:format("~p~n", [A =:= whereis(a)]),
    {ok, Spec} = supervisor:get_childspec(sup, b),
    io:format("~p~n", [maps:remove(start, Spec)]),
    io:format("~p~n", [supervisor:get_childspec(sup, zzz)]),
    io:format("~p~n", [supervisor:delete_child(sup, a)]),
    io:format("~p~n", [supervisor:restart_child(sup, a)]),
    io:format("~p~n", [supervisor:terminate_child(sup, a)]), show(1),
    io:format("~p~n", [supervisor:terminate_child(sup, a)]),
    io:format("~p~n", [supervisor:terminate_child(sup, zzz)]),
    io:format("~p~n", [[{I, P} || {I, P, _, _} <- supervisor:which_children(sup), not is_pid(P)]]),
    io:format("~p~n", [supervisor:count_children(sup)]),
    {error, already_present} = supervisor:start_child(Sup, spec(a)),
    io:format("~p~n", [is_ok(supervisor:restart_child(sup, a))]), show(1),
    ok = supervisor:terminate_child(sup, a), show(1),
    io:format("~p~n", [supervisor:delete_child(sup, a)]),
    io:format("~p~n", [supervisor:delete_child(sup, a)]),
    [io:format("~p: ~0p~n", [W, supervisor:start_child(sup, #{id => W, start => {?MODULE, refuse, [W]}})]) || W <- [ignore, {error, no}, nonsense, {exit, out}]],
    io:format("~p~n", [supervisor:which_children(sup) =/= []]),
    [io:format("~0p~n", [supervisor:start_child(sup, S)]) || S <- [bad, #{id => x}, #{id => x, start => y}, #{id => x, start => {m, f, []}, restart => often}, {x, {m, f, a}, permanent, 1, worker, []}, #{id => x, start => {m, f, []}, shutdown => -1}, #{id => x, start => {m, f, []}, type => boss}]],
    io:format("~0p~n", [supervisor:check_childspecs([spec(a), spec(b)])]),
    io:format("~0p~n", [supervisor:check_childspecs([spec(a), spec(a)])]),
    io:format("~0p~n", [supervisor:check_childspecs([#{id => a}])]),
    process_flag(trap_exit, true),
    [io:format("~0p ~0p~n", [F, supervisor:start_link(?MODULE, {F, []})]) || F <- [#{strategy => none}, #{intensity => -1}, #{period => 0}, {one_for_one, 1}, nonsense]].

refuse({exit, R}) -> exit(R);
refuse(W) -> W.

is_ok({ok, Pid}) -> is_pid(Pid);
is_ok(Other) -> Other.
