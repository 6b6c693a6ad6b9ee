// RUN: erl-opt %s -erl-infer-types -split-input-file | FileCheck %s

// A counted loop: the range of the counter is bounded by its tests.
// CHECK-LABEL: erl.func @"loop/0"
// CHECK: ^bb1(%[[I:.*]]: !erl.small<0, 100>, %[[ACC:.*]]: !erl.integer)
// CHECK: %[[I1:.*]] = erl.cast %[[I]] : !erl.small<0, 100> to !erl.small<1, 100>
// CHECK: erl.arith sub %[[I1]], %{{.*}} : (!erl.small<1, 100>, !erl.small<1, 1>) -> !erl.small<0, 99>
// CHECK: erl.arith add %[[ACC]], %[[I1]] : (!erl.integer, !erl.small<1, 100>) -> !erl.integer
erl.func @"loop/0"() -> !erl.term attributes {exported} {
  %n = erl.constant #erl.int<100> -> !erl.term
  %zero = erl.constant #erl.int<0> -> !erl.term
  %one = erl.constant #erl.int<1> -> !erl.term
  cf.br ^bb1(%n, %zero : !erl.term, !erl.term)
^bb1(%i: !erl.term, %acc: !erl.term):
  %c = erl.is_eq %i : !erl.term, #erl.int<0>
  cf.cond_br %c, ^bb2, ^bb3
^bb2:
  erl.return %acc : !erl.term
^bb3:
  %i1 = erl.arith sub %i, %one : (!erl.term, !erl.term) -> !erl.term
  %f1 = erl.failed %i1 : !erl.term
  cf.cond_br %f1, ^cold, ^bb4
^bb4:
  %a1 = erl.arith add %acc, %i : (!erl.term, !erl.term) -> !erl.term
  %f2 = erl.failed %a1 : !erl.term
  cf.cond_br %f2, ^cold, ^bb5
^bb5:
  cf.br ^bb1(%i1, %a1 : !erl.term, !erl.term)
^cold:
  erl.capture
  erl.propagate
}

// -----

// Private functions get the types of their callers' arguments, and callers the
// types of results; a fun's code does not.
// CHECK-LABEL: erl.func @"start/1"
// CHECK: erl.call @"sq/2"({{.*}}) : (!erl.float, !erl.small<1, 1>) -> !erl.float
// CHECK: erl.func @"sq/2"(%{{.*}}: !erl.float, %{{.*}}: !erl.small<1, 3>) -> !erl.float
// CHECK: erl.func @"id/1"(%{{.*}}: !erl.term) -> !erl.term
erl.func @"start/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  %a = erl.constant #erl.float<1.5> -> !erl.term
  %b = erl.constant #erl.int<1> -> !erl.term
  %c = erl.constant #erl.int<3> -> !erl.term
  %f = erl.make_fun @"id/1" arity 1 index 0 uniq 0() : () -> !erl.term
  %id = erl.call @"id/1"(%b) : (!erl.term) -> !erl.term
  %r = erl.call @"sq/2"(%a, %b) : (!erl.term, !erl.term) -> !erl.term
  %failed = erl.failed %r : !erl.term
  cf.cond_br %failed, ^cold, ^next
^next:
  erl.tail_call @"sq/2"(%r, %c) : (!erl.term, !erl.term) -> ()
^cold:
  erl.propagate
}
erl.func @"sq/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %r = erl.arith mul %x, %y : (!erl.term, !erl.term) -> !erl.term
  %failed = erl.failed %r : !erl.term
  cf.cond_br %failed, ^cold, ^next
^next:
  erl.return %r : !erl.term
^cold:
  erl.capture
  erl.propagate
}
erl.func @"id/1"(%x: !erl.term) -> !erl.term {
  erl.return %x : !erl.term
}

// -----

// Tests refine in their successors; block arguments join; branches adapt.
// CHECK-LABEL: erl.func @"join/1"
// CHECK: %[[SMALL:.*]] = erl.cast %{{.*}} : !erl.term to !erl.small
// CHECK: %[[BYTE:.*]] = erl.arith band %[[SMALL]], %{{.*}} : (!erl.small, !erl.small<255, 255>) -> !erl.small<0, 255>
// CHECK: %[[WIDE:.*]] = erl.cast %[[BYTE]] : !erl.small<0, 255> to !erl.small<-7, 255>
// CHECK: cf.br ^[[JOIN:.*]](%[[WIDE]]
// CHECK: erl.cast %{{.*}} : !erl.small<-7, -7> to !erl.small<-7, 255>
// CHECK: ^[[JOIN]](%{{.*}}: !erl.small<-7, 255>)
erl.func @"join/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  %mask = erl.constant #erl.int<255> -> !erl.term
  %other = erl.constant #erl.int<-7> -> !erl.term
  %c = erl.test small %x : !erl.term
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  %b = erl.arith band %x, %mask : (!erl.term, !erl.term) -> !erl.term
  cf.br ^bb3(%b : !erl.term)
^bb2:
  cf.br ^bb3(%other : !erl.term)
^bb3(%r: !erl.term):
  erl.return %r : !erl.term
}

// -----

// What is less than a number is a number; a switch tells the literal.
// CHECK-LABEL: erl.func @"less/2"
// CHECK: erl.cast %{{.*}} : !erl.term to !erl.number
// CHECK: erl.cast %{{.*}} : !erl.term to !erl.small<3, 3>
erl.func @"less/2"(%x: !erl.term, %y: !erl.term) -> !erl.term attributes {exported} {
  %two = erl.constant #erl.int<2> -> !erl.term
  %c = erl.compare lt %x, %two : !erl.term, !erl.term
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  erl.return %x : !erl.term
^bb2:
  erl.switch %y : !erl.term, [
    default ^bb3,
    #erl.int<3> ^bb4
  ]
^bb3:
  erl.return %x : !erl.term
^bb4:
  erl.return %y : !erl.term
}

// -----

// A selection has what either choice may be.
// CHECK-LABEL: erl.func @"select/1"
// CHECK: %[[A:.*]] = erl.cast %{{.*}} : !erl.small<1, 1> to !erl.small<1, 5>
// CHECK: %[[B:.*]] = erl.cast %{{.*}} : !erl.small<5, 5> to !erl.small<1, 5>
// CHECK: arith.select %{{.*}}, %[[A]], %[[B]] : !erl.small<1, 5>
erl.func @"select/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  %one = erl.constant #erl.int<1> -> !erl.term
  %five = erl.constant #erl.int<5> -> !erl.term
  %c = erl.is_true %x : !erl.term
  %r = arith.select %c, %one, %five : !erl.term
  erl.return %r : !erl.term
}
