%% Supervisors: every strategy with every kind of child and every way to end; who is started again, in which order.
-module(beh_sup_matrix).
-behaviour(supervisor).
-export([main/0, init/1, child/2]).

main() ->
    process_flag(trap_exit, true),
    logger:set_primary_config(level, none),
    register(main, self()),
    [io:format("~p ~p ~p: ~p~n", [S, R, W, run(S, R, W)]) || S <- [one_for_one, one_for_all, rest_for_one], R <- [permanent, transient, temporary],
                                                              W <- [normal, shutdown, {shutdown, x}, crash, killed]],
    [io:format("simple ~p ~p: ~p~n", [R, W, simple(R, W)]) || R <- [permanent, transient, temporary], W <- [normal, shutdown, crash, killed]],
    [io:format("intensity ~p within ~p: ~p~n", [I, P, intensity(I, P, N)]) || {I, P, N} <- [{0, 1, 1}, {1, 5, 1}, {1, 5, 2}, {3, 5, 3}, {3, 5, 4}, {0, 10, 0}]],
    io:format("nested: ~p~n", [nested()]),
    io:format("shutdown order: ~p~n", [order()]).

init({Strategy, Restart}) when Strategy =/= simple -> {ok, {#{strategy => Strategy, intensity => 5, period => 5}, [spec(I, Restart) || I <- [a, b, c]]}};
init({intensity, I, P}) -> {ok, {#{intensity => I, period => P}, [spec(a, permanent)]}};
init({simple, Restart}) -> {ok, {#{strategy => simple_one_for_one, intensity => 5}, [spec(a, Restart)]}};
init(outer) -> {ok, {#{strategy => one_for_one, intensity => 2, period => 5},
                     [#{id => inner, start => {supervisor, start_link, [?MODULE, {intensity, 0, 1}]}, type => supervisor}, spec(z, permanent)]}}.

spec(Id, Restart) -> #{id => Id, start => {?MODULE, child, [Id, Restart]}, restart => Restart, shutdown => 1000}.

child(Id, _) ->
    Sup = self(),
    P = proc_lib:spawn_link(fun() -> process_flag(trap_exit, true), Sup ! {ready, self()}, wait(Id) end),
    receive {ready, P} -> ok end,
    main ! {started, Id, P}, % The supervisor says it, so that it comes in order.
    {ok, P}.

wait(Id) ->
    receive
        {die, W} -> exit(W);
        {'EXIT', _, shutdown} -> main ! {stopped, Id}, exit(shutdown);
        {'EXIT', _, W} -> main ! {exit_seen, Id, W}, wait(Id)
    end.

started(Id) -> receive {started, Id, P} -> P end.

run(Strategy, Restart, Way) ->
    {ok, Sup} = supervisor:start_link(?MODULE, {Strategy, Restart}),
    [_, B, _] = [started(I) || I <- [a, b, c]],
    die(B, Way),
    timer:sleep(1), _ = supervisor:which_children(Sup),
    R = {events(), [{I, is_pid(P)} || {I, P, _, _} <- supervisor:which_children(Sup)]},
    unlink(Sup), M = monitor(process, Sup), exit(Sup, shutdown), receive {'DOWN', M, _, _, _} -> ok end,
    _ = events(),
    R.

die(P, killed) -> M = monitor(process, P), exit(P, kill), receive {'DOWN', M, _, _, _} -> ok end;
die(P, W) -> M = monitor(process, P), P ! {die, W}, receive {'DOWN', M, _, _, _} -> ok end.

events() -> receive {started, I, _} -> [{started, I} | events()]; {stopped, I} -> [{stopped, I} | events()]; {'EXIT', _, _} -> events() after 2 -> [] end.

simple(Restart, Way) ->
    {ok, Sup} = supervisor:start_link(?MODULE, {simple, Restart}),
    {ok, _} = supervisor:start_child(Sup, []), {ok, P} = supervisor:start_child(Sup, []),
    _ = events(),
    die(P, Way), _ = supervisor:which_children(Sup),
    R = {events(), proplists:get_value(active, supervisor:count_children(Sup))},
    unlink(Sup), M = monitor(process, Sup), exit(Sup, shutdown), receive {'DOWN', M, _, _, _} -> ok end,
    _ = events(),
    R.

intensity(I, P, N) ->
    {ok, Sup} = supervisor:start_link(?MODULE, {intensity, I, P}),
    M = monitor(process, Sup),
    crash(N),
    R = receive {'DOWN', M, _, _, W} -> {ended, W} after 30 -> lives end,
    exit(Sup, kill), receive {'EXIT', Sup, _} -> ok end, timer:sleep(5), _ = events(),
    R.

crash(0) -> ok;
crash(N) -> P = started(a), die(P, crash), crash(N - 1).

%% The inner supervisor gives up at once; the outer one starts it twice.
nested() ->
    {ok, Sup} = supervisor:start_link(?MODULE, outer),
    M = monitor(process, Sup),
    _ = started(z),
    [die(started(a), crash) || _ <- [1, 2, 3]],
    receive {'DOWN', M, _, _, W} -> {W, events()} after 5000 -> lives end.

order() ->
    {ok, Sup} = supervisor:start_link(?MODULE, {one_for_one, permanent}),
    _ = events(),
    unlink(Sup), M = monitor(process, Sup), exit(Sup, shutdown),
    receive {'DOWN', M, _, _, W} -> {W, events()} end.
