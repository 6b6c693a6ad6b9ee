//===- ConditionEval.cpp - Evaluating the conditions of -if ---------------===//

#include "ConditionEval.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

using namespace luciole::erlang;

ConditionEval::Value ConditionEval::boolean(bool value) {
  Value v;
  v.kind = Value::Atom;
  v.atom = value ? "true" : "false";
  return v;
}

ConditionEval::Value ConditionEval::number(llvm::APInt value) {
  Value v;
  v.kind = Value::Integer;
  v.integer = std::move(value);
  return v;
}

std::optional<bool> ConditionEval::truth(const Result &value) {
  if (!value || value->kind != Value::Atom)
    return std::nullopt;
  if (value->atom == "true")
    return true;
  if (value->atom == "false")
    return false;
  return std::nullopt;
}

std::optional<bool> ConditionEval::evaluate(const Expr *expr) {
  return truth(eval(expr));
}

ConditionEval::Result ConditionEval::reject(const Expr *expr) {
  if (!bad)
    bad = expr;
  return std::nullopt;
}

static double toDouble(const llvm::APInt &value) {
  return value.roundToDouble(/*isSigned=*/true);
}

static int sign(double value) { return value < 0 ? -1 : value > 0; }

static int compareIntegers(const llvm::APInt &a, const llvm::APInt &b) {
  unsigned width = std::max(a.getBitWidth(), b.getBitWidth());
  llvm::APInt x = a.sext(width), y = b.sext(width);
  return x.slt(y) ? -1 : x.sgt(y);
}

/// Erlang's order of terms: numbers, atoms, tuples, lists.
int ConditionEval::compare(const Value &a, const Value &b) {
  auto rank = [](const Value &v) {
    return v.kind == Value::Integer ? int(Value::Float) : int(v.kind);
  };
  if (rank(a) != rank(b))
    return rank(a) < rank(b) ? -1 : 1;
  switch (a.kind) {
  case Value::Integer:
    if (b.kind == Value::Integer)
      return compareIntegers(a.integer, b.integer);
    return sign(toDouble(a.integer) - b.real);
  case Value::Float:
    return sign(a.real -
                (b.kind == Value::Float ? b.real : toDouble(b.integer)));
  case Value::Atom:
    return a.atom.compare(b.atom);
  case Value::Tuple:
    if (a.elements.size() != b.elements.size())
      return a.elements.size() < b.elements.size() ? -1 : 1;
    [[fallthrough]];
  case Value::List:
    for (size_t i = 0; i < a.elements.size() && i < b.elements.size(); ++i)
      if (int c = compare(a.elements[i], b.elements[i]))
        return c;
    return int(a.elements.size()) - int(b.elements.size());
  }
  return 0;
}

bool ConditionEval::identical(const Value &a, const Value &b) {
  return a.kind == b.kind && compare(a, b) == 0;
}

ConditionEval::Result ConditionEval::eval(const Expr *expr) {
  switch (expr->kind()) {
  case ExprKind::Integer:
    return number(llvm::cast<IntegerExpr>(expr)->value());
  case ExprKind::Char:
    return number(llvm::APInt(64, llvm::cast<CharExpr>(expr)->value()));
  case ExprKind::Float: {
    Value v;
    v.kind = Value::Float;
    v.real = llvm::cast<FloatExpr>(expr)->value();
    return v;
  }
  case ExprKind::Atom: {
    Value v;
    v.kind = Value::Atom;
    v.atom = llvm::cast<AtomExpr>(expr)->name();
    return v;
  }
  case ExprKind::String: {
    Value v;
    v.kind = Value::List;
    for (uint32_t c : llvm::cast<StringExpr>(expr)->codePoints())
      v.elements.push_back(number(llvm::APInt(64, c)));
    return v;
  }
  case ExprKind::Tuple: {
    Value v;
    v.kind = Value::Tuple;
    for (const Expr *element : llvm::cast<TupleExpr>(expr)->elements()) {
      Result r = eval(element);
      if (!r)
        return std::nullopt;
      v.elements.push_back(std::move(*r));
    }
    return v;
  }
  case ExprKind::List: return evalList(llvm::cast<ListExpr>(expr));
  case ExprKind::Unop: return evalUnop(llvm::cast<UnopExpr>(expr));
  case ExprKind::Binop: return evalBinop(llvm::cast<BinopExpr>(expr));
  case ExprKind::Call: return evalCall(llvm::cast<CallExpr>(expr));
  // Legal in guards, of no use here: they fail.
  case ExprKind::Map:
  case ExprKind::Binary:
  case ExprKind::Var: return std::nullopt;
  default: return reject(expr);
  }
}

