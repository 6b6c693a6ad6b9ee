%% rpc and erpc on the own node, which is not alive; other nodes are down.
-module(rpc_own_node).
-export([main/0, say/1, wait/1, fail/1, forward/2]).

main() ->
    nodes_and_cookies(),
    calls(),
    casts(),
    many(),
    servers().

say(What) -> {said, What}.
wait(Time) -> receive after Time -> waited end.
fail(error) -> error(wrong);
fail(exit) -> exit(wrong);
fail(throw) -> throw(wrong);
fail(badmatch) -> {ok, _} = say(1).
forward(To, What) -> To ! {forwarded, What}.

calls() ->
    Node = node(),
    [io:format("~p~n", [trimmed(Result)])
     || Result <- [rpc:call(Node, ?MODULE, say, [1]), rpc:call(Node, ?MODULE, say, [1], 1000),
                   rpc:call(Node, ?MODULE, wait, [1000], 10), rpc:call(Node, ?MODULE, fail, [error]),
                   rpc:call(Node, ?MODULE, fail, [exit]), rpc:call(Node, ?MODULE, fail, [throw]),
                   rpc:call(Node, ?MODULE, fail, [badmatch], 500), rpc:call(Node, ?MODULE, none, []),
                   rpc:call(Node, erlang, self, []) =:= self(), rpc:call('a@b', ?MODULE, say, [1]),
                   rpc:block_call(Node, ?MODULE, say, [2]), rpc:block_call(Node, ?MODULE, say, [2], 1000),
                   rpc:block_call('a@b', ?MODULE, say, [1]), rpc:block_call(Node, ?MODULE, fail, [error])]],
    Key = rpc:async_call(Node, ?MODULE, say, [3]),
    io:format("~p~n", [rpc:yield(Key)]),
    Slow = rpc:async_call(Node, ?MODULE, wait, [30]),
    io:format("~p ~p~n", [rpc:nb_yield(Slow), rpc:nb_yield(Slow, 5000)]),
    io:format("~p~n", [rpc:yield(rpc:async_call('a@b', ?MODULE, say, [3]))]).

%% Without places in the code.
trimmed({badrpc, {'EXIT', {Reason, [{_, _, _, _} | _] = Trace}}}) ->
    {badrpc, {'EXIT', {Reason, [{M, F, A} || {M, F, A, _} <- Trace]}}};
trimmed(Result) -> Result.

casts() ->
    true = rpc:cast(node(), ?MODULE, forward, [self(), cast]),
    receive {forwarded, cast} -> io:format("cast~n") end,
    true = rpc:cast('a@b', ?MODULE, forward, [self(), nowhere]),
    register(main, self()),
    io:format("~p~n", [rpc:abcast([node()], main, hello)]),
    receive hello -> io:format("abcast~n") end,
    io:format("~p~n", [rpc:abcast(main, hello)]),
    receive hello -> io:format("abcast~n") end,
    io:format("~p~n", [rpc:sbcast([node(), 'a@b'], main, hello)]),
    receive hello -> io:format("sbcast~n") end,
    io:format("~p~n", [rpc:eval_everywhere([node()], ?MODULE, forward, [self(), everywhere])]),
    receive {forwarded, everywhere} -> io:format("everywhere~n") end.

many() ->
    io:format("~p~n", [rpc:multicall(?MODULE, say, [4])]),
    io:format("~p~n", [rpc:multicall([node(), 'a@b'], ?MODULE, say, [5])]),
    io:format("~p~n", [rpc:multicall([node()], ?MODULE, wait, [1000], 10)]),
    io:format("~p~n", [rpc:parallel_eval([{?MODULE, say, [N]} || N <- lists:seq(1, 5)])]),
    io:format("~p~n", [rpc:pmap({lists, duplicate}, [x], [1, 2, 3]) =:= [lists:duplicate(N, [x]) || N <- [1, 2, 3]]]),
    io:format("~p~n", [rpc:pinfo(self(), registered_name)]),
    io:format("~p~n", [erpc:multicall([node()], ?MODULE, say, [6])]).

servers() ->
    io:format("~p~n", [is_pid(whereis(rex))]),
    Server = spawn_link(fun server/0),
    register(server, Server),
    io:format("~p~n", [rpc:server_call(node(), server, reply, question)]),
    io:format("~p~n", [rpc:multi_server_call([node()], server, question)]).

server() ->
    receive
        {From, question} when is_pid(From) -> From ! {reply, node(), answer}, From ! {server, node(), answer}, server()
    end.

nodes_and_cookies() ->
    [io:format("~p~n", [outcome(Fun)])
     || Fun <- [fun() -> erlang:get_cookie() end, fun() -> erlang:get_cookie(node()) end,
                fun() -> erlang:get_cookie("a") end,
                fun() -> erlang:set_cookie(foo) end, fun() -> erlang:set_cookie(node(), foo) end,
                fun() -> erlang:set_cookie('a@b', foo) end, fun() -> erlang:set_cookie("x") end,
                fun() -> erlang:get_cookie() end,
                fun() -> nodes(known, #{}) end,
                fun() -> nodes([this], #{connection_id => true, node_type => true}) end,
                fun() -> nodes(visible, #{node_type => true}) end, fun() -> nodes(foo, #{}) end,
                fun() -> nodes(known, #{foo => true}) end, fun() -> nodes(known, #{node_type => 3}) end,
                fun() -> nodes(known, a) end, fun() -> nodes(this, #{node_type => false}) end]].

outcome(Fun) ->
    try Fun()
    catch error:Reason:Trace ->
            [{M, F, _, _} | _] = Trace,
            {Reason, M, F}
    end.
