%% gen_event: handlers that crash are removed and reported.
-module(beh_ev_crash).
-behaviour(gen_event).
-export([main/0, init/1, handle_event/2, handle_call/2, terminate/2]).
-include("Inputs/beh.hrl").

main() ->
    capture(),
    {ok, Pid} = gen_event:start_link({local, manager}),
    ok = gen_event:add_handler(manager, ?MODULE, state),
    gen_event:notify(manager, {error, badly}),
    report(),
    ok = gen_event:add_sup_handler(manager, {?MODULE, id}, state),
    gen_event:notify(manager, {exit, out}),
    report(),
    receive {gen_event_EXIT, H, R} -> io:format("~p ~0p~n", [H, R]) end,
    ok = gen_event:add_handler(manager, ?MODULE, state),
    gen_event:notify(manager, {return, nonsense}),
    report(),
    ok = gen_event:add_handler(manager, ?MODULE, state),
    io:format("~0p~n", [gen_event:call(manager, ?MODULE, {error, in_call})]),
    report(),
    io:format("~p~n", [gen_event:which_handlers(Pid)]),
    gen_event:stop(Pid).

init(S) -> {ok, S}.
handle_event(E, _) -> act(E).
handle_call(E, _) -> act(E).
terminate(_, _) -> ok.

act({error, E}) -> error(E);
act({exit, E}) -> exit(E);
act({return, R}) -> R.
