//===- ErlCallOps.td - Functions, calls and returns -------------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLCALLOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLCALLOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_FuncOp : Erl_Op<"func", [
    IsolatedFromAbove, FunctionOpInterface,
    DeclareOpInterfaceMethods<Symbol, ["getVisibility", "setVisibility"]>]> {
  let summary = "a function of an Erlang module";
  let description = [{
    The symbol is `name/arity` as stack traces show it. A fun's code has one
    parameter more than its arity (the fun itself); a function that lambda
    lifting made shows the arity that OTP would: with its free variables.
    Without `exported` the function is private. The result is a term, or, of
    private functions in the low form, f64; failing returns none. In the high
    form the body is one block.

    ```mlir
    erl.func @"id/1"(%x: !erl.term) -> !erl.term attributes {exported} {
      erl.return %x : !erl.term
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name,
                       TypeAttrOf<FunctionType>:$function_type,
                       UnitAttr:$exported,
                       OptionalAttr<DictArrayAttr>:$arg_attrs,
                       OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region MinSizedRegion<1>:$body);
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name,
                                 "::mlir::FunctionType":$type,
                                 CArg<"bool", "false">:$exported)>];
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// The Erlang name and arity: what stands before and after the last slash.
    ::llvm::StringRef getErlangName();
    unsigned getErlangArity();
    ::mlir::Region *getCallableRegion() { return &getBody(); }
    ::llvm::ArrayRef<::mlir::Type> getArgumentTypes() {
      return getFunctionType().getInputs();
    }
    ::llvm::ArrayRef<::mlir::Type> getResultTypes() {
      return getFunctionType().getResults();
    }
  }];
}

def Erl_ReturnOp : Erl_Op<"return", [Terminator, ReturnLike, Pure,
    ParentOneOf<["FuncOp", "LambdaOp", "LetrecOp"]>]> {
  let summary = "the end of a function, lambda or letrec";
  let description = [{
    ```mlir
    erl.func @"id/1"(%x: !erl.term) -> !erl.term attributes {exported} {
      erl.return %x : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Value:$value);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def Erl_BifOp : Erl_Op<"bif", [Fallible]> {
  let summary = "a call of a built-in function as a leaf";
  let description = [{
    The function is one of Bifs.def and is not flagged TRAPS there. It neither
    collects nor moves terms. Fails as the function does.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.bif "erlang" "abs"(%x) : (!erl.term) -> !erl.number
      erl.return %r : !erl.number
    }
    ```
  }];
  let arguments = (ins StrAttr:$module, StrAttr:$function, Variadic<Erl_Term>:$args);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$module $function `(` $args `)` attr-dict `:` functional-type(operands, results)";
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

class Erl_CallBase<string mnemonic, list<Trait> traits = []>
    : Erl_Op<mnemonic, !listconcat([Fallible, CallsCode], traits)> {
  let results = (outs Erl_Term:$result);
}

def Erl_CallOp : Erl_CallBase<"call", [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "a call of a function of this module";
  let description = [{
    Fails when the function does. `raises`: the callee never returns, so the
    call leaves the function like a tail call, wherever it stands, unless a
    handler is open.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.call @"f/1"(%x) : (!erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<Erl_Value>:$args,
                       UnitAttr:$raises);
  let assemblyFormat = "$callee `(` $args `)` attr-dict `:` functional-type(operands, results)";
}

def Erl_ReturnedFloatOp : Erl_Op<"returned_float", [MemoryEffects<[MemRead]>]> {
  let summary = "the double that a call returned";
  let description = [{
    Of a call of a function whose result is f64, before anything else is called.
    What the call itself gives says only whether it failed.

    ```mlir
    erl.func @"half/1"(%x: f64) -> f64 {
      %c = arith.constant 0.5 : f64
      %r = arith.mulf %x, %c : f64
      erl.return %r : f64
    }
    erl.func @"quarter/1"(%x: f64) -> f64 {
      %r = erl.call @"half/1"(%x) : (f64) -> !erl.term
      %f = erl.failed %r : !erl.term
      cf.cond_br %f, ^cold, ^next
    ^cold:
      erl.propagate
    ^next:
      %d = erl.returned_float %r : !erl.term
      erl.tail_call @"half/1"(%d) : (f64) -> ()
    }
    ```
  }];
  let arguments = (ins Erl_Term:$call);
  let results = (outs F64:$result);
  let assemblyFormat = "$call attr-dict `:` type($call)";
  let hasVerifier = 1;
}

def Erl_CallRemoteOp : Erl_CallBase<"call_remote"> {
  let summary = "a call of a named function of another module";
  let description = [{
    Fails when the function does, or with undef when there is none.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.call_remote "lists" "sum"(%x) : (!erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins StrAttr:$module, StrAttr:$function, Variadic<Erl_Term>:$args);
  let assemblyFormat = "$module $function `(` $args `)` attr-dict `:` functional-type(operands, results)";
}

def Erl_CallFunOp : Erl_CallBase<"call_fun"> {
  let summary = "a call of a fun";
  let description = [{
    Fails with badfun, badarity, or when the fun does.

    ```mlir
    erl.func @"f/2"(%f: !erl.term, %x: !erl.term) -> !erl.term {
      %r = erl.call_fun %f(%x) : (!erl.term, !erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$fun, Variadic<Erl_Term>:$args);
  let assemblyFormat = "$fun `(` $args `)` attr-dict `:` functional-type(operands, results)";
}

def Erl_CallDynamicOp : Erl_CallBase<"call_dynamic"> {
  let summary = "a call of a function whose names are computed";
  let description = [{
    Fails with badarg when a name is no atom, undef, or when the function does.

    ```mlir
    erl.func @"f/3"(%m: !erl.term, %f: !erl.term, %x: !erl.term) -> !erl.term {
      %r = erl.call_dynamic %m, %f(%x) : (!erl.term, !erl.term, !erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$module, Erl_Term:$function, Variadic<Erl_Term>:$args);
  let assemblyFormat = "$module `,` $function `(` $args `)` attr-dict `:` functional-type(operands, results)";
}

def Erl_ApplyFunOp : Erl_CallBase<"apply_fun"> {
  let summary = "a call of a fun with a list of arguments";
  let description = [{
    Fails with badarg for an improper list, else as `erl.call_fun`.

    ```mlir
    erl.func @"f/2"(%f: !erl.term, %args: !erl.term) -> !erl.term {
      %r = erl.apply_fun %f, %args : (!erl.term, !erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$fun, Erl_Term:$args);
  let assemblyFormat = "$fun `,` $args attr-dict `:` functional-type(operands, results)";
}

def Erl_ApplyOp : Erl_CallBase<"apply"> {
  let summary = "a call of a named function with a list of arguments";
  let description = [{
    Fails with badarg for an improper list, else as `erl.call_dynamic`.

    ```mlir
    erl.func @"f/3"(%m: !erl.term, %f: !erl.term, %args: !erl.term) -> !erl.term {
      %r = erl.apply %m, %f, %args : (!erl.term, !erl.term, !erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$module, Erl_Term:$function, Erl_Term:$args);
  let assemblyFormat = "$module `,` $function `,` $args attr-dict `:` functional-type(operands, results)";
}

//===----------------------------------------------------------------------===//
// Tail calls (low form)
//===----------------------------------------------------------------------===//

class Erl_TailCallBase<string mnemonic, list<Trait> traits = []>
    : Erl_Op<mnemonic, !listconcat([Terminator, TailCalls, HasParent<"FuncOp">], traits)>;

def Erl_TailCallOp : Erl_TailCallBase<"tail_call", [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "a tail call of a function of this module";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      erl.tail_call @"f/1"(%x) : (!erl.term) -> ()
    }
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<Erl_Value>:$args);
  let assemblyFormat = "$callee `(` $args `)` attr-dict `:` functional-type(operands, results)";
}

def Erl_TailCallRemoteOp : Erl_TailCallBase<"tail_call_remote"> {
  let summary = "a tail call of a named function of another module";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      erl.tail_call_remote "lists" "sum"(%x) : (!erl.term) -> ()
    }
    ```
  }];
  let arguments = (ins StrAttr:$module, StrAttr:$function, Variadic<Erl_Term>:$args);
  let assemblyFormat = "$module $function `(` $args `)` attr-dict `:` functional-type(operands, results)";
}

def Erl_TailCallFunOp : Erl_TailCallBase<"tail_call_fun"> {
  let summary = "a tail call of a fun";
  let description = [{
    ```mlir
    erl.func @"f/2"(%f: !erl.term, %x: !erl.term) -> !erl.term {
      erl.tail_call_fun %f(%x) : (!erl.term, !erl.term) -> ()
    }
    ```
  }];
  let arguments = (ins Erl_Term:$fun, Variadic<Erl_Term>:$args);
  let assemblyFormat = "$fun `(` $args `)` attr-dict `:` functional-type(operands, results)";
}

def Erl_TailCallDynamicOp : Erl_TailCallBase<"tail_call_dynamic"> {
  let summary = "a tail call of a function whose names are computed";
  let description = [{
    ```mlir
    erl.func @"f/3"(%m: !erl.term, %f: !erl.term, %x: !erl.term) -> !erl.term {
      erl.tail_call_dynamic %m, %f(%x) : (!erl.term, !erl.term, !erl.term) -> ()
    }
    ```
  }];
  let arguments = (ins Erl_Term:$module, Erl_Term:$function, Variadic<Erl_Term>:$args);
  let assemblyFormat = "$module `,` $function `(` $args `)` attr-dict `:` functional-type(operands, results)";
}

def Erl_TailApplyFunOp : Erl_TailCallBase<"tail_apply_fun"> {
  let summary = "a tail call of a fun with a list of arguments";
  let description = [{
    ```mlir
    erl.func @"f/2"(%f: !erl.term, %args: !erl.term) -> !erl.term {
      erl.tail_apply_fun %f, %args : (!erl.term, !erl.term) -> ()
    }
    ```
  }];
  let arguments = (ins Erl_Term:$fun, Erl_Term:$args);
  let assemblyFormat = "$fun `,` $args attr-dict `:` functional-type(operands, results)";
}

def Erl_TailApplyOp : Erl_TailCallBase<"tail_apply"> {
  let summary = "a tail call of a named function with a list of arguments";
  let description = [{
    ```mlir
    erl.func @"f/3"(%m: !erl.term, %f: !erl.term, %args: !erl.term) -> !erl.term {
      erl.tail_apply %m, %f, %args : (!erl.term, !erl.term, !erl.term) -> ()
    }
    ```
  }];
  let arguments = (ins Erl_Term:$module, Erl_Term:$function, Erl_Term:$args);
  let assemblyFormat = "$module `,` $function `,` $args attr-dict `:` functional-type(operands, results)";
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLCALLOPS_TD
