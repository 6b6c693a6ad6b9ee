// RUN: erl-opt --convert-erl-to-llvm %s | FileCheck %s

module attributes {erl.module = "m", erl.files = ["m.erl", "inc.hrl"]} {

// A leaf neither checks the stack nor counts reductions.
// CHECK-LABEL: llvm.func tailcc @"m:leaf/1"(
// CHECK-SAME:    %[[P:[^:]*]]: !llvm.ptr, %[[X:[^:]*]]: !llvm.ptr<1>
// CHECK-SAME:    erl.function = #erl.export<"m", "leaf", 1>
// CHECK-NOT:   luciole.stack_pointer
// CHECK-NOT:   luc_s_yield
// CHECK:       llvm.return %{{.*}} : !llvm.ptr<1>
erl.func @"leaf/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  erl.return %x : !erl.term
}

// What is not exported is internal. A call needs stack, and counts.
// CHECK-LABEL: llvm.func internal tailcc @"m:local/0"
// CHECK:       %[[SP:.*]] = llvm.call @luciole.stack_pointer()
// CHECK:       %[[LIMIT:.*]] = llvm.load {{.*}} : !llvm.ptr -> i64
// CHECK:       llvm.icmp "ult" %[[SP]], %[[LIMIT]]
// CHECK:       llvm.sub
// CHECK:       llvm.icmp "slt"
// The line of the second file: 1 << 24 | 7.
// CHECK:       llvm.call tailcc @"m:leaf/1"({{.*}}) {erl.location = 16777223 : i64}
// CHECK:       llvm.call preserve_mostcc @luc_s_more_stack
// CHECK:       llvm.call preserve_mostcc @luc_s_yield
erl.func @"local/0"() -> !erl.term {
  %nil = erl.constant #erl.nil -> !erl.nil
  %r = erl.call @"leaf/1"(%nil) : (!erl.nil) -> !erl.term loc("inc.hrl":7:1)
  erl.return %r : !erl.term
}

// The ninth argument is in the area that the field after ten others points at.
// CHECK-LABEL: llvm.func internal tailcc @"m:nine/9"
// CHECK:       %[[FIELD:.*]] = llvm.getelementptr %{{.*}}[96] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK-NEXT:  %[[ARGS:.*]] = llvm.load %[[FIELD]]
// CHECK-NEXT:  %[[SLOT:.*]] = llvm.getelementptr %[[ARGS]][64] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK:       llvm.load %[[SLOT]] {{.*}} : !llvm.ptr -> !llvm.ptr<1>
erl.func @"nine/9"(%0: !erl.term, %1: !erl.term, %2: !erl.term, %3: !erl.term, %4: !erl.term,
                   %5: !erl.term, %6: !erl.term, %7: !erl.term, %8: !erl.term) -> !erl.term {
  erl.return %8 : !erl.term
}

// A float travels in memory, a number as a small: neither looks like a pointer.
// CHECK-LABEL: llvm.func internal tailcc @"m:unboxed/2"
// CHECK:       llvm.load {{.*}} : !llvm.ptr -> f64
// CHECK:       llvm.ptrtoint
// CHECK:       llvm.ashr
// CHECK:       llvm.store {{.*}} : f64, !llvm.ptr
// CHECK:       llvm.shl
// CHECK:       llvm.inttoptr
// CHECK:       llvm.call tailcc @"m:unboxed/2"
erl.func @"unboxed/2"(%x: f64, %n: i64) -> !erl.term {
  %r = erl.call @"unboxed/2"(%x, %n) : (f64, i64) -> !erl.term
  erl.return %r : !erl.term
}

// So does one that is returned, beside a term that only says that nothing failed.
// CHECK-LABEL: llvm.func internal tailcc @"m:returned/1"
// CHECK:       %[[R:.*]] = llvm.call tailcc @"m:returned/1"
// CHECK:       %[[FROM:.*]] = llvm.getelementptr %{{.*}}[104] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK-NEXT:  %[[D:.*]] = llvm.load %[[FROM]] {{.*}} : !llvm.ptr -> f64
// CHECK:       %[[TO:.*]] = llvm.getelementptr %{{.*}}[104] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK:       llvm.store %[[D]], %[[TO]] {{.*}} : f64, !llvm.ptr
// CHECK:       llvm.return %{{.*}} : !llvm.ptr<1>
erl.func @"returned/1"(%x: f64) -> f64 {
  %r = erl.call @"returned/1"(%x) : (f64) -> !erl.term
  %d = erl.returned_float %r : !erl.term
  erl.return %d : f64
}

// CHECK: llvm.mlir.global internal constant @luciole.summary("module m\0Afunc leaf/1 exported\0Afunc local/0\0Acall m:leaf/1\0A
}
