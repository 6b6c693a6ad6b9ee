%% sys: states, suspending, status, code change of each behaviour.
-module(beh_sys_state).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2, code_change/3, terminate/2]).

main() ->
    {ok, Pid} = gen_server:start_link({local, server}, ?MODULE, 1, []),
    io:format("~p~n", [sys:get_state(server)]),
    io:format("~p~n", [sys:replace_state(server, fun(N) -> N + 41 end)]),
    io:format("~p~n", [gen_server:call(server, get)]),
    try sys:replace_state(server, fun(_) -> error(oops) end)
    catch error:{callback_failed, Where, {error, oops}} -> io:format("~p~n", [Where])
    end,
    ok = sys:suspend(server),
    Self = self(),
    spawn(fun() -> Self ! {answer, gen_server:call(server, get)} end),
    receive A -> io:format("~p~n", [A]) after 50 -> io:format("suspended~n") end,
    {status, Pid, {module, gen_server}, [Dictionary, Status, Parent, Debug, Misc]} = sys:get_status(server),
    io:format("~p ~p ~p~n~p~n", [Status, Parent =:= self(), Debug, [D || {data, [{"State", _}]} = D <- Misc]]),
    io:format("~p~n", [[K || {K, _} <- lists:sort(Dictionary)]]),
    io:format("~p~n", [sys:change_code(server, ?MODULE, "1", {times, 2})]),
    io:format("~p~n", [sys:change_code(server, ?MODULE, "1", {fail, why})]),
    ok = sys:resume(server),
    receive {answer, V} -> io:format("~p~n", [V]) end,
    ok = sys:suspend(server, 5000),
    ok = sys:resume(server, 5000),
    {ok, Event} = gen_event:start_link(),
    io:format("~p~n", [sys:get_state(Event)]),
    {ok, Sup} = supervisor:start_link(?MODULE, supervisor),
    io:format("~p~n", [element(1, sys:get_state(Sup))]),
    process_flag(trap_exit, true),
    ok = sys:terminate(server, {shutdown, by_sys}),
    receive {'EXIT', Pid, R} -> io:format("~p~n", [R]) end,
    try sys:get_state(server) catch exit:E -> io:format("~p~n", [E]) end,
    try sys:get_state(self_less, 10) catch exit:E2 -> io:format("~p~n", [E2]) end.

init(supervisor) -> {ok, {#{}, []}};
init(N) -> {ok, N}.
handle_call(get, _From, N) -> {reply, N, N}.
handle_cast(_, N) -> {noreply, N}.
handle_info(_, N) -> {noreply, N}.
code_change(_, _, {fail, Why}) -> {error, Why};
code_change(Old, N, {times, T}) -> io:format("from ~p~n", [Old]), {ok, N * T}.
terminate(R, N) -> io:format("terminate ~p ~p~n", [R, N]).
