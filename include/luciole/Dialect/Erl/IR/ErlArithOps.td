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
  }];
  let arguments = (ins Erl_ArithKindAttr:$kind, Erl_Term:$lhs, Erl_Term:$rhs);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$kind $lhs `,` $rhs attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

def Erl_NegOp : Erl_Op<"neg", [Fallible, DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "the negation of a number";
  let description = "Fails with badarith for what is no number.";
  let arguments = (ins Erl_Term:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$value attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

def Erl_BNotOp : Erl_Op<"bnot", [Fallible, DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "the bitwise complement of an integer";
  let description = "Fails with badarith for what is no integer.";
  let arguments = (ins Erl_Term:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$value attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLARITHOPS_TD
