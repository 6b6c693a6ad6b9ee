// RUN: erl-opt %s -split-input-file -verify-diagnostics -allow-unregistered-dialect -o /dev/null

// expected-error@+1 {{bounds must fit 63 bits}}
erl.func private @"f/1"(%x: !erl.small<0, 4611686018427387904>) -> !erl.term

// -----
// expected-error@+1 {{lower bound 3 exceeds upper bound 2}}
erl.func private @"f/1"(%x: !erl.small<3, 2>) -> !erl.term

// -----
// expected-error@+1 {{expected literal terms}}
module attributes {test.a = #erl.tuple<[1]>} {}

// -----
// expected-error@+1 {{a list literal needs an element}}
module attributes {test.a = #erl.list<[]>} {}

// -----
// expected-error@+1 {{a list literal's tail must be a literal term that is no list}}
module attributes {test.a = #erl.list<[#erl.nil], #erl.list<[#erl.nil]>>} {}

// -----
// expected-error@+1 {{a map literal's last key has no value}}
module attributes {test.a = #erl.map<[#erl.nil]>} {}

// -----
// expected-error@+1 {{expected hexadecimal digits}}
module attributes {test.a = #erl.bits<"xy", 8>} {}

// -----
// expected-error@+1 {{9 bits do not fill 1 bytes}}
module attributes {test.a = #erl.bits<"ff", 9>} {}

// -----
// expected-error@+1 {{bits past the end must be zero}}
module attributes {test.a = #erl.bits<"ff", 7>} {}

// -----
// expected-error@+1 {{unit must be between 1 and 256, found 257}}
module attributes {test.a = #erl.segment<integer, 257, unsigned, big>} {}

// -----
// expected-error@+1 {{expected a string for 'erl.module'}}
module attributes {erl.module = 1} {}

// -----
// expected-error@+1 {{expected an array for 'erl.files'}}
module attributes {erl.files = 1} {}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{cannot have the attribute 'erl.file'}}
  %r = erl.neg %x {erl.file = "a"} : (!erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// -----
// expected-error@+1 {{needs a name that ends in a slash and the arity}}
erl.func @f(%x: !erl.term) -> !erl.term {
  erl.return %x : !erl.term
}

// -----
// expected-error@+1 {{needs one result, found 0}}
erl.func @"f/1"(%x: !erl.term) {
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{calls the unknown function @"g/1"}}
  %r = erl.call @"g/1"(%x) : (!erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// -----
// expected-note@+1 {{the function is here}}
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{passes 0 arguments to a function of 1}}
  erl.tail_call @"f/1"() : () -> ()
}

// -----
// expected-note@+1 {{the function is here}}
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{makes a fun of arity 3 of a function of 1 parameters}}
  %r = erl.make_fun @"f/1" arity 3 index 0 uniq 0 () : () -> !erl.term
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{has a literal of type '!erl.nil', which is no '!erl.small'}}
  %r = erl.constant #erl.nil -> !erl.small
  erl.return %r : !erl.small
}

// -----
erl.func @"f/1"(%x: !erl.tuple<2>) -> !erl.term {
  // expected-error@+1 {{reads element 2 of a tuple of 2}}
  %r = erl.element %x[2] : (!erl.tuple<2>) -> !erl.term
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{takes no arity}}
  %c = erl.test list %x arity 2 : !erl.term
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{needs an arity}}
  %c = erl.test tuple_arity %x : !erl.term
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{needs a tag}}
  %c = erl.test tagged_tuple %x arity 2 : !erl.term
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{takes no tag}}
  %c = erl.test tuple_arity %x arity 2 tag <"a"> : !erl.term
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{has a key without a value}}
  %c = erl.map_new %x : (!erl.term) -> !erl.map
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{has a key without a value}}
  %c = erl.map_update %x [%x] exact [true] : (!erl.term, !erl.term) -> !erl.map
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{has 0 exact flags for 1 keys}}
  %c = erl.map_update %x [%x, %x] exact [] : (!erl.term, !erl.term, !erl.term) -> !erl.map
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{needs one segment and one flag for each of its 1 values}}
  %c = erl.bits_construct (%x) sizes() [] sized [] : (!erl.term), () -> !erl.term
  erl.return %c : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{has 0 sizes for 1 sized segments}}
  %c = erl.bits_construct (%x) sizes() [#erl.segment<integer, 1, unsigned, big>] sized [true] : (!erl.term), () -> !erl.term
  erl.return %c : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{gives a size to a segment of type utf8}}
  %c = erl.bits_construct (%x) sizes(%x) [#erl.segment<utf8, 1, unsigned, big>] sized [true] : (!erl.term), (!erl.term) -> !erl.term
  erl.return %c : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  %ok, %ctx = erl.bits_start %x : !erl.term
  // expected-error@+1 {{needs a size for a segment of type integer}}
  %ok2, %v, %rest = erl.bits_get %ctx <integer, 1, unsigned, big> -> !erl.term
  erl.return %v : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{of kind case_clause needs 1 scrutinees, found 2}}
  %r = erl.case (%x, %x) : (!erl.term, !erl.term) -> !erl.term no_match case_clause {
    erl.clause pattern {
    ^bb0(%a: !erl.term, %b: !erl.term):
      erl.bind
    } body {
      erl.yield %x : !erl.term
    }
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{may hold clauses only}}
  %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
    // expected-note@+1 {{this is none}}
    %c = erl.neg %x : (!erl.term) -> !erl.term
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
    // expected-error@+1 {{passes values of types ('!erl.term') to its pattern, which takes ()}}
    erl.clause pattern {
      erl.bind
    } body {
      erl.yield %x : !erl.term
    }
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
    // expected-error@+1 {{takes values of types ('!erl.term') from its body}}
    erl.clause pattern {
    ^bb0(%a: !erl.term):
      erl.bind
    } body {
      // expected-note@+1 {{values of types () are yielded here}}
      erl.yield
    }
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
    // expected-error@+1 {{needs an erl.bind at the end of its pattern}}
    erl.clause pattern {
    ^bb0(%a: !erl.term):
      erl.match_const %a : !erl.term, #erl.nil
    } body {
      erl.yield %x : !erl.term
    }
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
    // expected-error@+1 {{may hold erl.guard only in its guards}}
    erl.clause pattern {
    ^bb0(%a: !erl.term):
      erl.bind
    } guards {
      %n = erl.neg %x : (!erl.term) -> !erl.term
    } body {
      erl.yield %x : !erl.term
    }
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
    // expected-error@+1 {{needs one block of guards}}
    erl.clause pattern {
    ^bb0(%a: !erl.term):
      erl.bind
    } guards {
      cf.br ^bb1
    ^bb1:
      cf.br ^bb1
    } body {
      erl.yield %x : !erl.term
    }
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
    erl.clause pattern {
    ^bb0(%a: !erl.term):
      erl.bind
    } body {
      // expected-error@+1 {{must stand in the pattern of a clause}}
      erl.match_const %x : !erl.term, #erl.nil
      erl.yield %x : !erl.term
    }
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{needs an of region or a catch region}}
  %r = erl.try -> (!erl.term) {
    erl.yield %x : !erl.term
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{needs an erl.yield at the end of its body}}
  %r = erl.catch -> !erl.term {
    "test.end"() : () -> ()
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{of kind if_clause does not take 1 values}}
  %r = erl.fault if_clause(%x) : (!erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{of arity 2 has a body of 1 arguments}}
  %r = erl.lambda "-f/1-fun-0-" arity 2 index 0 uniq 0 -> !erl.fun<2> {
  ^bb0(%a: !erl.term):
    erl.return %a : !erl.term
  }
  erl.return %r : !erl.fun<2>
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{of arity 1 cannot have the type '!erl.fun<2>'}}
  %r = erl.lambda "-f/1-fun-0-" arity 1 index 0 uniq 0 -> !erl.fun<2> {
  ^bb0(%a: !erl.term):
    erl.return %a : !erl.term
  }
  erl.return %r : !erl.fun<2>
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{needs an erl.return at the end of its body}}
  %r = erl.lambda "-f/1-fun-0-" arity 0 index 0 uniq 0 -> !erl.fun<0> {
    "test.end"() : () -> ()
  }
  erl.return %r : !erl.fun<0>
}

