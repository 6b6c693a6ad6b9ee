% RUN: erl-translate --import-erl %s | FileCheck %s

-module('receive').
-compile(export_all).

message() -> receive {A, B} when A > B -> A; stop -> ok end.
timeout(T) -> receive X -> X after T -> late end.
sleep(T) -> receive after T -> ok end.
exports() -> receive {X} -> ok; X -> ok after 10 -> X = 1 end, X.
send(P, M) -> P ! M.

% CHECK-LABEL: erl.func @"message/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.receive -> (!erl.term) {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG0]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[V1]]#0, %[[V1]]#1 : !erl.term, !erl.term
% CHECK: } guards {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.guard {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.compare gt %[[ARG0]], %[[ARG1]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V1]]
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG0]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG0]] : !erl.term, #erl.atom<"stop">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"timeout/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.receive -> (!erl.term) {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind %[[ARG1]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: } timeout %[[ARG0]] : !erl.term {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"late"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"sleep/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.receive -> (!erl.term) {
% CHECK: } timeout %[[ARG0]] : !erl.term {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"exports/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.int<10> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]]:2 = erl.receive -> (!erl.term, !erl.term) {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.match_tuple %[[ARG0]] : (!erl.term) -> !erl.term
% CHECK: erl.bind %[[V2]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V2]], %[[ARG0]] : !erl.term, !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind %[[ARG0]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG0:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V2]], %[[ARG0]] : !erl.term, !erl.term
% CHECK: } timeout %[[V0]] : !erl.term {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: erl.yield %[[V2]], %[[V2]] : !erl.term, !erl.term
% CHECK: erl.return %[[V1]]#1 : !erl.term

% CHECK-LABEL: erl.func @"send/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.send %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term
