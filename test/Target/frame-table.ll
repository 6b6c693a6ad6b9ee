; The plugin in the stock tools: statepoints by opt, the frame table by llc and clang.
; RUN: %sanitizer_preload opt -load-pass-plugin=%luciole_lib/LucioleLLVMPlugin.so \
; RUN:   '-passes=luciole-prepare,rewrite-statepoints-for-gc,function(luciole-trim-statepoints)' -S %s -o %t.ll
; RUN: FileCheck %s --check-prefix=IR < %t.ll
; RUN: %sanitizer_preload llc -load=%luciole_lib/LucioleLLVMPlugin.so --function-sections \
; RUN:   --unique-section-names=false -filetype=obj %t.ll -o %t.o
; RUN: llvm-readelf -S %t.o | FileCheck %s --check-prefix=ELF
; RUN: llvm-objdump -s -j luc_frames %t.o | FileCheck %s --check-prefix=TABLE
; RUN: %sanitizer_preload clang -O1 -c -x ir %t.ll -o %t.clang.o -fpass-plugin=%luciole_lib/LucioleLLVMPlugin.so \
; RUN:   -Wno-override-module -ffunction-sections -fno-unique-section-names
; RUN: llvm-objdump -s -j luc_frames %t.clang.o | FileCheck %s --check-prefix=TABLE
; RUN: llvm-objdump -d -r %t.o | FileCheck %s --check-prefix=ASM

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

@"info:m:f/1" = internal constant [4 x i64] zeroinitializer
@llvm.compiler.used = appending global [1 x ptr] [ptr @"info:m:f/1"], section "llvm.metadata"

; IR: define dso_local preserve_nonecc ptr addrspace(1) @"m:f/1"(ptr %p, ptr addrspace(1) %x, ptr addrspace(1) %y) #[[#]] gc "luciole"
; IR: gc.statepoint{{.*}}i64 16777223, {{.*}}"gc-live"(ptr addrspace(1) %y) ]
; IR: gc.statepoint{{.*}}i64 8, {{.*}}"gc-live"(ptr addrspace(1) %a1) ]
; IR: musttail call preserve_nonecc
define tailcc ptr addrspace(1) @"m:f/1"(ptr %p, ptr addrspace(1) %x, ptr addrspace(1) %y) "luciole-info"="info:m:f/1" {
  %a = call tailcc ptr addrspace(1) @"m:g/1"(ptr %p, ptr addrspace(1) %x, ptr addrspace(1) poison) "statepoint-id"="16777223"
  %b = call tailcc ptr addrspace(1) @"m:g/1"(ptr %p, ptr addrspace(1) %y, ptr addrspace(1) poison) "statepoint-id"="8"
  %c = musttail call tailcc ptr addrspace(1) @"m:g/1"(ptr %p, ptr addrspace(1) %a, ptr addrspace(1) %b)
  ret ptr addrspace(1) %c
}

declare tailcc ptr addrspace(1) @"m:g/1"(ptr, ptr addrspace(1), ptr addrspace(1))

; The table is bound to the function's section, and relative.
; ELF: .text {{.*}} AX
; ELF: luc_frames PROGBITS {{.*}} AL {{ *}}[[#]]
; ELF: .rela{{.*}}luc_frames

; Two relocations, a frame of 24 bytes, two safepoints: each a return address,
; its place in the source, and one live slot.
; TABLE: 0000 00000000 00000000 18000000 02000000
; TABLE-NEXT: 0010 {{[0-9a-f]+}} 07000001 0100{{[0-9a-f]+}} {{[0-9a-f]+}}
; TABLE-NEXT: 0020 08000000 0100

; ASM-LABEL: <m:f/1>:
; ASM: callq
; ASM: R_X86_64_PLT32 m:g/1
; ASM: jmp
