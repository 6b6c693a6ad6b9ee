//===- CallsToLLVM.cpp - Calls and tail calls of compiled code --------------===//
//
// Every kind of call comes twice, plain and as a tail call; a CallSite knows
// which, and what follows the call and a failure to find its target.
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"

using namespace mlir;
using namespace luciole;

namespace {

/// What is called: a symbol or an address.
struct Target {
  FlatSymbolRefAttr symbol;
  Value address;
};

/// A value as it travels in an argument register: never a raw number that the
/// collector could take for a pointer.
Value toArgument(Emit &emit, Value value) {
  Type type = value.getType();
  if (!type.isInteger())
    return value;
  if (!type.isInteger(64))
    value = LLVM::ZExtOp::create(emit.rewriter, emit.loc, emit.state.word, value);
  Value shifted = LLVM::ShlOp::create(emit.rewriter, emit.loc, value,
                                      emit.word(kSmallShift));
  return emit.toTerm(LLVM::OrOp::create(emit.rewriter, emit.loc, shifted,
                                        emit.word(kSmallTag)));
}

/// Process and eight arguments; the others go to the process.
SmallVector<Value> placeArguments(Emit &emit, ValueRange args) {
  SmallVector<Value> operands = emit.leadingArguments();
  for (auto [slot, arg] : llvm::enumerate(args)) {
    bool inMemory = slot >= kRegisterArgs || isa<FloatType>(arg.getType());
    Value value = toArgument(emit, arg);
    if (inMemory)
      emit.storeArg(value, slot);
    if (slot < kRegisterArgs)
      operands.push_back(inMemory ? emit.poison(emit.state.term) : value);
  }
  operands.resize(emit.state.codeType(args.size()).getNumParams(),
                  emit.poison(emit.state.term));
  return operands;
}

Value callTarget(Emit &emit, Target target, ArrayRef<Value> operands,
                 bool isTail) {
  LLVM::CallOp call;
  auto type =
      emit.state.codeType(operands.size() - emit.state.firstArg());
  if (target.symbol) {
    call = LLVM::CallOp::create(emit.rewriter, emit.loc, type, target.symbol,
                                operands);
  } else {
    SmallVector<Value> all{target.address};
    all.append(operands.begin(), operands.end());
    call = LLVM::CallOp::create(emit.rewriter, emit.loc, type, all);
  }
  call.setCConv(LLVM::CConv::Tail);
  call->setAttr(kLocationAttr, emit.rewriter.getI64IntegerAttr(
                                   emit.state.location(emit.loc)));
  if (isTail)
    call.setTailCallKind(LLVM::TailCallKind::MustTail);
  return call.getResult();
}

/// A call op being rewritten, whose target may turn out not to exist.
class CallSite {
public:
  CallSite(Emit &emit, Operation *op, bool isTail)
      : emit(emit), op(op), isTail(isTail) {}

  /// On `condition` raises what the entry that `raise` calls saves.
  template <typename Raise> void raiseIf(Value condition, Raise raise) {
    auto &rewriter = emit.rewriter;
    Block *here = rewriter.getInsertionBlock();
    Block *next = rewriter.splitBlock(here, rewriter.getInsertionPoint());
    Block *cold = rewriter.createBlock(here->getParent(), here->getParent()->end());
    raise();
    emit.capture();
    failures.push_back(cold);
    rewriter.setInsertionPointToEnd(here);
    LLVM::CondBrOp::create(rewriter, emit.loc, condition, cold, ValueRange(),
                           next, ValueRange(),
                           std::pair<uint32_t, uint32_t>{1, 2000});
    rewriter.setInsertionPoint(op);
  }

  void call(Target target, ArrayRef<Value> operands) {
    finish(callTarget(emit, target, operands, isTail));
  }

  /// A call of `code` with as many arguments as the run gives, in
  /// `process.args`.
  void apply(Value code, Value count);

  Emit &emit;

private:
  void finish(Value result) {
    if (isTail)
      finishTail(result);
    else
      finishPlain(result);
  }

