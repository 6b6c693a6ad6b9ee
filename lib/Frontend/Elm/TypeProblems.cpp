//===- TypeProblems.cpp - Why two types don't fit -------------------------===//

#include "TypeProblems.h"
#include "Unify.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

static bool isCustom(Type *type, llvm::StringRef module, llvm::StringRef name) {
  auto *custom = llvm::dyn_cast<CustomType>(prune(type));
  return custom && custom->is(module, name);
}

bool luciole::elm::isInt(Type *type) { return isCustom(type, "Basics", "Int"); }
bool luciole::elm::isFloat(Type *type) {
  return isCustom(type, "Basics", "Float");
}
bool luciole::elm::isString(Type *type) {
  return isCustom(type, "String", "String");
}
bool luciole::elm::isList(Type *type) { return isCustom(type, "List", "List"); }
bool luciole::elm::isFlexibleNumber(Type *type) {
  auto *var = llvm::dyn_cast<VarType>(prune(type));
  return var && !var->rigid && var->super == Super::Number;
}

static bool isNumber(Type *type) {
  return isInt(type) || isFloat(type) || isFlexibleNumber(type);
}

namespace {

class Finder {
public:
  std::vector<TypeProblem> problems;

  void find(Type *found, Type *wanted);

private:
  using Kind = TypeProblem::Kind;

  void add(Kind kind, Type *found, Type *wanted) {
    problems.push_back({kind, found, wanted});
  }
  void findInLists(llvm::ArrayRef<Type *> found,
                   llvm::ArrayRef<Type *> wanted) {
    for (auto [x, y] : llvm::zip(found, wanted))
      find(x, y);
  }
  void findInVars(Type *found, Type *wanted);
  void findInRecords(const RecordType *found, const RecordType *wanted);
  void findInCustom(Type *found, Type *wanted);
  bool findInFunctions(Type *found, Type *wanted);
};

} // namespace

/// Whether the type can satisfy the constraint, at its head.
static bool satisfies(Type *type, Super super) {
  if (super == Super::None)
    return true;
  if (auto *var = llvm::dyn_cast<VarType>(type))
    return implies(var->super, super) ||
           (!var->rigid &&
            (var->super == Super::None || implies(super, var->super)));
  if (llvm::isa<TupleType>(type))
    return super == Super::Comparable;
  bool sequence = isString(type) || isList(type);
  if (super == Super::Number)
    return isNumber(type);
  if (super == Super::Comparable)
    return sequence || isNumber(type) || isCustom(type, "Char", "Char");
  return sequence;
}

void Finder::findInVars(Type *found, Type *wanted) {
  auto *x = llvm::dyn_cast<VarType>(found),
       *y = llvm::dyn_cast<VarType>(wanted);
  if (x && y && x->rigid && y->rigid)
    return add(Kind::RigidPair, found, wanted);
  if ((x && x->rigid && !y) || (y && y->rigid && !x))
    return add(Kind::Rigid, found, wanted);
  if (x && y &&
      (x->rigid ? implies(x->super, y->super)
                : y->rigid && implies(y->super, x->super)))
    return add(Kind::RigidScope, found, wanted);
  if (isCustom(wanted, "Basics", "Bool"))
    return add(Kind::Truthiness, found, wanted);
  // A number literal where a String is wanted is no question of constraints.
  if (x && x->super == Super::Number && isString(wanted))
    return add(Kind::FromNumber, found, wanted);
  if (y && y->super == Super::Number && isString(found))
    return add(Kind::ToNumber, found, wanted);
  if (llvm::isa<FunctionType>(found) || llvm::isa<FunctionType>(wanted))
    return;
  if ((x && !satisfies(wanted, x->super)) || (y && !satisfies(found, y->super)))
    add(Kind::Super, found, wanted);
}

