//===- ErlControlOps.td - Control structure of the high form ----*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLCONTROLOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLCONTROLOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_YieldOp : Erl_Op<"yield", [Terminator, ReturnLike, Pure,
    ParentOneOf<["ClauseOp", "IfOp", "TryOp", "TryAfterOp", "CatchOp", "ReceiveOp"]>]> {
  let summary = "the end of a region: its values";
  let description = [{
    As many values as the enclosing op takes from this region. A region that
    cannot be left normally yields the result of the op that raises, once for
    each value that is due.

    ```mlir
    erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
      %c = erl.is_true %x : !erl.term
      %r = erl.if %c -> (!erl.term) {
        erl.yield %y : !erl.term
      } else {
        erl.yield %x : !erl.term
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Variadic<Erl_Value>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
}

def Erl_IfOp : Erl_Op<"if", [SingleBlock]> {
  let summary = "one of two regions";
  let description = [{
    ```mlir
    erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
      %c = erl.is_true %x : !erl.term
      %r = erl.if %c -> (!erl.term) {
        erl.yield %y : !erl.term
      } else {
        erl.yield %x : !erl.term
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins I1:$condition);
  let results = (outs Variadic<Erl_Value>:$results);
  let regions = (region SizedRegion<1>:$then_region, SizedRegion<1>:$else_region);
  let assemblyFormat = [{
    $condition (`->` `(` type($results)^ `)`)? attr-dict-with-keyword $then_region
    `else` $else_region
  }];
  let hasRegionVerifier = 1;
}

def Erl_TryOp : Erl_Op<"try"> {
  let summary = "runs a body and catches what it raises";
  let description = [{
    The body yields values. If there is an `of` region it takes them and yields
    the results (outside the protection); if not, they are the results.
    When the body raises, the `catch` region, if there is one, takes the class (an
    atom), the reason and a trace token and yields the results. A trace token is
    an opaque term that only `erl.stacktrace`, `erl.raise`'s third operand and the
    third scrutinee of a `no_match reraise` case may use. One of `of` and
    `catch` at least is there.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.try -> (!erl.term) {
        %v = erl.call @"f/1"(%x) : (!erl.term) -> !erl.term
        erl.yield %v : !erl.term
      } of {
        ^bb0(%v: !erl.term):
        erl.yield %v : !erl.term
      } catch {
        ^bb0(%class: !erl.term, %reason: !erl.term, %token: !erl.term):
        %trace = erl.stacktrace %token : (!erl.term) -> !erl.list
        erl.yield %trace : !erl.list
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let results = (outs Variadic<Erl_Value>:$results);
  let regions = (region SizedRegion<1>:$body, AnyRegion:$of_region, AnyRegion:$catch_region);
  let assemblyFormat = [{
    (`->` `(` type($results)^ `)`)? attr-dict-with-keyword $body
    (`of` $of_region^)? (`catch` $catch_region^)?
  }];
  let hasRegionVerifier = 1;
}

def Erl_TryAfterOp : Erl_Op<"try_after"> {
  let summary = "runs a body and then, however it ended, another region";
  let description = [{
    The results are what the body yields; the `after` region yields nothing.
    When the body raises, the `after` region runs and the exception goes on,
    unless the region raises itself.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.try_after -> (!erl.term) {
        %v = erl.call @"f/1"(%x) : (!erl.term) -> !erl.term
        erl.yield %v : !erl.term
      } after {
        %w = erl.call @"f/1"(%x) : (!erl.term) -> !erl.term
        erl.yield
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let results = (outs Variadic<Erl_Value>:$results);
  let regions = (region SizedRegion<1>:$body, SizedRegion<1>:$after_region);
  let assemblyFormat = [{
    (`->` `(` type($results)^ `)`)? attr-dict-with-keyword $body `after` $after_region
  }];
  let hasRegionVerifier = 1;
}

def Erl_CatchOp : Erl_Op<"catch"> {
  let summary = "the old-style catch";
  let description = [{
    The value that the region yields. When it raises: the thrown term for class
    throw, `{'EXIT', {Reason, Trace}}` for error, `{'EXIT', Reason}` for exit.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.catch -> !erl.term {
        %v = erl.call @"f/1"(%x) : (!erl.term) -> !erl.term
        erl.yield %v : !erl.term
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let results = (outs Erl_Term:$result);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "`->` type($result) attr-dict-with-keyword $body";
  let hasRegionVerifier = 1;
}

def Erl_StacktraceOp : Erl_Op<"stacktrace"> {
  let summary = "the stack trace of a caught exception as a list";
  let description = [{
    High form: of the given trace token. Low form: without operand, of the
    exception that the handler got last; it stands behind `erl.landing`, before
    anything else that can raise.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.try -> (!erl.term) {
        %v = erl.call @"f/1"(%x) : (!erl.term) -> !erl.term
        erl.yield %v : !erl.term
      } of {
        ^bb0(%v: !erl.term):
        erl.yield %v : !erl.term
      } catch {
        ^bb0(%class: !erl.term, %reason: !erl.term, %token: !erl.term):
        %trace = erl.stacktrace %token : (!erl.term) -> !erl.list
        erl.yield %trace : !erl.list
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Optional<Erl_Term>:$token);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "($token^)? attr-dict `:` functional-type(operands, results)";
}

def Erl_RaiseOp : Erl_Op<"raise", [Fallible]> {
  let summary = "raises an exception";
  let description = [{
    Always fails. Without a trace the trace is taken here; with one it is that
    trace: a list as `erlang:raise/3` has it, or the token of a try. A class that
    is none of error, exit, throw makes it return badarg instead, as
    `erlang:raise/3` does.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %c = erl.constant #erl.atom<"throw"> -> !erl.atom
      %r = erl.raise %c, %x : (!erl.atom, !erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$exception_class, Erl_Term:$reason, Optional<Erl_Term>:$trace);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = [{
    $exception_class `,` $reason (`,` $trace^)? attr-dict `:` functional-type(operands, results)
  }];
}

def Erl_FaultOp : Erl_Op<"fault", [Fallible]> {
  let summary = "raises an error of the language";
  let description = [{
    Always fails, class error. `function_clause` takes the function's arguments
    and shows them in the trace, `if_clause` takes nothing and `badarith` nothing;
    the reason of the others is `{kind, value}`; `badarg` without a value is plain
    `badarg`.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.fault badmatch(%x) : (!erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_FaultKindAttr:$kind, Variadic<Erl_Term>:$args);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "`` $kind `(` $args `)` attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Local functions
//===----------------------------------------------------------------------===//

def Erl_LambdaOp : Erl_Op<"lambda", [SingleBlock]> {
  let summary = "a fun expression";
  let description = [{
    The block has one argument a parameter and, if the fun refers to itself, one
    more: the fun. Values from outside are captured. `erl-lambda-lift` turns it
    into a function of this `name` (the symbol without its arity, such as
    `-f/1-fun-0-`) and an `erl.make_fun`. `index` and `uniq` as there.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.lambda "-f/1-fun-0-" arity 1 index 0 uniq 0 -> !erl.fun<1> {
        ^bb0(%y: !erl.term):
        %s = erl.arith add %x, %y : (!erl.term, !erl.term) -> !erl.term
        erl.return %s : !erl.term
      }
      erl.return %r : !erl.fun<1>
    }
    ```
  }];
  let arguments = (ins StrAttr:$name, I32Attr:$arity, I32Attr:$index, I64Attr:$uniq);
  let results = (outs Erl_Term:$result);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $name `arity` $arity `index` $index `uniq` $uniq `->` type($result)
    attr-dict-with-keyword $body
  }];
  let hasRegionVerifier = 1;
}

def Erl_LetrecOp : Erl_Op<"letrec", [Fallible, SingleBlock]> {
  let summary = "a local function that is called here, and by `erl.recur` inside";
  let description = [{
    Called with the operands at once; the result is the first call's. Values
    from outside are captured. Comprehensions are made of it. `erl-lambda-lift`
    turns it into a function of this `name`, which gets the captures as
    further arguments. Fails when the body does.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.letrec "-f/1-lc$^0/1-0-"(%x) : (!erl.term) -> !erl.term {
        ^bb0(%l: !erl.term):
        %t = erl.recur "-f/1-lc$^0/1-0-"(%l) : (!erl.term) -> !erl.term
        erl.return %t : !erl.term
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins StrAttr:$name, Variadic<Erl_Term>:$inits);
  let results = (outs Erl_Term:$result);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    $name `(` $inits `)` `:` functional-type($inits, $result) attr-dict-with-keyword $body
  }];
  let hasRegionVerifier = 1;
}

def Erl_RecurOp : Erl_Op<"recur", [Fallible, CallsCode]> {
  let summary = "a call of an enclosing letrec";
  let description = [{
    Names the letrec; may stand in letrecs (not lambdas) nested in it.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.letrec "-f/1-lc$^0/1-0-"(%x) : (!erl.term) -> !erl.term {
        ^bb0(%l: !erl.term):
        %t = erl.recur "-f/1-lc$^0/1-0-"(%l) : (!erl.term) -> !erl.term
        erl.return %t : !erl.term
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins StrAttr:$name, Variadic<Erl_Term>:$args);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$name `(` $args `)` attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLCONTROLOPS_TD
