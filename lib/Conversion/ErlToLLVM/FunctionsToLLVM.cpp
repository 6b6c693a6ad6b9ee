//===- FunctionsToLLVM.cpp - Functions, their entry and return --------------===//

#include "Emit.h"
#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"
#include "Reductions.h"

using namespace mlir;
using namespace luciole;

namespace {

/// What the entry of a function must do.
struct EntryNeeds {
  bool stack = false;      ///< has calls that need stack behind its frame
  bool reductions = false; ///< calls compiled code at all
};

EntryNeeds needsOf(erl::FuncOp func, bool explicitFrames) {
  EntryNeeds needs;
  bool counts = false; // in a block behind the entry
  func.walk([&](Operation *op) {
    if (op->hasTrait<erl::CallsCode>())
      needs.stack = needs.reductions = true;
    // The way to where the process may have left goes through the entry.
    else if (explicitFrames &&
             (isa<erl::ReceiveWaitOp>(op) || op->hasAttr("luciole.back")))
      needs.reductions = true;
    else if (op->hasAttr(kHeaderAttr))
      counts = true;
    else if (op->hasTrait<erl::TailCalls>())
      needs.reductions = true;
  });
  needs.reductions &= !counts;
  return needs;
}

/// %sp = call @luciole.stack_pointer()
/// cond_br %sp < process.stackLimit, ^cold: luc_s_more_stack
void checkStack(Emit &emit) {
  Value sp = LLVM::CallOp::create(emit.rewriter, emit.loc,
                                  emit.state.stackPointer(), ValueRange())
                 .getResult();
  Value limit = emit.loadProcess(ProcessField::stackLimit, emit.state.word);
  Value low = emit.compare(Predicate::ult, sp, limit);
  Join join(emit, {});
  Block *cold = join.coldBlock();
  join.leaveIf(low, cold);
  join.join({});
  emit.rewriter.setInsertionPointToEnd(cold);
  emit.entry("more_stack", {});
  join.join({});
  join.finish();
}

/// The value of a parameter from what arrives at its place.
Value receiveArg(Emit &emit, Block *entry, unsigned slot, Type type) {
  if (isa<FloatType>(type))
    return emit.loadArg(slot, type);
  Value term = slot < kRegisterArgs
                   ? Value(entry->getArgument(emit.state.firstArg() + slot))
                   : emit.loadArg(slot, emit.state.term);
  if (!type.isInteger())
    return term;
  Value number = LLVM::AShrOp::create(emit.rewriter, emit.loc,
                                      emit.toWord(term), emit.word(kSmallShift));
  if (type.isInteger(64))
    return number;
  return LLVM::TruncOp::create(emit.rewriter, emit.loc, type, number);
}

/// erl.func @"f/1"(%x: !erl.term) -> !erl.term { body }
/// llvm.func @"m:f/1"(%p: !llvm.ptr, %x: !llvm.ptr<1>, … six more)
struct FuncPattern : ErlPattern<erl::FuncOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::FuncOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Location loc = op.getLoc();
    if (op.getBody().empty())
      return op.emitOpError("not supported yet: declaration without a body");
    EntryNeeds needs = needsOf(op, state.explicitFrames);
    if (state.explicitFrames)
      needs.stack = false;
    unsigned numArgs =
        op.getNumArguments() + state.takesIgnoredFun(op.getSymName());
    // The program calls the -on_load function at its start.
    bool isVisible =
        op.getExported() ||
        op.getSymNameAttr() == state.module->getAttr("erl.on_load");
    auto func = LLVM::LLVMFuncOp::create(
        rewriter, loc, (state.name + ":" + op.getSymName()).str(),
        state.codeType(numArgs),
        isVisible ? LLVM::Linkage::External : LLVM::Linkage::Internal);
    func.setCConv(LLVM::CConv::Tail);
    func->setAttr(kFunctionAttr,
                  erl::ExportAttr::get(getContext(), state.name,
                                       op.getErlangName(), op.getErlangArity()));
    rewriter.inlineRegionBefore(op.getBody(), func.getBody(),
                                func.getBody().end());
    FailureOr<Block *> body =
        rewriter.convertRegionTypes(&func.getBody(), *getTypeConverter());
    if (failed(body))
      return failure();
    emitEntry(rewriter, func, *body, needs);
    rewriter.eraseOp(op);
    return success();
  }

  /// A block in front that checks and takes the parameters apart.
  void emitEntry(Rewriter &rewriter, LLVM::LLVMFuncOp func, Block *body,
                 EntryNeeds needs) const {
    auto parameters = func.getFunctionType().getParams();
    SmallVector<Location> locations(parameters.size(), func.getLoc());
    Block *entry = rewriter.createBlock(&func.getBody(), func.getBody().begin(),
                                        parameters, locations);
    Emit emit(state, rewriter, func.getLoc());
    // The pieces below split blocks in front of this.
    auto end = LLVM::UnreachableOp::create(rewriter, func.getLoc());
    rewriter.setInsertionPoint(end);
    SmallVector<Value> values;
    for (auto [slot, type] : llvm::enumerate(body->getArgumentTypes()))
      values.push_back(receiveArg(emit, entry, slot, type));
    if (needs.stack)
      checkStack(emit);
    if (needs.reductions)
      countReduction(emit, /*isEntry=*/true);
    LLVM::BrOp::create(rewriter, func.getLoc(), values, body);
    rewriter.eraseOp(end);
  }
};

/// erl.return %x : !erl.term   ⇒   llvm.return %x : !llvm.ptr<1>
/// erl.return %x : f64         ⇒   process.returnedFloat = %x; llvm.return 0 as a small
struct ReturnPattern : ErlPattern<erl::ReturnOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ReturnOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Value value = adaptor.getValue();
    if (isa<FloatType>(value.getType())) {
      Emit emit(state, rewriter, op.getLoc());
      emit.storeProcess(value, ProcessField::returnedFloat);
      value = emit.toTerm(emit.word(kSmallTag));
    }
    if (value.getType() != state.term)
      return op.emitOpError("not supported yet: returning what is no term");
    rewriter.replaceOpWithNewOp<LLVM::ReturnOp>(op, value);
    return success();
  }
};

/// erl.returned_float %r   ⇒   process.returnedFloat
struct ReturnedFloatPattern : ErlPattern<erl::ReturnedFloatOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::ReturnedFloatOp op, Adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    rewriter.replaceOp(
        op, emit.loadProcess(ProcessField::returnedFloat, op.getType()));
    return success();
  }
};

} // namespace

/// process.reductions -= 1; below zero: luc_s_yield
void luciole::countReduction(Emit &emit, bool isEntry) {
  Value left = emit.loadProcess(ProcessField::reductions, emit.state.word);
  Value next =
      LLVM::SubOp::create(emit.rewriter, emit.loc, left, emit.word(1));
  emit.storeProcess(next, ProcessField::reductions);
  Value spent = emit.compare(Predicate::slt, next, emit.word(0));
  Join join(emit, {});
  Block *cold = join.coldBlock();
  join.leaveIf(spent, cold);
  join.join({});
  emit.rewriter.setInsertionPointToEnd(cold);
  // `luciole-frames` branches on the result.
  if (isEntry && emit.state.explicitFrames)
    emit.entry("resume_point", {});
  emit.entry("yield", {});
  join.join({});
  join.finish();
}

void luciole::populateFunctions(const TypeConverter &converter,
                                ModuleState &state,
                                RewritePatternSet &patterns) {
  patterns.add<FuncPattern, ReturnPattern, ReturnedFloatPattern>(converter,
                                                                  state);
}
