% RUN: erl-translate --import-erl %s | FileCheck %s

-module(records).
-compile(export_all).
-record(r, {a = 1, b, c = f(0)}).
-record(empty, {}).

f(X) -> X.
construct(X) -> #r{b = X}.
wildcard(X) -> #r{a = 2, _ = X}.
literal() -> #r{a = 2, b = 3, c = 4}.
nothing() -> #empty{}.
% The new value is computed before the record.
update(X) -> (f(X))#r{b = f(1)}.
access(R) -> R#r.b.
index() -> #r.b.
match(#r{a = X, _ = 0}) -> X.
info() -> {record_info(size, r), record_info(fields, r)}.
test(R) -> is_record(R, r).

% CHECK-LABEL: erl.func @"f/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: erl.return %[[ARG0]] : !erl.term

% CHECK-LABEL: erl.func @"construct/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.atom<"r"> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<0> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.call @"f/1"(%[[V2]]) : (!erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V1]], %[[ARG0]], %[[V3]] : (!erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V4]] : !erl.term

% CHECK-LABEL: erl.func @"wildcard/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.atom<"r"> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V1]], %[[ARG0]], %[[ARG0]] : (!erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"literal/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.tuple<[#erl.atom<"r">, #erl.int<2>, #erl.int<3>, #erl.int<4>]> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"nothing/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.tuple<[#erl.atom<"empty">]> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"update/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.call @"f/1"(%[[V0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.test tagged_tuple %[[V2]] arity 4 tag <"r"> : !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.if %[[V3]] -> (!erl.term) {
% CHECK: %[[V5:[a-z0-9_]+]] = erl.element %[[V2]][1] : (!erl.term) -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.element %[[V2]][3] : (!erl.term) -> !erl.term
% CHECK: %[[V7:[a-z0-9_]+]] = erl.constant #erl.atom<"r"> -> !erl.term
% CHECK: %[[V8:[a-z0-9_]+]] = erl.tuple %[[V7]], %[[V5]], %[[V1]], %[[V6]] : (!erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V8]] : !erl.term
% CHECK: } else {
% CHECK: %[[V5:[a-z0-9_]+]] = erl.fault badrecord(%[[V2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V5]] : !erl.term
% CHECK: erl.return %[[V4]] : !erl.term

% CHECK-LABEL: erl.func @"access/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.test tagged_tuple %[[ARG0]] arity 4 tag <"r"> : !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.if %[[V0]] -> (!erl.term) {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.element %[[ARG0]][2] : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: } else {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.fault badrecord(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"index/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.int<3> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"match/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]]:4 = erl.match_tuple %[[ARG1]] : (!erl.term) -> (!erl.term, !erl.term, !erl.term, !erl.term)
% CHECK: erl.match_const %[[V1]]#0 : !erl.term, #erl.atom<"r">
% CHECK: erl.match_const %[[V1]]#2 : !erl.term, #erl.int<0>
% CHECK: erl.match_const %[[V1]]#3 : !erl.term, #erl.int<0>
% CHECK: erl.bind %[[V1]]#1 : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"info/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.int<4> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.list<[#erl.atom<"a">, #erl.atom<"b">, #erl.atom<"c">]> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"test/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.test tagged_tuple %[[ARG0]] arity 4 tag <"r"> : !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.from_bool %[[V0]] -> !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
