//===- ErlControlOps.cpp - Verifiers of the region ops --------------------===//

#include "luciole/Dialect/Erl/IR/Erl.h"

using namespace mlir;
using namespace luciole::erl;

/// Whether values of `from` may become values of `to`: terms of any type stand
/// for one another, as the control ops are no place to check refinements.
static bool fits(TypeRange from, TypeRange to) {
  return from.size() == to.size() &&
         llvm::all_of(llvm::zip(from, to), [](auto pair) {
           auto [f, t] = pair;
           return f == t || (isTermType(f) && isTermType(t));
         });
}

/// A region that ends in `erl.yield` of values that fit `expected`.
static LogicalResult verifyYields(Operation *op, Region &region,
                                  TypeRange expected, StringRef what) {
  if (region.front().empty() || !isa<YieldOp>(region.front().back()))
    return op->emitOpError("needs an erl.yield at the end of its ") << what;
  auto yield = cast<YieldOp>(region.front().back());
  if (fits(yield.getOperandTypes(), expected))
    return success();
  InFlightDiagnostic diag = op->emitOpError("takes values of types (")
                            << expected << ") from its " << what;
  diag.attachNote(yield.getLoc()) << "values of types ("
                                  << yield.getOperandTypes() << ") are yielded here";
  return diag;
}

static LogicalResult verifyArguments(Operation *op, Region &region,
                                     TypeRange expected, StringRef what) {
  if (fits(expected, region.getArgumentTypes()))
    return success();
  return op->emitOpError("passes values of types (")
         << expected << ") to its " << what << ", which takes ("
         << region.getArgumentTypes() << ")";
}

static LogicalResult verifyReturns(Operation *op, Region &region) {
  if (!region.front().empty() && isa<ReturnOp>(region.front().back()))
    return success();
  return op->emitOpError("needs an erl.return at the end of its body");
}

//===----------------------------------------------------------------------===//
// Clauses
//===----------------------------------------------------------------------===//

static LogicalResult verifyClauses(Operation *op, Region &clauses,
                                   TypeRange scrutinees, TypeRange results) {
  for (Operation &inner : clauses.front()) {
    auto clause = dyn_cast<ClauseOp>(inner);
    if (!clause) {
      InFlightDiagnostic diag = op->emitOpError("may hold clauses only");
      diag.attachNote(inner.getLoc()) << "this is none";
      return diag;
    }
    if (failed(verifyArguments(clause, clause.getPattern(), scrutinees, "pattern")) ||
        failed(verifyYields(clause, clause.getBody(), results, "body")))
      return failure();
  }
  return success();
}

static unsigned minScrutinees(NoMatch kind) {
  switch (kind) {
  case NoMatch::CaseClause:
  case NoMatch::BadMatch:
  case NoMatch::TryClause:
  case NoMatch::ElseClause: return 1;
  case NoMatch::Reraise: return 3;
  default: return 0;
  }
}

LogicalResult CaseOp::verifyRegions() {
  unsigned wanted = minScrutinees(getNoMatch());
  if (wanted && getScrutinees().size() != wanted)
    return emitOpError("of kind ")
           << stringifyNoMatch(getNoMatch()) << " needs " << wanted
           << " scrutinees, found " << getScrutinees().size();
  return verifyClauses(*this, getClauses(), getScrutinees().getTypes(),
                       getResultTypes());
}

static LogicalResult verifyGuards(ClauseOp op, TypeRange bound) {
  Region &guards = op.getGuards();
  if (guards.empty())
    return success();
  if (!guards.hasOneBlock())
    return op.emitOpError("needs one block of guards");
  for (Operation &inner : guards.front())
    if (!isa<GuardOp>(inner))
      return op.emitOpError("may hold erl.guard only in its guards");
  return verifyArguments(op, guards, bound, "guards");
}

LogicalResult ClauseOp::verifyRegions() {
  if (getPattern().front().empty() || !isa<BindOp>(getPattern().front().back()))
    return emitOpError("needs an erl.bind at the end of its pattern");
  TypeRange bound = getPattern().front().back().getOperandTypes();
  if (failed(verifyGuards(*this, bound)))
    return failure();
  return verifyArguments(*this, getBody(), bound, "body");
}