ConditionEval::Result ConditionEval::evalList(const ListExpr *list) {
  Value v;
  v.kind = Value::List;
  for (const Expr *element : list->elements()) {
    Result r = eval(element);
    if (!r)
      return std::nullopt;
    v.elements.push_back(std::move(*r));
  }
  if (!list->tail())
    return v;
  Result tail = eval(list->tail());
  if (!tail || tail->kind != Value::List)
    return std::nullopt;
  llvm::append_range(v.elements, tail->elements);
  return v;
}

ConditionEval::Result ConditionEval::evalUnop(const UnopExpr *op) {
  Result operand = eval(op->operand());
  if (!operand)
    return std::nullopt;
  switch (op->op()) {
  case UnopKind::Not:
    if (std::optional<bool> value = truth(operand))
      return boolean(!*value);
    return std::nullopt;
  case UnopKind::Bnot:
    if (operand->kind != Value::Integer)
      return std::nullopt;
    return number(~operand->integer);
  case UnopKind::Minus:
    if (operand->kind == Value::Integer)
      return number(-operand->integer.sext(operand->integer.getBitWidth() + 1));
    operand->real = -operand->real;
    [[fallthrough]];
  case UnopKind::Plus:
    if (operand->kind != Value::Integer && operand->kind != Value::Float)
      return std::nullopt;
    return operand;
  }
  return std::nullopt;
}

ConditionEval::Result ConditionEval::evalShortCircuit(const BinopExpr *op) {
  std::optional<bool> lhs = truth(eval(op->lhs()));
  if (!lhs)
    return std::nullopt;
  bool stop = op->op() == BinopKind::OrElse;
  if (*lhs == stop)
    return boolean(stop);
  return eval(op->rhs());
}

ConditionEval::Result ConditionEval::evalBinop(const BinopExpr *op) {
  if (op->op() == BinopKind::AndAlso || op->op() == BinopKind::OrElse)
    return evalShortCircuit(op);
  if (op->op() == BinopKind::Send || op->op() == BinopKind::Append ||
      op->op() == BinopKind::Subtract)
    return reject(op);
  Result a = eval(op->lhs());
  Result b = eval(op->rhs());
  if (!a || !b)
    return std::nullopt;
  switch (op->op()) {
  case BinopKind::Eq: return boolean(compare(*a, *b) == 0);
  case BinopKind::Ne: return boolean(compare(*a, *b) != 0);
  case BinopKind::ExactEq: return boolean(identical(*a, *b));
  case BinopKind::ExactNe: return boolean(!identical(*a, *b));
  case BinopKind::Lt: return boolean(compare(*a, *b) < 0);
  case BinopKind::Le: return boolean(compare(*a, *b) <= 0);
  case BinopKind::Gt: return boolean(compare(*a, *b) > 0);
  case BinopKind::Ge: return boolean(compare(*a, *b) >= 0);
  case BinopKind::And:
  case BinopKind::Or:
  case BinopKind::Xor: {
    std::optional<bool> x = truth(a), y = truth(b);
    if (!x || !y)
      return std::nullopt;
    return boolean(op->op() == BinopKind::And  ? *x && *y
                   : op->op() == BinopKind::Or ? *x || *y
                                               : *x != *y);
  }
  default: return evalArith(op->op(), *a, *b);
  }
}

