// Arithmetic that may be on floats: a helper that needs no change of stacks.
// RUN: erl-translate --erl-to-llvmir --erl-opt-level=0 %s | FileCheck %s

module attributes {erl.module = "m", erl.files = ["m.erl"]} {
// CHECK: call ptr addrspace(1) @luc_f_sub(
erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term attributes {exported} {
  %r = erl.arith sub %x, %y : (!erl.term, !erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// Integers are no floats: the entry itself.
// CHECK: call ptr addrspace(1) @luc_s_sub(
erl.func @"g/2"(%x: !erl.integer, %y: !erl.integer) -> !erl.term attributes {exported} {
  %r = erl.arith sub %x, %y : (!erl.integer, !erl.integer) -> !erl.integer
  erl.return %r : !erl.integer
}
}

// CHECK:      define linkonce_odr {{.*}}ptr addrspace(1) @luc_f_sub(
// CHECK-SAME: comdat
// CHECK:      sitofp i64
// CHECK:      fsub double
// Not finite: the runtime raises.
// CHECK:      and i64 %{{.*}}, 9218868437227405312
// CHECK:      slow:
// CHECK:      tail call ptr addrspace(1) @luc_s_sub(
