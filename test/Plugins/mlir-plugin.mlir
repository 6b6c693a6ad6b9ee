// The dialect and its passes in the stock mlir-opt.
// RUN: %sanitizer_preload %llvm_tools/mlir-opt --load-dialect-plugin=%luciole_lib/LucioleMLIRPlugin.so \
// RUN:   --load-pass-plugin=%luciole_lib/LucioleMLIRPlugin.so \
// RUN:   --pass-pipeline='builtin.module(erl-lambda-lift,erl-lower-to-cfg)' %s | FileCheck %s

// CHECK-LABEL: erl.func @"f/1"
// CHECK-NEXT: erl.make_fun @"-f/1-fun-0-/1"
// CHECK: erl.func @"-f/1-fun-0-/1"(%{{.*}}: !erl.term)
erl.func @"f/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  %f = erl.lambda "-f/1-fun-0-" arity 0 index 0 uniq 0 -> !erl.fun<0> {
    erl.return %x : !erl.term
  }
  erl.return %f : !erl.fun<0>
}
