; Compiled code on the runtime, written by hand: a recursion 30000 deep that
; conses on its way out, then a BIF that fails.
; RUN: %sanitizer_preload opt -load-pass-plugin=%luciole_lib/LucioleLLVMPlugin.so \
; RUN:   '-passes=luciole-prepare,default<O2>,rewrite-statepoints-for-gc,function(luciole-trim-statepoints)' -S %s -o %t.ll
; RUN: %sanitizer_preload llc -load=%luciole_lib/LucioleLLVMPlugin.so --function-sections \
; RUN:   --unique-section-names=false -filetype=obj %t.ll -o %t.o
; RUN: clang++-22 -fuse-ld=lld-22 %link_options -Wl,--gc-sections %t.o \
; RUN:   %luciole_lib/libluciole_runtime.a -lz -o %t.exe
; RUN: not %t.exe 2>&1 | FileCheck %s
; RUN: env LUCIOLE_TORTURE=gc-stress,verify,poison not %t.exe 2>&1 | FileCheck %s
; RUN: env LUCIOLE_TORTURE=move-stacks,gc-stress not %t.exe 2>&1 | FileCheck %s
; RUN: env LUCIOLE_TORTURE=rubbish not %t.exe 2>&1 | FileCheck %s --check-prefix=BAD
; RUN: env LUCIOLE_MAX_MEMORY=1 not %t.exe 2>&1 | FileCheck %s --check-prefix=MEMORY

; CHECK: exception error: badarg
; CHECK-NEXT: in function  erlang:whereis/1
; CHECK-NEXT: in call from t:t/0
; BAD: luciole: LUCIOLE_TORTURE: unknown switch 'rubbish'
; MEMORY: luciole: out of memory: the stack needs {{[0-9]+}} bytes

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

@"atom:t" = linkonce_odr constant { i32, i32, [8 x i8] } { i32 1, i32 -66796459, [8 x i8] c"t\00\00\00\00\00\00\00" }, section "luc_atoms", comdat, align 16
$"atom:t" = comdat any
@"info:t:build/1" = internal constant [4 x i64] [i64 add (i64 ptrtoint (ptr @"atom:t" to i64), i64 6), i64 add (i64 ptrtoint (ptr @"atom:t" to i64), i64 6), i64 1, i64 ptrtoint (ptr @files to i64)]
@"info:t:main/0" = internal constant [4 x i64] [i64 add (i64 ptrtoint (ptr @"atom:t" to i64), i64 6), i64 add (i64 ptrtoint (ptr @"atom:t" to i64), i64 6), i64 0, i64 ptrtoint (ptr @files to i64)]
@file = internal constant [6 x i8] c"t.erl\00"
@files = internal constant [1 x ptr] [ptr @file]
@llvm.compiler.used = appending global [2 x ptr] [ptr @"info:t:build/1", ptr @"info:t:main/0"], section "llvm.metadata"
@luc_program = constant [11 x i64] [i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 add (i64 ptrtoint (ptr @"atom:t" to i64), i64 6), i64 0, i64 ptrtoint (ptr @"t:main/0" to i64), i64 0, i64 0]

declare i64 @llvm.read_register.i64(metadata)
declare preserve_mostcc void @luc_s_more_stack(ptr) "gc-leaf-function"
declare void @luc_s_gc(ptr, i64)
declare void @luc_s_capture(ptr)
declare ptr addrspace(1) @luc_s_bif_erlang_whereis_1(ptr, ptr addrspace(1)) "gc-leaf-function"
declare ptr addrspace(1) @luc_s_fault_badmatch(ptr, ptr addrspace(1)) "gc-leaf-function"

define tailcc ptr addrspace(1) @"t:build/1"(ptr %p, ptr addrspace(1) %n, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5, ptr addrspace(1) %a6, ptr addrspace(1) %a7, ptr addrspace(1) %a8) "luciole-info"="info:t:build/1" {
  %sp = call i64 @llvm.read_register.i64(metadata !0)
  %lp = getelementptr i64, ptr %p, i64 2
  %limit = load i64, ptr %lp
  %c = icmp ult i64 %sp, %limit
  br i1 %c, label %more, label %go
more:
  call preserve_mostcc void @luc_s_more_stack(ptr %p) "gc-leaf-function"
  br label %go
go:
  %ni = ptrtoint ptr addrspace(1) %n to i64
  %z = icmp eq i64 %ni, 1
  br i1 %z, label %nil, label %rec
nil:
  ret ptr addrspace(1) inttoptr (i64 14 to ptr addrspace(1))
rec:
  %m = add i64 %ni, -2
  %mp = inttoptr i64 %m to ptr addrspace(1)
  %t = call tailcc ptr addrspace(1) @"t:build/1"(ptr %p, ptr addrspace(1) %mp, ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison) "statepoint-id"="5"
  %top0 = load i64, ptr %p
  %end0 = add i64 %top0, 16
  %hlp = getelementptr i64, ptr %p, i64 1
  %hl = load i64, ptr %hlp
  %full = icmp ugt i64 %end0, %hl
  br i1 %full, label %gc, label %alloc
gc:
  call void @luc_s_gc(ptr %p, i64 2) "statepoint-id"="6"
  br label %alloc
alloc:
  %top = load i64, ptr %p
  %end = add i64 %top, 16
  store i64 %end, ptr %p
  %tagged = add i64 %top, 2
  %cell = inttoptr i64 %tagged to ptr addrspace(1)
  %hp = getelementptr i8, ptr addrspace(1) %cell, i64 -2
  store ptr addrspace(1) %n, ptr addrspace(1) %hp
  %tp = getelementptr i8, ptr addrspace(1) %cell, i64 6
  store ptr addrspace(1) %t, ptr addrspace(1) %tp
  ret ptr addrspace(1) %cell
}

define tailcc ptr addrspace(1) @"t:main/0"(ptr %p, ptr addrspace(1) %n, ptr addrspace(1) %a2, ptr addrspace(1) %a3, ptr addrspace(1) %a4, ptr addrspace(1) %a5, ptr addrspace(1) %a6, ptr addrspace(1) %a7, ptr addrspace(1) %a8) "luciole-info"="info:t:main/0" {
  %l = call tailcc ptr addrspace(1) @"t:build/1"(ptr %p, ptr addrspace(1) inttoptr (i64 60001 to ptr addrspace(1)), ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison, ptr addrspace(1) poison) "statepoint-id"="9"
  %r = call ptr addrspace(1) @luc_s_bif_erlang_whereis_1(ptr %p, ptr addrspace(1) %l) "gc-leaf-function"
  %z = icmp eq ptr addrspace(1) %r, null
  br i1 %z, label %bad, label %ok
bad:
  call void @luc_s_capture(ptr %p) "statepoint-id"="10"
  br label %ok
ok:
  ret ptr addrspace(1) null
}
!0 = !{!"rsp"}
