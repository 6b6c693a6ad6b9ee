//===- ErlTermOps.td - Making, testing and taking apart terms ---*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLTERMOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLTERMOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_ConstantOp : Erl_Op<"constant", [ConstantLike, Pure]> {
  let summary = "a literal term";
  let description = [{
    The result type may be any type that the literal has. Never fails.

    ```mlir
    erl.func @"f/0"() -> !erl.term {
      %r = erl.constant #erl.tuple<[#erl.atom<"ok">, #erl.int<42>, #erl.list<"abc">]> -> !erl.tuple<3>
      erl.return %r : !erl.tuple<3>
    }
    ```
  }];
  let arguments = (ins Erl_TermAttr:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$value attr-dict `->` type($result)";
  let builders = [
    OpBuilder<(ins "::mlir::Attribute":$value), [{
      build($_builder, $_state, TermType::get($_builder.getContext()), value);
    }]>,
    OpBuilder<(ins "int64_t":$value), [{
      build($_builder, $_state, TermType::get($_builder.getContext()),
            IntAttr::get($_builder.getContext(), value));
    }]>];
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Erl_CastOp : Erl_Op<"cast", [Pure]> {
  let summary = "the same term under another type";
  let description = [{
    Costs nothing at run time. Branches need their operands' types to equal the
    block arguments' types; everywhere else a refinement may stand for a term.
    Casting to a refinement is a promise by the pass that makes it.

    ```mlir
    erl.func @"f/1"(%x: !erl.small<0, 9>) -> !erl.term {
      %r = erl.cast %x : !erl.small<0, 9> to !erl.integer
      erl.return %r : !erl.integer
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$value attr-dict `:` type($value) `to` type($result)";
  let hasFolder = 1;
}

def Erl_ConsOp : Erl_Op<"cons", [Pure]> {
  let summary = "a list cell";
  let description = [{
    ```mlir
    erl.func @"f/2"(%h: !erl.term, %t: !erl.term) -> !erl.term {
      %r = erl.cons %h, %t : (!erl.term, !erl.term) -> !erl.cons
      erl.return %r : !erl.cons
    }
    ```
  }];
  let arguments = (ins Erl_Term:$head, Erl_Term:$tail);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$head `,` $tail attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

def Erl_TupleOp : Erl_Op<"tuple", [Pure]> {
  let summary = "a tuple of the operands";
  let description = [{
    ```mlir
    erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
      %r = erl.tuple %x, %y : (!erl.term, !erl.term) -> !erl.tuple<2>
      erl.return %r : !erl.tuple<2>
    }
    ```
  }];
  let arguments = (ins Variadic<Erl_Term>:$elements);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$elements attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

def Erl_MakeFunOp : Erl_Op<"make_fun", [Pure, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "a fun over a function of this module, with its free variables";
  let description = [{
    `arity` counts neither free variables nor the fun itself. When called, the
    code gets its arguments and then the fun as argument `arity + 1`, from
    which `erl.free_var` loads. So the code takes `arity + 1` parameters, or,
    where there are no free variables, `arity` of them will do: prototypes are
    equal and the extra argument goes unused.

    `index` and `uniq` are what `erlang:fun_info/1` tells of it.
    Without free variables it is a literal and allocates nothing.
    For `fun f/1` of a local function the optional `name` is what
    `fun_info` shows; otherwise the name is taken from the symbol.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.make_fun @"-f/1-fun-0-/2" arity 1 index 0 uniq 0 (%x) : (!erl.term) -> !erl.fun<1>
      erl.return %r : !erl.fun<1>
    }
    erl.func @"-f/1-fun-0-/2"(%y: !erl.term, %self: !erl.term) -> !erl.term {
      %x = erl.free_var %self[0] : (!erl.term) -> !erl.term
      erl.return %x : !erl.term
    }
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, I32Attr:$arity, I32Attr:$index,
                       I64Attr:$uniq, OptionalAttr<StrAttr>:$name,
                       Variadic<Erl_Term>:$env);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = [{
    $callee `arity` $arity `index` $index `uniq` $uniq (`name` $name^)?
    `(` $env `)` attr-dict `:` functional-type(operands, results)
  }];
}

def Erl_HeadOp : Erl_Op<"head", [NoMemoryEffect]> {
  let summary = "the head of what is known to be a list cell";
  let description = [{
    Unchecked: the operand must have been tested before.

    ```mlir
    erl.func @"f/1"(%x: !erl.cons) -> !erl.term {
      %r = erl.head %x : (!erl.cons) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$list);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$list attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

def Erl_TailOp : Erl_Op<"tail", [NoMemoryEffect]> {
  let summary = "the tail of what is known to be a list cell";
  let description = [{
    Unchecked: the operand must have been tested before.

    ```mlir
    erl.func @"f/1"(%x: !erl.cons) -> !erl.term {
      %r = erl.tail %x : (!erl.cons) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$list);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$list attr-dict `:` functional-type(operands, results)";
  let hasFolder = 1;
}

def Erl_ElementOp : Erl_Op<"element", [NoMemoryEffect]> {
  let summary = "an element of what is known to be a tuple that has it";
  let description = [{
    Unchecked. The index counts from 0.

    ```mlir
    erl.func @"f/1"(%x: !erl.tuple<2>) -> !erl.term {
      %r = erl.element %x[1] : (!erl.tuple<2>) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$tuple, I32Attr:$index);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$tuple `[` $index `]` attr-dict `:` functional-type($tuple, $result)";
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Erl_FreeVarOp : Erl_Op<"free_var", [NoMemoryEffect]> {
  let summary = "a free variable of a fun";
  let description = [{
    Unchecked. The index counts from 0.

    ```mlir
    erl.func @"f/1"(%self: !erl.term) -> !erl.term {
      %r = erl.free_var %self[0] : (!erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$fun, I32Attr:$index);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$fun `[` $index `]` attr-dict `:` functional-type($fun, $result)";
}

def Erl_TestOp : Erl_Op<"test", [Pure]> {
  let summary = "a type test";
  let description = [{
    Total. `tuple_arity` and `function_arity` need `arity`, `tagged_tuple` needs
    `arity` and `tag` (its first element is that atom); the others have neither.
    `small` asks for an integer that fits a word, `function_arity` for a fun of
    exactly this arity, `boolean` for the atoms true and false.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %c = erl.test tagged_tuple %x arity 2 tag <"ok"> : !erl.term
      %r = erl.from_bool %c -> !erl.bool
      erl.return %r : !erl.bool
    }
    ```
  }];
  let arguments = (ins Erl_TestKindAttr:$kind, Erl_Term:$value,
                       OptionalAttr<I32Attr>:$arity, OptionalAttr<Erl_AtomAttr>:$tag);
  let results = (outs I1:$result);
  let assemblyFormat = [{
    `` $kind $value (`arity` $arity^)? (`tag` $tag^)? attr-dict `:` type($value)
  }];
  let builders = [OpBuilder<(ins "TestKind":$kind, "::mlir::Value":$value), [{
    build($_builder, $_state, kind, value, ::mlir::IntegerAttr(), AtomAttr());
  }]>];
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Erl_IsEqOp : Erl_Op<"is_eq", [Pure]> {
  let summary = "exact equality (=:=) with a literal";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %c = erl.is_eq %x : !erl.term, #erl.atom<"ok">
      %r = erl.from_bool %c -> !erl.bool
      erl.return %r : !erl.bool
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value, Erl_TermAttr:$literal);
  let results = (outs I1:$result);
  let assemblyFormat = "$value `:` type($value) `,` $literal attr-dict";
  let hasFolder = 1;
}

def Erl_CompareOp : Erl_Op<"compare", [Pure]> {
  let summary = "a comparison in Erlang's order of terms";
  let description = [{
    Total. `exact_eq` and `exact_ne` are `=:=` and `=/=`; the others compare
    integers with floats by value, exactly also beyond 2^53.

    ```mlir
    erl.func @"f/2"(%x: !erl.term, %y: !erl.term) -> !erl.term {
      %c = erl.compare lt %x, %y : !erl.term, !erl.term
      %r = erl.from_bool %c -> !erl.bool
      erl.return %r : !erl.bool
    }
    ```
  }];
  let arguments = (ins Erl_CompareAttr:$predicate, Erl_Term:$lhs, Erl_Term:$rhs);
  let results = (outs I1:$result);
  let assemblyFormat = "`` $predicate $lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs)";
  let hasFolder = 1;
  let hasCanonicalizeMethod = 1;
}

def Erl_FromBoolOp : Erl_Op<"from_bool", [Pure]> {
  let summary = "the atom true or false";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %c = erl.is_true %x : !erl.term
      %r = erl.from_bool %c -> !erl.bool
      erl.return %r : !erl.bool
    }
    ```
  }];
  let arguments = (ins I1:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$value attr-dict `->` type($result)";
  let hasFolder = 1;
}

def Erl_IsTrueOp : Erl_Op<"is_true", [Pure]> {
  let summary = "whether a term is the atom true";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %c = erl.is_true %x : !erl.term
      %r = erl.from_bool %c -> !erl.bool
      erl.return %r : !erl.bool
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs I1:$result);
  let assemblyFormat = "$value attr-dict `:` type($value)";
  let hasFolder = 1;
}

//===----------------------------------------------------------------------===//
// Unboxed values
//===----------------------------------------------------------------------===//

def Erl_UnboxFloatOp : Erl_Op<"unbox_float", [NoMemoryEffect]> {
  let summary = "the double in what is known to be a float";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.float) -> !erl.term {
      %d = erl.unbox_float %x : !erl.float
      %n = arith.negf %d : f64
      %r = erl.box_float %n -> !erl.float
      erl.return %r : !erl.float
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs F64:$result);
  let assemblyFormat = "$value attr-dict `:` type($value)";
  let hasFolder = 1;
}

def Erl_BoxFloatOp : Erl_Op<"box_float", [Pure]> {
  let summary = "a float of a finite double";
  let description = [{
    Allocates two words. Infinities and NaN must not get here.

    ```mlir
    erl.func @"f/1"(%x: !erl.float) -> !erl.term {
      %d = erl.unbox_float %x : !erl.float
      %n = arith.negf %d : f64
      %r = erl.box_float %n -> !erl.float
      erl.return %r : !erl.float
    }
    ```
  }];
  let arguments = (ins F64:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$value attr-dict `->` type($result)";
  let hasFolder = 1;
}

def Erl_UnboxSmallOp : Erl_Op<"unbox_small", [Pure]> {
  let summary = "the number in what is known to be a small integer";
  let description = [{
    ```mlir
    erl.func @"f/1"(%x: !erl.small<0, 9>) -> !erl.term {
      %n = erl.unbox_small %x : !erl.small<0, 9>
      %m = arith.addi %n, %n : i64
      %r = erl.box_small %m -> !erl.small<0, 18>
      erl.return %r : !erl.small<0, 18>
    }
    ```
  }];
  let arguments = (ins Erl_Term:$value);
  let results = (outs I64:$result);
  let assemblyFormat = "$value attr-dict `:` type($value)";
  let hasFolder = 1;
}

def Erl_BoxSmallOp : Erl_Op<"box_small", [Pure]> {
  let summary = "a small integer of a number that fits 63 bits";
  let description = [{
    Unchecked: the upper bit is lost if it does not fit.

    ```mlir
    erl.func @"f/1"(%x: !erl.small<0, 9>) -> !erl.term {
      %n = erl.unbox_small %x : !erl.small<0, 9>
      %m = arith.addi %n, %n : i64
      %r = erl.box_small %m -> !erl.small<0, 18>
      erl.return %r : !erl.small<0, 18>
    }
    ```
  }];
  let arguments = (ins I64:$value);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$value attr-dict `->` type($result)";
  let hasFolder = 1;
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLTERMOPS_TD
