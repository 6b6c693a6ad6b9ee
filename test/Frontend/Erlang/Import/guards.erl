% RUN: erl-translate --import-erl %s | FileCheck %s

-module(guards).
-compile(export_all).
-record(r, {a, b}).

conjunction(X, Y) when X > 1, Y < 2 -> ok.
alternatives(X) when X > 1; is_atom(X); X =:= [] -> ok.
short(X, Y) when is_list(X) andalso hd(X) > Y -> ok.
either(X, Y) when is_atom(X) orelse length(X) > Y -> ok.
term(X) when X -> ok.
negated(X) when not X -> ok.
strict(X, Y) when X or Y -> ok.
nested(X, Y) when not (X andalso Y) -> ok.
arithmetic(X) when X rem 2 + 1 == 1 -> ok.
bif(X) when element(1, X) == map_get(a, X) -> ok.
record(R) when R#r.b > 1 -> ok.
record_or(X, R) when is_atom(X) orelse R#r.b > 1 -> ok.
is_record_of(R) when is_record(R, r) -> ok.
old(X) when atom(X) -> ok.
arity(F) when is_function(F, 2) -> ok.
booleans(X, Y) -> {X > Y, not (X == Y), X =/= Y and is_atom(X)}.

% CHECK-LABEL: erl.func @"conjunction/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.compare gt %[[ARG0]], %[[V1]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V2]]
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.compare lt %[[ARG1]], %[[V3]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V4]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"alternatives/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.compare gt %[[ARG0]], %[[V1]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V2]]
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test atom %[[ARG0]] : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.compare exact_eq %[[ARG0]], %[[V1]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V2]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"short/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test list %[[ARG0]] : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: %[[V2:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "hd"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.compare gt %[[V2]], %[[ARG1]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V3]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"either/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test atom %[[ARG0]] : !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.if %[[V1]] -> (i1) {
% CHECK: %[[TRUE:[a-z0-9_]+]] = arith.constant true
% CHECK: erl.yield %[[TRUE]] : i1
% CHECK: } else {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "length"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.compare gt %[[V3]], %[[ARG1]] : !erl.term, !erl.term
% CHECK: erl.yield %[[V4]] : i1
% CHECK: erl.guard_check %[[V2]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"term/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.is_true %[[ARG0]] : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"negated/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test boolean %[[ARG0]] : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: %[[V2:[a-z0-9_]+]] = erl.is_true %[[ARG0]] : !erl.term
% CHECK: %[[TRUE:[a-z0-9_]+]] = arith.constant true
% CHECK: %[[V3:[a-z0-9_]+]] = arith.xori %[[V2]], %[[TRUE]] : i1
% CHECK: erl.guard_check %[[V3]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"strict/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test boolean %[[ARG0]] : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: %[[V2:[a-z0-9_]+]] = erl.is_true %[[ARG0]] : !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.test boolean %[[ARG1]] : !erl.term
% CHECK: erl.guard_check %[[V3]]
% CHECK: %[[V4:[a-z0-9_]+]] = erl.is_true %[[ARG1]] : !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = arith.ori %[[V2]], %[[V4]] : i1
% CHECK: erl.guard_check %[[V5]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"nested/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test boolean %[[ARG0]] : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: %[[V2:[a-z0-9_]+]] = erl.is_true %[[ARG0]] : !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.if %[[V2]] -> (!erl.term) {
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: } else {
% CHECK: %[[V7:[a-z0-9_]+]] = erl.constant #erl.atom<"false"> -> !erl.term
% CHECK: erl.yield %[[V7]] : !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.test boolean %[[V3]] : !erl.term
% CHECK: erl.guard_check %[[V4]]
% CHECK: %[[V5:[a-z0-9_]+]] = erl.is_true %[[V3]] : !erl.term
% CHECK: %[[TRUE:[a-z0-9_]+]] = arith.constant true
% CHECK: %[[V6:[a-z0-9_]+]] = arith.xori %[[V5]], %[[TRUE]] : i1
% CHECK: erl.guard_check %[[V6]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"arithmetic/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.arith rem %[[ARG0]], %[[V1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.arith add %[[V2]], %[[V3]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.compare eq %[[V4]], %[[V5]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V6]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"bif/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "element"(%[[V1]], %[[ARG0]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.atom<"a"> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "map_get"(%[[V3]], %[[ARG0]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.compare eq %[[V2]], %[[V4]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V5]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"record/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test tagged_tuple %[[ARG0]] arity 3 tag <"r"> : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: %[[V2:[a-z0-9_]+]] = erl.element %[[ARG0]][2] : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.compare gt %[[V2]], %[[V3]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V4]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"record_or/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]], %[[ARG1]]) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test atom %[[ARG0]] : !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.if %[[V1]] -> (i1) {
% CHECK: %[[TRUE:[a-z0-9_]+]] = arith.constant true
% CHECK: erl.yield %[[TRUE]] : i1
% CHECK: } else {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.test tagged_tuple %[[ARG1]] arity 3 tag <"r"> : !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.if %[[V3]] -> (!erl.term) {
% CHECK: %[[V7:[a-z0-9_]+]] = erl.element %[[ARG1]][2] : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V7]] : !erl.term
% CHECK: } else {
% CHECK: %[[V7:[a-z0-9_]+]] = erl.fault badrecord(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V7]] : !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.compare gt %[[V4]], %[[V5]] : !erl.term, !erl.term
% CHECK: erl.yield %[[V6]] : i1
% CHECK: erl.guard_check %[[V2]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"is_record_of/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test tagged_tuple %[[ARG0]] arity 3 tag <"r"> : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"old/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test atom %[[ARG0]] : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"arity/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.test function_arity %[[ARG0]] arity 2 : !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"booleans/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.compare gt %[[ARG0]], %[[ARG1]] : !erl.term, !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.from_bool %[[V0]] -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.compare eq %[[ARG0]], %[[ARG1]] : !erl.term, !erl.term
% CHECK: %[[TRUE:[a-z0-9_]+]] = arith.constant true
% CHECK: %[[V3:[a-z0-9_]+]] = arith.xori %[[V2]], %[[TRUE]] : i1
% CHECK: %[[V4:[a-z0-9_]+]] = erl.from_bool %[[V3]] -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.test atom %[[ARG0]] : !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.from_bool %[[V5]] -> !erl.term
% CHECK: %[[V7:[a-z0-9_]+]] = erl.{{bif|call_remote}} "erlang" "and"(%[[ARG1]], %[[V6]]) : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V8:[a-z0-9_]+]] = erl.compare exact_ne %[[ARG0]], %[[V7]] : !erl.term, !erl.term
% CHECK: %[[V9:[a-z0-9_]+]] = erl.from_bool %[[V8]] -> !erl.term
% CHECK: %[[V10:[a-z0-9_]+]] = erl.tuple %[[V1]], %[[V4]], %[[V9]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V10]] : !erl.term
