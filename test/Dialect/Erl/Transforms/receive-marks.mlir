// RUN: erl-opt %s -erl-receive-marks -split-input-file | FileCheck %s

// The mark is taken before the reference is made and used on the way in only.
// CHECK-LABEL: erl.func @"call/1"
// CHECK: %[[MARK:.*]] = erl.receive_mark
// CHECK-NEXT: erl.bif "erlang" "make_ref"
// CHECK: erl.receive_use_mark %[[MARK]]
// CHECK-NEXT: cf.br ^[[PEEK:bb[0-9]+]]
// CHECK: ^[[PEEK]]:
// CHECK-NEXT: erl.receive_peek
// CHECK-NOT: erl.receive_use_mark
erl.func @"call/1"(%x: !erl.term) -> !erl.term {
  %ref = erl.bif "erlang" "make_ref"() : () -> !erl.term
  cf.br ^peek
^peek:
  %ok, %m = erl.receive_peek : !erl.term
  cf.cond_br %ok, ^pair, ^wait
^pair:
  %pair = erl.test tuple_arity %m arity 2 : !erl.term
  cf.cond_br %pair, ^test, ^skip
^test:
  %r = erl.element %m[0] : (!erl.term) -> !erl.term
  %is = erl.compare exact_eq %r, %ref : !erl.term, !erl.term
  cf.cond_br %is, ^take, ^skip
^take:
  erl.receive_accept
  erl.return %m : !erl.term
^skip:
  erl.receive_skip
  cf.br ^peek
^wait:
  %w = erl.receive_wait : () -> !erl.bool
  cf.br ^peek
}

// -----

// One clause asks for the reference, the other for any atom.
// CHECK-LABEL: erl.func @"any_atom/0"
// CHECK-NOT: mark
erl.func @"any_atom/0"() -> !erl.term {
  %ref = erl.bif "erlang" "make_ref"() : () -> !erl.term
  cf.br ^peek
^peek:
  %ok, %m = erl.receive_peek : !erl.term
  cf.cond_br %ok, ^test, ^wait
^test:
  %is = erl.compare exact_eq %m, %ref : !erl.term, !erl.term
  cf.cond_br %is, ^take, ^other
^other:
  %atom = erl.test atom %m : !erl.term
  cf.cond_br %atom, ^take, ^skip
^take:
  erl.receive_accept
  erl.return %m : !erl.term
^skip:
  erl.receive_skip
  cf.br ^peek
^wait:
  %w = erl.receive_wait : () -> !erl.bool
  cf.br ^peek
}

// -----

// A reference from elsewhere may be in older messages.
// CHECK-LABEL: erl.func @"given/1"
// CHECK-NOT: mark
erl.func @"given/1"(%ref: !erl.term) -> !erl.term {
  cf.br ^peek
^peek:
  %ok, %m = erl.receive_peek : !erl.term
  cf.cond_br %ok, ^test, ^wait
^test:
  %is = erl.compare exact_eq %m, %ref : !erl.term, !erl.term
  cf.cond_br %is, ^take, ^skip
^take:
  erl.receive_accept
  erl.return %m : !erl.term
^skip:
  erl.receive_skip
  cf.br ^peek
^wait:
  %w = erl.receive_wait : () -> !erl.bool
  cf.br ^peek
}

// -----

// Two references, one of them out of a pair: the mark is the first one's. The
// edge into the receive is one of two of its branch.
// CHECK-LABEL: erl.func @"two/2"
// CHECK: %[[MARK:.*]] = erl.receive_mark
// CHECK-NEXT: erl.call_remote "erlang" "spawn_monitor"
// CHECK-NOT: erl.receive_mark
// CHECK: cf.cond_br %arg1, ^[[IN:bb[0-9]+]], ^
// CHECK: ^[[IN]]:
// CHECK-NEXT: erl.receive_use_mark %[[MARK]]
// CHECK-NEXT: cf.br ^[[PEEK:bb[0-9]+]]
// CHECK: ^[[PEEK]]:
// CHECK-NEXT: erl.receive_peek
erl.func @"two/2"(%f: !erl.term, %c: i1) -> !erl.term {
  %started = erl.call_remote "erlang" "spawn_monitor"(%f) : (!erl.term) -> !erl.term
  %down = erl.element %started[1] : (!erl.term) -> !erl.term
  %ref = erl.bif "erlang" "make_ref"() : () -> !erl.term
  cf.cond_br %c, ^peek, ^out
^peek:
  %ok, %m = erl.receive_peek : !erl.term
  cf.cond_br %ok, ^test, ^wait
^test:
  %is = erl.compare exact_eq %ref, %m : !erl.term, !erl.term
  cf.cond_br %is, ^take, ^other
^other:
  %isDown = erl.compare exact_eq %m, %down : !erl.term, !erl.term
  cf.cond_br %isDown, ^take, ^skip
^take:
  erl.receive_accept
  erl.return %m : !erl.term
^skip:
  erl.receive_skip
  cf.br ^peek
^wait:
  %w = erl.receive_wait : () -> !erl.bool
  cf.br ^peek
^out:
  erl.return %f : !erl.term
}
