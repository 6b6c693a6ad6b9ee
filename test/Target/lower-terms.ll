; Terms become integers of 64 bits, data with terms pairs of 32-bit words.
; RUN: %sanitizer_preload opt -load-pass-plugin=%luciole_lib/LucioleLLVMPlugin.so \
; RUN:   -passes='luciole-lower-terms,verify' -S %s | FileCheck %s

target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-p1:64:64-ni:1"
target triple = "wasm32-unknown-unknown"

; CHECK: @atom = dso_local constant <{ i32, i32 }> <{ i32 2, i32 7 }>
@atom = addrspace(1) constant { i32, i32 } { i32 2, i32 7 }, align 16
; CHECK: @tuple = dso_local constant { i64, { i32, i32 }, i64 } { i64 520, { i32, i32 } { i32 ptrtoint (ptr getelementptr (i8, ptr @atom, i32 6) to i32), i32 0 }, i64 3 }, align 8
@tuple = addrspace(1) constant [3 x ptr addrspace(1)] [ptr addrspace(1) inttoptr (i64 520 to ptr addrspace(1)), ptr addrspace(1) getelementptr (i8, ptr addrspace(1) @atom, i64 6), ptr addrspace(1) inttoptr (i64 3 to ptr addrspace(1))], align 8
; A term behind an address stays where C++ expects it.
; CHECK: @record = dso_local constant <{ ptr, [4 x i8], { i32, i32 } }>
@record = dso_local constant { ptr, ptr addrspace(1) } { ptr @f, ptr addrspace(1) getelementptr (i8, ptr addrspace(1) @tuple, i64 4) }

; CHECK: declare tailcc i64 @g(ptr, ptr, i64)
declare tailcc ptr addrspace(1) @g(ptr, ptr, ptr addrspace(1))

; CHECK-LABEL: define tailcc i64 @f(ptr %p, ptr %sp, i64 %x)
; CHECK:       %[[LOW:.*]] = trunc i64 %x to i32
; CHECK:       %[[BASE:.*]] = inttoptr i32 %[[LOW]] to ptr
; CHECK:       %[[FIELD:.*]] = getelementptr inbounds nuw i8, ptr %[[BASE]], i32 4
; CHECK:       %v = load i64, ptr %[[FIELD]]
; CHECK:       icmp eq i64 %v, ptrtoint (ptr getelementptr (i8, ptr @atom, i32 6) to i64)
; CHECK:       phi i64 [ %v, %{{.*}} ], [ 14, %{{.*}} ]
; CHECK:       musttail call tailcc i64 @g(ptr %p, ptr %sp, i64 %{{.*}})
; CHECK-NEXT:  ret i64
define tailcc ptr addrspace(1) @f(ptr %p, ptr %sp, ptr addrspace(1) %x) {
  %field = getelementptr i8, ptr addrspace(1) %x, i64 4
  %v = load ptr addrspace(1), ptr addrspace(1) %field
  %same = icmp eq ptr addrspace(1) %v, getelementptr (i8, ptr addrspace(1) @atom, i64 6)
  br i1 %same, label %join, label %other
other:
  br label %join
join:
  %y = phi ptr addrspace(1) [ %v, %0 ], [ inttoptr (i64 14 to ptr addrspace(1)), %other ]
  %r = musttail call tailcc ptr addrspace(1) @g(ptr %p, ptr %sp, ptr addrspace(1) %y)
  ret ptr addrspace(1) %r
}

; A header lies in front of the tagged address, a word is the term itself.
; CHECK-LABEL: define tailcc i64 @header(
; CHECK:       getelementptr i8, ptr %{{.*}}, i32 -4
; CHECK:       and i64 %x, 7
define tailcc ptr addrspace(1) @header(ptr %p, ptr %sp, ptr addrspace(1) %x) {
  %address = getelementptr i8, ptr addrspace(1) %x, i64 -4
  %h = load i64, ptr addrspace(1) %address
  %w = ptrtoint ptr addrspace(1) %x to i64
  %tag = and i64 %w, 7
  %sum = or i64 %h, %tag
  %t = inttoptr i64 %sum to ptr addrspace(1)
  ret ptr addrspace(1) %t
}

; A table of terms, as switches become: eight bytes an entry.
; CHECK-LABEL: define tailcc i64 @look(
; CHECK:       %[[AT:.*]] = mul {{.*}}i32 %i, 8
; CHECK:       getelementptr i8, ptr @tuple, i32 %[[AT]]
define tailcc ptr addrspace(1) @look(ptr %p, ptr %sp, i32 %i) {
  %address = getelementptr [3 x ptr addrspace(1)], ptr addrspacecast (ptr addrspace(1) @tuple to ptr), i32 0, i32 %i
  %t = load ptr addrspace(1), ptr %address
  ret ptr addrspace(1) %t
}
