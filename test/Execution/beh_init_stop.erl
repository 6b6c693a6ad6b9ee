%% init:stop/1: applications stop in order, then the status is the program's.
-module(beh_init_stop).
-behaviour(application).
-export([main/0, start/2, stop/1, init/1]).

main() ->
    logger:set_primary_config(level, none),
    [begin
         ok = application:load({application, A, [{applications, D}, {mod, {?MODULE, A}}]}),
         ok = application:start(A)
     end || {A, D} <- [{one, []}, {two, [one]}]],
    ok = init:stop(3),
    receive never -> ok end.

start(_, Name) -> supervisor:start_link({local, Name}, ?MODULE, []).
stop(State) -> io:format("stop ~p~n", [State]).
init([]) -> {ok, {#{}, []}}.
