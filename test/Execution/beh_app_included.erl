%% Applications that include others, started in phases; one module is the callback of all.
-module(beh_app_included).
-behaviour(application).
-behaviour(supervisor).
-export([main/0, start/2, start_phase/3, prep_stop/1, stop/1, config_change/3, init/1]).

main() ->
    process_flag(trap_exit, false),
    logger:set_primary_config(level, none),
    [ok = application:load(A) || A <- lists:reverse(applications())],
    io:format("loaded: ~p~n", [lists:sort([N || {N, _, _} <- application:loaded_applications(), lists:member(N, [top, inner, deep])])]),
    io:format("included: ~p~n", [[application:get_key(A, included_applications) || A <- [top, inner, deep]]]),
    io:format("start top: ~p~n", [application:start(top)]),
    io:format("running: ~p~n", [lists:sort([N || {N, _, _} <- application:which_applications(), lists:member(N, [top, inner, deep])])]),
    io:format("of the supervisor: ~p~n", [application:get_application(whereis(sup_top))]),
    io:format("start it again: ~p~n", [application:start(top)]),
    io:format("unload it: ~p~n", [application:unload(top)]),
    io:format("unload included: ~p~n", [application:unload(inner)]),
    io:format("stop: ~p~n", [application:stop(top)]),
    io:format("phase that fails: ~p~n", [with_phase(fails)]),
    io:format("phase that crashes: ~p~n", [with_phase(crashes)]),
    io:format("without phases: ~p~n", [plain()]),
    io:format("unload: ~p~n", [application:unload(top)]),
    io:format("unloaded too: ~p~n", [application:unload(inner)]).

applications() ->
    [{application, top, [{vsn, "1"}, {modules, []}, {registered, []}, {applications, [kernel, stdlib]}, {included_applications, [inner]},
                         {mod, {application_starter, [?MODULE, top_args]}}, {start_phases, [{early, [1]}, {late, [2]}]}]},
     {application, inner, [{vsn, "1"}, {applications, [kernel, stdlib]}, {included_applications, [deep]},
                           {mod, {application_starter, [?MODULE, inner_args]}}, {start_phases, [{late, [in]}, {other, [in]}]}]},
     {application, deep, [{vsn, "1"}, {applications, [kernel, stdlib]}, {mod, {?MODULE, deep_args}}, {start_phases, [{early, [deep]}, {late, [deep]}]}]}].

start(Type, Args) -> io:format("  start ~p ~p~n", [Type, Args]), start_supervisor(Args).

start_supervisor(top_args) -> supervisor:start_link({local, sup_top}, ?MODULE, []);
start_supervisor(_) -> supervisor:start_link(?MODULE, []).

start_phase(crashing, _, _) -> exit(in_phase);
start_phase(failing, _, _) -> {error, no_luck};
start_phase(Phase, Type, Args) -> io:format("  phase ~p ~p ~p ~p~n", [Phase, Type, Args, application:get_application()]), ok.

prep_stop(State) -> io:format("  prep_stop ~p~n", [State]), State.
stop(State) -> io:format("  stop ~p~n", [State]).
config_change(_, _, _) -> ok.
init([]) -> {ok, {#{}, []}}.

with_phase(How) ->
    Phase = case How of fails -> failing; crashes -> crashing end,
    ok = application:load({application, How, [{vsn, "1"}, {applications, [kernel, stdlib]}, {mod, {?MODULE, How}}, {start_phases, [{Phase, []}]}]}),
    R = application:start(How),
    {R, application:unload(How)}.

plain() ->
    ok = application:load({application, plain, [{vsn, "1"}, {applications, [kernel, stdlib]}]}),
    {application:start(plain), application:stop(plain)}.
