//===- ErlAttrs.td - Literal terms and the dialect's enums ------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLATTRS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLATTRS_TD

include "luciole/Dialect/Erl/IR/ErlBase.td"

//===----------------------------------------------------------------------===//
// Enums
//===----------------------------------------------------------------------===//

class Erl_EnumAttr<EnumInfo info, string attrMnemonic>
    : EnumAttr<Erl_Dialect, info, attrMnemonic>;


// Cases whose names are C++ keywords (`float`, `false`, `or`) get a symbol of
// their own, so each case is written out as (symbol, number, spelling).
class Erl_Case<string symbol, int number, string spelling>
    : I32EnumAttrCase<symbol, number, spelling>;

class Erl_Cases<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::luciole::erl";
  let genSpecializedAttr = 0;
}

def Erl_TestKind : Erl_Cases<"TestKind", "what a type test asks for", [
  Erl_Case<"Small", 0, "small">, Erl_Case<"Integer", 1, "integer">,
  Erl_Case<"Float", 2, "float">, Erl_Case<"Number", 3, "number">,
  Erl_Case<"Atom", 4, "atom">, Erl_Case<"Boolean", 5, "boolean">,
  Erl_Case<"Nil", 6, "nil">, Erl_Case<"Cons", 7, "cons">,
  Erl_Case<"List", 8, "list">, Erl_Case<"Tuple", 9, "tuple">,
  Erl_Case<"Map", 10, "map">, Erl_Case<"Bitstring", 11, "bitstring">,
  Erl_Case<"Binary", 12, "binary">, Erl_Case<"Function", 13, "function">,
  Erl_Case<"Pid", 14, "pid">, Erl_Case<"Port", 15, "port">,
  Erl_Case<"Reference", 16, "reference">,
  Erl_Case<"TupleArity", 17, "tuple_arity">,
  Erl_Case<"FunctionArity", 18, "function_arity">,
  Erl_Case<"TaggedTuple", 19, "tagged_tuple">]>;
def Erl_TestKindAttr : Erl_EnumAttr<Erl_TestKind, "test_kind">;

def Erl_ComparePredicate : Erl_Cases<"ComparePredicate", "a comparison of terms", [
  Erl_Case<"ExactEq", 0, "exact_eq">, Erl_Case<"ExactNe", 1, "exact_ne">,
  Erl_Case<"Eq", 2, "eq">, Erl_Case<"Ne", 3, "ne">, Erl_Case<"Lt", 4, "lt">,
  Erl_Case<"Le", 5, "le">, Erl_Case<"Gt", 6, "gt">, Erl_Case<"Ge", 7, "ge">]>;
def Erl_CompareAttr : Erl_EnumAttr<Erl_ComparePredicate, "compare_predicate">;

def Erl_ArithKind : Erl_Cases<"ArithKind", "an arithmetic operation", [
  Erl_Case<"Add", 0, "add">, Erl_Case<"Sub", 1, "sub">,
  Erl_Case<"Mul", 2, "mul">, Erl_Case<"FDiv", 3, "fdiv">,
  Erl_Case<"Div", 4, "div">, Erl_Case<"Rem", 5, "rem">,
  Erl_Case<"BAnd", 6, "band">, Erl_Case<"BOr", 7, "bor">,
  Erl_Case<"BXor", 8, "bxor">, Erl_Case<"BSl", 9, "bsl">,
  Erl_Case<"BSr", 10, "bsr">]>;
def Erl_ArithKindAttr : Erl_EnumAttr<Erl_ArithKind, "arith_kind">;

def Erl_NoMatch : Erl_Cases<"NoMatch", "what happens when no clause matches", [
  Erl_Case<"FunctionClause", 0, "function_clause">,
  Erl_Case<"CaseClause", 1, "case_clause">,
  Erl_Case<"BadMatch", 2, "badmatch">,
  Erl_Case<"TryClause", 3, "try_clause">,
  Erl_Case<"IfClause", 4, "if_clause">,
  Erl_Case<"ElseClause", 5, "else_clause">,
  Erl_Case<"Reraise", 6, "reraise">,
  Erl_Case<"False", 7, "false">,
  Erl_Case<"Unreachable", 8, "unreachable">]>;
