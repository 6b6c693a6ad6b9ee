//===- ArithToLLVM.cpp - Erlang's arithmetic --------------------------------===//
//
// Small integers are computed inline on their tagged words: the word of v is
// 2v + 1. Everything else, overflow included, goes to an entry on a cold path.
// The operands' types say which tests are needed.
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "luciole/Dialect/Erl/IR/StackTraces.h"

using namespace mlir;
using namespace luciole;
using erl::ArithKind;

namespace {

/// What is known of an operand.
struct Operand {
  Value word;
  bool isSmall = false;
  int64_t lo = kSmallMin, hi = kSmallMax;
  bool isConstant() const { return isSmall && lo == hi; }
  bool contains(int64_t value) const { return lo <= value && value <= hi; }
};

Operand describe(Emit &emit, Value original, Value converted) {
  Operand operand{emit.toWord(converted)};
  if (auto type = dyn_cast<erl::SmallType>(original.getType()))
    operand = {operand.word, true, type.getLo(), type.getHi()};
  if (auto constant = original.getDefiningOp<erl::ConstantOp>())
    if (auto value = dyn_cast<erl::IntAttr>(constant.getValue()))
      if (value.isSmall())
        operand = {operand.word, true, value.getSmall(), value.getSmall()};
  return operand;
}

/// Builds one operation: `leave` goes to the cold path.
class SmallArith {
public:
  SmallArith(Emit &emit, Join &join, Block *cold, Operand a, Operand b)
      : emit(emit), join(join), cold(cold), a(a), b(b) {}

  /// The tagged result, or null for an operation that has no inline form.
  Value build(ArithKind kind);
  void requireSmall();
  void leaveIf(Value condition) {
    join.leaveIf(condition, cold);
    leaves = true;
  }
  bool leaves = false;

private:
  Value binary(ArithKind kind);
  Value overflowing(StringRef intrinsic, Value x, Value y, bool mayOverflow);
  Value tagged(Value even) { return create<LLVM::OrOp>(even, word(kSmallTag)); }
  Value untagged(Value value) {
    return create<LLVM::SubOp>(value, word(kSmallTag));
  }
  Value number(Value value) {
    return create<LLVM::AShrOp>(value, word(kSmallShift));
  }
  Value word(int64_t value) { return emit.word(value); }
  template <typename Op> Value create(Value x, Value y) {
    return Op::create(emit.rewriter, emit.loc, x, y);
  }
  Value divide(bool remainder);
  Value shiftLeft();
  Value shiftRight();

