% RUN: erl-translate --import-erl %s | FileCheck %s

-module(patterns).
-compile(export_all).

tuple({a, X, _}) -> X.
list([X, Y | T]) -> {X, Y, T}.
string("ab") -> ok.
prefix("ab" ++ T) -> T.
aliases({A} = B) -> {A, B}.
repeated(X, {X, X}) -> X.
bound(X, Y) -> {ok, X} = Y, X.
match_all(X) -> {A, B} = [C | _] = X, {A, B, C}.
arithmetic(1 + 2 * 3) -> ok;
arithmetic(-1) -> minus;
arithmetic(1 bsl 70) -> big.
float(1.5) -> ok.
wildcard(_, _) -> ok.
empty({}, []) -> ok.
% Variables of earlier patterns may be mentioned in the body only.
unused({A, _B, C}) -> {A, C}.

% CHECK-LABEL: erl.func @"tuple/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]]:3 = erl.match_tuple %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term, !erl.term)
% CHECK: erl.match_const %[[V1]]#0 : !erl.term, #erl.atom<"a">
% CHECK: erl.bind %[[V1]]#1 : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"list/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: %[[HEAD_0:[a-z0-9_]+]], %[[TAIL_1:[a-z0-9_]+]] = erl.match_cons %[[TAIL]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[HEAD_0]], %[[TAIL_1]] : !erl.term, !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.tuple %[[ARG1]], %[[ARG2]], %[[ARG3]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"string/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[HEAD]] : !erl.term, #erl.int<97>
% CHECK: %[[HEAD_0:[a-z0-9_]+]], %[[TAIL_1:[a-z0-9_]+]] = erl.match_cons %[[TAIL]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[HEAD_0]] : !erl.term, #erl.int<98>
% CHECK: erl.match_const %[[TAIL_1]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"prefix/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[HEAD]] : !erl.term, #erl.int<97>
% CHECK: %[[HEAD_0:[a-z0-9_]+]], %[[TAIL_1:[a-z0-9_]+]] = erl.match_cons %[[TAIL]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[HEAD_0]] : !erl.term, #erl.int<98>
% CHECK: erl.bind %[[TAIL_1]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"aliases/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.match_tuple %[[ARG1]] : (!erl.term) -> !erl.term
% CHECK: erl.bind %[[V1]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.tuple %[[ARG1]], %[[ARG0]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"repeated/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG3]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_equal %[[V1]]#0, %[[ARG2]] : !erl.term, !erl.term
% CHECK: erl.match_equal %[[V1]]#1, %[[ARG2]] : !erl.term, !erl.term
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG0]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"bound/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: erl.case(%[[ARG1]]) : (!erl.term) -> () no_match badmatch {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V0:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.match_const %[[V0]]#0 : !erl.term, #erl.atom<"ok">
% CHECK: erl.match_equal %[[V0]]#1, %[[ARG0]] : !erl.term, !erl.term
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield
% CHECK: erl.return %[[ARG0]] : !erl.term

% CHECK-LABEL: erl.func @"match_all/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match badmatch {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: %[[V1:[a-z0-9_]+]]:2 = erl.case(%[[ARG0]]) : (!erl.term) -> (!erl.term, !erl.term) no_match badmatch {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[V3]]#0, %[[V3]]#1 : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG1]], %[[ARG2]] : !erl.term, !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.tuple %[[V1]]#0, %[[V1]]#1, %[[V0]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"arithmetic/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.int<7>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.int<-1>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"minus"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.int<1180591620717411303424>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"big"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"float/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.float<1.500000e+00>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"wildcard/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"empty/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_tuple %[[ARG2]] : (!erl.term) -> ()
% CHECK: erl.match_const %[[ARG3]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"unused/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]]:3 = erl.match_tuple %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term, !erl.term)
% CHECK: erl.bind %[[V1]]#0, %[[V1]]#2 : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.tuple %[[ARG1]], %[[ARG2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term
