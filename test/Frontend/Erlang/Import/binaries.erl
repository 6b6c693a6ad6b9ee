% RUN: erl-translate --import-erl %s | FileCheck %s

-module(binaries).
-compile(export_all).

literal() -> <<"abc", 1, 2:16/little, 1.0:32/float, $€/utf8, 1:1>>.
integer(X, N) -> <<X, X:N, X:4/little-signed, X:N/integer-unit:8-native>>.
other(X) -> <<X/float, X/binary, X/bits, X:3/binary, X/utf8, X/utf16-little, X/utf32>>.
% Literals between other segments are put together.
mixed(X) -> <<"ab", X/binary, 0, "cd":16>>.
string(N) -> <<"ab":N>>.
match(<<A, B:16/little-signed, C:3/float-unit:8, Rest/binary>>) -> {A, B, C, Rest}.
match_string(<<"ab", _/bits>>) -> ok.
match_size(<<N, Data:N/binary, _:(N * 2), Tail/bitstring>>) -> {Data, Tail}.
match_end(<<X/utf8>>) -> X.
match_float(<<1/float>>) -> ok.
empty(<<>>) -> ok.

% CHECK-LABEL: erl.func @"literal/0"(
% CHECK-SAME: ) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.bits<"6162630102003f800000e282ac80", 105> -> !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"integer/2"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term, %[[ARG1:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.int<8> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<4> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.bits_construct(%[[ARG0]], %[[ARG0]], %[[ARG0]], %[[ARG0]]) sizes(%[[V0]], %[[ARG1]], %[[V1]], %[[ARG1]]) [#erl.segment<integer, 1, unsigned, big>, #erl.segment<integer, 1, unsigned, big>, #erl.segment<integer, 1, signed, little>, #erl.segment<integer, 8, unsigned, native>] sized [true, true, true, true] : (!erl.term, !erl.term, !erl.term, !erl.term), (!erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"other/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.int<64> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<3> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.bits_construct(%[[ARG0]], %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[ARG0]], %[[ARG0]]) sizes(%[[V0]], %[[V1]]) [#erl.segment<float, 1, unsigned, big>, #erl.segment<binary, 8, unsigned, big>, #erl.segment<binary, 1, unsigned, big>, #erl.segment<binary, 8, unsigned, big>, #erl.segment<utf8, 1, unsigned, big>, #erl.segment<utf16, 1, unsigned, little>, #erl.segment<utf32, 1, unsigned, big>] sized [true, false, false, true, false, false, false] : (!erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term), (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"mixed/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.bits<"6162", 16> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.bits<"0000630064", 40> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.bits_construct(%[[V0]], %[[ARG0]], %[[V1]]) sizes() [#erl.segment<binary, 1, unsigned, big>, #erl.segment<binary, 8, unsigned, big>, #erl.segment<binary, 1, unsigned, big>] sized [false, false, false] {numbers = array<i32: 2, 2, 5>} : (!erl.term, !erl.term, !erl.term), () -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"string/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.constant #erl.int<97> -> !erl.term
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.int<98> -> !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.bits_construct(%[[V0]], %[[V1]]) sizes(%[[ARG0]], %[[ARG0]]) [#erl.segment<integer, 1, unsigned, big>, #erl.segment<integer, 1, unsigned, big>] sized [true, true] {numbers = array<i32: 1, 1>} : (!erl.term, !erl.term), (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.return %[[V2]] : !erl.term

% CHECK-LABEL: erl.func @"match/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.match_bits %[[ARG1]] : !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<8> -> !erl.term
% CHECK: %[[VALUE:[a-z0-9_]+]], %[[REST:[a-z0-9_]+]] = erl.match_segment %[[V1]] size %[[V2]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<16> -> !erl.term
% CHECK: %[[VALUE_0:[a-z0-9_]+]], %[[REST_1:[a-z0-9_]+]] = erl.match_segment %[[REST]] size %[[V3]] : !erl.term <integer, 1, signed, little> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.constant #erl.int<3> -> !erl.term
% CHECK: %[[VALUE_2:[a-z0-9_]+]], %[[REST_3:[a-z0-9_]+]] = erl.match_segment %[[REST_1]] size %[[V4]] : !erl.term <float, 8, unsigned, big> -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.match_bits_rest %[[REST_3]] unit 8 -> !erl.term
% CHECK: erl.bind %[[VALUE]], %[[VALUE_0]], %[[VALUE_2]], %[[V5]] : !erl.term, !erl.term, !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term, %[[ARG3:[a-z0-9_]+]]: !erl.term, %[[ARG4:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.tuple %[[ARG1]], %[[ARG2]], %[[ARG3]], %[[ARG4]] : (!erl.term, !erl.term, !erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"match_string/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.match_bits %[[ARG1]] : !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<8> -> !erl.term
% CHECK: %[[VALUE:[a-z0-9_]+]], %[[REST:[a-z0-9_]+]] = erl.match_segment %[[V1]] size %[[V2]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: erl.match_const %[[VALUE]] : !erl.term, #erl.int<97>
% CHECK: %[[VALUE_0:[a-z0-9_]+]], %[[REST_1:[a-z0-9_]+]] = erl.match_segment %[[REST]] size %[[V2]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: erl.match_const %[[VALUE_0]] : !erl.term, #erl.int<98>
% CHECK: %[[V3:[a-z0-9_]+]] = erl.match_bits_rest %[[REST_1]] unit 1 -> !erl.term
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"match_size/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.match_bits %[[ARG1]] : !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<8> -> !erl.term
% CHECK: %[[VALUE:[a-z0-9_]+]], %[[REST:[a-z0-9_]+]] = erl.match_segment %[[V1]] size %[[V2]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: %[[VALUE_0:[a-z0-9_]+]], %[[REST_1:[a-z0-9_]+]] = erl.match_segment %[[REST]] size %[[VALUE]] : !erl.term <binary, 8, unsigned, big> -> !erl.term
% CHECK: %[[V3:[a-z0-9_]+]] = erl.constant #erl.int<2> -> !erl.term
% CHECK: %[[V4:[a-z0-9_]+]] = erl.arith mul %[[VALUE]], %[[V3]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: %[[VALUE_2:[a-z0-9_]+]], %[[REST_3:[a-z0-9_]+]] = erl.match_segment %[[REST_1]] size %[[V4]] : !erl.term <integer, 1, unsigned, big> -> !erl.term
% CHECK: %[[V5:[a-z0-9_]+]] = erl.match_bits_rest %[[REST_3]] unit 1 -> !erl.term
% CHECK: erl.bind %[[VALUE_0]], %[[V5]] : !erl.term, !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term, %[[ARG2:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.tuple %[[ARG1]], %[[ARG2]] : (!erl.term, !erl.term) -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"match_end/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.match_bits %[[ARG1]] : !erl.term
% CHECK: %[[VALUE:[a-z0-9_]+]], %[[REST:[a-z0-9_]+]] = erl.match_segment %[[V1]] <utf8, 1, unsigned, big> -> !erl.term
% CHECK: erl.match_bits_end %[[REST]]
% CHECK: erl.bind %[[VALUE]] : !erl.term
% CHECK: } body {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: erl.yield %[[ARG1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"match_float/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.match_bits %[[ARG1]] : !erl.term
% CHECK: %[[V2:[a-z0-9_]+]] = erl.constant #erl.int<64> -> !erl.term
% CHECK: %[[VALUE:[a-z0-9_]+]], %[[REST:[a-z0-9_]+]] = erl.match_segment %[[V1]] size %[[V2]] : !erl.term <float, 1, unsigned, big> -> !erl.term
% CHECK: erl.match_const %[[VALUE]] : !erl.term, #erl.float<1.000000e+00>
% CHECK: erl.match_bits_end %[[REST]]
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term

% CHECK-LABEL: erl.func @"empty/1"(
% CHECK-SAME: %[[ARG0:[a-z0-9_]+]]: !erl.term) -> !erl.term attributes {exported} {
% CHECK: %[[V0:[a-z0-9_]+]] = erl.case(%[[ARG0]]) : (!erl.term) -> !erl.term no_match function_clause {
% CHECK: erl.clause pattern {
% CHECK: ^bb{{[0-9]+}}(%[[ARG1:[a-z0-9_]+]]: !erl.term):
% CHECK: %[[V1:[a-z0-9_]+]] = erl.match_bits %[[ARG1]] : !erl.term
% CHECK: erl.match_bits_end %[[V1]]
% CHECK: erl.bind
% CHECK: } body {
% CHECK: %[[V1:[a-z0-9_]+]] = erl.constant #erl.atom<"ok"> -> !erl.term
% CHECK: erl.yield %[[V1]] : !erl.term
% CHECK: erl.return %[[V0]] : !erl.term
