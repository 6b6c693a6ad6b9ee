// RUN: erl-opt %s -erl-lambda-lift | FileCheck %s

// A lambda without captures is a literal; its function takes its arity only.
// CHECK-LABEL: erl.func @"plain/0"() -> !erl.term
// CHECK-NEXT: %[[F:.*]] = erl.make_fun @"-plain/0-fun-0-/1" arity 1 index 0 uniq 7() : () -> !erl.fun<1>
// CHECK-NEXT: erl.return %[[F]]
// CHECK: erl.func @"-plain/0-fun-0-/1"(%[[X:.*]]: !erl.term) -> !erl.term
// CHECK-NEXT: erl.return %[[X]]
erl.func @"plain/0"() -> !erl.term attributes {exported} {
  %f = erl.lambda "-plain/0-fun-0-" arity 1 index 0 uniq 7 -> !erl.fun<1> {
  ^bb0(%x: !erl.term):
    erl.return %x : !erl.term
  }
  erl.return %f : !erl.fun<1>
}

// Captures become free variables; literals are copied; inner lambdas capture
// through outer ones.
// CHECK-LABEL: erl.func @"nested/2"
// CHECK-SAME: (%[[A:.*]]: !erl.term, %[[B:.*]]: !erl.term)
// CHECK: %[[F:.*]] = erl.make_fun @"-nested/2-fun-1-/2" arity 0 index 1 uniq 0(%[[B]], %[[A]]) : (!erl.term, !erl.term) -> !erl.fun<0>
// CHECK: erl.return %[[F]]
// CHECK: erl.func @"-nested/2-fun-0-/2"(%[[X:.*]]: !erl.term, %[[SELF:.*]]: !erl.term)
// CHECK-NEXT: %[[A0:.*]] = erl.free_var %[[SELF]][0]
// CHECK-NEXT: %[[TEN:.*]] = erl.constant #erl.int<10>
// CHECK-NEXT: erl.tuple %[[A0]], %[[X]], %[[TEN]]
// CHECK: erl.func @"-nested/2-fun-1-/2"(%[[SELF:.*]]: !erl.term)
// CHECK-NEXT: %[[B1:.*]] = erl.free_var %[[SELF]][0]
// CHECK-NEXT: %[[A1:.*]] = erl.free_var %[[SELF]][1]
// CHECK: %[[IN:.*]] = erl.make_fun @"-nested/2-fun-0-/2" arity 1 index 0 uniq 0(%[[A1]])
// CHECK-NEXT: erl.tuple %[[B1]], %[[IN]]
erl.func @"nested/2"(%a: !erl.term, %b: !erl.term) -> !erl.term {
  %ten = erl.constant #erl.int<10> -> !erl.term
  %f = erl.lambda "-nested/2-fun-1-" arity 0 index 1 uniq 0 -> !erl.fun<0> {
    %bs = erl.tuple %b, %b : (!erl.term, !erl.term) -> !erl.tuple<2>
    %g = erl.lambda "-nested/2-fun-0-" arity 1 index 0 uniq 0 -> !erl.fun<1> {
    ^bb0(%x: !erl.term):
      %t = erl.tuple %a, %x, %ten : (!erl.term, !erl.term, !erl.term) -> !erl.tuple<3>
      erl.return %t : !erl.tuple<3>
    }
    %r = erl.tuple %b, %g : (!erl.term, !erl.fun<1>) -> !erl.tuple<2>
    erl.return %r : !erl.tuple<2>
  }
  erl.return %f : !erl.fun<0>
}

// A fun that refers to itself uses its last argument.
// CHECK-LABEL: erl.func @"named/0"
// CHECK: erl.func @"-named/0-F-0-/1"(%[[X:.*]]: !erl.term, %[[SELF:.*]]: !erl.term)
// CHECK-NEXT: erl.call_fun %[[SELF]](%[[X]])
erl.func @"named/0"() -> !erl.term {
  %f = erl.lambda "-named/0-F-0-" arity 1 index 0 uniq 0 -> !erl.fun<1> {
  ^bb0(%x: !erl.term, %self: !erl.term):
    %r = erl.call_fun %self(%x) : (!erl.term, !erl.term) -> !erl.term
    erl.return %r : !erl.term
  }
  erl.return %f : !erl.fun<1>
}

// Letrecs get captures as arguments; the inner one calls the outer one.
// CHECK-LABEL: erl.func @"lc/2"
// CHECK-SAME: (%[[L:.*]]: !erl.term, %[[A:.*]]: !erl.term)
// CHECK-NEXT: %[[R:.*]] = erl.call @"-lc/2-lc$^0/1-0-/2"(%[[L]], %[[A]]) : (!erl.term, !erl.term) -> !erl.term
// CHECK-NEXT: erl.return %[[R]]
// CHECK: erl.func @"-lc/2-lc$^1/1-1-/3"(%[[Y:.*]]: !erl.term, %[[X1:.*]]: !erl.term, %[[A1:.*]]: !erl.term)
// CHECK-NEXT: %[[I:.*]] = erl.call @"-lc/2-lc$^1/1-1-/3"(%[[Y]], %[[X1]], %[[A1]])
// CHECK-NEXT: %[[O:.*]] = erl.call @"-lc/2-lc$^0/1-0-/2"(%[[X1]], %[[A1]])
// CHECK: erl.func @"-lc/2-lc$^0/1-0-/2"(%[[X:.*]]: !erl.term, %[[A0:.*]]: !erl.term)
// CHECK-NEXT: erl.call @"-lc/2-lc$^1/1-1-/3"(%[[A0]], %[[X]], %[[A0]])
// CHECK-NOT: erl.recur
erl.func @"lc/2"(%l: !erl.term, %a: !erl.term) -> !erl.term {
  %r = erl.letrec "-lc/2-lc$^0/1-0-"(%l) : (!erl.term) -> !erl.term {
  ^bb0(%x: !erl.term):
    %s = erl.letrec "-lc/2-lc$^1/1-1-"(%a) : (!erl.term) -> !erl.term {
    ^bb0(%y: !erl.term):
      %i = erl.recur "-lc/2-lc$^1/1-1-"(%y) : (!erl.term) -> !erl.term
      %o = erl.recur "-lc/2-lc$^0/1-0-"(%x) : (!erl.term) -> !erl.term
      %t = erl.tuple %i, %o : (!erl.term, !erl.term) -> !erl.term
      erl.return %t : !erl.term
    }
    erl.return %s : !erl.term
  }
  erl.return %r : !erl.term
}
