// RUN: erl-opt %s -canonicalize | FileCheck %s

// Exact integers, whatever their size; doubles; what fails stays.
// CHECK-LABEL: erl.func @"arith/0"
// CHECK-DAG: #erl.int<85070591730234615847396907784232501249>
// CHECK-DAG: #erl.int<-4611686018427387905>
// CHECK-DAG: #erl.float<2.500000e+00>
// CHECK-DAG: #erl.int<-3>
// CHECK-DAG: #erl.int<18446744073709551616>
// CHECK: erl.arith div
// CHECK: erl.arith mul %{{.*}}, %{{.*}} : (!erl.float, !erl.float)
erl.func @"arith/0"() -> !erl.term {
  %big = erl.constant #erl.int<9223372036854775807> -> !erl.term
  %m = erl.constant #erl.int<-4611686018427387904> -> !erl.term
  %one = erl.constant #erl.int<1> -> !erl.term
  %f = erl.constant #erl.float<1.5> -> !erl.term
  %zero = erl.constant #erl.int<0> -> !erl.term
  %huge = erl.constant #erl.float<1.0e308> -> !erl.float
  %s7 = erl.constant #erl.int<-7> -> !erl.term
  %s2 = erl.constant #erl.int<2> -> !erl.term
  %s64 = erl.constant #erl.int<64> -> !erl.term
  %0 = erl.arith mul %big, %big : (!erl.term, !erl.term) -> !erl.term
  %1 = erl.arith sub %m, %one : (!erl.term, !erl.term) -> !erl.term
  %2 = erl.arith add %f, %one : (!erl.term, !erl.term) -> !erl.term
  %3 = erl.arith div %s7, %s2 : (!erl.term, !erl.term) -> !erl.term
  %4 = erl.arith bsl %one, %s64 : (!erl.term, !erl.term) -> !erl.term
  %5 = erl.arith div %one, %zero : (!erl.term, !erl.term) -> !erl.term
  %6 = erl.arith mul %huge, %huge : (!erl.float, !erl.float) -> !erl.term
  %t = erl.tuple %0, %1, %2, %3, %4, %5, %6 : (!erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term) -> !erl.tuple<7>
  erl.return %t : !erl.tuple<7>
}

// CHECK-LABEL: erl.func @"access/2"
// CHECK-SAME: (%[[A:.*]]: !erl.term, %[[B:.*]]: !erl.term)
// CHECK-NEXT: %[[R:.*]] = erl.tuple %[[A]], %[[B]], %[[B]]
// CHECK-NEXT: erl.return %[[R]]
erl.func @"access/2"(%a: !erl.term, %b: !erl.term) -> !erl.term {
  %t = erl.tuple %a, %b : (!erl.term, !erl.term) -> !erl.tuple<2>
  %c = erl.cons %a, %b : (!erl.term, !erl.term) -> !erl.cons
  %h = erl.head %c : (!erl.cons) -> !erl.term
  %l = erl.tail %c : (!erl.cons) -> !erl.term
  %e = erl.element %t[1] : (!erl.tuple<2>) -> !erl.term
  %r = erl.tuple %h, %l, %e : (!erl.term, !erl.term, !erl.term) -> !erl.tuple<3>
  erl.return %r : !erl.tuple<3>
}

// CHECK-LABEL: erl.func @"literals/0"
// CHECK-DAG: #erl.tuple<[#erl.list<"ab">, #erl.map<[#erl.int<1>, #erl.int<97>, #erl.float<1.000000e+00>, #erl.int<98>]>]>
erl.func @"literals/0"() -> !erl.term {
  %a = erl.constant #erl.int<97> -> !erl.term
  %b = erl.constant #erl.int<98> -> !erl.term
  %n = erl.constant #erl.nil -> !erl.term
  %l1 = erl.cons %b, %n : (!erl.term, !erl.term) -> !erl.cons
  %l0 = erl.cons %a, %l1 : (!erl.term, !erl.cons) -> !erl.cons
  %k1 = erl.constant #erl.float<1.0> -> !erl.term
  %k2 = erl.constant #erl.int<1> -> !erl.term
  %m = erl.map_new %k1, %b, %k2, %b, %k2, %a : (!erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term) -> !erl.map
  %t = erl.tuple %l0, %m : (!erl.cons, !erl.map) -> !erl.tuple<2>
  erl.return %t : !erl.tuple<2>
}

