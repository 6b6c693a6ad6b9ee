%% gen_statem: event, state and named time-outs; how they end, are cancelled and changed.
-module(beh_st_timeouts).
-behaviour(gen_statem).
-export([main/0, init/1, callback_mode/0, handle_event/4]).

main() ->
    {ok, Pid} = gen_statem:start_link(?MODULE, self(), []),
    do(Pid, [{timeout, 20, event}]), next(),
    do(Pid, [{timeout, 60000, never}]), do(Pid, []), quiet(),
    do(Pid, [{state_timeout, 20, state}]), next(),
    do(Pid, [{state_timeout, 60000, never}]), change(Pid, other), quiet(),
    do(Pid, [{{timeout, a}, 80, named_a}, {{timeout, b}, 20, named_b}]), change(Pid, third), next(), next(),
    do(Pid, [{{timeout, a}, 60000, x}]), do(Pid, [{{timeout, a}, cancel}]), quiet(),
    do(Pid, [{{timeout, a}, 100, old}]), do(Pid, [{{timeout, a}, update, new}]), next(),
    do(Pid, [{state_timeout, 60000, long}]), do(Pid, [{state_timeout, 10, short}]), next(),
    do(Pid, [{state_timeout, 60000, long}]), do(Pid, [{state_timeout, infinity, x}]), quiet(),
    do(Pid, [{timeout, 0, zero}]), next(),
    do(Pid, [{state_timeout, 0, s}, {timeout, 0, e}, {{timeout, n}, 0, n}]), next(), next(), quiet(),
    At = erlang:monotonic_time(millisecond) + 30,
    do(Pid, [{{timeout, abs}, At, absolute, [{abs, true}]}]), next(),
    io:format("~p~n", [erlang:monotonic_time(millisecond) >= At]),
    do(Pid, [10]), next(),
    do(Pid, [{state_timeout, 40, kept}]), do(Pid, [{state_timeout, update, updated}]), next(),
    gen_statem:stop(Pid).

do(Pid, Actions) -> gen_statem:call(Pid, {do, Actions}).
change(Pid, State) -> gen_statem:call(Pid, {change, State}).
next() -> receive {event, E} -> io:format("~p~n", [E]) after 20000 -> io:format("nothing~n") end.
quiet() -> receive {event, E} -> io:format("~p~n", [E]) after 40 -> io:format("quiet~n") end.

init(Main) -> {ok, first, Main}.
callback_mode() -> handle_event_function.

handle_event({call, From}, {do, Actions}, _, _) -> {keep_state_and_data, [{reply, From, ok} | Actions]};
handle_event({call, From}, {change, State}, _, Main) -> {next_state, State, Main, {reply, From, ok}};
handle_event(Type, Event, State, Main) ->
    Main ! {event, {Type, Event, State}},
    keep_state_and_data.
