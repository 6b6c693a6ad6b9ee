%% Signals from the system: os:set_signal, and what erl_signal_server does.
-module(os_signals).
-behaviour(gen_event).
-export([main/0, init/1, handle_event/2, handle_call/2]).

main() ->
    Set = fun(Signal, What) -> outcome(fun() -> os:set_signal(Signal, What) end) end,
    [io:format("~p ~p: ~p~n", [Signal, What, Set(Signal, What)])
     || {Signal, What} <- [{sigfoo, handle}, {sigusr2, foo}, {sigint, ignore}, {"sigusr2", handle}, {sigkill, handle}]],
    io:format("~p~n", [gen_event:which_handlers(erl_signal_server)]),
    ok = gen_event:add_handler(erl_signal_server, ?MODULE, self()),
    ok = Set(sigusr2, handle),
    ok = Set(sighup, handle),
    send("USR2"),
    receive {signal, One} -> io:format("~p~n", [One]) end,
    send("HUP"),
    receive {signal, Two} -> io:format("~p~n", [Two]) end,
    ok = Set(sigusr2, ignore),
    send("USR2"),
    send("HUP"),
    receive {signal, Three} -> io:format("~p~n", [Three]) end,
    %% A program's default: it stops, as if init:stop/0 had been called.
    ok = logger:set_primary_config(level, none),
    send("TERM"),
    receive never -> ok end.

send(Signal) -> os:cmd("kill -" ++ Signal ++ " " ++ os:getpid()).

init(Main) -> {ok, Main}.

%% It comes before the one that stops the program.
handle_event(sigterm, Main) ->
    io:format("~p~n", [sigterm]),
    {ok, Main};
handle_event(Signal, Main) ->
    Main ! {signal, Signal},
    {ok, Main}.

handle_call(_, Main) -> {ok, ok, Main}.

outcome(Fun) ->
    try Fun()
    catch error:Reason:Trace ->
            [{M, F, _, Info} | _] = Trace,
            {Reason, M, F, Info}
    end.
