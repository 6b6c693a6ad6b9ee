%% gen_server: reports of servers that crash in each callback.
-module(beh_gs_crash).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).
-include("Inputs/beh.hrl").

main() ->
    capture(),
    process_flag(trap_exit, true),
    crash(fun(Pid) -> gen_server:cast(Pid, {error, badly}) end),
    crash(fun(Pid) -> gen_server:cast(Pid, {exit, left}) end),
    crash(fun(Pid) -> Pid ! {divide, 0} end),
    crash(fun(Pid) -> gen_server:cast(Pid, {throw, ball}) end),
    crash(fun(Pid) -> gen_server:cast(Pid, {return, nonsense}) end),
    crash(fun(Pid) -> gen_server:cast(Pid, unknown) end),
    crash(fun(Pid) -> spawn(fun() -> catch gen_server:stop(Pid) end) end).

crash(How) ->
    {ok, Pid} = gen_server:start_link({local, crasher}, ?MODULE, [], []),
    How(Pid),
    reports(2),
    receive {'EXIT', Pid, Reason} -> io:format("~0p~n=====~n", [Reason]) end.

init([]) -> {ok, #{state => here}}.
handle_call(What, _From, _) -> act(What).
handle_cast({_, _} = What, _) -> act(What).
handle_info(What, _) -> act(What).
terminate(normal, _) -> error(in_terminate);
terminate(_, _) -> ok.

act({error, Why}) -> error(Why);
act({exit, Why}) -> exit(Why);
act({throw, Why}) -> throw(Why);
act({return, What}) -> What;
act({divide, N}) -> {noreply, 1 / N}.
