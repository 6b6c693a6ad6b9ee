-module(server_app).
-behaviour(application).
-behaviour(supervisor).
-export([start/2, stop/1, init/1]).

start(normal, []) -> supervisor:start_link(?MODULE, []).

stop(_) -> io:format("stopped~n").

init([]) -> {ok, {#{}, [#{id => server, start => {server, start_link, []}}]}}.
