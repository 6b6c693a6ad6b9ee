// RUN: erl-opt %s -erl-lower-to-cfg -split-input-file -verify-diagnostics

erl.func @"f/0"() -> !erl.term {
  // expected-error @below {{must be lifted before: run erl-lambda-lift}}
  %f = erl.lambda "-f/0-fun-0-" arity 1 index 0 uniq 7 -> !erl.fun<1> {
  ^bb0(%x: !erl.term):
    erl.return %x : !erl.term
  }
  erl.return %f : !erl.fun<1>
}
