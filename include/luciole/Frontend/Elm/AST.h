//===- AST.h - Elm's abstract syntax, and what checking adds ------*- C++ -*-===//
//
// One tree serves all stages. The parser fills in what the source says; name
// resolution and type inference fill in the members marked "checked". Nodes
// live in the arena of their Program and are never freed one by one; names and
// texts point into the source or the arena.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ELM_AST_H
#define LUCIOLE_FRONTEND_ELM_AST_H

#include "luciole/Frontend/Elm/Source.h"
#include "luciole/Frontend/Elm/Type.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Casting.h"

namespace luciole::elm {

struct Definition;
struct Expr;
struct Module;
struct Pattern;
struct Port;
struct Alias;

struct Name {
  llvm::StringRef text;
  Region region;
};

//===----------------------------------------------------------------------===//
// Type expressions, as written
//===----------------------------------------------------------------------===//

struct TypeExpr {
  enum class Kind : uint8_t { Var, Named, Function, Record, Tuple, Unit };
  struct Field {
    Name name;
    TypeExpr *type;
  };

  Kind kind;
  Region region;
  Name name;                 ///< Var, Named; Record: the extended variable.
  llvm::StringRef qualifier; ///< Named: `Json.Decode` of `Json.Decode.Value`.
  llvm::ArrayRef<TypeExpr *> parts; ///< Named: arguments. Function: argument
                                    ///< and result. Tuple: elements.
  llvm::ArrayRef<Field> fields;     ///< Record, in the order of the source.
};

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

struct Constructor;

/// A name that a pattern or a parameter binds.
struct Variable {
  Name name;
  Type *type = nullptr; ///< Checked. Variables are monomorphic.
};

struct Pattern {
  enum class Kind : uint8_t {
    Anything, Variable, Unit, Tuple, List, Cons, Constructor, Record, Alias,
    Int, Char, String
  };

  Kind kind;
  Region region;
  Name name;                       ///< Constructor.
  llvm::StringRef qualifier;       ///< Constructor.
  llvm::ArrayRef<Pattern *> parts; ///< Tuple, List; Cons: head, tail;
                                   ///< Constructor: arguments; Alias: one.
  llvm::ArrayRef<Variable *> variables; ///< Variable, Alias: one; Record: its
                                        ///< fields.
  int64_t integer = 0;             ///< Int; Char: the code point.
  llvm::StringRef text;            ///< String: see Expr::text.
  // Checked.
  const Constructor *constructor = nullptr;
  Type *type = nullptr;
};

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

/// What a name stands for.
struct Reference {
  enum class Kind : uint8_t {
    Unresolved,
    Local,       ///< `variable`
    Definition,  ///< `definition`, of this or another module, or of a let
    Constructor, ///< `constructor`
    RecordAlias, ///< `alias` used as a function of its fields
    Port,        ///< `port`
    Kernel,      ///< `Elm.Kernel.M.f` of a shipped package: by qualifier, name
  };
  Kind kind = Kind::Unresolved;
  Variable *variable = nullptr;
  Definition *definition = nullptr;
  const Constructor *constructor = nullptr;
  Alias *alias = nullptr;
  Port *port = nullptr;
};

struct Branch {
  Pattern *pattern;
  Expr *body;
};

struct FieldExpr {
  Name name;
  Expr *value;
};

/// `a + b * c`: operands and the operators between them.
struct Operator {
  Name name;
  Reference reference; ///< Checked: the definition behind the operator.
};

struct Expr {
  enum class Kind : uint8_t {
    Variable,    ///< `x`, `List.map`, `Just`, `(+)`: qualifier, name, reference
    Accessor,    ///< `.x`: name
    Int, Float, Char, String,
    Operators,   ///< a chain; gone after resolution, which makes Calls of it
    Negate,      ///< parts[0]
    Lambda,      ///< patterns, parts[0]
    Call,        ///< parts[0] applied to the rest
    If,          ///< parts: condition, then, else (nested for `else if`)
    Let,         ///< definitions, parts[0]
    Case,        ///< parts[0], branches
    Access,      ///< parts[0].name
    Record,      ///< fields
    Update,      ///< { name | fields }; parts[0] is the Variable
    Tuple, List, ///< parts
    Unit,
  };

  Kind kind;
  Region region;
  Name name;
  llvm::StringRef qualifier;
  bool isOperator = false; ///< Variable: `(+)`, or made from a chain.
  llvm::MutableArrayRef<Expr *> parts;
  llvm::ArrayRef<Pattern *> patterns;
  llvm::ArrayRef<Branch> branches;
  llvm::ArrayRef<FieldExpr> fields; ///< In the order of the source.
  /// Let: checking sorts them by dependency, so that values can be computed in
  /// this order.
  llvm::ArrayRef<Definition *> definitions;
  llvm::MutableArrayRef<Operator> operators; ///< One fewer than parts.
  int64_t integer = 0; ///< Int; Char: the code point.
  double number = 0;   ///< Float.
  /// String: its code units as UTF-8, where a lone surrogate is the three
  /// bytes that UTF-8 would use if it could (WTF-8).
  llvm::StringRef text;

