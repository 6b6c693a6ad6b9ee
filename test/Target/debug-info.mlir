// RUN: erl-translate --erl-to-object --erl-debug-info %s -o %t.o
// RUN: llvm-dwarfdump --debug-line --debug-info %t.o | FileCheck %s

// CHECK:     DW_TAG_compile_unit
// CHECK:     DW_AT_name{{.*}}"fib.erl"
// CHECK:     name: "fib.erl"
// CHECK:     {{^}}0x{{[0-9a-f]+ +}}12{{ +}}3
module attributes {erl.module = "fib", erl.files = ["fib.erl"]} {
erl.func @"g/1"(%x: !erl.term) -> !erl.term attributes {exported} {
  %y = erl.call @"g/1"(%x) : (!erl.term) -> !erl.term loc("fib.erl":12:3)
  %r = erl.call @"g/1"(%y) : (!erl.term) -> !erl.term loc("fib.erl":13:3)
  erl.return %r : !erl.term loc("fib.erl":14:3)
} loc("fib.erl":11:1)
} loc("fib.erl":1:1)
