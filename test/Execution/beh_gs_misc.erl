%% gen_server: hibernation, enter_loop, calls that can't succeed, format_status.
-module(beh_gs_misc).
-behaviour(gen_server).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2, format_status/1, enter/1]).

main() ->
    {ok, Pid} = gen_server:start_link(?MODULE, hibernate, [{hibernate_after, 20}]),
    sleeps(Pid),
    io:format("~p~n", [gen_server:call(Pid, hibernate)]),
    sleeps(Pid),
    gen_server:cast(Pid, hibernate),
    sleeps(Pid),
    Pid ! hibernate,
    io:format("~p~n", [gen_server:call(Pid, get)]),
    sleeps(Pid),
    {status, Pid, {module, gen_server}, [_, running, _, _, [_, _, Data]]} = sys:get_status(Pid),
    io:format("~p~n", [Data]),
    {ok, Entered} = proc_lib:start_link(?MODULE, enter, [self()]),
    io:format("~p~n", [gen_server:call(entered, get)]),
    receive {timeout, Entered} -> io:format("timeout~n") end,
    io:format("~p~n", [gen_server:call(Pid, call_self)]),
    try gen_server:call(nobody, hi) catch exit:R1 -> io:format("~p~n", [R1]) end,
    try gen_server:call({global, nobody}, hi) catch exit:R2 -> io:format("~p~n", [R2]) end,
    try gen_server:call(Pid, {die, badly}) catch exit:{R3, {gen_server, call, [_, Q]}} -> io:format("~p ~p~n", [R3, Q]) end.

sleeps(Pid) -> sleeps(Pid, 200).
sleeps(_, 0) -> io:format("awake~n");
sleeps(Pid, N) ->
    case process_info(Pid, current_function) of
        {current_function, {erlang, hibernate, 3}} -> io:format("sleeps~n");
        _ -> timer:sleep(10), sleeps(Pid, N - 1)
    end.

enter(Main) ->
    register(entered, self()),
    proc_lib:init_ack(Main, {ok, self()}),
    gen_server:enter_loop(?MODULE, [], Main, {local, entered}, infinity).

init(hibernate) -> {ok, 0, hibernate}.
handle_call(hibernate, _From, N) -> {reply, {ok, N}, N + 1, hibernate};
handle_call(get, _From, Main) when is_pid(Main) -> {reply, entered, Main, 10};
handle_call(get, _From, N) -> {reply, N, N};
handle_call(call_self, _From, N) ->
    {reply, try gen_server:call(self(), get) catch exit:{R, {gen_server, call, _}} -> R end, N};
handle_call({die, Why}, _From, _) -> unlink(whereis(entered)), logger:set_primary_config(level, none), unlink(parent()), exit(Why).
handle_cast(hibernate, N) -> {noreply, N + 1, hibernate}.
handle_info(timeout, Main) when is_pid(Main) -> Main ! {timeout, self()}, {noreply, Main};
handle_info(hibernate, N) -> {noreply, N + 1, hibernate}.

parent() -> hd(get('$ancestors')).

format_status(Status) -> maps:map(fun(state, S) -> {hidden, S}; (_, V) -> V end, Status).
