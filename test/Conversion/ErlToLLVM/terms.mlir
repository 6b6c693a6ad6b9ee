// RUN: erl-opt --convert-erl-to-llvm %s | FileCheck %s

module attributes {erl.module = "m"} {

// Immediates are constants; a literal is a global that the translation fills.
// CHECK-DAG:   llvm.mlir.global external constant @"atom:ok"() {addr_space = 1 : i32
// CHECK-DAG:   llvm.mlir.global external constant @[[LIT:literal.[0-9]+]]() {{.*}}erl.literal = #erl.tuple<[#erl.int<1>]>
// CHECK-LABEL: @"m:constants/0"
// CHECK:       llvm.mlir.constant(85 : i64)
// CHECK:       %[[OK:.*]] = llvm.mlir.addressof @"atom:ok" : !llvm.ptr<1>
// CHECK:       llvm.getelementptr %[[OK]][6]
// CHECK:       %[[TUPLE:.*]] = llvm.mlir.addressof @[[LIT]] : !llvm.ptr<1>
// CHECK:       llvm.getelementptr %[[TUPLE]][4]
erl.func @"constants/0"() -> !erl.term {
  %a = erl.constant #erl.int<42> -> !erl.term
  %b = erl.constant #erl.atom<"ok"> -> !erl.term
  %c = erl.constant #erl.tuple<[#erl.int<1>]> -> !erl.term
  erl.tail_call @"three/3"(%a, %b, %c) : (!erl.term, !erl.term, !erl.term) -> ()
}
erl.func @"three/3"(%a: !erl.term, %b: !erl.term, %c: !erl.term) -> !erl.term {
  erl.return %a : !erl.term
}

// One check, two allocations: a cell (tag 2) and a tuple of 1 (header 264).
// CHECK-LABEL: @"m:build/2"
// CHECK:       llvm.icmp "ugt"
// CHECK:       llvm.mlir.constant(2 : i64)
// CHECK:       llvm.inttoptr
// CHECK:       llvm.mlir.constant(264 : i64)
// CHECK:       llvm.call @luc_s_gc
erl.func @"build/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  erl.reserve 4
  %c = erl.cons %x, %y : (!erl.term, !erl.term) -> !erl.cons
  %t = erl.tuple %c : (!erl.cons) -> !erl.tuple<1>
  erl.return %t : !erl.tuple<1>
}

// CHECK-LABEL: @"m:fun/1"
// CHECK:       llvm.mlir.addressof @"m:code/2" : !llvm.ptr
// CHECK:       llvm.mlir.addressof @fun.{{[0-9]+}} : !llvm.ptr<1>
erl.func @"fun/1"(%x: !erl.term) -> !erl.term {
  erl.reserve 4
  %f = erl.make_fun @"code/2" arity 1 index 0 uniq 7(%x) : (!erl.term) -> !erl.fun<1>
  erl.return %f : !erl.fun<1>
}
erl.func @"code/2"(%x: !erl.term, %self: !erl.term) -> !erl.term {
  %v = erl.free_var %self[0] : (!erl.term) -> !erl.term
  erl.return %v : !erl.term
}

// CHECK-LABEL: @"m:float/1"
// CHECK:       llvm.load {{.*}} : !llvm.ptr<1> -> f64
// CHECK:       llvm.fadd
// CHECK:       llvm.store {{.*}} : f64, !llvm.ptr<1>
erl.func @"float/1"(%x: !erl.float) -> !erl.term {
  %a = erl.unbox_float %x : !erl.float
  %b = arith.addf %a, %a : f64
  erl.reserve 2
  %r = erl.box_float %b -> !erl.float
  erl.return %r : !erl.float
}

// A value that is kept has a word of its own, zero while there is none.
// CHECK-LABEL: @"m:kept/1"
// CHECK:       %[[WORD:.*]] = llvm.mlir.addressof @"kept:m:x" : !llvm.ptr<1>
// CHECK:       llvm.load %[[WORD]]
// CHECK:       %[[COPY:.*]] = llvm.call @luc_s_keep
// CHECK:       llvm.store %[[COPY]], %{{.*}} atomic release
erl.func @"kept/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  %is, %v = erl.kept "x" -> !erl.term
  cf.cond_br %is, ^there, ^new
^there:
  erl.return %v : !erl.term
^new:
  %k = erl.keep "x" %x : (!erl.term) -> !erl.term
  erl.return %k : !erl.term
}

// The sum of boxed integers is made of the words as they are: no shifts.
// CHECK-LABEL: @"m:sum/2"
// CHECK-NOT:   llvm.shl
// CHECK:       llvm.return
erl.func @"sum/2"(%x: !erl.small, %y: !erl.small) -> !erl.term attributes {exported} {
  %a = erl.unbox_small %x : !erl.small
  %b = erl.unbox_small %y : !erl.small
  %c = arith.addi %a, %b : i64
  %d = erl.box_small %c -> !erl.small
  erl.return %d : !erl.small
}

}
