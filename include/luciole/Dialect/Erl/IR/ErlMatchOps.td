//===- ErlMatchOps.td - Clauses, patterns and guards (high form) -*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLMATCHOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLMATCHOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_CaseOp : Erl_Op<"case", [NoTerminator, SingleBlock]> {
  let summary = "the first clause that matches the scrutinees";
  let description = [{
    Clauses are tried in order. The results are what the body of the chosen
    clause yields. When none matches, `no_match` says what happens:
    `function_clause` (all scrutinees are the arguments), `case_clause`,
    `badmatch`, `try_clause`, `else_clause` (one scrutinee, the value) and
    `if_clause` raise an error; `reraise` raises again the exception whose class,
    reason and trace token are the three scrutinees; `false` makes every result
    the atom false; `unreachable` promises that some clause matches.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          %h, %t = erl.match_cons %v : (!erl.term) -> (!erl.term, !erl.term)
          erl.bind %h : !erl.term
        } guards {
        ^bb0(%h: !erl.term):
          erl.guard {
            %c = erl.test integer %h : !erl.term
            erl.guard_check %c
          }
        } body {
        ^bb0(%h: !erl.term):
          erl.yield %h : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Variadic<Erl_Value>:$scrutinees, Erl_NoMatchAttr:$no_match);
  let results = (outs Variadic<Erl_Value>:$results);
  let regions = (region SizedRegion<1>:$clauses);
  let assemblyFormat = [{
    `(` $scrutinees `)` `:` functional-type($scrutinees, $results)
    `no_match` `` $no_match attr-dict-with-keyword $clauses
  }];
  let hasRegionVerifier = 1;
}

def Erl_ClauseOp : Erl_Op<"clause", [NoTerminator, ParentOneOf<["CaseOp", "ReceiveOp"]>]> {
  let summary = "a pattern, guards and a body";
  let description = [{
    The pattern region's block takes the scrutinees (of a receive: the message)
    and ends in `erl.bind`. The guards region is empty or one block that takes
    the bound values and holds `erl.guard` ops, of which one must hold. The body
    takes the bound values and ends in `erl.yield`.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          %h, %t = erl.match_cons %v : (!erl.term) -> (!erl.term, !erl.term)
          erl.bind %h : !erl.term
        } guards {
        ^bb0(%h: !erl.term):
          erl.guard {
            %c = erl.test integer %h : !erl.term
            erl.guard_check %c
          }
        } body {
        ^bb0(%h: !erl.term):
          erl.yield %h : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let regions = (region SizedRegion<1>:$pattern, AnyRegion:$guards, SizedRegion<1>:$body);
  let assemblyFormat = "`pattern` $pattern (`guards` $guards^)? `body` $body attr-dict";
  let hasRegionVerifier = 1;
}

def Erl_BindOp : Erl_Op<"bind", [Terminator, HasParent<"ClauseOp">, Pure]> {
  let summary = "the end of a pattern: the values that it binds";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
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
    ```
  }];
  let arguments = (ins Variadic<Erl_Value>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
}

def Erl_GuardOp : Erl_Op<"guard", [NoTerminator, SingleBlock, HasParent<"ClauseOp">]> {
  let summary = "one alternative of a clause's guards";
  let description = [{
    Holds when every `erl.guard_check` in it does and no op in it fails. They
    run in order and stop at the first that does not hold.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          %h, %t = erl.match_cons %v : (!erl.term) -> (!erl.term, !erl.term)
          erl.bind %h : !erl.term
        } guards {
        ^bb0(%h: !erl.term):
          erl.guard {
            %c = erl.test integer %h : !erl.term
            erl.guard_check %c
          }
        } body {
        ^bb0(%h: !erl.term):
          erl.yield %h : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "attr-dict-with-keyword $body";
}

def Erl_GuardCheckOp : Erl_Op<"guard_check", [HasParent<"GuardOp">]> {
  let summary = "a condition of a guard";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          %h, %t = erl.match_cons %v : (!erl.term) -> (!erl.term, !erl.term)
          erl.bind %h : !erl.term
        } guards {
        ^bb0(%h: !erl.term):
          erl.guard {
            %c = erl.test integer %h : !erl.term
            erl.guard_check %c
          }
        } body {
        ^bb0(%h: !erl.term):
          erl.yield %h : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins I1:$condition);
  let assemblyFormat = "$condition attr-dict";
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

class Erl_PatternOp<string mnemonic, list<Trait> traits = []>
    : Erl_Op<mnemonic, !listconcat([PatternOp, HasParent<"ClauseOp">], traits)>;

def Erl_MatchConstOp : Erl_PatternOp<"match_const"> {
  let summary = "matches a literal exactly";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          erl.match_const %v : !erl.term, #erl.nil
          erl.bind
        } body {
          erl.yield %x : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value, Erl_TermAttr:$literal);
  let assemblyFormat = "$value `:` type($value) `,` $literal attr-dict";
}

def Erl_MatchEqualOp : Erl_PatternOp<"match_equal"> {
  let summary = "matches a value that is bound already, exactly";
  let description = [{
    ```mlir
    erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          erl.match_equal %v, %y : !erl.term, !erl.term
          erl.bind
        } body {
          erl.yield %x : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value, Erl_Term:$other);
  let assemblyFormat = "$value `,` $other attr-dict `:` type($value) `,` type($other)";
}

def Erl_MatchConsOp : Erl_PatternOp<"match_cons"> {
  let summary = "matches a list cell";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
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
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs Erl_Term:$head, Erl_Term:$tail);
  let assemblyFormat = "$value attr-dict `:` functional-type(operands, results)";
}

