% RUN: erl-translate --import-erl %s | FileCheck %s

-module(literals).
-compile(export_all).

integers() -> [0, -1, 16#ffffffffffffffffffff, $a].
float() -> {1.5, -0.0, 1.0e300}.
atoms() -> {'hello world', [], {}}.
string() -> "abc" .
unicode() -> "h€".
partly(X) -> {{a, b}, [X, 1, 2 | c], [1, X | "ab"]}.

% CHECK-LABEL: erl.func @"integers/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.list<[#erl.int<0>, #erl.int<-1>, #erl.int<1208925819614629174706175>, #erl.int<97>]> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"float/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.tuple<[#erl.float<1.500000e+00>, #erl.float<-0.000000e+00>, #erl.float<1.000000e+300>]> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"atoms/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.tuple<[#erl.atom<"hello world">, #erl.nil, #erl.tuple<[]>]> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"string/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.list<"abc"> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"unicode/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.list<[#erl.int<104>, #erl.int<8364>]> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"partly/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.tuple<[#erl.atom<"a">, #erl.atom<"b">]> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.list<[#erl.int<1>, #erl.int<2>], #erl.atom<"c">> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.cons %[[ARG0]], %[[V1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.list<"ab"> -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.cons %[[ARG0]], %[[V4]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.cons %[[V3]], %[[V5]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V7:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V2]], %[[V6]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V7]] : !erl.term
