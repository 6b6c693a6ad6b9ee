%% application: callbacks, a supervision tree, dependencies, start phases, stopping, crashes.
-module(beh_app_tree).
-behaviour(application).
-export([main/0, start/2, stop/1, prep_stop/1, start_phase/3, config_change/3, init/1, start_worker/1, worker/1]).

main() ->
    logger:set_primary_config(level, none),
    ok = application:load({application, base, [{vsn, "1"}, {applications, [kernel]}, {mod, {?MODULE, base}}]}),
    ok = application:load({application, top, [{vsn, "2"}, {applications, [kernel, stdlib, base]}, {mod, {?MODULE, top}},
        {env, [{workers, [w1, w2]}]}, {start_phases, [{first, one}, {second, two}]}]}),
    io:format("~p~n", [application:start(top)]),
    io:format("~p~n", [application:ensure_all_started(top)]),
    io:format("~p~n", [[A || {A, _, _} <- application:which_applications()]]),
    io:format("~p~n", [application:get_application(whereis(w1))]),
    io:format("~p~n", [[Id || {Id, _, _, _} <- supervisor:which_children(top)]]),
    ask(w1, {application, get_env, [workers]}),
    ask(w1, {application, get_application, []}),
    io:format("~p~n", [application:stop(base)]),
    io:format("~p~n", [[A || {A, _, _} <- application:which_applications()]]),
    io:format("~p~n", [application:stop(top)]),
    io:format("~p~n", [whereis(w1)]),
    ok = application:load({application, fails, [{applications, []}, {mod, {?MODULE, fails}}]}),
    io:format("~p~n", [application:start(fails)]),
    ok = application:load({application, crashes, [{applications, []}, {mod, {?MODULE, crashes}}]}),
    {error, {bad_return, {{?MODULE, start, [normal, crashes]}, {'EXIT', {oops, _}}}}} = application:start(crashes),
    ok = application:load({application, dies, [{applications, []}, {mod, {?MODULE, top}}, {env, [{workers, [d1]}]}, {start_phases, []}]}),
    ok = application:start(dies, temporary),
    Sup = whereis(dies),
    exit(Sup, kill),
    wait(dies, 100),
    io:format("~p~n", [lists:keymember(dies, 1, application:which_applications())]).

wait(_, 0) -> io:format("still there~n");
wait(App, N) ->
    case lists:keymember(App, 1, application:which_applications()) of
        true -> timer:sleep(50), wait(App, N - 1);
        false -> ok
    end.

ask(Name, Call) -> Name ! {call, self(), Call}, receive {answer, A} -> io:format("~p~n", [A]) end.

start(Type, fails) -> io:format("start ~p~n", [Type]), {error, no_luck};
start(_, crashes) -> error(oops);
start(Type, Arg) ->
    {ok, App} = application:get_application(),
    io:format("start ~p ~p ~p~n", [App, Type, Arg]),
    {ok, Sup} = supervisor:start_link({local, App}, ?MODULE, application:get_env(App, workers, [])),
    {ok, Sup, {state, Arg}}.

start_phase(Phase, Type, Args) -> io:format("phase ~p ~p ~p~n", [Phase, Type, Args]), ok.
prep_stop(State) -> io:format("prep_stop ~p~n", [State]), {prepared, State}.
stop(State) -> io:format("stop ~p~n", [State]).
config_change(_, _, _) -> ok.

init(Workers) -> {ok, {#{}, [#{id => W, start => {?MODULE, start_worker, [W]}} || W <- Workers]}}.
start_worker(Name) -> {ok, proc_lib:spawn_link(?MODULE, worker, [Name])}.
worker(Name) ->
    register(Name, self()),
    process_flag(trap_exit, true),
    loop(Name).
loop(Name) ->
    receive
        {call, From, {M, F, A}} -> From ! {answer, apply(M, F, A)}, loop(Name);
        {'EXIT', _, Reason} -> exit(Reason)
    end.
