%% eunit over gen_server, ets, gen_event and timer: fixtures, generators, processes of their own, time limits.
-module(beh_eunit_processes).
-behaviour(gen_server).
-include_lib("eunit/include/eunit.hrl").
-export([main/0, init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).

main() ->
    process_flag(trap_exit, false),
    logger:set_primary_config(level, none),
    io:format("~p~n", [eunit:test(?MODULE)]),
    io:format("~p~n", [eunit:test([{?MODULE, server_test_}, {generator, ?MODULE, table_test_}])]).

server_test_() ->
    {foreach, fun start/0, fun stop/1,
     [fun(P) -> {"counts", [?_assertEqual(1, gen_server:call(P, add)), ?_assertEqual(2, gen_server:call(P, add))]} end,
      fun(P) -> ?_assertExit({timeout, _}, gen_server:call(P, never, 10)) end,
      fun(P) -> ?_assertExit({{oops, _}, _}, gen_server:call(P, crash)) end,
      fun(P) -> {timeout, 10, ?_test(begin P ! {self(), hello}, ?assertMatch({answer, hello}, receive X -> X after 1000 -> none end) end)} end,
      fun(P) -> ?_test(begin ok = gen_server:cast(P, {set, 41}), ?assertEqual(42, gen_server:call(P, add)), ?assertEqual(42, sys:get_state(P)) end) end]}.

start() -> {ok, P} = gen_server:start(?MODULE, 0, []), P.
stop(P) -> case is_process_alive(P) of true -> gen_server:stop(P); false -> ok end.

init(N) -> {ok, N}.
handle_call(add, _, N) -> {reply, N + 1, N + 1};
handle_call(never, _, N) -> {noreply, N};
handle_call(crash, _, _) -> error(oops).
handle_cast({set, N}, _) -> {noreply, N}.
handle_info({From, X}, N) -> From ! {answer, X}, {noreply, N}.
terminate(_, _) -> ok.

table_test_() ->
    [{setup, local, fun() -> T = ets:new(t, [Type]), ets:insert(T, [{N, N * N} || N <- lists:seq(1, 20)]), T end, fun ets:delete/1,
      fun(T) -> {inorder, [?_assertEqual(20, ets:info(T, size)), ?_assertEqual([{3, 9}], ets:lookup(T, 3)), ?_assertEqual(true, ets:delete(T, 3)),
                           ?_assertEqual(false, ets:member(T, 3)), ?_assertError(badarg, ets:lookup_element(T, 3, 2)),
                           ?_assertEqual(10, ets:select_count(T, [{{'$1', '_'}, [{'=<', '$1', 11}], [true]}]))]} end} || Type <- [set, ordered_set, bag]].

spawned_test_() -> {spawn, [?_assertNotEqual(whereis(eunit_server), self()), ?_assertEqual([], element(2, process_info(self(), messages)))]}.
timer_test() -> {ok, R} = timer:send_after(1, done), ?assertMatch({_, _}, R), ?assertEqual(done, receive X -> X after 5000 -> none end).
parallel_test_() -> {inparallel, 4, [?_assert(N * 2 =:= N + N) || N <- lists:seq(1, 16)]}.
monitor_test() -> {P, M} = spawn_monitor(fun() -> exit(bye) end), ?assertEqual({P, bye}, receive {'DOWN', M, process, Q, W} -> {Q, W} end).
