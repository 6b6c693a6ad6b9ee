%% RUN: erl-translate --import-erl %s | erl-opt -erl-lambda-lift -erl-lower-to-cfg | FileCheck %s

%% The decision DAG: no path asks the same twice, every body is there once.
-module('lower-to-cfg-match').
-export([share/1, both/2, small_const/1, keys/1, bits/1, mixed/2, guards/1,
         refine/1, strings/1, equal/2, sizes/1, numbers/1]).

%% The kind of the scrutinee is asked once, its arity once for each size.
%% CHECK-LABEL: erl.func @"share/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.test tuple %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb9
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %1 = erl.test tuple_arity %arg0 arity 2 : !erl.term
%% CHECK-NEXT:  cf.cond_br %1, ^bb2, ^bb5
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %2 = erl.element %arg0[0] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.switch %2 : !erl.term, [
%% CHECK-NEXT:  default ^bb8,
%% CHECK-NEXT:  #erl.atom<"a"> ^bb3,
%% CHECK-NEXT:  #erl.atom<"b"> ^bb4
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %3 = erl.element %arg0[1] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %3 : !erl.term
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %4 = erl.element %arg0[1] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %5 = erl.constant #erl.nil -> !erl.term
%% CHECK-NEXT:  %6 = erl.cons %4, %5 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %6 : !erl.term
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %7 = erl.test tuple_arity %arg0 arity 3 : !erl.term
%% CHECK-NEXT:  cf.cond_br %7, ^bb6, ^bb8
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %8 = erl.element %arg0[0] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %9 = erl.is_eq %8 : !erl.term, #erl.atom<"a">
%% CHECK-NEXT:  cf.cond_br %9, ^bb7, ^bb8
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  %10 = erl.element %arg0[2] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %10 : !erl.term
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  erl.return %arg0 : !erl.term
%% CHECK-NEXT:  ^bb9:
%% CHECK-NEXT:  %11 = erl.test list %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %11, ^bb10, ^bb11
%% CHECK-NEXT:  ^bb10:
%% CHECK-NEXT:  erl.return %arg0 : !erl.term
%% CHECK-NEXT:  ^bb11:
%% CHECK-NEXT:  %12 = erl.fault function_clause(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
share({a, X}) -> X;
share({b, X}) -> [X];
share({a, _, Y}) -> Y;
share(L) when is_list(L) -> L;
share(T) when is_tuple(T) -> T.

%% The tuple is made only for the fault.
%% CHECK-LABEL: erl.func @"both/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.switch %arg0 : !erl.term, [
%% CHECK-NEXT:  default ^bb2,
%% CHECK-NEXT:  #erl.atom<"a"> ^bb1,
%% CHECK-NEXT:  #erl.atom<"b"> ^bb5
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  erl.switch %arg1 : !erl.term, [
%% CHECK-NEXT:  default ^bb2,
%% CHECK-NEXT:  #erl.int<1> ^bb3,
%% CHECK-NEXT:  #erl.int<2> ^bb4
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %0 = erl.tuple %arg0, %arg1 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %1 = erl.fault case_clause(%0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %2 = erl.constant #erl.atom<"one"> -> !erl.term
%% CHECK-NEXT:  erl.return %2 : !erl.term
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %3 = erl.constant #erl.atom<"two"> -> !erl.term
%% CHECK-NEXT:  erl.return %3 : !erl.term
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  erl.return %arg1 : !erl.term
both(X, Y) ->
    case {X, Y} of
        {a, 1} -> one;
        {a, 2} -> two;
        {b, _} -> Y
    end.

%% Literals are taken apart and share their parts.
%% CHECK-LABEL: erl.func @"small_const/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.test tuple_arity %arg0 arity 2 : !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb10
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %1 = erl.element %arg0[0] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %2 = erl.is_eq %1 : !erl.term, #erl.atom<"ok">
%% CHECK-NEXT:  cf.cond_br %2, ^bb2, ^bb10
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %3 = erl.element %arg0[1] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %4 = erl.test cons %3 : !erl.term
%% CHECK-NEXT:  cf.cond_br %4, ^bb3, ^bb8
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %5 = erl.head %3 : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.switch %5 : !erl.term, [
%% CHECK-NEXT:  default ^bb10,
%% CHECK-NEXT:  #erl.int<1> ^bb4,
%% CHECK-NEXT:  #erl.int<2> ^bb6
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %6 = erl.tail %3 : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %7 = erl.test nil %6 : !erl.term
%% CHECK-NEXT:  cf.cond_br %7, ^bb5, ^bb10
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %8 = erl.constant #erl.int<1> -> !erl.term
%% CHECK-NEXT:  erl.return %8 : !erl.term
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %9 = erl.tail %3 : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %10 = erl.test nil %9 : !erl.term
%% CHECK-NEXT:  cf.cond_br %10, ^bb7, ^bb10
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  %11 = erl.constant #erl.int<2> -> !erl.term
%% CHECK-NEXT:  erl.return %11 : !erl.term
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  %12 = erl.test nil %3 : !erl.term
%% CHECK-NEXT:  cf.cond_br %12, ^bb9, ^bb10
%% CHECK-NEXT:  ^bb9:
%% CHECK-NEXT:  %13 = erl.constant #erl.int<0> -> !erl.term
%% CHECK-NEXT:  erl.return %13 : !erl.term
%% CHECK-NEXT:  ^bb10:
%% CHECK-NEXT:  %14 = erl.fault function_clause(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
small_const({ok, [1]}) -> 1;
small_const({ok, [2]}) -> 2;
small_const({ok, []}) -> 0.

%% A key is looked up once on a path.
%% CHECK-LABEL: erl.func @"keys/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.test map %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb8
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %1 = erl.constant #erl.atom<"k"> -> !erl.term
%% CHECK-NEXT:  %2 = erl.map_get %arg0, %1 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %3 = erl.failed %2 : !erl.term
%% CHECK-NEXT:  cf.cond_br %3, ^bb3, ^bb2
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  erl.switch %2 : !erl.term, [
%% CHECK-NEXT:  default ^bb3,
%% CHECK-NEXT:  #erl.atom<"a"> ^bb5,
%% CHECK-NEXT:  #erl.atom<"b"> ^bb6
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %4 = erl.constant #erl.atom<"l"> -> !erl.term
%% CHECK-NEXT:  %5 = erl.map_get %arg0, %4 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %6 = erl.failed %5 : !erl.term
%% CHECK-NEXT:  cf.cond_br %6, ^bb8, ^bb4
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %7 = erl.constant #erl.nil -> !erl.term
%% CHECK-NEXT:  %8 = erl.cons %5, %7 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %8 : !erl.term
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %9 = erl.constant #erl.int<1> -> !erl.term
%% CHECK-NEXT:  erl.return %9 : !erl.term
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %10 = erl.constant #erl.atom<"l"> -> !erl.term
%% CHECK-NEXT:  %11 = erl.map_get %arg0, %10 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %12 = erl.failed %11 : !erl.term
%% CHECK-NEXT:  cf.cond_br %12, ^bb8, ^bb7
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  erl.return %11 : !erl.term
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  %13 = erl.fault function_clause(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
keys(#{k := a}) -> 1;
keys(#{k := b, l := L}) -> L;
keys(#{l := L}) -> [L].

%% Equal segments are read once; what one length rules out is not asked.
%% CHECK-LABEL: erl.func @"bits/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %ok, %context = erl.bits_start %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %ok, ^bb1, ^bb15
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %0 = erl.constant #erl.int<8> -> !erl.term
%% CHECK-NEXT:  %ok_0, %value, %rest = erl.bits_get %context size %0 : !erl.term <integer, 1, unsigned, big> -> !erl.term
%% CHECK-NEXT:  cf.cond_br %ok_0, ^bb2, ^bb13
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  erl.switch %value : !erl.term, [
%% CHECK-NEXT:  default ^bb10,
%% CHECK-NEXT:  #erl.int<1> ^bb3,
%% CHECK-NEXT:  #erl.int<2> ^bb6
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %1 = erl.constant #erl.int<16> -> !erl.term
%% CHECK-NEXT:  %ok_1, %value_2, %rest_3 = erl.bits_get %rest size %1 : !erl.term <integer, 1, unsigned, big> -> !erl.term
%% CHECK-NEXT:  cf.cond_br %ok_1, ^bb4, ^bb15
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %2 = erl.bits_test_unit %rest_3 unit 8
%% CHECK-NEXT:  cf.cond_br %2, ^bb5, ^bb10
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %3 = erl.bits_rest %rest_3 -> !erl.term
%% CHECK-NEXT:  %4 = erl.tuple %value_2, %3 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %4 : !erl.term
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %5 = erl.constant #erl.int<16> -> !erl.term
%% CHECK-NEXT:  %ok_4, %value_5, %rest_6 = erl.bits_get %rest size %5 : !erl.term <integer, 1, unsigned, big> -> !erl.term
%% CHECK-NEXT:  cf.cond_br %ok_4, ^bb7, ^bb15
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  %ok_7, %value_8, %rest_9 = erl.bits_get %rest_6 size %value_5 : !erl.term <binary, 8, unsigned, big> -> !erl.term
%% CHECK-NEXT:  cf.cond_br %ok_7, ^bb8, ^bb10
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  %6 = erl.bits_test_unit %rest_9 unit 8
%% CHECK-NEXT:  cf.cond_br %6, ^bb9, ^bb10
%% CHECK-NEXT:  ^bb9:
%% CHECK-NEXT:  %7 = erl.bits_rest %rest_9 -> !erl.term
%% CHECK-NEXT:  %8 = erl.tuple %value_8, %7 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %8 : !erl.term
%% CHECK-NEXT:  ^bb10:
%% CHECK-NEXT:  %9 = erl.constant #erl.int<32> -> !erl.term
%% CHECK-NEXT:  %ok_10, %value_11, %rest_12 = erl.bits_get %rest size %9 : !erl.term <integer, 1, unsigned, big> -> !erl.term
%% CHECK-NEXT:  cf.cond_br %ok_10, ^bb11, ^bb15
%% CHECK-NEXT:  ^bb11:
%% CHECK-NEXT:  %10 = erl.bits_at_end %rest_12
%% CHECK-NEXT:  cf.cond_br %10, ^bb12, ^bb15
%% CHECK-NEXT:  ^bb12:
%% CHECK-NEXT:  erl.return %value_11 : !erl.term
%% CHECK-NEXT:  ^bb13:
%% CHECK-NEXT:  %11 = erl.bits_at_end %context
%% CHECK-NEXT:  cf.cond_br %11, ^bb14, ^bb15
%% CHECK-NEXT:  ^bb14:
%% CHECK-NEXT:  %12 = erl.constant #erl.atom<"empty"> -> !erl.term
%% CHECK-NEXT:  erl.return %12 : !erl.term
%% CHECK-NEXT:  ^bb15:
%% CHECK-NEXT:  %13 = erl.fault function_clause(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
bits(<<1, L:16, Rest/binary>>) -> {L, Rest};
bits(<<2, L:16, B:L/binary, Rest/binary>>) -> {B, Rest};
bits(<<_, L:32>>) -> L;
bits(<<>>) -> empty.

%% A wildcard row goes into the cases and the default.
%% CHECK-LABEL: erl.func @"mixed/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.switch %arg1 : !erl.term, [
%% CHECK-NEXT:  default ^bb6,
%% CHECK-NEXT:  #erl.int<1> ^bb1,
%% CHECK-NEXT:  #erl.int<2> ^bb3,
%% CHECK-NEXT:  #erl.int<3> ^bb4
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %0 = erl.is_eq %arg0 : !erl.term, #erl.atom<"a">
%% CHECK-NEXT:  cf.cond_br %0, ^bb2, ^bb6
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %1 = erl.constant #erl.atom<"a1"> -> !erl.term
%% CHECK-NEXT:  erl.return %1 : !erl.term
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %2 = erl.constant #erl.atom<"any2"> -> !erl.term
%% CHECK-NEXT:  erl.return %2 : !erl.term
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %3 = erl.is_eq %arg0 : !erl.term, #erl.atom<"b">
%% CHECK-NEXT:  cf.cond_br %3, ^bb5, ^bb6
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %4 = erl.constant #erl.atom<"b3"> -> !erl.term
%% CHECK-NEXT:  erl.return %4 : !erl.term
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %5 = erl.fault function_clause(%arg0, %arg1) : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
mixed(a, 1) -> a1;
mixed(_, 2) -> any2;
mixed(b, 3) -> b3.

%% Conditions that are plain tests join the pattern; others are guards.
%% CHECK-LABEL: erl.func @"guards/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.test integer %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb2
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %1 = erl.constant #erl.int<3> -> !erl.term
%% CHECK-NEXT:  %2 = erl.compare gt %arg0, %1 : !erl.term, !erl.term
%% CHECK-NEXT:  cf.cond_br %2, ^bb3, ^bb2
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %3 = erl.test float %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %3, ^bb3, ^bb4
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %4 = erl.constant #erl.atom<"a"> -> !erl.term
%% CHECK-NEXT:  erl.return %4 : !erl.term
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  erl.switch %arg0 : !erl.term, [
%% CHECK-NEXT:  default ^bb5,
%% CHECK-NEXT:  #erl.atom<"foo"> ^bb8,
%% CHECK-NEXT:  #erl.atom<"bar"> ^bb9
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %5 = erl.test atom %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %5, ^bb6, ^bb7
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %6 = erl.constant #erl.atom<"d"> -> !erl.term
%% CHECK-NEXT:  erl.return %6 : !erl.term
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  %7 = erl.fault function_clause(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  %8 = erl.constant #erl.atom<"b"> -> !erl.term
%% CHECK-NEXT:  erl.return %8 : !erl.term
%% CHECK-NEXT:  ^bb9:
%% CHECK-NEXT:  %9 = erl.constant #erl.atom<"c"> -> !erl.term
%% CHECK-NEXT:  erl.return %9 : !erl.term
guards(X) when is_integer(X), X > 3; is_float(X) -> a;
guards(foo) -> b;
guards(X) when X == bar -> c;
guards(X) when is_atom(X) -> d.

%% What a predicate implies is known afterwards.
%% CHECK-LABEL: erl.func @"refine/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.test boolean %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb2
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %1 = erl.constant #erl.atom<"bool"> -> !erl.term
%% CHECK-NEXT:  erl.return %1 : !erl.term
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %2 = erl.test binary %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %2, ^bb3, ^bb4
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %3 = erl.constant #erl.atom<"bin"> -> !erl.term
%% CHECK-NEXT:  erl.return %3 : !erl.term
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %4 = erl.test function_arity %arg0 arity 2 : !erl.term
%% CHECK-NEXT:  cf.cond_br %4, ^bb5, ^bb6
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %5 = erl.constant #erl.atom<"f2"> -> !erl.term
%% CHECK-NEXT:  erl.return %5 : !erl.term
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %ok, %context = erl.bits_start %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %ok, ^bb7, ^bb9
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  %6 = erl.bits_at_end %context
%% CHECK-NEXT:  cf.cond_br %6, ^bb8, ^bb9
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  %7 = erl.constant #erl.atom<"never"> -> !erl.term
%% CHECK-NEXT:  erl.return %7 : !erl.term
%% CHECK-NEXT:  ^bb9:
%% CHECK-NEXT:  %8 = erl.fault function_clause(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
refine(X) when is_boolean(X) -> bool;
refine(X) when is_binary(X) -> bin;
refine(F) when is_function(F, 2) -> f2;
refine(true) -> never;
refine(<<>>) -> never.

%% CHECK-LABEL: erl.func @"strings/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.test cons %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb7
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %1 = erl.head %arg0 : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %2 = erl.is_eq %1 : !erl.term, #erl.int<106>
%% CHECK-NEXT:  cf.cond_br %2, ^bb2, ^bb9
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %3 = erl.tail %arg0 : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %4 = erl.test cons %3 : !erl.term
%% CHECK-NEXT:  cf.cond_br %4, ^bb3, ^bb9
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %5 = erl.head %3 : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.switch %5 : !erl.term, [
%% CHECK-NEXT:  default ^bb9,
%% CHECK-NEXT:  #erl.int<97> ^bb4,
%% CHECK-NEXT:  #erl.int<98> ^bb5
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %6 = erl.constant #erl.atom<"yes"> -> !erl.term
%% CHECK-NEXT:  erl.return %6 : !erl.term
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %7 = erl.tail %3 : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %8 = erl.test nil %7 : !erl.term
%% CHECK-NEXT:  cf.cond_br %8, ^bb6, ^bb9
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %9 = erl.constant #erl.atom<"no"> -> !erl.term
%% CHECK-NEXT:  erl.return %9 : !erl.term
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  %10 = erl.test nil %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %10, ^bb8, ^bb9
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  %11 = erl.constant #erl.atom<"empty"> -> !erl.term
%% CHECK-NEXT:  erl.return %11 : !erl.term
%% CHECK-NEXT:  ^bb9:
%% CHECK-NEXT:  %12 = erl.fault function_clause(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
strings("ja" ++ _) -> yes;
strings("jb") -> no;
strings("") -> empty.

%% CHECK-LABEL: erl.func @"equal/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.test tuple_arity %arg0 arity 2 : !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb5
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %1 = erl.element %arg0[1] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %2 = erl.element %arg0[0] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %3 = erl.compare exact_eq %1, %2 : !erl.term, !erl.term
%% CHECK-NEXT:  cf.cond_br %3, ^bb2, ^bb3
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %4 = erl.constant #erl.atom<"same"> -> !erl.term
%% CHECK-NEXT:  erl.return %4 : !erl.term
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %5 = erl.compare exact_eq %arg1, %2 : !erl.term, !erl.term
%% CHECK-NEXT:  cf.cond_br %5, ^bb4, ^bb5
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %6 = erl.constant #erl.atom<"first"> -> !erl.term
%% CHECK-NEXT:  erl.return %6 : !erl.term
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %7 = erl.fault function_clause(%arg0, %arg1) : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
equal({X, X}, _) -> same;
equal({X, _}, X) -> first.

%% A size expression that fails fails the match.
%% CHECK-LABEL: erl.func @"sizes/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %ok, %context = erl.bits_start %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %ok, ^bb1, ^bb6
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %0 = erl.constant #erl.int<8> -> !erl.term
%% CHECK-NEXT:  %ok_0, %value, %rest = erl.bits_get %context size %0 : !erl.term <integer, 1, unsigned, big> -> !erl.term
%% CHECK-NEXT:  cf.cond_br %ok_0, ^bb2, ^bb6
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %1 = erl.constant #erl.int<2> -> !erl.term
%% CHECK-NEXT:  %2 = erl.arith mul %value, %1 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %3 = erl.failed %2 : !erl.term
%% CHECK-NEXT:  cf.cond_br %3, ^bb6, ^bb3
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %ok_1, %value_2, %rest_3 = erl.bits_get %rest size %2 : !erl.term <integer, 1, unsigned, big> -> !erl.term
%% CHECK-NEXT:  cf.cond_br %ok_1, ^bb4, ^bb6
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %4 = erl.bits_test_unit %rest_3 unit 8
%% CHECK-NEXT:  cf.cond_br %4, ^bb5, ^bb6
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  erl.return %value_2 : !erl.term
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %5 = erl.constant #erl.atom<"none"> -> !erl.term
%% CHECK-NEXT:  erl.return %5 : !erl.term
sizes(<<N, X:(N * 2), _/binary>>) -> X;
sizes(_) -> none.

%% 0.0 matches -0.0; integers and floats are different.
%% CHECK-LABEL: erl.func @"numbers/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.switch %arg0 : !erl.term, [
%% CHECK-NEXT:  default ^bb1,
%% CHECK-NEXT:  #erl.int<0> ^bb6,
%% CHECK-NEXT:  #erl.int<1> ^bb7
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %0 = erl.is_eq %arg0 : !erl.term, #erl.float<0.000000e+00>
%% CHECK-NEXT:  cf.cond_br %0, ^bb2, ^bb3
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %1 = erl.constant #erl.atom<"f"> -> !erl.term
%% CHECK-NEXT:  erl.return %1 : !erl.term
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %2 = erl.is_eq %arg0 : !erl.term, #erl.int<123456789012345678901234567890>
%% CHECK-NEXT:  cf.cond_br %2, ^bb4, ^bb5
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %3 = erl.constant #erl.atom<"big"> -> !erl.term
%% CHECK-NEXT:  erl.return %3 : !erl.term
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %4 = erl.fault function_clause(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %5 = erl.constant #erl.atom<"i"> -> !erl.term
%% CHECK-NEXT:  erl.return %5 : !erl.term
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  %6 = erl.constant #erl.atom<"j"> -> !erl.term
%% CHECK-NEXT:  erl.return %6 : !erl.term
numbers(0) -> i;
numbers(0.0) -> f;
numbers(1) -> j;
numbers(123456789012345678901234567890) -> big.
