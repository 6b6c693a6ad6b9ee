// RUN: erl-opt %s --erl-bind-bifs | FileCheck %s

// The source's function, which only raises, calls the BIF instead; calls from
// within the module are direct; other BIFs of the module are added.

// CHECK-LABEL: module
module attributes {erl.module = "erlang"} {
  // CHECK-NOT: nif_error
  erl.func @"abs/1"(%x: !erl.term) -> !erl.term attributes {exported} {
    %0 = erl.constant #erl.atom<"undef"> -> !erl.atom
    %1 = erl.call_remote "erlang" "nif_error"(%0) : (!erl.atom) -> !erl.term
    erl.return %1 : !erl.term
  }

  // CHECK: erl.func @"f/1"
  // CHECK-NEXT: erl.bif "erlang" "abs"
  erl.func @"f/1"(%x: !erl.term) -> !erl.term attributes {exported} {
    %0 = erl.call @"abs/1"(%x) : (!erl.term) -> !erl.term
    erl.return %0 : !erl.term
  }
}
// CHECK-DAG: erl.func @"byte_size/1"
// CHECK-DAG: erl.func @"abs/1"
