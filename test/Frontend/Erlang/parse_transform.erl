%% RUN: not luciole-parse-test %s 2>&1 | FileCheck %s
-module(parse_transform).
%% CHECK: :4:10: error: not supported yet: parse transforms (my_transform)
-compile({parse_transform, my_transform}).
%% CHECK: ms_transform.hrl:{{.*}} error: not supported yet: parse transforms (ms_transform)
%% CHECK: hint: write the match specification without fun2ms
-include_lib("stdlib/include/ms_transform.hrl").
%% Nothing is said to be unused, as the transform may use it.
%% CHECK-NOT: unused
f() -> ets:fun2ms(fun(X) -> X end).