// -----
erl.func @"f/1"(%x: !erl.term) -> f64 {
  // expected-error@+1 {{needs the result of an erl.call}}
  %d = erl.returned_float %x : !erl.term
  erl.return %d : f64
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{names no enclosing erl.letrec: "l"}}
  %r = erl.recur "l"(%x) : (!erl.term) -> !erl.term
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  %r = erl.letrec "l"(%x) : (!erl.term) -> !erl.term {
  ^bb0(%a: !erl.term):
    // expected-error@+1 {{passes 0 arguments to a letrec of 1}}
    %s = erl.recur "l"() : () -> !erl.term
    erl.return %s : !erl.term
  }
  erl.return %r : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{may have atoms and small integers only, found #erl.nil}}
  erl.switch %x : !erl.term, [
    default ^bb1,
    #erl.nil ^bb1
  ]
^bb1:
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{has two blocks for #erl.int<1>}}
  erl.switch %x : !erl.term, [
    default ^bb1,
    #erl.int<1> ^bb1,
    #erl.int<1> ^bb1
  ]
^bb1:
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{has 1 literals for 0 blocks}}
  "erl.switch"(%x)[^bb1] <{case_values = [#erl.nil], case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (!erl.term) -> ()
^bb1:
  erl.return %x : !erl.term
}

// -----
erl.func @"f/1"(%x: !erl.term) -> !erl.term {
  // expected-error@+1 {{needs both a timeout and what to do then, or neither}}
  %r = "erl.receive"(%x) ({
  }, {
  }) : (!erl.term) -> !erl.term
  erl.return %r : !erl.term
}
