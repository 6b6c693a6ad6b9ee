//===- Unify.cpp - Making two types one -----------------------------------===//

#include "Unify.h"
#include <optional>

using namespace luciole::elm;

//===----------------------------------------------------------------------===//
// Constraints
//===----------------------------------------------------------------------===//

bool luciole::elm::implies(Super stronger, Super weaker) {
  if (stronger == weaker || weaker == Super::None)
    return true;
  if (weaker == Super::Comparable)
    return stronger == Super::Number || stronger == Super::CompAppend;
  return weaker == Super::Appendable && stronger == Super::CompAppend;
}

/// The constraint that both together are, if any type satisfies both.
static std::optional<Super> combine(Super a, Super b) {
  if (implies(a, b))
    return a;
  if (implies(b, a))
    return b;
  if (a == Super::Number || b == Super::Number)
    return std::nullopt;
  return Super::CompAppend; // comparable and appendable
}

bool Unifier::constrainCustom(Super super, CustomType *type) {
  const Builtins &known = types.builtins;
  const Union *definition = type->definition;
  bool isNumber = definition == known.Int || definition == known.Float;
  bool isList = definition == known.List;
  switch (super) {
  case Super::None:
    return true;
  case Super::Number:
    return isNumber;
  case Super::Appendable:
    return isList || definition == known.String;
  case Super::Comparable:
    if (isNumber || definition == known.Char)
      return true;
    [[fallthrough]];
  case Super::CompAppend:
    return definition == known.String ||
           (isList && constrain(Super::Comparable, type->arguments[0]));
  }
  return false;
}

bool Unifier::constrain(Super super, Type *type) {
  type = prune(type);
  if (super == Super::None || type == types.hole)
    return true;
  if (auto *var = llvm::dyn_cast<VarType>(type)) {
    if (var->rigid)
      return implies(var->super, super);
    std::optional<Super> both = combine(var->super, super);
    if (both)
      var->super = *both;
    return both.has_value();
  }
  if (auto *custom = llvm::dyn_cast<CustomType>(type))
    return constrainCustom(super, custom);
  auto *tuple = llvm::dyn_cast<TupleType>(type);
  if (!tuple || super != Super::Comparable)
    return false;
  bool good = true;
  for (Type *element : tuple->elements)
    good &= constrain(super, element);
  return good;
}

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

/// Lowers the levels of what `var` will reach. False if that holds the
/// variable itself, or a rigid variable that `var` outlives.
bool Unifier::adjust(VarType *var, Type *type) {
  bool good = true;
  forEachVar(type, [&](VarType *inner) {
    if (inner == var) {
      infinite = var;
      infiniteType = type;
      good = false;
    } else if (inner->level > var->level) {
      if (inner->rigid)
        good = false;
      else
        inner->level = var->level;
    }
  });
  return good;
}

bool Unifier::bind(VarType *var, Type *type) {
  if (!adjust(var, type) || !constrain(var->super, type))
    return false;
  var->link = type;
  return true;
}

bool Unifier::unifyVars(VarType *a, VarType *b) {
  if (a->rigid && b->rigid)
    return false;
  if (a->rigid)
    std::swap(a, b);
  if (b->rigid)
    return bind(a, b);
  std::optional<Super> both = combine(a->super, b->super);
  if (!both)
    return false;
  b->super = *both;
  b->level = std::min(a->level, b->level);
  a->link = b;
  return true;
}

bool Unifier::unifyVar(VarType *var, Type *type) {
  if (auto *other = llvm::dyn_cast<VarType>(type))
    return unifyVars(var, other);
  return !var->rigid && bind(var, type);
}

//===----------------------------------------------------------------------===//
// Structure
//===----------------------------------------------------------------------===//

bool Unifier::unify(Type *a, Type *b) {
  a = prune(a);
  b = prune(b);
  if (a == b || a == types.hole || b == types.hole)
    return true;
  if (auto *var = llvm::dyn_cast<VarType>(a))
    return unifyVar(var, b);
  if (auto *var = llvm::dyn_cast<VarType>(b))
    return unifyVar(var, a);
  if (a->kind() != b->kind())
    return false;
  switch (a->kind()) {
  case Type::Kind::Function: {
    auto *left = llvm::cast<FunctionType>(a),
         *right = llvm::cast<FunctionType>(b);
    bool good = unify(left->argument, right->argument);
    return unify(left->result, right->result) && good;
  }
  case Type::Kind::Custom: {
    auto *left = llvm::cast<CustomType>(a), *right = llvm::cast<CustomType>(b);
    return left->definition == right->definition &&
           unifyLists(left->arguments, right->arguments);
  }
  case Type::Kind::Tuple:
    return unifyLists(llvm::cast<TupleType>(a)->elements,
                      llvm::cast<TupleType>(b)->elements);
  case Type::Kind::Record:
    return unifyRecords(llvm::cast<RecordType>(a), llvm::cast<RecordType>(b));
  case Type::Kind::Unit:
  case Type::Kind::Var:
    return true;
  }
  return false;
}

bool Unifier::unifyLists(llvm::ArrayRef<Type *> a, llvm::ArrayRef<Type *> b) {
  if (a.size() != b.size())
    return false;
  bool good = true;
  for (size_t i = 0; i < a.size(); ++i)
    good &= unify(a[i], b[i]);
  return good;
}

//===----------------------------------------------------------------------===//
// Records
//===----------------------------------------------------------------------===//

bool Unifier::unifyRecords(RecordType *a, RecordType *b) {
  Fields left(a), right(b);
  llvm::SmallVector<FieldType, 8> onlyLeft, onlyRight;
  bool good = true;
  auto *l = left.list.begin(), *r = right.list.begin();
  while (l != left.list.end() || r != right.list.end()) {
    int order = l == left.list.end()    ? 1
                : r == right.list.end() ? -1
                                        : l->name.compare(r->name);
    if (order == 0)
      good &= unify((l++)->type, (r++)->type);
    else if (order < 0)
      onlyLeft.push_back(*l++);
    else
      onlyRight.push_back(*r++);
  }
  // Unifying the fields may have bound an extension.
  bool same = (!left.extension || prune(left.extension) == left.extension) &&
              (!right.extension || prune(right.extension) == right.extension);
  if (!same)
    return good && unifyRecords(a, b);
  return unifyRest(onlyLeft, left.extension, onlyRight, right.extension) &&
         good;
}

bool Unifier::extend(Type *extension, llvm::ArrayRef<FieldType> fields,
                     Type *rest) {
  if (!extension)
    return false;
  return unify(extension, types.record(fields, rest));
}

bool Unifier::unifyRest(llvm::ArrayRef<FieldType> onlyA, Type *extensionA,
                        llvm::ArrayRef<FieldType> onlyB, Type *extensionB) {
  if (onlyA.empty() && onlyB.empty()) {
    if (extensionA == extensionB)
      return true;
    if (extensionA && extensionB)
      return unify(extensionA, extensionB);
    return unify(extensionA ? extensionA : extensionB,
                 types.record({}, nullptr));
  }
  if (extensionA == extensionB)
    return false;
  if (onlyB.empty())
    return extend(extensionB, onlyA, extensionA);
  if (onlyA.empty())
    return extend(extensionA, onlyB, extensionB);
  auto *left = llvm::dyn_cast_or_null<VarType>(extensionA);
  auto *right = llvm::dyn_cast_or_null<VarType>(extensionB);
  if (!left || !right || left->rigid || right->rigid)
    return false;
  Type *rest = types.varAt(std::min(left->level, right->level), Super::None);
  return extend(left, onlyB, rest) && extend(right, onlyA, rest);
}
