//===- UnboxBifs.cpp - Built-in functions of doubles ----------------------===//

#include "UnboxBifs.h"
#include "Failures.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

namespace {

/// What is asked of an argument. Rounding is as simple where a double has no
/// more digits than an integer, and Elm's truncate where all are kept.
enum class Domain { All, NotNegative, Exact, Int32 };

struct Function {
  StringRef module, name;
  Domain domain;
  Value (*compute)(OpBuilder &builder, Location loc, Value x);
};

} // namespace

//===----------------------------------------------------------------------===//
// What they compute
//===----------------------------------------------------------------------===//

static Value constant(OpBuilder &builder, Location loc, double number) {
  return arith::ConstantOp::create(builder, loc, builder.getF64FloatAttr(number));
}

static Value compare(OpBuilder &builder, Location loc, arith::CmpFPredicate predicate, Value x,
                     Value y) {
  return arith::CmpFOp::create(builder, loc, predicate, x, y);
}

static Value same(OpBuilder &, Location, Value x) { return x; }

static Value squareRoot(OpBuilder &builder, Location loc, Value x) {
  return math::SqrtOp::create(builder, loc, x);
}

static Value truncated(OpBuilder &builder, Location loc, Value x) {
  return arith::FPToSIOp::create(builder, loc, builder.getI64Type(), x);
}

/// `number` plus or minus one where `flag` is set. Rounding instructions are not
/// on every processor, the conversion to an integer is.
static Value step(OpBuilder &builder, Location loc, Value number, Value flag, bool isUp) {
  Value one = arith::ExtUIOp::create(builder, loc, builder.getI64Type(), flag);
  if (isUp)
    return arith::AddIOp::create(builder, loc, number, one);
  return arith::SubIOp::create(builder, loc, number, one);
}

static Value asDouble(OpBuilder &builder, Location loc, Value number) {
  return arith::SIToFPOp::create(builder, loc, builder.getF64Type(), number);
}

static Value floored(OpBuilder &builder, Location loc, Value x) {
  Value number = truncated(builder, loc, x), back = asDouble(builder, loc, number);
  Value isAbove = compare(builder, loc, arith::CmpFPredicate::OGT, back, x);
  return step(builder, loc, number, isAbove, /*isUp=*/false);
}

static Value ceiled(OpBuilder &builder, Location loc, Value x) {
  Value number = truncated(builder, loc, x), back = asDouble(builder, loc, number);
  Value isBelow = compare(builder, loc, arith::CmpFPredicate::OLT, back, x);
  return step(builder, loc, number, isBelow, /*isUp=*/true);
}

/// Erlang's: halves go away from zero. The difference is exact.
static Value rounded(OpBuilder &builder, Location loc, Value x) {
  Value number = truncated(builder, loc, x), back = asDouble(builder, loc, number);
  Value rest = arith::SubFOp::create(builder, loc, x, back);
  Value isUp = compare(builder, loc, arith::CmpFPredicate::OGE, rest, constant(builder, loc, 0.5));
  Value isDown =
      compare(builder, loc, arith::CmpFPredicate::OLE, rest, constant(builder, loc, -0.5));
  return step(builder, loc, step(builder, loc, number, isUp, true), isDown, false);
}

/// Elm's: halves go up.
static Value roundedUp(OpBuilder &builder, Location loc, Value x) {
  Value below = floored(builder, loc, x), back = asDouble(builder, loc, below);
  Value rest = arith::SubFOp::create(builder, loc, x, back);
  Value isUp = compare(builder, loc, arith::CmpFPredicate::OGE, rest, constant(builder, loc, 0.5));
  return step(builder, loc, below, isUp, true);
}

static constexpr Function kFunctions[] = {
    {"erlang", "float", Domain::All, same},
    {"erlang", "trunc", Domain::Exact, truncated},
    {"erlang", "floor", Domain::Exact, floored},
    {"erlang", "ceil", Domain::Exact, ceiled},
    {"erlang", "round", Domain::Exact, rounded},
    {"math", "sqrt", Domain::NotNegative, squareRoot},
    {"elm_basics", "sqrt", Domain::All, squareRoot},
    {"elm_basics", "floor", Domain::Exact, floored},
    {"elm_basics", "ceiling", Domain::Exact, ceiled},
    {"elm_basics", "round", Domain::Exact, roundedUp},
    {"elm_basics", "truncate", Domain::Int32, truncated},
};

