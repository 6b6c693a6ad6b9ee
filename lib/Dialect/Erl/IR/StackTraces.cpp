//===- StackTraces.cpp - What stack traces show of an op ------------------===//

#include "luciole/Dialect/Erl/IR/StackTraces.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

static bool isSmallLiteral(Value value) {
  auto constant = value.getDefiningOp<ConstantOp>();
  auto integer = constant ? dyn_cast<IntAttr>(constant.getValue()) : IntAttr();
  return integer && integer.isSmall();
}

static bool isFloatLiteral(Value value) {
  auto constant = value.getDefiningOp<ConstantOp>();
  return constant && isa<FloatTermAttr>(constant.getValue());
}

ShownArith erl::shownArith(ArithOp op) {
  ArithKind kind = op.getKind();
  bool left = isSmallLiteral(op.getLhs()), right = isSmallLiteral(op.getRhs());
  bool commutes =
      llvm::is_contained({ArithKind::Add, ArithKind::Mul, ArithKind::BAnd,
                          ArithKind::BOr, ArithKind::BXor},
                         kind);
  bool isSwapped = commutes && left && !right;
  bool isSum = kind == ArithKind::Add || kind == ArithKind::Sub;
  bool isFloat = isFloatLiteral(op.getLhs()) || isFloatLiteral(op.getRhs());
  return {isSwapped, (isSum && (right || isSwapped)) ||
                         ((isSum || kind == ArithKind::Mul) && isFloat)};
}

bool erl::showsLocations(StringRef module) {
  return !llvm::is_contained({"erlang", "erts_internal", "init", "prim_file",
                              "prim_buffer", "persistent_term", "atomics",
                              "counters", "erl_prim_loader", "zlib"},
                             module);
}

uint32_t erl::packLocation(Location loc,
                           const llvm::StringMap<unsigned> &files) {
  unsigned line = 0, file = 0;
  loc->walk([&](Location part) {
    auto place = dyn_cast<FileLineColLoc>(part);
    if (!place)
      return WalkResult::advance();
    line = place.getLine();
    file = files.lookup(place.getFilename());
    return WalkResult::interrupt();
  });
  return (file & 0xff) << 24 | (line & 0xffffff);
}