  Emit &emit;
  Join &join;
  Block *cold;
  Operand a, b;
};

/// Both operands are small: one test for both.
void SmallArith::requireSmall() {
  Value bits;
  if (!a.isSmall && !b.isSmall)
    bits = create<LLVM::AndOp>(a.word, b.word);
  else if (!a.isSmall)
    bits = a.word;
  else if (!b.isSmall)
    bits = b.word;
  else
    return;
  leaveIf(emit.isZero(emit.andWord(bits, kSmallTag)));
}

bool fits(__int128 value) { return value >= kSmallMin && value <= kSmallMax; }

/// Whether the exact result of add, sub or mul may not fit a small.
bool mayOverflow(ArithKind kind, const Operand &a, const Operand &b) {
  __int128 x[] = {a.lo, a.hi}, y[] = {b.lo, b.hi};
  for (__int128 p : x)
    for (__int128 q : y)
      if (!fits(kind == ArithKind::Add ? p + q
                : kind == ArithKind::Sub ? p - q
                                         : p * q))
        return true;
  return false;
}

Value SmallArith::overflowing(StringRef operation, Value x, Value y,
                              bool mayOverflow) {
  auto &rewriter = emit.rewriter;
  if (!mayOverflow) {
    auto flags = LLVM::IntegerOverflowFlags::nsw;
    if (operation == "sadd")
      return LLVM::AddOp::create(rewriter, emit.loc, x, y, flags);
    if (operation == "ssub")
      return LLVM::SubOp::create(rewriter, emit.loc, x, y, flags);
    return LLVM::MulOp::create(rewriter, emit.loc, x, y, flags);
  }
  auto type = LLVM::LLVMStructType::getLiteral(
      emit.state.context, {emit.state.word, emit.state.flag});
  std::string name = ("llvm." + operation + ".with.overflow").str();
  Value pair = LLVM::CallIntrinsicOp::create(rewriter, emit.loc, type,
                                             rewriter.getStringAttr(name),
                                             ValueRange{x, y})
                   .getResult(0);
  Value result =
      LLVM::ExtractValueOp::create(rewriter, emit.loc, pair, ArrayRef<int64_t>{0});
  Value overflow =
      LLVM::ExtractValueOp::create(rewriter, emit.loc, pair, ArrayRef<int64_t>{1});
  leaveIf(overflow);
  return result;
}

Value SmallArith::divide(bool remainder) {
  if (b.contains(0))
    leaveIf(emit.compare(Predicate::eq, b.word, word(makeSmall(0))));
  // The least small divided by -1 does not fit.
  if (!remainder && b.contains(-1) && a.lo == kSmallMin)
    leaveIf(emit.compare(Predicate::eq, b.word, word(makeSmall(-1))));
  Value x = number(a.word), y = number(b.word);
  Value result = remainder ? create<LLVM::SRemOp>(x, y) : create<LLVM::SDivOp>(x, y);
  return tagged(create<LLVM::ShlOp>(result, word(kSmallShift)));
}

/// Shifts the even word and back: what comes back different did not fit.
Value SmallArith::shiftLeft() {
  if (b.lo < 0 || b.hi > 62)
    leaveIf(emit.compare(Predicate::ugt, number(b.word), word(62)));
  Value count = number(b.word), even = untagged(a.word);
  Value result = create<LLVM::ShlOp>(even, count);
  Value back = create<LLVM::AShrOp>(result, count);
  leaveIf(emit.compare(Predicate::ne, back, even));
  return tagged(result);
}

Value SmallArith::shiftRight() {
  if (b.lo < 0)
    leaveIf(emit.compare(Predicate::slt, b.word, word(makeSmall(0))));
  Value count = number(b.word);
  if (b.hi > 63)
    count = LLVM::UMinOp::create(emit.rewriter, emit.loc, count, word(63));
  return tagged(create<LLVM::AShrOp>(a.word, count));
}

Value SmallArith::build(ArithKind kind) {
  if (kind == ArithKind::FDiv)
    return {};
  requireSmall();
  return binary(kind);
}

Value SmallArith::binary(ArithKind kind) {
  switch (kind) {
  case ArithKind::Add:
    return overflowing("sadd", a.word, untagged(b.word),
                       mayOverflow(kind, a, b));
  case ArithKind::Sub:
    return overflowing("ssub", a.word, untagged(b.word),
                       mayOverflow(kind, a, b));
  case ArithKind::Mul:
    return tagged(overflowing("smul", untagged(a.word), number(b.word),
                              mayOverflow(kind, a, b)));
  case ArithKind::Div:
    return divide(false);
  case ArithKind::Rem:
    return divide(true);
  case ArithKind::BAnd:
    return create<LLVM::AndOp>(a.word, b.word);
  case ArithKind::BOr:
    return create<LLVM::OrOp>(a.word, b.word);
  case ArithKind::BXor:
    return tagged(create<LLVM::XOrOp>(a.word, b.word));
  case ArithKind::BSl:
    return shiftLeft();
  case ArithKind::BSr:
    return shiftRight();
  case ArithKind::FDiv:
    break;
  }
  llvm_unreachable("no inline form");
}

/// The entry for an operation, with its operands as stack traces show them.
std::string slowEntry(erl::ArithOp op, Value &lhs, Value &rhs) {
  erl::ShownArith shown = erl::shownArith(op);
  if (shown.isSwapped)
    std::swap(lhs, rhs);
  std::string name = erl::stringifyArithKind(op.getKind()).str();
  return shown.isLiteral ? name + "_literal" : name;
}

/// Whether both operands may be numbers of which one is a float.
bool mayBeFloat(erl::ArithOp op) {
  switch (op.getKind()) {
  case ArithKind::Add:
  case ArithKind::Sub:
  case ArithKind::Mul:
    break;
  case ArithKind::FDiv:
    return true;
  default:
    return false;
  }
  auto isInteger = [](Value value) {
    return isa<erl::SmallType, erl::IntegerTermType>(value.getType());
  };
  return !isInteger(op.getLhs()) || !isInteger(op.getRhs());
}

Value callRuntime(Emit &emit, erl::ArithOp op, StringRef entry,
                  ValueRange args) {
  auto function =
      mayBeFloat(op) ? emit.state.floatEntry(entry) : emit.state.entry(entry);
  return emit.callStub(function, args);
}

/// The cold path: the runtime's result and whether it is none.
void finishCold(Emit &emit, Join &join, Block *cold,
                llvm::function_ref<Value()> call) {
  emit.rewriter.setInsertionPointToEnd(cold);
  Value result = call();
  join.join({result, emit.sameTerm(result, emit.none())});
}

/// %r = erl.arith add %x, %y
///   both small, no overflow: the sum; else luc_s_add. `erl.failed %r` is
///   false on the first path.
struct ArithPattern : ErlPattern<erl::ArithOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ArithOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value lhs = adaptor.getLhs(), rhs = adaptor.getRhs();
    Value first = lhs, second = rhs;
    std::string name = slowEntry(op, first, second);
    if (op.getKind() == ArithKind::FDiv || neverSmall(op.getLhs()) ||
        neverSmall(op.getRhs())) {
      replaceFallible(emit, op, callRuntime(emit, op, name, {first, second}));
      return success();
    }
    Join join(emit, {state.term, state.flag});
    Block *cold = join.coldBlock();
    SmallArith arith(emit, join, cold, describe(emit, op.getLhs(), lhs),
                     describe(emit, op.getRhs(), rhs));
    Value word = arith.build(op.getKind());
    join.join({emit.toTerm(word), emit.flag(false)});
    if (arith.leaves)
      finishCold(emit, join, cold, [&] {
        return callRuntime(emit, op, name, {first, second});
      });
    else
      rewriter.eraseBlock(cold);
    ValueRange results = join.finish();
    replaceFallible(emit, op, results[0], results[1]);
    return success();
  }

  static bool neverSmall(Value value) {
    return isa<erl::FloatTermType>(value.getType());
  }
};

