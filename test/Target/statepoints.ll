; Statepoints as our pass makes them.
; RUN: %sanitizer_preload opt -load-pass-plugin=%luciole_lib/LucioleLLVMPlugin.so \
; RUN:   -passes='luciole-prepare,function(luciole-statepoints),verify' -S %s | FileCheck %s

declare tailcc ptr addrspace(1) @g(ptr, ptr addrspace(1))
declare void @leaf(ptr) "gc-leaf-function"

; What is not used behind a call is not live there; a constant never is. A
; constant and a pointer that meet are one value.
; CHECK-LABEL: @meet
; CHECK:       %[[PHI:.*]] = phi ptr addrspace(1) [ inttoptr (i64 14 to ptr addrspace(1)), %{{.*}} ], [ %x, %{{.*}} ]
; CHECK:       gc.statepoint{{.*}} [ "gc-live"(ptr addrspace(1) %[[PHI]]) ]
; CHECK:       %[[MOVED:.*]] = call coldcc ptr addrspace(1) @llvm.experimental.gc.relocate
; CHECK:       ret ptr addrspace(1) %[[MOVED]]
define tailcc ptr addrspace(1) @meet(ptr %p, ptr addrspace(1) %x, i1 %c) {
  br i1 %c, label %a, label %b
a:
  br label %b
b:
  %y = phi ptr addrspace(1) [ inttoptr (i64 14 to ptr addrspace(1)), %0 ], [ %x, %a ]
  %r = call tailcc ptr addrspace(1) @g(ptr %p, ptr addrspace(1) %x)
  ret ptr addrspace(1) %y
}

; The address of a field is computed anew behind the call, from the moved term.
; CHECK-LABEL: @field
; CHECK:       gc.statepoint{{.*}} [ "gc-live"(ptr addrspace(1) %x) ]
; CHECK:       %[[MOVED:.*]] = call coldcc ptr addrspace(1) @llvm.experimental.gc.relocate
; CHECK:       %[[ADDRESS:.*]] = getelementptr i8, ptr addrspace(1) %[[MOVED]], i64 4
; CHECK:       load ptr addrspace(1), ptr addrspace(1) %[[ADDRESS]]
define tailcc ptr addrspace(1) @field(ptr %p, ptr addrspace(1) %x) {
  %address = getelementptr i8, ptr addrspace(1) %x, i64 4
  %v = load ptr addrspace(1), ptr addrspace(1) %address
  %r = call tailcc ptr addrspace(1) @g(ptr %p, ptr addrspace(1) %v)
  %w = load ptr addrspace(1), ptr addrspace(1) %address
  ret ptr addrspace(1) %w
}

; Live around a loop; the call's own result over the next one.
; CHECK-LABEL: @loop
; CHECK:       gc.statepoint{{.*}} "gc-live"
define tailcc ptr addrspace(1) @loop(ptr %p, ptr addrspace(1) %x, i1 %c) {
  br label %head
head:
  %acc = phi ptr addrspace(1) [ null, %0 ], [ %r, %head ]
  %r = call tailcc ptr addrspace(1) @g(ptr %p, ptr addrspace(1) %x)
  %s = call tailcc ptr addrspace(1) @g(ptr %p, ptr addrspace(1) %acc)
  br i1 %c, label %head, label %done
done:
  ret ptr addrspace(1) %r
}

; Leaves and tail calls stay calls.
; CHECK-LABEL: @leaves
; CHECK-NOT:   statepoint
; CHECK:       call void @leaf
; CHECK-NEXT:  musttail call
define tailcc ptr addrspace(1) @leaves(ptr %p, ptr addrspace(1) %x) {
  call void @leaf(ptr %p)
  %r = musttail call tailcc ptr addrspace(1) @g(ptr %p, ptr addrspace(1) %x)
  ret ptr addrspace(1) %r
}
