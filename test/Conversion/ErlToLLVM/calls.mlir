// RUN: erl-opt --convert-erl-to-llvm %s | FileCheck %s

module attributes {erl.module = "m"} {

// CHECK-LABEL: @"m:tail/1"
// CHECK:       %[[R:.*]] = llvm.call tailcc musttail @"lists:reverse/1"
// CHECK-NEXT:  llvm.return %[[R]]
erl.func @"tail/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  erl.tail_call_remote "lists" "reverse"(%x) : (!erl.term) -> ()
}

// A fun: boxed, its header with this arity, then its code with itself behind
// the arguments; else badfun or badarity with the arguments in the process.
// CHECK-LABEL: @"m:fun/2"
// CHECK:       llvm.cond_br {{.*}} ^[[COLD:.*]], ^
// CHECK:       %[[HEADER:.*]] = llvm.load {{.*}} : !llvm.ptr<1> -> i64
// 1 << 40 | 5 << 3
// CHECK:       llvm.mlir.constant(1099511627816 : i64)
// CHECK:       %[[TAGGED:.*]] = llvm.load {{.*}} : !llvm.ptr<1> -> !llvm.ptr
// CHECK:       %[[CODE:.*]] = llvm.getelementptr %[[TAGGED]][-1]
// CHECK:       llvm.call tailcc %[[CODE]](
// CHECK:       llvm.call @luc_s_fault_badfun
// CHECK:       llvm.call @luc_s_capture
erl.func @"fun/2"(%f: !erl.term, %x: !erl.term) -> !erl.term {
  %r = erl.call_fun %f(%x) : (!erl.term, !erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// Known to be right: no tests.
// CHECK-LABEL: @"m:known/2"
// CHECK-NOT:   luc_s_fault_badfun
// CHECK:       llvm.call tailcc musttail %
erl.func @"known/2"(%f: !erl.fun<1>, %x: !erl.term) -> !erl.term {
  erl.tail_call_fun %f(%x) : (!erl.fun<1>, !erl.term) -> ()
}

// CHECK-LABEL: @"m:dynamic/3"
// CHECK:       %[[CODE:.*]] = llvm.call @luc_s_lookup
// CHECK:       llvm.icmp "eq" %[[CODE]]
// CHECK:       llvm.call tailcc %[[CODE]](
// CHECK:       llvm.call @luc_s_fault_callee
erl.func @"dynamic/3"(%m: !erl.term, %f: !erl.term, %x: !erl.term) -> !erl.term {
  %r = erl.call_dynamic %m, %f(%x) : (!erl.term, !erl.term, !erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// CHECK-LABEL: @"m:apply/3"
// CHECK:       %[[N:.*]] = llvm.call @luc_s_spread
// CHECK:       llvm.icmp "slt" %[[N]]
// CHECK:       llvm.call @luc_s_lookup({{.*}}, %[[N]])
// CHECK:       llvm.call tailcc musttail
erl.func @"apply/3"(%m: !erl.term, %f: !erl.term, %l: !erl.term) -> !erl.term {
  erl.tail_apply %m, %f, %l : (!erl.term, !erl.term, !erl.term) -> ()
}

// Calling a function of this module from outside reaches only what is exported.
// CHECK-LABEL: @"m:outside/0"
// CHECK:       llvm.call @luc_s_lookup
erl.func @"outside/0"() -> !erl.term {
  erl.tail_call_remote "m" "outside"() : () -> ()
}

// CHECK-LABEL: @"m:bif/1"
// CHECK:       llvm.call @luc_s_bif_erlang_abs_1(
erl.func @"bif/1"(%x: !erl.term) -> !erl.term {
  %r = erl.bif "erlang" "abs"(%x) : (!erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// Nothing moves in a leaf: the attribute says so to the statepoint pass.
// CHECK: llvm.func @luc_s_lookup({{.*}}) -> !llvm.ptr attributes {no_unwind, passthrough = ["gc-leaf-function"]}
}
