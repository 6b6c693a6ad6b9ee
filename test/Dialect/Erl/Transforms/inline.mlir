// RUN: erl-opt %s -erl-inline -split-input-file | FileCheck %s

// Calls of named functions are replaced; a recursive one once.
module attributes {erl.inline = ["pair/1", "loop/1", "head/1", "mk/1"]} {
  // CHECK-LABEL: erl.func @"pair/1"
  erl.func @"pair/1"(%x: !erl.term) -> !erl.term {
    %t = erl.tuple %x, %x : (!erl.term, !erl.term) -> !erl.tuple<2>
    erl.return %t : !erl.tuple<2>
  }
  // CHECK-LABEL: erl.func @"loop/1"
  // CHECK: erl.call @"loop/1"
  erl.func @"loop/1"(%x: !erl.term) -> !erl.term {
    %a = erl.tuple %x : (!erl.term) -> !erl.tuple<1>
    %r = erl.call @"loop/1"(%a) : (!erl.tuple<1>) -> !erl.term
    erl.return %r : !erl.term
  }
  erl.func @"head/1"(%l: !erl.term) -> !erl.term {
    %r = erl.case (%l) : (!erl.term) -> !erl.term no_match function_clause {
      erl.clause pattern {
      ^bb0(%v: !erl.term):
        %h, %t = erl.match_cons %v : (!erl.term) -> (!erl.term, !erl.term)
        erl.bind %h : !erl.term
      } body {
      ^bb0(%h: !erl.term):
        erl.yield %h : !erl.term
      }
    }
    erl.return %r : !erl.term
  }
  erl.func @"mk/1"(%x: !erl.term) -> !erl.term {
    %f = erl.lambda "-mk/1-fun-0-" arity 0 index 0 uniq 0 -> !erl.fun<0> {
      erl.return %x : !erl.term
    }
    %r = erl.letrec "-mk/1-lc$^0/1-0-"(%x) : (!erl.term) -> !erl.term {
    ^bb0(%l: !erl.term):
      %t = erl.recur "-mk/1-lc$^0/1-0-"(%l) : (!erl.term) -> !erl.term
      erl.return %t : !erl.term
    }
    %t = erl.tuple %f, %r : (!erl.fun<0>, !erl.term) -> !erl.tuple<2>
    erl.return %t : !erl.tuple<2>
  }
  // CHECK-LABEL: erl.func @"calls/1"(%arg0: !erl.term)
  // CHECK-NEXT: %[[P:.*]] = erl.tuple %arg0, %arg0
  // CHECK-NEXT: %[[A:.*]] = erl.tuple %[[P]] :
  // CHECK-NEXT: %[[B:.*]] = erl.call @"loop/1"(%[[A]])
  // CHECK-NEXT: %[[C:.*]] = erl.call_remote "m" "pair"(%[[B]])
  // CHECK-NEXT: erl.return %[[C]]
  erl.func @"calls/1"(%x: !erl.term) -> !erl.term attributes {exported} {
    %p = erl.call @"pair/1"(%x) : (!erl.term) -> !erl.term
    %l = erl.call @"loop/1"(%p) : (!erl.term) -> !erl.term
    %r = erl.call_remote "m" "pair"(%l) : (!erl.term) -> !erl.term
    erl.return %r : !erl.term
  }
  // The arguments that do not match are the inlined function's.
  // CHECK-LABEL: erl.func @"first/1"
  // CHECK: erl.case({{.*}}) : ({{.*}}) -> !erl.term no_match unreachable
  // CHECK: erl.call @"-inlined-head/1-/1"({{.*}}) {raises}
  erl.func @"first/1"(%x: !erl.term) -> !erl.term attributes {exported} {
    %t = erl.call @"head/1"(%x) : (!erl.term) -> !erl.term
    erl.return %t : !erl.term
  }
  // Every copy of a fun has its own name and index.
  // CHECK-LABEL: erl.func @"twice/1"
  // CHECK: erl.lambda "-twice/1-anonymous-0-" arity 0 index 1
  // CHECK: erl.letrec "-twice/1-lc$^0/1-0-"
  // CHECK: erl.recur "-twice/1-lc$^0/1-0-"
  // CHECK: erl.lambda "-twice/1-anonymous-1-" arity 0 index 2
  // CHECK: erl.letrec "-twice/1-lc$^0/1-1-"
  // CHECK: erl.recur "-twice/1-lc$^0/1-1-"
  erl.func @"twice/1"(%x: !erl.term) -> !erl.term attributes {exported} {
    %t = erl.call @"mk/1"(%x) : (!erl.term) -> !erl.term
    %u = erl.call @"mk/1"(%t) : (!erl.term) -> !erl.term
    erl.return %u : !erl.term
  }
  // CHECK-LABEL: erl.func @"-inlined-head/1-/1"(%arg0: !erl.term)
  // CHECK-NEXT: erl.fault function_clause(%arg0)
}

// -----

// Small functions count as named; recursive and large ones do not.
module attributes {erl.inline_size = 24 : i64} {
  erl.func @"small/1"(%x: !erl.term) -> !erl.term {
    %t = erl.tuple %x : (!erl.term) -> !erl.tuple<1>
    erl.return %t : !erl.tuple<1>
  }
  erl.func @"loop/1"(%x: !erl.term) -> !erl.term {
    %r = erl.call @"loop/1"(%x) : (!erl.term) -> !erl.term
    erl.return %r : !erl.term
  }
  erl.func @"large/1"(%x: !erl.term) -> !erl.term {
    %a = erl.tuple %x : (!erl.term) -> !erl.tuple<1>
    %b = erl.tuple %a : (!erl.tuple<1>) -> !erl.tuple<1>
    %c = erl.tuple %b : (!erl.tuple<1>) -> !erl.tuple<1>
    %d = erl.tuple %c : (!erl.tuple<1>) -> !erl.tuple<1>
    %e = erl.tuple %d : (!erl.tuple<1>) -> !erl.tuple<1>
    %f = erl.tuple %e : (!erl.tuple<1>) -> !erl.tuple<1>
    %g = erl.tuple %f : (!erl.tuple<1>) -> !erl.tuple<1>
    erl.return %g : !erl.tuple<1>
  }
  // CHECK-LABEL: erl.func @"calls/1"(%arg0: !erl.term)
  // CHECK-NEXT: erl.tuple %arg0
  // CHECK-NEXT: erl.call @"loop/1"
  // CHECK-NEXT: erl.call @"large/1"
  erl.func @"calls/1"(%x: !erl.term) -> !erl.term attributes {exported} {
    %p = erl.call @"small/1"(%x) : (!erl.term) -> !erl.term
    %l = erl.call @"loop/1"(%p) : (!erl.term) -> !erl.term
    %r = erl.call @"large/1"(%l) : (!erl.term) -> !erl.term
    erl.return %r : !erl.term
  }
}
