//===- EmitObject.cpp - Objects, in process ---------------------------------===//

#include "luciole/Target/CodeGen.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Verifier.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Target/TargetOptions.h"
#include "llvm/TargetParser/Triple.h"

using namespace llvm;
using namespace luciole;

static Error failure(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

static TargetOptions targetOptions() {
  TargetOptions options;
  // A section for each function and datum: the linker drops what is unused.
  options.FunctionSections = true;
  options.DataSections = true;
  options.UniqueSectionNames = false;
  return options;
}

/// Every WebAssembly engine of today has these.
static constexpr StringLiteral kWasmFeatures =
    "+tail-call,+sign-ext,+bulk-memory,+mutable-globals,+nontrapping-fptoint";

/// The scheduler compares each access to memory of a block with so many others.
/// LLVM's limit is 1000; blocks that build long lists would feel it.
static void limitScheduling() {
  auto &options = cl::getRegisteredOptions();
  auto found = options.find("dag-maps-huge-region");
  if (found != options.end() && !found->second->getNumOccurrences())
    found->second->addOccurrence(0, found->first, "100");
}

Expected<std::unique_ptr<TargetMachine>>
luciole::createTargetMachine(const CodeGenOptions &options) {
  static bool initialized = [] {
    InitializeNativeTarget();
    InitializeNativeTargetAsmPrinter();
    LLVMInitializeWebAssemblyTargetInfo();
    LLVMInitializeWebAssemblyTarget();
    LLVMInitializeWebAssemblyTargetMC();
    LLVMInitializeWebAssemblyAsmPrinter();
    limitScheduling();
    return true;
  }();
  (void)initialized;
  bool wasm = isWasm(options.target);
  Triple triple(wasm ? "wasm32-unknown-unknown" : "x86_64-unknown-linux-gnu");
  StringRef cpu = wasm ? "generic" : "x86-64";
  if (!options.cpu.empty())
    cpu = options.cpu;
  std::string message;
  const Target *target = TargetRegistry::lookupTarget(triple, message);
  if (!target)
    return failure(message);
  auto model = options.positionIndependent ? Reloc::PIC_ : Reloc::Static;
  // CodeGenOptLevel::None would select instructions without folding anything.
  auto level = options.optLevel < 2 ? CodeGenOptLevel::Less
                                    : CodeGenOptLevel::Default;
  return std::unique_ptr<TargetMachine>(
      target->createTargetMachine(triple, cpu, wasm ? kWasmFeatures : "",
                                  targetOptions(), model, CodeModel::Small,
                                  level));
}

void luciole::setTarget(Module &module, TargetMachine &machine) {
  module.setTargetTriple(machine.getTargetTriple());
  // Terms are tagged: their addresses must not be taken apart and put together.
  // Where pointers have 32 bits, they are integers before code is generated.
  std::string layout = machine.createDataLayout().getStringRepresentation();
  if (machine.getTargetTriple().isWasm())
    layout += "-p1:64:64";
  module.setDataLayout(layout + "-ni:1");
}

static Error checkModule(const Module &module) {
  std::string text;
  raw_string_ostream os(text);
  if (verifyModule(module, &os))
    return failure("invalid LLVM IR: " + text);
  return Error::success();
}

Error luciole::emitObject(Module &module, const CodeGenOptions &options,
                          raw_pwrite_stream &os) {
  registerGC();
  auto machine = createTargetMachine(options);
  if (!machine)
    return machine.takeError();
  setTarget(module, **machine);
  if (options.positionIndependent)
    module.setPICLevel(PICLevel::SmallPIC);
  prepareModule(module, options.target);
  if (options.forSize)
    for (Function &function : module)
      if (!function.isDeclaration()) {
        function.addFnAttr(Attribute::OptimizeForSize);
        function.addFnAttr(Attribute::MinSize);
      }
  if (options.verify)
    if (Error error = checkModule(module))
      return error;
  optimizeModule(module, machine->get(), options);
  if (options.verify)
    if (Error error = checkModule(module))
      return error;
  if (hasExplicitFrames(options.target))
    finishConventions(module);
  legacy::PassManager passes;
  auto type = options.assembly ? CodeGenFileType::AssemblyFile
                               : CodeGenFileType::ObjectFile;
  if ((*machine)->addPassesToEmitFile(passes, os, nullptr, type,
                                      /*DisableVerify=*/true))
    return failure("the target can't emit this kind of file");
  passes.run(module);
  return Error::success();
}
