//===- ErlKeptOps.td - Values that are computed once ------------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLKEPTOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLKEPTOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_KeptOp : Erl_Op<"kept", [MemoryEffects<[MemRead]>]> {
  let summary = "the value that the program keeps under a name, if it has one yet";
  let description = [{
    Names are the module's. The term must not be looked at where the flag is
    false.

    ```mlir
    erl.func @"table/0"() -> !erl.term {
      %is, %v = erl.kept "table" -> !erl.term
      %r = erl.if %is -> (!erl.term) {
        erl.yield %v : !erl.term
      } else {
        %n = erl.constant #erl.atom<"new"> -> !erl.atom
        %k = erl.keep "table" %n : (!erl.atom) -> !erl.term
        erl.yield %k : !erl.term
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins StrAttr:$name);
  let results = (outs I1:$is_kept, Erl_Term:$value);
  let assemblyFormat = "$name attr-dict `->` type($value)";
}

def Erl_KeepOp : Erl_Op<"keep", [MemoryEffects<[MemWrite]>]> {
  let summary = "keeps a value for the whole program";
  let description = [{
    The result is an equal term outside of every heap. Who keeps another value
    under the same name at the same time does no harm.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %k = erl.keep "x" %x : (!erl.term) -> !erl.term
      erl.return %k : !erl.term
    }
    ```
  }];
  let arguments = (ins StrAttr:$name, Erl_Term:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$name $value attr-dict `:` functional-type($value, $result)";
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLKEPTOPS_TD
