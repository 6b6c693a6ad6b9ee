// RUN: erl-opt --convert-erl-to-llvm --split-input-file --verify-diagnostics %s

module attributes {erl.module = "m"} {
erl.func @"f/0"() -> !erl.term {
  // expected-error @+2 {{not supported yet: built-in function erlang:nosuch/0}}
  // expected-error @+1 {{failed to legalize operation 'erl.bif'}}
  %r = erl.bif "erlang" "nosuch"() : () -> !erl.term
  erl.return %r : !erl.term
}
}
