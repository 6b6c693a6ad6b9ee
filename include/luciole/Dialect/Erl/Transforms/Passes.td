//===- Passes.td - The passes of the erl dialect ----------------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_TD
#define LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def ErlLambdaLift : Pass<"erl-lambda-lift", "::mlir::ModuleOp"> {
  let summary = "turn lambdas and letrecs into functions of the module";
  let description = [{
    High form to high form. What a lambda captures becomes free variables of an
    `erl.make_fun`, loaded by `erl.free_var` at the entry of the new function. A
    letrec gets what it captures as further arguments and is called directly, so
    it needs no fun. Literals are not captured but made anew.

    ```mlir
    %f = erl.lambda "-g/1-fun-0-" arity 1 index 0 uniq 0 -> !erl.fun<1> {
    ^bb0(%x: !erl.term):
      %s = erl.arith add %x, %captured : (!erl.term, !erl.term) -> !erl.term
      erl.return %s : !erl.term
    }
    ```
    becomes
    ```mlir
    %f = erl.make_fun @"-g/1-fun-0-/2" arity 1 index 0 uniq 0 (%captured)
       : (!erl.term) -> !erl.fun<1>
    // and beside the function
    erl.func @"-g/1-fun-0-/2"(%x: !erl.term, %self: !erl.term) -> !erl.term {
      %c = erl.free_var %self[0] : (!erl.term) -> !erl.term
      %s = erl.arith add %x, %c : (!erl.term, !erl.term) -> !erl.term
      erl.return %s : !erl.term
    }
    ```

    Guarantees that no `erl.lambda`, `erl.letrec` or `erl.recur` is left. The
    arity in the names counts free variables and captures, as OTP's does.
  }];
  let statistics = [
    Statistic<"numLambdas", "lambdas", "Number of lambdas lifted">,
    Statistic<"numLetrecs", "letrecs", "Number of letrecs lifted">,
    Statistic<"numCaptured", "captured", "Number of values captured">];
  let dependentDialects = ["::luciole::erl::ErlDialect"];
}

def ErlBindBifs : Pass<"erl-bind-bifs", "::mlir::ModuleOp"> {
  let summary = "give the functions that the runtime provides a body that calls them";
  let description = [{
    For each row of Bifs.def that belongs to this module, the function of that
    name becomes a call of the BIF, whatever the source said (OTP's sources
    hold functions that only raise); where it is missing it is made. Functions
    of BIFs that may trap are removed: the runtime defines them. Calls of such
    functions from within the module become direct. High form.

    ```mlir
    module attributes {erl.module = "lists"} {
      erl.func @"member/2"(%x: !erl.term, %l: !erl.term) -> !erl.term attributes {exported} {
        %0 = erl.bif "lists" "member"(%x, %l) : (!erl.term, !erl.term) -> !erl.term
        erl.return %0 : !erl.term
      }
    }
    ```
  }];
  let dependentDialects = ["::luciole::erl::ErlDialect"];
  let statistics = [Statistic<"numBound", "num-bound", "functions bound to BIFs">];
}

def ErlInline : Pass<"erl-inline", "::mlir::ModuleOp"> {
  let summary = "inline the functions that -compile({inline, …}) names";
  let description = [{
    High form. Calls of the functions in the module's attribute `erl.inline` are
    replaced by their bodies, once a call, as OTP's inliner does: it decides which
    frames stack traces have. With `erl.inline_size` (from `-compile(inline)`) small
    functions that do not call themselves count as named. A `function_clause` of
    an inlined function is raised by a stub `-inlined-f/1-`.

    ```mlir
    module attributes {erl.module = "m", erl.inline = ["f/1"]} {
      erl.func @"f/1"(%x: !erl.term) -> !erl.term {
        %t = erl.tuple %x, %x : (!erl.term, !erl.term) -> !erl.tuple<2>
        erl.return %t : !erl.tuple<2>
      }
      erl.func @"g/1"(%y: !erl.term) -> !erl.term attributes {exported} {
        %r = erl.call @"f/1"(%y) : (!erl.term) -> !erl.term
        erl.return %r : !erl.term
      }
    }
    ```
    becomes, in g,
    ```mlir
    erl.func @"g/1"(%y: !erl.term) -> !erl.term attributes {exported} {
      %t = erl.tuple %y, %y : (!erl.term, !erl.term) -> !erl.tuple<2>
      erl.return %t : !erl.tuple<2>
    }
    ```
  }];
  let dependentDialects = ["::luciole::erl::ErlDialect"];
  let statistics = [Statistic<"numInlined", "num-inlined", "calls inlined">];
}

