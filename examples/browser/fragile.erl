%% Crashes when it is asked to.
-module(fragile).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    Panel = page:panel(<<"fragile">>, "Fragile"),
    js:listen(page:add(Panel, <<"button">>, "crash"), click),
    page:add(Panel, <<"output">>, pid_to_list(self())),
    log:note("fragile started", []),
    {ok, none}.

handle_call(_, _From, State) ->
    {reply, ok, State}.

handle_cast(_, State) ->
    {noreply, State}.

handle_info({js_event, _, click, #{clientX := _}}, State) ->
    State = crashed,
    {noreply, State}.
