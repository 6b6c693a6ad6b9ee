%% gen_server: time-outs of callbacks and of calls.
-module(beh_gs_timeout).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

main() ->
    {ok, Pid} = gen_server:start_link(?MODULE, self(), []),
    next(),
    io:format("~p~n", [gen_server:call(Pid, {timeout, 10})]),
    next(),
    gen_server:cast(Pid, {timeout, 0}),
    next(),
    gen_server:cast(Pid, {timeout, 60000}),
    Pid ! hello,
    next(),
    try gen_server:call(Pid, silent, 20)
    catch exit:{timeout, {gen_server, call, [Pid, silent, 20]}} -> io:format("timed out~n")
    end,
    %% The late answer doesn't disturb.
    Pid ! answer,
    next(),
    receive Other -> io:format("~p~n", [Other]) after 50 -> io:format("nothing~n") end,
    gen_server:stop(Pid).

next() -> receive {server, What} -> io:format("~p~n", [What]) end.

init(Main) -> {ok, {Main, none}, 0}.

handle_call({timeout, T}, _From, S) -> {reply, ok, S, T};
handle_call(silent, From, {Main, _}) -> {noreply, {Main, From}}.

handle_cast({timeout, T}, S) -> {noreply, S, T}.

handle_info(answer, {Main, From}) ->
    gen_server:reply(From, late),
    Main ! {server, answered},
    {noreply, {Main, none}};
handle_info(Info, {Main, _} = S) ->
    Main ! {server, Info},
    {noreply, S}.