def Erl_NoMatchAttr : Erl_EnumAttr<Erl_NoMatch, "no_match">;

def Erl_FaultKind : Erl_Cases<"FaultKind", "a fault that the language raises", [
  Erl_Case<"FunctionClause", 0, "function_clause">,
  Erl_Case<"CaseClause", 1, "case_clause">,
  Erl_Case<"BadMatch", 2, "badmatch">,
  Erl_Case<"TryClause", 3, "try_clause">,
  Erl_Case<"IfClause", 4, "if_clause">,
  Erl_Case<"ElseClause", 5, "else_clause">,
  Erl_Case<"BadRecord", 6, "badrecord">,
  Erl_Case<"BadFilter", 7, "bad_filter">,
  Erl_Case<"BadGenerator", 8, "bad_generator">,
  Erl_Case<"BadArg", 9, "badarg">,
  Erl_Case<"BadArith", 10, "badarith">,
  Erl_Case<"BadMap", 11, "badmap">,
  Erl_Case<"BadKey", 12, "badkey">]>;
def Erl_FaultKindAttr : Erl_EnumAttr<Erl_FaultKind, "fault_kind">;

def Erl_SegmentType : Erl_Cases<"SegmentType", "the type of a bit segment", [
  Erl_Case<"Integer", 0, "integer">, Erl_Case<"Float", 1, "float">,
  Erl_Case<"Binary", 2, "binary">, Erl_Case<"Utf8", 3, "utf8">,
  Erl_Case<"Utf16", 4, "utf16">, Erl_Case<"Utf32", 5, "utf32">]>;
def Erl_Endian : Erl_Cases<"Endian", "a byte order", [
  Erl_Case<"Big", 0, "big">, Erl_Case<"Little", 1, "little">,
  Erl_Case<"Native", 2, "native">]>;

//===----------------------------------------------------------------------===//
// Literal terms
//===----------------------------------------------------------------------===//

class Erl_Attr<string cppName, string attrMnemonic, string sum,
               string desc = ""> : AttrDef<Erl_Dialect, cppName> {
  let mnemonic = attrMnemonic;
  let summary = sum;
  let description = desc;
}

def Erl_AtomAttr : Erl_Attr<"Atom", "atom", "an atom literal: `#erl.atom<\"ok\">`"> {
  let parameters = (ins StringRefParameter<"UTF-8 text">:$name);
  let assemblyFormat = "`<` $name `>`";
}
def Erl_IntAttr : Erl_Attr<"Int", "int", "an integer literal of any size", [{
    The value is kept in the fewest bits of two's complement that hold it, so
    equal integers are equal attributes: `#erl.int<-5>`.
  }]> {
  let parameters = (ins APIntParameter<"signed value">:$value);
  let builders = [
    AttrBuilder<(ins "int64_t":$value)>,
    AttrBuilder<(ins "const ::llvm::APInt &":$value)>,
  ];
  let skipDefaultBuilders = 1;
  let hasCustomAssemblyFormat = 1;
  let extraClassDeclaration = [{
    /// True for what is a small integer at run time.
    bool isSmall() const;
    /// The value of a small integer.
    int64_t getSmall() const { return getValue().getSExtValue(); }
  }];
}
def Erl_FloatAttr : Erl_Attr<"FloatTerm", "float", "a float literal: `#erl.float<1.5>`"> {
  let parameters = (ins APFloatParameter<"finite double">:$value);
  let builders = [AttrBuilder<(ins "double":$value), [{
    return $_get($_ctxt, ::llvm::APFloat(value));
  }]>];
  let hasCustomAssemblyFormat = 1;
}
def Erl_NilAttr : Erl_Attr<"Nil", "nil", "the empty list: `#erl.nil`">;
def Erl_ListAttr : Erl_Attr<"List", "list", "a list literal of one cell or more", [{
    `#erl.list<[#erl.int<1>, #erl.atom<"a">]>` is proper,
    `#erl.list<[#erl.int<1>], #erl.atom<"a">>` has a tail, `#erl.list<"abc">`
    is a string (used in printing when all elements are printable ASCII). The
    tail is never itself a list of cells; `get` takes care of that. No elements
    give the tail alone, so `get` returns any term attribute.
  }]> {
  let parameters = (ins ArrayRefParameter<"::mlir::Attribute">:$elements,
                        "::mlir::Attribute":$tail);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    bool isProper() const { return ::llvm::isa<NilAttr>(getTail()); }
    /// The list of `elements` in front of `tail` (nil when null), flattened.
    static ::mlir::Attribute build(::mlir::MLIRContext *context,
                                   ::llvm::ArrayRef<::mlir::Attribute> elements,
                                   ::mlir::Attribute tail = {});
    /// A string's code points, decoded from UTF-8.
    static ::mlir::Attribute fromString(::mlir::MLIRContext *context,
                                        ::llvm::StringRef utf8);
  }];
}
def Erl_TupleAttr : Erl_Attr<"TupleTerm", "tuple", "a tuple literal: `#erl.tuple<[…]>`"> {
  let parameters = (ins OptionalArrayRefParameter<"::mlir::Attribute">:$elements);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}
