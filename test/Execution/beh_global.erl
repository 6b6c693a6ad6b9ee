%% global on one node: names, locks, transactions, behaviours with global names.
-module(beh_global).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2]).

main() ->
    logger:set_primary_config(level, none),
    P = spawn(fun() -> receive stop -> ok end end),
    io:format("~p~n", [global:register_name({n, 1}, P)]),
    io:format("~p~n", [global:register_name({n, 1}, self())]),
    io:format("~p~n", [global:whereis_name({n, 1}) =:= P]),
    io:format("~p~n", [global:whereis_name(none)]),
    io:format("~p~n", [global:register_name(second, P)]),
    io:format("~p~n", [global:re_register_name({n, 1}, self())]),
    io:format("~p~n", [global:send({n, 1}, hello) =:= self()]),
    receive M -> io:format("~p~n", [M]) end,
    io:format("~p~n", [catch global:send(none, hello)]),
    io:format("~p~n", [lists:sort(global:registered_names())]),
    io:format("~p~n", [global:unregister_name({n, 1})]),
    io:format("~p~n", [global:registered_names()]),
    yes = global:register_name(p, P),
    exit(P, kill),
    wait(p, 100),
    {ok, S} = gen_server:start_link({global, server}, ?MODULE, [], []),
    io:format("~p~n", [gen_server:call({global, server}, hi)]),
    io:format("~p~n", [gen_server:start({global, server}, ?MODULE, [], []) =:= {error, {already_started, S}}]),
    gen_server:stop({global, server}),
    io:format("~p~n", [global:whereis_name(server)]),
    Id = {resource, self()},
    io:format("~p ~p~n", [global:set_lock(Id), global:set_lock(Id)]),
    Self = self(),
    spawn(fun() -> Self ! {lock, global:set_lock({resource, other}, [node()], 0)} end),
    receive {lock, L1} -> io:format("~p~n", [L1]) end,
    io:format("~p ~p~n", [global:del_lock(Id), global:del_lock(Id)]),
    spawn(fun() -> Self ! {lock, global:set_lock({resource, other}, [node()], 0)} end),
    receive {lock, L2} -> io:format("~p~n", [L2]) end,
    io:format("~p~n", [global:trans({r2, self()}, fun() -> in_transaction end)]),
    io:format("~p~n", [catch global:trans({r2, self()}, fun() -> throw(out) end)]),
    io:format("~p~n", [global:trans({r2, self()}, fun() -> again end, [node()], 0)]).

wait(_, 0) -> io:format("stays~n");
wait(Name, N) ->
    case global:whereis_name(Name) of
        undefined -> io:format("gone~n");
        _ -> timer:sleep(20), wait(Name, N - 1)
    end.

init([]) -> {ok, []}.
handle_call(hi, _, S) -> {reply, hello, S}.
handle_cast(_, S) -> {noreply, S}.
