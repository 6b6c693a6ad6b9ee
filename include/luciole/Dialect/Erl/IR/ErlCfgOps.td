//===- ErlCfgOps.td - Control and failure in the low form -------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLCFGOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLCFGOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_SwitchOp : Erl_Op<"switch", [Terminator, Pure, AttrSizedOperandSegments,
    DeclareOpInterfaceMethods<BranchOpInterface, ["getSuccessorForOperands"]>]> {
  let summary = "a branch on small integers and atoms";
  let description = [{
    Compares exactly with each literal (atoms and small integers, all different)
    and goes to the default block when none is equal. Any term may be switched
    on, whatever its type.
  }];
  let arguments = (ins Erl_Term:$value, Variadic<AnyType>:$default_operands,
                       VariadicOfVariadic<AnyType, "case_operand_segments">:$case_operands,
                       Erl_TermArrayAttr:$case_values,
                       DenseI32ArrayAttr:$case_operand_segments);
  let successors = (successor AnySuccessor:$default_dest,
                              VariadicSuccessor<AnySuccessor>:$case_dests);
  let assemblyFormat = [{
    $value `:` type($value) `,` `[` `\n`
      custom<SwitchCases>($default_dest, $default_operands, type($default_operands),
                          $case_values, $case_dests, $case_operands, type($case_operands))
    `]` attr-dict
  }];
  let builders = [OpBuilder<(ins "::mlir::Value":$value, "::mlir::Block *":$default_dest,
      "::mlir::ValueRange":$default_operands,
      "::llvm::ArrayRef<::mlir::Attribute>":$case_values,
      "::mlir::BlockRange":$case_dests,
      "::llvm::ArrayRef<::mlir::ValueRange>":$case_operands)>];
  let extraClassDeclaration = [{
    /// The default block's index is 0, as getSuccessor counts.
    ::mlir::Block *getDest(unsigned i) { return getCaseDests()[i]; }
  }];
  let hasVerifier = 1;
  let hasCanonicalizeMethod = 1;
}

def Erl_FailedOp : Erl_Op<"failed", [Pure]> {
  let summary = "whether a fallible op failed";
  let arguments = (ins Erl_Term:$value);
  let results = (outs I1:$result);
  let assemblyFormat = "$value attr-dict `:` type($value)";
  let hasFolder = 1;
}

def Erl_CaptureOp : Erl_Op<"capture"> {
  let summary = "saves the stack trace of a failure that a leaf saw";
  let description = [{
    A safepoint, on the cold path behind a failed op without the trait
    `CallsCode` (such as `erl.arith`, `erl.bif`, `erl.raise`, `erl.fault`).
  }];
  let assemblyFormat = "attr-dict";
}

def Erl_PropagateOp : Erl_Op<"propagate", [Terminator, HasParent<"FuncOp">]> {
  let summary = "returns none: the exception goes to the caller";
  let assemblyFormat = "attr-dict";
}

def Erl_LandingOp : Erl_Op<"landing"> {
  let summary = "the class and reason of the exception that reached a handler";
  let description = [{
    First op of a handler's block. Takes the exception out of the process.
  }];
  let results = (outs Erl_Term:$exception_class, Erl_Term:$reason);
  let assemblyFormat = "attr-dict `:` type($exception_class) `,` type($reason)";
}

def Erl_ReserveOp : Erl_Op<"reserve"> {
  let summary = "makes room on the heap for the allocations up to the next safepoint";
  let description = "A safepoint: may collect. Inserted by `erl-reserve-heap`.";
  let arguments = (ins I32Attr:$words);
  let assemblyFormat = "$words attr-dict";
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLCFGOPS_TD
