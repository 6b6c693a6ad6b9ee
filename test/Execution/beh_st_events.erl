%% MODES: O2 (what processes print comes in an order of their own)
%% gen_statem: handle_event_function, next_event, internal events, complex states.
-module(beh_st_events).
-behaviour(gen_statem).
-export([main/0, init/1, callback_mode/0, handle_event/4, terminate/3]).

main() ->
    {ok, Pid} = gen_statem:start_link(?MODULE, [], []),
    io:format("~p~n", [gen_statem:call(Pid, {push, a})]),
    io:format("~p~n", [gen_statem:call(Pid, {push, b})]),
    io:format("~p~n", [gen_statem:call(Pid, {burst, 3})]),
    gen_statem:cast(Pid, {push, c}),
    io:format("~p~n", [gen_statem:call(Pid, log)]),
    io:format("~p~n", [gen_statem:call(Pid, {twice, x}, 5000)]),
    io:format("~p~n", [sys:get_state(Pid)]),
    process_flag(trap_exit, true),
    stopping = gen_statem:call(Pid, {stop, {shutdown, enough}}),
    receive {'EXIT', Pid, Reason} -> io:format("~p~n", [Reason]) end.

init([]) -> {ok, {stack, []}, [], [{next_event, internal, started}]}.

callback_mode() -> handle_event_function.

handle_event(internal, started, {stack, []}, Log) -> {keep_state, [started | Log]};
handle_event({call, From}, {push, X}, {stack, S}, Log) ->
    {next_state, {stack, [X | S]}, [{push, X} | Log], [{reply, From, [X | S]}]};
handle_event(cast, {push, X}, {stack, S}, Log) ->
    {next_state, {stack, [X | S]}, [{cast, X} | Log]};
handle_event({call, From}, {burst, N}, _, Log) ->
    {keep_state, [burst | Log],
     [{next_event, internal, {n, I}} || I <- lists:seq(1, N)] ++ [{next_event, internal, {done, From}}]};
handle_event(internal, {n, I}, _, Log) -> {keep_state, [I | Log]};
handle_event(internal, {done, From}, {stack, S}, Log) ->
    gen_statem:reply(From, {burst, S}),
    {keep_state, Log};
handle_event({call, From}, log, _, Log) -> {keep_state, [], {reply, From, lists:reverse(Log)}};
handle_event({call, From}, {twice, X}, State, Log) ->
    {next_state, State, Log, [{next_event, internal, {first, X}}, {next_event, internal, {second, From, X}}]};
handle_event(internal, {first, X}, _, Log) -> {keep_state, [{first, X} | Log]};
handle_event(internal, {second, From, X}, _, [{first, X} | Log]) -> {keep_state, Log, {reply, From, {X, X}}};
handle_event({call, From}, {stop, Reason}, _, Log) -> {stop_and_reply, Reason, [{reply, From, stopping}], Log}.

terminate(Reason, State, Log) -> io:format("~p ~p ~p~n", [Reason, State, Log]).
