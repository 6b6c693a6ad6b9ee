%% Applications that do not start, or end by themselves; the types that let the others live on.
-module(beh_app_failures).
-behaviour(application).
-export([main/0, start/2, stop/1]).

main() ->
    process_flag(trap_exit, false),
    logger:set_primary_config(level, none),
    [io:format("~p: ~p~n", [How, attempt(How)]) || How <- [error, exit, throw, badreturn, not_a_pid, ignore]],
    io:format("undef: ~p~n", [undef()]),
    io:format("not loaded: ~p~n", [application:start(nowhere_to_be_found)]),
    io:format("dependency: ~p~n", [dependency()]),
    io:format("ensure_all_started: ~p~n", [ensure()]),
    io:format("ensure_started: ~p~n", [ensure_one()]),
    io:format("ends: ~p~n", [[ends(Type, Reason) || Type <- [temporary, transient], Reason <- [normal, shutdown, crash], {Type, Reason} =/= {transient, crash}, {Type, Reason} =/= {transient, shutdown}]]),
    io:format("bad: ~p~n", [[application:load(A) || A <- [{application, bad, [{vsn, 1}]}, {application, bad, [{modules, x}]}, {nothing}, {application, bad, [{mod, x}]}]]]),
    io:format("start twice: ~p~n", [twice()]),
    io:format("stop not started: ~p~n", [{application:stop(not_started), application:unload(not_there)}]).

define(Name, Start, More) ->
    ok = application:load({application, Name, [{vsn, "1"}, {applications, [kernel, stdlib]}, {mod, {?MODULE, Start}} | More]}).

attempt(How) ->
    define(app, How, []),
    R = strip(application:start(app)),
    application:unload(app),
    R.

strip({error, {{bad_return, {{M, F, A}, {'EXIT', {R, [_ | _]}}}}, X}}) -> {error, {{bad_return, {{M, F, A}, {'EXIT', {R, trace}}}}, X}};
strip(X) -> X.

start(_, error) -> {error, my_reason};
start(_, exit) -> exit(my_exit);
start(_, throw) -> throw(thrown);
start(_, badreturn) -> foo;
start(_, not_a_pid) -> {ok, not_a_pid};
start(_, ignore) -> ignore;
start(Type, ok) -> {ok, spawn_link(fun() -> register(app_process, self()), loop() end), {type, Type}};
start(_, Other) -> {error, {what, Other}}.

loop() -> receive {stop, R} -> exit(R); _ -> loop() end.

stop(_) -> main ! stopped, ok.

undef() ->
    ok = application:load({application, undef_app, [{vsn, "1"}, {applications, [kernel, stdlib]}, {mod, {there_is_no_such_module, []}}]}),
    R = strip(application:start(undef_app)),
    application:unload(undef_app),
    R.

dependency() ->
    register(main, self()),
    define(first, ok, []),
    ok = application:load({application, second, [{vsn, "1"}, {applications, [kernel, stdlib, first]}]}),
    A = application:start(second),
    B = application:start(first),
    C = application:start(second),
    [application:stop(X) || X <- [second, first]],
    [application:unload(X) || X <- [second, first]],
    receive stopped -> ok end,
    {A, B, C}.

ensure() ->
    define(base, ok, []),
    [ok = application:load({application, N, [{vsn, "1"}, {applications, [kernel, stdlib | D]}]}) || {N, D} <- [{middle, [base]}, {roof, [middle, base]}]],
    A = application:ensure_all_started(roof),
    B = application:ensure_all_started(roof),
    ok = application:load({application, broken, [{vsn, "1"}, {applications, [kernel, stdlib, missing_one]}]}),
    C = application:ensure_all_started(broken),
    [application:stop(X) || X <- [roof, middle, base]],
    [application:unload(X) || X <- [roof, middle, base, broken]],
    receive stopped -> ok end,
    {A, B, C}.

ensure_one() ->
    define(one, ok, []),
    A = application:ensure_started(one),
    B = application:ensure_started(one),
    application:stop(one), application:unload(one),
    receive stopped -> ok end,
    {A, B, application:ensure_started(one) =:= {error, {"no such file or directory", "one.app"}}}.

ends(Type, Reason) ->
    define(app, ok, []),
    ok = application:start(app, Type),
    app_process ! {stop, Reason},
    receive stopped -> ok end,
    R = wait_stopped(50),
    application:unload(app),
    {Type, Reason, R}.

wait_stopped(0) -> running;
wait_stopped(N) ->
    case lists:keymember(app, 1, application:which_applications()) of
        true -> receive after 10 -> ok end, wait_stopped(N - 1);
        false -> stopped
    end.

twice() ->
    define(app, ok, []),
    R = {application:start(app), application:start(app), application:load({application, app, []}), application:unload(app)},
    application:stop(app), receive stopped -> ok end,
    {R, application:unload(app)}.
