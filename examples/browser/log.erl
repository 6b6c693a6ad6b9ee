%% What happened, latest first.
-module(log).
-behaviour(gen_server).
-export([start_link/0, note/2, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

note(Format, Arguments) ->
    gen_server:cast(?MODULE, {note, io_lib:format(Format, Arguments)}).

init([]) ->
    {ok, page:add(page:panel(<<"log">>, "Log"), <<"ol">>, "")}.

handle_call(_, _From, List) ->
    {reply, ok, List}.

handle_cast({note, Text}, List) ->
    Entry = page:add(List, <<"li">>, Text),
    js:call(List, prepend, [Entry]),
    {noreply, List}.
