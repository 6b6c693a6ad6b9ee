%% Progress reports of supervisors and applications, and the reports of restarts, in full.
-module(beh_progress).
-behaviour(supervisor).
-behaviour(application).
-export([main/0, init/1, start/2, stop/1, child/1, log/2, late/2]).

main() ->
    process_flag(trap_exit, true),
    register(main, self()),
    ok = logger:add_primary_filter(starts, {fun ?MODULE:late/2, none}),
    logger:set_primary_config(level, info),
    ok = logger:set_handler_config(default, level, none),
    ok = logger:add_handler(seen, ?MODULE, #{level => info, filters => [], filter_default => log}),
    {ok, Sup} = supervisor:start_link({local, my_sup}, ?MODULE, []),
    shown(3),
    P = whereis(w), M = monitor(process, P), exit(P, crash), receive {'DOWN', M, _, _, _} -> ok end,
    shown(2),
    ok = supervisor:terminate_child(Sup, w), {ok, _} = supervisor:restart_child(Sup, w),
    shown(1),
    {error, _} = supervisor:start_child(Sup, #{id => bad, start => {?MODULE, child, [fail]}}),
    nothing(),
    exit(Sup, shutdown), receive {'EXIT', Sup, _} -> ok end,
    ok = application:load({application, progress_app, [{vsn, "1"}, {applications, [kernel, stdlib]}, {mod, {?MODULE, []}}]}),
    ok = application:start(progress_app),
    shown(1),
    ok = application:stop(progress_app),
    shown(1).

init([]) -> {ok, {#{intensity => 3}, [#{id => w, start => {?MODULE, child, [w]}}, #{id => v, start => {?MODULE, child, [v]}, restart => temporary, significant => false, shutdown => 500, type => worker, modules => []}, 
                                      #{id => s, start => {supervisor, start_link, [?MODULE, empty]}, type => supervisor}]}};
init(empty) -> {ok, {#{}, []}}.

child(fail) -> {error, cannot};
child(Name) -> {ok, proc_lib:spawn_link(fun() -> register(Name, self()), receive stop -> ok end end)}.

start(_, _) -> supervisor:start_link(?MODULE, empty).
stop(_) -> ok.

log(#{level := Level, msg := Message, meta := Meta}, _) ->
    main ! {logged, Level, Message, lists:sort(maps:keys(maps:without([file, line, mfa, logger_formatter], Meta))), maps:get(domain, Meta, none), maps:get(report_cb, Meta, none)}.

%% The report of stdlib's own start may come when main has begun.
late(#{msg := {report, #{report := [{application, stdlib} | _]}}}, _) -> stop;
late(_, _) -> ignore.

shown(0) -> io:format("--~n");
shown(N) -> receive {logged, L, M, Keys, Domain, Cb} -> io:format("~p ~p ~p ~p~n~p~n", [L, Domain, Keys, Cb, plain(M)]), shown(N - 1) after 40000 -> io:format("too late~n") end.
nothing() -> receive {logged, _, _, _, _, _} = X -> io:format("~p~n", [X]) after 300 -> io:format("nothing more~n") end.

plain(P) when is_pid(P) -> pid;
plain(F) when is_function(F) -> function;
plain(T) when is_tuple(T) -> list_to_tuple(plain(tuple_to_list(T)));
plain(M) when is_map(M) -> maps:map(fun(_, V) -> plain(V) end, M);
plain([H | T]) -> [plain(H) | plain(T)];
plain(X) -> X.
