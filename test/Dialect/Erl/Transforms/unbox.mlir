// RUN: erl-opt %s -erl-unbox | FileCheck %s

// A loop over floats: its arguments are doubles, its arithmetic is f64, and only
// what the function returns is boxed, where it does.
// CHECK-LABEL: erl.func @"loop/2"
// CHECK: cf.br ^bb1(%{{.*}}, %{{.*}} : f64, !erl.small<0, 9>)
// CHECK: ^bb1(%[[X:.*]]: f64, %{{.*}}: !erl.small<0, 9>)
// CHECK: ^bb2:
// CHECK-NEXT: %[[BOX:.*]] = erl.box_float %[[X]] -> !erl.float
// CHECK-NEXT: erl.return %[[BOX]]
// CHECK: ^bb3:
// CHECK: %[[Y:.*]] = arith.mulf %[[X]], %{{.*}} : f64
// CHECK: %[[D:.*]] = arith.subf %[[Y]], %[[Y]] : f64
// CHECK: %[[F:.*]] = arith.cmpf uno, %[[D]], %[[D]] : f64
// CHECK: cf.cond_br %[[F]] weights({{.*}}), ^[[AGAIN:bb[0-9]+]], ^bb4
// CHECK: ^bb4:
// CHECK-NOT: erl.box_float
// CHECK: cf.br ^bb1(%[[Y]], %{{.*}} : f64, !erl.small<0, 9>)
// CHECK: ^[[COLD:bb[0-9]+]]:
// CHECK-NEXT: erl.capture
// CHECK: ^[[AGAIN]]:
// CHECK-NEXT: erl.fault badarith() : () -> !erl.term
// CHECK-NEXT: cf.br ^[[COLD]]
erl.func @"loop/2"(%x0: !erl.float, %n0: !erl.small<0, 9>) -> !erl.term {
  %half = erl.constant #erl.float<0.5> -> !erl.float
  %one = erl.constant #erl.int<1> -> !erl.small<1, 1>
  cf.br ^bb1(%x0, %n0 : !erl.float, !erl.small<0, 9>)
^bb1(%x: !erl.float, %n: !erl.small<0, 9>):
  %done = erl.is_eq %n : !erl.small<0, 9>, #erl.int<0>
  cf.cond_br %done, ^bb2, ^bb3
^bb2:
  erl.return %x : !erl.float
^bb3:
  %y = erl.arith mul %x, %half : (!erl.float, !erl.float) -> !erl.float
  %f = erl.failed %y : !erl.float
  cf.cond_br %f, ^cold, ^bb4
^bb4:
  %m = erl.arith sub %n, %one : (!erl.small<0, 9>, !erl.small<1, 1>) -> !erl.small<0, 9>
  cf.br ^bb1(%y, %m : !erl.float, !erl.small<0, 9>)
^cold:
  erl.capture
  erl.propagate
}

// Small integers convert; comparisons with them only where that is exact.
// CHECK-LABEL: erl.func @"mixed/3"
// CHECK-SAME: (%[[X:.*]]: !erl.float, %[[I:.*]]: !erl.small<0, 9>, %[[J:.*]]: !erl.small)
// CHECK: %[[N:.*]] = erl.unbox_small %[[I]]
// CHECK: %[[D:.*]] = arith.sitofp %[[N]] : i64 to f64
// CHECK: arith.cmpf olt, %{{.*}}, %[[D]] : f64
// CHECK: erl.compare lt %[[X]], %[[J]]
erl.func @"mixed/3"(%x: !erl.float, %i: !erl.small<0, 9>, %j: !erl.small) -> !erl.term {
  %a = erl.compare lt %x, %i : !erl.float, !erl.small<0, 9>
  %b = erl.compare lt %x, %j : !erl.float, !erl.small
  %c = arith.andi %a, %b : i1
  %r = erl.from_bool %c -> !erl.bool
  erl.return %r : !erl.bool
}

// Nothing is done for what may be an integer.
// CHECK-LABEL: erl.func @"number/2"
// CHECK-NEXT: erl.arith add %{{.*}}, %{{.*}} : (!erl.float, !erl.number) -> !erl.float
erl.func @"number/2"(%x: !erl.float, %y: !erl.number) -> !erl.term {
  %r = erl.arith add %x, %y : (!erl.float, !erl.number) -> !erl.float
  erl.return %r : !erl.float
}

