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
  }];
  let arguments = (ins Erl_Term:$fun, Variadic<Erl_Term>:$args);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$fun `(` $args `)` attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Erl_RecordNewOp : Erl_Op<"record_new", [Pure]> {
  let summary = "a record of its fields' values, in the order of the type";
  let arguments = (ins Variadic<Erl_Term>:$values);
  let results = (outs Erl_RecordType:$result);
  let assemblyFormat = "$values attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Erl_RecordGetOp : Erl_Op<"record_get", [NoMemoryEffect]> {
  let summary = "a field of a record";
  let arguments = (ins Erl_RecordType:$record, StrAttr:$field);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$record $field attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Erl_RecordUpdateOp : Erl_Op<"record_update", [Pure]> {
  let summary = "a record with some fields changed";
  let arguments = (ins Erl_RecordType:$record, Variadic<Erl_Term>:$values, StrArrayAttr:$fields);
  let results = (outs Erl_RecordType:$result);
  let assemblyFormat = "$record $fields `(` $values `)` attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLPARTIALOPS_TD
