//===- LowerCalls.cpp - Calls
//----------------------------------------------===//

#include "Lower.h"
#include "luciole/Dialect/Erl/IR/Bifs.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace luciole;
using namespace luciole::bytecode;

static std::string symbolOf(StringRef module, StringRef function,
                            unsigned arity) {
  return (module + ":" + function + "/" + Twine(arity)).str();
}

/// A call has its result last, a tail call none.
void FunctionLowering::addResult(Operation *op, bool isTail) {
  if (isTail)
    return;
  Operand result = define(op->getResult(0));
  block().code.back().operands.push_back(result);
  finishFallible(op);
}

void FunctionLowering::callNamed(Operation *op, StringRef moduleName,
                                 StringRef function, ValueRange args,
                                 bool isTail) {
  std::string name = symbolOf(moduleName, function, args.size());
  if (findBif(moduleName, function, args.size())) {
    append(
        emitAt(op, isTail ? Op::TailBif : Op::Bif, {symbol(Symbol::Bif, name)}),
        args);
    return addResult(op, isTail);
  }
  // A function of this module that is not exported is undefined from outside.
  auto local = moduleName == module.result.name
                   ? module.module.lookupSymbol<erl::FuncOp>(
                         (function + "/" + Twine(args.size())).str())
                   : erl::FuncOp();
  if (local && !local.getExported())
    append(emitAt(op, isTail ? Op::TailCallDynamic : Op::CallDynamic,
                  {atom(moduleName), atom(function), number(args.size())}),
           args);
  else
    append(emitAt(op, isTail ? Op::TailCall : Op::Call,
                  {symbol(Symbol::Function, name)}),
           args);
  addResult(op, isTail);
}

LogicalResult FunctionLowering::lowerCall(Operation *op) {
  bool isKnown = true;
  auto local = [&](StringRef callee, ValueRange args, bool isTail) {
    append(emitAt(op, isTail ? Op::TailCall : Op::Call,
                  {symbol(Symbol::Function,
                          (module.result.name + ":" + callee).str())}),
           args);
    addResult(op, isTail);
  };
  auto fun = [&](Value value, ValueRange args, bool isTail) {
    append(emitAt(op, isTail ? Op::TailCallFun : Op::CallFun,
                  {get(value), number(args.size())}),
           args);
    addResult(op, isTail);
  };
  auto dynamic = [&](Value m, Value f, ValueRange args, bool isTail) {
    append(emitAt(op, isTail ? Op::TailCallDynamic : Op::CallDynamic,
                  {get(m), get(f), number(args.size())}),
           args);
    addResult(op, isTail);
  };
  auto apply = [&](Op plain, Op tail, bool isTail) {
    append(emitAt(op, isTail ? tail : plain, {}), op->getOperands());
    addResult(op, isTail);
  };
  TypeSwitch<Operation *>(op)
      .Case([&](erl::CallOp call) {
        local(call.getCallee(), call.getArgs(), false);
      })
      .Case([&](erl::TailCallOp call) {
        local(call.getCallee(), call.getArgs(), true);
      })
      .Case([&](erl::CallRemoteOp call) {
        callNamed(op, call.getModule(), call.getFunction(), call.getArgs(),
                  false);
      })
      .Case([&](erl::TailCallRemoteOp call) {
        callNamed(op, call.getModule(), call.getFunction(), call.getArgs(),
                  true);
      })
      .Case([&](erl::CallFunOp call) {
        fun(call.getFun(), call.getArgs(), false);
      })
      .Case([&](erl::TailCallFunOp call) {
        fun(call.getFun(), call.getArgs(), true);
      })
      .Case([&](erl::CallDynamicOp call) {
        dynamic(call.getModule(), call.getFunction(), call.getArgs(), false);
      })
      .Case([&](erl::TailCallDynamicOp call) {
        dynamic(call.getModule(), call.getFunction(), call.getArgs(), true);
      })
      .Case([&](erl::ApplyFunOp) {
        apply(Op::ApplyFun, Op::TailApplyFun, false);
      })
      .Case([&](erl::TailApplyFunOp) {
        apply(Op::ApplyFun, Op::TailApplyFun, true);
      })
      .Case([&](erl::ApplyOp) { apply(Op::Apply, Op::TailApply, false); })
      .Case([&](erl::TailApplyOp) { apply(Op::Apply, Op::TailApply, true); })
      .Case([&](erl::BifOp bif) {
        append(emitAt(op, Op::Bif,
                      {symbol(Symbol::Bif,
                              symbolOf(bif.getModule(), bif.getFunction(),
                                       bif.getArgs().size()))}),
               bif.getArgs());
        addResult(op, false);
      })
      .Default([&](Operation *) { isKnown = false; });
  if (!isKnown)
    return op->emitOpError("not supported yet in bytecode");
  return success();
}
