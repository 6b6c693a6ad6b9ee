//===- BindBifs.cpp - Functions that the runtime provides in C++ ------------===//
//
// OTP's library declares what its runtime implements as functions that only
// raise. This pass gives those of Bifs.def a body that calls the BIF.
//
//===----------------------------------------------------------------------===//

#include "luciole/Dialect/Erl/Transforms/Passes.h"
#include "luciole/Dialect/Erl/IR/Bifs.h"
#include "luciole/Runtime/Entries.h"
#include "llvm/ADT/StringMap.h"

namespace luciole::erl {
#define GEN_PASS_DEF_ERLBINDBIFS
#include "luciole/Dialect/Erl/Transforms/Passes.h.inc"
} // namespace luciole::erl

using namespace mlir;
using namespace luciole;
using namespace luciole::erl;

namespace {

/// `length/1`
std::string symbolOf(const BifRow &row) {
  return row.function + ("/" + std::to_string(row.arity));
}

class BindBifs : public erl::impl::ErlBindBifsBase<BindBifs> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto name = module->getAttrOfType<StringAttr>("erl.module");
    if (!name)
      return;
    llvm::StringMap<const BifRow *> bound;
    for (const BifRow &row : bifsOf(name))
      bound[symbolOf(row)] = &row;
    if (bound.empty())
      return;
    for (auto &entry : bound)
      bind(module, entry.first(), *entry.second);
    callDirectly(module, bound);
  }

  /// Makes (or makes anew) the function of a row.
  ///
  ///   erl.func @"length/1"(%l) exported {
  ///     %0 = erl.bif "erlang" "length"(%l)
  ///     erl.return %0
  ///   }
  ///
  /// A BIF that may trap has its function in the runtime: only its declaration
  /// goes.
  void bind(ModuleOp module, StringRef symbol, const BifRow &row) {
    Location loc = module.getLoc();
    if (auto declared = module.lookupSymbol<FuncOp>(symbol)) {
      loc = declared.getLoc();
      declared.erase();
    }
    if (row.flags & TRAPS)
      return;
    auto builder = OpBuilder::atBlockEnd(module.getBody());
    auto term = TermType::get(&getContext());
    SmallVector<Type> inputs(row.arity, term);
    auto function =
        FuncOp::create(builder, loc, symbol,
                       builder.getFunctionType(inputs, {term}),
                       /*exported=*/true);
    Block *entry = builder.createBlock(&function.getBody());
    entry->addArguments(inputs, SmallVector<Location>(row.arity, loc));
    Value result = BifOp::create(builder, loc, term, row.module, row.function,
                                 entry->getArguments());
    ReturnOp::create(builder, loc, result);
    ++numBound;
  }

  /// Calls from within the module needn't go through the function.
  ///
  ///   erl.call @"member/2"(%x, %l)  =>  erl.bif "lists" "member"(%x, %l)
  void callDirectly(ModuleOp module,
                    const llvm::StringMap<const BifRow *> &bound) {
    module.walk([&](CallOp call) {
      auto it = bound.find(call.getCallee());
      if (it == bound.end())
        return;
      OpBuilder builder(call);
      const BifRow &row = *it->second;
      Operation *direct =
          row.flags & TRAPS
              ? CallRemoteOp::create(builder, call.getLoc(),
                                     call.getResult().getType(), row.module,
                                     row.function, call.getArgs())
                    .getOperation()
              : BifOp::create(builder, call.getLoc(),
                              call.getResult().getType(), row.module,
                              row.function, call.getArgs())
                    .getOperation();
      call->replaceAllUsesWith(direct);
      call.erase();
    });
  }
};

} // namespace
