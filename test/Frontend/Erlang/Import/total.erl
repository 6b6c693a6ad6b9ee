% RUN: erl-translate --import-erl %s | FileCheck %s

-module(total).
-compile(luciole_total).
-export([clauses/1, match/1, guarded/1]).

% Some clause always matches.
% CHECK-LABEL: erl.func @"clauses/1"(
% CHECK: erl.case{{.*}} no_match unreachable
clauses([X | _]) -> X;
clauses([]) -> none.

% CHECK-LABEL: erl.func @"match/1"(
% CHECK: erl.case{{.*}} no_match unreachable
match(Pair) ->
    {X, _} = Pair,
    X.

% An `if` is told of still.
% CHECK-LABEL: erl.func @"guarded/1"(
% CHECK: erl.case{{.*}} no_match if_clause
guarded(X) ->
    if X > 0 -> X end.
