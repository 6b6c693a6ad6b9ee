//===- ErlArithOps.td - Erlang's arithmetic ---------------------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLARITHOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLARITHOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_ArithOp : Erl_Op<"arith", [Fallible, DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "a binary operation on numbers";
  let description = [{
    `add sub mul` and `fdiv` (`/`) take integers of any size and floats, the
    others integers alone. Fails with badarith for anything else, for a zero
    divisor and for a float result that is not finite, and with system_limit
    for a shift to the left by too much.

    ```mlir
    erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
      %r = erl.arith add %x, %y : (!erl.term, !erl.term) -> !erl.number
      erl.return %r : !erl.number
    }
    ```
  }];
  let arguments = (ins Erl_ArithKindAttr:$kind, Erl_Term:$lhs, Erl_Term:$rhs);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "`` $kind $lhs `,` $rhs attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

def Erl_NegOp : Erl_Op<"neg", [Fallible, DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "the negation of a number";
  let description = [{
    Fails with badarith for what is no number.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.neg %x : (!erl.term) -> !erl.number
      erl.return %r : !erl.number
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$value attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

def Erl_BNotOp : Erl_Op<"bnot", [Fallible, DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "the bitwise complement of an integer";
  let description = [{
    Fails with badarith for what is no integer.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.bnot %x : (!erl.term) -> !erl.integer
      erl.return %r : !erl.integer
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$value attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLARITHOPS_TD
