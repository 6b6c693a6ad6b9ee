%% MODES: O2 (what processes print comes in an order of their own)
%% gen_statem: state enter calls, repeat_state, with both callback modes.
-module(beh_st_enter).
-behaviour(gen_statem).
-export([main/0, init/1, callback_mode/0, handle_event/4, off/3, on/3]).

main() ->
    [run(Mode) || Mode <- [handle_event_function, state_functions]].

run(Mode) ->
    put(mode, Mode),
    io:format("~p~n", [Mode]),
    {ok, Pid} = gen_statem:start_link(?MODULE, Mode, []),
    [begin R = gen_statem:call(Pid, E), sys:get_state(Pid), io:format("~p -> ~p~n", [E, R]) end || E <- [flip, flip, repeat, keep, same, timer]],
    timer:sleep(50),
    Last = gen_statem:call(Pid, flip),
    sys:get_state(Pid),
    io:format("~p~n", [Last]),
    gen_statem:stop(Pid).

init(Mode) ->
    put(mode, Mode),
    {ok, off, 0}.

callback_mode() -> [get(mode), state_enter].

off(Type, Event, N) -> handle_event(Type, Event, off, N).
on(Type, Event, N) -> handle_event(Type, Event, on, N).

handle_event(enter, Old, State, N) ->
    io:format("enter ~p from ~p, ~p~n", [State, Old, N]),
    {keep_state, N + 1, case N of 5 -> [{state_timeout, 10, five}]; _ -> [] end};
handle_event({call, From}, flip, State, N) ->
    {next_state, flip(State), N, [{reply, From, {flipped, N}}]};
handle_event({call, From}, repeat, _, N) -> {repeat_state, N + 10, {reply, From, repeated}};
handle_event({call, From}, keep, _, _) -> {keep_state_and_data, {reply, From, kept}};
handle_event({call, From}, same, State, N) -> {next_state, State, N, {reply, From, same}};
handle_event({call, From}, timer, _, N) -> {repeat_state, 5, {reply, From, {was, N}}};
handle_event(state_timeout, five, State, N) ->
    io:format("state timeout in ~p, ~p~n", [State, N]),
    {repeat_state_and_data, []}.

flip(on) -> off;
flip(off) -> on.
