//===- LambdaLift.cpp - Lambdas and letrecs to functions ------------------===//

#include "luciole/Dialect/Erl/Transforms/Passes.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"

namespace luciole::erl {
#define GEN_PASS_DEF_ERLLAMBDALIFT
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"
} // namespace luciole::erl

using namespace mlir;
using namespace luciole::erl;

namespace {

/// Whether a captured value is better made anew than passed.
bool isCheapToRemake(Value value) {
  Operation *op = value.getDefiningOp();
  return op && op->getNumOperands() == 0 && isa<ConstantOp, MakeFunOp>(op);
}

/// The values from outside that a region uses, in the order of their first use.
/// Literals among them are copied into the region instead.
SmallVector<Value> captures(Region &region) {
  llvm::SetVector<Value> used;
  getUsedValuesDefinedAbove(region, region, used);
  SmallVector<Value> captured;
  OpBuilder builder = OpBuilder::atBlockBegin(&region.front());
  for (Value value : used) {
    if (isCheapToRemake(value))
      replaceAllUsesInRegionWith(
          value, builder.clone(*value.getDefiningOp())->getResult(0), region);
    else
      captured.push_back(value);
  }
  return captured;
}

class Lifter {
public:
  explicit Lifter(FuncOp parent) : parent(parent), after(parent) {}

  unsigned numLambdas = 0, numLetrecs = 0, numCaptured = 0;

  void run() {
    parent.walk<WalkOrder::PreOrder>([&](LetrecOp op) { close(op); });
    // Innermost first: what lifting an inner one needs, the outer captures.
    parent.walk([&](Operation *op) {
      if (auto lambda = dyn_cast<LambdaOp>(op))
        lift(lambda);
      else if (auto letrec = dyn_cast<LetrecOp>(op))
        lift(letrec);
    });
  }

private:
  FuncOp parent;
  /// The last function made: the next goes behind it.
  FuncOp after;

  void close(LetrecOp op);
  void lift(LambdaOp op);
  void lift(LetrecOp op);
  FuncOp makeFunction(Location loc, StringRef name, unsigned arity, Region &body);
};

/// A letrec that captures values takes them as arguments instead.
///
///   letrec "l"(%i) {^bb(%x): … recur "l"(%x) … %outer … }
///   letrec "l"(%i, %outer) {^bb(%x, %o): … recur "l"(%x, %o) … %o … }
///
/// Outermost first, so that the recurs that an inner letrec has of this one
/// have their operands when the inner one's captures are looked for.
void Lifter::close(LetrecOp op) {
  Region &body = op.getBody();
  SmallVector<Value> captured = captures(body);
  numCaptured += captured.size();
  SmallVector<Value> arguments;
  for (Value value : captured) {
    Value argument = body.addArgument(value.getType(), value.getLoc());
    replaceAllUsesInRegionWith(value, argument, body);
    arguments.push_back(argument);
  }
  op.getInitsMutable().append(captured);
  body.walk([&](RecurOp recur) {
    if (recur.getName() == op.getName())
      recur.getArgsMutable().append(arguments);
  });
}

FuncOp Lifter::makeFunction(Location loc, StringRef name, unsigned arity,
                            Region &body) {
  OpBuilder builder(parent.getContext());
  builder.setInsertionPointAfter(after);
  auto type = builder.getFunctionType(body.getArgumentTypes(),
                                      TermType::get(builder.getContext()));
  auto func = FuncOp::create(builder, loc, (name + "/" + Twine(arity)).str(), type);
  func.getBody().takeBody(body);
  after = func;
  return func;
}

void Lifter::lift(LambdaOp op) {
  Region &body = op.getBody();
  Block &entry = body.front();
  MLIRContext *context = op.getContext();
  SmallVector<Value> captured = captures(body);
  numCaptured += captured.size();
  ++numLambdas;

  bool hasSelf = entry.getNumArguments() > op.getArity();
  if (!hasSelf && !captured.empty())
    entry.addArgument(TermType::get(context), op.getLoc());
  OpBuilder builder = OpBuilder::atBlockBegin(&entry);
  for (auto [i, value] : llvm::enumerate(captured)) {
    auto load = FreeVarOp::create(builder, op.getLoc(), value.getType(),
                                  entry.getArguments().back(), i);
    replaceAllUsesInRegionWith(value, load, body);
  }

  FuncOp func = makeFunction(op.getLoc(), op.getName(),
                             op.getArity() + captured.size(), body);
  builder.setInsertionPoint(op);
  auto fun = MakeFunOp::create(
      builder, op.getLoc(), op.getType(), FlatSymbolRefAttr::get(func),
      op.getArityAttr(), op.getIndexAttr(), op.getUniqAttr(), StringAttr(), captured);
  op.replaceAllUsesWith(fun.getResult());
  op.erase();
}

/// The letrec is closed: a call of the new function takes its place. Its recurs
/// become calls at the end, some being in functions lifted before.
void Lifter::lift(LetrecOp op) {
  ++numLetrecs;
  FuncOp func =
      makeFunction(op.getLoc(), op.getName(), op.getInits().size(), op.getBody());
  auto callee = FlatSymbolRefAttr::get(func);
  OpBuilder builder(op);
  auto call = CallOp::create(builder, op.getLoc(), op.getType(), callee, op.getInits());
  op.replaceAllUsesWith(call.getResult());
  op.erase();
}

class LambdaLiftPass : public luciole::erl::impl::ErlLambdaLiftBase<LambdaLiftPass> {
public:
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<FuncOp> functions(module.getOps<FuncOp>());
    for (FuncOp func : functions) {
      Lifter lifter(func);
      lifter.run();
      numLambdas += lifter.numLambdas;
      numLetrecs += lifter.numLetrecs;
      numCaptured += lifter.numCaptured;
    }
    replaceRecurs(module);
  }

private:
  /// Every recur is in some function now and has all its operands; a letrec's
  /// name and the number of operands are its function's symbol.
  void replaceRecurs(ModuleOp module) {
    module.walk([&](RecurOp op) {
      OpBuilder builder(op);
      std::string symbol =
          (op.getName() + "/" + Twine(op.getArgs().size())).str();
      auto call = CallOp::create(builder, op.getLoc(), op.getType(),
                                 FlatSymbolRefAttr::get(&getContext(), symbol),
                                 op.getArgs());
      op.replaceAllUsesWith(call.getResult());
      op.erase();
    });
  }
};

} // namespace
