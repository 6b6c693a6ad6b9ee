%% RUN: erl-translate --import-erl %s | erl-opt -erl-lambda-lift -erl-lower-to-cfg | FileCheck %s

%% Calls whose result is the function's.
-module('lower-to-cfg-calls').
-export([loop/2, not_tail/1, even/1, funs/2, funs/3, dyn/2, app/3, remote/1,
         in_case/2, nine/9]).

%% A self tail call is a branch.
%% CHECK-LABEL: erl.func @"loop/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  cf.br ^bb1(%arg0, %arg1 : !erl.term, !erl.term)
%% CHECK-NEXT:  ^bb1(%0: !erl.term, %1: !erl.term):
%% CHECK-NEXT:  %2 = erl.is_eq %0 : !erl.term, #erl.int<0>
%% CHECK-NEXT:  cf.cond_br %2, ^bb2, ^bb3
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  erl.return %1 : !erl.term
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  %3 = erl.constant #erl.int<1> -> !erl.term
%% CHECK-NEXT:  %4 = erl.arith sub %0, %3 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %5 = erl.failed %4 : !erl.term
%% CHECK-NEXT:  cf.cond_br %5, ^bb4, ^bb5
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb5:
%% CHECK-NEXT:  %6 = erl.cons %0, %1 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  cf.br ^bb1(%4, %6 : !erl.term, !erl.term)
loop(0, Acc) -> Acc;
loop(N, Acc) -> loop(N - 1, [N | Acc]).

%% CHECK-LABEL: erl.func @"not_tail/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.call @"not_tail/1"(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  %1 = erl.failed %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %1, ^bb1, ^bb2
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %2 = erl.constant #erl.nil -> !erl.term
%% CHECK-NEXT:  %3 = erl.cons %0, %2 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.return %3 : !erl.term
not_tail(N) -> [not_tail(N)].

%% CHECK-LABEL: erl.func @"even/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.is_eq %arg0 : !erl.term, #erl.int<0>
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb2
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %1 = erl.constant #erl.atom<"true"> -> !erl.term
%% CHECK-NEXT:  erl.return %1 : !erl.term
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %2 = erl.constant #erl.int<1> -> !erl.term
%% CHECK-NEXT:  %3 = erl.arith sub %arg0, %2 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %4 = erl.failed %3 : !erl.term
%% CHECK-NEXT:  cf.cond_br %4, ^bb3, ^bb4
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  erl.tail_call @"odd/1"(%3) : (!erl.term) -> ()
even(0) -> true;
even(N) -> odd(N - 1).

%% CHECK-LABEL: erl.func @"odd/1"(%arg0: !erl.term) -> !erl.term {
%% CHECK-NEXT:  %0 = erl.is_eq %arg0 : !erl.term, #erl.int<0>
%% CHECK-NEXT:  cf.cond_br %0, ^bb1, ^bb2
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %1 = erl.constant #erl.atom<"false"> -> !erl.term
%% CHECK-NEXT:  erl.return %1 : !erl.term
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  %2 = erl.constant #erl.int<1> -> !erl.term
%% CHECK-NEXT:  %3 = erl.arith sub %arg0, %2 : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %4 = erl.failed %3 : !erl.term
%% CHECK-NEXT:  cf.cond_br %4, ^bb3, ^bb4
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb4:
%% CHECK-NEXT:  erl.tail_call @"even/1"(%3) : (!erl.term) -> ()
odd(0) -> false;
odd(N) -> even(N - 1).

%% CHECK-LABEL: erl.func @"funs/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.tail_call_fun %arg0(%arg1) : (!erl.term, !erl.term) -> ()
%% CHECK-LABEL: erl.func @"funs/3"(%arg0: !erl.term, %arg1: !erl.term, %arg2: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.call_fun %arg0(%arg1) : (!erl.term, !erl.term) -> !erl.term
%% CHECK-NEXT:  %1 = erl.failed %0 : !erl.term
%% CHECK-NEXT:  cf.cond_br %1, ^bb1, ^bb2
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  erl.tail_apply_fun %arg0, %arg2 : (!erl.term, !erl.term) -> ()
funs(F, X) -> F(X).

funs(F, X, L) -> F(X), apply(F, L).

%% CHECK-LABEL: erl.func @"dyn/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  %0 = erl.constant #erl.int<1> -> !erl.term
%% CHECK-NEXT:  erl.tail_call_dynamic %arg0, %arg1(%0) : (!erl.term, !erl.term, !erl.term) -> ()
dyn(M, F) -> M:F(1).

%% CHECK-LABEL: erl.func @"app/3"(%arg0: !erl.term, %arg1: !erl.term, %arg2: !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.tail_apply %arg0, %arg1, %arg2 : (!erl.term, !erl.term, !erl.term) -> ()
app(M, F, A) -> apply(M, F, A).

%% CHECK-LABEL: erl.func @"remote/1"(%arg0: !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.tail_call_remote "m" "f"(%arg0) : (!erl.term) -> ()
remote(X) -> m:f(X).

%% CHECK-LABEL: erl.func @"in_case/2"(%arg0: !erl.term, %arg1: !erl.term) -> !erl.term
%% CHECK-NEXT:  erl.switch %arg0 : !erl.term, [
%% CHECK-NEXT:  default ^bb1,
%% CHECK-NEXT:  #erl.atom<"a"> ^bb2,
%% CHECK-NEXT:  #erl.atom<"b"> ^bb3
%% CHECK-NEXT:  ]
%% CHECK-NEXT:  ^bb1:
%% CHECK-NEXT:  %0 = erl.fault case_clause(%arg0) : (!erl.term) -> !erl.term
%% CHECK-NEXT:  erl.capture
%% CHECK-NEXT:  erl.propagate
%% CHECK-NEXT:  ^bb2:
%% CHECK-NEXT:  erl.tail_call_remote "m" "f"(%arg0) : (!erl.term) -> ()
%% CHECK-NEXT:  ^bb3:
%% CHECK-NEXT:  erl.return %arg1 : !erl.term
in_case(X, Y) ->
    Z = case X of
            a -> m:f(X);
            b -> Y
        end,
    Z.

%% CHECK-LABEL: erl.func @"nine/9"(%arg0: !erl.term, %arg1: !erl.term, %arg2: !erl.term, %arg3: !erl.term, %arg4: !erl.term, %arg5: !erl.term, %arg6: !erl.term, %arg7: !erl.term, %arg8: !erl.term) -> !erl.term
%% CHECK-NEXT:  cf.br ^bb1(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8 : !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term)
%% CHECK-NEXT:  ^bb1(%0: !erl.term, %1: !erl.term, %2: !erl.term, %3: !erl.term, %4: !erl.term, %5: !erl.term, %6: !erl.term, %7: !erl.term, %8: !erl.term):
%% CHECK-NEXT:  cf.br ^bb1(%8, %0, %1, %2, %3, %4, %5, %6, %7 : !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term)
nine(A, B, C, D, E, F, G, H, I) -> nine(I, A, B, C, D, E, F, G, H).
