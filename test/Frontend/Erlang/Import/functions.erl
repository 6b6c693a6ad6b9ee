% RUN: erl-translate --import-erl %s | FileCheck %s

-module(functions).
-export([one/1, clauses/2, zero/0, mutual/1]).

zero() -> ok.

% A head that only names its arguments needs no case.
one(X) -> X.

clauses(0, Y) -> Y;
clauses(X, _) when X > 0, X < 9; is_atom(X) -> local(X);
clauses(X, X) -> X.

local(X) -> X.

% A call of another function of this module, and of this module by its name.
mutual(X) -> functions:one(local(X)).

% CHECK-LABEL: erl.func @"zero/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"one/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: erl.return %[[ARG0]] : !erl.term

% CHECK-LABEL: erl.func @"clauses/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.int<0>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<0> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.compare gt %[[ARG0]], %[[V1]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V2]]
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<9> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.compare lt %[[ARG0]], %[[V3]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V4]]
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test atom %[[ARG0]] : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.call @"local/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_equal %[[ARG3]], %[[ARG2]] : !erl.term, !erl.term
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG0]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"local/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term {
% CHECK: erl.return %[[ARG0]] : !erl.term

% CHECK-LABEL: erl.func @"mutual/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call @"local/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.call_remote "functions" "one"(%[[V0]]) : (!erl.term) -> !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
