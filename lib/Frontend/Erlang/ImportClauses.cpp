//===- ImportClauses.cpp - Clauses, and what they bind --------------------===//

#include "Importer.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

/// The scrutinee that a value in a pattern region stands for, if it has a
/// name outside.
static Value outsideOf(Value value, Block *pattern, ValueRange scrutinees) {
  auto arg = dyn_cast<BlockArgument>(value);
  if (!arg || arg.getOwner() != pattern ||
      arg.getArgNumber() >= scrutinees.size())
    return {};
  return scrutinees[arg.getArgNumber()];
}

void Importer::addClause(Branches &branches, Location loc,
                         ValueRange scrutinees, PatternFn pattern,
                         GuardList guardList, ValueFn bodyFn) {
  OpBuilder::InsertionGuard insertion(b);
  size_t scope = mark();
  b.setInsertionPointToEnd(branches.block);
  auto clause = erl::ClauseOp::create(b, loc);

  auto outerBindings = std::exchange(patternBindings, {});
  Block *patternBlock = addBlock(clause.getPattern(), scrutinees.size(), loc);
  pattern(patternBlock->getArguments());
  auto bindings = std::exchange(patternBindings, std::move(outerBindings));

  // What is a scrutinee itself needs no binding; what nobody mentions either.
  SmallVector<Value> bound;
  SmallVector<std::pair<StringRef, Value>> boundNames;
  for (auto [name, value] : bindings) {
    if (Value outside = outsideOf(value, patternBlock, scrutinees)) {
      bind(name, outside);
      continue;
    }
    if (name.front() != '$' && !prepass.isUsedLater(name))
      continue;
    bound.push_back(value);
    boundNames.push_back({name, value});
  }
  erl::BindOp::create(b, loc, bound);

  if (!guardList.empty())
    guards(clause.getGuards(), loc, guardList, boundNames);

  Block *block = addBlock(clause.getBody(), bound.size(), loc);
  for (auto [binding, arg] : zip(boundNames, block->getArguments()))
    bind(binding.first, arg);
  Value value = bodyFn();
  branches.yields.push_back(
      erl::YieldOp::create(b, loc, value ? ValueRange(value) : ValueRange()));
  branches.bound.push_back(boundSince(scope));
  restore(scope);
}

void Importer::guards(Region &region, Location loc, GuardList guardList,
                      ArrayRef<std::pair<StringRef, Value>> bindings) {
  OpBuilder::InsertionGuard insertion(b);
  size_t scope = mark();
  Block *block = addBlock(region, bindings.size(), loc);
  for (auto [binding, arg] : zip(bindings, block->getArguments()))
    bind(binding.first, arg);
  bool wasInGuard = std::exchange(inGuard, true);
  bool wasNested = std::exchange(nested, false);
  for (ExprList alternative : guardList) {
    OpBuilder::InsertionGuard guardInsertion(b);
    auto guard = erl::GuardOp::create(b, location(alternative.front()->loc()));
    addBlock(guard.getBody(), 0, loc);
    for (const Expr *test : alternative)
      guardTest(test);
  }
  inGuard = wasInGuard;
  nested = wasNested;
  restore(scope);
}

void Importer::addClause(Branches &branches, const Clause &clause,
                         ValueRange scrutinees, bool shadow) {
  addClause(
      branches, location(clause.loc), scrutinees,
      [&](ValueRange args) {
        bool wasShadowing = std::exchange(shadowing, shadow);
        for (auto [pat, arg] : zip(clause.patterns, args))
          pattern(pat, arg);
        shadowing = wasShadowing;
      },
      clause.guards, [&] { return body(clause.body); });
}

/// The scrutinees are class, reason and trace token. The list of the stack
/// trace is made only where a variable asks for it.
void Importer::addCatchClause(Branches &branches, const Clause &clause,
                              ValueRange scrutinees) {
  auto *stack = cast<VarExpr>(clause.patterns[2]);
  addClause(
      branches, location(clause.loc), scrutinees,
      [&](ValueRange args) {
        pattern(clause.patterns[0], args[0]);
        pattern(clause.patterns[1], args[1]);
      },
      clause.guards,
      [&] {
        prepass.consume(stack->name());
        if (!stack->isAnonymous() && prepass.isUsedLater(stack->name()))
          bind(stack->name(),
               erl::StacktraceOp::create(b, location(stack->loc()), term,
                                         scrutinees[2]));
        return body(clause.body);
      });
}

void Importer::addLiteralClause(Branches &branches, Location loc,
                                Value scrutinee, Attribute literal,
                                ValueFn bodyFn) {
  addClause(
      branches, loc, scrutinee,
      [&](ValueRange args) { matchLiteral(loc, args[0], literal); }, {},
      bodyFn);
}

void Importer::addDefaultClause(Branches &branches, Location loc,
                                ValueRange scrutinees, ValueFn bodyFn) {
  addClause(branches, loc, scrutinees, [](ValueRange) {}, {}, bodyFn);
}

/// Variables that every clause binds and that are mentioned after them.
SmallVector<StringRef> Importer::addExports(Branches &branches) {
  SmallVector<StringRef> exports;
  if (branches.bound.empty())
    return exports;
  size_t returning = branches.bound.size() - branches.lastRaises;
  SmallVector<llvm::DenseMap<const char *, Value>> values(returning);
  for (auto [map, bound] : zip(values, branches.bound))
    for (auto [name, value] : bound)
      map[name.data()] = value;
  for (auto [name, value] : branches.bound.front())
    if (prepass.isUsedLater(name) && all_of(values, [&](auto &map) {
          return map.lookup(name.data());
        }))
      exports.push_back(name);
  for (auto [map, yield] : zip(values, branches.yields))
    for (StringRef name : exports)
      yield.getValuesMutable().append(map.lookup(name.data()));
  if (branches.lastRaises) {
    erl::YieldOp yield = branches.yields.back();
    for (size_t i = 0; i < exports.size(); ++i)
      yield.getValuesMutable().append(Value(yield.getOperand(0)));
  }
  return exports;
}

Value Importer::bindResults(Operation *op, ArrayRef<StringRef> exports,
                            bool hasValue) {
  for (auto [i, name] : enumerate(exports))
    bind(name, op->getResult(i + hasValue));
  return hasValue ? op->getResult(0) : Value();
}

Value Importer::finishCase(Location loc, ValueRange scrutinees,
                           erl::NoMatch noMatch, Branches &branches,
                           bool hasValue) {
  SmallVector<StringRef> exports = addExports(branches);
  SmallVector<Type> types(hasValue + exports.size(), term);
  auto op = erl::CaseOp::create(b, loc, types, scrutinees, noMatch);
  op.getClauses().takeBody(branches.region);
  return bindResults(op, exports, hasValue);
}

} // namespace luciole::erlang
