// RUN: erl-opt --convert-erl-to-llvm %s | FileCheck %s

module attributes {erl.module = "m"} {

// CHECK-LABEL: @"m:get/2"
// CHECK:       llvm.call @luc_s_map_get
erl.func @"get/2"(%m: !erl.map, %k: !erl.term) -> !erl.term {
  %v = erl.map_get %m, %k : (!erl.map, !erl.term) -> !erl.term
  erl.return %v : !erl.term
}

// One pair: an entry of its own. More: by args, a bit for each exact one.
// CHECK-LABEL: @"m:put/3"
// CHECK:       llvm.call @luc_s_map_put_exact
// CHECK:       %[[N:.*]] = llvm.mlir.constant(2 : i64)
// CHECK:       %[[BITS:.*]] = llvm.mlir.constant(2 : i64)
// CHECK:       llvm.call @luc_s_map_update({{.*}}, %[[N]], %[[BITS]])
erl.func @"put/3"(%m: !erl.term, %k: !erl.term, %v: !erl.term) -> !erl.term {
  %a = erl.map_update %m[%k, %v] exact [true] : (!erl.term, !erl.term, !erl.term) -> !erl.map
  %b = erl.map_update %a[%k, %v, %v, %k] exact [false, true]
    : (!erl.map, !erl.term, !erl.term, !erl.term, !erl.term) -> !erl.map
  erl.return %b : !erl.map
}
}

// CHECK: llvm.func @luc_s_map_get({{.*}}) -> !llvm.ptr<1> attributes {memory_effects = #llvm.memory_effects<{{.*}}>, no_unwind, passthrough = ["gc-leaf-function"], will_return}