/// erl.neg %x, erl.bnot %x: likewise, 0 - x and x xor -1 on the word.
template <typename Op> struct UnaryPattern : ErlPattern<Op> {
  using ErlPattern<Op>::ErlPattern;
  LogicalResult
  matchAndRewrite(Op op, typename OpConversionPattern<Op>::OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    constexpr bool isNeg = std::is_same_v<Op, erl::NegOp>;
    Emit emit(this->state, rewriter, op.getLoc());
    Join join(emit, {this->state.term, this->state.flag});
    Block *cold = join.coldBlock();
    Operand operand = describe(emit, op.getValue(), adaptor.getValue());
    Operand other{emit.word(isNeg ? makeSmall(0) : makeSmall(-1)), true,
                  isNeg ? 0 : -1, isNeg ? 0 : -1};
    SmallArith arith(emit, join, cold, isNeg ? other : operand,
                     isNeg ? operand : other);
    Value word = arith.build(isNeg ? ArithKind::Sub : ArithKind::BXor);
    join.join({emit.toTerm(word), emit.flag(false)});
    if (arith.leaves)
      finishCold(emit, join, cold, [&] {
        return emit.entry(isNeg ? "neg" : "bnot", adaptor.getValue());
      });
    else
      rewriter.eraseBlock(cold);
    ValueRange results = join.finish();
    replaceFallible(emit, op, results[0], results[1]);
    return success();
  }
};

} // namespace

void luciole::populateArith(const TypeConverter &converter, ModuleState &state,
                            RewritePatternSet &patterns) {
  patterns.add<ArithPattern, UnaryPattern<erl::NegOp>,
               UnaryPattern<erl::BNotOp>>(converter, state);
}
