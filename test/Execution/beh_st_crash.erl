%% gen_statem: the reports of one that crashes.
-module(beh_st_crash).
-behaviour(gen_statem).
-export([main/0, init/1, callback_mode/0, idle/3, terminate/3]).
-include("Inputs/beh.hrl").

main() ->
    capture(),
    process_flag(trap_exit, true),
    [crash(E) || E <- [{error, badly}, {exit, left}, {return, bad}]].

crash(Event) ->
    {ok, Pid} = gen_statem:start_link({local, machine}, ?MODULE, [], []),
    gen_statem:cast(Pid, later),
    gen_statem:cast(Pid, Event),
    reports(2),
    receive {'EXIT', Pid, Reason} -> io:format("~0p~n=====~n", [Reason]) end.

init([]) -> {ok, idle, #{data => 1}, {{timeout, name}, 100000, t}}.
callback_mode() -> [state_functions].

idle(cast, later, _) -> {keep_state_and_data, postpone};
idle(cast, {error, E}, _) -> error(E);
idle(cast, {exit, E}, _) -> exit(E);
idle(cast, {return, R}, _) -> R.

terminate(_, _, _) -> ok.
