%% gen_statem: postpone order, callback modules, replies to many, hibernation, enter_loop, bad returns.
-module(beh_st_misc).
-behaviour(gen_statem).
-export([main/0, init/1, callback_mode/0, handle_event/4, terminate/3, code_change/4, enter/1]).

main() ->
    logger:set_primary_config(level, none),
    process_flag(trap_exit, true),
    {ok, Pid} = gen_statem:start_link(?MODULE, wait, []),
    Self = self(),
    [begin spawn_link(fun() -> Self ! {I, gen_statem:call(Pid, {join, I})} end), timer:sleep(20) end || I <- [1, 2, 3]],
    io:format("~p~n", [gen_statem:call(Pid, count)]),
    gen_statem:cast(Pid, go),
    io:format("~p~n", [lists:sort([receive {I, R} -> {I, R} end || I <- [1, 2, 3]])]),
    [receive {'EXIT', _, normal} -> ok end || _ <- [1, 2, 3]],
    [gen_statem:cast(Pid, {postponed, I}) || I <- [1, 2, 3]],
    gen_statem:cast(Pid, {log, a}),
    gen_statem:cast(Pid, {change, third}),
    gen_statem:cast(Pid, {log, b}),
    io:format("~p~n", [gen_statem:call(Pid, log)]),
    io:format("~p~n", [gen_statem:call(Pid, hibernate)]),
    gen_statem:stop(Pid),
    receive {'EXIT', Pid, normal} -> ok end,
    {ok, Entered} = proc_lib:start_link(?MODULE, enter, [x]),
    io:format("~p~n", [gen_statem:call(Entered, log)]),
    gen_statem:stop(Entered),
    receive {'EXIT', Entered, normal} -> ok end,
    [bad(R) || R <- [nonsense, {next_state}, {keep_state, d, bad_action}, {keep_state, d, [{reply, not_from, x}]}, {stop, done}, stop, {error, e}, {exit, e}, {throw, {stop, thrown}}]],
    [io:format("~p~n", [gen_statem:start_link(?MODULE, I, [])]) || I <- [ignore, {stop, no}, bad]],
    io:format("~p~n", [catch gen_statem:call(nobody, x)]).

bad(What) ->
    {ok, Pid} = gen_statem:start_link(?MODULE, wait, []),
    gen_statem:cast(Pid, {return, What}),
    receive {'EXIT', Pid, Reason} -> io:format("~p: ~0p~n", [What, shown(Reason)]) end.

shown({Reason, [{_, _, _, _} | _]}) -> {Reason, stack};
shown(Reason) -> Reason.

enter(_) ->
    proc_lib:init_ack({ok, self()}),
    gen_statem:enter_loop(?MODULE, [], wait, [entered]).

init(wait) -> {ok, wait, []};
init(ignore) -> ignore;
init({stop, R}) -> {stop, R};
init(bad) -> what.
callback_mode() -> handle_event_function.

handle_event({call, From}, {join, _}, wait, Froms) -> {keep_state, [From | Froms]};
handle_event({call, From}, count, wait, Froms) -> {keep_state_and_data, {reply, From, length(Froms)}};
handle_event(cast, go, wait, Froms) ->
    {next_state, second, [], [{reply, F, gone} || F <- Froms]};
handle_event(cast, {postponed, _}, second, _) -> {keep_state_and_data, postpone};
handle_event(cast, {postponed, I}, third, L) -> {keep_state, [{p, I} | L]};
handle_event(cast, {log, X}, _, L) -> {keep_state, [X | L]};
handle_event(cast, {change, S}, _, L) -> {next_state, S, L};
handle_event({call, From}, log, _, L) -> {keep_state_and_data, {reply, From, lists:reverse(L)}};
handle_event({call, From}, hibernate, _, _) -> {keep_state_and_data, [{reply, From, sleeping}, hibernate]};
handle_event(cast, {return, {error, E}}, _, _) -> error(E);
handle_event(cast, {return, {exit, E}}, _, _) -> exit(E);
handle_event(cast, {return, {throw, E}}, _, _) -> throw(E);
handle_event(cast, {return, What}, _, _) -> What.

terminate(_, _, _) -> ok.
code_change(_, S, D, _) -> {ok, S, D}.
