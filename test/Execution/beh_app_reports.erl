%% application: what is logged when applications end.
-module(beh_app_reports).
-behaviour(application).
-export([main/0, start/2, stop/1, init/1]).
-include("Inputs/beh.hrl").

main() ->
    capture(),
    ok = application:load({application, mine, [{applications, []}, {mod, {?MODULE, good}}]}),
    ok = application:start(mine),
    ok = application:stop(mine),
    report(),
    ok = application:start(mine, temporary),
    exit(whereis(mine_sup), kill),
    reports(2),
    ok = application:load({application, bad, [{applications, []}, {mod, {?MODULE, bad}}]}),
    io:format("~p~n", [application:start(bad)]),
    reports(2),
    report(50).

start(_, good) -> supervisor:start_link({local, mine_sup}, ?MODULE, []);
start(_, bad) -> {error, will_not}.
stop(_) -> ok.
init([]) -> {ok, {#{}, []}}.
