%% sys: what the status of each behaviour looks like, with every form of format_status; states that can't be had.
-module(beh_sys_status).
-export([main/0, init/1, callback_mode/0, handle_call/3, handle_cast/2, handle_event/2, handle_event/4, handle_call/2, handle_info/2, format_status/1, code_change/3, code_change/4, terminate/2]).

main() ->
    process_flag(trap_exit, false),
    logger:set_primary_config(level, none),
    {ok, S} = gen_server:start(?MODULE, {server, 1}, []),
    {ok, M} = gen_statem:start(?MODULE, {statem, 2}, []),
    {ok, E} = gen_event:start(),
    ok = gen_event:add_handler(E, ?MODULE, {event, 3}),
    ok = gen_event:add_handler(E, {?MODULE, id}, {event, 4}),
    [show(N, P) || {N, P} <- [{server, S}, {statem, M}, {event, E}]],
    io:format("states: ~p~n", [[sys:get_state(P) || P <- [S, M, E]]]),
    io:format("replaced: ~p~n", [[sys:replace_state(S, fun(X) -> {new, X} end), sys:replace_state(M, fun({N, D}) -> {N, {new, D}} end),
                                  sys:replace_state(E, fun({Mod, Id, X}) -> {Mod, Id, {new, X}} end)]]),
    io:format("kept when the fun fails: ~p~n", [[catch_it(fun() -> sys:replace_state(P, fun(_) -> exit(no) end) end) || P <- [S, M]]]),
    io:format("event handlers that fail: ~p~n", [sys:replace_state(E, fun({_, id, _}) -> exit(no); ({A, B, _}) -> {A, B, fresh} end)]),
    io:format("then: ~p~n", [[sys:get_state(P) || P <- [S, M, E]]]),
    io:format("suspended: ~p~n", [[begin ok = sys:suspend(P), {status, _, _, [_, Status | _]} = sys:get_status(P), Status end || P <- [S, M, E]]]),
    io:format("call meanwhile: ~p~n", [catch_it(fun() -> gen_server:call(S, ping, 20) end)]),
    io:format("code: ~p~n", [[sys:change_code(P, ?MODULE, old_version, extra) || P <- [S, M, E]]]),
    io:format("code that fails: ~p~n", [[strip(sys:change_code(P, ?MODULE, V, extra)) || P <- [S, M], V <- [bad, crash]]]),
    io:format("resumed: ~p~n", [[sys:resume(P) || P <- [S, M, E]]]),
    io:format("afterwards: ~p~n", [[sys:get_state(P) || P <- [S, M, E]]]),
    io:format("code while running: ~p~n", [catch_it(fun() -> sys:change_code(S, ?MODULE, v, x, 50) end)]),
    io:format("answer: ~p~n", [gen_server:call(S, ping)]),
    io:format("terminate: ~p~n", [[begin R = monitor(process, P), ok = sys:terminate(P, {sys, stop}), receive {'DOWN', R, _, _, W} -> W end end || P <- [S, M, E]]]),
    io:format("dead: ~p~n", [catch_it(fun() -> sys:get_state(S) end)]),
    io:format("no name: ~p~n", [catch_it(fun() -> sys:get_status(nobody_here) end)]),
    io:format("no process of OTP: ~p~n", [catch_it(fun() -> sys:get_state(spawn(fun() -> receive x -> ok end end), 20) end)]).

show(Name, P) ->
    {status, P, {module, Mod}, [Dict, State, Parent, Debug, Misc]} = sys:get_status(P),
    io:format("~p: ~p~n", [Name, {Mod, [K || {K, _} <- lists:sort(Dict)], State, is_pid(Parent), Debug, header(Misc)}]).

header(L) when is_list(L) -> [header(E) || E <- L];
header({header, S}) -> {header, re:replace(S, "<[0-9.]+>", "PID", [{return, list}])};
header({data, L}) -> {data, [case K of "Parent" -> {K, is_pid(V)}; _ -> {K, V} end || {K, V} <- L]};
header(X) -> X.

strip({error, {'EXIT', {R, [_ | _]}}}) -> {error, {'EXIT', {R, trace}}};
strip(X) -> X.

init({Kind, N}) -> put(my_key, Kind), case Kind of statem -> {ok, first, {data, N}}; _ -> {ok, {state, N}} end.
callback_mode() -> handle_event_function.
handle_call(ping, _, S) -> {reply, pong, S}.
handle_cast(_, S) -> {noreply, S}.
handle_info(_, S) -> {ok, S}.
handle_event(_, S) -> {ok, S}.
handle_call(_, S) -> {ok, ok, S}.
handle_event(_, _, _, _) -> keep_state_and_data.
terminate(_, _) -> ok.
format_status(#{state := S} = Map) -> Map#{state := {formatted, S}};
format_status(#{data := D} = Map) -> Map#{data := {formatted, D}}.
code_change(bad, _, _) -> {error, not_that};
code_change(crash, _, _) -> error(crashed);
code_change(V, S, X) -> {ok, {changed, V, S, X}}.
code_change(bad, _, _, _) -> {error, not_that};
code_change(crash, _, _, _) -> error(crashed);
code_change(V, N, D, X) -> {ok, N, {changed, V, D, X}}.

catch_it(F) -> try F() catch C:R -> {C, plain(R)} end.
plain(P) when is_pid(P) -> pid;
plain(T) when is_tuple(T) -> list_to_tuple(plain(tuple_to_list(T)));
plain([{M, F, A, L} | _]) when is_atom(M), is_atom(F), is_list(L), is_integer(A) orelse is_list(A) -> trace;
plain(L) when is_list(L) -> [plain(E) || E <- L];
plain(F) when is_function(F) -> function;
plain(X) -> X.