  void finishTail(Value result) {
    LLVM::ReturnOp::create(emit.rewriter, emit.loc, result);
    emit.rewriter.eraseOp(op);
    for (Block *cold : failures) {
      emit.rewriter.setInsertionPointToEnd(cold);
      LLVM::ReturnOp::create(emit.rewriter, emit.loc, emit.none());
    }
  }

  void finishPlain(Value result) {
    if (failures.empty())
      return replaceFallible(emit, op, result);
    auto &rewriter = emit.rewriter;
    Block *here = rewriter.getInsertionBlock();
    Block *next = rewriter.splitBlock(here, rewriter.getInsertionPoint());
    next->addArgument(emit.state.term, emit.loc);
    rewriter.setInsertionPointToEnd(here);
    LLVM::BrOp::create(rewriter, emit.loc, result, next);
    for (Block *cold : failures) {
      rewriter.setInsertionPointToEnd(cold);
      LLVM::BrOp::create(rewriter, emit.loc, emit.none(), next);
    }
    rewriter.setInsertionPoint(op);
    replaceFallible(emit, op, next->getArgument(0));
  }

  Operation *op;
  bool isTail;
  SmallVector<Block *> failures;
};

//===----------------------------------------------------------------------===//
// Static calls
//===----------------------------------------------------------------------===//

/// erl.call @"f/1"(%x)   ⇒   llvm.call tailcc @"m:f/1"(%p, %x, poison…)
template <typename Op, bool isTail> struct LocalCall : ErlPattern<Op> {
  using ErlPattern<Op>::ErlPattern;
  LogicalResult
  matchAndRewrite(Op op,
                  typename OpConversionPattern<Op>::OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Emit emit(this->state, rewriter, op.getLoc());
    CallSite site(emit, op, isTail);
    auto symbol =
        this->state.callee((this->state.name + ":" + op.getCallee()).str(),
                           op.getArgs().size());
    site.call({symbol, {}},
              placeArguments(emit, flatten(adaptor.getArgs())));
    return success();
  }
};

void callDynamic(CallSite &site, Value module, Value function, ValueRange args);

/// erl.call_remote "m" "f" (%x)   ⇒   llvm.call tailcc @"m:f/1"(%p, %x, poison…)
template <typename Op, bool isTail> struct RemoteCall : ErlPattern<Op> {
  using ErlPattern<Op>::ErlPattern;
  LogicalResult
  matchAndRewrite(Op op, typename OpConversionPattern<Op>::OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    ModuleState &state = this->state;
    Emit emit(state, rewriter, op.getLoc());
    CallSite site(emit, op, isTail);
    std::string symbol = functionSymbol(op.getModule(), op.getFunction(),
                                        adaptor.getArgs().size());
    // A function of this module that is not exported is undefined from outside.
    if (state.defines(symbol) && !state.exports(symbol))
      callDynamic(site, emit.atom(op.getModule()), emit.atom(op.getFunction()),
                  adaptor.getArgs());
    else
      site.call({state.callee(symbol, adaptor.getArgs().size()), {}},
                placeArguments(emit, adaptor.getArgs()));
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Funs
//===----------------------------------------------------------------------===//

constexpr int64_t kFunHeaderMask = ~int64_t(kSizeMask << kSizeShift);

/// Leaves the arguments where the runtime looks for them.
void storeAll(Emit &emit, ValueRange args) {
  for (auto [index, arg] : llvm::enumerate(args))
    emit.storeArg(arg, index);
}

Value funCode(Emit &emit, Value fun) {
  // The upper half of the word is the address, or the word is the address
  // plus one.
  if (emit.state.wasm)
    return emit.loadField(emit.state.pointer, fun,
                          int64_t(kWordBytes + kFunCodeHalf) -
                              int64_t(kBoxedTag));
  Value tagged = emit.loadField(emit.state.pointer, fun,
                                int64_t(kWordBytes) - int64_t(kBoxedTag));
  return LLVM::GEPOp::create(emit.rewriter, emit.loc, emit.state.pointer,
                             emit.rewriter.getI8Type(), tagged,
                             ArrayRef<LLVM::GEPArg>{-1});
}

/// erl.call_fun %f(%x)
///   not boxed, or header not a fun's of arity 1: luc_s_fault_badfun, capture
///   %code = load %f[1]; llvm.call tailcc %code(%p, %x, %f, poison…)
void callFun(CallSite &site, Value fun, ValueRange args, Type type) {
  Emit &emit = site.emit;
  unsigned arity = args.size();
  auto raise = [&] {
    storeAll(emit, args);
    emit.entry("fault_badfun", {fun, emit.word(arity)});
  };
  auto known = dyn_cast<erl::FunType>(type);
  if (!known || known.getArity() != arity) {
    auto flip = [&](Value flag) {
      return LLVM::XOrOp::create(emit.rewriter, emit.loc, flag,
                                 emit.flag(true));
    };
    site.raiseIf(flip(emit.isBoxed(fun)), raise);
    Value fits = emit.masked(emit.header(fun), kFunHeaderMask,
                             makeHeader(Kind::Fun, 0, arity));
    site.raiseIf(flip(fits), raise);
  }
  SmallVector<Value> all(args);
  all.push_back(fun);
  Value code = funCode(emit, fun);
  site.call({{}, code}, placeArguments(emit, all));
}

template <typename Op, bool isTail> struct FunCall : ErlPattern<Op> {
  using ErlPattern<Op>::ErlPattern;
  LogicalResult
  matchAndRewrite(Op op, typename OpConversionPattern<Op>::OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Emit emit(this->state, rewriter, op.getLoc());
    CallSite site(emit, op, isTail);
    callFun(site, adaptor.getFun(), adaptor.getArgs(), op.getFun().getType());
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Computed names
//===----------------------------------------------------------------------===//

Value isNull(Emit &emit, Value pointer) {
  Value null =
      LLVM::ZeroOp::create(emit.rewriter, emit.loc, pointer.getType());
  return emit.compare(Predicate::eq, pointer, null);
}

/// erl.call_dynamic %m, %f (%x)
///   %code = luc_s_lookup(%m, %f, 1); null: luc_s_fault_callee, capture
void callDynamic(CallSite &site, Value module, Value function,
                 ValueRange args) {
  Emit &emit = site.emit;
  Value arity = emit.word(args.size());
  Value code = emit.entry("lookup", {module, function, arity});
  site.raiseIf(isNull(emit, code), [&] {
    storeAll(emit, args);
    emit.entry("fault_callee", {module, function, arity});
  });
  site.call({{}, code}, placeArguments(emit, args));
}

template <typename Op, bool isTail> struct DynamicCall : ErlPattern<Op> {
  using ErlPattern<Op>::ErlPattern;
  LogicalResult
  matchAndRewrite(Op op, typename OpConversionPattern<Op>::OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Emit emit(this->state, rewriter, op.getLoc());
    CallSite site(emit, op, isTail);
    callDynamic(site, adaptor.getModule(), adaptor.getFunction(),
                adaptor.getArgs());
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Argument lists
//===----------------------------------------------------------------------===//

/// Spreads a list over `process.args`; raises `fault` if it is none.
Value spread(CallSite &site, Value list, StringRef fault, ValueRange operands) {
  Emit &emit = site.emit;
  Value count = emit.entry("spread", list);
  site.raiseIf(emit.compare(Predicate::slt, count, emit.word(0)),
               [&] { emit.entry(fault, operands); });
  return count;
}

void CallSite::apply(Value code, Value count) {
  if (emit.state.explicitFrames) {
    // The type of the code depends on the count.
    Value result = emit.entry("apply", {code, count});
    if (isTail)
      result.getDefiningOp<LLVM::CallOp>().setTailCallKind(
          LLVM::TailCallKind::MustTail);
    return finish(result);
  }
  SmallVector<Value> operands{emit.process()};
  for (unsigned slot = 0; slot < kRegisterArgs; ++slot)
    operands.push_back(emit.loadArg(slot, emit.state.term));
  call({{}, code}, operands);
}

/// Writes the fun behind its arguments: process.args[count] = fun.
void storeSelf(Emit &emit, Value fun, Value count) {
  Value address = LLVM::GEPOp::create(
      emit.rewriter, emit.loc, emit.state.pointer, emit.state.word,
      emit.args(), ArrayRef<LLVM::GEPArg>{count});
  LLVM::StoreOp::create(emit.rewriter, emit.loc, fun, address)
      .setTbaaAttr(emit.state.processTag);
}

/// erl.apply_fun %f, %list: as erl.call_fun with the arity computed.
template <typename Op, bool isTail> struct ApplyFun : ErlPattern<Op> {
  using ErlPattern<Op>::ErlPattern;
  LogicalResult
  matchAndRewrite(Op op, typename OpConversionPattern<Op>::OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Emit emit(this->state, rewriter, op.getLoc());
    CallSite site(emit, op, isTail);
    Value fun = adaptor.getFun();
    Value count = spread(site, adaptor.getArgs(), "fault_apply_fun",
                         {fun, adaptor.getArgs()});
    auto raise = [&] { emit.entry("fault_badfun", {fun, count}); };
    auto flip = [&](Value flag) {
      return LLVM::XOrOp::create(rewriter, op.getLoc(), flag, emit.flag(true));
    };
    site.raiseIf(flip(emit.isBoxed(fun)), raise);
    Value extra = LLVM::ShlOp::create(rewriter, op.getLoc(), count,
                                      emit.word(kExtraShift));
    Value wanted = LLVM::OrOp::create(rewriter, op.getLoc(), extra,
                                      emit.word(makeHeader(Kind::Fun, 0)));
    Value found = emit.andWord(emit.header(fun), kFunHeaderMask);
    site.raiseIf(emit.compare(Predicate::ne, found, wanted), raise);
    storeSelf(emit, fun, count);
    Value code = funCode(emit, fun);
    if (this->state.explicitFrames) // the fun is an argument, too
      count = LLVM::AddOp::create(rewriter, op.getLoc(), count, emit.word(1));
    site.apply(code, count);
    return success();
  }
};

/// erl.apply %m, %f, %list: as erl.call_dynamic with the arity computed.
template <typename Op, bool isTail> struct Apply : ErlPattern<Op> {
  using ErlPattern<Op>::ErlPattern;
  LogicalResult
  matchAndRewrite(Op op, typename OpConversionPattern<Op>::OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Emit emit(this->state, rewriter, op.getLoc());
    CallSite site(emit, op, isTail);
    Value module = adaptor.getModule(), function = adaptor.getFunction();
    Value count = spread(site, adaptor.getArgs(), "fault_apply",
                         {module, function, adaptor.getArgs()});
    Value code = emit.entry("lookup", {module, function, count});
    site.raiseIf(isNull(emit, code), [&] {
      emit.entry("fault_callee", {module, function, count});
    });
    site.apply(code, count);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Built-in functions
//===----------------------------------------------------------------------===//

/// erl.bif "erlang" "length" (%l)   ⇒   llvm.call @luc_s_bif_…(%p, %l)
struct BifPattern : ErlPattern<erl::BifOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::BifOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    unsigned arity = adaptor.getArgs().size();
    const BifRow *row = findBif(op.getModule(), op.getFunction(), arity);
    if (!row)
      return op.emitOpError("not supported yet: built-in function ")
             << op.getModule() << ':' << op.getFunction() << '/' << arity;
    Emit emit(state, rewriter, op.getLoc());
    replaceFallible(emit, op,
                    emit.callStub(state.bif(*row), adaptor.getArgs()));
    return success();
  }
};

} // namespace

void luciole::populateCalls(const TypeConverter &converter, ModuleState &state,
                            RewritePatternSet &patterns) {
  patterns.add<
      LocalCall<erl::CallOp, false>, LocalCall<erl::TailCallOp, true>,
      RemoteCall<erl::CallRemoteOp, false>,
      RemoteCall<erl::TailCallRemoteOp, true>,
      FunCall<erl::CallFunOp, false>, FunCall<erl::TailCallFunOp, true>,
      DynamicCall<erl::CallDynamicOp, false>,
      DynamicCall<erl::TailCallDynamicOp, true>,
      ApplyFun<erl::ApplyFunOp, false>, ApplyFun<erl::TailApplyFunOp, true>,
      Apply<erl::ApplyOp, false>, Apply<erl::TailApplyOp, true>, BifPattern>(
      converter, state);
}
