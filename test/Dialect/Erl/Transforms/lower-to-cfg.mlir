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

// Failures of one source line share their cold block: the stack trace shows no
// columns.
// CHECK-LABEL: erl.func @"lines/2"
// CHECK-NEXT: %[[A:.*]] = erl.arith add
// CHECK-NEXT: erl.failed %[[A]]
// CHECK-NEXT: cf.cond_br %{{.*}}, ^[[COLD:.*]], ^[[B1:.*]]
// CHECK-NEXT: ^[[B1]]:
// CHECK-NEXT: %[[B:.*]] = erl.arith sub
// CHECK-NEXT: erl.failed %[[B]]
// CHECK-NEXT: cf.cond_br %{{.*}}, ^[[COLD]], ^[[B2:.*]]
// CHECK-NEXT: ^[[COLD]]: // 2 preds
// CHECK-NEXT: erl.capture
// CHECK-NEXT: cf.br ^[[OUT:bb[0-9]+]]
// CHECK-NEXT: ^[[B2]]:
// CHECK-NEXT: %[[C:.*]] = erl.arith mul
// CHECK-NEXT: erl.failed %[[C]]
// CHECK-NEXT: cf.cond_br %{{.*}}, ^[[COLD2:.*]], ^[[DONE:.*]]
// CHECK-NEXT: ^[[COLD2]]:
// CHECK-NEXT: erl.capture
// CHECK-NEXT: cf.br ^[[OUT]]
// CHECK-NEXT: ^[[OUT]]:
// CHECK-NEXT: erl.propagate
erl.func @"lines/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %a = erl.arith add %x, %y : (!erl.term, !erl.term) -> !erl.term loc("f.erl":3:5)
  %b = erl.arith sub %x, %y : (!erl.term, !erl.term) -> !erl.term loc("f.erl":3:15)
  %c = erl.arith mul %a, %b : (!erl.term, !erl.term) -> !erl.term loc("f.erl":4:5)
  erl.return %c : !erl.term
}

// What never happens is not tested for.
// CHECK-LABEL: erl.func @"never/1"
// CHECK:       erl.is_eq
// CHECK-NOT:   erl.is_eq
// CHECK-NOT:   erl.fault
// CHECK-NOT:   erl.unreachable
erl.func @"never/1"(%x: !erl.term) -> !erl.term {
  %r = erl.case (%x) : (!erl.term) -> !erl.term no_match unreachable {
    erl.clause pattern {
    ^bb0(%v: !erl.term):
      erl.match_const %v : !erl.term, #erl.int<0>
      erl.bind
    } body {
      %a = erl.constant #erl.atom<"zero"> -> !erl.term
      erl.yield %a : !erl.term
    }
    erl.clause pattern {
    ^bb0(%v: !erl.term):
      erl.match_const %v : !erl.term, #erl.nil
      erl.bind
    } body {
      %a = erl.constant #erl.atom<"nil"> -> !erl.term
      erl.yield %a : !erl.term
    }
  }
  erl.return %r : !erl.term
}
