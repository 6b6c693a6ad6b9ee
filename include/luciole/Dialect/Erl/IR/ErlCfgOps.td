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

    ```mlir
    erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
      erl.switch %x : !erl.term, [
        default ^bb1(%x : !erl.term),
        #erl.atom<"a"> ^bb1(%y : !erl.term),
        #erl.int<3> ^bb2
      ]
    ^bb1(%z: !erl.term):
      erl.return %z : !erl.term
    ^bb2:
      erl.propagate
    }
    ```
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
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.arith add %x, %x : (!erl.term, !erl.term) -> !erl.number
      %f = erl.failed %r : !erl.number
      cf.cond_br %f, ^cold, ^next
    ^next:
      erl.return %r : !erl.number
    ^cold:
      erl.capture
      erl.propagate
    }
    ```
  }];
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

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.arith add %x, %x : (!erl.term, !erl.term) -> !erl.number
      %f = erl.failed %r : !erl.number
      cf.cond_br %f, ^cold, ^next
    ^next:
      erl.return %r : !erl.number
    ^cold:
      erl.capture
      erl.propagate
    }
    ```
  }];
  let assemblyFormat = "attr-dict";
}

def Erl_PropagateOp : Erl_Op<"propagate", [Terminator, HasParent<"FuncOp">]> {
  let summary = "returns none: the exception goes to the caller";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.arith add %x, %x : (!erl.term, !erl.term) -> !erl.number
      %f = erl.failed %r : !erl.number
      cf.cond_br %f, ^cold, ^next
    ^next:
      erl.return %r : !erl.number
    ^cold:
      erl.capture
      erl.propagate
    }
    ```
  }];
  let assemblyFormat = "attr-dict";
}

def Erl_UnreachableOp : Erl_Op<"unreachable", [Terminator, Pure, HasParent<"FuncOp">]> {
  let summary = "a place that is never reached";
  let description = [{
    The promise of a `no_match unreachable` case: no value gets here.

    ```mlir
    erl.func @"f/1"(%x: !erl.list) -> !erl.term {
      %c = erl.test cons %x : !erl.list
      cf.cond_br %c, ^cons, ^other
    ^cons:
      erl.return %x : !erl.list
    ^other:
      erl.unreachable
    }
    ```
  }];
  let assemblyFormat = "attr-dict";
}

def Erl_LandingOp : Erl_Op<"landing"> {
  let summary = "the class and reason of the exception that reached a handler";
  let description = [{
    First op of a handler's block. Takes the exception out of the process.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.call @"f/1"(%x) : (!erl.term) -> !erl.term
      %f = erl.failed %r : !erl.term
      cf.cond_br %f, ^handler, ^next
    ^next:
      erl.return %r : !erl.term
    ^handler:
      %class, %reason = erl.landing : !erl.atom, !erl.term
      erl.return %reason : !erl.term
    }
    ```
  }];
  let results = (outs Erl_Term:$exception_class, Erl_Term:$reason);
  let assemblyFormat = "attr-dict `:` type($exception_class) `,` type($reason)";
}

def Erl_ReserveOp : Erl_Op<"reserve"> {
  let summary = "makes room on the heap for the allocations up to the next safepoint";
  let description = [{
    A safepoint: may collect. Inserted by `erl-reserve-heap`.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      erl.reserve 2
      %r = erl.cons %x, %x : (!erl.term, !erl.term) -> !erl.cons
      erl.return %r : !erl.cons
    }
    ```
  }];
  let arguments = (ins I32Attr:$words);
  let assemblyFormat = "$words attr-dict";
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLCFGOPS_TD
