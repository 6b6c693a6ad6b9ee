// RUN: erl-opt %s -erl-inline-funs | FileCheck %s

// A call right after the fun: its body takes its place.
// CHECK-LABEL: erl.func @"f/2"(%arg0: !erl.term, %arg1: !erl.term)
// CHECK-NEXT: %[[G:.*]] = erl.lambda "-f/2-fun-1-" arity 0 index 1
// CHECK-NOT: erl.lambda
// CHECK: %[[T:.*]] = erl.tuple %arg0, %arg1
// CHECK-NEXT: %[[R:.*]] = erl.tuple %[[T]], %[[G]]
// CHECK-NEXT: erl.return %[[R]]
erl.func @"f/2"(%x: !erl.term, %z: !erl.term) -> !erl.term {
  %f = erl.lambda "-f/2-fun-0-" arity 1 index 0 uniq 0 -> !erl.fun<1> {
  ^bb0(%y: !erl.term):
    %t = erl.tuple %x, %y : (!erl.term, !erl.term) -> !erl.tuple<2>
    erl.return %t : !erl.tuple<2>
  }
  %g = erl.lambda "-f/2-fun-1-" arity 0 index 1 uniq 0 -> !erl.fun<0> {
    erl.return %x : !erl.term
  }
  %r = erl.call_fun %f(%z) : (!erl.fun<1>, !erl.term) -> !erl.term
  %p = erl.tuple %r, %g : (!erl.term, !erl.fun<0>) -> !erl.tuple<2>
  erl.return %p : !erl.tuple<2>
}

// A fun that is called in one that is inlined.
// CHECK-LABEL: erl.func @"nested/1"(%arg0: !erl.term)
// CHECK-NEXT: %[[T:.*]] = erl.tuple %arg0, %arg0
// CHECK-NEXT: erl.return %[[T]]
erl.func @"nested/1"(%x: !erl.term) -> !erl.term {
  %f = erl.lambda "-nested/1-fun-0-" arity 1 index 2 uniq 0 -> !erl.fun<1> {
  ^bb0(%y: !erl.term):
    %t = erl.tuple %x, %y : (!erl.term, !erl.term) -> !erl.tuple<2>
    erl.return %t : !erl.tuple<2>
  }
  %g = erl.lambda "-nested/1-fun-1-" arity 0 index 3 uniq 0 -> !erl.fun<0> {
    %r = erl.call_fun %f(%x) : (!erl.fun<1>, !erl.term) -> !erl.term
    erl.return %r : !erl.term
  }
  %r = erl.call_fun %g() : (!erl.fun<0>) -> !erl.term
  erl.return %r : !erl.term
}

// Arguments that fit no clause are a stub's.
// CHECK-LABEL: erl.func @"head/2"(%arg0: !erl.term, %arg1: !erl.term)
// CHECK: erl.case(%arg0) : (!erl.term) -> !erl.term no_match unreachable
// CHECK: erl.call @"-head/2-inlined-0-/1"(%arg0) {raises}
erl.func @"head/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %f = erl.lambda "-head/2-fun-0-" arity 1 index 4 uniq 0 -> !erl.fun<1> {
  ^bb0(%l: !erl.term):
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
  %r = erl.call_fun %f(%x) : (!erl.fun<1>, !erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// Not: used twice, wrong arity, something happens in between, another region.
// CHECK-LABEL: erl.func @"kept/1"
// CHECK-COUNT-4: erl.lambda
erl.func @"kept/1"(%x: !erl.term) -> !erl.term {
  %f = erl.lambda "-kept/1-fun-0-" arity 0 index 5 uniq 0 -> !erl.fun<0> {
    erl.return %x : !erl.term
  }
  %a = erl.call_fun %f() : (!erl.fun<0>) -> !erl.term
  %b = erl.call_fun %f() : (!erl.fun<0>) -> !erl.term
  %g = erl.lambda "-kept/1-fun-1-" arity 0 index 6 uniq 0 -> !erl.fun<0> {
    erl.return %x : !erl.term
  }
  %c = erl.call_fun %g(%x) : (!erl.fun<0>, !erl.term) -> !erl.term
  %h = erl.lambda "-kept/1-fun-2-" arity 0 index 7 uniq 0 -> !erl.fun<0> {
    erl.return %x : !erl.term
  }
  %d = erl.call_remote "m" "f"() : () -> !erl.term
  %e = erl.call_fun %h() : (!erl.fun<0>) -> !erl.term
  %i = erl.lambda "-kept/1-fun-3-" arity 0 index 8 uniq 0 -> !erl.fun<0> {
    erl.return %x : !erl.term
  }
  %k = erl.catch -> !erl.term {
    %j = erl.call_fun %i() : (!erl.fun<0>) -> !erl.term
    erl.yield %j : !erl.term
  }
  erl.return %k : !erl.term
}
// CHECK: erl.func @"-head/2-inlined-0-/1"
// CHECK-NEXT: erl.fault function_clause(%arg0)
