// RUN: erl-opt %s -erl-reserve-heap | FileCheck %s

// One reservation up to the next barrier.
// CHECK-LABEL: erl.func @"straight/2"
// CHECK-NEXT: erl.reserve 5
// CHECK-NEXT: erl.cons
// CHECK-NEXT: erl.tuple
// CHECK-NEXT: erl.arith
// CHECK-NEXT: erl.failed
// CHECK: ^bb1:
// CHECK-NEXT: erl.reserve 4
// CHECK-NEXT: erl.tuple
// CHECK-NOT: erl.reserve
// CHECK: erl.return
erl.func @"straight/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %a = erl.cons %x, %y : (!erl.term, !erl.term) -> !erl.cons
  %b = erl.tuple %a, %x : (!erl.cons, !erl.term) -> !erl.tuple<2>
  %s = erl.arith add %x, %y : (!erl.term, !erl.term) -> !erl.term
  %f = erl.failed %s : !erl.term
  cf.cond_br %f, ^bad, ^good
^good:
  %c = erl.tuple %a, %b, %s : (!erl.cons, !erl.tuple<2>, !erl.term) -> !erl.tuple<3>
  erl.return %c : !erl.tuple<3>
^bad:
  erl.capture
  erl.propagate
}

// The block in front reserves for the more demanding of its successors; a
// block where two paths meet has its own reservation.
// CHECK-LABEL: erl.func @"branches/2"
// CHECK-NEXT: erl.reserve 6
// CHECK-NEXT: erl.cons
// CHECK-NEXT: erl.test
// CHECK-NOT: erl.reserve
// CHECK: ^bb3({{.*}}// 2 preds: ^bb1, ^bb2
// CHECK-NEXT: erl.reserve 2
// CHECK-NEXT: erl.tuple
erl.func @"branches/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %a = erl.cons %x, %y : (!erl.term, !erl.term) -> !erl.cons
  %t = erl.test atom %x : !erl.term
  cf.cond_br %t, ^one, ^two
^one:
  %b = erl.tuple %a, %x, %y : (!erl.cons, !erl.term, !erl.term) -> !erl.term
  cf.br ^join(%b : !erl.term)
^two:
  %c = erl.cons %x, %a : (!erl.term, !erl.cons) -> !erl.term
  cf.br ^join(%c : !erl.term)
^join(%j: !erl.term):
  %d = erl.tuple %j : (!erl.term) -> !erl.term
  erl.return %d : !erl.term
}

// Nothing is reserved ahead of a branch where the block itself allocates
// nothing, nor for funs without free variables.
// CHECK-LABEL: erl.func @"lazy/1"
// CHECK-NOT: erl.reserve
// CHECK: cf.cond_br
// CHECK: erl.reserve 4
// CHECK-NEXT: erl.make_fun
// CHECK-NOT: erl.reserve
erl.func @"lazy/1"(%x: !erl.term) -> !erl.term {
  %t = erl.test atom %x : !erl.term
  cf.cond_br %t, ^one, ^two
^one:
  %f = erl.make_fun @"g/0" arity 0 index 0 uniq 0 (%x) : (!erl.term) -> !erl.term
  erl.return %f : !erl.term
^two:
  %g = erl.make_fun @"g/0" arity 0 index 0 uniq 0 () : () -> !erl.term
  erl.return %g : !erl.term
}
erl.func @"g/0"(%self: !erl.term) -> !erl.term {
  erl.return %self : !erl.term
}

// What a long row of allocations needs is reserved in portions.
// CHECK-LABEL: erl.func @"long/1"
// CHECK-NEXT: erl.reserve 200
// CHECK-NEXT: erl.tuple
// CHECK-NEXT: erl.reserve 200
// CHECK-NEXT: erl.tuple
// CHECK-NEXT: erl.return
erl.func @"long/1"(%x: !erl.term) -> !erl.term {
  %a = erl.tuple %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x : (!erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term) -> !erl.tuple<199>
  %b = erl.tuple %a, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x, %x : (!erl.tuple<199>, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term, !erl.term) -> !erl.tuple<199>
  erl.return %b : !erl.tuple<199>
}
