% RUN: erl-translate --import-erl %s | FileCheck %s

-module(calls).
-compile(export_all).
-compile({no_auto_import, [self/0]}).
-import(lists, [reverse/1]).

self() -> me.
own() -> self().
imported(L) -> reverse(L).
remote(X) -> foo:bar(X).
dynamic(M, F, X) -> {M:f(X), m:F(X), M:F(X)}.
fun_call(F, X) -> F(X).
applied(F, L) -> {apply(F, L), apply(F, [1, 2]), apply(m, f, L), apply(m, f, [1])}.
operator(X, Y) -> {erlang:'+'(X, Y), erlang:'=:='(X, Y), erlang:'-'(X), erlang:'bnot'(X)}.
arithmetic(X, Y) -> {X + Y, X / Y, X div Y, X bsl Y, -X, +X, bnot X}.
lists(X, Y) -> {X ++ Y, X -- Y, [a, b] ++ X}.
bools(X, Y) -> {X and Y, not X}.
bif(X) -> length(X).

% CHECK-LABEL: erl.func @"self/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.atom<"me"> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"own/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call @"self/0"() : () -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"imported/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.{{bif|call_remote}} "lists" "reverse"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"remote/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call_remote "foo" "bar"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"dynamic/3"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.atom<"f"> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.call_dynamic %[[ARG0]], %[[V0]](%[[ARG2]]) : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"m"> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.call_dynamic %[[V2]], %[[ARG1]](%[[ARG2]]) : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.call_dynamic %[[ARG0]], %[[ARG1]](%[[ARG2]]) : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.tuple %[[V1]], %[[V3]], %[[V4]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V5]] : !erl.term

% CHECK-LABEL: erl.func @"fun_call/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.call_fun %[[ARG0]](%[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"applied/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.apply_fun %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.call_fun %[[ARG0]](%[[V1]], %[[V2]]) : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.atom<"m"> -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.constant #erl.atom<"f"> -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.apply %[[V4]], %[[V5]], %[[ARG1]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: %[[V7:[a-z0-9_]+]] = erl.constant #erl.atom<"m"> -> !erl.term
% CHECK: %[[V8:[a-z0-9_]+]] = erl.constant #erl.atom<"f"> -> !erl.term
% CHECK: %[[V9:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V10:[a-z0-9_]+]] = erl.call_remote "m" "f"(%[[V9]]) : (!erl.term) -> !erl.term
% CHECK: %[[V11:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V3]], %[[V6]], %[[V10]] : (!erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V11]] : !erl.term

% CHECK-LABEL: erl.func @"operator/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.arith add %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.compare exact_eq %[[ARG0]], %[[ARG1]] : !erl.term, !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.from_bool %[[V1]] -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.neg %[[ARG0]] : (!erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.bnot %[[ARG0]] : (!erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V2]], %[[V3]], %[[V4]] : (!erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V5]] : !erl.term

% CHECK-LABEL: erl.func @"arithmetic/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.arith add %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.arith fdiv %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.arith div %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.arith bsl %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.neg %[[ARG0]] : (!erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.constant #erl.int<0> -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.arith add %[[ARG0]], %[[V5]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V7:[a-z0-9_]+]] = erl.bnot %[[ARG0]] : (!erl.term) -> !erl.term
% CHECK: %[[V8:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V6]], %[[V7]] : (!erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V8]] : !erl.term

% CHECK-LABEL: erl.func @"lists/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "++"(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "--"(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"b"> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.cons %[[V2]], %[[ARG0]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.atom<"a"> -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.cons %[[V4]], %[[V3]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V1]], %[[V5]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V6]] : !erl.term

% CHECK-LABEL: erl.func @"bools/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "and"(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "not"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"bif/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "length"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term
