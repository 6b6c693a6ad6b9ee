%% gen_server: the ways to stop, what terminate sees and what is logged.
-module(beh_gs_stop).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).
-include("Inputs/beh.hrl").

main() ->
    capture(),
    process_flag(trap_exit, true),
    [run(Trap, How) || Trap <- [false, true],
                       How <- [{call, {stop, normal, s}}, {call, {stop, normal, bye, s}}, {cast, {stop, shutdown, s}},
                               {cast, {stop, {shutdown, x}, s}}, {exit, shutdown}, {exit, normal}, {exit, kill}]],
    io:format("reports:~n"),
    run(true, {cast, {stop, odd, s}}),
    report(),
    report(),
    run(true, {exit, odd}),
    report(),
    report(),
    report(50).

run(Trap, How) ->
    {ok, Pid} = gen_server:start_link(?MODULE, Trap, []),
    case How of
        {call, What} ->
            try io:format("~p~n", [gen_server:call(Pid, What)])
            catch exit:{Reason, {gen_server, call, _}} -> io:format("exit ~p~n", [Reason])
            end;
        {cast, What} -> gen_server:cast(Pid, What);
        {exit, What} -> exit(Pid, What)
    end,
    receive
        {'EXIT', Pid, Why} -> io:format("~p ~p: ~p~n", [Trap, How, Why])
    after (if {Trap, How} =:= {false, {exit, normal}} -> 100; true -> 10000 end) ->
        io:format("~p ~p: lives~n", [Trap, How]),
        exit(Pid, kill),
        receive {'EXIT', Pid, killed} -> ok end
    end.

init(Trap) ->
    process_flag(trap_exit, Trap),
    {ok, s}.
handle_call(Stop, _From, _) -> Stop.
handle_cast(Stop, _) -> Stop.
handle_info(Info, S) -> io:format("info ~p~n", [element(1, Info)]), {noreply, S}.
terminate(Reason, S) -> io:format("terminate ~p ~p~n", [Reason, S]).
