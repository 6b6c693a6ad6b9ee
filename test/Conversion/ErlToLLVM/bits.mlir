// RUN: erl-opt --convert-erl-to-llvm %s | FileCheck %s

// CHECK: llvm.mlir.global internal constant @words.0(dense<[34359803968, 132994]> : tensor<2xi64>)
module attributes {erl.module = "m"} {

// A byte at a byte boundary is loaded, from the heap or from the record;
// otherwise the runtime reads it.
// CHECK-LABEL: @"m:byte/1"
// CHECK:       llvm.icmp "ugt"
// CHECK-DAG:   llvm.load {{.*}}alignment = 1{{.*}} : !llvm.ptr -> i8
// CHECK-DAG:   llvm.load {{.*}}alignment = 1{{.*}} : !llvm.ptr<1> -> i8
// CHECK:       llvm.zext {{.*}} : i8 to i64
// CHECK:       llvm.call @luc_s_bits_get_integer
erl.func @"byte/1"(%x: !erl.term) -> !erl.term {
  %ok, %ctx = erl.bits_start %x : !erl.term
  cf.cond_br %ok, ^read, ^no
^read:
  %size = erl.constant #erl.int<8> -> !erl.small
  %ok2, %v, %rest = erl.bits_get %ctx size %size : !erl.small #erl.segment<integer, 1, unsigned, big> -> !erl.term
  cf.cond_br %ok2, ^yes(%v, %rest : !erl.term, !erl.match_context), ^no
^yes(%w: !erl.term, %c: !erl.match_context):
  %end = erl.bits_at_end %c
  cf.cond_br %end, ^done, ^no
^done:
  erl.return %w : !erl.term
^no:
  erl.propagate
}

// Big endian: the bytes are swapped.
// CHECK-LABEL: @"m:word/1"
// CHECK:       llvm.intr.bswap{{.*}} : (i32) -> i32
erl.func @"word/1"(%x: !erl.term) -> !erl.term {
  %ok, %ctx = erl.bits_start %x : !erl.term
  %size = erl.constant #erl.int<32> -> !erl.small
  %ok2, %v, %rest = erl.bits_get %ctx size %size : !erl.small #erl.segment<integer, 1, unsigned, big> -> !erl.term
  erl.return %v : !erl.term
}

// A descriptor a segment: 8 bits constant (8 << 32 | 1 << 16 | 1 << 6), then
// all of a binary (2 << 16 | 7 << 8 | 1 << 7 | 2).
// CHECK-LABEL: @"m:build/2"
// CHECK:       llvm.call @luc_s_bits_construct
erl.func @"build/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %eight = erl.constant #erl.int<8> -> !erl.small
  %r = erl.bits_construct(%x, %y) sizes(%eight)
    [#erl.segment<integer, 1, unsigned, big>, #erl.segment<binary, 8, unsigned, big>]
    sized [true, false] : (!erl.term, !erl.term), (!erl.small) -> !erl.term
  erl.return %r : !erl.term
}
}
