//===- Importer.cpp - Helpers and scopes of the importer ------------------===//

#include "Importer.h"
#include "luciole/Dialect/Erl/IR/Bifs.h"
#include "luciole/Runtime/Entries.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

/// Whether the runtime has this function as one that code calls as a leaf.
static bool isLeafBif(StringRef module, StringRef function, unsigned arity) {
  const BifRow *row = findBif(module, function, arity);
  return row && !(row->flags & TRAPS);
}

Importer::Importer(const ModuleAST &ast, MLIRContext *context)
    : ast(ast), context(context), b(context),
      term(erl::TermType::get(context)), i1(b.getI1Type()), prepass(ast) {
  for (const std::string &file : ast.files)
    files.push_back(b.getStringAttr(file));
  if (files.empty())
    files.push_back(b.getStringAttr(ast.fileName));
}

Location Importer::location(SourceLoc loc) {
  return FileLineColLoc::get(files[std::min<size_t>(loc.file, files.size() - 1)],
                             loc.line, loc.column);
}

Value Importer::constant(Location loc, Attribute literal) {
  return erl::ConstantOp::create(b, loc, literal);
}

Attribute Importer::atomAttr(StringRef name) {
  return erl::AtomAttr::get(context, name);
}

Attribute Importer::intAttr(int64_t value) {
  return erl::IntAttr::get(context, value);
}

Value Importer::atom(Location loc, StringRef name) {
  return constant(loc, atomAttr(name));
}

Value Importer::boolConstant(Location loc, bool value) {
  return arith::ConstantOp::create(b, loc, b.getBoolAttr(value));
}

Value Importer::raise(Location loc, StringRef errorClass, Value reason) {
  return erl::RaiseOp::create(b, loc, term, atom(loc, errorClass), reason,
                              Value());
}

Value Importer::fault(Location loc, erl::FaultKind kind, ValueRange args) {
  return erl::FaultOp::create(b, loc, term, kind, args);
}

Value Importer::callNamed(Location loc, StringRef module, StringRef function,
                          ValueRange args) {
  StringAttr m = b.getStringAttr(module), f = b.getStringAttr(function);
  if (inGuard || isLeafBif(module, function, args.size()))
    return erl::BifOp::create(b, loc, term, m, f, args);
  return erl::CallRemoteOp::create(b, loc, term, m, f, args);
}

Block *Importer::addBlock(Region &region, unsigned numArgs, Location loc) {
  auto *block = new Block;
  region.push_back(block);
  for (unsigned i = 0; i < numArgs; ++i)
    block->addArgument(term, loc);
  b.setInsertionPointToStart(block);
  return block;
}

Value Importer::ifElse(Location loc, Type type, Value condition, ValueFn then,
                       ValueFn otherwise) {
  OpBuilder::InsertionGuard guard(b);
  auto op = erl::IfOp::create(b, loc, TypeRange{type}, condition);
  bool wasNested = std::exchange(nested, true);
  auto fill = [&](Region &region, ValueFn values) {
    size_t scope = mark();
    addBlock(region, 0, loc);
    erl::YieldOp::create(b, loc, values());
    restore(scope);
  };
  fill(op.getThenRegion(), then);
  fill(op.getElseRegion(), otherwise);
  nested = wasNested;
  return op.getResult(0);
}

//===----------------------------------------------------------------------===//
// Scopes
//===----------------------------------------------------------------------===//

void Importer::bind(StringRef name, Value value) {
  Value &slot = env[name.data()];
  trail.push_back({name, slot});
  slot = value;
}

Value Importer::lookup(const VarExpr *var) {
  prepass.consume(var->name());
  if (Value value = env.lookup(var->name().data()))
    return value;
  Location loc = location(var->loc());
  failed = true;
  mlir::emitError(loc) << "variable '" << var->name() << "' is unbound";
  return atom(loc, "unbound");
}

void Importer::restore(size_t mark) {
  while (trail.size() > mark) {
    Binding binding = trail.pop_back_val();
    env[binding.name.data()] = binding.previous;
  }
}

SmallVector<std::pair<StringRef, Value>> Importer::boundSince(size_t mark) {
  SmallVector<std::pair<StringRef, Value>> bound;
  llvm::DenseSet<const char *> seen;
  for (const Binding &binding : ArrayRef(trail).drop_front(mark))
    if (seen.insert(binding.name.data()).second)
      bound.push_back({binding.name, env.lookup(binding.name.data())});
  return bound;
}

} // namespace luciole::erlang
