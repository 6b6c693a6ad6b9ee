%% Tells how long it has been running.
-module(clock).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    Panel = page:panel(<<"clock">>, "Clock"),
    self() ! tick,
    {ok, {erlang:monotonic_time(millisecond), page:add(Panel, <<"output">>, "")}}.

handle_call(_, _From, State) ->
    {reply, ok, State}.

handle_cast(_, State) ->
    {noreply, State}.

handle_info(tick, {Start, Output} = State) ->
    Elapsed = erlang:monotonic_time(millisecond) - Start,
    page:text(Output, io_lib:format("~.1f s", [Elapsed / 1000])),
    erlang:send_after(100, self(), tick),
    {noreply, State}.
