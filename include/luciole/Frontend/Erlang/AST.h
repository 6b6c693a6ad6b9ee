//===- AST.h - The syntax tree of an Erlang module -----------------*- C++ -*-===//
//
// Nodes live in the module's arena, are immutable after parsing and trivially
// destructible; lists are ArrayRefs into the arena and names are StringRefs
// into it (UTF-8, unquoted). Patterns use the same nodes as expressions.
// `isa<>`, `cast<>` and `dyn_cast<>` work on Expr.
//
// Erlang's notions that are spelled in several ways have one node: a list is
// its elements and its tail, a string is code points, `f(X)` and `m:f(X)` are
// calls whose callee is an expression (a RemoteExpr for the latter).
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ERLANG_AST_H
#define LUCIOLE_FRONTEND_ERLANG_AST_H

#include "luciole/Frontend/Erlang/Source.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/Casting.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/raw_ostream.h"
#include <deque>
#include <vector>

namespace luciole::erlang {

class Expr;
struct Clause;
struct TypeExpr;

using ExprList = llvm::ArrayRef<Expr *>;
/// `;` between the outer elements, `,` between the inner ones. Empty: none.
using GuardList = llvm::ArrayRef<ExprList>;

//===----------------------------------------------------------------------===//
// Expressions and patterns
//===----------------------------------------------------------------------===//

enum class ExprKind : uint8_t {
  Integer,
  Float,
  Char,
  String,
  Atom,
  Var,
  Tuple,
  List,
  Map,
  Record,
  RecordAccess,
  RecordIndex,
  Binary,
  Remote,
  Call,
  Fun,
  LocalFunRef,
  RemoteFunRef,
  ListComp,
  BinaryComp,
  MapComp,
  Block,
  If,
  Case,
  Receive,
  Try,
  Catch,
  Maybe,
  MaybeMatch,
  Match,
  Binop,
  Unop,
};

class Expr {
public:
  ExprKind kind() const { return k; }
  SourceLoc loc() const { return where; }
  void setLoc(SourceLoc loc) { where = loc; }

protected:
  Expr(ExprKind k, SourceLoc loc) : where(loc), k(k) {}

private:
  SourceLoc where;
  ExprKind k;
};

#define LUCIOLE_AST_CLASSOF(KIND)                                              \
  static bool classof(const Expr *e) { return e->kind() == ExprKind::KIND; }

/// An integer of any size. Literals are not negative, except in attributes,
/// whose values are folded.
class IntegerExpr : public Expr {
public:
  IntegerExpr(SourceLoc loc, const llvm::APInt *value)
      : Expr(ExprKind::Integer, loc), val(value) {}
  /// Two's complement; the width has room for the sign.
  const llvm::APInt &value() const { return *val; }
  LUCIOLE_AST_CLASSOF(Integer)

private:
  const llvm::APInt *val;
};

class FloatExpr : public Expr {
public:
  FloatExpr(SourceLoc loc, double value)
      : Expr(ExprKind::Float, loc), val(value) {}
  double value() const { return val; }
  LUCIOLE_AST_CLASSOF(Float)

private:
  double val;
};

/// `$a`: an integer that is a code point.
class CharExpr : public Expr {
public:
  CharExpr(SourceLoc loc, uint32_t value)
      : Expr(ExprKind::Char, loc), val(value) {}
  uint32_t value() const { return val; }
  LUCIOLE_AST_CLASSOF(Char)

private:
  uint32_t val;
};

/// A string literal (adjacent ones joined): a list of code points; as the
/// value of a binary segment, one segment per code point.
class StringExpr : public Expr {
public:
  StringExpr(SourceLoc loc, llvm::ArrayRef<uint32_t> codePoints)
      : Expr(ExprKind::String, loc), points(codePoints) {}
  llvm::ArrayRef<uint32_t> codePoints() const { return points; }
  LUCIOLE_AST_CLASSOF(String)

private:
  llvm::ArrayRef<uint32_t> points;
};

class AtomExpr : public Expr {
public:
  AtomExpr(SourceLoc loc, llvm::StringRef name)
      : Expr(ExprKind::Atom, loc), text(name) {}
  llvm::StringRef name() const { return text; }
  LUCIOLE_AST_CLASSOF(Atom)

private:
  llvm::StringRef text;
};

class VarExpr : public Expr {
public:
  VarExpr(SourceLoc loc, llvm::StringRef name)
      : Expr(ExprKind::Var, loc), text(name) {}
  llvm::StringRef name() const { return text; }
  bool isAnonymous() const { return text == "_"; }
  LUCIOLE_AST_CLASSOF(Var)

private:
  llvm::StringRef text;
};

class TupleExpr : public Expr {
public:
  TupleExpr(SourceLoc loc, ExprList elements)
      : Expr(ExprKind::Tuple, loc), elems(elements) {}
  ExprList elements() const { return elems; }
  LUCIOLE_AST_CLASSOF(Tuple)

private:
  ExprList elems;
};

/// `[a, b | T]`. No elements and no tail: `[]`. A null tail means `[]`.
class ListExpr : public Expr {
public:
  ListExpr(SourceLoc loc, ExprList elements, Expr *tail)
      : Expr(ExprKind::List, loc), elems(elements), rest(tail) {}
  ExprList elements() const { return elems; }
  Expr *tail() const { return rest; }
  bool isNil() const { return elems.empty(); }
  LUCIOLE_AST_CLASSOF(List)

private:
  ExprList elems;
  Expr *rest;
};

struct MapAssoc {
  SourceLoc loc;
  Expr *key;
  Expr *value;
  bool exact; ///< `:=` rather than `=>`; in patterns always true.
};

/// `#{…}` (no base), `M#{…}`, or a map pattern.
class MapExpr : public Expr {
public:
  MapExpr(SourceLoc loc, Expr *base, llvm::ArrayRef<MapAssoc> assocs)
      : Expr(ExprKind::Map, loc), from(base), pairs(assocs) {}
  Expr *base() const { return from; }
  llvm::ArrayRef<MapAssoc> assocs() const { return pairs; }
  LUCIOLE_AST_CLASSOF(Map)

private:
  Expr *from;
  llvm::ArrayRef<MapAssoc> pairs;
};

struct RecordFieldInit {
  SourceLoc loc;
  llvm::StringRef name; ///< "_" for `_ = Value` when `isWildcard`.
  Expr *value;
  bool isWildcard;
};

/// `#r{f = 1, _ = 0}`, `R#r{f = 1}`, or a record pattern.
class RecordExpr : public Expr {
public:
  RecordExpr(SourceLoc loc, Expr *base, llvm::StringRef name,
             llvm::ArrayRef<RecordFieldInit> fields)
      : Expr(ExprKind::Record, loc), from(base), text(name), inits(fields) {}
  Expr *base() const { return from; }
  llvm::StringRef name() const { return text; }
  llvm::ArrayRef<RecordFieldInit> fields() const { return inits; }
  LUCIOLE_AST_CLASSOF(Record)

private:
  Expr *from;
  llvm::StringRef text;
  llvm::ArrayRef<RecordFieldInit> inits;
};

/// `R#r.f`
class RecordAccessExpr : public Expr {
public:
  RecordAccessExpr(SourceLoc loc, Expr *base, llvm::StringRef name,
                   llvm::StringRef field, SourceLoc fieldLoc)
      : Expr(ExprKind::RecordAccess, loc), from(base), text(name),
        fieldText(field), fieldWhere(fieldLoc) {}
  Expr *base() const { return from; }
  llvm::StringRef name() const { return text; }
  llvm::StringRef field() const { return fieldText; }
  SourceLoc fieldLoc() const { return fieldWhere; }
  LUCIOLE_AST_CLASSOF(RecordAccess)

private:
  Expr *from;
  llvm::StringRef text, fieldText;
  SourceLoc fieldWhere;
};

/// `#r.f`: the 1-based position of the field in the tuple.
class RecordIndexExpr : public Expr {
public:
  RecordIndexExpr(SourceLoc loc, llvm::StringRef name, llvm::StringRef field,
                  SourceLoc fieldLoc)
      : Expr(ExprKind::RecordIndex, loc), text(name), fieldText(field),
        fieldWhere(fieldLoc) {}
  llvm::StringRef name() const { return text; }
  llvm::StringRef field() const { return fieldText; }
  SourceLoc fieldLoc() const { return fieldWhere; }
  LUCIOLE_AST_CLASSOF(RecordIndex)

private:
  llvm::StringRef text, fieldText;
  SourceLoc fieldWhere;
};

enum class SegmentType : uint8_t {
  Default, ///< Only before resolving: integer.
  Integer,
  Float,
  Binary, ///< `binary`, `bytes`: default unit 8.
  Bitstring, ///< `bitstring`, `bits`: default unit 1.
  Utf8,
  Utf16,
  Utf32,
};
enum class SegmentSign : uint8_t { Default, Signed, Unsigned };
enum class SegmentEndian : uint8_t { Default, Big, Little, Native };

/// One segment as written; `resolved` fills the defaults in.
struct BinarySegment {
  SourceLoc loc;
  Expr *value;
  Expr *size; ///< Null: none written.
  SegmentType type = SegmentType::Default;
  SegmentSign sign = SegmentSign::Default;
  SegmentEndian endian = SegmentEndian::Default;
  unsigned unit = 0; ///< 0: none written.

