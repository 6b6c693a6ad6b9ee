// RUN: erl-opt --convert-erl-to-llvm %s | FileCheck %s

module attributes {erl.module = "m"} {

// An edge back counts a reduction.
// CHECK-LABEL: @"m:loop/1"
// CHECK:       llvm.icmp "slt"
// CHECK:       llvm.br ^[[HEAD:bb[0-9]+]]
// CHECK:       llvm.call preserve_mostcc @luc_s_yield
erl.func @"loop/1"(%x: !erl.term) -> !erl.term {
  cf.br ^head(%x : !erl.term)
^head(%y: !erl.term):
  cf.br ^head(%y : !erl.term)
}

// Smalls by the word, atoms one by one.
// CHECK-LABEL: @"m:few/1"
// CHECK:       llvm.switch %{{.*}} : i64, ^[[REST:.*]] [
// CHECK-NEXT:    3: ^
// CHECK:       llvm.mlir.addressof @"atom:a"
// CHECK:       llvm.icmp "eq"
erl.func @"few/1"(%x: !erl.term) -> !erl.term {
  erl.switch %x : !erl.term, [
    default ^no,
    #erl.int<1> ^yes,
    #erl.atom<"a"> ^yes
  ]
^yes:
  erl.return %x : !erl.term
^no:
  erl.propagate
}

// Eight atoms: a switch on the record's hash, then the identity.
// CHECK-LABEL: @"m:many/1"
// CHECK:       llvm.load {{.*}} : !llvm.ptr<1> -> i32
// CHECK:       llvm.switch %{{.*}} : i32
// CHECK:       llvm.mlir.addressof @"atom:a"
erl.func @"many/1"(%x: !erl.term) -> !erl.term {
  erl.switch %x : !erl.term, [
    default ^no,
    #erl.atom<"a"> ^yes, #erl.atom<"b"> ^yes, #erl.atom<"c"> ^yes, #erl.atom<"d"> ^yes,
    #erl.atom<"e"> ^yes, #erl.atom<"f"> ^yes, #erl.atom<"g"> ^yes, #erl.atom<"h"> ^yes
  ]
^yes:
  erl.return %x : !erl.term
^no:
  erl.propagate
}

// The class and the reason are fields of the process.
// CHECK-LABEL: @"m:handler/1"
// CHECK:       llvm.call @luc_s_fault_case_clause
// CHECK:       llvm.call @luc_s_capture
// CHECK:       llvm.getelementptr %{{.*}}[64]
// CHECK:       llvm.getelementptr %{{.*}}[72]
// CHECK:       llvm.call @luc_s_stacktrace
erl.func @"handler/1"(%x: !erl.term) -> !erl.term {
  %r = erl.fault case_clause(%x) : (!erl.term) -> !erl.term
  %f = erl.failed %r : !erl.term
  cf.cond_br %f, ^cold, ^done
^done:
  erl.return %r : !erl.term
^cold:
  erl.capture
  %c, %why = erl.landing : !erl.term, !erl.term
  %s = erl.stacktrace : () -> !erl.term
  erl.return %s : !erl.term
}

// function_clause shows its arguments: they go to process.args.
// CHECK-LABEL: @"m:clause/2"
// CHECK:       llvm.getelementptr %{{.*}}[96]
// CHECK:       llvm.getelementptr %{{.*}}[8]
// CHECK:       llvm.call @luc_s_fault_function_clause
erl.func @"clause/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %r = erl.fault function_clause(%x, %y) : (!erl.term, !erl.term) -> !erl.term
  erl.capture
  erl.propagate
}
}
