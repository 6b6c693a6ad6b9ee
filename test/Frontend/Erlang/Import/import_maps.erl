% RUN: erl-translate --import-erl %s | FileCheck %s

-module(import_maps).
-compile(export_all).

new(K, V) -> #{K => V, b => 2}.
literal() -> #{a => 1, "b" => [2]}.
update(M, V) -> M#{a => V, b := 2}.
empty_update(M) -> M#{}.
match(#{a := X, b := {Y}}) -> {X, Y}.
key(K, M) -> #{K := V} = M, V.

% CHECK-LABEL: erl.func @"new/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.atom<"b"> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.map_new %[[ARG0]], %[[ARG1]], %[[V0]], %[[V1]] : (!erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"literal/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.map<[#erl.atom<"a">, #erl.int<1>, #erl.list<"b">, #erl.list<[#erl.int<2>]>]> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"update/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.atom<"a"> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"b"> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.map_update %[[ARG0]][%[[V0]], %[[ARG1]], %[[V1]], %[[V2]]] exact [false, true] : (!erl.term, !erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V3]] : !erl.term

% CHECK-LABEL: erl.func @"empty_update/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.map_update %[[ARG0]][] exact [] : (!erl.term) -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"match/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_map %[[ARG1]] : !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"a"> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.match_map_key %[[ARG1]], %[[V1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.atom<"b"> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.match_map_key %[[ARG1]], %[[V3]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.match_tuple %[[V4]] : (!erl.term) -> !erl.term
% CHECK: erl.bind %[[V2]], %[[V5]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.tuple %[[ARG1]], %[[ARG2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"key/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match badmatch {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_map %[[ARG2]] : !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.match_map_key %[[ARG2]], %[[ARG0]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.bind %[[V1]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG2]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term
