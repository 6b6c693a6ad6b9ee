//===- TypeDump.cpp - What checking found, as text ------------------------===//

#include "luciole/Frontend/Elm/TypeDump.h"
#include "Types.h"
#include "luciole/Frontend/Elm/TypePrinter.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/Twine.h"

using namespace luciole::elm;

namespace {

/// Visits definitions and expressions of a module, outer ones first.
class Walker {
public:
  virtual ~Walker() = default;
  void walk(const Module &module) {
    for (const Definition *definition : module.definitions)
      walk(definition);
  }

protected:
  virtual void enter(const Definition *) {}
  virtual void leave(const Definition *) {}
  virtual void visit(const Expr *) {}
  virtual void visit(const Pattern *) {}

  void walk(const Definition *definition) {
    enter(definition);
    if (definition->pattern)
      walk(definition->pattern);
    for (const Pattern *pattern : definition->parameters)
      walk(pattern);
    walk(definition->body);
    leave(definition);
  }
  void walk(const Pattern *pattern) {
    visit(pattern);
    for (const Pattern *part : pattern->parts)
      walk(part);
  }
  void walk(const Expr *expr) {
    visit(expr);
    for (const Pattern *pattern : expr->patterns)
      walk(pattern);
    for (const Definition *definition : expr->definitions)
      walk(definition);
    for (const Expr *part : expr->parts)
      walk(part);
    for (const FieldExpr &field : expr->fields)
      walk(field.value);
    for (const Branch &branch : expr->branches) {
      walk(branch.pattern);
      walk(branch.body);
    }
  }
};

class Dumper : public Walker {
public:
  explicit Dumper(llvm::raw_ostream &os) : os(os) {}

private:
  void enter(const Definition *definition) override {
    os.indent(depth);
    depth += 2;
    if (!definition->pattern) {
      os << definition->name.text << " : " << typeToString(definition->type)
         << '\n';
      return;
    }
    os << "(pattern) : " << typeToString(definition->type) << '\n';
  }
  void leave(const Definition *) override { depth -= 2; }

  llvm::raw_ostream &os;
  unsigned depth = 0;
};

class Verifier : public Walker {
public:
  Verifier(const Module &module, llvm::raw_ostream &os)
      : module(module), os(os) {}
  bool good = true;

private:
  void fault(Region region, const llvm::Twine &what) {
    good = false;
    Position position = module.source->position(region.begin);
    os << module.name.text << ':' << position.line << ':' << position.column
       << ": " << what << '\n';
  }

  /// Generic variables belong to a definition around.
  void verify(Region region, Type *type) {
    if (!type)
      return fault(region, "no type");
    forEachVar(type, [&](VarType *var) {
      if ((var->generic || var->rigid) && !inScope.contains(var))
        fault(region,
              "variable of another definition in " + typeToString(type));
    });
  }

  void enter(const Definition *definition) override {
    for (VarType *var : definition->quantified)
      inScope.insert(var);
    verify(definition->body->region, definition->type);
  }
  void leave(const Definition *definition) override {
    for (VarType *var : definition->quantified)
      inScope.erase(var);
  }
  void visit(const Pattern *pattern) override {
    verify(pattern->region, pattern->type);
    for (const Variable *variable : pattern->variables)
      verify(variable->name.region, variable->type);
    if (pattern->kind == Pattern::Kind::Constructor && !pattern->constructor)
      fault(pattern->region, "no constructor");
  }
  void visit(const Expr *expr) override {
    verify(expr->region, expr->type);
    if (expr->kind == Expr::Kind::Operators)
      fault(expr->region, "a chain of operators");
    if (expr->kind != Expr::Kind::Variable)
      return;
    if (expr->reference.kind == Reference::Kind::Unresolved)
      fault(expr->region, "unresolved");
    if (expr->instantiation.size() != numQuantified(expr->reference))
      fault(expr->region, "wrong number of types in the instance");
    for (Type *type : expr->instantiation)
      verify(expr->region, type);
  }

  static size_t numQuantified(const Reference &reference) {
    switch (reference.kind) {
    case Reference::Kind::Definition:
      return reference.definition->quantified.size();
    case Reference::Kind::Constructor:
      return reference.constructor->definition->quantified.size();
    case Reference::Kind::RecordAlias:
      return reference.alias->quantified.size();
    case Reference::Kind::Port:
      return reference.port->quantified.size();
    case Reference::Kind::Local:
    case Reference::Kind::Kernel:
    case Reference::Kind::Unresolved:
      break;
    }
    return 0;
  }

  const Module &module;
  llvm::raw_ostream &os;
  llvm::DenseSet<const VarType *> inScope;
};

} // namespace

void luciole::elm::dumpTypes(const Module &module, llvm::raw_ostream &os) {
  Dumper(os).walk(module);
}

bool luciole::elm::verifyTypes(const Module &module, llvm::raw_ostream &os) {
  Verifier verifier(module, os);
  verifier.walk(module);
  return verifier.good;
}