void Finder::findInRecords(const RecordType *found, const RecordType *wanted) {
  Fields x(found), y(wanted);
  std::vector<std::string> onlyFound, onlyWanted;
  for (const FieldType &field : x.list) {
    if (Type *other = y.find(field.name))
      find(field.type, other);
    else if (!y.isOpen())
      onlyFound.push_back(field.name.str());
  }
  for (const FieldType &field : y.list)
    if (!x.find(field.name) && !x.isOpen())
      onlyWanted.push_back(field.name.str());
  auto *a = const_cast<RecordType *>(found);
  auto *b = const_cast<RecordType *>(wanted);
  if (!onlyFound.empty() && !onlyWanted.empty()) {
    add(Kind::FieldTypo, a, b);
    problems.back().field = x.list[0].name;
    for (const FieldType &field : x.list)
      if (field.name == onlyFound.front())
        problems.back().field = field.name;
    problems.back().fields = std::move(onlyWanted);
  } else if (!onlyWanted.empty()) {
    add(Kind::MissingFields, a, b);
    problems.back().fields = std::move(onlyWanted);
  } else if (!onlyFound.empty()) {
    add(Kind::ExtraFields, a, b);
    problems.back().fields = std::move(onlyFound);
  }
}

/// Whether the result of a function could be what is wanted.
static bool couldBe(Type *result, Type *wanted) {
  result = prune(result);
  wanted = prune(wanted);
  if (llvm::isa<VarType>(result) || llvm::isa<VarType>(wanted))
    return true;
  auto *x = llvm::dyn_cast<CustomType>(result);
  auto *y = llvm::dyn_cast<CustomType>(wanted);
  return x && y ? x->definition == y->definition
                : result->kind() == wanted->kind();
}

static Type *afterArguments(Type *type, unsigned count) {
  while (count-- > 0)
    type = llvm::cast<FunctionType>(prune(type))->result;
  return type;
}

static unsigned arity(Type *type) {
  unsigned count = 0;
  type = prune(type);
  while (auto *function = llvm::dyn_cast<FunctionType>(type)) {
    type = prune(function->result);
    ++count;
  }
  return count;
}

bool Finder::findInFunctions(Type *found, Type *wanted) {
  auto *x = llvm::dyn_cast<FunctionType>(found);
  auto *y = llvm::dyn_cast<FunctionType>(wanted);
  if (!x && !y)
    return false;
  unsigned has = arity(found), needs = arity(wanted);
  if (has > needs) {
    if (!couldBe(afterArguments(found, has - needs), wanted))
      return true;
    add(Kind::FewArguments, found, wanted);
    problems.back().count = has - needs;
  } else if (x && y) {
    find(x->argument, y->argument);
    find(x->result, y->result);
  }
  return true;
}

void Finder::findInCustom(Type *found, Type *wanted) {
  auto *x = llvm::dyn_cast<CustomType>(found);
  auto *y = llvm::dyn_cast<CustomType>(wanted);
  if (x && y && x->definition == y->definition)
    return findInLists(x->arguments, y->arguments);
  if ((isInt(found) && isFloat(wanted)) || (isFloat(found) && isInt(wanted)))
    return add(Kind::IntFloat, found, wanted);
  if (isNumber(found) && isString(wanted))
    return add(Kind::FromNumber, found, wanted);
  if (isString(found) && isNumber(wanted))
    return add(Kind::ToNumber, found, wanted);
  if (isCustom(wanted, "Basics", "Bool"))
    return add(Kind::Truthiness, found, wanted);
  if (isCustom(found, "Maybe", "Maybe"))
    add(Kind::Maybe, found, wanted);
}

void Finder::find(Type *found, Type *wanted) {
  found = prune(found);
  wanted = prune(wanted);
  if (found == wanted)
    return;
  if (llvm::isa<VarType>(found) || llvm::isa<VarType>(wanted))
    return findInVars(found, wanted);
  if (findInFunctions(found, wanted))
    return;
  auto *record = llvm::dyn_cast<RecordType>(found);
  auto *other = llvm::dyn_cast<RecordType>(wanted);
  if (record && other)
    return findInRecords(record, other);
  auto *tuple = llvm::dyn_cast<TupleType>(found);
  auto *otherTuple = llvm::dyn_cast<TupleType>(wanted);
  if (tuple && otherTuple)
    return findInLists(tuple->elements, otherTuple->elements);
  findInCustom(found, wanted);
}

std::vector<TypeProblem> luciole::elm::findProblems(Type *found, Type *wanted) {
  Finder finder;
  finder.find(found, wanted);
  return std::move(finder.problems);
}