  /// Type, sign, endian and unit without defaults. The size stays null where
  /// it is: 8 for integers, 64 for floats, all of it for binaries, and none
  /// for the utf types (whose unit is 0).
  BinarySegment resolved() const;
};

class BinaryExpr : public Expr {
public:
  BinaryExpr(SourceLoc loc, llvm::ArrayRef<BinarySegment> segments)
      : Expr(ExprKind::Binary, loc), segs(segments) {}
  llvm::ArrayRef<BinarySegment> segments() const { return segs; }
  LUCIOLE_AST_CLASSOF(Binary)

private:
  llvm::ArrayRef<BinarySegment> segs;
};

/// `m:f`, only as the callee of a call (lint sees to it).
class RemoteExpr : public Expr {
public:
  RemoteExpr(SourceLoc loc, Expr *module, Expr *function)
      : Expr(ExprKind::Remote, loc), mod(module), fun(function) {}
  Expr *module() const { return mod; }
  Expr *function() const { return fun; }
  LUCIOLE_AST_CLASSOF(Remote)

private:
  Expr *mod, *fun;
};

/// `f(…)`, `m:f(…)`, `F(…)`. A local call whose callee is an atom may name a
/// local function, an import or a BIF: see ModuleAST::resolveLocal.
class CallExpr : public Expr {
public:
  CallExpr(SourceLoc loc, Expr *callee, ExprList args)
      : Expr(ExprKind::Call, loc), fun(callee), arguments(args) {}
  Expr *callee() const { return fun; }
  ExprList args() const { return arguments; }
  const RemoteExpr *remote() const {
    return llvm::dyn_cast<RemoteExpr>(fun);
  }
  LUCIOLE_AST_CLASSOF(Call)

private:
  Expr *fun;
  ExprList arguments;
};

/// `fun (X) -> X end` or, with a name, `fun F(X) -> F(X) end`.
class FunExpr : public Expr {
public:
  FunExpr(SourceLoc loc, llvm::StringRef name, llvm::ArrayRef<Clause *> clauses)
      : Expr(ExprKind::Fun, loc), text(name), alternatives(clauses) {}
  /// The variable the fun is bound to inside itself; empty: unnamed.
  llvm::StringRef name() const { return text; }
  llvm::ArrayRef<Clause *> clauses() const { return alternatives; }
  unsigned arity() const;
  LUCIOLE_AST_CLASSOF(Fun)

private:
  llvm::StringRef text;
  llvm::ArrayRef<Clause *> alternatives;
};

/// `fun f/1`
class LocalFunRefExpr : public Expr {
public:
  LocalFunRefExpr(SourceLoc loc, llvm::StringRef name, unsigned arity)
      : Expr(ExprKind::LocalFunRef, loc), text(name), n(arity) {}
  llvm::StringRef name() const { return text; }
  unsigned arity() const { return n; }
  LUCIOLE_AST_CLASSOF(LocalFunRef)

private:
  llvm::StringRef text;
  unsigned n;
};

/// `fun m:f/1`, each part a literal or a variable.
class RemoteFunRefExpr : public Expr {
public:
  RemoteFunRefExpr(SourceLoc loc, Expr *module, Expr *function, Expr *arity)
      : Expr(ExprKind::RemoteFunRef, loc), mod(module), fun(function),
        n(arity) {}
  Expr *module() const { return mod; }
  Expr *function() const { return fun; }
  Expr *arity() const { return n; }
  LUCIOLE_AST_CLASSOF(RemoteFunRef)

private:
  Expr *mod, *fun, *n;
};

struct Qualifier {
  enum Kind : uint8_t {
    Filter,          ///< value
    ListGenerator,   ///< pattern <- value
    BinaryGenerator, ///< pattern <= value
    MapGenerator,    ///< keyPattern := pattern <- value
  };
  Kind kind;
  bool strict; ///< `<:-`, `<:=`: no match is an error, not a skip.
  SourceLoc loc;
  Expr *keyPattern; ///< Map generators only.
  Expr *pattern;    ///< Null for filters.
  Expr *value;
};

/// `[Template || …]`
class ListCompExpr : public Expr {
public:
  ListCompExpr(SourceLoc loc, Expr *body, llvm::ArrayRef<Qualifier> qualifiers)
      : Expr(ExprKind::ListComp, loc), tmpl(body), quals(qualifiers) {}
  Expr *body() const { return tmpl; }
  llvm::ArrayRef<Qualifier> qualifiers() const { return quals; }
  LUCIOLE_AST_CLASSOF(ListComp)

private:
  Expr *tmpl;
  llvm::ArrayRef<Qualifier> quals;
};

/// `<<Template || …>>`; the body is any expression that gives a bitstring.
class BinaryCompExpr : public Expr {
public:
  BinaryCompExpr(SourceLoc loc, Expr *body,
                 llvm::ArrayRef<Qualifier> qualifiers)
      : Expr(ExprKind::BinaryComp, loc), tmpl(body), quals(qualifiers) {}
  Expr *body() const { return tmpl; }
  llvm::ArrayRef<Qualifier> qualifiers() const { return quals; }
  LUCIOLE_AST_CLASSOF(BinaryComp)

private:
  Expr *tmpl;
  llvm::ArrayRef<Qualifier> quals;
};

/// `#{K => V || …}`
class MapCompExpr : public Expr {
public:
  MapCompExpr(SourceLoc loc, Expr *key, Expr *value,
              llvm::ArrayRef<Qualifier> qualifiers)
      : Expr(ExprKind::MapComp, loc), k(key), v(value), quals(qualifiers) {}
  Expr *key() const { return k; }
  Expr *value() const { return v; }
  llvm::ArrayRef<Qualifier> qualifiers() const { return quals; }
  LUCIOLE_AST_CLASSOF(MapComp)

private:
  Expr *k, *v;
  llvm::ArrayRef<Qualifier> quals;
};

/// `begin … end`
class BlockExpr : public Expr {
public:
  BlockExpr(SourceLoc loc, ExprList body)
      : Expr(ExprKind::Block, loc), exprs(body) {}
  ExprList body() const { return exprs; }
  LUCIOLE_AST_CLASSOF(Block)

private:
  ExprList exprs;
};

/// The clauses have no patterns.
class IfExpr : public Expr {
public:
  IfExpr(SourceLoc loc, llvm::ArrayRef<Clause *> clauses)
      : Expr(ExprKind::If, loc), alternatives(clauses) {}
  llvm::ArrayRef<Clause *> clauses() const { return alternatives; }
  LUCIOLE_AST_CLASSOF(If)

private:
  llvm::ArrayRef<Clause *> alternatives;
};

/// The clauses have one pattern.
class CaseExpr : public Expr {
public:
  CaseExpr(SourceLoc loc, Expr *subject, llvm::ArrayRef<Clause *> clauses)
      : Expr(ExprKind::Case, loc), value(subject), alternatives(clauses) {}
  Expr *subject() const { return value; }
  llvm::ArrayRef<Clause *> clauses() const { return alternatives; }
  LUCIOLE_AST_CLASSOF(Case)

private:
  Expr *value;
  llvm::ArrayRef<Clause *> alternatives;
};

class ReceiveExpr : public Expr {
public:
  ReceiveExpr(SourceLoc loc, llvm::ArrayRef<Clause *> clauses, Expr *timeout,
              ExprList afterBody)
      : Expr(ExprKind::Receive, loc), alternatives(clauses), limit(timeout),
        after(afterBody) {}
  llvm::ArrayRef<Clause *> clauses() const { return alternatives; }
  /// Null: no `after`.
  Expr *timeout() const { return limit; }
  ExprList afterBody() const { return after; }
  LUCIOLE_AST_CLASSOF(Receive)

private:
  llvm::ArrayRef<Clause *> alternatives;
  Expr *limit;
  ExprList after;
};

/// Each part but the body may be empty. An `of` clause has one pattern. A
/// `catch` clause has three: the class (an atom or a variable; `throw` when
/// none was written), the reason, and the stack trace (a variable, `_` when
/// none was written).
class TryExpr : public Expr {
public:
  TryExpr(SourceLoc loc, ExprList body, llvm::ArrayRef<Clause *> ofClauses,
          llvm::ArrayRef<Clause *> catchClauses, ExprList afterBody)
      : Expr(ExprKind::Try, loc), exprs(body), ofs(ofClauses),
        catches(catchClauses), after(afterBody) {}
  ExprList body() const { return exprs; }
  llvm::ArrayRef<Clause *> ofClauses() const { return ofs; }
  llvm::ArrayRef<Clause *> catchClauses() const { return catches; }
  ExprList afterBody() const { return after; }
  LUCIOLE_AST_CLASSOF(Try)

private:
  ExprList exprs;
  llvm::ArrayRef<Clause *> ofs, catches;
  ExprList after;
};

/// `catch E`
class CatchExpr : public Expr {
public:
  CatchExpr(SourceLoc loc, Expr *body) : Expr(ExprKind::Catch, loc), e(body) {}
  Expr *body() const { return e; }
  LUCIOLE_AST_CLASSOF(Catch)

private:
  Expr *e;
};

/// `maybe … else … end`; MaybeMatch stands only directly in its body.
class MaybeExpr : public Expr {
public:
  MaybeExpr(SourceLoc loc, ExprList body, llvm::ArrayRef<Clause *> elseClauses)
      : Expr(ExprKind::Maybe, loc), exprs(body), elses(elseClauses) {}
  ExprList body() const { return exprs; }
  llvm::ArrayRef<Clause *> elseClauses() const { return elses; }
  LUCIOLE_AST_CLASSOF(Maybe)

private:
  ExprList exprs;
  llvm::ArrayRef<Clause *> elses;
};

/// `Pattern ?= Value`
class MaybeMatchExpr : public Expr {
public:
  MaybeMatchExpr(SourceLoc loc, Expr *pattern, Expr *value)
      : Expr(ExprKind::MaybeMatch, loc), lhs(pattern), rhs(value) {}
  Expr *pattern() const { return lhs; }
  Expr *value() const { return rhs; }
  LUCIOLE_AST_CLASSOF(MaybeMatch)

private:
  Expr *lhs, *rhs;
};

/// `Pattern = Value`; in a pattern, both sides are patterns.
class MatchExpr : public Expr {
public:
  MatchExpr(SourceLoc loc, Expr *pattern, Expr *value)
      : Expr(ExprKind::Match, loc), lhs(pattern), rhs(value) {}
  Expr *pattern() const { return lhs; }
  Expr *value() const { return rhs; }
  LUCIOLE_AST_CLASSOF(Match)

private:
  Expr *lhs, *rhs;
};

enum class BinopKind : uint8_t {
  Add,      // +
  Sub,      // -
  Mul,      // *
  FDiv,     // /
  Div,      // div
  Rem,      // rem
  Band,     // band
  Bor,      // bor
  Bxor,     // bxor
  Bsl,      // bsl
  Bsr,      // bsr
  Eq,       // ==
  Ne,       // /=
  ExactEq,  // =:=
  ExactNe,  // =/=
  Lt,       // <
  Le,       // =<
  Gt,       // >
  Ge,       // >=
  And,      // and
  Or,       // or
  Xor,      // xor
  AndAlso,  // andalso
  OrElse,   // orelse
  Append,   // ++
  Subtract, // --
  Send,     // !
};

class BinopExpr : public Expr {
public:
  BinopExpr(SourceLoc loc, BinopKind op, Expr *lhs, Expr *rhs)
      : Expr(ExprKind::Binop, loc), o(op), l(lhs), r(rhs) {}
  BinopKind op() const { return o; }
  Expr *lhs() const { return l; }
  Expr *rhs() const { return r; }
  LUCIOLE_AST_CLASSOF(Binop)

private:
  BinopKind o;
  Expr *l, *r;
};

enum class UnopKind : uint8_t { Plus, Minus, Not, Bnot };

class UnopExpr : public Expr {
public:
  UnopExpr(SourceLoc loc, UnopKind op, Expr *operand)
      : Expr(ExprKind::Unop, loc), o(op), e(operand) {}
  UnopKind op() const { return o; }
  Expr *operand() const { return e; }
  LUCIOLE_AST_CLASSOF(Unop)

private:
  UnopKind o;
  Expr *e;
};

#undef LUCIOLE_AST_CLASSOF

/// The operator as it is written: "=:=", "andalso".
llvm::StringRef spelling(BinopKind op);
llvm::StringRef spelling(UnopKind op);

/// A clause of a function, fun, case, if, receive, try or maybe.
struct Clause {
  SourceLoc loc;
  ExprList patterns;
  GuardList guards;
  ExprList body;
  /// A `catch` clause without a class.
  bool impliesThrow = false;
};

//===----------------------------------------------------------------------===//
// Types (of -type, -spec, -callback and record fields): kept for tools and
// lint; code generation does not need them.
//===----------------------------------------------------------------------===//

struct TypeExpr {
  enum Kind : uint8_t {
    Literal,    ///< value: atom, integer, char or a constant operation
    Var,        ///< name
    Annotated,  ///< Name :: args[0]
    Union,      ///< args
    Range,      ///< low .. high (value, value2)
    AnyTuple,   ///< tuple() is a Call; `{…}` is Tuple
    Tuple,      ///< args
    List,       ///< [T] (args[0])
    NonEmpty,   ///< [T, ...]
    Nil,        ///< []
    Map,        ///< args: MapAssoc nodes
    MapField,   ///< args[0] => or := args[1]; exact
    Record,     ///< #name{…}: args are RecordField nodes
    RecordField,///< name :: args[0]
    Binary,     ///< <<_:M, _:_*N>>: value, value2 (null: 0)
    Call,       ///< name(args), or module:name(args) when module is set
    Fun,        ///< fun((A, …) -> R): args, result last; anyArgs for (...)
    AnyFun,     ///< fun()
    Constrained ///< a spec clause: args[0] the fun, then `when` constraints
  };
  Kind kind;
  bool exact = false;
  bool anyArgs = false;
  SourceLoc loc;
  llvm::StringRef module;
  llvm::StringRef name;
  llvm::ArrayRef<TypeExpr *> args;
  Expr *value = nullptr;
  Expr *value2 = nullptr;
};

//===----------------------------------------------------------------------===//
// Forms
//===----------------------------------------------------------------------===//

struct FunctionName {
  llvm::StringRef name;
  unsigned arity;
  SourceLoc loc;
};

struct FunctionDef {
  SourceLoc loc;
  unsigned index; ///< Among all forms.
  llvm::StringRef name;
  unsigned arity;
  llvm::ArrayRef<Clause *> clauses;
};

struct RecordField {
  SourceLoc loc;
  llvm::StringRef name;
  Expr *defaultValue; ///< Null: `undefined`.
  TypeExpr *type;     ///< Null: any.
};

struct RecordDef {
  SourceLoc loc;
  unsigned index; ///< Among all forms: it is unknown to those before it.
  llvm::StringRef name;
  llvm::ArrayRef<RecordField> fields;

