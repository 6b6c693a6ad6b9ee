//===- ErlPartialOps.td - What Elm needs besides ----------------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLPARTIALOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLPARTIALOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_PartialOp : Erl_Op<"partial", [Pure]> {
  let summary = "a fun applied to fewer arguments than it takes";
  let description = [{
    Unchecked: the operand is a fun (or a partial application), and at least one
    argument stays missing.

    ```mlir
    erl.func @"f/2"(%f: !erl.fun<2>, %x: !erl.term) -> !erl.term {
      %r = erl.partial %f(%x) : (!erl.fun<2>, !erl.term) -> !erl.any_fun
      erl.return %r : !erl.any_fun
    }
    ```
  }];
  let arguments = (ins Erl_Term:$fun, Variadic<Erl_Term>:$args);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$fun `(` $args `)` attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Erl_CallPartialOp : Erl_Op<"call_partial", [Fallible, CallsCode]> {
  let summary = "applies a fun to arguments: too few, enough, or too many";
  let description = [{
    Too few arguments make a partial application, the surplus of too many goes
    to the result. Fails when the fun does.

    ```mlir
    erl.func @"f/2"(%f: !erl.any_fun, %x: !erl.term) -> !erl.term {
      %r = erl.call_partial %f(%x) : (!erl.any_fun, !erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$fun, Variadic<Erl_Term>:$args);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$fun `(` $args `)` attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Erl_RecordNewOp : Erl_Op<"record_new", [Pure]> {
  let summary = "a record of its fields' values, in the order of the type";
  let description = [{
    ```mlir
    erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
      %r = erl.record_new %x, %y : (!erl.term, !erl.term) -> !erl.record<"x", "y">
      erl.return %r : !erl.record<"x", "y">
    }
    ```
  }];
  let arguments = (ins Variadic<Erl_Term>:$values);
  let results = (outs Erl_RecordType:$result);
  let assemblyFormat = "$values attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Erl_RecordGetOp : Erl_Op<"record_get", [NoMemoryEffect]> {
  let summary = "a field of a record";
  let description = [{
    ```mlir
    erl.func @"f/1"(%p: !erl.record<"x", "y">) -> !erl.term {
      %r = erl.record_get %p "x" : (!erl.record<"x", "y">) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_RecordType:$record, StrAttr:$field);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$record $field attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Erl_RecordUpdateOp : Erl_Op<"record_update", [Pure]> {
  let summary = "a record with some fields changed";
  let description = [{
    ```mlir
    erl.func @"f/2"(%p: !erl.record<"x", "y">, %v: !erl.term) -> !erl.term {
      %r = erl.record_update %p ["y"] (%v) : (!erl.record<"x", "y">, !erl.term) -> !erl.record<"x", "y">
      erl.return %r : !erl.record<"x", "y">
    }
    ```
  }];
  let arguments = (ins Erl_RecordType:$record, Variadic<Erl_Term>:$values, StrArrayAttr:$fields);
  let results = (outs Erl_RecordType:$result);
  let assemblyFormat = "$record $fields `(` $values `)` attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLPARTIALOPS_TD
