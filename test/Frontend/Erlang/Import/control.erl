% RUN: erl-translate --import-erl %s | FileCheck %s

-module(control).
-compile(export_all).

exports(X) ->
  case X of
    1 -> A = 2, B = 3;
    A -> B = f(A)
  end,
  {A, B}.

unused_export(X) -> case X of 1 -> A = 2; A -> A end, ok.
choice(X) -> if X > 1 -> a; X -> b end.
% A condition that is known to be a boolean short-circuits without tests.
both(X) -> X > 1 andalso f(X).
both_terms(X) -> f(X) andalso f(X).
either(X) -> f(X) orelse X.
block(X) -> begin Y = f(X), Y end.
sequence(X) -> f(X), f(1).
% The tuple is not made, but for the error and where it is named.
tuple(X, Y) -> case {X, Y} of {1, A} -> A; {A, 2} -> A end, A.
tuple_named(X, Y) -> case {X, f(Y)} of {1, _} -> X; Other -> Other end.
tuple_made(X, Y) -> case {X, Y} of {1, _} = T -> T end.
f(X) -> X.

% CHECK-LABEL: erl.func @"exports/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]]:3 = erl.case(%[[ARG0]]) : (!erl.term) -> (!erl.term, !erl.term, !erl.term) no_match case_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.int<1>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<3> -> !erl.term
% CHECK: erl.yield %[[V3]], %[[V2]], %[[V3]] : !erl.term, !erl.term, !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]], %[[ARG0]], %[[V2]] : !erl.term, !erl.term, !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.tuple %[[V0]]#1, %[[V0]]#2 : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"unused_export/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match case_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.int<1>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG0]] : !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"choice/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case() : () -> !erl.term no_match if_clause {
% CHECK: erl.clause pattern {
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.compare gt %[[ARG0]], %[[V1]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V2]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"a"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.is_true %[[ARG0]] : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"b"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"both/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.compare gt %[[ARG0]], %[[V0]] : !erl.term, !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.if %[[V1]] -> (!erl.term) {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: } else {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.atom<"false"> -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"both_terms/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[V0]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.atom<"true">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.atom<"false">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"false"> -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault badarg(%[[V0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"either/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[V0]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.atom<"true">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"true"> -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.atom<"false">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG0]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault badarg(%[[V0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"block/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"sequence/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.call @"f/1"(%[[V1]]) : (!erl.term) -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"tuple/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]]:2 = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> (!erl.term, !erl.term) no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.int<1>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG1]], %[[ARG1]] : !erl.term, !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG3]] : !erl.term, #erl.int<2>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG0]], %[[ARG0]] : !erl.term, !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.tuple %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault case_clause(%[[V1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]], %[[V2]] : !erl.term, !erl.term
% CHECK: erl.return %[[V0]]#1 : !erl.term

% CHECK-LABEL: erl.func @"tuple_named/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[V0]]) : (!erl.term, !erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.int<1>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG0]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.tuple %[[ARG0]], %[[V0]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"tuple_made/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.tuple %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[V0]]) : (!erl.term) -> !erl.term no_match case_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[V2]]#0 : !erl.term, #erl.int<1>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[V0]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"f/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: erl.return %[[ARG0]] : !erl.term
