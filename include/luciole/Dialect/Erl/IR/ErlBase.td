//===- ErlBase.td - The erl dialect and what all its ops share --*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLBASE_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLBASE_TD

include "mlir/IR/OpBase.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/Interfaces/CallInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/FunctionInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Erl_Dialect : Dialect {
  let name = "erl";
  let cppNamespace = "::luciole::erl";
  let summary = "Erlang's values, functions, matching, exceptions and processes";
  let description = [{
    One dialect in two forms. In the high form control structure is in regions
    (`erl.case`, `erl.try`, `erl.lambda`, …) and a failing op simply raises. In
    the low form a function is a graph of blocks and every op that may fail is
    followed by an `erl.failed` test and a branch. `erl-lambda-lift` and
    `erl-lower-to-cfg` lead from the first to the second.
  }];
  let useDefaultTypePrinterParser = 1;
  let useDefaultAttributePrinterParser = 1;
  let hasConstantMaterializer = 1;
  let hasOperationAttrVerify = 1;
  let extraClassDeclaration = [{
    void registerErlTypes();
    void registerErlAttrs();
  }];
  let dependentDialects = ["::mlir::cf::ControlFlowDialect",
                           "::mlir::arith::ArithDialect"];
}

/// One result of term type, which is the zero word ("none") when the op
/// failed. In the high form failing raises (or fails the guard or the clause
/// that the op stands in); in the low form `erl.failed` must test the result.
def Fallible : NativeOpTrait<"Fallible"> {
  let cppNamespace = "::luciole::erl";
}

/// Calls compiled code: a safepoint, and when it fails the stack trace has
/// been saved, so no `erl.capture` is needed.
def CallsCode : NativeOpTrait<"CallsCode"> {
  let cppNamespace = "::luciole::erl";
}

/// Ends the function with the result of what it calls.
def TailCalls : NativeOpTrait<"TailCalls"> {
  let cppNamespace = "::luciole::erl";
}

/// A test that falls to the next clause when it fails. Stands only directly in
/// the pattern region of a clause.
def PatternOp : NativeOpTrait<"PatternOp"> {
  let cppNamespace = "::luciole::erl";
}

class Erl_Op<string mnemonic, list<Trait> traits = []>
    : Op<Erl_Dialect, mnemonic, traits>;

#endif // LUCIOLE_DIALECT_ERL_IR_ERLBASE_TD
