// A WebAssembly object: functions of types that tell their arity, an adapter for
// `fun g/1`, literals as data, tail calls.
// RUN: erl-translate --erl-to-wasm %s -o %t.o
// RUN: llvm-nm --no-sort %t.o | FileCheck %s
// RUN: llvm-objdump -d %t.o | FileCheck %s --check-prefix=CODE
// CHECK-DAG: T m:f/0
// CHECK-DAG: T m:g/1
// CHECK-DAG: W fun:m:g/1
// CHECK-DAG: W atom:ok
// CHECK-DAG: U luc_s_yield
// CODE-LABEL: <m:g/1>:
// CODE: return_call

module attributes {erl.module = "m", erl.file = "m.erl", erl.files = ["m.erl"]} {
erl.func @"f/0"() -> !erl.term attributes {exported} {
  %fun = erl.make_fun @"g/1" arity 1 index 0 uniq 0 () : () -> !erl.fun<1>
  %ok = erl.constant #erl.atom<"ok"> -> !erl.atom
  %r = erl.tuple %fun, %ok : (!erl.fun<1>, !erl.atom) -> !erl.tuple<2>
  erl.return %r : !erl.tuple<2>
}
erl.func @"g/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  erl.tail_call @"g/1"(%x) : (!erl.term) -> ()
}
}
