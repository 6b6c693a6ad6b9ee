%% sys: statistics, logs, tracing and functions that see the events.
-module(beh_sys_debug).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

main() ->
    {ok, Pid} = gen_server:start_link({local, server}, ?MODULE, 0, [{debug, [statistics, {log, 4}]}]),
    {ok, S0} = sys:statistics(Pid, get),
    io:format("~p~n", [[K || {K, _} <- S0]]),
    [gen_server:call(Pid, add) || _ <- [1, 2]],
    gen_server:cast(Pid, add),
    Pid ! add,
    gen_server:call(Pid, get),
    {ok, S} = sys:statistics(Pid, get),
    io:format("~p ~p~n", [proplists:get_value(messages_in, S), proplists:get_value(messages_out, S)]),
    {ok, Log} = sys:log(Pid, get),
    [io:format("~p~n", [shape(E)]) || E <- Log],
    ok = sys:statistics(Pid, false),
    io:format("~p~n", [sys:statistics(Pid, get)]),
    ok = sys:log(Pid, false),
    Self = self(),
    ok = sys:install(Pid, {fun watch/3, {Self, 2}}),
    gen_server:cast(Pid, one),
    gen_server:cast(Pid, two),
    gen_server:call(Pid, get),
    io:format("~p~n", [flush()]),
    ok = sys:install(Pid, {named, fun watch/3, {Self, 100}}),
    gen_server:cast(Pid, three),
    gen_server:call(Pid, get),
    io:format("~p~n", [length(flush())]),
    ok = sys:remove(Pid, named),
    gen_server:cast(Pid, four),
    gen_server:call(Pid, get),
    io:format("~p~n", [flush()]),
    ok = sys:trace(Pid, true),
    gen_server:cast(Pid, seen),
    Pid ! info,
    sys:trace(Pid, false),
    gen_server:cast(Pid, unseen),
    ok = sys:no_debug(Pid),
    gen_server:stop(Pid).

watch({_, 0}, _, _) -> done;
watch({To, N}, {in, {'$gen_cast', What}}, Name) -> To ! {saw, What, Name}, {To, N - 1};
watch(S, _, _) -> S.

flush() -> receive {saw, _, _} = M -> [M | flush()] after 0 -> [] end.

shape({in, {'$gen_call', _, What}}) -> {in, call, What};
shape({in, What}) -> {in, What};
shape({out, What, {P, _}, S}) when is_pid(P) -> {out, What, S};
shape({in, What, S}) -> {in, What, S};
shape(Other) -> Other.

init(N) -> {ok, N}.
handle_call(add, _From, N) -> {reply, ok, N + 1};
handle_call(get, _From, N) -> {reply, N, N}.
handle_cast(_, N) -> {noreply, N + 1}.
handle_info(_, N) -> {noreply, N + 1}.
