//===- ErlMapOps.td - Making, changing and reading maps ---------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLMAPOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLMAPOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_MapNewOp : Erl_Op<"map_new", [Fallible]> {
  let summary = "a map of keys and values";
  let description = [{
    The operands alternate: key, value, key, value, … Of equal keys the last
    wins. Does not fail, save for lack of memory; Fallible so that the runtime
    may refuse.

    ```mlir
    erl.func @"f/2"(%k: !erl.term, %v: !erl.term) -> !erl.term {
      %r = erl.map_new %k, %v : (!erl.term, !erl.term) -> !erl.map
      erl.return %r : !erl.map
    }
    ```
  }];
  let arguments = (ins Variadic<Erl_Term>:$entries);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$entries attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Erl_MapUpdateOp : Erl_Op<"map_update", [Fallible]> {
  let summary = "a map with some values changed";
  let description = [{
    `entries` alternate as in `erl.map_new`; where `exact` is true (`:=`) the
    key must be there. Fails with `{badmap, M}` and `{badkey, K}`.

    ```mlir
    erl.func @"f/3"(%m: !erl.term, %k: !erl.term, %v: !erl.term) -> !erl.term {
      %r = erl.map_update %m [%k, %v] exact [true] : (!erl.term, !erl.term, !erl.term) -> !erl.map
      erl.return %r : !erl.map
    }
    ```
  }];
  let arguments = (ins Erl_Term:$map, Variadic<Erl_Term>:$entries, DenseBoolArrayAttr:$exact);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$map `[` $entries `]` `exact` $exact attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Erl_MapGetOp : Erl_Op<"map_get", [Fallible]> {
  let summary = "the value of a key of what is known to be a map";
  let description = [{
    None when the key is not there. No exception is raised by that: the
    expression `map_get(K, M)` is `erl.bif "erlang" "map_get"`.

    ```mlir
    erl.func @"f/2"(%m: !erl.map, %k: !erl.term) -> !erl.term {
      %r = erl.map_get %m, %k : (!erl.map, !erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$map, Erl_Term:$key);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$map `,` $key attr-dict `:` functional-type(operands, results)";
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLMAPOPS_TD
