% RUN: erl-translate --import-erl %s --mlir-print-debuginfo | FileCheck %s
-module(locations).
-export([f/1]).
-file("other.erl", 100).

f(X) ->
    Y = g(X),
    Y + 1.

g(X) -> X.

% CHECK: erl.files = ["{{.*}}locations.erl", "other.erl"]
% CHECK: erl.call @"g/1"{{.*}} loc(#[[CALL:loc[0-9]+]])
% CHECK: erl.arith add{{.*}} loc(#[[ADD:loc[0-9]+]])
% CHECK-DAG: #[[CALL]] = loc("other.erl":103:9)
% CHECK-DAG: #[[ADD]] = loc("other.erl":104:7)
