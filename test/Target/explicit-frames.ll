; Explicit frames: what is live over a call goes to memory, and a process that
; resumes comes back through the entry.
; RUN: %sanitizer_preload opt -load-pass-plugin=%luciole_lib/LucioleLLVMPlugin.so \
; RUN:   -passes='luciole-frames,verify' -S %s | FileCheck %s

target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-p1:64:64-ni:1"
target triple = "wasm32-unknown-unknown"

@info = internal constant i64 0

declare tailcc ptr addrspace(1) @g(ptr, ptr, ptr addrspace(1))
declare i64 @luc_s_resume_point(ptr) "gc-leaf-function"
declare tailcc ptr addrspace(1) @luc_s_yield(ptr, ptr)
declare void @luc_s_gc(ptr, ptr, i64)

; The record: two parameters of terms, two slots, both of terms, three sites, the
; last bits saying which slots are live.
; CHECK: @"frames:two" = private constant {{.*}} ptr @info, ptr @two, i16 2, i16 2, i16 2, i16 3,
; CHECK-SAME: { i32 0, i16 1, i16 3 }
; CHECK-SAME: { i32 7, i16 2, i16 2 }
; CHECK-SAME: { i32 8, i16 3, i16 1 }

; %y is stored before the first call; both calls pass the frame's end.
; CHECK-LABEL: @two(
; The way back in.
; CHECK:       %[[POINT:.*]] = call i64 @luc_s_resume_point(ptr %p)
; CHECK:       switch i32 %{{.*}}, label %{{.*}} [
; CHECK-NEXT:    i32 1, label %resume
; CHECK-NEXT:    i32 2, label %resume1
; CHECK:       %[[OUT:.*]] = musttail call tailcc ptr addrspace(1) @luc_s_yield(
; CHECK-NEXT:  ret ptr addrspace(1) %[[OUT]]
; CHECK:       body:
; CHECK:       store ptr addrspace(1)
; CHECK-NOT:   store ptr addrspace(1)
; CHECK:       %r = call tailcc ptr addrspace(1) @g(ptr %p, ptr %{{.*}}, ptr addrspace(1) %{{.*}})
; CHECK:       %[[R:.*]] = phi ptr addrspace(1) [ %r, %body ], [ %[[BACK:.*]], %resume1 ]
; CHECK:       load ptr addrspace(1)
; CHECK:       %s = call tailcc ptr addrspace(1) @g(
; CHECK:       resume1:
; CHECK-NEXT:  %[[VALUE:.*]] = getelementptr inbounds i8, ptr %p, i64 88
; CHECK-NEXT:  %[[BACK]] = load ptr addrspace(1), ptr %[[VALUE]]
define tailcc ptr addrspace(1) @two(ptr %p, ptr %sp, ptr addrspace(1) %x, ptr addrspace(1) %y) "luciole-info"="info" {
  %field = getelementptr i8, ptr %p, i64 24
  %left = load i64, ptr %field
  %next = add i64 %left, -1
  store i64 %next, ptr %field
  %spent = icmp slt i64 %next, 0
  br i1 %spent, label %cold, label %body
cold:
  %point = call i64 @luc_s_resume_point(ptr %p)
  %out = call tailcc ptr addrspace(1) @luc_s_yield(ptr %p, ptr %sp)
  br label %body
body:
  %r = call tailcc ptr addrspace(1) @g(ptr %p, ptr %sp, ptr addrspace(1) %x) "statepoint-id"="7"
  %failed = icmp eq ptr addrspace(1) %r, null
  br i1 %failed, label %none, label %again
again:
  %s = call tailcc ptr addrspace(1) @g(ptr %p, ptr %sp, ptr addrspace(1) %y) "statepoint-id"="8"
  %failed2 = icmp eq ptr addrspace(1) %s, null
  br i1 %failed2, label %none, label %done
none:
  ret ptr addrspace(1) null
done:
  ret ptr addrspace(1) %r
}

; A handler runs only if the process is not just leaving; a number is stored but
; loaded only when the process resumes.
; CHECK-LABEL: @handler(
; CHECK:       store i64 %n,
; CHECK:       %[[R:.*]] = call tailcc ptr addrspace(1) @g(
; CHECK:       icmp eq ptr addrspace(1) %[[R]], null
; CHECK:       check:
; CHECK-NEXT:  %[[FIELD:.*]] = getelementptr inbounds i8, ptr %p, i64 80
; CHECK-NEXT:  load i64, ptr %[[FIELD]]
; CHECK:       leave:
; CHECK-NEXT:  ret ptr addrspace(1) null
define tailcc ptr addrspace(1) @handler(ptr %p, ptr %sp, ptr addrspace(1) %x, i64 %n) "luciole-info"="info" {
  %point = call i64 @luc_s_resume_point(ptr %p)
  %r = call tailcc ptr addrspace(1) @g(ptr %p, ptr %sp, ptr addrspace(1) %x)
  %failed = icmp eq ptr addrspace(1) %r, null
  br i1 %failed, label %caught, label %done
caught:
  %word = shl i64 %n, 1
  %small = or i64 %word, 1
  %term = inttoptr i64 %small to ptr addrspace(1)
  ret ptr addrspace(1) %term
done:
  ret ptr addrspace(1) %r
}

; A test is made again from the moved term rather than kept.
; CHECK-LABEL: @cheap(
; CHECK:       store ptr addrspace(1) %x
; CHECK-NOT:   store i1
; CHECK:       call void @luc_s_gc
; CHECK:       %[[X:.*]] = load ptr addrspace(1)
; CHECK:       join:
; CHECK-NEXT:  %[[Y:.*]] = phi ptr addrspace(1) [ %[[X]], %{{.*}} ], [ %x, %{{.*}} ]
; CHECK-NEXT:  ptrtoint ptr addrspace(1) %[[Y]]
define tailcc ptr addrspace(1) @cheap(ptr %p, ptr %sp, ptr addrspace(1) %x, i1 %c) "luciole-info"="info" {
  %word = ptrtoint ptr addrspace(1) %x to i64
  %bit = and i64 %word, 1
  %small = icmp eq i64 %bit, 1
  br i1 %c, label %collect, label %join
collect:
  call void @luc_s_gc(ptr %p, ptr %sp, i64 4)
  br label %join
join:
  br i1 %small, label %yes, label %no
yes:
  ret ptr addrspace(1) %x
no:
  ret ptr addrspace(1) null
}