//===----------------------------------------------------------------------===//
// In place of the call
//===----------------------------------------------------------------------===//

static const Function *find(BifOp op) {
  if (op.getArgs().size() != 1)
    return nullptr;
  for (const Function &function : kFunctions)
    if (function.module == op.getModule() && function.name == op.getFunction())
      return &function;
  return nullptr;
}

/// Whether x is in the domain; null: always.
static Value isInDomain(OpBuilder &builder, Location loc, Domain domain, Value x) {
  switch (domain) {
  case Domain::All:
    return {};
  case Domain::NotNegative:
    return compare(builder, loc, arith::CmpFPredicate::OGE, x, constant(builder, loc, 0));
  case Domain::Exact:
  case Domain::Int32: {
    double limit = domain == Domain::Exact ? double(kExactInteger) : 0x1p31;
    Value magnitude = math::AbsFOp::create(builder, loc, x);
    return compare(builder, loc, arith::CmpFPredicate::OLT, magnitude,
                   constant(builder, loc, limit));
  }
  }
  llvm_unreachable("unknown domain");
}

/// As a term of the type that the call had.
static Value boxed(OpBuilder &builder, Location loc, Value number, Type type) {
  MLIRContext *context = builder.getContext();
  Value term;
  if (number.getType().isF64())
    term = BoxFloatOp::create(builder, loc, FloatTermType::get(context), number);
  else
    term = BoxSmallOp::create(builder, loc, SmallType::get(context), number);
  return term.getType() == type ? term : CastOp::create(builder, loc, type, term).getResult();
}

Value luciole::erl::doubleOf(OpBuilder &builder, Location loc, Value term) {
  if (isa<FloatTermType>(term.getType()))
    return UnboxFloatOp::create(builder, loc, term);
  return asDouble(builder, loc, UnboxSmallOp::create(builder, loc, term));
}

//   %r = erl.bif "math" "sqrt"(%x) : (!erl.float) -> !erl.float
//   %f = erl.failed %r
//   cf.cond_br %f, ^cold, ^next
// becomes
//   cf.cond_br %d >= 0, ^fast, ^slow
// ^fast:
//   cf.br ^join(box_float (sqrt %d))
// ^slow:
//   %r = erl.bif "math" "sqrt"(%x) : (!erl.float) -> !erl.float
//   %f = erl.failed %r
//   cf.cond_br %f, ^cold, ^join(%r)
// ^join(%r):
//   … up to ^next
bool luciole::erl::unboxBif(BifOp op, llvm::SmallPtrSetImpl<Block *> &coldBlocks) {
  const Function *function = find(op);
  if (!function)
    return false;
  Value argument = op.getArgs().front();
  bool isDouble = function->compute == same || function->compute == squareRoot;
  if (!isa<FloatTermType>(argument.getType()) &&
      !(isDouble && isa<SmallType>(argument.getType())))
    return false;

  Location loc = op.getLoc();
  OpBuilder builder(op);
  if (function->domain == Domain::All) {
    Value result = function->compute(builder, loc, doubleOf(builder, loc, argument));
    replaceFailed(op, arith::ConstantOp::create(builder, loc, builder.getBoolAttr(false)));
    op.replaceAllUsesWith(boxed(builder, loc, result, op.getType()));
    op.erase();
    return true;
  }

  cf::CondBranchOp branch = branchBehind(op);
  if (!branch)
    return false;
  Type type = op.getType();
  Block *block = op->getBlock();
  Block *join = block->splitBlock(op);
  Block *fast = builder.createBlock(join), *slow = builder.createBlock(join);
  coldBlocks.insert(slow);
  Value joined = join->addArgument(type, loc);

  builder.setInsertionPointToEnd(block);
  Value x = doubleOf(builder, loc, argument);
  Value isIn = isInDomain(builder, loc, function->domain, x);
  cf::CondBranchOp::create(builder, loc, isIn, fast, ValueRange(), slow, ValueRange())
      .setBranchWeights(ArrayRef<int32_t>{1 << 20, 1});

  builder.setInsertionPointToEnd(fast);
  Value result = boxed(builder, loc, function->compute(builder, loc, x), type);
  cf::BranchOp::create(builder, loc, join, result);

  keepIn(slow, op, branch, join);
  op.replaceAllUsesWith(joined);
  op.erase();
  return true;
}
