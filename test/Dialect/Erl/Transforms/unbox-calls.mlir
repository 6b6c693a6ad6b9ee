// RUN: erl-opt %s -erl-unbox -canonicalize -cse | FileCheck %s

// Two functions that tail-call each other, on doubles. Their caller boxes what
// it returns.
// CHECK-LABEL: erl.func @"start/1"(%{{.*}}: !erl.float) -> !erl.float attributes {exported}
// CHECK:       %[[X:.*]] = erl.unbox_float
// CHECK:       %[[R:.*]] = erl.call @"ping/2"(%[[X]], %{{.*}}) : (f64, !erl.small<0, 9>) -> !erl.term
// CHECK-NEXT:  erl.failed %[[R]] : !erl.term
// CHECK:       %[[D:.*]] = erl.returned_float %[[R]] : !erl.term
// CHECK-NEXT:  %[[N:.*]] = arith.negf %[[D]] : f64
// CHECK-NEXT:  %[[B:.*]] = erl.box_float %[[N]] -> !erl.float
// CHECK-NEXT:  erl.return %[[B]]
erl.func @"start/1"(%x: !erl.float) -> !erl.float attributes {exported} {
  %n = erl.constant #erl.int<5> -> !erl.small<0, 9>
  %r = erl.call @"ping/2"(%x, %n) : (!erl.float, !erl.small<0, 9>) -> !erl.float
  %f = erl.failed %r : !erl.float
  cf.cond_br %f, ^cold, ^next
^cold:
  erl.propagate
^next:
  %d = erl.unbox_float %r : !erl.float
  %m = arith.negf %d : f64
  %b = erl.box_float %m -> !erl.float
  erl.return %b : !erl.float
}

// CHECK-LABEL: erl.func @"ping/2"(
// CHECK-SAME:  %[[X:.*]]: f64, %{{.*}}: !erl.small<0, 9>) -> f64
// CHECK:       erl.return %[[X]] : f64
// CHECK:       %[[Y:.*]] = arith.addf %[[X]], %[[X]] : f64
// CHECK-NEXT:  erl.tail_call @"pong/2"(%[[Y]], %{{.*}}) : (f64, !erl.small<0, 9>) -> ()
erl.func @"ping/2"(%x: !erl.float, %n: !erl.small<0, 9>) -> !erl.float {
  %done = erl.is_eq %n : !erl.small<0, 9>, #erl.int<0>
  cf.cond_br %done, ^last, ^more
^last:
  erl.return %x : !erl.float
^more:
  %d = erl.unbox_float %x : !erl.float
  %e = arith.addf %d, %d : f64
  %y = erl.box_float %e -> !erl.float
  erl.tail_call @"pong/2"(%y, %n) : (!erl.float, !erl.small<0, 9>) -> ()
}

// CHECK-LABEL: erl.func @"pong/2"(%{{.*}}: f64, %{{.*}}: !erl.small<0, 9>) -> f64
// CHECK-NEXT:  erl.tail_call @"ping/2"(%{{.*}}, %{{.*}}) : (f64, !erl.small<0, 9>) -> ()
erl.func @"pong/2"(%x: !erl.float, %n: !erl.small<0, 9>) -> !erl.float {
  erl.tail_call @"ping/2"(%x, %n) : (!erl.float, !erl.small<0, 9>) -> ()
}

// Where it fails, the float is made again.
// CHECK-LABEL: erl.func @"positive/1"(
// CHECK-SAME:  %[[X:.*]]: f64) -> f64
// CHECK:       cf.cond_br %{{.*}}, ^bb1, ^bb2
// CHECK:       erl.return %{{.*}} : f64
// CHECK:       %[[B:.*]] = erl.box_float %[[X]] -> !erl.float
// CHECK-NEXT:  erl.fault function_clause(%[[B]])
erl.func @"positive/1"(%x: !erl.float) -> !erl.float {
  %zero = arith.constant 0.0 : f64
  %d = erl.unbox_float %x : !erl.float
  %is = arith.cmpf ogt, %d, %zero : f64
  cf.cond_br %is, ^yes, ^no
^yes:
  %e = arith.mulf %d, %d : f64
  %r = erl.box_float %e -> !erl.float
  erl.return %r : !erl.float
^no:
  %fault = erl.fault function_clause(%x) : (!erl.float) -> !erl.term
  erl.propagate
}

// A parameter that a tuple takes stays a float, and so does one that nobody
// reads; a result stays one that only stands somewhere.
// CHECK-LABEL: erl.func @"stored/1"(%{{.*}}: !erl.float) -> !erl.tuple<2>
erl.func @"stored/1"(%x: !erl.float) -> !erl.tuple<2> {
  %d = erl.unbox_float %x : !erl.float
  %e = arith.mulf %d, %d : f64
  %r = erl.box_float %e -> !erl.float
  %t = erl.tuple %x, %r : (!erl.float, !erl.float) -> !erl.tuple<2>
  erl.return %t : !erl.tuple<2>
}

// CHECK-LABEL: erl.func @"same/1"(%{{.*}}: !erl.float) -> !erl.float
erl.func @"same/1"(%x: !erl.float) -> !erl.float {
  erl.return %x : !erl.float
}

// Of a function that is a fun's code, callers are not known.
// CHECK-LABEL: erl.func @"code/1"(%{{.*}}: !erl.float) -> !erl.float
erl.func @"code/1"(%x: !erl.float) -> !erl.float {
  %d = erl.unbox_float %x : !erl.float
  %e = arith.mulf %d, %d : f64
  %r = erl.box_float %e -> !erl.float
  erl.return %r : !erl.float
}

// A tail call stays one: the result of what it calls stays a float, unlike the
// parameter.
// CHECK-LABEL: erl.func @"callers/1"
// CHECK:       %[[D:.*]] = erl.unbox_float
// CHECK:       erl.tail_call @"square/1"(%[[D]]) : (f64) -> ()
erl.func @"callers/1"(%x: !erl.float) -> !erl.term attributes {exported} {
  %s = erl.call @"stored/1"(%x) : (!erl.float) -> !erl.tuple<2>
  %p = erl.call @"positive/1"(%x) : (!erl.float) -> !erl.float
  %i = erl.call @"same/1"(%x) : (!erl.float) -> !erl.float
  %f = erl.make_fun @"code/1" arity 1 index 0 uniq 0() : () -> !erl.fun<1>
  %c = erl.call @"code/1"(%x) : (!erl.float) -> !erl.float
  erl.tail_call @"square/1"(%x) : (!erl.float) -> ()
}

// CHECK-LABEL: erl.func @"square/1"(%{{.*}}: f64) -> !erl.float
// CHECK:       erl.box_float
// CHECK:       erl.return %{{.*}} : !erl.float
erl.func @"square/1"(%x: !erl.float) -> !erl.float {
  %d = erl.unbox_float %x : !erl.float
  %e = arith.mulf %d, %d : f64
  %r = erl.box_float %e -> !erl.float
  erl.return %r : !erl.float
}
