// RUN: erl-opt --convert-erl-to-llvm %s | FileCheck %s

module attributes {erl.module = "m"} {

// CHECK-LABEL: @"m:small/1"
// CHECK:       llvm.mlir.constant(1 : i64)
// CHECK:       llvm.and
// CHECK:       llvm.icmp "eq"
// CHECK-NOT:   llvm.load
// CHECK:       llvm.return
erl.func @"small/1"(%x: !erl.term) -> !erl.term {
  %b = erl.test small %x : !erl.term
  %r = erl.from_bool %b -> !erl.bool
  erl.return %r : !erl.bool
}

// Boxed first, then the header: 2 << 8 | 1 << 3.
// CHECK-LABEL: @"m:pair/1"
// CHECK:       llvm.cond_br
// CHECK:       llvm.load {{.*}} : !llvm.ptr<1> -> i64
// CHECK:       llvm.mlir.constant(520 : i64)
erl.func @"pair/1"(%x: !erl.term) -> !erl.term {
  %b = erl.test tuple_arity %x arity 2 : !erl.term
  %r = erl.from_bool %b -> !erl.bool
  erl.return %r : !erl.bool
}

// A tuple is known to be boxed.
// CHECK-LABEL: @"m:known/1"
// CHECK-NOT:   llvm.cond_br
// CHECK:       llvm.load {{.*}} : !llvm.ptr<1> -> i64
erl.func @"known/1"(%x: !erl.any_tuple) -> !erl.term {
  %b = erl.test tuple_arity %x arity 2 : !erl.any_tuple
  %r = erl.from_bool %b -> !erl.bool
  erl.return %r : !erl.bool
}

// Only what can be equal without being the same goes to the runtime.
// CHECK-LABEL: @"m:same/2"
// CHECK:       llvm.icmp "eq"
// CHECK:       llvm.xor
// CHECK:       llvm.call @luc_s_exact_equal
erl.func @"same/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %b = erl.compare exact_eq %x, %y : !erl.term, !erl.term
  %r = erl.from_bool %b -> !erl.bool
  erl.return %r : !erl.bool
}

// CHECK-LABEL: @"m:isOk/1"
// CHECK:       llvm.icmp "eq"
// CHECK-NOT:   luc_s_
// CHECK:       llvm.return
erl.func @"isOk/1"(%x: !erl.term) -> !erl.term {
  %b = erl.is_eq %x : !erl.term, #erl.atom<"ok">
  %r = erl.from_bool %b -> !erl.bool
  erl.return %r : !erl.bool
}

// CHECK-LABEL: @"m:less/2"
// CHECK:       %[[ORDER:.*]] = llvm.call @luc_s_compare
// CHECK:       llvm.icmp "slt" %[[ORDER]]
// CHECK:       llvm.icmp "slt"
erl.func @"less/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %b = erl.compare lt %x, %y : !erl.term, !erl.term
  %r = erl.from_bool %b -> !erl.bool
  erl.return %r : !erl.bool
}

// Bounds by a type: words compare.
// CHECK-LABEL: @"m:smallLess/2"
// CHECK-NOT:   luc_s_
// CHECK:       llvm.return
erl.func @"smallLess/2"(%x: !erl.small, %y: !erl.small) -> !erl.term {
  %b = erl.compare lt %x, %y : !erl.small, !erl.small
  %r = erl.from_bool %b -> !erl.bool
  erl.return %r : !erl.bool
}
}
