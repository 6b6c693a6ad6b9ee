// RUN: erl-opt %s -erl-lower-to-cfg | FileCheck %s

// CHECK-LABEL: erl.func @"hd/1"
// CHECK-SAME: (%[[L:.*]]: !erl.term)
// CHECK-NEXT: %[[IS:.*]] = erl.test cons %[[L]]
// CHECK-NEXT: cf.cond_br %[[IS]], ^[[YES:.*]], ^[[NO:.*]]
// CHECK-NEXT: ^[[YES]]:
// CHECK-NEXT: %[[H:.*]] = erl.head %[[L]]
// CHECK-NEXT: erl.return %[[H]]
// CHECK-NEXT: ^[[NO]]:
// CHECK-NEXT: erl.fault function_clause(%[[L]])
// CHECK-NEXT: erl.capture
// CHECK-NEXT: erl.propagate
erl.func @"hd/1"(%l: !erl.term) -> !erl.term {
  %r = erl.case (%l) : (!erl.term) -> !erl.term no_match function_clause {
    erl.clause pattern {
    ^bb0(%x: !erl.term):
      %h, %t = erl.match_cons %x : (!erl.term) -> (!erl.term, !erl.term)
      erl.bind %h : !erl.term
    } body {
    ^bb0(%h: !erl.term):
      erl.yield %h : !erl.term
    }
  }
  erl.return %r : !erl.term
}