ConditionEval::Result ConditionEval::evalArith(BinopKind op, const Value &a,
                                               const Value &b) {
  auto isNumber = [](const Value &v) {
    return v.kind == Value::Integer || v.kind == Value::Float;
  };
  if (!isNumber(a) || !isNumber(b))
    return std::nullopt;
  if (a.kind == Value::Float || b.kind == Value::Float ||
      op == BinopKind::FDiv) {
    double x = a.kind == Value::Float ? a.real : toDouble(a.integer);
    double y = b.kind == Value::Float ? b.real : toDouble(b.integer);
    Value v;
    v.kind = Value::Float;
    switch (op) {
    case BinopKind::Add: v.real = x + y; return v;
    case BinopKind::Sub: v.real = x - y; return v;
    case BinopKind::Mul: v.real = x * y; return v;
    case BinopKind::FDiv:
      if (y == 0)
        return std::nullopt;
      v.real = x / y;
      return v;
    default: return std::nullopt;
    }
  }
  unsigned width = a.integer.getBitWidth() + b.integer.getBitWidth();
  // Nobody writes such numbers in a condition; they would only cost time.
  if (width > 100000)
    return std::nullopt;
  llvm::APInt x = a.integer.sext(width), y = b.integer.sext(width);
  switch (op) {
  case BinopKind::Add: return number(x + y);
  case BinopKind::Sub: return number(x - y);
  case BinopKind::Mul: return number(x * y);
  case BinopKind::Band: return number(x & y);
  case BinopKind::Bor: return number(x | y);
  case BinopKind::Bxor: return number(x ^ y);
  case BinopKind::Div:
  case BinopKind::Rem:
    if (y.isZero())
      return std::nullopt;
    return number(op == BinopKind::Div ? x.sdiv(y) : x.srem(y));
  case BinopKind::Bsl:
  case BinopKind::Bsr: {
    if (y.isNegative() || y.ugt(4096))
      return std::nullopt;
    unsigned n = y.getZExtValue();
    if (op == BinopKind::Bsl)
      return number(x.sext(width + n) << n);
    return number(x.ashr(std::min(n, width - 1)));
  }
  default: return std::nullopt;
  }
}

ConditionEval::Result ConditionEval::evalCall(const CallExpr *call) {
  const auto *callee = llvm::dyn_cast<AtomExpr>(call->callee());
  if (!callee)
    return reject(call);
  llvm::StringRef name = callee->name();
  if (name == "defined" && call->args().size() == 1) {
    const Expr *arg = call->args()[0];
    if (const auto *atom = llvm::dyn_cast<AtomExpr>(arg))
      return boolean(isDefined(atom->name()));
    if (const auto *var = llvm::dyn_cast<VarExpr>(arg))
      return boolean(isDefined(var->name()));
    return reject(call);
  }
  if (isAutoImported(name, call->args().size()) &&
      !isGuardBif(name, call->args().size()))
    return reject(call);
  if (call->args().size() != 1)
    return std::nullopt;
  Result arg = eval(call->args()[0]);
  if (!arg)
    return std::nullopt;
  using Kind = Value::Kind;
  Kind kind = arg->kind;
  bool isBool = truth(arg).has_value();
  return llvm::StringSwitch<Result>(name)
      .Case("is_integer", boolean(kind == Value::Integer))
      .Case("is_float", boolean(kind == Value::Float))
      .Case("is_number", boolean(kind == Value::Integer || kind == Value::Float))
      .Case("is_atom", boolean(kind == Value::Atom))
      .Case("is_boolean", boolean(isBool))
      .Case("is_list", boolean(kind == Value::List))
      .Case("is_tuple", boolean(kind == Value::Tuple))
      .Default(std::nullopt);
}

//===----------------------------------------------------------------------===//
// Folding
//===----------------------------------------------------------------------===//

/// What may fail at run time only, and is evaluated from its literals.
static bool isFoldable(const Expr *expr) {
  auto all = [](ExprList list) { return llvm::all_of(list, isFoldable); };
  switch (expr->kind()) {
  case ExprKind::Integer:
  case ExprKind::Float:
  case ExprKind::Char:
  case ExprKind::Atom: return true;
  case ExprKind::Tuple: return all(llvm::cast<TupleExpr>(expr)->elements());
  case ExprKind::List: {
    const auto *list = llvm::cast<ListExpr>(expr);
    return all(list->elements()) && (!list->tail() || isFoldable(list->tail()));
  }
  case ExprKind::Unop:
    return isFoldable(llvm::cast<UnopExpr>(expr)->operand());
  case ExprKind::Binop: {
    const auto *op = llvm::cast<BinopExpr>(expr);
    return op->op() < BinopKind::AndAlso && isFoldable(op->lhs()) &&
           isFoldable(op->rhs());
  }
  default: return false;
  }
}

Expr *ConditionEval::fold(const Expr *expr, ModuleAST &module) {
  if (!isFoldable(expr))
    return nullptr;
  Result value = ConditionEval([](llvm::StringRef) { return false; }).eval(expr);
  if (!value)
    return nullptr;
  switch (value->kind) {
  case Value::Integer:
    return module.make<IntegerExpr>(expr->loc(),
                                    module.keep(std::move(value->integer)));
  case Value::Float:
    if (!std::isfinite(value->real))
      return nullptr;
    return module.make<FloatExpr>(expr->loc(), value->real);
  case Value::Atom:
    return module.make<AtomExpr>(expr->loc(), module.intern(value->atom));
  case Value::Tuple:
  case Value::List: return nullptr;
  }
  return nullptr;
}
