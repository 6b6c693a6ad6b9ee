%% A permanent application that ends takes the program along.
-module(beh_init_crash).
-behaviour(application).
-export([main/0, start/2, stop/1, init/1]).

main() ->
    logger:set_primary_config(level, none),
    ok = application:load({application, vital, [{applications, []}, {mod, {?MODULE, x}}]}),
    ok = application:start(vital, permanent),
    io:format("started~n"),
    exit(whereis(vital), kill),
    receive never -> ok end.

start(_, _) -> supervisor:start_link({local, vital}, ?MODULE, []).
stop(_) -> io:format("stop~n").
init([]) -> {ok, {#{}, []}}.
