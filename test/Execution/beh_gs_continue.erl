%% gen_server: continue from every callback, before anything else is handled.
-module(beh_gs_continue).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2, handle_continue/2, terminate/2]).

main() ->
    {ok, Pid} = gen_server:start_link(?MODULE, [], []),
    io:format("~p~n", [gen_server:call(Pid, log)]),
    io:format("~p~n", [gen_server:call(Pid, go)]),
    gen_server:cast(Pid, go),
    Pid ! go,
    io:format("~p~n", [gen_server:call(Pid, log)]),
    gen_server:cast(Pid, {chain, 3}),
    io:format("~p~n", [gen_server:call(Pid, log)]),
    process_flag(trap_exit, true),
    gen_server:cast(Pid, {chain, stop}),
    receive {'EXIT', Pid, Reason} -> io:format("~p~n", [Reason]) end.

init([]) -> {ok, [], {continue, init}}.

handle_call(log, _From, Log) -> {reply, lists:reverse(Log), []};
handle_call(go, _From, Log) -> {reply, ok, [call | Log], {continue, call}}.

handle_cast(go, Log) -> {noreply, [cast | Log], {continue, cast}};
handle_cast({chain, N}, Log) -> {noreply, Log, {continue, {chain, N}}}.

handle_info(go, Log) -> {noreply, [info | Log], {continue, info}}.

handle_continue({chain, 0}, Log) -> {noreply, [chained | Log]};
handle_continue({chain, stop}, Log) -> {stop, {shutdown, chain}, Log};
handle_continue({chain, N}, Log) -> {noreply, [N | Log], {continue, {chain, N - 1}}};
handle_continue(What, Log) -> {noreply, [{continue, What} | Log]}.

terminate(Reason, _) -> io:format("terminate ~p~n", [Reason]).
