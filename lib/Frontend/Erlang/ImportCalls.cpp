//===- ImportCalls.cpp - Calls --------------------------------------------===//

#include "Importer.h"
#include "llvm/ADT/StringSwitch.h"
#include <optional>

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

static std::string symbol(StringRef name, unsigned arity) {
  return (name + "/" + Twine(arity)).str();
}

Value Importer::call(const CallExpr *call) {
  Location loc = location(call->loc());
  CallTarget target = prepass.resolve(call);
  switch (target.kind) {
  case CallTarget::Local: {
    if (target.function == "record_info" && call->args().size() == 2)
      if (Value info = recordInfo(call))
        return info;
    auto args = exprs(call->args());
    return erl::CallOp::create(b, loc, term,
                               symbol(target.function, args.size()), args);
  }
  case CallTarget::Remote:
    return remoteCall(call, target.module, target.function);
  case CallTarget::Dynamic: {
    Value module = expr(call->remote()->module());
    Value function = expr(call->remote()->function());
    auto args = exprs(call->args());
    return dynamicCall(loc, module, function, args);
  }
  case CallTarget::Fun: {
    Value callee = expr(call->callee());
    auto args = exprs(call->args());
    return erl::CallFunOp::create(b, loc, term, callee, args);
  }
  }
  llvm_unreachable("unknown target");
}

Value Importer::dynamicCall(Location loc, Value module, Value function,
                            ValueRange args) {
  auto nameOf = [](Value value) {
    auto constant = value.getDefiningOp<erl::ConstantOp>();
    return constant ? dyn_cast<erl::AtomAttr>(constant.getValue())
                    : erl::AtomAttr();
  };
  erl::AtomAttr m = nameOf(module), f = nameOf(function);
  if (m && f)
    return callNamed(loc, m.getName(), f.getName(), args);
  return erl::CallDynamicOp::create(b, loc, term, module, function, args);
}

Value Importer::remoteCall(const CallExpr *call, StringRef module,
                           StringRef function) {
  Location loc = location(call->loc());
  if (module == "erlang")
    if (Value value = erlangCall(loc, function, call))
      return value;
  return callNamed(loc, module, function, exprs(call->args()));
}

//===----------------------------------------------------------------------===//
// Functions of erlang that are ops
//===----------------------------------------------------------------------===//

static std::optional<BinopKind> binaryOperator(StringRef name) {
  for (unsigned i = 0; i <= unsigned(BinopKind::Send); ++i) {
    auto op = BinopKind(i);
    if (op != BinopKind::AndAlso && op != BinopKind::OrElse &&
        spelling(op) == name)
      return op;
  }
  return {};
}

static bool isExceptionClass(const Expr *expr) {
  auto *atom = dyn_cast<AtomExpr>(expr);
  return atom && (atom->name() == "error" || atom->name() == "exit" ||
                  atom->name() == "throw");
}

/// `apply/2,3`. With a list of known length it is an ordinary call.
Value Importer::applyCall(Location loc, const CallExpr *call) {
  ExprList args = call->args();
  auto *list = dyn_cast<ListExpr>(args.back());
  bool known = list && !list->tail();
  if (args.size() == 2) {
    Value callee = expr(args[0]);
    if (known)
      return erl::CallFunOp::create(b, loc, term, callee,
                                    exprs(list->elements()));
    return erl::ApplyFunOp::create(b, loc, term, callee, expr(args[1]));
  }
  Value module = expr(args[0]);
  Value function = expr(args[1]);
  if (known)
    return dynamicCall(loc, module, function, exprs(list->elements()));
  return erl::ApplyOp::create(b, loc, term, module, function, expr(args[2]));
}

/// Null if it is an ordinary function.
Value Importer::erlangCall(Location loc, StringRef function,
                           const CallExpr *call) {
  ExprList args = call->args();
  unsigned arity = args.size();
  if (arity == 1 && (function == "error" || function == "exit" ||
                     function == "throw"))
    return raise(loc, function, expr(args[0]));
  if (arity == 3 && function == "raise" && isExceptionClass(args[0])) {
    auto values = exprs(args);
    return erl::RaiseOp::create(b, loc, term, values[0], values[1], values[2]);
  }
  if (function == "apply" && (arity == 2 || arity == 3))
    return applyCall(loc, call);
  if (arity == 1 && (function == "-" || function == "bnot")) {
    Value operand = expr(args[0]);
    if (function == "-")
      return erl::NegOp::create(b, loc, term, operand);
    return erl::BNotOp::create(b, loc, term, operand);
  }
  if (arity != 2)
    return {};
  std::optional<BinopKind> op = binaryOperator(function);
  if (!op)
    return {};
  auto values = exprs(args);
  if (isComparison(*op))
    return comparison(loc, *op, values[0], values[1]);
  return operatorCall(loc, *op, values[0], values[1]);
}

} // namespace luciole::erlang
