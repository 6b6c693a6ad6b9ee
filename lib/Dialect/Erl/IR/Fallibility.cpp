//===- Fallibility.cpp - Whether an op can fail ---------------------------===//

#include "luciole/Dialect/Erl/IR/Fallibility.h"
#include "luciole/Dialect/Erl/IR/TypeLattice.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

static bool isInteger(Type type) {
  return isa<SmallType, IntegerTermType>(type);
}

static bool isWithin(Type type, int64_t lo, int64_t hi) {
  auto small = dyn_cast<SmallType>(type);
  return small && small.getLo() >= lo && small.getHi() <= hi;
}

static bool excludesZero(Type type) {
  auto small = dyn_cast<SmallType>(type);
  return small && (small.getLo() > 0 || small.getHi() < 0);
}

bool luciole::erl::canArithFail(ArithKind kind, Type lhs, Type rhs) {
  if (!isInteger(lhs) || !isInteger(rhs))
    return true;
  switch (kind) {
  case ArithKind::Add:
  case ArithKind::Sub:
  case ArithKind::BAnd:
  case ArithKind::BOr:
  case ArithKind::BXor: return false;
  // The product of big integers may exceed the system's limit.
  case ArithKind::Mul: return !isa<SmallType>(lhs) && !isa<SmallType>(rhs);
  case ArithKind::Div:
  case ArithKind::Rem: return !excludesZero(rhs);
  case ArithKind::BSr: return !isWithin(rhs, 0, kSmallMax);
  case ArithKind::BSl: return !isWithin(rhs, kSmallMin, 1024);
  case ArithKind::FDiv: return true;
  }
  llvm_unreachable("unknown arithmetic");
}

bool luciole::erl::canFail(Operation *op) {
  return TypeSwitch<Operation *, bool>(op)
      .Case([](ArithOp arith) {
        return canArithFail(arith.getKind(), arith.getLhs().getType(),
                            arith.getRhs().getType());
      })
      .Case([](NegOp neg) {
        return !isSubtype(neg.getValue().getType(), NumberType::get(neg.getContext()));
      })
      .Case([](BNotOp bnot) { return !isInteger(bnot.getValue().getType()); })
      .Default([](Operation *other) { return other->hasTrait<Fallible>(); });
}

bool luciole::erl::neverSucceeds(Operation *op) { return isa<FaultOp>(op); }
