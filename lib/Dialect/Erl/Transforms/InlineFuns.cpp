//===- InlineFuns.cpp - Funs that are called where they are written -------===//
//
// As in OTP, so that stack traces have the same frames: `(fun(…) -> … end)(…)`,
// which macros like eunit's are made of, and `F = fun…, F(…)` if nothing else
// refers to F and nothing happens in between.
//
//===----------------------------------------------------------------------===//

#include "FunctionClauseStubs.h"
#include "luciole/Dialect/Erl/Transforms/Passes.h"

#include "mlir/IR/Builders.h"

namespace luciole::erl {
#define GEN_PASS_DEF_ERLINLINEFUNS
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"
} // namespace luciole::erl

using namespace mlir;
using namespace luciole::erl;

/// The call that is all that is done with a fun, right after its construction.
static CallFunOp onlyCall(LambdaOp lambda) {
  if (!lambda->hasOneUse())
    return {};
  auto call = dyn_cast<CallFunOp>(*lambda->user_begin());
  Block &body = lambda.getBody().front();
  if (!call || call.getFun() != lambda.getResult() ||
      call->getBlock() != lambda->getBlock() ||
      call.getArgs().size() != lambda.getArity() ||
      body.getNumArguments() != lambda.getArity())
    return {};
  for (Operation *op = lambda->getNextNode(); op != call; op = op->getNextNode())
    if (!isa<ConstantOp, LambdaOp, TupleOp, ConsOp>(op))
      return {};
  return call;
}

namespace {
class InlineFunsPass
    : public luciole::erl::impl::ErlInlineFunsBase<InlineFunsPass> {
public:
  using Base::Base;

  void runOnOperation() override {
    // The last ones first: what they are inlined into may be inlined itself,
    // and what is called in them may be called where they are inlined.
    for (FuncOp func : llvm::to_vector(getOperation().getOps<FuncOp>())) {
      SmallVector<LambdaOp> lambdas;
      func.walk<WalkOrder::PreOrder>(
          [&](LambdaOp lambda) { lambdas.push_back(lambda); });
      numStubs = 0;
      for (LambdaOp lambda : llvm::reverse(lambdas))
        if (CallFunOp call = onlyCall(lambda))
          inlineCall(lambda, call, func);
    }
  }

private:
  void inlineCall(LambdaOp lambda, CallFunOp call, FuncOp into);

  unsigned numStubs = 0; ///< Of the function that is being worked on.
};
} // namespace

void InlineFunsPass::inlineCall(LambdaOp lambda, CallFunOp call, FuncOp into) {
  Block &body = lambda.getBody().front();
  lambda.getBody().walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<LambdaOp, LetrecOp>(op))
      return WalkResult::skip();
    auto caseOp = dyn_cast<CaseOp>(op);
    if (caseOp && caseOp.getNoMatch() == NoMatch::FunctionClause) {
      std::string name = ("-" + into.getSymName() + "-inlined-" +
                          Twine(numStubs++) + "-")
                             .str();
      raiseInStub(caseOp, functionClauseStub(getOperation(), name,
                                             caseOp.getScrutinees().getTypes(),
                                             caseOp.getLoc()));
    }
    return WalkResult::advance();
  });
  for (auto [parameter, argument] :
       llvm::zip_equal(body.getArguments(), call.getArgs()))
    parameter.replaceAllUsesWith(argument);
  Operation *terminator = body.getTerminator();
  call.getResult().replaceAllUsesWith(terminator->getOperand(0));
  terminator->erase();
  call->getBlock()->getOperations().splice(call->getIterator(),
                                           body.getOperations());
  call.erase();
  lambda.erase();
  ++numInlined;
}
