//===- TermsToLLVM.cpp - Literals, construction and access ------------------===//

#include "Emit.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace luciole;

namespace {

/// The byte offset of word `index` of a boxed object from its term.
int64_t boxedOffset(unsigned index) {
  return int64_t(index * kWordBytes) - int64_t(kBoxedTag);
}
constexpr int64_t kHeadOffset = -int64_t(kConsTag);
constexpr int64_t kTailOffset = int64_t(kWordBytes) - int64_t(kConsTag);

struct ConstantPattern : ErlPattern<erl::ConstantOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ConstantOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(op, emit.constant(op.getValue()));
    return success();
  }
};

/// erl.cast %x : !erl.term to !erl.cons   ⇒   %x
struct CastPattern : ErlPattern<erl::CastOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::CastOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    rewriter.replaceOp(op, adaptor.getValue());
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Construction
//===----------------------------------------------------------------------===//

struct ConsPattern : ErlPattern<erl::ConsOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ConsOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value cell = emit.allocate(2, kConsTag);
    emit.storeField(adaptor.getHead(), cell, kHeadOffset);
    emit.storeField(adaptor.getTail(), cell, kTailOffset);
    rewriter.replaceOp(op, cell);
    return success();
  }
};

struct TuplePattern : ErlPattern<erl::TupleOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::TupleOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    ValueRange elements = adaptor.getElements();
    if (elements.empty()) {
      auto empty = erl::TupleTermAttr::get(getContext(), {});
      rewriter.replaceOp(op, emit.constant(empty));
      return success();
    }
    Value tuple = emit.allocate(1 + elements.size(), kBoxedTag);
    emit.storeField(emit.word(makeHeader(Kind::Tuple, elements.size())), tuple,
                    boxedOffset(0));
    for (auto [index, element] : llvm::enumerate(elements))
      emit.storeField(element, tuple, boxedOffset(1 + index));
    rewriter.replaceOp(op, tuple);
    return success();
  }
};

/// Without free variables a literal; else header, code, info, free variables.
struct MakeFunPattern : ErlPattern<erl::MakeFunOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::MakeFunOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    ValueRange env = adaptor.getEnv();
    if (env.empty()) {
      rewriter.replaceOp(
          op, emit.addressOf(state.fun(op, true), state.term, kBoxedTag));
      return success();
    }
    Value fun = emit.allocate(3 + env.size(), kBoxedTag);
    emit.storeField(emit.word(makeHeader(Kind::Fun, 2 + env.size(),
                                         op.getArity())),
                    fun, boxedOffset(0));
    std::string symbol = (state.name + ":" + op.getCallee()).str();
    if (state.wasm) {
      emit.storeField(emit.word(1), fun, boxedOffset(1));
      emit.storeField(emit.addressOf(symbol, state.pointer, 0), fun,
                      boxedOffset(1) + kFunCodeHalf);
    } else {
      emit.storeField(emit.addressOf(symbol, state.pointer, 1), fun,
                      boxedOffset(1));
    }
    Value info = emit.addressOf(state.fun(op, false), state.term, 1);
    emit.storeField(info, fun, boxedOffset(2));
    for (auto [index, value] : llvm::enumerate(env))
      emit.storeField(value, fun, boxedOffset(3 + index));
    rewriter.replaceOp(op, fun);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Access
//===----------------------------------------------------------------------===//

int64_t offsetOf(erl::HeadOp) { return kHeadOffset; }
int64_t offsetOf(erl::TailOp) { return kTailOffset; }
int64_t offsetOf(erl::ElementOp op) { return boxedOffset(1 + op.getIndex()); }
int64_t offsetOf(erl::FreeVarOp op) { return boxedOffset(3 + op.getIndex()); }
int64_t offsetOf(erl::UnboxFloatOp) { return boxedOffset(1); }

/// %h = erl.head %l   ⇒   llvm.load of the field
template <typename Op> struct AccessPattern : ErlPattern<Op> {
  using ErlPattern<Op>::ErlPattern;
  LogicalResult
  matchAndRewrite(Op op, typename OpConversionPattern<Op>::OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Emit emit(this->state, rewriter, op.getLoc());
    Type type = this->getTypeConverter()->convertType(op.getType());
    rewriter.replaceOp(op, emit.loadField(type, adaptor.getOperands()[0],
                                          offsetOf(op)));
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Unboxed values
//===----------------------------------------------------------------------===//

struct BoxFloatPattern : ErlPattern<erl::BoxFloatOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BoxFloatOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value box = emit.allocate(2, kBoxedTag);
    emit.storeField(emit.word(makeHeader(Kind::Float, 1)), box, boxedOffset(0));
    emit.storeField(adaptor.getValue(), box, boxedOffset(1));
    rewriter.replaceOp(op, box);
    return success();
  }
};

