%% Calls and casts to a gen_server: by one client, then by four at once.
-module(gen_server_calls).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2]).

main() ->
    {ok, Server} = gen_server:start_link(?MODULE, 0, []),
    [_ = gen_server:call(Server, {add, 1}) || _ <- lists:seq(1, 300000)],
    [gen_server:cast(Server, {add, 1}) || _ <- lists:seq(1, 100000)],
    Clients = [spawn_monitor(fun() -> client(Server, 75000) end) || _ <- lists:seq(1, 4)],
    [receive {'DOWN', Ref, process, Pid, normal} -> ok end || {Pid, Ref} <- Clients],
    io:format("~p~n", [gen_server:call(Server, get)]),
    gen_server:stop(Server).

client(_, 0) -> ok;
client(Server, N) ->
    _ = gen_server:call(Server, {add, 2}),
    client(Server, N - 1).

init(N) -> {ok, N}.

handle_call({add, I}, _From, N) -> {reply, N + I, N + I};
handle_call(get, _From, N) -> {reply, N, N}.

handle_cast({add, I}, N) -> {noreply, N + I}.
