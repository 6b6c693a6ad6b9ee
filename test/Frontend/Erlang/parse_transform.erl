%% RUN: not luciole-parse-test %s 2>&1 | FileCheck %s
-module(parse_transform).
%% CHECK: :4:10: error: not supported yet: parse transforms (my_transform)
-compile({parse_transform, my_transform}).
%% Nothing is said to be unused, as the transform may use it.
%% CHECK-NOT: unused
f() -> unused.
