//===- Prepare.cpp - From MLIR's translation to the contract ----------------===//
//
// MLIR's LLVM dialect can't express everything: compiled functions come as
// `tailcc` (its enumeration lacks `preserve_none`) and without attributes.
//
//===----------------------------------------------------------------------===//

#include "luciole/Target/CodeGen.h"
#include "luciole/Target/Summary.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

using namespace llvm;
using namespace luciole;

static bool isErlang(CallingConv::ID convention) {
  return convention == CallingConv::Tail ||
         convention == CallingConv::PreserveNone;
}

static void prepareDefinition(Function &function) {
  function.setGC(std::string(kGCName));
  function.addFnAttr(Attribute::NoInline);
  function.addFnAttr("frame-pointer", "none");
  function.addFnAttr("probe-stack", "luc_stack_probe");
  function.addFnAttr("stack-probe-size", "256");
}

/// Explicit frames need nothing but the convention, which changes at the end.
static void prepareFunction(Function &function, CodeTarget target) {
  function.setDSOLocal(true);
  function.addFnAttr(Attribute::NoUnwind);
  if (function.isIntrinsic())
    return;
  if (!isErlang(function.getCallingConv()))
    return;
  if (hasExplicitFrames(target)) {
    function.addFnAttr(Attribute::NoInline);
    return;
  }
  function.setCallingConv(CallingConv::PreserveNone);
  if (!function.isDeclaration())
    prepareDefinition(function);
}

/// Nothing is live behind a tail call, so it is no statepoint.
static void prepareCall(CallInst &call, CodeTarget target) {
  call.setDoesNotThrow();
  if (!isErlang(call.getCallingConv()) || hasExplicitFrames(target))
    return;
  call.setCallingConv(CallingConv::PreserveNone);
  if (call.isMustTailCall())
    call.addFnAttr(Attribute::get(call.getContext(), "gc-leaf-function"));
}

/// call @luciole.stack_pointer()  ⇒  call @llvm.read_register(!"rsp")
static void expandStackPointer(Module &module) {
  Function *placeholder = module.getFunction("luciole.stack_pointer");
  if (!placeholder)
    return;
  LLVMContext &context = module.getContext();
  auto *name = MDNode::get(context, MDString::get(context, "rsp"));
  for (User *user : make_early_inc_range(placeholder->users())) {
    IRBuilder<> builder(cast<CallInst>(user));
    Value *sp = builder.CreateIntrinsic(Intrinsic::read_register,
                                        {builder.getInt64Ty()},
                                        {MetadataAsValue::get(context, name)});
    user->replaceAllUsesWith(sp);
    cast<CallInst>(user)->eraseFromParent();
  }
  placeholder->eraseFromParent();
}

void luciole::finishConventions(Module &module) {
  // WebAssembly has tail calls in its own convention; natively clang has a name
  // for this one, so that C++ can take part (LUC_COMPILED_CODE).
  CallingConv::ID convention = module.getTargetTriple().isWasm()
                                   ? CallingConv::C
                                   : CallingConv::SwiftTail;
  for (Function &function : module) {
    if (function.getCallingConv() == CallingConv::Tail)
      function.setCallingConv(convention);
    for (BasicBlock &block : function)
      for (Instruction &inst : block)
        if (auto *call = dyn_cast<CallInst>(&inst))
          if (call->getCallingConv() == CallingConv::Tail) {
            call->setCallingConv(convention);
            // The same in this convention, but LLVM 22's code for x86-64 leaves
            // the return address of `musttail` where it is even if the callee has
            // more or fewer arguments on the stack.
            if (convention == CallingConv::SwiftTail && call->isMustTailCall())
              call->setTailCallKind(CallInst::TCK_Tail);
          }
  }
}

void luciole::prepareModule(Module &module, CodeTarget target) {
  expandStackPointer(module);
  for (Function &function : module) {
    prepareFunction(function, target);
    for (BasicBlock &block : function)
      for (Instruction &inst : block)
        if (auto *call = dyn_cast<CallInst>(&inst))
          if (!isa<IntrinsicInst>(call))
            prepareCall(*call, target);
  }
  for (GlobalVariable &global : module.globals()) {
    global.setDSOLocal(true);
    if (global.getSection() == kSummarySection)
      global.setMetadata("exclude", MDNode::get(module.getContext(), {}));
  }
}
