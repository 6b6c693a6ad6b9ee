//===- ImportFuns.cpp - Fun expressions -----------------------------------===//

#include "Importer.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

/// `-f/1-fun-0-`
std::string Importer::funName(const Expr *fun) {
  return ("-" + Twine(label) + "-fun-" + Twine(prepass.takeNumber(fun)) + "-")
      .str();
}

/// `-f/1-lc$^0/1-0-`
std::string Importer::letrecName(const Twine &name, unsigned arity) {
  return ("-" + Twine(label) + "-" + name + "/" + Twine(arity) + "-" +
          Twine(letrecCounter++) + "-")
      .str();
}

erl::LambdaOp Importer::startLambda(Location loc, const Twine &name,
                                    unsigned arity, bool self) {
  auto lambda = erl::LambdaOp::create(
      b, loc, term, b.getStringAttr(name), b.getI32IntegerAttr(arity),
      b.getI32IntegerAttr(funIndex++), b.getI64IntegerAttr(uniq));
  addBlock(lambda.getBody(), arity + self, loc);
  return lambda;
}

/// True if the clause takes whatever it is given and only names it.
static bool isPlainHead(const Clause *clause) {
  llvm::DenseSet<const char *> seen;
  return clause->guards.empty() && all_of(clause->patterns, [&](Expr *pattern) {
           auto *var = dyn_cast<VarExpr>(pattern);
           return var && (var->isAnonymous() ||
                          seen.insert(var->name().data()).second);
         });
}

/// The clauses of a function or fun over its arguments, and the return.
void Importer::clausesOrBody(ArrayRef<Clause *> clauses, ValueRange args,
                             Location loc) {
  Value result;
  if (clauses.size() == 1 && isPlainHead(clauses.front())) {
    for (auto [pat, arg] : zip(clauses.front()->patterns, args)) {
      auto *var = cast<VarExpr>(pat);
      prepass.consume(var->name());
      if (!var->isAnonymous())
        bind(var->name(), arg);
    }
    result = body(clauses.front()->body);
  } else {
    Branches branches;
    bool isFunction = clauses.data() == current->clauses.data();
    for (auto [i, clause] : enumerate(clauses)) {
      if (isFunction)
        prepass.startClause(i);
      addClause(branches, *clause, args, /*shadow=*/true);
    }
    // Nothing is mentioned behind a function's clauses.
    auto op = erl::CaseOp::create(b, loc, term, args,
                                  erl::NoMatch::FunctionClause);
    op.getClauses().takeBody(branches.region);
    result = op.getResult(0);
  }
  erl::ReturnOp::create(b, loc, result);
}

/// Whether a fun has free variables, of which literals are none. The body may
/// still be in a region that belongs to no op, so MLIR's helpers won't do.
static bool hasFreeVariables(Region &body) {
  SmallPtrSet<Region *, 16> inside = {&body};
  body.walk([&](Operation *op) {
    for (Region &region : op->getRegions())
      inside.insert(&region);
  });
  return body
      .walk([&](Operation *op) {
        for (Value value : op->getOperands())
          if (!inside.contains(value.getParentRegion()) &&
              !value.getDefiningOp<erl::ConstantOp>())
            return WalkResult::interrupt();
        return WalkResult::advance();
      })
      .wasInterrupted();
}

Value Importer::fun(const FunExpr *fun) {
  OpBuilder::InsertionGuard insertion(b);
  size_t scope = mark();
  Location loc = location(fun->loc());
  bool self = !fun->name().empty() && fun->name() != "_" &&
              prepass.isUsedLater(fun->name());
  auto outside = std::exchange(latest, loc);
  // The name is numbered after what is inside; the op is made before.
  auto lambda = startLambda(loc, "", fun->arity(), self);
  Block &block = lambda.getBody().front();
  if (self) {
    lambda.setName(letrecName(fun->name(), fun->arity()));
    bind(fun->name(), block.getArguments().back());
  }
  clausesOrBody(fun->clauses(), block.getArguments().take_front(fun->arity()),
                loc);
  // OTP raises function_clause of such a fun in a function with a number.
  if (none_of(fun->clauses(), isPlainHead) && hasFreeVariables(lambda.getBody()))
    ++letrecCounter;
  std::string name = funName(fun);
  if (!self)
    lambda.setName(name);
  latest = outside;
  restore(scope);
  return lambda;
}

Value Importer::localFunRef(const LocalFunRefExpr *ref) {
  Location loc = location(ref->loc());
  std::string name = funName(ref);
  ResolvedName target = ast.resolveLocal(ref->name(), ref->arity());
  if (target.kind == ResolvedName::Imported)
    return constant(loc, erl::ExportAttr::get(context, target.module,
                                              ref->name(), ref->arity()));
  if (target.kind == ResolvedName::Bif) {
    OpBuilder::InsertionGuard insertion(b);
    auto lambda = startLambda(loc, name, ref->arity(), /*self=*/false);
    Value result = callNamed(loc, "erlang", ref->name(),
                             lambda.getBody().front().getArguments());
    erl::ReturnOp::create(b, loc, result);
    return lambda;
  }
  std::string symbol = (ref->name() + "/" + Twine(ref->arity())).str();
  // Wherever a function is referred to, it is the same fun.
  auto [known, isNew] = localFuns.try_emplace(symbol, funIndex);
  funIndex += isNew;
  return erl::MakeFunOp::create(
      b, loc, term, FlatSymbolRefAttr::get(context, symbol),
      b.getI32IntegerAttr(ref->arity()), b.getI32IntegerAttr(known->second),
      b.getI64IntegerAttr(uniq), b.getStringAttr(ref->name()), ValueRange());
}

Value Importer::remoteFunRef(const RemoteFunRefExpr *ref) {
  Location loc = location(ref->loc());
  Value module = expr(ref->module());
  Value function = expr(ref->function());
  Value arity = expr(ref->arity());
  return callNamed(loc, "erlang", "make_fun", {module, function, arity});
}

} // namespace luciole::erlang
