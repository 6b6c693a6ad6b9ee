%% gen_server: call, cast, info, replies now and later, stop.
-module(beh_gs_basic).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).

main() ->
    {ok, Pid} = gen_server:start_link({local, counter}, ?MODULE, 10, []),
    io:format("~p ~p~n", [gen_server:call(counter, get), whereis(counter) =:= Pid]),
    ok = gen_server:cast(counter, {add, 5}),
    io:format("~p~n", [gen_server:call(Pid, get, infinity)]),
    Pid ! {add, 100},
    io:format("~p~n", [gen_server:call({counter, node()}, get)]),
    io:format("~p~n", [gen_server:call(counter, later)]),
    io:format("~p~n", [gen_server:call(counter, by_cast)]),
    {error, {already_started, Pid}} = gen_server:start_link({local, counter}, ?MODULE, 1, []),
    Self = self(),
    [spawn(fun() -> Self ! {N, gen_server:call(counter, {add, N})} end) || N <- [1, 2, 3]],
    Got = [receive {N, V} -> V end || N <- [1, 2, 3]],
    io:format("~p ~p~n", [length(Got), gen_server:call(counter, get)]),
    ok = gen_server:stop(counter),
    io:format("~p~n", [whereis(counter)]),
    {ok, Other} = gen_server:start(?MODULE, 1, []),
    Monitor = monitor(process, Other),
    ok = gen_server:stop(Other, {shutdown, done}, 1000),
    receive {'DOWN', Monitor, process, Other, Why} -> io:format("down ~p~n", [Why]) end,
    try gen_server:call(counter, get) catch exit:R -> io:format("~p~n", [R]) end,
    try gen_server:stop(counter) catch exit:R2 -> io:format("~p~n", [R2]) end,
    io:format("~p~n", [gen_server:cast(counter, x)]).

init(N) -> {ok, N}.

handle_call(get, _From, N) -> {reply, N, N};
handle_call({add, M}, _From, N) -> {reply, N + M, N + M};
handle_call(later, From, N) ->
    spawn(fun() -> gen_server:reply(From, {later, N}) end),
    {noreply, N};
handle_call(by_cast, From, N) ->
    gen_server:cast(self(), {reply_to, From}),
    {noreply, N}.

handle_cast({add, M}, N) -> {noreply, N + M};
handle_cast({reply_to, From}, N) ->
    gen_server:reply(From, {by_cast, N}),
    {noreply, N}.

handle_info({add, M}, N) -> {noreply, N + M}.

terminate(Reason, N) -> io:format("terminate ~p ~p~n", [Reason, N]).
