%% RUN: erl-translate --import-erl %s | erl-opt -erl-lambda-lift -erl-lower-to-cfg | FileCheck %s

%% A loop over a bit string carries a match context instead of making a
%% sub-binary in every round.
-module('lower-to-cfg-bits-loops').
-export([sum/2, rest/2, kept/2]).

%% CHECK-LABEL: erl.func @"sum/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  %ok, %context = erl.bits_start %arg0 : !erl.term
%% CHECK-NEXT:  cf.br ^bb1(%arg0, %arg1, %context, %ok : !erl.term, !erl.term, !erl.match_context, i1)
%% CHECK-NEXT:  ^bb1(%0: !erl.term, %1: !erl.term, %2: !erl.match_context, %3: i1):
%% CHECK-NEXT:  cf.cond_br %3, ^bb2, ^bb8
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %4 = erl.constant #erl.int<8> -> !erl.term
%% CHECK-NEXT:  %ok_0, %value, %rest = erl.bits_get %2 size %4 : !erl.term <integer, 1, unsigned, big> -> !erl.term
%% CHECK-NEXT:  cf.cond_br %ok_0, ^bb3, ^bb6
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %5 = erl.bits_test_unit %rest unit 8
%% CHECK-NEXT:  cf.cond_br %5, ^bb4, ^bb8
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %6 = erl.arith add %value, %1 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %7 = erl.failed %6 : !erl.term
%% CHECK-NEXT:  %8 = erl.constant #erl.nil -> !erl.term
%% CHECK-NEXT:  %true = arith.constant true
%% CHECK-NEXT:  cf.cond_br %7, ^bb5, ^bb1(%8, %6, %rest, %true : !erl.term, !erl.term, !erl.match_context, i1)
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  cf.br ^bb11
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %9 = erl.bits_at_end %2
%% CHECK-NEXT:  cf.cond_br %9, ^bb7, ^bb8
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  erl.return %1 : !erl.term
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  cf.cond_br %3, ^bb9, ^bb10(%0 : !erl.term)
%% CHECK-NEXT:  ^bb9:
%% CHECK-NEXT:  %10 = erl.bits_rest %2 -> !erl.term
%% CHECK-NEXT:  cf.br ^bb10(%10 : !erl.term)
%% CHECK-NEXT:  ^bb10(%11: !erl.term):
%% CHECK-NEXT:  %12 = erl.fault function_clause(%11, %1) : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  cf.br ^bb11
%% CHECK-NEXT:  ^bb11:
%% CHECK-NEXT:  erl.propagate
sum(<<X, Rest/binary>>, Acc) -> sum(Rest, X + Acc);
sum(<<>>, Acc) -> Acc.

%% Where the loop is left, the binary is made.
%% CHECK-LABEL: erl.func @"rest/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  %ok, %context = erl.bits_start %arg0 : !erl.term
%% CHECK-NEXT:  cf.br ^bb1(%arg0, %context, %ok : !erl.term, !erl.match_context, i1)
%% CHECK-NEXT:  ^bb1(%0: !erl.term, %1: !erl.match_context, %2: i1):
%% CHECK-NEXT:  cf.cond_br %2, ^bb2, ^bb5
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %3 = erl.constant #erl.int<8> -> !erl.term
%% CHECK-NEXT:  %ok_0, %value, %rest = erl.bits_get %1 size %3 : !erl.term <integer, 1, unsigned, big> -> !erl.term
%% CHECK-NEXT:  cf.cond_br %ok_0, ^bb3, ^bb5
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %4 = erl.is_eq %value : !erl.term, #erl.int<0>
%% CHECK-NEXT:  cf.cond_br %4, ^bb4, ^bb5
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %5 = erl.constant #erl.nil -> !erl.term
%% CHECK-NEXT:  %true = arith.constant true
%% CHECK-NEXT:  cf.br ^bb1(%5, %rest, %true : !erl.term, !erl.match_context, i1)
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  cf.cond_br %2, ^bb6, ^bb7(%0 : !erl.term)
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %6 = erl.bits_rest %1 -> !erl.term
%% CHECK-NEXT:  cf.br ^bb7(%6 : !erl.term)
%% CHECK-NEXT:  ^bb7(%7: !erl.term):
%% CHECK-NEXT:  %8 = erl.tuple %7, %arg1 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %8 : !erl.term
rest(<<0, Rest/bitstring>>, Acc) -> rest(Rest, Acc);
rest(Rest, Acc) -> {Rest, Acc}.

%% The binary is wanted inside of the loop: it is made as ever.
%% CHECK-LABEL: erl.func @"kept/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  cf.br ^bb1(%arg0, %arg1 : !erl.term, !erl.term)
%% CHECK-NEXT:  ^bb1(%0: !erl.term, %1: !erl.term):
%% CHECK-NEXT:  %ok, %context = erl.bits_start %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %ok, ^bb2, ^bb5
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %2 = erl.constant #erl.int<8> -> !erl.term
%% CHECK-NEXT:  %ok_0, %rest = erl.bits_skip %context size %2 : !erl.term <integer, 1, unsigned, big>
%% CHECK-NEXT:  cf.cond_br %ok_0, ^bb3, ^bb5
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %3 = erl.bits_test_unit %rest unit 8
%% CHECK-NEXT:  cf.cond_br %3, ^bb4, ^bb5
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %4 = erl.bits_rest %rest -> !erl.term
%% CHECK-NEXT:  %5 = erl.cons %0, %1 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  cf.br ^bb1(%4, %5 : !erl.term, !erl.term)
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  erl.return %1 : !erl.term
kept(<<_, Rest/binary>> = B, Acc) -> kept(Rest, [B | Acc]);
kept(_, Acc) -> Acc.
