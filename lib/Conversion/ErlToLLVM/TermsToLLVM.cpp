//===- TermsToLLVM.cpp - Literals, construction and access ------------------===//

#include "Emit.h"

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
    Value code = emit.addressOf(symbol, state.pointer, 1);
    emit.storeField(code, fun, boxedOffset(1));
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

struct HeadPattern : ErlPattern<erl::HeadOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::HeadOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(
        op, emit.loadField(state.term, adaptor.getList(), kHeadOffset));
    return success();
  }
};

struct TailPattern : ErlPattern<erl::TailOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::TailOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(
        op, emit.loadField(state.term, adaptor.getList(), kTailOffset));
    return success();
  }
};

struct ElementPattern : ErlPattern<erl::ElementOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ElementOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(op, emit.loadField(state.term, adaptor.getTuple(),
                                          boxedOffset(1 + op.getIndex())));
    return success();
  }
};

struct FreeVarPattern : ErlPattern<erl::FreeVarOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::FreeVarOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(op, emit.loadField(state.term, adaptor.getFun(),
                                          boxedOffset(3 + op.getIndex())));
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Unboxed values
//===----------------------------------------------------------------------===//

struct UnboxFloatPattern : ErlPattern<erl::UnboxFloatOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::UnboxFloatOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(
        op, emit.loadField(state.real, adaptor.getValue(), boxedOffset(1)));
    return success();
  }
};

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

struct BoxSmallPattern : ErlPattern<erl::BoxSmallOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BoxSmallOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value shifted = LLVM::ShlOp::create(rewriter, op.getLoc(),
                                        adaptor.getValue(),
                                        emit.word(kSmallShift));
    Value word = LLVM::OrOp::create(rewriter, op.getLoc(), shifted,
                                    emit.word(kSmallTag));
    rewriter.replaceOp(op, emit.toTerm(word));
    return success();
  }
};

} // namespace

void luciole::populateTerms(const TypeConverter &converter, ModuleState &state,
                            RewritePatternSet &patterns) {
  patterns.add<ConstantPattern, CastPattern, ConsPattern, TuplePattern,
               MakeFunPattern, HeadPattern, TailPattern, ElementPattern,
               FreeVarPattern, UnboxFloatPattern, BoxFloatPattern,
               UnboxSmallPattern, BoxSmallPattern>(converter, state);
}
