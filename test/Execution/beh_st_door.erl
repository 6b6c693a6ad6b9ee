%% gen_statem: state functions, state time-outs, postponed events.
-module(beh_st_door).
-behaviour(gen_statem).
-export([main/0, init/1, callback_mode/0, locked/3, open/3, terminate/3]).

main() ->
    {ok, Pid} = gen_statem:start_link({local, door}, ?MODULE, [1, 2, 3], []),
    [gen_statem:cast(door, {button, B}) || B <- [1, 2, 4]],
    io:format("~p~n", [gen_statem:call(door, status)]),
    [gen_statem:cast(door, {button, B}) || B <- [1, 2, 3]],
    io:format("~p~n", [gen_statem:call(door, status)]),
    %% Postponed until the door locks itself.
    gen_statem:cast(door, {button, 1}),
    io:format("~p~n", [gen_statem:call(door, {wait_for, locked}, 10000)]),
    io:format("~p~n", [gen_statem:call(Pid, status)]),
    {State, Data} = sys:get_state(door),
    io:format("~p ~p~n", [State, maps:remove(main, Data)]),
    Pid ! {button, 2},
    Pid ! strange,
    io:format("~p~n", [gen_statem:call(door, status)]),
    ok = gen_statem:stop(door),
    io:format("~p~n", [whereis(door)]).

init(Code) ->
    process_flag(trap_exit, true),
    {ok, locked, #{code => Code, left => Code}}.

callback_mode() -> state_functions.

locked(cast, {button, B}, #{left := [B]} = Data) ->
    io:format("unlocked~n"),
    {next_state, open, Data, [{state_timeout, 100, lock}]};
locked(cast, {button, B}, #{left := [B | Rest]} = Data) ->
    {keep_state, Data#{left := Rest}};
locked(cast, {button, _}, #{code := Code} = Data) ->
    {keep_state, Data#{left := Code}};
locked({call, From}, {wait_for, locked}, _) ->
    {keep_state_and_data, {reply, From, is_locked}};
locked(Type, Event, Data) ->
    common(Type, Event, locked, Data).

open(state_timeout, lock, #{code := Code} = Data) ->
    io:format("locked~n"),
    {next_state, locked, Data#{left := Code}};
open(cast, {button, _}, _) ->
    {keep_state_and_data, postpone};
open({call, _}, {wait_for, locked}, _) ->
    {keep_state_and_data, [postpone]};
open(Type, Event, Data) ->
    common(Type, Event, open, Data).

common({call, From}, status, State, #{left := Left}) ->
    {keep_state_and_data, [{reply, From, {State, Left}}]};
common(info, {button, B}, _, _) ->
    {keep_state_and_data, {next_event, cast, {button, B}}};
common(info, Event, State, _) ->
    io:format("~p in ~p~n", [Event, State]),
    keep_state_and_data.

terminate(Reason, State, #{left := Left}) -> io:format("terminate ~p ~p ~p~n", [Reason, State, Left]).
