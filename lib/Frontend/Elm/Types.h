//===- Types.h - Making types, instances and generic types --------*- C++
//-*-===//
//
// Variables carry the depth of the definition they were made for (their level).
// Unification lowers the level of what becomes reachable from further out; what
// is still deeper than its definition when that is finished is generic.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_TYPES_H
#define LUCIOLE_LIB_FRONTEND_ELM_TYPES_H

#include "luciole/Frontend/Elm/Program.h"
#include "llvm/ADT/SmallVector.h"
#include <string>

namespace luciole::elm {

/// The types that literals have and that the checker knows by name.
struct Builtins {
  const Union *Int, *Float, *Bool, *Char, *String, *List;
};

class Types {
public:
  Types(Program &program, Module &module);

  Program &program;
  Builtins builtins;

  /// Nothing to build is worth more than one node.
  Type *Int, *Float, *Bool, *Char, *String, *Unit;
  /// What something faulty has: it unifies with all types, and stays what it
  /// is, so that no fault is reported twice.
  VarType *hole;
  bool isHole(Type *type) const { return prune(type) == hole; }
  Type *list(Type *element);
  Type *function(Type *argument, Type *result);
  Type *custom(const Union *definition, llvm::ArrayRef<Type *> arguments);
  Type *tuple(llvm::ArrayRef<Type *> elements);
  Type *record(llvm::ArrayRef<FieldType> sortedFields, Type *extension);
  /// A copy of the node that remembers the alias.
  Type *withAlias(Type *type, const Alias *alias,
                  llvm::ArrayRef<Type *> arguments);

  /// A flexible variable of the current level.
  VarType *var(Super super = Super::None);
  VarType *varAt(unsigned level, Super super);
  /// A variable of an annotation or declaration; its name says its constraint.
  VarType *named(llvm::StringRef name);

  unsigned level = 0;
  void enter() {
    ++level;
    marks.push_back(pool.size());
  }
  /// Makes generic what in `roots` belongs to the level that ends, and gives
  /// numbers that nothing else decides the type Int.
  llvm::ArrayRef<VarType *> leave(llvm::ArrayRef<Type *> roots);

  /// The type with replacements for its quantified variables.
  Type *instantiate(Type *type, llvm::ArrayRef<VarType *> quantified,
                    llvm::ArrayRef<Type *> replacements);
  /// Fresh variables for an instance.
  llvm::ArrayRef<Type *> freshFor(llvm::ArrayRef<VarType *> quantified);

private:
  Type *builtin(const Union *definition) { return custom(definition, {}); }
  const Union *find(Module &current, llvm::StringRef module,
                    llvm::StringRef name);
  Type *copy(Type *type);
  bool copyAll(llvm::ArrayRef<Type *> list, llvm::SmallVectorImpl<Type *> &to);
  void generalize(Type *type, llvm::SmallVectorImpl<VarType *> &generics);

  /// The variables of the current and outer levels that aren't linked yet, so
  /// far as known, and where those of each level start.
  std::vector<VarType *> pool;
  llvm::SmallVector<size_t> marks;
};

Super superOfName(llvm::StringRef name);
/// `number` and so on; empty for None.
llvm::StringRef nameOfSuper(Super super);

/// The fields of a record with those that its extension was unified with,
/// sorted.
struct Fields {
  explicit Fields(const RecordType *record);
  llvm::SmallVector<FieldType, 8> list;
  /// Null, or an unlinked variable; another type only after a fault.
  Type *extension;

  /// Whether it can have further fields.
  bool isOpen() const {
    auto *var = llvm::dyn_cast_or_null<VarType>(extension);
    return var && !var->rigid;
  }

  Type *find(llvm::StringRef name) const;
};

/// Calls for each variable that occurs in the type.
void forEachVar(Type *type, llvm::function_ref<void(VarType *)> visit);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_TYPES_H
