// RUN: erl-opt --erl-merge-blocks --mlir-print-debuginfo=false %s | FileCheck %s

// Equal bodies are one, what they make included.
// CHECK-LABEL: erl.func @"f/2"
// CHECK:       erl.switch %arg0
// CHECK:         #erl.int<1> ^bb2
// CHECK:         #erl.int<2> ^bb2
// CHECK:       ^bb1:
// CHECK:         erl.return %arg1
// CHECK:       ^bb2:
// CHECK-NEXT:    %[[T:.*]] = erl.tuple %arg1
// CHECK-NEXT:    erl.tail_call @"g/1"(%[[T]])
// CHECK-NOT:   ^bb3:
erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  erl.switch %x : !erl.term, [
    default ^bb1,
    #erl.int<1> ^bb2,
    #erl.int<2> ^bb3
  ]
^bb1:
  erl.return %y : !erl.term
^bb2:
  %a = erl.tuple %y : (!erl.term) -> !erl.tuple<1>
  erl.tail_call @"g/1"(%a) : (!erl.tuple<1>) -> ()
^bb3:
  %b = erl.tuple %y : (!erl.term) -> !erl.tuple<1>
  erl.tail_call @"g/1"(%b) : (!erl.tuple<1>) -> ()
}

erl.func @"g/1"(%x: !erl.term) -> !erl.term {
  erl.return %x : !erl.term
}

// A stack trace tells which of two calls raised; in one line they are the same.
// CHECK-LABEL: erl.func @"h/2"
// CHECK:       erl.call @"g/1"(%arg1)
// CHECK:       erl.call @"g/1"(%arg1)
// CHECK-NOT:   erl.call
// CHECK:       }
erl.func @"h/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  erl.switch %x : !erl.term, [
    default ^bb1,
    #erl.int<1> ^bb2,
    #erl.int<2> ^bb3
  ]
^bb1:
  %a = erl.call @"g/1"(%y) : (!erl.term) -> !erl.term loc("m.erl":1:1)
  erl.return %a : !erl.term
^bb2:
  %b = erl.call @"g/1"(%y) : (!erl.term) -> !erl.term loc("m.erl":2:1)
  erl.return %b : !erl.term
^bb3:
  %c = erl.call @"g/1"(%y) : (!erl.term) -> !erl.term loc("m.erl":2:1)
  erl.return %c : !erl.term
}

// Other values, other blocks; what is used outside stays.
// CHECK-LABEL: erl.func @"other/2"
// CHECK:       erl.return %arg0
// CHECK:       erl.return %arg1
erl.func @"other/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
  %c = erl.test nil %x : !erl.term
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  erl.return %x : !erl.term
^bb2:
  erl.return %y : !erl.term
}
