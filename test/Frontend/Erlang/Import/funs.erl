% RUN: erl-translate --import-erl %s | FileCheck %s

-module(funs).
-compile(export_all).

capture(X) -> fun(Y) -> X + Y end.
clauses() -> fun(0) -> a; (X) when X > 1 -> b end.
named(N) -> fun Loop(0) -> N; Loop(X) -> Loop(X - 1) end.
% Its name is never mentioned: an ordinary fun.
unused_name() -> fun Loop(X) -> X end.
shadow(X) -> fun(X) -> X end.
references() -> {fun capture/1, fun length/1, fun lists:map/2}.
dynamic(M, F, A) -> fun M:F/A.
numbers(L) -> {fun() -> 1 end, [fun() -> X end || X <- L], fun() -> 2 end}.

% CHECK-LABEL: erl.func @"capture/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.lambda "-capture/1-fun-0-" arity 1 index 0 uniq {{[0-9]+}} -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.arith add %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"clauses/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.lambda "-clauses/0-fun-0-" arity 1 index 1 uniq {{[0-9]+}} -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG1]] : !erl.term, #erl.int<0>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"a"> -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.compare gt %[[ARG0]], %[[V2]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V3]]
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"b"> -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"named/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.lambda "-named/1-Loop/1-0-" arity 1 index 2 uniq {{[0-9]+}} -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG3]] : !erl.term, #erl.int<0>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG0]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.arith sub %[[ARG1]], %[[V2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.call_fun %[[ARG2]](%[[V3]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.return %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"unused_name/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.lambda "-unused_name/0-fun-0-" arity 1 index 3 uniq {{[0-9]+}} -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.return %[[ARG0]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"shadow/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.lambda "-shadow/1-fun-0-" arity 1 index 4 uniq {{[0-9]+}} -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.return %[[ARG1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"references/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.make_fun @"capture/1" arity 1 index 5 uniq {{[0-9]+}} name "capture"() : () -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.lambda "-references/0-fun-0-" arity 1 index 6 uniq {{[0-9]+}} -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V4:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "length"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.return %[[V4]] : !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.export<"lists", "map", 2> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V1]], %[[V2]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V3]] : !erl.term

% CHECK-LABEL: erl.func @"dynamic/3"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "make_fun"(%[[ARG0]], %[[ARG1]], %[[ARG2]]) : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"numbers/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.lambda "-numbers/1-fun-3-" arity 0 index 7 uniq {{[0-9]+}} -> !erl.term {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: erl.return %[[V4]] : !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.letrec "-numbers/1-lc$^1/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V4:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[HEAD]], %[[TAIL]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V5:[a-z0-9_]+]] = erl.lambda "-numbers/1-fun-2-" arity 0 index 8 uniq {{[0-9]+}} -> !erl.term {
% CHECK: erl.return %[[ARG2]] : !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.recur "-numbers/1-lc$^1/1-0-"(%[[ARG3]]) : (!erl.term) -> !erl.term
% CHECK: %[[V7:[a-z0-9_]+]] = erl.cons %[[V5]], %[[V6]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V7]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V5:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V5]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V5:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V5]] : !erl.term
% CHECK: erl.return %[[V4]] : !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.lambda "-numbers/1-fun-0-" arity 0 index 9 uniq {{[0-9]+}} -> !erl.term {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: erl.return %[[V4]] : !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.tuple %[[V0]], %[[V1]], %[[V2]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V3]] : !erl.term
