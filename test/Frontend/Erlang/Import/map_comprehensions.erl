% RUN: erl-translate --import-erl %s | FileCheck %s

-module(map_comprehensions).
-compile(export_all).

to_map(L) -> #{K => V || {K, V} <- L}.
from_map(M) -> [{K, V} || K := {V} <- M].

% CHECK-LABEL: erl.func @"to_map/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.letrec "-to_map/1-mc$^0/1-0-"(%[[ARG0]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: %[[V3:[a-z0-9_]+]]:2 = erl.match_tuple %[[HEAD]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[V3]]#0, %[[V3]]#1, %[[TAIL]] : !erl.term, !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term, %[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]] = erl.tuple %[[ARG2]], %[[ARG3]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.recur "-to_map/1-mc$^0/1-0-"(%[[ARG4]]) : (!erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.cons %[[V3]], %[[V4]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V5]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[TAIL]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]] = erl.recur "-to_map/1-mc$^0/1-0-"(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
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
% CHECK: %[[V1:[a-z0-9_]+]] = erl.{{bif|call_remote}} "maps" "from_list"(%[[V0]]) : (!erl.term) -> !erl.term
% CHECK: erl.return %[[V1]] : !erl.term

% CHECK-LABEL: erl.func @"from_map/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.test map %[[ARG0]] : !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.if %[[V0]] -> (!erl.term) {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.{{bif|call_remote}} "maps" "to_list"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: } else {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.letrec "-from_map/1-lc$^0/1-0-"(%[[V1]]) : (!erl.term) -> !erl.term {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V3:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match unreachable {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: %[[V4:[a-z0-9_]+]]:2 = erl.match_tuple %[[HEAD]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: %[[V5:[a-z0-9_]+]] = erl.match_tuple %[[V4]]#1 : (!erl.term) -> !erl.term
% CHECK: erl.bind %[[V4]]#0, %[[V5]], %[[TAIL]] : !erl.term, !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term, %[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V4:[a-z0-9_]+]] = erl.tuple %[[ARG2]], %[[ARG3]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.recur "-from_map/1-lc$^0/1-0-"(%[[ARG4]]) : (!erl.term) -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.cons %[[V4]], %[[V5]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V6]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[HEAD:[a-z0-9_]+]], %[[TAIL:[a-z0-9_]+]] = erl.match_cons %[[ARG2]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[TAIL]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V4:[a-z0-9_]+]] = erl.recur "-from_map/1-lc$^0/1-0-"(%[[ARG2]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG2]] : !erl.term, #erl.nil
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.nil -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V4:[a-z0-9_]+]] = erl.fault bad_generator(%[[ARG1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V4]] : !erl.term
% CHECK: erl.return %[[V3]] : !erl.term
% CHECK: erl.return %[[V2]] : !erl.term
