//===- GCStrategy.cpp - The collector as LLVM sees it -----------------------===//
//
// Terms are ptr addrspace(1); RewriteStatepointsForGC finds what is live.
//
//===----------------------------------------------------------------------===//

#include "luciole/Target/CodeGen.h"
#include "llvm/IR/DerivedTypes.h"
#include "llvm/IR/GCStrategy.h"

using namespace llvm;

namespace {
struct LucioleGC : GCStrategy {
  LucioleGC() {
    UseStatepoints = true;
    UseRS4GC = true;
    UsesMetadata = true;
  }
  std::optional<bool> isGCManagedPointer(const Type *type) const override {
    return cast<PointerType>(type)->getAddressSpace() == 1;
  }
};
} // namespace

static GCRegistry::Add<LucioleGC> registration(luciole::kGCName,
                                               "Luciole's collector");

namespace luciole {
void linkFrameTablePrinter();
} // namespace luciole

void luciole::registerGC() { linkFrameTablePrinter(); }