def Erl_MatchTupleOp : Erl_PatternOp<"match_tuple"> {
  let summary = "matches a tuple of as many elements as there are results";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          %a, %b = erl.match_tuple %v : (!erl.term) -> (!erl.term, !erl.term)
          erl.bind %a : !erl.term
        } body {
        ^bb0(%a: !erl.term):
          erl.yield %a : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs Variadic<Erl_Term>:$elements);
  let assemblyFormat = "$value attr-dict `:` functional-type(operands, results)";
}

def Erl_MatchMapOp : Erl_PatternOp<"match_map"> {
  let summary = "matches a map";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          erl.match_map %v : !erl.term
          %k = erl.constant #erl.atom<"key"> -> !erl.atom
          %w = erl.match_map_key %v, %k : (!erl.term, !erl.atom) -> !erl.term
          erl.bind %w : !erl.term
        } body {
        ^bb0(%w: !erl.term):
          erl.yield %w : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def Erl_MatchMapKeyOp : Erl_PatternOp<"match_map_key"> {
  let summary = "matches when a map has a key, and gives its value";
  let description = [{
    The map must have passed `erl.match_map` before.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          erl.match_map %v : !erl.term
          %k = erl.constant #erl.atom<"key"> -> !erl.atom
          %w = erl.match_map_key %v, %k : (!erl.term, !erl.atom) -> !erl.term
          erl.bind %w : !erl.term
        } body {
        ^bb0(%w: !erl.term):
          erl.yield %w : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$map, Erl_Term:$key);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$map `,` $key attr-dict `:` functional-type(operands, results)";
}

def Erl_MatchBitsOp : Erl_PatternOp<"match_bits"> {
  let summary = "matches a bit string and starts reading it";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          %c0 = erl.match_bits %v : !erl.term
          %n = erl.constant #erl.int<16> -> !erl.small<16, 16>
          %i, %c1 = erl.match_segment %c0 size %n : !erl.small<16, 16> <integer, 1, unsigned, big> -> !erl.term
          %rest = erl.match_bits_rest %c1 unit 8 -> !erl.term
          erl.bind %i, %rest : !erl.term, !erl.term
        } body {
        ^bb0(%i: !erl.term, %rest: !erl.term):
          erl.yield %i : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs Erl_Context:$context);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def Erl_MatchSegmentOp : Erl_PatternOp<"match_segment"> {
  let summary = "matches a segment of a bit string";
  let description = [{
    Reads `size * unit` bits (utf types: as many as the code point has; they have
    no size) and moves on. A missing size of a `binary` is all that is left; it
    must be a multiple of the unit. Sizes that are negative or no integers fail.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          %c0 = erl.match_bits %v : !erl.term
          %n = erl.constant #erl.int<16> -> !erl.small<16, 16>
          %i, %c1 = erl.match_segment %c0 size %n : !erl.small<16, 16> <integer, 1, unsigned, big> -> !erl.term
          %rest = erl.match_bits_rest %c1 unit 8 -> !erl.term
          erl.bind %i, %rest : !erl.term, !erl.term
        } body {
        ^bb0(%i: !erl.term, %rest: !erl.term):
          erl.yield %i : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Context:$context, Optional<Erl_Term>:$size,
                       Erl_SegmentAttr:$segment);
  let results = (outs Erl_Term:$value, Erl_Context:$rest);
  let assemblyFormat = [{
    $context (`size` $size^ `:` type($size))? $segment attr-dict `->` type($value)
  }];
  let hasVerifier = 1;
}

def Erl_MatchBitsEndOp : Erl_PatternOp<"match_bits_end"> {
  let summary = "matches when a bit string has been read to its end";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          %c0 = erl.match_bits %v : !erl.term
          erl.match_bits_end %c0
          erl.bind
        } body {
          erl.yield %x : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Context:$context);
  let assemblyFormat = "$context attr-dict";
}

def Erl_MatchBitsRestOp : Erl_PatternOp<"match_bits_rest"> {
  let summary = "the bits not yet read, when they are a multiple of `unit`";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          %c0 = erl.match_bits %v : !erl.term
          %n = erl.constant #erl.int<16> -> !erl.small<16, 16>
          %i, %c1 = erl.match_segment %c0 size %n : !erl.small<16, 16> <integer, 1, unsigned, big> -> !erl.term
          %rest = erl.match_bits_rest %c1 unit 8 -> !erl.term
          erl.bind %i, %rest : !erl.term, !erl.term
        } body {
        ^bb0(%i: !erl.term, %rest: !erl.term):
          erl.yield %i : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Context:$context, I32Attr:$unit);
  let results = (outs Erl_Term:$value);
  let assemblyFormat = "$context `unit` $unit attr-dict `->` type($value)";
}

def Erl_MatchTestOp : Erl_PatternOp<"match_test"> {
  let summary = "matches when a type test holds";
  let description = [{
    Kinds, arity and tag as in `erl.test`.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.case (%x) : (!erl.term) -> !erl.term no_match case_clause {
        erl.clause pattern {
        ^bb0(%v: !erl.term):
          erl.match_test function_arity %v arity 1 : !erl.term
          erl.bind
        } body {
          erl.yield %x : !erl.term
        }
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_TestKindAttr:$kind, Erl_Term:$value,
                       OptionalAttr<I32Attr>:$arity, OptionalAttr<Erl_AtomAttr>:$tag);
  let assemblyFormat = [{
    `` $kind $value (`arity` $arity^)? (`tag` $tag^)? attr-dict `:` type($value)
  }];
  let hasVerifier = 1;
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLMATCHOPS_TD