  /// The index among the fields (the tuple index is one more, 0-based), or -1.
  int fieldIndex(llvm::StringRef field) const;
};

/// `-name(Value).`: any attribute without a meaning of its own here, kept for
/// module_info. The value is a literal: integers, floats, chars, strings,
/// atoms, tuples, lists, maps; `f/1` has become `{f, 1}`.
/// behaviour, compile, vsn, dialyzer, on_load, … are all here as well.
struct AttributeDef {
  SourceLoc loc;
  llvm::StringRef name;
  Expr *value;
};

struct ImportDef {
  SourceLoc loc;
  llvm::StringRef module;
  llvm::ArrayRef<FunctionName> functions;
};

struct TypeDef {
  SourceLoc loc;
  llvm::StringRef name;
  llvm::ArrayRef<TypeExpr *> params; ///< Variables.
  TypeExpr *type;
  bool opaque;
};

struct SpecDef {
  SourceLoc loc;
  llvm::StringRef module; ///< Empty unless written `-spec m:f(…)`.
  llvm::StringRef name;
  unsigned arity;
  llvm::ArrayRef<TypeExpr *> clauses;
  bool isCallback;
};

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

/// What a call `f(…)` or `fun f/N` without a module means.
struct ResolvedName {
  enum Kind { Local, Imported, Bif, Undefined } kind;
  llvm::StringRef module; ///< Imported: where from. Bif: "erlang".
};

class ModuleAST {
public:
  llvm::StringRef name;
  SourceLoc nameLoc;
  /// The presumed file of index 0, as stack traces show it.
  std::string fileName;
  /// All presumed files that locations name (SourceLoc::file is an index).
  std::vector<std::string> files;

