%% RUN: luciole-parse-test --dump-ast %s | FileCheck %s
-module(maybe_test).
-feature(maybe_expr, enable).
-export([f/1]).
-ifdef(NOTHING).
-else.
%% CHECK: (maybe (maybe-match {ok, A} X) (match B (op + A 1)) {A, B}
%% CHECK: else
%% CHECK: (error) ->
f(X) -> maybe {ok, A} ?= X, B = A + 1, {A, B} else error -> X end.
-endif.