def Erl_MapAttr : Erl_Attr<"Map", "map", "a map literal: `#erl.map<[key, value, …]>`", [{
    Keys and values alternate. The keys are exactly different from one another
    and stand in the term order of maps (integers before floats that are equal),
    so that equal maps are equal attributes; `build` sorts.
  }]> {
  let parameters = (ins OptionalArrayRefParameter<"::mlir::Attribute">:$entries);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// Sorts; a later entry wins over an earlier one with the same key.
    static MapAttr build(::mlir::MLIRContext *context,
                         ::llvm::ArrayRef<::mlir::Attribute> entries);
  }];
}
def Erl_BitsAttr : Erl_Attr<"Bits", "bits", "a bit string literal", [{
    `#erl.bits<"616280", 17>`: the bytes in hexadecimal and the number of bits.
    Bits past the end in the last byte are zero.
  }]> {
  let parameters = (ins StringRefParameter<"raw bytes">:$bytes,
                        "uint64_t":$bits);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}
def Erl_ExportAttr : Erl_Attr<"Export", "export",
    "an external fun: `#erl.export<\"lists\", \"map\", 2>`"> {
  let parameters = (ins StringRefParameter<>:$module, StringRefParameter<>:$name,
                        "unsigned":$arity);
  let assemblyFormat = "`<` $module `,` $name `,` $arity `>`";
}

def Erl_TermAttr : Attr<CPred<"::luciole::erl::isTermAttr($_self)">, "erl term literal"> {
  let storageType = "::mlir::Attribute";
  let returnType = "::mlir::Attribute";
  let convertFromStorage = "$_self";
}
def Erl_TermArrayAttr : TypedArrayAttrBase<Erl_TermAttr, "array of erl term literals">;

//===----------------------------------------------------------------------===//
// Bit segments
//===----------------------------------------------------------------------===//

def Erl_SegmentAttr : Erl_Attr<"Segment", "segment", "the options of a bit segment", [{
    `#erl.segment<integer, 1, unsigned, big>`: type, unit, sign, byte order.
    Of a `binary` segment the unit says of what its size is a multiple; sign and
    order mean nothing there and are `unsigned`, `big`.
  }]> {
  let parameters = (ins EnumParameter<Erl_SegmentType>:$type, "unsigned":$unit,
                        "bool":$isSigned, EnumParameter<Erl_Endian>:$endian);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}
def Erl_SegmentArrayAttr : TypedArrayAttrBase<Erl_SegmentAttr, "array of bit segments">;

#endif // LUCIOLE_DIALECT_ERL_IR_ERLATTRS_TD