  std::vector<FunctionName> exports;
  std::vector<FunctionName> exportedTypes;
  std::vector<ImportDef> imports;
  std::vector<FunctionDef *> functions;
  std::vector<RecordDef *> records;
  std::vector<AttributeDef> attributes;
  std::vector<TypeDef> types;
  std::vector<SpecDef> specs;
  /// -on_load(f/0); the name is empty if there is none.
  FunctionName onLoad{};

  /// -compile(export_all), on the command line too.
  bool exportAll = false;
  /// All options of -compile attributes and the command line, flattened.
  std::vector<Expr *> compileOptions;

  const RecordDef *findRecord(llvm::StringRef record) const;
  const FunctionDef *findFunction(llvm::StringRef function,
                                  unsigned arity) const;
  /// export_all included.
  bool isExported(llvm::StringRef function, unsigned arity) const;
  /// True for -compile({inline, …}) and friends: is this atom among them?
  bool hasCompileOption(llvm::StringRef option) const;

  /// Local functions before imports before auto-imported BIFs, as erlc does,
  /// no_auto_import included.
  ResolvedName resolveLocal(llvm::StringRef function, unsigned arity) const;
  /// The module that -import names for it; empty: none.
  llvm::StringRef importedFrom(llvm::StringRef function, unsigned arity) const;

