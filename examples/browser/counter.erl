%% Counts clicks, and whatever else asks it to.
-module(counter).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    Panel = page:panel(<<"counter">>, "Counter"),
    js:listen(page:add(Panel, <<"button">>, "+1"), click),
    {ok, show(#{count => 0, output => page:add(Panel, <<"output">>, "")})}.

handle_call({add, N}, _From, #{count := Count} = State) ->
    {reply, Count + N, show(State#{count := Count + N})}.

handle_cast(_, State) ->
    {noreply, State}.

handle_info({js_event, _, click, _}, #{count := Count} = State) ->
    {noreply, show(State#{count := Count + 1})}.

show(#{count := Count, output := Output} = State) ->
    page:text(Output, integer_to_list(Count)),
    State.
