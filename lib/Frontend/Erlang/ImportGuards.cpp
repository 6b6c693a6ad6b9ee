//===- ImportGuards.cpp - Booleans, short circuits and guards -------------===//
//
// What is known to be a boolean is an i1 ("condition"); anything else is a term.
// In a guard nothing is raised: what goes wrong fails the alternative, and so
// does an operand of `not`, `and`, `orelse`, … that is no boolean.
//
//===----------------------------------------------------------------------===//

#include "Importer.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

//===----------------------------------------------------------------------===//
// Type tests
//===----------------------------------------------------------------------===//

static erl::TestKind testKind(StringRef function) {
  return llvm::StringSwitch<erl::TestKind>(function)
      .Case("is_atom", erl::TestKind::Atom)
      .Case("is_binary", erl::TestKind::Binary)
      .Case("is_bitstring", erl::TestKind::Bitstring)
      .Case("is_boolean", erl::TestKind::Boolean)
      .Case("is_float", erl::TestKind::Float)
      .Case("is_function", erl::TestKind::Function)
      .Case("is_integer", erl::TestKind::Integer)
      .Case("is_list", erl::TestKind::List)
      .Case("is_map", erl::TestKind::Map)
      .Case("is_number", erl::TestKind::Number)
      .Case("is_pid", erl::TestKind::Pid)
      .Case("is_port", erl::TestKind::Port)
      .Case("is_reference", erl::TestKind::Reference)
      .Case("is_tuple", erl::TestKind::Tuple);
}

