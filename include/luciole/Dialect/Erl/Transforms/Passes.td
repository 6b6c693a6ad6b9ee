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

#endif // LUCIOLE_DIALECT_ERL_TRANSFORMS_PASSES_TD