LogicalResult ReceiveOp::verifyRegions() {
  Type message = TermType::get(getContext());
  if (!getClauses().empty() &&
      failed(verifyClauses(*this, getClauses(), message, getResultTypes())))
    return failure();
  if (!getTimeout() != getAfterRegion().empty())
    return emitOpError("needs both a timeout and what to do then, or neither");
  if (getAfterRegion().empty())
    return success();
  return verifyYields(*this, getAfterRegion(), getResultTypes(), "timeout");
}

//===----------------------------------------------------------------------===//
// Conditions and protection
//===----------------------------------------------------------------------===//

LogicalResult IfOp::verifyRegions() {
  if (failed(verifyYields(*this, getThenRegion(), getResultTypes(), "then region")))
    return failure();
  return verifyYields(*this, getElseRegion(), getResultTypes(), "else region");
}

LogicalResult TryOp::verifyRegions() {
  if (getOfRegion().empty() && getCatchRegion().empty())
    return emitOpError("needs an of region or a catch region");
  if (getOfRegion().empty()) {
    if (failed(verifyYields(*this, getBody(), getResultTypes(), "body")))
      return failure();
  } else if (failed(verifyYields(*this, getBody(), getOfRegion().getArgumentTypes(), "body")) ||
             failed(verifyYields(*this, getOfRegion(), getResultTypes(), "of region"))) {
    return failure();
  }
  if (getCatchRegion().empty())
    return success();
  SmallVector<Type> caught(3, TermType::get(getContext()));
  if (failed(verifyArguments(*this, getCatchRegion(), caught, "catch region")))
    return failure();
  return verifyYields(*this, getCatchRegion(), getResultTypes(), "catch region");
}

LogicalResult TryAfterOp::verifyRegions() {
  if (failed(verifyYields(*this, getBody(), getResultTypes(), "body")))
    return failure();
  return verifyYields(*this, getAfterRegion(), {}, "after region");
}

LogicalResult CatchOp::verifyRegions() {
  return verifyYields(*this, getBody(), getType(), "body");
}

LogicalResult FaultOp::verify() {
  size_t count = getArgs().size(), least = 1, most = 1;
  switch (getKind()) {
  case FaultKind::FunctionClause: return success();
  case FaultKind::IfClause:
  case FaultKind::BadArith: least = most = 0; break;
  case FaultKind::BadArg: least = 0; break;
  default: break;
  }
  if (count < least || count > most)
    return emitOpError("of kind ") << stringifyFaultKind(getKind())
                                   << " does not take " << count << " values";
  return success();
}

//===----------------------------------------------------------------------===//
// Local functions
//===----------------------------------------------------------------------===//

LogicalResult LambdaOp::verifyRegions() {
  unsigned count = getBody().getNumArguments();
  if (count != getArity() && count != getArity() + 1)
    return emitOpError("of arity ") << getArity() << " has a body of " << count
                                    << " arguments";
  auto type = dyn_cast<FunType>(getType());
  if (type && type.getArity() != getArity())
    return emitOpError("of arity ") << getArity() << " cannot have the type " << type;
  return verifyReturns(*this, getBody());
}

LogicalResult LetrecOp::verifyRegions() {
  if (failed(verifyArguments(*this, getBody(), getInits().getTypes(), "body")))
    return failure();
  return verifyReturns(*this, getBody());
}

LogicalResult RecurOp::verify() {
  for (Operation *op = (*this)->getParentOp(); op && !isa<LambdaOp>(op);
       op = op->getParentOp()) {
    auto letrec = dyn_cast<LetrecOp>(op);
    if (!letrec || letrec.getName() != getName())
      continue;
    if (letrec.getInits().size() == getArgs().size())
      return success();
    return emitOpError("passes ") << getArgs().size() << " arguments to a letrec of "
                                  << letrec.getInits().size();
  }
  return emitOpError("names no enclosing erl.letrec: ") << getNameAttr();
}
