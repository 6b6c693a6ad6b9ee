//===- Unify.h - Making two types one -----------------------------*- C++
//-*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_UNIFY_H
#define LUCIOLE_LIB_FRONTEND_ELM_UNIFY_H

#include "Types.h"

namespace luciole::elm {

/// One attempt. After a failure the parts that agree are unified nevertheless,
/// which keeps one fault from being reported again elsewhere.
class Unifier {
public:
  explicit Unifier(Types &types) : types(types) {}

  bool unify(Type *a, Type *b);

  /// Set if a variable would have become a part of itself: the variable, and
  /// the type.
  VarType *infinite = nullptr;
  Type *infiniteType = nullptr;

private:
  bool unifyVar(VarType *var, Type *type);
  bool unifyVars(VarType *a, VarType *b);
  bool bind(VarType *var, Type *type);
  bool adjust(VarType *var, Type *type);
  bool constrain(Super super, Type *type);
  bool constrainCustom(Super super, CustomType *type);
  bool unifyLists(llvm::ArrayRef<Type *> a, llvm::ArrayRef<Type *> b);
  bool unifyRecords(RecordType *a, RecordType *b);
  bool unifyRest(llvm::ArrayRef<FieldType> onlyA, Type *extensionA,
                 llvm::ArrayRef<FieldType> onlyB, Type *extensionB);
  bool extend(Type *extension, llvm::ArrayRef<FieldType> fields, Type *rest);

  Types &types;
};

/// Whether every type that satisfies `stronger` satisfies `weaker`.
bool implies(Super stronger, Super weaker);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_UNIFY_H
