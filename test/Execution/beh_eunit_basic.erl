%% eunit: simple tests, generators, titles; a test run that succeeds.
-module(beh_eunit_basic).
-include_lib("eunit/include/eunit.hrl").
-export([main/0]).

main() ->
    io:format("~p~n", [eunit:test(?MODULE)]),
    io:format("~p~n", [eunit:test({test, ?MODULE, simple_test})]),
    io:format("~p~n", [eunit:test([fun() -> ok end, {"titled", fun() -> ?assert(true) end}])]),
    io:format("~p~n", [eunit:test({generator, fun sums_test_/0})]).

simple_test() -> ?assertEqual(4, 2 + 2).

macros_test() ->
    ?assert(is_list([])),
    ?assertNot(false),
    ?assertMatch({ok, _}, {ok, 1}),
    ?assertNotMatch({error, _}, ok),
    ?assertNotEqual(1, 2),
    ?assertError(badarg, list_to_atom(1)),
    ?assertExit(out, exit(out)),
    ?assertThrow(ball, throw(ball)),
    ?assertException(error, {badmatch, _}, begin {a} = {b} end),
    ?assertNotException(error, _, ok).

sums_test_() -> [?_assertEqual(N * (N + 1) div 2, lists:sum(lists:seq(1, N))) || N <- [1, 5, 10]].

setup_test_() ->
    {setup, fun() -> ets:new(t, [public]) end, fun ets:delete/1,
     fun(T) -> [?_assert(ets:insert(T, {k, v})), ?_assertEqual([{k, v}], ets:lookup(T, k))] end}.

foreach_test_() ->
    {foreach, fun() -> put(x, 1) end, fun(_) -> erase(x) end,
     [fun() -> 1 = get(x), put(x, 2) end, {"fresh", fun() -> 1 = get(x) end}]}.

parallel_test_() -> {inparallel, [?_test(timer:sleep(5)) || _ <- lists:seq(1, 4)]}.

with_test_() -> {with, 17, [fun(X) -> ?assertEqual(17, X) end]}.

timeout_test_() -> {timeout, 30, fun() -> ok end}.

spawned_test_() -> {spawn, {inorder, [?_assert(true), {"nested", [?_assert(true)]}]}}.
