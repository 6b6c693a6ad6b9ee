// Literals, atoms, tables and the summary of an object.
// RUN: erl-translate --erl-to-object %s -o %t.o
// RUN: llvm-readelf -S --wide %t.o | FileCheck %s --check-prefix=ELF
// RUN: erl-translate --erl-to-asm %s | FileCheck %s --check-prefix=ASM
// RUN: erl-translate --erl-to-llvmir --erl-opt-level=0 %s | FileCheck %s --check-prefix=IR

module attributes {erl.module = "m", erl.file = "m.erl", erl.files = ["m.erl"]} {

// ASM-LABEL: "m:f/0":
// A call of a leaf from a leaf: the literal's address is an immediate.
// ASM:       movl $.L{{[a-z]+}}+4, %eax
// ASM:       retq
// IR: define dso_local preserve_nonecc ptr addrspace(1) @"m:f/0"(ptr %0, {{.*}}) #[[ATTR:[0-9]+]] gc "luciole"
erl.func @"f/0"() -> !erl.term attributes {exported} {
  %r = erl.constant #erl.tuple<[#erl.atom<"ok">, #erl.int<-1>, #erl.int<-18446744073709551617>,
    #erl.float<1.5>, #erl.bits<"60", 7>, #erl.list<"ab">, #erl.map<[#erl.int<1>, #erl.nil]>,
    #erl.export<"lists", "map", 2>]> -> !erl.term
  erl.return %r : !erl.term
}

// A safepoint's frame-table entry names the function and line 12.
erl.func @"g/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  %y = erl.call @"g/1"(%x) : (!erl.term) -> !erl.term loc("m.erl":12:1)
  %r = erl.call @"g/1"(%x) : (!erl.term) -> !erl.term loc("m.erl":13:1)
  erl.return %r : !erl.term
}
}

// ELF-DAG: luc_atoms {{.*}} AG
// ELF-DAG: luc_frames {{.*}} AL
// ELF-DAG: .luciole.summary {{.*}} E

// ASM:      "atom:ok":
// ASM-NEXT: .long 2
// The big integer: two limbs, negative (2 << 8 | 18 << 3).
// ASM:      .quad 656
// ASM-NEXT: .quad 1
// ASM-NEXT: .quad 1
// The float (1 << 8 | 16 << 3).
// ASM:      .quad 384
// ASM-NEXT: .quad 4609434218613702656
// Seven bits.
// ASM:      .quad 664
// ASM-NEXT: .quad 7
// ASM-NEXT: .quad 96
// The list: two cells, the first pointing at the second.
// ASM:      .L[[LIST:list[.0-9]*]]:
// ASM-NEXT: .quad 195
// ASM-NEXT: .quad .L[[LIST]]+18
// ASM-NEXT: .quad 197
// ASM-NEXT: .quad 14
// The external fun: header with arity 2, code + 1, info + 1.
// ASM:      .quad 2199023256104
// ASM-NEXT: .quad "lists:map/2"+1
// ASM-NEXT: .quad .Lfun_info{{.*}}+1
// The tuple of 8.
// ASM:      .quad 2056
// ASM-NEXT: .quad "atom:ok"+6
// ASM-NEXT: .quad -1
// ASM:      .section luc_frames,"ao",@progbits,"m:g/1"
// ASM:      .long .Ltmp{{[0-9]+}}-"m:g/1"
// ASM-NEXT: .long 12
