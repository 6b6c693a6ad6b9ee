% RUN: erl-translate --import-erl %s | FileCheck %s

-module(exceptions).
-compile(export_all).

of_catch(X) ->
  try Y = f(X), {Y} of
    {1} -> Y;
    Z when Z > 2 -> Z
  catch
    throw:T -> T;
    bare -> c;
    error:{E, _} = R:S when is_atom(E) -> {R, S};
    C:_ when C =/= exit -> C;
    _:_:_Stack -> unused
  end.
only_after(X) -> try f(X) after f(1), f(2) end.
everything(X) -> try f(X) of Y -> Y catch _:_ -> 0 after f(3) end.
old_catch(X) -> catch f(X).
raises(X, S) -> {error(X), exit(X), throw(X), erlang:raise(error, X, S)}.
f(X) -> X.

% CHECK-LABEL: erl.func @"of_catch/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.try -> (!erl.term) {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.tuple %[[V1]] : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]], %[[V1]] : !erl.term, !erl.term
% CHECK: } of {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match try_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.match_tuple %[[ARG3]] : (!erl.term) -> !erl.term
% CHECK: erl.match_const %[[V2]] : !erl.term, #erl.int<1>
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.compare gt %[[ARG1]], %[[V2]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V3]]
% CHECK: } body {
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: } catch {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.case(%[[ARG1]], %[[ARG2]], %[[ARG3]]) : (!erl.term, !erl.term, !erl.term) -> !erl.term no_match reraise {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term, %[[ARG5:[a-z0-9_]+]]: !erl.term, %[[ARG6:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG4]] : !erl.term, #erl.atom<"throw">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term, %[[ARG5:[a-z0-9_]+]]: !erl.term, %[[ARG6:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG4]] : !erl.term, #erl.atom<"throw">
% CHECK: erl.match_const %[[ARG5]] : !erl.term, #erl.atom<"bare">
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"c"> -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term, %[[ARG5:[a-z0-9_]+]]: !erl.term, %[[ARG6:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.match_const %[[ARG4]] : !erl.term, #erl.atom<"error">
% CHECK: %[[V2:[a-z0-9_]+]]:2 = erl.match_tuple %[[ARG5]] : (!erl.term) -> (!erl.term, !erl.term)
% CHECK: erl.bind %[[V2]]#0 : !erl.term
% CHECK: } guards {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.guard {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.test atom %[[ARG4]] : !erl.term
% CHECK: erl.guard_check %[[V2]]
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.stacktrace %[[ARG3]] : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.tuple %[[ARG2]], %[[V2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term, %[[ARG5:[a-z0-9_]+]]: !erl.term, %[[ARG6:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } guards {
% CHECK: erl.guard {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"exit"> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.compare exact_ne %[[ARG1]], %[[V2]] : !erl.term, !erl.term
% CHECK: erl.guard_check %[[V3]]
% CHECK: } body {
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term, %[[ARG5:[a-z0-9_]+]]: !erl.term, %[[ARG6:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"unused"> -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"only_after/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.try_after -> (!erl.term) {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: } after {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<1> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.call @"f/1"(%[[V1]]) : (!erl.term) -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.call @"f/1"(%[[V3]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"everything/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.try_after -> (!erl.term) {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.try -> (!erl.term) {
% CHECK: %[[V2:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: } of {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.case(%[[ARG1]]) : (!erl.term) -> !erl.term no_match try_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: } catch {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V2:[a-z0-9_]+]] = erl.case(%[[ARG1]], %[[ARG2]], %[[ARG3]]) : (!erl.term, !erl.term, !erl.term) -> !erl.term no_match reraise {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG4:[a-z0-9_]+]]: !erl.term, %[[ARG5:[a-z0-9_]+]]: !erl.term, %[[ARG6:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<0> -> !erl.term
% CHECK: erl.yield %[[V3]] : !erl.term
% CHECK: erl.yield %[[V2]] : !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: } after {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<3> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.call @"f/1"(%[[V1]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"old_catch/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.catch -> !erl.term {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.call @"f/1"(%[[ARG0]]) : (!erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"raises/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.atom<"error"> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.raise %[[V0]], %[[ARG0]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.atom<"exit"> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.raise %[[V2]], %[[ARG0]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.atom<"throw"> -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.raise %[[V4]], %[[ARG0]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[V6:[a-z0-9_]+]] = erl.constant #erl.atom<"error"> -> !erl.term
% CHECK: %[[V7:[a-z0-9_]+]] = erl.raise %[[V6]], %[[ARG0]], %[[ARG1]] : (!erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: %[[V8:[a-z0-9_]+]] = erl.tuple %[[V1]], %[[V3]], %[[V5]], %[[V7]] : (!erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V8]] : !erl.term

% CHECK-LABEL: erl.func @"f/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: erl.return %[[ARG0]] : !erl.term
