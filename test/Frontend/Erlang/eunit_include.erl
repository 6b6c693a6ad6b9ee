-module(eunit_include).
-include_lib("eunit/include/eunit.hrl").
-include_lib("stdlib/include/ms_transform.hrl").
a_test() -> ?assertEqual(1, 1), ?assert(true), ?assertMatch({_, _}, {1, 2}), ?assertError(badarg, error(badarg)).
b_test_() -> [?_assertEqual(1, 1), {"x", ?_test(ok)}].
helper() -> ok.
%% eunit.hrl exports the tests and adds test/0; ms_transform has nothing to do.
%% RUN: luciole-parse-test --dump-ast %s 2>&1 | FileCheck %s
%% CHECK: export a_test/0
%% CHECK: export b_test_/0
%% CHECK: export test/0
%% CHECK: function test/0
%% CHECK: (call (remote eunit test) eunit_include)
%% CHECK: 6:1: warning: the function helper/0 is unused