// A float and what may be one: the fast path is tried, the rest is as before.
// CHECK-LABEL: erl.func @"half/2"
// CHECK-SAME: (%[[X:.*]]: !erl.float, %[[Y:.*]]: !erl.term)
// The parameter is read in front of all; what is read twice CSE merges.
// CHECK-NEXT: erl.unbox_float
// CHECK-NEXT: %[[IS:.*]] = erl.test float %[[Y]]
// CHECK-NEXT: cf.cond_br %[[IS]], ^[[FAST:bb[0-9]+]], ^[[SLOW:bb[0-9]+]]
// CHECK: ^[[FAST]]:
// CHECK: %[[D:.*]] = arith.addf
// CHECK: cf.cond_br %{{.*}} weights({{.*}}), ^[[SLOW]], ^[[JOIN:bb[0-9]+]](%[[D]] : f64)
// CHECK: ^[[SLOW]]:
// CHECK-NEXT: %[[R:.*]] = erl.arith add %[[X]], %[[Y]]
// CHECK-NEXT: %[[F:.*]] = erl.failed %[[R]]
// CHECK-NEXT: cf.cond_br %[[F]], ^[[COLD:bb[0-9]+]], ^[[UNBOX:bb[0-9]+]]
// CHECK: ^[[UNBOX]]:
// CHECK-NEXT: %[[U:.*]] = erl.unbox_float %[[R]]
// CHECK-NEXT: cf.br ^[[JOIN]](%[[U]] : f64)
// CHECK: ^[[JOIN]](%{{.*}}: f64):
erl.func @"half/2"(%x: !erl.float, %y: !erl.term) -> !erl.term {
  %r = erl.arith add %x, %y : (!erl.float, !erl.term) -> !erl.float
  %f = erl.failed %r : !erl.float
  cf.cond_br %f, ^cold, ^next
^next:
  erl.return %r : !erl.float
^cold:
  erl.capture
  erl.propagate
}

// In a guard nobody asks how the op failed.
// CHECK-LABEL: erl.func @"guard/1"
// CHECK: arith.mulf
// CHECK-NOT: erl.arith
// CHECK: cf.cond_br %{{.*}} weights({{.*}}), ^[[OTHER:bb[0-9]+]], ^{{.*}}
// CHECK-NOT: erl.arith
erl.func @"guard/1"(%x: !erl.float) -> !erl.term {
  %no = erl.constant #erl.atom<"no"> -> !erl.atom
  %r = erl.arith mul %x, %x : (!erl.float, !erl.float) -> !erl.float
  %f = erl.failed %r : !erl.float
  cf.cond_br %f, ^other, ^next
^next:
  erl.return %r : !erl.float
^other:
  erl.return %no : !erl.atom
}

// Both unknown, but the result is divided: floats are tried.
// CHECK-LABEL: erl.func @"likely/2"
// CHECK-SAME: (%[[X:.*]]: !erl.term, %[[Y:.*]]: !erl.term)
// CHECK: erl.test float %[[X]]
// CHECK: erl.test float %[[Y]]
// CHECK: %[[D:.*]] = arith.subf
// CHECK: %[[B:.*]] = erl.box_float
// CHECK: erl.arith sub %[[X]], %[[Y]]
erl.func @"likely/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %r = erl.arith sub %x, %y : (!erl.term, !erl.term) -> !erl.number
  %f = erl.failed %r : !erl.number
  cf.cond_br %f, ^cold, ^next
^next:
  %q = erl.arith fdiv %r, %x : (!erl.number, !erl.term) -> !erl.float
  %g = erl.failed %q : !erl.float
  cf.cond_br %g, ^cold, ^done
^done:
  erl.return %q : !erl.float
^cold:
  erl.capture
  erl.propagate
}

// Nothing says that these are floats.
// CHECK-LABEL: erl.func @"unlikely/2"
// CHECK-NEXT: erl.arith sub
erl.func @"unlikely/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %r = erl.arith sub %x, %y : (!erl.term, !erl.term) -> !erl.number
  %f = erl.failed %r : !erl.number
  cf.cond_br %f, ^cold, ^next
^next:
  erl.return %r : !erl.number
^cold:
  erl.capture
  erl.propagate
}
