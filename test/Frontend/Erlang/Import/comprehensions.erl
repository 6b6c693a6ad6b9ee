% RUN: erl-translate --import-erl %s | FileCheck %s

-module(comprehensions).
-compile(export_all).

plain(L) -> [{X} || X <- L].
guards(L) -> [X || {X, _} <- L, X > 1, is_atom(X)].
filter(L) -> [X || X <- L, f(X)].
condition(L) -> [X || X <- L, f(X) > 1].
nested(L, M) -> [{X, Y} || X <- L, Y <- M].
no_generator() -> [a || f(1)].
behind(L, M) -> [X || X <- L] ++ M.
shadow(X, L) -> [X || X <- L, X].
bits(B) -> [X || <<X:4>> <= B].
bits_skip(B) -> [X || <<1:1, N:3, X:N>> <= B].
to_binary(L) -> << <<X, 1>> || X <- L >>.
any_binary(L) -> << (f(X)) || X <- L >>.
% The function of a generator is numbered before those of its source.
source(L) -> [X || X <- [Y || Y <- L]].
f(X) -> X.

% CHECK-LABEL: erl.func @"plain/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-plain/1-lc$^0/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.tuple %[[ARG2]] : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.recur "-plain/1-lc$^0/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.cons %[[V2]], %[[V3]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"guards/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-guards/1-lc$^0/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: %[[V2:[a-z0-9_]+]]:2 = erl.match_tuple %[[HEAD]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[V2]]#0, %[[TAIL]] : !erl.term, !erl.term
% CHECK: } guards {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.guard {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.compare gt %[[ARG2]], %[[V2]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V3]]
% CHECK: %[[V4:[a-z0-9_]+]] = erl.test atom %[[ARG2]] : !erl.term
% CHECK: erl.guard_check %[[V4]]
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.recur "-guards/1-lc$^0/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.cons %[[ARG2]], %[[V2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[TAIL]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.recur "-guards/1-lc$^0/1-0-"(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"filter/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-filter/1-lc$^0/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.case(%[[V2]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG4]] : !erl.term, #erl.atom<"true">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.recur "-filter/1-lc$^0/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.cons %[[ARG2]], %[[V4]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V5]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG4]] : !erl.term, #erl.atom<"false">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.recur "-filter/1-lc$^0/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.fault bad_filter(%[[V2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"condition/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-condition/1-lc$^0/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.compare gt %[[V2]], %[[V3]] : !erl.term, !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.if %[[V4]] -> (!erl.term) {
% CHECK: %[[V6:[a-z0-9_]+]] = erl.recur "-condition/1-lc$^0/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V7:[a-z0-9_]+]] = erl.cons %[[ARG2]], %[[V6]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V7]] : !erl.term
% CHECK: } else {
% CHECK: %[[V6:[a-z0-9_]+]] = erl.recur "-condition/1-lc$^0/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V6]] : !erl.term
% CHECK: erl.yield %[[V5]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"nested/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-nested/2-lc$^0/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG2]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG3]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term, %[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.letrec "-nested/2-lc$^1/1-1-"(%[[ARG1]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG5:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]] = erl.case(%[[ARG5]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG6:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG6]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG6:[a-z0-9_]+]]: !erl.term, %[[ARG7:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V4:[a-z0-9_]+]] = erl.tuple %[[ARG3]], %[[ARG6]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.recur "-nested/2-lc$^1/1-1-"(%[[ARG7]]) : (!erl.term) -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.cons %[[V4]], %[[V5]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V6]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG6:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG6]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.recur "-nested/2-lc$^0/1-0-"(%[[ARG4]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG6:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG5]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.return %[[V3]] : !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG3]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"no_generator/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.call @"f/1"(%[[V0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.case(%[[V1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG0]] : !erl.term, #erl.atom<"true">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.atom<"a"> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.cons %[[V3]], %[[V4]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V5]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG0]] : !erl.term, #erl.atom<"false">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.fault bad_filter(%[[V1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"behind/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-behind/2-lc$^0/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG2]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG3]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term, %[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.recur "-behind/2-lc$^0/1-0-"(%[[ARG4]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.cons %[[ARG3]], %[[V2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG3]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"shadow/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-shadow/2-lc$^0/1-0-"(%[[ARG1]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG2]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG3]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } guards {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term, %[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.guard {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.is_true %[[ARG3]] : !erl.term
% CHECK: erl.guard_check %[[V2]]
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term, %[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.recur "-shadow/2-lc$^0/1-0-"(%[[ARG4]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.cons %[[ARG3]], %[[V2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG3]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[TAIL]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.recur "-shadow/2-lc$^0/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG3]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"bits/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-bits/1-lc$^0/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.match_bits %[[ARG2]] : !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<4> -> !erl.term
% CHECK: %[[VALUE:[a-z0-9_]+]], %[[REST:[a-z0-9_]+]] = erl.match_segment %[[V2]] size %[[V3]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.match_bits_rest %[[REST]] unit 1 -> !erl.term
% CHECK: erl.bind %[[VALUE]], %[[V4]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.recur "-bits/1-lc$^0/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.cons %[[ARG2]], %[[V2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.match_bits %[[ARG2]] : !erl.term
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"bits_skip/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-bits_skip/1-lc$^0/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.match_bits %[[ARG2]] : !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[VALUE:[a-z0-9_]+]], %[[REST:[a-z0-9_]+]] = erl.match_segment %[[V2]] size %[[V3]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: erl.match_const %[[VALUE]] : !erl.term, #erl.int<1>
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.int<3> -> !erl.term
% CHECK: %[[VALUE_0:[a-z0-9_]+]], %[[REST_1:[a-z0-9_]+]] = erl.match_segment %[[REST]] size %[[V4]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: %[[VALUE_2:[a-z0-9_]+]], %[[REST_3:[a-z0-9_]+]] = erl.match_segment %[[REST_1]] size %[[VALUE_0]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.match_bits_rest %[[REST_3]] unit 1 -> !erl.term
% CHECK: erl.bind %[[VALUE_2]], %[[V5]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.recur "-bits_skip/1-lc$^0/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.cons %[[ARG2]], %[[V2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.match_bits %[[ARG2]] : !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[VALUE:[a-z0-9_]+]], %[[REST:[a-z0-9_]+]] = erl.match_segment %[[V2]] size %[[V3]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.int<3> -> !erl.term
% CHECK: %[[VALUE_0:[a-z0-9_]+]], %[[REST_1:[a-z0-9_]+]] = erl.match_segment %[[REST]] size %[[V4]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: %[[VALUE_2:[a-z0-9_]+]], %[[REST_3:[a-z0-9_]+]] = erl.match_segment %[[REST_1]] size %[[VALUE_0]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.match_bits_rest %[[REST_3]] unit 1 -> !erl.term
% CHECK: erl.bind %[[V5]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.recur "-bits_skip/1-lc$^0/1-0-"(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.match_bits %[[ARG2]] : !erl.term
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"to_binary/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.bits<"", 0> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.letrec "-to_binary/1-lbc$^0/2-0-"(%[[ARG0]], %[[V0]]) : (!erl.term, !erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG3]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term, %[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<8> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.bits<"01", 8> -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.bits_construct(%[[ARG2]], %[[ARG3]], %[[V4]]) sizes(%[[V3]]) [#erl.segment<binary, 1, unsigned, big>, #erl.segment<integer, 1, unsigned, big>, #erl.segment<binary, 1, unsigned, big>] sized [false, true, false] {numbers = array<i32: 1, 2, 4>} : (!erl.term, !erl.term, !erl.term), (!erl.term) -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.recur "-to_binary/1-lbc$^0/2-0-"(%[[ARG4]], %[[V5]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V6]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG3]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.return %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"any_binary/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.bits<"", 0> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.letrec "-any_binary/1-lbc$^0/2-0-"(%[[ARG0]], %[[V0]]) : (!erl.term, !erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG3]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term, %[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.bits_construct(%[[ARG2]], %[[V3]]) sizes() [#erl.segment<binary, 1, unsigned, big>, #erl.segment<binary, 1, unsigned, big>] sized [false, false] : (!erl.term, !erl.term), () -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.recur "-any_binary/1-lbc$^0/2-0-"(%[[ARG4]], %[[V4]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V5]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG3]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.return %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"source/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-source/1-lc$^0/1-1-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]] = erl.recur "-source/1-lc$^0/1-1-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.cons %[[ARG2]], %[[V3]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.return %[[V2]] : !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.letrec "-source/1-lc$^1/1-0-"(%[[V0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]] = erl.recur "-source/1-lc$^1/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.cons %[[ARG2]], %[[V3]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.return %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"f/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: erl.return %[[ARG0]] : !erl.term
