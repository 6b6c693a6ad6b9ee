%% All ways to spawn; options; what a new process inherits.
-module(proc_spawn).
-export([main/0, start/2, none/0]).

start(To, X) -> To ! {started, X}.
none() -> ok.

main() -> logger:set_primary_config(level, none), % crashes are not the subject
    S = self(),
    spawn(fun() -> S ! one end), io:format("~p~n", [receive one -> one end]),
    spawn(?MODULE, start, [S, 1]), io:format("~p~n", [receive {started, A} -> A end]),
    spawn(node(), ?MODULE, start, [S, 2]), io:format("~p~n", [receive {started, B} -> B end]),
    spawn(node(), fun() -> S ! two end), io:format("~p~n", [receive two -> two end]),
    spawn_link(fun() -> S ! three end), io:format("~p~n", [receive three -> three end]),
    spawn_link(?MODULE, start, [S, 3]), io:format("~p~n", [receive {started, C} -> C end]),
    {P, M} = spawn_monitor(?MODULE, start, [S, 4]),
    io:format("~p~n", [receive {started, D} -> D end]),
    io:format("~p~n", [receive {'DOWN', M, process, P, W} -> W end]),
    io:format("~p~n", [is_pid(spawn_opt(fun none/0, []))]),
    {P2, M2} = spawn_opt(fun none/0, [monitor, {priority, low}, {min_heap_size, 1000}, {fullsweep_after, 5}]),
    io:format("~p~n", [receive {'DOWN', M2, process, P2, W2} -> W2 end]),
    P3 = spawn_opt(?MODULE, start, [S, 5], [link, {message_queue_data, off_heap}]),
    io:format("~p ~p~n", [is_pid(P3), receive {started, E} -> E end]),
    io:format("~p~n", [info()]),
    io:format("~p~n", [dictionary()]),
    io:format("~p~n", [many_args()]),
    io:format("~p~n", [undef()]),
    io:format("~p~n", [requests()]),
    io:format("~p~n", [big_args()]),
    [io:format("~p~n", [catch_error(F)]) || F <- bad()].

info() ->
    S = self(),
    P = spawn(fun() -> receive stop -> ok end end),
    R = {process_info(P, registered_name), process_info(P, links), process_info(P, trap_exit), process_info(P, priority),
         process_info(P, message_queue_len), element(2, process_info(P, group_leader)) =:= group_leader(),
         process_info(P, initial_call), process_info(P, parent) =:= {parent, S}},
    P ! stop,
    R.

dictionary() ->
    put(key, value),
    S = self(),
    spawn(fun() -> S ! {dict, get(key), get()} end),
    receive {dict, A, B} -> {A, B} end.

many_args() ->
    S = self(),
    F = fun(A, B, C, D, E, F, G, H, I, J, K) -> S ! {sum, A + B + C + D + E + F + G + H + I + J + K} end,
    spawn(erlang, apply, [F, lists:seq(1, 11)]),
    receive {sum, N} -> N end.

undef() ->
    {P, M} = spawn_monitor(fun() -> process_flag(trap_exit, true), P = spawn_link(fun() -> exit(quiet) end), receive {'EXIT', P, Why} -> exit({child, Why}) end end),
    receive {'DOWN', M, process, P, W} -> W end.

requests() ->
    Id = spawn_request(fun none/0, [monitor]),
    {ok, P} = receive {spawn_reply, Id, ok, Pid} -> {ok, Pid} end,
    R1 = receive {'DOWN', Id, process, P, W} -> W end,
    Id2 = spawn_request(?MODULE, none, [], [{reply_tag, my_tag}]),
    R2 = receive {my_tag, Id2, ok, P2} -> is_pid(P2) end,
    Id3 = spawn_request(?MODULE, none, [], [{reply, no}]),
    R3 = receive {spawn_reply, Id3, _, _} -> replied after 20 -> silent end,
    {R1, R2, R3}.

big_args() ->
    S = self(),
    L = [{I, integer_to_list(I), #{I => [I]}} || I <- lists:seq(1, 5000)],
    B = binary:copy(<<1>>, 100000),
    spawn(fun() -> S ! {big, erlang:phash2({L, B}), length(L)} end),
    receive {big, H, N} -> {H =:= erlang:phash2({L, B}), N} end.

bad() ->
    [fun() -> spawn(foo) end, fun() -> spawn(1, f, []) end, fun() -> spawn(m, f, foo) end,
     fun() -> spawn(m, f, [a | b]) end, fun() -> spawn_opt(fun none/0, [foo]) end, fun() -> spawn_opt(fun none/0, foo) end,
     fun() -> spawn_monitor(foo) end, fun() -> spawn_link(m, 1, []) end, fun() -> spawn_opt(m, f, [], [{priority, foo}]) end].

catch_error(F) ->
    try F() of X -> {ok, is_pid(X)} catch C:R -> {C, R} end.