def ErlInlineFuns : Pass<"erl-inline-funs", "::mlir::ModuleOp"> {
  let summary = "inline funs that are called where they are written";
  let description = [{
    High form. A fun whose only use is a call that follows it at once, with as many
    arguments as it takes, is replaced by its body, as OTP does: it decides which
    frames stack traces have. A `function_clause` of such a fun is raised by a stub
    `-f/1-inlined-0-`.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %f = erl.lambda "-f/1-fun-0-" arity 1 index 0 uniq 0 -> !erl.fun<1> {
      ^bb0(%y: !erl.term):
        %t = erl.tuple %x, %y : (!erl.term, !erl.term) -> !erl.tuple<2>
        erl.return %t : !erl.tuple<2>
      }
      %r = erl.call_fun %f(%x) : (!erl.fun<1>, !erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
    becomes
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %t = erl.tuple %x, %x : (!erl.term, !erl.term) -> !erl.tuple<2>
      erl.return %t : !erl.tuple<2>
    }
    ```
  }];
  let dependentDialects = ["::luciole::erl::ErlDialect"];
  let statistics = [Statistic<"numInlined", "num-inlined", "funs inlined">];
}

def ErlLowerToCfg : Pass<"erl-lower-to-cfg", "::mlir::ModuleOp"> {
  let summary = "turn regions into blocks: high form to low form";
  let description = [{
    Cases become decision DAGs that test nothing twice on any path; bodies are
    there once. Failing ops get their `erl.failed` test and cold edge, calls in
    tail position become tail calls, self tail calls branches to a loop header.

    ```mlir
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
    ```
    becomes
    ```mlir
    erl.func @"hd/1"(%l: !erl.term) -> !erl.term {
      %is = erl.test cons %l : !erl.term
      cf.cond_br %is, ^bb1, ^bb2
    ^bb1:
      %h = erl.head %l : (!erl.term) -> !erl.term
      erl.return %h : !erl.term
    ^bb2:
      %f = erl.fault function_clause(%l) : (!erl.term) -> !erl.term
      erl.capture
      erl.propagate
    }
    ```

    Assumes that `erl-lambda-lift` has run.
  }];
  let options = [Option<"matchBudget", "match-budget", "unsigned", "4",
      "How many times the size of its clauses a decision DAG may grow before "
      "groups of clauses are matched one after the other">];
  let dependentDialects = ["::luciole::erl::ErlDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::arith::ArithDialect"];
}

def ErlPackValues : Pass<"erl-pack-values", "::mlir::ModuleOp"> {
  let summary = "put values that live over many calls into tuples";
  let description = [{
    Low form, behind all folding. In functions of hundreds of calls values that
    are used many calls after their definition go into tuples of 32, and are
    read from there where they are used: the calls in between then keep one value
    instead of 32, which would cost the square of a function's length.
  }];
  let statistics = [Statistic<"numTuples", "tuples", "Number of tuples made">];
  let dependentDialects = ["::luciole::erl::ErlDialect", "::mlir::cf::ControlFlowDialect"];
}

def ErlReserveHeap : Pass<"erl-reserve-heap", "::mlir::ModuleOp"> {
  let summary = "one heap check for each straight line of allocations";
  let description = [{
    Low form. Puts an `erl.reserve` in front of the first of the inline
    allocations (`erl.cons` 2 words, `erl.tuple` 1 + n, `erl.make_fun` with free
    variables 3 + n, `erl.box_float` 2) between two ops that may themselves take
    room on the heap or collect. A block whose last stretch allocates reserves
    for what its successors need at once, too. Every inline allocation has its
    reservation afterwards.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %a = erl.cons %x, %x : (!erl.term, !erl.term) -> !erl.cons
      %b = erl.tuple %a, %x : (!erl.cons, !erl.term) -> !erl.tuple<2>
      erl.return %b : !erl.tuple<2>
    }
    ```
    becomes
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      erl.reserve 5
      %a = erl.cons %x, %x : (!erl.term, !erl.term) -> !erl.cons
      %b = erl.tuple %a, %x : (!erl.cons, !erl.term) -> !erl.tuple<2>
      erl.return %b : !erl.tuple<2>
    }
    ```
  }];
  let dependentDialects = ["::luciole::erl::ErlDialect"];
}

def ErlMergeBlocks : Pass<"erl-merge-blocks", "::mlir::ModuleOp"> {
  let summary = "keep one of the blocks that do the same";
  let description = [{
    Two blocks are the same if their ops are, on the same values, with the same
    successors; ops whose place a stack trace can tell must stand in the same
    place. What they make must not be used elsewhere. Low form.

    ```mlir
      erl.switch %x : !erl.term, [default ^bb3, #erl.int<1> ^bb1, #erl.int<2> ^bb2]
    ^bb1:
      erl.tail_call @"f/1"(%y) : (!erl.term) -> ()
    ^bb2:
      erl.tail_call @"f/1"(%y) : (!erl.term) -> ()
    ```
    becomes a switch with `^bb1` for both.
  }];
  let statistics = [
    Statistic<"numMerged", "merged", "Number of blocks that are gone">];
  let dependentDialects = ["::luciole::erl::ErlDialect"];
}

def ErlReceiveMarks : Pass<"erl-receive-marks", "::mlir::ModuleOp"> {
  let summary = "let a receive for a fresh reference start behind older messages";
  let description = [{
    Low form. A receive all of whose clauses compare a part of the message with
    a reference that was made before in the same function (by `make_ref`,
    `monitor`, `alias`, `start_timer`, `spawn_request`, `spawn_monitor`) does not
    look at messages that arrived before that. Several references may be
    involved: the mark is taken at the first.

    ```mlir
      %ref = erl.bif "erlang" "make_ref"() : () -> !erl.term
      …
      cf.br ^peek
    ^peek:
      %ok, %m = erl.receive_peek : !erl.term
      cf.cond_br %ok, ^test, ^wait
    ^test:
      %is = erl.compare exact_eq %m, %ref : !erl.term, !erl.term
      cf.cond_br %is, ^accept, ^skip
    ```
    becomes
    ```mlir
      %mark = erl.receive_mark
      %ref = erl.bif "erlang" "make_ref"() : () -> !erl.term
      …
      erl.receive_use_mark %mark
      cf.br ^peek
    ```
  }];
  let statistics = [Statistic<"numMarked", "marked", "Number of receives with a mark">];
  let dependentDialects = ["::luciole::erl::ErlDialect",
                           "::mlir::cf::ControlFlowDialect"];
}

def ErlInferTypes : Pass<"erl-infer-types", "::mlir::ModuleOp"> {
  let summary = "infer the types of all terms of the module";
  let description = [{
    Low form to low form. Forward data flow over SSA values, with what branches
    on `erl.test`, `erl.compare`, `erl.is_eq`, `erl.failed` and `erl.switch` tell,
    with ranges of small integers, and over calls inside of the module: private
    functions that no fun is made of have only the callers seen here.

    ```mlir
    ^bb0(%x: !erl.term):
      %c = erl.test small %x : !erl.term
      cf.cond_br %c, ^bb1, ^bb2
    ^bb1:
      %one = erl.constant #erl.int<1> -> !erl.term
      %y = erl.arith band %x, %one : (!erl.term, !erl.term) -> !erl.term
    ```
    becomes
    ```mlir
    ^bb1:
      %x1 = erl.cast %x : !erl.term to !erl.small
      %one = erl.constant #erl.int<1> -> !erl.small<1, 1>
      %y = erl.arith band %x1, %one : (!erl.small, !erl.small<1, 1>) -> !erl.small<0, 1>
    ```

    Changes types and adds casts, nothing else; the canonicalizer then folds the
    tests and failures that the types decide. Functions in the high form are
    left as they are.
  }];
  let statistics = [Statistic<"numRefined", "refined", "Number of values refined">];
  let dependentDialects = ["::luciole::erl::ErlDialect"];
}

def ErlUnbox : Pass<"erl-unbox", "::mlir::ModuleOp"> {
  let summary = "keep floats as doubles in locals, loops and known calls";
  let description = [{
    Low form to low form, behind `erl-infer-types`. Arithmetic and comparisons of
    what is known to be floats (or a float and small integers) become ops of
    `arith` on f64; block arguments that are read as doubles become f64. A float
    result must be finite: where it is not, badarith is raised. Where one operand is
    known to be a float and the other is not known, it is tested, and the op
    on terms stays as the slow path.

    So do built-in functions of a float that a few such ops compute (square roots,
    rounding), at least for most numbers.

    Parameters of private functions that only direct calls refer to become f64
    where the function reads them as doubles and nothing but failing asks for the
    term; results, where the function computes them, what it tail-calls returns
    doubles as well, and nobody tail-calls it who doesn't.

    ```mlir
      %r = erl.arith mul %x, %y : (!erl.float, !erl.float) -> !erl.float
      %f = erl.failed %r : !erl.float
      cf.cond_br %f, ^cold, ^next
    ```
    becomes
    ```mlir
      %dx = erl.unbox_float %x : !erl.float
      %dy = erl.unbox_float %y : !erl.float
      %d = arith.mulf %dx, %dy : f64
      %z = arith.subf %d, %d : f64
      %zero = arith.constant 0.0 : f64
      %f = arith.cmpf une, %z, %zero : f64
      cf.cond_br %f, ^overflow, ^next
    ^overflow:
      %r = erl.fault badarith() : () -> !erl.term
      cf.br ^cold
    ```
  }];
  let statistics = [
    Statistic<"numOps", "ops", "Number of ops on doubles">,
    Statistic<"numArguments", "arguments", "Number of block arguments unboxed">,
    Statistic<"numInCalls", "in-calls", "Number of parameters and results unboxed">];
  let dependentDialects = ["::luciole::erl::ErlDialect", "::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect", "::mlir::math::MathDialect"];
}

#endif // LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_TD
