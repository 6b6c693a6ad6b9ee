//===- ErlTypes.td - The universal term and its refinements -----*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLTYPES_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLTYPES_TD

include "luciole/Dialect/Erl/IR/ErlBase.td"

class Erl_Type<string cppName, string typeMnemonic, string sum,
               string desc = ""> : TypeDef<Erl_Dialect, cppName> {
  let mnemonic = typeMnemonic;
  let summary = sum;
  let description = desc;
}

def Erl_TermType : Erl_Type<"Term", "term", "any Erlang term">;
def Erl_SmallType : Erl_Type<"Small", "small",
    "an integer that fits a term word, with bounds", [{
    `!erl.small` is the full range of 63 bits; `!erl.small<0, 255>` is what a
    pass has proved: both bounds are included.
  }]> {
  let parameters = (ins "int64_t":$lo, "int64_t":$hi);
  let builders = [TypeBuilder<(ins), [{
    return $_get($_ctxt, ::luciole::kSmallMin, ::luciole::kSmallMax);
  }]>];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    bool isFull() const {
      return getLo() == ::luciole::kSmallMin && getHi() == ::luciole::kSmallMax;
    }
  }];
}
def Erl_IntegerType : Erl_Type<"IntegerTerm", "integer", "an integer of any size">;
def Erl_NumberType : Erl_Type<"Number", "number", "an integer or a float">;
def Erl_FloatType : Erl_Type<"FloatTerm", "float", "a boxed float">;
def Erl_AtomType : Erl_Type<"Atom", "atom", "an atom">;
def Erl_BoolType : Erl_Type<"Bool", "bool", "the atom `true` or `false`">;
def Erl_NilType : Erl_Type<"Nil", "nil", "the empty list">;
def Erl_ConsType : Erl_Type<"Cons", "cons", "a list cell">;
def Erl_ListType : Erl_Type<"List", "list", "a list cell or the empty list">;
def Erl_TupleType : Erl_Type<"TupleTerm", "tuple", "a tuple of known size"> {
  let parameters = (ins "unsigned":$arity);
  let assemblyFormat = "`<` $arity `>`";
}
def Erl_AnyTupleType : Erl_Type<"AnyTuple", "any_tuple", "a tuple">;
def Erl_MapType : Erl_Type<"Map", "map", "a map">;
def Erl_BitstringType : Erl_Type<"Bitstring", "bitstring", "a bit string">;
def Erl_BinaryType : Erl_Type<"Binary", "binary", "a bit string of whole bytes">;
def Erl_FunType : Erl_Type<"Fun", "fun", "a fun of known arity"> {
  let parameters = (ins "unsigned":$arity);
  let assemblyFormat = "`<` $arity `>`";
}
def Erl_AnyFunType : Erl_Type<"AnyFun", "any_fun", "a fun">;
def Erl_PidType : Erl_Type<"Pid", "pid", "a process identifier">;
def Erl_PortType : Erl_Type<"Port", "port", "a port identifier">;
def Erl_ReferenceType : Erl_Type<"Reference", "reference", "a reference">;
def Erl_MatchContextType : Erl_Type<"MatchContext", "match_context",
    "a position in a bit string that is being matched", [{
    Not a term. A value: reading from a context gives a new context and leaves
    the old one as it was, so that several alternatives may read from it.
  }]>;

def Erl_Term : Type<CPred<"::luciole::erl::isTermType($_self)">,
                    "erl term", "::mlir::Type">;
/// What functions, blocks and regions may pass around.
def Erl_Value : AnyTypeOf<[Erl_Term, I1, I64, F64, Erl_MatchContextType]>;
def Erl_Context : TypeConstraint<Erl_MatchContextType.predicate,
                                 "match context", "::luciole::erl::MatchContextType">,
                  BuildableType<"$_builder.getType<::luciole::erl::MatchContextType>()">;

#endif // LUCIOLE_DIALECT_ERL_IR_ERLTYPES_TD
