//===- TailCalls.cpp - Calls whose result is the function's -----------------===//

#include "LowerToCfg.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace luciole::erl {

Operation *createTailCall(OpBuilder &b, Operation *op) {
  Location loc = op->getLoc();
  return llvm::TypeSwitch<Operation *, Operation *>(op)
      .Case<CallOp>([&](CallOp call) {
        return TailCallOp::create(b, loc, call.getCalleeAttr(), call.getArgs());
      })
      .Case<CallRemoteOp>([&](CallRemoteOp call) {
        return TailCallRemoteOp::create(b, loc, call.getModuleAttr(),
                                        call.getFunctionAttr(), call.getArgs());
      })
      .Case<CallFunOp>([&](CallFunOp call) {
        return TailCallFunOp::create(b, loc, call.getFun(), call.getArgs());
      })
      .Case<CallDynamicOp>([&](CallDynamicOp call) {
        return TailCallDynamicOp::create(b, loc, call.getModule(),
                                         call.getFunction(), call.getArgs());
      })
      .Case<ApplyFunOp>([&](ApplyFunOp call) {
        return TailApplyFunOp::create(b, loc, call.getFun(), call.getArgs());
      })
      .Case<ApplyOp>([&](ApplyOp call) {
        return TailApplyOp::create(b, loc, call.getModule(),
                                   call.getFunction(), call.getArgs());
      })
      .Default([](Operation *) { return nullptr; });
}

} // namespace luciole::erl