// A test that the type decides, booleans there and back, failures that cannot be.
// CHECK-LABEL: erl.func @"decided/3"
// CHECK-SAME: (%[[L:.*]]: !erl.list, %[[S:.*]]: !erl.small<0, 9>, %[[X:.*]]: !erl.term)
// CHECK-NOT: cf.cond_br
// CHECK: erl.return %[[X]]
erl.func @"decided/3"(%l: !erl.list, %s: !erl.small<0, 9>, %x: !erl.term) -> !erl.term {
  %c0 = erl.test tuple %l : !erl.list
  %t0 = erl.from_bool %c0 -> !erl.bool
  %c1 = erl.is_true %t0 : !erl.bool
  cf.cond_br %c1, ^bb1, ^bb2
^bb1:
  erl.return %l : !erl.list
^bb2:
  %sum = erl.arith add %s, %s : (!erl.small<0, 9>, !erl.small<0, 9>) -> !erl.small<0, 18>
  %f = erl.failed %sum : !erl.small<0, 18>
  cf.cond_br %f, ^bb1, ^bb3
^bb3:
  %nineteen = erl.constant #erl.int<19> -> !erl.small<19, 19>
  %lt = erl.compare lt %sum, %nineteen : !erl.small<0, 18>, !erl.small<19, 19>
  cf.cond_br %lt, ^bb4, ^bb1
^bb4:
  %atom = erl.constant #erl.atom<"b"> -> !erl.term
  erl.switch %atom : !erl.term, [
    default ^bb1,
    #erl.atom<"a"> ^bb1,
    #erl.atom<"b"> ^bb5
  ]
^bb5:
  erl.return %x : !erl.term
}

// Erlang's order, numbers by value; =:= against a word becomes is_eq.
// CHECK-LABEL: erl.func @"order/1"
// CHECK-DAG: %[[T:.*]] = erl.constant #erl.atom<"true">
// CHECK-DAG: %[[F:.*]] = erl.constant #erl.atom<"false">
// CHECK-DAG: %[[EQ:.*]] = erl.is_eq %{{.*}} : !erl.term, #erl.int<1>
// CHECK-DAG: %[[GT:.*]] = erl.compare gt %{{.*}}, %{{.*}} : !erl.term, !erl.term
// CHECK: erl.tuple %[[T]], %[[F]], %[[T]], %[[F]], %[[T]],
erl.func @"order/1"(%x: !erl.term) -> !erl.term {
  %i = erl.constant #erl.int<9007199254740993> -> !erl.term
  %f = erl.constant #erl.float<9007199254740992.0> -> !erl.term
  %one = erl.constant #erl.int<1> -> !erl.term
  %onef = erl.constant #erl.float<1.0> -> !erl.term
  %atom = erl.constant #erl.atom<"a"> -> !erl.term
  %0 = erl.compare gt %i, %f : !erl.term, !erl.term
  %1 = erl.compare eq %i, %f : !erl.term, !erl.term
  %2 = erl.compare eq %one, %onef : !erl.term, !erl.term
  %3 = erl.compare exact_eq %one, %onef : !erl.term, !erl.term
  %4 = erl.compare lt %i, %atom : !erl.term, !erl.term
  %5 = erl.compare exact_eq %one, %x : !erl.term, !erl.term
  %6 = erl.compare lt %one, %x : !erl.term, !erl.term
  %b0 = erl.from_bool %0 -> !erl.bool
  %b1 = erl.from_bool %1 -> !erl.bool
  %b2 = erl.from_bool %2 -> !erl.bool
  %b3 = erl.from_bool %3 -> !erl.bool
  %b4 = erl.from_bool %4 -> !erl.bool
  %b5 = erl.from_bool %5 -> !erl.bool
  %b6 = erl.from_bool %6 -> !erl.bool
  %t = erl.tuple %b0, %b1, %b2, %b3, %b4, %b5, %b6 : (!erl.bool, !erl.bool, !erl.bool, !erl.bool, !erl.bool, !erl.bool, !erl.bool) -> !erl.tuple<7>
  erl.return %t : !erl.tuple<7>
}
