%% Crashes once, answers, and ends the program.
-module(server).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() -> gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, Answer} = application:get_env(answer),
    Starts = application:get_env(server, starts, 0) + 1,
    application:set_env(server, starts, Starts),
    self() ! {started, Starts},
    {ok, Answer}.

handle_call(_, _From, State) -> {reply, State, State}.

handle_cast(_, State) -> {noreply, State}.

handle_info({started, 1}, _) ->
    exit({shutdown, first});
handle_info({started, N}, Answer) ->
    io:format("answer ~p after ~p starts~n", [Answer, N]),
    init:stop(7),
    {noreply, Answer}.
