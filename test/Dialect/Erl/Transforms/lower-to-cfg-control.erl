%% RUN: erl-translate --import-erl %s | erl-opt -erl-lambda-lift -erl-lower-to-cfg | FileCheck %s

%% Exceptions, after, catch, receive, booleans.
-module('lower-to-cfg-control').
-export([try_of/1, try_trace_in_guard/1, after_once/1, catch_old/1, recv/1,
         recv_only_timeout/1, bool/2, conj/2, nested/1]).

%% The of part is outside of the protection: a tail call.
%% CHECK-LABEL: erl.func @"try_of/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.call @"g/1"(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %1 = erl.failed %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %1, ^bb1, ^bb9
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %exception_class, %reason = erl.landing : !erl.atom, !erl.term
%% CHECK-NEXT:  erl.switch %exception_class : !erl.atom, [
%% CHECK-NEXT:  default ^bb8,
%% CHECK-NEXT:  #erl.atom<"throw"> ^bb2,
%% CHECK-NEXT:  #erl.atom<"error"> ^bb3,
%% CHECK-NEXT:  #erl.atom<"exit"> ^bb4
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  erl.return %reason : !erl.term
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %2 = erl.stacktrace : () -> !erl.term
%% CHECK-NEXT:  %3 = erl.tuple %reason, %2 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %3 : !erl.term
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %4 = erl.test tuple_arity %reason arity 2 : !erl.term
%% CHECK-NEXT:  cf.cond_br %4, ^bb5, ^bb8
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %5 = erl.element %reason[0] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %6 = erl.is_eq %5 : !erl.term, #erl.atom<"a">
%% CHECK-NEXT:  cf.cond_br %6, ^bb6, ^bb8
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %7 = erl.element %reason[1] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %8 = erl.constant #erl.int<3> -> !erl.term
%% CHECK-NEXT:  %9 = erl.compare gt %7, %8 : !erl.term, !erl.term
%% CHECK-NEXT:  cf.cond_br %9, ^bb7, ^bb8
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  erl.return %7 : !erl.term
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  %10 = erl.stacktrace : () -> !erl.term
%% CHECK-NEXT:  %11 = erl.raise %exception_class, %reason, %10 : (!erl.atom, !erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb9:
%% CHECK-NEXT:  %12 = erl.is_eq %0 : !erl.term, #erl.atom<"ok">
%% CHECK-NEXT:  cf.cond_br %12, ^bb10, ^bb11
%% CHECK-NEXT:  ^bb10:
%% CHECK-NEXT:  %13 = erl.constant #erl.atom<"fine"> -> !erl.term
%% CHECK-NEXT:  erl.return %13 : !erl.term
%% CHECK-NEXT:  ^bb11:
%% CHECK-NEXT:  erl.tail_call @"g/1"(%0) : (!erl.term) -> ()
try_of(X) ->
    try g(X) of
        ok -> fine;
        Y -> g(Y)
    catch
        throw:T -> T;
        error:R:S -> {R, S};
        exit:{a, B} when B > 3 -> B
    end.

%% A guard that can fail might disturb the trace, so that is taken before.
%% CHECK-LABEL: erl.func @"try_trace_in_guard/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.call @"g/1"(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %1 = erl.failed %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %1, ^bb1, ^bb6
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %exception_class, %reason = erl.landing : !erl.atom, !erl.term
%% CHECK-NEXT:  %2 = erl.stacktrace : () -> !erl.term
%% CHECK-NEXT:  %3 = erl.is_eq %exception_class : !erl.atom, #erl.atom<"error">
%% CHECK-NEXT:  cf.cond_br %3, ^bb2, ^bb5
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %4 = erl.bif "erlang" "hd"(%reason) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %5 = erl.failed %4 : !erl.term
%% CHECK-NEXT:  cf.cond_br %5, ^bb5, ^bb3
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %6 = erl.is_true %4 : !erl.term
%% CHECK-NEXT:  cf.cond_br %6, ^bb4, ^bb5
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  erl.return %reason : !erl.term
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %7 = erl.raise %exception_class, %reason, %2 : (!erl.atom, !erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  erl.return %0 : !erl.term
try_trace_in_guard(X) ->
    try g(X)
    catch
        error:R when hd(R) -> R
    end.

%% The after part is there once.
%% CHECK-LABEL: erl.func @"after_once/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.call @"g/1"(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %1 = erl.failed %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %1, ^bb1, ^bb2
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %exception_class, %reason = erl.landing : !erl.atom, !erl.term
%% CHECK-NEXT:  %2 = erl.stacktrace : () -> !erl.term
%% CHECK-NEXT:  %false = arith.constant false
%% CHECK-NEXT:  %3 = erl.constant #erl.nil -> !erl.term
%% CHECK-NEXT:  %4 = erl.cast %exception_class : !erl.atom to !erl.term
%% CHECK-NEXT:  cf.br ^bb3(%false, %3, %4, %reason, %2 : i1, !erl.term, !erl.term, !erl.term, !erl.term)
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %true = arith.constant true
%% CHECK-NEXT:  %5 = erl.constant #erl.nil -> !erl.term
%% CHECK-NEXT:  %6 = erl.constant #erl.nil -> !erl.term
%% CHECK-NEXT:  %7 = erl.constant #erl.nil -> !erl.term
%% CHECK-NEXT:  cf.br ^bb3(%true, %0, %5, %6, %7 : i1, !erl.term, !erl.term, !erl.term, !erl.term)
%% CHECK-NEXT:  ^bb3(%8: i1, %9: !erl.term, %10: !erl.term, %11: !erl.term, %12: !erl.term):
%% CHECK-NEXT:  %13 = erl.constant #erl.atom<"ok"> -> !erl.term
%% CHECK-NEXT:  %14 = erl.call @"g/1"(%13) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %15 = erl.failed %14 : !erl.term
%% CHECK-NEXT:  cf.cond_br %15, ^bb7, ^bb4
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  cf.cond_br %8, ^bb5, ^bb6
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  erl.return %9 : !erl.term
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %16 = erl.raise %10, %11, %12 : (!erl.term, !erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  cf.br ^bb7
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  erl.propagate
after_once(X) ->
    try
        g(X)
    after
        g(ok)
    end.

%% CHECK-LABEL: erl.func @"catch_old/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.call @"g/1"(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %1 = erl.failed %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %1, ^bb1, ^bb5(%0 : !erl.term)
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %exception_class, %reason = erl.landing : !erl.atom, !erl.term
%% CHECK-NEXT:  %2 = erl.is_eq %exception_class : !erl.atom, #erl.atom<"throw">
%% CHECK-NEXT:  cf.cond_br %2, ^bb5(%reason : !erl.term), ^bb2
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %3 = erl.is_eq %exception_class : !erl.atom, #erl.atom<"error">
%% CHECK-NEXT:  cf.cond_br %3, ^bb3, ^bb4
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %4 = erl.stacktrace : () -> !erl.term
%% CHECK-NEXT:  %5 = erl.tuple %reason, %4 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %6 = erl.constant #erl.atom<"EXIT"> -> !erl.term
%% CHECK-NEXT:  %7 = erl.tuple %6, %5 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  cf.br ^bb5(%7 : !erl.term)
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %8 = erl.constant #erl.atom<"EXIT"> -> !erl.term
%% CHECK-NEXT:  %9 = erl.tuple %8, %reason : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  cf.br ^bb5(%9 : !erl.term)
%% CHECK-NEXT:  ^bb5(%10: !erl.term):
%% CHECK-NEXT:  erl.return %10 : !erl.term
catch_old(X) -> catch g(X).

%% CHECK-LABEL: erl.func @"recv/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  cf.br ^bb1
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %ok, %message = erl.receive_peek : !erl.term
%% CHECK-NEXT:  cf.cond_br %ok, ^bb2, ^bb8
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %0 = erl.test tuple_arity %message arity 2 : !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb3, ^bb5
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %1 = erl.element %message[0] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %2 = erl.is_eq %1 : !erl.term, #erl.atom<"a">
%% CHECK-NEXT:  cf.cond_br %2, ^bb4, ^bb7
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  erl.receive_accept
%% CHECK-NEXT:  %3 = erl.element %message[1] : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %3 : !erl.term
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %4 = erl.is_eq %message : !erl.term, #erl.atom<"b">
%% CHECK-NEXT:  cf.cond_br %4, ^bb6, ^bb7
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  erl.receive_accept
%% CHECK-NEXT:  %5 = erl.constant #erl.atom<"b"> -> !erl.term
%% CHECK-NEXT:  erl.tail_call @"g/1"(%5) : (!erl.term) -> ()
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  erl.receive_skip
%% CHECK-NEXT:  cf.br ^bb1
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  %6 = erl.receive_wait %arg0 : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %7 = erl.failed %6 : !erl.term
%% CHECK-NEXT:  cf.cond_br %7, ^bb9, ^bb10
%% CHECK-NEXT:  ^bb9:
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb10:
%% CHECK-NEXT:  %8 = erl.is_true %6 : !erl.term
%% CHECK-NEXT:  cf.cond_br %8, ^bb1, ^bb11
%% CHECK-NEXT:  ^bb11:
%% CHECK-NEXT:  %9 = erl.constant #erl.atom<"timeout"> -> !erl.term
%% CHECK-NEXT:  erl.return %9 : !erl.term
recv(T) ->
    receive
        {a, X} -> X;
        b -> g(b)
    after T -> timeout
    end.

%% CHECK-LABEL: erl.func @"recv_only_timeout/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  cf.br ^bb1
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %ok, %message = erl.receive_peek : !erl.term
%% CHECK-NEXT:  cf.cond_br %ok, ^bb2, ^bb3
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  erl.receive_skip
%% CHECK-NEXT:  cf.br ^bb1
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %0 = erl.receive_wait %arg0 : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %1 = erl.failed %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %1, ^bb4, ^bb5
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %2 = erl.is_true %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %2, ^bb1, ^bb6
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %3 = erl.constant #erl.atom<"ok"> -> !erl.term
%% CHECK-NEXT:  erl.return %3 : !erl.term
recv_only_timeout(T) ->
    receive after T -> ok end.

%% No boolean is made.
%% CHECK-LABEL: erl.func @"bool/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.compare gt %arg0, %arg1 : !erl.term, !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb2
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  erl.return %arg0 : !erl.term
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  erl.return %arg1 : !erl.term
bool(X, Y) ->
    case X > Y of
        true -> X;
        false -> Y
    end.

%% What one side knows is not tested again.
%% CHECK-LABEL: erl.func @"conj/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.test atom %arg0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb4
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  erl.switch %arg1 : !erl.term, [
%% CHECK-NEXT:  default ^bb2,
%% CHECK-NEXT:  #erl.atom<"true"> ^bb3,
%% CHECK-NEXT:  #erl.atom<"false"> ^bb4
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %1 = erl.fault case_clause(%arg1) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %2 = erl.constant #erl.atom<"yes"> -> !erl.term
%% CHECK-NEXT:  erl.return %2 : !erl.term
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %3 = erl.constant #erl.atom<"no"> -> !erl.term
%% CHECK-NEXT:  erl.return %3 : !erl.term
conj(X, Y) ->
    case is_atom(X) andalso Y of
        true -> yes;
        false -> no
    end.

%% Inside of a try no call is a tail call; the inner handler is not protected
%% by itself.
%% CHECK-LABEL: erl.func @"nested/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.call @"g/1"(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %1 = erl.failed %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %1, ^bb1, ^bb9(%0 : !erl.term)
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %exception_class, %reason = erl.landing : !erl.atom, !erl.term
%% CHECK-NEXT:  %2 = erl.is_eq %exception_class : !erl.atom, #erl.atom<"throw">
%% CHECK-NEXT:  cf.cond_br %2, ^bb2, ^bb4
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %3 = erl.is_eq %reason : !erl.term, #erl.atom<"a">
%% CHECK-NEXT:  cf.cond_br %3, ^bb3, ^bb4
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %4 = erl.constant #erl.atom<"b"> -> !erl.term
%% CHECK-NEXT:  %5 = erl.call @"g/1"(%4) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %6 = erl.failed %5 : !erl.term
%% CHECK-NEXT:  cf.cond_br %6, ^bb5, ^bb9(%5 : !erl.term)
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  %7 = erl.stacktrace : () -> !erl.term
%% CHECK-NEXT:  %8 = erl.raise %exception_class, %reason, %7 : (!erl.atom, !erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  cf.br ^bb5
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %exception_class_0, %reason_1 = erl.landing : !erl.atom, !erl.term
%% CHECK-NEXT:  %9 = erl.is_eq %exception_class_0 : !erl.atom, #erl.atom<"throw">
%% CHECK-NEXT:  cf.cond_br %9, ^bb6, ^bb8
%% CHECK-NEXT:  ^bb6:
%% CHECK-NEXT:  %10 = erl.is_eq %reason_1 : !erl.term, #erl.atom<"c">
%% CHECK-NEXT:  cf.cond_br %10, ^bb7, ^bb8
%% CHECK-NEXT:  ^bb7:
%% CHECK-NEXT:  %11 = erl.constant #erl.atom<"d"> -> !erl.term
%% CHECK-NEXT:  erl.tail_call @"g/1"(%11) : (!erl.term) -> ()
%% CHECK-NEXT:  ^bb8:
%% CHECK-NEXT:  %12 = erl.stacktrace : () -> !erl.term
%% CHECK-NEXT:  %13 = erl.raise %exception_class_0, %reason_1, %12 : (!erl.atom, !erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb9(%14: !erl.term):
%% CHECK-NEXT:  erl.return %14 : !erl.term
nested(X) ->
    try
        try g(X) catch a -> g(b) end
    catch
        c -> g(d)
    end.

%% CHECK-LABEL: erl.func @"g/1"(%arg0: !erl.term) -> !erl.term {
%% CHECK-NEXT:  erl.return %arg0 : !erl.term
g(X) -> X.
