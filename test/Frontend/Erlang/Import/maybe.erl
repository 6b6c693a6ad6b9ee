% RUN: erl-translate --import-erl %s | FileCheck %s

-module('maybe').
-feature(maybe_expr, enable).
-compile(export_all).

without_else(X) -> maybe {ok, A} ?= X, {A} end.
with_else(X) ->
  maybe
    {ok, A} ?= X,
    B = f(A),
    {ok, C} ?= B,
    f(C)
  else
    error -> 1;
    {error, E} -> E
  end.
last(X) -> maybe {ok, _} ?= f(X) end.
f(X) -> X.

% CHECK-LABEL: erl.func @"without_else/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[V1]]#0 : !erl.term, #erl.atom<"ok">
% CHECK: erl.bind %[[V1]]#1 : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.tuple %[[ARG1]] : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG0]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"with_else/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[V1]]#0 : !erl.term, #erl.atom<"ok">
% CHECK: erl.bind %[[V1]]#1 : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.case(%[[V1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[V3]]#0 : !erl.term, #erl.atom<"ok">
% CHECK: erl.bind %[[V3]]#1 : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.case(%[[V1]]) : (!erl.term) -> !erl.term no_match else_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.atom<"error">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V4:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[V4]]#0 : !erl.term, #erl.atom<"error">
% CHECK: erl.bind %[[V4]]#1 : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG2]] : !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match else_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.atom<"error">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[V2]]#0 : !erl.term, #erl.atom<"error">
% CHECK: erl.bind %[[V2]]#1 : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"last/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[V0]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[V2]]#0 : !erl.term, #erl.atom<"ok">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[V0]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[V0]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"f/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: erl.return %[[ARG0]] : !erl.term
