//===- Type.h - Types of Elm expressions --------------------------*- C++ -*-===//
//
// What inference works on and what code generation asks. Types live in the
// arena of the program. Aliases are expanded, but remember their name for
// error messages. A variable that was unified with a type is a link: always
// look through `prune`.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ELM_TYPE_H
#define LUCIOLE_FRONTEND_ELM_TYPE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Casting.h"

namespace luciole::elm {

struct Alias;
struct Union;

/// The constraint of a variable, from its name in the source.
enum class Super : uint8_t { None, Number, Comparable, Appendable, CompAppend };

class Type {
public:
  enum class Kind : uint8_t { Var, Function, Custom, Record, Tuple, Unit };
  Kind kind() const { return theKind; }

  /// The alias that this was written as, with its arguments: for messages.
  /// Never set on variables.
  const Alias *alias = nullptr;
  llvm::ArrayRef<Type *> aliasArguments;

protected:
  explicit Type(Kind kind) : theKind(kind) {}

private:
  Kind theKind;
};

/// A type variable. Flexible ones are unified; rigid ones come from an
/// annotation; when a definition is generalized its flexible variables become
/// `generic` and never change again.
struct VarType : Type {
  VarType() : Type(Kind::Var) {}
  static bool classof(const Type *t) { return t->kind() == Kind::Var; }

  Type *link = nullptr; ///< What it was unified with.
  llvm::StringRef name; ///< From the source, or empty.
  Super super = Super::None;
  bool rigid = false;
  bool generic = false;
  unsigned level = 0; ///< Depth of the let it belongs to, for generalization.
};

/// One argument at a time: `a -> b -> c` is `a -> (b -> c)`.
struct FunctionType : Type {
  FunctionType(Type *argument, Type *result)
      : Type(Kind::Function), argument(argument), result(result) {}
  static bool classof(const Type *t) { return t->kind() == Kind::Function; }

  Type *argument;
  Type *result;
};

/// A custom type applied to its arguments; Int, Float, Char, String and List
/// are custom types without visible constructors.
struct CustomType : Type {
  CustomType(const Union *definition, llvm::ArrayRef<Type *> arguments)
      : Type(Kind::Custom), definition(definition), arguments(arguments) {}
  static bool classof(const Type *t) { return t->kind() == Kind::Custom; }

  const Union *definition; ///< Compare pointers; `is(module, name)` by name.
  llvm::ArrayRef<Type *> arguments;
  bool is(llvm::StringRef module, llvm::StringRef name) const;
};

struct FieldType {
  llvm::StringRef name;
  Type *type;
};

struct RecordType : Type {
  RecordType(llvm::ArrayRef<FieldType> fields, Type *extension)
      : Type(Kind::Record), fields(fields), extension(extension) {}
  static bool classof(const Type *t) { return t->kind() == Kind::Record; }

  llvm::ArrayRef<FieldType> fields; ///< Sorted by name (bytes of UTF-8).
  /// Null for a closed record; else a variable, which may be linked to a
  /// RecordType with more fields (`flatten` collects them).
  Type *extension;
};

struct TupleType : Type { ///< Two or three elements.
  explicit TupleType(llvm::ArrayRef<Type *> elements)
      : Type(Kind::Tuple), elements(elements) {}
  static bool classof(const Type *t) { return t->kind() == Kind::Tuple; }

  llvm::ArrayRef<Type *> elements;
};

struct UnitType : Type {
  UnitType() : Type(Kind::Unit) {}
  static bool classof(const Type *t) { return t->kind() == Kind::Unit; }
};

/// Follows links.
inline Type *prune(Type *type) {
  while (auto *var = llvm::dyn_cast<VarType>(type)) {
    if (!var->link)
      break;
    type = var->link;
  }
  return type;
}

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_TYPE_H
