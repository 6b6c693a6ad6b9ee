//===- ProcessToLLVM.cpp - Messages -----------------------------------------===//

#include "Emit.h"

using namespace mlir;
using namespace luciole;

namespace {

/// The result of a leaf that has no `erl.capture` behind it: captures here.
Value captured(Emit &emit, Value result, Value failed) {
  Join join(emit, {emit.state.term});
  Block *cold = join.coldBlock();
  join.leaveIf(failed, cold);
  join.join(result);
  emit.rewriter.setInsertionPointToEnd(cold);
  emit.capture();
  join.join(emit.none());
  return join.finish()[0];
}

/// erl.self   ⇒   luc_s_bif_erlang_self_0(%p)
struct SelfPattern : ErlPattern<erl::SelfOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::SelfOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(
        op, emit.callStub(state.bif(*findBif("erlang", "self", 0)), {}));
    return success();
  }
};

/// Says so in words where the framework would only say that it failed.
template <typename Op> struct NotSupported : ErlPattern<Op> {
  using ErlPattern<Op>::ErlPattern;
  LogicalResult matchAndRewrite(Op op, typename OpConversionPattern<Op>::OpAdaptor,
                                ConversionPatternRewriter &) const override {
    return op.emitOpError("not supported yet: native code for this op");
  }
};

struct SendPattern : ErlPattern<erl::SendOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::SendOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value result =
        emit.entry("send", {adaptor.getDestination(), adaptor.getMessage()});
    Value failed = emit.sameTerm(result, emit.none());
    replaceFallible(emit, op, captured(emit, result, failed));
    return success();
  }
};

struct PeekPattern : ErlPattern<erl::ReceivePeekOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ReceivePeekOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value message = emit.entry("receive_peek", {});
    Value found = emit.compare(Predicate::ne, message, emit.none());
    rewriter.replaceOp(op, {found, message});
    return success();
  }
};

struct SkipPattern : ErlPattern<erl::ReceiveSkipOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ReceiveSkipOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit(state, rewriter, op.getLoc()).entry("receive_skip", {});
    rewriter.eraseOp(op);
    return success();
  }
};

struct AcceptPattern : ErlPattern<erl::ReceiveAcceptOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ReceiveAcceptOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit(state, rewriter, op.getLoc()).entry("receive_accept", {});
    rewriter.eraseOp(op);
    return success();
  }
};

struct MarkPattern : ErlPattern<erl::ReceiveMarkOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ReceiveMarkOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(op, emit.entry("receive_mark", {}));
    return success();
  }
};

struct UseMarkPattern : ErlPattern<erl::ReceiveUseMarkOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ReceiveUseMarkOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit(state, rewriter, op.getLoc())
        .entry("receive_use_mark", adaptor.getMark());
    rewriter.eraseOp(op);
    return success();
  }
};

/// The runtime answers with the atom, or none and timeout_value raised.
struct WaitPattern : ErlPattern<erl::ReceiveWaitOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ReceiveWaitOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    Value timeout =
        adaptor.getTimeout() ? adaptor.getTimeout() : emit.atom("infinity");
    Value result = emit.entry("receive_wait", timeout);
    Value failed = emit.sameTerm(result, emit.none());
    replaceFallible(emit, op, captured(emit, result, failed));
    return success();
  }
};

} // namespace

void luciole::populateProcess(const TypeConverter &converter,
                              ModuleState &state, RewritePatternSet &patterns) {
  patterns.add<SelfPattern, NotSupported<erl::SpawnOp>,
               SendPattern, PeekPattern, SkipPattern, AcceptPattern,
               MarkPattern, UseMarkPattern, WaitPattern>(converter, state);
}