  //===--- Construction (the parser's side) -------------------------------===//

  llvm::BumpPtrAllocator &arena() { return allocator; }
  /// Equal names give equal pointers.
  llvm::StringRef intern(llvm::StringRef text) { return names.save(text); }
  const llvm::APInt *keep(llvm::APInt value) {
    return &integers.emplace_back(std::move(value));
  }
  template <typename T, typename... Args> T *make(Args &&...args) {
    return new (allocator.Allocate<T>()) T(std::forward<Args>(args)...);
  }
  template <typename T> llvm::ArrayRef<T> copy(llvm::ArrayRef<T> from) {
    if (from.empty())
      return {};
    T *to = allocator.Allocate<T>(from.size());
    std::uninitialized_copy(from.begin(), from.end(), to);
    return {to, from.size()};
  }
  void addRecord(RecordDef *def);
  void addFunction(FunctionDef *def);
  void addExport(FunctionName function);
  /// A term of -compile, or a list of them.
  void addCompileOption(Expr *option);
  /// False: it was imported before, from the module that is returned.
  bool addImport(llvm::StringRef module, const FunctionName &function,
                 llvm::StringRef &other);
  void addNoAutoImport(llvm::StringRef function, unsigned arity);
  bool isNoAutoImport(llvm::StringRef function, unsigned arity) const;

private:
  static std::string key(llvm::StringRef name, unsigned arity);

  llvm::BumpPtrAllocator allocator;
  llvm::UniqueStringSaver names{allocator};
  std::deque<llvm::APInt> integers;
  llvm::StringMap<RecordDef *> recordTable;
  llvm::StringMap<FunctionDef *> functionTable;
  llvm::StringMap<llvm::StringRef> importTable;
  llvm::StringSet<> exportTable, noAutoImports;
  bool noAutoImport = false;
};

/// True if `function/arity` is a BIF of erlang that needs no module prefix.
bool isAutoImported(llvm::StringRef function, unsigned arity);
/// True if `function/arity` of erlang may be called in a guard.
bool isGuardBif(llvm::StringRef function, unsigned arity);

/// A readable form of the tree, for tests and debugging.
void dump(const ModuleAST &module, llvm::raw_ostream &os);
void dump(const Expr *expr, llvm::raw_ostream &os);

} // namespace luciole::erlang

#endif // LUCIOLE_FRONTEND_ERLANG_AST_H