struct UnboxSmallPattern : ErlPattern<erl::UnboxSmallOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::UnboxSmallOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOpWithNewOp<LLVM::AShrOp>(
        op, emit.toWord(adaptor.getValue()), emit.word(kSmallShift));
    return success();
  }
};

/// Sums and differences with what has just been unboxed need no shifts there
/// and back: with t = 2x + 1, box (x + y) is t + 2y.
class TaggedSum {
public:
  TaggedSum(Emit &emit, Value number) : emit(emit), number(number) {}

  /// The word of the boxed number, or null.
  Value build() {
    Operation *op = number.getDefiningOp();
    if (!isa_and_nonnull<arith::AddIOp, arith::SubIOp>(op))
      return {};
    Value x = op->getOperand(0), y = op->getOperand(1);
    if (isa<arith::AddIOp>(op) && !boxed(x))
      std::swap(x, y);
    Value term = boxed(x);
    if (!term)
      return {};
    if (isa<arith::AddIOp>(op))
      return LLVM::AddOp::create(emit.rewriter, emit.loc, term, twice(y));
    return LLVM::SubOp::create(emit.rewriter, emit.loc, term, twice(y));
  }

private:
  /// The word that a number was unboxed from, or null.
  Value boxed(Value value) {
    auto unbox = value.getDefiningOp<erl::UnboxSmallOp>();
    if (!unbox)
      return {};
    Value term = emit.rewriter.getRemappedValue(unbox.getValue());
    return term ? emit.toWord(term) : Value();
  }

  Value twice(Value value) {
    if (Value term = boxed(value))
      return LLVM::SubOp::create(emit.rewriter, emit.loc, term,
                                 emit.word(kSmallTag));
    Value converted = emit.rewriter.getRemappedValue(value);
    return LLVM::ShlOp::create(emit.rewriter, emit.loc,
                               converted ? converted : value,
                               emit.word(kSmallShift));
  }

  Emit &emit;
  Value number;
};

struct BoxSmallPattern : ErlPattern<erl::BoxSmallOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BoxSmallOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    if (Value word = TaggedSum(emit, op.getValue()).build()) {
      rewriter.replaceOp(op, emit.toTerm(word));
      return success();
    }
    Value shifted = LLVM::ShlOp::create(rewriter, op.getLoc(),
                                        adaptor.getValue(),
                                        emit.word(kSmallShift));
    Value word = LLVM::OrOp::create(rewriter, op.getLoc(), shifted,
                                    emit.word(kSmallTag));
    rewriter.replaceOp(op, emit.toTerm(word));
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Values that are computed once
//===----------------------------------------------------------------------===//

/// %is, %v = erl.kept "x"   ⇒   a load of the word `kept:m:x`, compared with 0
struct KeptPattern : ErlPattern<erl::KeptOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::KeptOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value address = emit.addressOfKept(op.getName());
    Value value = LLVM::LoadOp::create(rewriter, op.getLoc(), state.term, address);
    Value is = LLVM::XOrOp::create(rewriter, op.getLoc(),
                                   emit.sameTerm(value, emit.none()), emit.flag(true));
    rewriter.replaceOp(op, {is, value});
    return success();
  }
};

/// %k = erl.keep "x" %v   ⇒   luc_s_keep(%v), and a store others may see
struct KeepPattern : ErlPattern<erl::KeepOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::KeepOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value kept = emit.entry("keep", adaptor.getValue());
    auto store = LLVM::StoreOp::create(rewriter, op.getLoc(), kept,
                                       emit.addressOfKept(op.getName()),
                                       /*alignment=*/kWordBytes);
    store.setOrdering(LLVM::AtomicOrdering::release);
    rewriter.replaceOp(op, kept);
    return success();
  }
};

} // namespace

void luciole::populateTerms(const TypeConverter &converter, ModuleState &state,
                            RewritePatternSet &patterns) {
  patterns.add<ConstantPattern, CastPattern, ConsPattern, TuplePattern,
               MakeFunPattern, AccessPattern<erl::HeadOp>,
               AccessPattern<erl::TailOp>, AccessPattern<erl::ElementOp>,
               AccessPattern<erl::FreeVarOp>, AccessPattern<erl::UnboxFloatOp>,
               KeptPattern, KeepPattern, BoxFloatPattern, UnboxSmallPattern, BoxSmallPattern>(converter,
                                                                    state);
}
