// RUN: erl-opt %s -erl-unbox -canonicalize -cse | FileCheck %s

// A square root, where there is one; else the function says what fails.
// CHECK-LABEL: erl.func @"length/1"(%{{.*}}: !erl.float) -> !erl.float attributes {exported}
// CHECK:       %[[X:.*]] = erl.unbox_float
// CHECK:       %[[IN:.*]] = arith.cmpf oge, %[[X]], %{{.*}} : f64
// CHECK:       cf.cond_br %[[IN]] weights({{.*}}), ^[[FAST:bb[0-9]+]], ^[[SLOW:bb[0-9]+]]
// CHECK:       ^[[FAST]]:
// CHECK:       %[[R:.*]] = math.sqrt %[[X]] : f64
// CHECK:       cf.br ^[[JOIN:bb[0-9]+]](%[[R]] : f64)
// CHECK:       ^[[SLOW]]:
// CHECK:       erl.bif "math" "sqrt"
// CHECK:       ^[[JOIN]](%[[D:.*]]: f64):
// CHECK:       arith.addf %[[D]], %[[D]] : f64
erl.func @"length/1"(%x: !erl.float) -> !erl.float attributes {exported} {
  %r = erl.bif "math" "sqrt"(%x) : (!erl.float) -> !erl.float
  %f = erl.failed %r : !erl.float
  cf.cond_br %f, ^cold, ^next
^cold:
  erl.capture
  erl.propagate
^next:
  %d = erl.unbox_float %r : !erl.float
  %e = arith.addf %d, %d : f64
  %t = erl.box_float %e -> !erl.float
  erl.return %t : !erl.float
}

// Elm's of what has none is no number.
// CHECK-LABEL: erl.func @"root/1"
// CHECK:       %[[R:.*]] = math.sqrt %{{.*}} : f64
// CHECK-NEXT:  %[[B:.*]] = erl.box_float %[[R]] -> !erl.float
// CHECK-NEXT:  erl.return %[[B]]
erl.func @"root/1"(%x: !erl.float) -> !erl.float attributes {exported} {
  %r = erl.bif "elm_basics" "sqrt"(%x) : (!erl.float) -> !erl.float
  %f = erl.failed %r : !erl.float
  cf.cond_br %f, ^cold, ^next
^cold:
  erl.propagate
^next:
  erl.return %r : !erl.float
}

// What is rounded is smaller than 2^53, or left to the function.
// CHECK-LABEL: erl.func @"below/1"
// CHECK:       %[[X:.*]] = erl.unbox_float
// CHECK-NEXT:  %[[A:.*]] = math.absf %[[X]] : f64
// CHECK-NEXT:  arith.cmpf olt, %[[A]], %{{.*}} : f64
// CHECK:       %[[N:.*]] = arith.fptosi %[[X]] : f64 to i64
// CHECK-NEXT:  %[[BACK:.*]] = arith.sitofp %[[N]] : i64 to f64
// CHECK-NEXT:  %[[ABOVE:.*]] = arith.cmpf ogt, %[[BACK]], %[[X]] : f64
// CHECK-NEXT:  %[[ONE:.*]] = arith.extui %[[ABOVE]] : i1 to i64
// CHECK-NEXT:  arith.subi %[[N]], %[[ONE]] : i64
// CHECK:       erl.bif "erlang" "floor"
erl.func @"below/1"(%x: !erl.float) -> !erl.integer attributes {exported} {
  %r = erl.bif "erlang" "floor"(%x) : (!erl.float) -> !erl.integer
  %f = erl.failed %r : !erl.integer
  cf.cond_br %f, ^cold, ^next
^cold:
  erl.propagate
^next:
  erl.return %r : !erl.integer
}

// Of a term that may be something else.
// CHECK-LABEL: erl.func @"any/1"
// CHECK-NOT:   fptosi
// CHECK:       erl.bif "erlang" "trunc"
erl.func @"any/1"(%x: !erl.number) -> !erl.integer attributes {exported} {
  %r = erl.bif "erlang" "trunc"(%x) : (!erl.number) -> !erl.integer
  %f = erl.failed %r : !erl.integer
  cf.cond_br %f, ^cold, ^next
^cold:
  erl.propagate
^next:
  erl.return %r : !erl.integer
}
