%% A list that is fetched: only this process waits for the answer.
-module(feed).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    Panel = page:panel(<<"feed">>, "Feed"),
    js:listen(page:add(Panel, <<"button">>, "load"), click),
    {ok, page:add(Panel, <<"ul">>, "")}.

handle_call(_, _From, List) ->
    {reply, ok, List}.

handle_cast(_, List) ->
    {noreply, List}.

handle_info({js_event, _, click, _}, List) ->
    try load() of
        Items ->
            page:text(List, ""),
            [page:add(List, <<"li">>, Title) || #{title := Title} <- Items],
            log:note("~b items", [length(Items)])
    catch
        error:{js_error, #{message := Message}} -> log:note("no feed: ~ts", [Message])
    end,
    {noreply, List}.

load() ->
    Response = js:await(js:call(js:global(globalThis), fetch, [<<"feed.json">>]), 5000),
    js:await(js:call(Response, json, [])).
