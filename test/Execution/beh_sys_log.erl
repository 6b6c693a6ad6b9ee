%% sys: logs, logs in files, traces, functions that see the events, options at the start.
-module(beh_sys_log).
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

main() ->
    process_flag(trap_exit, false),
    {ok, P} = gen_server:start({local, logged}, ?MODULE, [], []),
    ok = sys:log(P, true),
    gen_server:cast(P, {cast, 1}), gen_server:cast(P, {cast, 2}), P ! info, sys:get_state(P),
    {ok, L} = sys:log(P, get),
    io:format("log: ~p~n", [plain(L)]),
    io:format("print:~n"), ok = sys:log(P, print),
    ok = sys:log(P, {true, 2}),
    [gen_server:call(P, {add, N}) || N <- lists:seq(1, 5)],
    {ok, L2} = sys:log(P, get),
    io:format("the last: ~p~n", [plain(L2)]),
    ok = sys:log(P, false),
    io:format("off: ~p~n", [sys:log(P, get)]),
    io:format("statistics: ~p~n", [counted(P)]),
    io:format("file: ~p~n", [file(P)]),
    io:format("trace:~n"), ok = sys:trace(P, true), gen_server:cast(P, hello), gen_server:cast(P, bye), sys:get_state(P), ok = sys:trace(P, false),
    io:format("install: ~p~n", [install(P)]),
    io:format("no debug: ~p~n", [no_debug(P)]),
    io:format("at the start: ~p~n", [at_start()]),
    io:format("debug_options: ~p~n", [length(sys:debug_options([trace, log, {log, 5}, statistics, {install, {fun(_, _, _) -> ok end, x}}]))]),
    io:format("by hand: ~p~n", [by_hand()]).

counted(P) ->
    A = sys:statistics(P, get),
    ok = sys:statistics(P, true),
    gen_server:call(P, {add, 1}), gen_server:cast(P, x), P ! y, sys:get_state(P),
    {ok, L} = sys:statistics(P, get),
    B = [{K, V} || {K, V} <- L, K =:= messages_in orelse K =:= messages_out],
    ok = sys:statistics(P, false),
    {A, B, [K || {K, _} <- L], sys:statistics(P, get)}.

file(P) ->
    ok = sys:log_to_file(P, "sys.log"),
    gen_server:call(P, {add, 3}), gen_server:cast(P, {cast, "text"}), sys:get_state(P),
    ok = sys:log_to_file(P, false),
    {ok, B} = file:read_file("sys.log"),
    {re:replace(B, "<[0-9.]+>", "PID", [global, {return, list}]), sys:log_to_file(P, "no/such/folder")}.

install(P) ->
    Self = self(),
    F = fun(done, _, _) -> done; (N, Event, _) -> Self ! {seen, N, element(1, Event)}, case N of 3 -> done; _ -> N + 1 end end,
    ok = sys:install(P, {F, 0}),
    [gen_server:call(P, {add, I}) || I <- [1, 2, 3]], sys:get_state(P),
    A = all(),
    ok = sys:install(P, {my_id, fun(N, _, X) -> Self ! {X, N}, N + 1 end, 10}),
    gen_server:cast(P, x), sys:get_state(P),
    B = all(),
    ok = sys:remove(P, my_id),
    gen_server:cast(P, x), sys:get_state(P),
    ok = sys:install(P, {F, 0}), ok = sys:remove(P, F), gen_server:cast(P, x), sys:get_state(P),
    {A, plain(B), all()}.

all() -> receive X -> [X | all()] after 20 -> [] end.

no_debug(P) ->
    ok = sys:log(P, true), ok = sys:no_debug(P),
    {status, _, _, [_, _, _, Debug, _]} = sys:get_status(P),
    {Debug, sys:log(P, get)}.

at_start() ->
    {ok, P} = gen_server:start(?MODULE, [], [{debug, [{log, 4}, statistics]}]),
    gen_server:call(P, {add, 2}),
    {ok, L} = sys:log(P, get), {ok, S} = sys:statistics(P, get),
    {plain(L), proplists:get_value(messages_in, S)}.

by_hand() ->
    D = sys:debug_options([{log, 3}]),
    D2 = lists:foldl(fun(N, A) -> sys:handle_debug(A, fun(_, _, _) -> ok end, me, {event, N}) end, D, [1, 2, 3, 4]),
    {plain(sys:get_log(D2))}.

init(_) -> {ok, 0}.
handle_call({add, N}, _, S) -> {reply, S + N, S + N}.
handle_cast(_, S) -> {noreply, S}.
handle_info(_, S) -> {noreply, S}.

plain(P) when is_pid(P) -> pid;
plain(R) when is_reference(R) -> reference;
plain(F) when is_function(F) -> function;
plain(T) when is_tuple(T) -> list_to_tuple(plain(tuple_to_list(T)));
plain([H | T]) -> [plain(H) | plain(T)];
plain(X) -> X.