Value Importer::typeTest(Location loc, StringRef function, ExprList args) {
  Value value = expr(args[0]);
  if (args.size() == 1)
    return erl::TestOp::create(b, loc, testKind(function), value);
  if (function == "is_function") {
    const APInt &arity = cast<IntegerExpr>(args[1])->value();
    return erl::TestOp::create(b, loc, erl::TestKind::FunctionArity, value,
                               b.getI32IntegerAttr(arity.getZExtValue()),
                               erl::AtomAttr());
  }
  StringRef tag = cast<AtomExpr>(args[1])->name();
  unsigned size = 0;
  if (args.size() == 3) {
    size = cast<IntegerExpr>(args[2])->value().getZExtValue();
  } else if (const RecordDef *def = ast.findRecord(tag)) {
    size = def->fields.size() + 1;
  }
  return erl::TestOp::create(b, loc, erl::TestKind::TaggedTuple, value,
                             b.getI32IntegerAttr(size),
                             erl::AtomAttr::get(context, tag));
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

static erl::ComparePredicate comparePredicate(BinopKind op) {
  switch (op) {
  case BinopKind::Eq:
    return erl::ComparePredicate::Eq;
  case BinopKind::Ne:
    return erl::ComparePredicate::Ne;
  case BinopKind::ExactEq:
    return erl::ComparePredicate::ExactEq;
  case BinopKind::ExactNe:
    return erl::ComparePredicate::ExactNe;
  case BinopKind::Lt:
    return erl::ComparePredicate::Lt;
  case BinopKind::Le:
    return erl::ComparePredicate::Le;
  case BinopKind::Gt:
    return erl::ComparePredicate::Gt;
  case BinopKind::Ge:
    return erl::ComparePredicate::Ge;
  default:
    llvm_unreachable("no comparison");
  }
}

Value Importer::comparison(Location loc, BinopKind op, Value lhs, Value rhs) {
  Value holds = erl::CompareOp::create(b, loc, comparePredicate(op), lhs, rhs);
  return erl::FromBoolOp::create(b, loc, term, holds);
}

Value Importer::logic(Location loc, BinopKind op, Value lhs, Value rhs) {
  if (op == BinopKind::And)
    return arith::AndIOp::create(b, loc, lhs, rhs);
  if (op == BinopKind::Or)
    return arith::OrIOp::create(b, loc, lhs, rhs);
  return arith::XOrIOp::create(b, loc, lhs, rhs);
}

Value Importer::condition(const Expr *expression) {
  Location loc = location(expression->loc());
  if (auto *atom = dyn_cast<AtomExpr>(expression))
    return boolConstant(loc, atom->name() == "true");
  if (auto *call = dyn_cast<CallExpr>(expression))
    return typeTest(loc, prepass.resolve(call).function, call->args());
  if (auto *op = dyn_cast<UnopExpr>(expression))
    return arith::XOrIOp::create(b, loc, condition(op->operand()),
                                 boolConstant(loc, true));
  auto *op = cast<BinopExpr>(expression);
  switch (op->op()) {
  case BinopKind::AndAlso:
    return ifElse(
        loc, i1, condition(op->lhs()), [&] { return condition(op->rhs()); },
        [&] { return boolConstant(loc, false); });
  case BinopKind::OrElse:
    return ifElse(
        loc, i1, condition(op->lhs()), [&] { return boolConstant(loc, true); },
        [&] { return condition(op->rhs()); });
  default:
    break;
  }
  if (isComparison(op->op())) {
    Value lhs = expr(op->lhs());
    Value rhs = expr(op->rhs());
    return erl::CompareOp::create(b, loc, comparePredicate(op->op()), lhs, rhs);
  }
  Value lhs = condition(op->lhs());
  Value rhs = condition(op->rhs());
  return logic(loc, op->op(), lhs, rhs);
}

//===----------------------------------------------------------------------===//
// Short circuits in bodies
//===----------------------------------------------------------------------===//

Value Importer::shortCircuit(const BinopExpr *op) {
  if (inGuard)
    return shortCircuitInGuard(op);
  Location loc = location(op->loc());
  bool isAnd = op->op() == BinopKind::AndAlso;
  auto right = [&] { return expr(op->rhs()); };
  auto left = [&] { return atom(loc, isAnd ? "false" : "true"); };
  if (prepass.isCondition(op->lhs())) {
    Value lhs = condition(op->lhs());
    return isAnd ? ifElse(loc, term, lhs, right, left)
                 : ifElse(loc, term, lhs, left, right);
  }
  Value lhs = expr(op->lhs());
  Branches branches;
  if (isAnd) {
    addLiteralClause(branches, loc, lhs, atomAttr("true"), right);
    addLiteralClause(branches, loc, lhs, atomAttr("false"), left);
  } else {
    addLiteralClause(branches, loc, lhs, atomAttr("true"), left);
    addLiteralClause(branches, loc, lhs, atomAttr("false"), right);
  }
  addDefaultClause(branches, loc, lhs,
                   [&] { return fault(loc, erl::FaultKind::BadArg, lhs); });
  return finishCase(loc, lhs, erl::NoMatch::Unreachable, branches);
}

//===----------------------------------------------------------------------===//
// Guards
//===----------------------------------------------------------------------===//

/// An op that fails, and with it the guard.
Value Importer::failGuard(Location loc) {
  return fault(loc, erl::FaultKind::BadArg, {});
}

Value Importer::strictCondition(const Expr *expression) {
  if (prepass.isCondition(expression))
    return condition(expression);
  Location loc = location(expression->loc());
  Value value = expr(expression);
  Value isBoolean =
      erl::TestOp::create(b, loc, erl::TestKind::Boolean, value);
  if (!nested) {
    erl::GuardCheckOp::create(b, loc, isBoolean);
    return erl::IsTrueOp::create(b, loc, value);
  }
  Value boolean = ifElse(
      loc, term, isBoolean, [&] { return value; },
      [&] { return failGuard(loc); });
  return erl::IsTrueOp::create(b, loc, boolean);
}

Value Importer::shortCircuitInGuard(const BinopExpr *op) {
  Location loc = location(op->loc());
  Value lhs = strictCondition(op->lhs());
  auto right = [&] { return expr(op->rhs()); };
  if (op->op() == BinopKind::AndAlso)
    return ifElse(loc, term, lhs, right, [&] { return atom(loc, "false"); });
  return ifElse(loc, term, lhs, [&] { return atom(loc, "true"); }, right);
}

/// `and`, `or`, `xor`: both operands are evaluated and must be booleans.
Value Importer::strictOperator(const BinopExpr *op) {
  Location loc = location(op->loc());
  Value lhs = strictCondition(op->lhs());
  Value rhs = strictCondition(op->rhs());
  return logic(loc, op->op(), lhs, rhs);
}

Value Importer::truth(const Expr *expression) {
  if (prepass.isCondition(expression))
    return condition(expression);
  Location loc = location(expression->loc());
  auto *op = dyn_cast<BinopExpr>(expression);
  if (op && op->op() == BinopKind::AndAlso)
    return ifElse(
        loc, i1, truth(op->lhs()), [&] { return truth(op->rhs()); },
        [&] { return boolConstant(loc, false); });
  if (op && op->op() == BinopKind::OrElse)
    return ifElse(
        loc, i1, strictCondition(op->lhs()),
        [&] { return boolConstant(loc, true); },
        [&] { return truth(op->rhs()); });
  if (op && isLogic(op->op()))
    return strictOperator(op);
  auto *unop = dyn_cast<UnopExpr>(expression);
  if (unop && unop->op() == UnopKind::Not)
    return arith::XOrIOp::create(b, loc, strictCondition(unop->operand()),
                                 boolConstant(loc, true));
  return erl::IsTrueOp::create(b, loc, expr(expression));
}

/// The names that tests had before `is_` was put in front, which guards still
/// understand; empty if it is none.
static std::string oldTest(const Expr *test) {
  auto *call = dyn_cast<CallExpr>(test);
  auto *name = call ? dyn_cast<AtomExpr>(call->callee()) : nullptr;
  if (!name)
    return {};
  bool isOld = llvm::StringSwitch<bool>(name->name())
                   .Cases({"atom", "binary", "float", "function", "integer"}, true)
                   .Cases({"list", "number", "pid", "port", "reference"}, true)
                   .Cases({"tuple", "record"}, true)
                   .Default(false);
  std::string modern = ("is_" + name->name()).str();
  return isOld && isTypeTest(modern, call->args()) ? modern : std::string();
}

/// A conjunction is checked part by part.
void Importer::guardTest(const Expr *test) {
  auto *op = dyn_cast<BinopExpr>(test);
  if (op &&
      (op->op() == BinopKind::AndAlso || op->op() == BinopKind::And)) {
    guardTest(op->lhs());
    return guardTest(op->rhs());
  }
  Location loc = location(test->loc());
  std::string modern = oldTest(test);
  Value holds = modern.empty()
                    ? truth(test)
                    : typeTest(loc, modern, cast<CallExpr>(test)->args());
  erl::GuardCheckOp::create(b, loc, holds);
}

//===----------------------------------------------------------------------===//
// Which filters are guards
//===----------------------------------------------------------------------===//

static bool isGuardOperator(BinopKind op) {
  return op != BinopKind::Append && op != BinopKind::Subtract &&
         op != BinopKind::Send;
}

/// A filter of a comprehension that may stand in a guard is one, and fails
/// silently.
bool Importer::isGuardTest(const Expr *expression) {
  auto all = [&](ExprList list) {
    return all_of(list, [&](const Expr *e) { return isGuardTest(e); });
  };
  switch (expression->kind()) {
  case ExprKind::Integer:
  case ExprKind::Float:
  case ExprKind::Char:
  case ExprKind::String:
  case ExprKind::Atom:
  case ExprKind::Var:
  case ExprKind::RecordIndex:
    return true;
  case ExprKind::Tuple:
    return all(cast<TupleExpr>(expression)->elements());
  case ExprKind::List: {
    auto *list = cast<ListExpr>(expression);
    return all(list->elements()) && (!list->tail() || isGuardTest(list->tail()));
  }
  case ExprKind::Map: {
    auto *map = cast<MapExpr>(expression);
    return (!map->base() || isGuardTest(map->base())) &&
           all_of(map->assocs(), [&](const MapAssoc &assoc) {
             return isGuardTest(assoc.key) && isGuardTest(assoc.value);
           });
  }
  case ExprKind::Record: {
    auto *record = cast<RecordExpr>(expression);
    return !record->base() &&
           all_of(record->fields(), [&](const RecordFieldInit &init) {
             return isGuardTest(init.value);
           });
  }
  case ExprKind::RecordAccess:
    return isGuardTest(cast<RecordAccessExpr>(expression)->base());
  case ExprKind::Binary:
    return all_of(cast<BinaryExpr>(expression)->segments(),
                  [&](const BinarySegment &segment) {
                    return isGuardTest(segment.value) &&
                           (!segment.size || isGuardTest(segment.size));
                  });
  case ExprKind::Call: {
    auto *call = cast<CallExpr>(expression);
    CallTarget target = prepass.resolve(call);
    return target.kind == CallTarget::Remote && target.module == "erlang" &&
           isGuardBif(target.function, call->args().size()) &&
           all(call->args());
  }
  case ExprKind::Binop: {
    auto *op = cast<BinopExpr>(expression);
    return isGuardOperator(op->op()) && isGuardTest(op->lhs()) &&
           isGuardTest(op->rhs());
  }
  case ExprKind::Unop:
    return isGuardTest(cast<UnopExpr>(expression)->operand());
  default:
    return false;
  }
}

} // namespace luciole::erlang
