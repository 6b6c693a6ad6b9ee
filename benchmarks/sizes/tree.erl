-module(tree).
-behaviour(supervisor).
-behaviour(gen_server).
-export([main/0, start/0, init/1, handle_call/3, handle_cast/2]).
main() ->
    {ok, _} = supervisor:start_link(?MODULE, sup),
    io:format("~p~n", [gen_server:call(counter, 20)]),
    catch gen_server:call(counter, crash),
    timer:sleep(50),
    io:format("~p~n", [gen_server:call(counter, 7)]).
start() -> gen_server:start_link({local, counter}, ?MODULE, [], []).
init(sup) -> {ok, {#{strategy => one_for_one, intensity => 3, period => 5}, [#{id => counter, start => {?MODULE, start, []}}]}};
init([]) -> {ok, 0}.
handle_call(crash, _, _) -> exit(oops);
handle_call(X, _, S) -> {reply, X + S, S + X}.
handle_cast(_, S) -> {noreply, S}.
