%% spawn_request with every option, and the spawns that fail.
-module(proc_spawn_request).
-export([main/0, child/1, child/2]).

main() ->
    process_flag(trap_exit, false),
    logger:set_primary_config(level, none),
    io:format("fun: ~p~n", [request([fun() -> ok end])]),
    io:format("fun, options: ~p~n", [request([fun() -> exit(x) end, [monitor]])]),
    io:format("m f a: ~p~n", [request([?MODULE, child, [self()]])]),
    io:format("m f a options: ~p~n", [request([?MODULE, child, [self()], [link]])]),
    io:format("no reply: ~p~n", [request([fun() -> ok end, [{reply, no}]])]),
    io:format("error only: ~p~n", [request([fun() -> ok end, [{reply, error_only}]])]),
    io:format("success only: ~p~n", [request([fun() -> ok end, [{reply, success_only}]])]),
    io:format("tag: ~p~n", [request([fun() -> ok end, [{reply_tag, {my, [tag]}}]])]),
    io:format("monitor alias: ~p~n", [monitor_alias()]),
    io:format("bad option: ~p~n", [request([fun() -> ok end, [foo]])]),
    io:format("bad option, no reply: ~p~n", [request([fun() -> ok end, [foo, {reply, no}]])]),
    io:format("bad option, success only: ~p~n", [request([fun() -> ok end, [foo, {reply, success_only}]])]),
    io:format("bad option, tag: ~p~n", [request([fun() -> ok end, [{min_heap_size, -1}, {reply_tag, t}]])]),
    io:format("other node: ~p~n", [request(['other@nowhere', fun() -> ok end])]),
    io:format("other node m f a: ~p~n", [request(['other@nowhere', ?MODULE, child, [self()], [{reply, error_only}]])]),
    io:format("this node: ~p~n", [request([node(), fun() -> ok end])]),
    io:format("badarg: ~p~n", [[catch_it(A) || A <- [[x], [fun() -> ok end, x], [fun() -> ok end, [{reply, foo}]], [fun(_) -> ok end],
                                                      [1, b, []], [a, b, c], [a, b, [], [monitor | x]], ["node", a, b, []]]]]),
    io:format("abandon: ~p~n", [abandon()]),
    io:format("undefined function: ~p~n", [undefined_function()]),
    io:format("spawn elsewhere: ~p~n", [elsewhere()]),
    io:format("spawn_monitor elsewhere: ~p~n", [monitored_elsewhere()]),
    io:format("monitor elsewhere: ~p~n", [try monitor(process, {name, 'other@nowhere'}) catch error:E -> E end]),
    io:format("spawn_opt: ~p~n", [[options(O) || O <- option_lists()]]).

request(Args) ->
    R = apply(erlang, spawn_request, Args),
    {is_reference(R), answers(R)}.

answers(R) -> receive M -> [plain(M, R) | answers(R)] after 20 -> [] end.

plain(T, R) when is_tuple(T) -> list_to_tuple(plain(tuple_to_list(T), R));
plain([A | B], R) -> [plain(A, R) | plain(B, R)];
plain(R, R) -> the_reference;
plain(X, _) when is_reference(X) -> a_reference;
plain(X, _) when is_pid(X) -> a_pid;
plain(X, _) -> X.

child(To) -> To ! hello.
child(A, B) -> A ! B.

monitor_alias() ->
    R = spawn_request(fun() -> receive {To, X} -> To ! {answer, X} end end, [{monitor, [{alias, reply_demonitor}, {tag, down_tag}]}, {reply_tag, started}]),
    receive {started, R, ok, P} -> P ! {R, 17} end,
    L = answers(R),
    P2 = spawn_request(fun() -> exit(y) end, [{monitor, [{tag, down_tag}]}]),
    {L, answers(P2)}.

catch_it(Args) -> try plain(apply(erlang, spawn_request, Args), none) catch error:R -> R end.

abandon() ->
    R = spawn_request(fun() -> receive after 10 -> ok end end),
    receive after 10 -> ok end,
    A = spawn_request_abandon(R),
    B = spawn_request_abandon(make_ref()),
    C = try spawn_request_abandon(x) catch error:E -> E end,
    {A, B, C, answers(R)}.

undefined_function() ->
    {P, M} = spawn_monitor(?MODULE, not_there, [1, 2]),
    receive {'DOWN', M, process, P, {undef, [{?MODULE, not_there, [1, 2], []}]}} -> undef end.

elsewhere() ->
    P = spawn('other@nowhere', fun() -> ok end),
    Q = spawn_link('other@nowhere', erlang, now, []),
    process_flag(trap_exit, true),
    {is_pid(P), is_pid(Q), receive {'EXIT', Q, W} -> W after 20000 -> nothing end}.

monitored_elsewhere() ->
    {P, M} = spawn_monitor('other@nowhere', fun() -> ok end),
    receive {'DOWN', M, process, P, W} -> W after 20000 -> nothing end.


option_lists() ->
    [[], [link], [monitor], [link, monitor], [{monitor, []}], [{priority, low}], [{priority, foo}], [{min_heap_size, 1000}],
     [{min_heap_size, x}], [{max_heap_size, 0}], [{max_heap_size, #{size => 100000, kill => true, error_logger => false}}],
     [{max_heap_size, #{}}], [{max_heap_size, #{size => -1}}], [{fullsweep_after, 0}], [{fullsweep_after, -1}],
     [{min_bin_vheap_size, 500}], [{message_queue_data, off_heap}], [{message_queue_data, on_heap}], [{message_queue_data, foo}],
     [{async_dist, true}], [{scheduler, 1}], [foo], foo, [link | foo], [{monitor, [foo]}], [{priority, max}], [{reply, no}]].

options(O) ->
    process_flag(trap_exit, true),
    case catch spawn_opt(fun() -> exit(done) end, O) of
        {P, M} when is_pid(P) -> {M2, M3} = {receive {'DOWN', M, _, _, W} -> W end, receive {'EXIT', P, W2} -> W2 after 5 -> none end}, {O, pid_and_reference, M2, M3};
        P when is_pid(P) -> {O, pid, receive {'EXIT', P, W2} -> W2 after 5 -> none end};
        {'EXIT', {R, _}} -> {O, R}
    end.