  // Checked.
  Type *type = nullptr;
  Reference reference;
  /// Variable that refers to something polymorphic: what the quantified
  /// variables of its definition (constructor, alias) became here, in their
  /// order. Inside its own group of recursive definitions these are the
  /// variables themselves.
  llvm::ArrayRef<Type *> instantiation;
};

//===----------------------------------------------------------------------===//
// Declarations
//===----------------------------------------------------------------------===//

/// A value or function, at the top or in a let; in a let also `(a, b) = e`.
struct Definition {
  Name name;                 ///< Empty for a destructuring.
  Pattern *pattern = nullptr; ///< The destructuring's.
  llvm::ArrayRef<Pattern *> parameters;
  Expr *body = nullptr;
  TypeExpr *annotation = nullptr;
  llvm::StringRef documentation;
  Module *module = nullptr; ///< Null in a let.

  // Checked.
  /// Definitions of one let that have the same number are one recursive group.
  unsigned group = 0;
  Type *type = nullptr;
  /// The generic variables; definitions of one recursive group have the same
  /// list. Body and type mention them.
  llvm::ArrayRef<VarType *> quantified;
};

struct Constructor {
  Name name;
  llvm::ArrayRef<TypeExpr *> parameterExprs;
  // Checked.
  const Union *definition = nullptr;
  unsigned index = 0; ///< Its place among the union's constructors.
  llvm::ArrayRef<Type *> parameters; ///< In terms of the union's `quantified`.
  Type *type = nullptr;              ///< As a function.
};

/// A custom type.
struct Union {
  Name name;
  llvm::ArrayRef<Name> parameters;
  llvm::MutableArrayRef<Constructor> constructors;
  llvm::StringRef documentation;
  Module *module = nullptr;
  // Checked.
  llvm::ArrayRef<VarType *> quantified; ///< One for each parameter.
};

struct Alias {
  Name name;
  llvm::ArrayRef<Name> parameters;
  TypeExpr *expr = nullptr;
  llvm::StringRef documentation;
  Module *module = nullptr;
  // Checked.
  llvm::ArrayRef<VarType *> quantified;
  Type *type = nullptr;
  /// For an alias of a record without extension: its constructor function's
  /// type; the arguments come in the order of the fields in the source.
  Type *constructorType = nullptr;
};

struct Port {
  Name name;
  TypeExpr *annotation = nullptr;
  Module *module = nullptr;
  // Checked.
  Type *type = nullptr;
  llvm::ArrayRef<VarType *> quantified;
  bool outgoing = false;   ///< `T -> Cmd msg`, else `(T -> msg) -> Sub msg`.
  Type *payload = nullptr; ///< T.
};

enum class Associativity : uint8_t { Left, Right, None };

/// `infix left 6 (+) = add`, in elm/ packages only.
struct Infix {
  Name symbol;
  Name function;
  Associativity associativity = Associativity::Left;
  unsigned precedence = 9;
  Module *module = nullptr;
};

struct Exposed {
  enum class Kind : uint8_t { Value, Type, TypeWithConstructors, Operator };
  Kind kind;
  Name name;
};

struct Exposing {
  bool everything = false; ///< `(..)`
  Region region;
  llvm::ArrayRef<Exposed> names;
};

struct Import {
  Name module;
  Name as; ///< Empty if there is none.
  Exposing exposing;
  Region region;
  bool implicit = false; ///< One of the imports that every module has.
  Module *target = nullptr; ///< Checked.
};

struct Module {
  enum class Kind : uint8_t { Normal, Port, Effect };
  Kind kind = Kind::Normal;
  Name name; ///< `Json.Decode`
  Exposing exposing;
  Name command, subscription; ///< Effect: the types of its effects.
  const Source *source = nullptr;
  llvm::StringRef package; ///< `elm/core`; empty for the application's own.
  llvm::MutableArrayRef<Import> imports;
  llvm::ArrayRef<Definition *> definitions;
  llvm::ArrayRef<Union *> unions;
  llvm::ArrayRef<Alias *> aliases;
  llvm::ArrayRef<Port *> ports;
  llvm::ArrayRef<Infix> infixes;
};

inline bool CustomType::is(llvm::StringRef module,
                           llvm::StringRef name) const {
  return definition->name.text == name && definition->module &&
         definition->module->name.text == module;
}

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_AST_H
