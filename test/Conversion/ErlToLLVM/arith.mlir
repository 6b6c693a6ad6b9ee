// RUN: erl-opt --convert-erl-to-llvm %s | FileCheck %s

module attributes {erl.module = "m"} {

// Both unknown: one test, overflow, and for the rest what tries floats first. The fast path
// says that nothing failed.
// CHECK-LABEL: @"m:add/2"
// CHECK:       %[[X:.*]] = llvm.ptrtoint
// CHECK:       %[[Y:.*]] = llvm.ptrtoint
// CHECK:       %[[BOTH:.*]] = llvm.and %[[X]], %[[Y]]
// CHECK:       llvm.and %[[BOTH]]
// CHECK:       llvm.cond_br {{.*}} weights([1, 2000]), ^[[COLD:.*]], ^
// CHECK:       %[[EVEN:.*]] = llvm.sub %[[Y]]
// CHECK:       llvm.call_intrinsic "llvm.sadd.with.overflow"(%[[X]], %[[EVEN]])
// CHECK:       llvm.cond_br {{.*}}, ^[[COLD]], ^
// CHECK:       %[[FALSE:.*]] = llvm.mlir.constant(false)
// CHECK:       llvm.br ^[[CONT:.*]](%{{.*}}, %[[FALSE]] : !llvm.ptr<1>, i1)
// CHECK:     ^[[CONT]](%{{.*}}, %[[FAILED:.*]]: i1)
// CHECK:       llvm.cond_br %[[FAILED]]
// CHECK:     ^[[COLD]]:
// CHECK:       %[[SLOW:.*]] = llvm.call @luc_f_add
// CHECK:       llvm.icmp "eq" %[[SLOW]]
erl.func @"add/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %r = erl.arith add %x, %y : (!erl.term, !erl.term) -> !erl.term
  %f = erl.failed %r : !erl.term
  cf.cond_br %f, ^bad, ^good
^good:
  erl.return %r : !erl.term
^bad:
  erl.capture
  erl.propagate
}

// Known bounds: no test, no cold path.
// CHECK-LABEL: @"m:bounded/2"
// CHECK-NOT:   cond_br
// CHECK:       llvm.add {{.*}} overflow<nsw>
// CHECK-NOT:   luc_s_
// CHECK:       llvm.return
erl.func @"bounded/2"(%x: !erl.small<0, 255>, %y: !erl.small<0, 255>) -> !erl.term {
  %r = erl.arith add %x, %y : (!erl.small<0, 255>, !erl.small<0, 255>) -> !erl.small<0, 510>
  erl.return %r : !erl.small<0, 510>
}

// A divisor that is a constant other than 0 and -1 leaves no way to fail.
// CHECK-LABEL: @"m:div/1"
// CHECK-NOT:   cond_br
// CHECK:       llvm.sdiv
// CHECK:       llvm.return
erl.func @"div/1"(%x: !erl.small) -> !erl.term {
  %ten = erl.constant #erl.int<10> -> !erl.small
  %r = erl.arith div %x, %ten : (!erl.small, !erl.small) -> !erl.small
  erl.return %r : !erl.small
}

// Division has no inline form.
// CHECK-LABEL: @"m:fdiv/2"
// CHECK-NOT:   cond_br
// CHECK:       llvm.call @luc_f_fdiv
erl.func @"fdiv/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %r = erl.arith fdiv %x, %y : (!erl.term, !erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// CHECK-LABEL: @"m:neg/1"
// CHECK:       "llvm.ssub.with.overflow"
// CHECK:       llvm.call @luc_s_neg
erl.func @"neg/1"(%x: !erl.term) -> !erl.term {
  %r = erl.neg %x : (!erl.term) -> !erl.term
  erl.return %r : !erl.term
}
}

// They may collect: no leaves.
// CHECK: llvm.func @luc_f_add({{.*}} passthrough = []}
// CHECK: llvm.func @luc_s_neg({{.*}} passthrough = []}
