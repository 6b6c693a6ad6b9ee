//===- Translate.cpp - From the LLVM dialect to LLVM IR ---------------------===//

#include "luciole/Target/Translate.h"
#include "ModuleData.h"
#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "mlir/Target/LLVMIR/LLVMTranslationInterface.h"
#include "llvm/IR/Instructions.h"

using namespace llvm;
using namespace luciole;

namespace {

/// Acts on the attributes that convert-erl-to-llvm leaves on calls.
class ErlTranslation : public mlir::LLVMTranslationDialectInterface {
public:
  using LLVMTranslationDialectInterface::LLVMTranslationDialectInterface;

  mlir::LogicalResult
  amendOperation(mlir::Operation *op, ArrayRef<Instruction *> instructions,
                 mlir::NamedAttribute attribute,
                 mlir::LLVM::ModuleTranslation &) const override {
    if (attribute.getName() == kLocationAttr)
      for (Instruction *instruction : instructions)
        if (auto *call = dyn_cast<CallInst>(instruction))
          setLocation(*call, cast<mlir::IntegerAttr>(attribute.getValue()));
    return mlir::success();
  }

private:
  static void setLocation(CallInst &call, mlir::IntegerAttr location) {
    auto id = std::to_string(location.getInt());
    call.addFnAttr(Attribute::get(call.getContext(), "statepoint-id", id));
  }
};

CodeTarget targetOf(mlir::ModuleOp source) {
  auto name = source->getAttrOfType<mlir::StringAttr>(kTargetAttr);
  if (!name)
    return CodeTarget::Native;
  return name == "wasm32" ? CodeTarget::Wasm32 : CodeTarget::NativeFrames;
}

/// Defines what the module only declares, from the attributes on its ops.
void addData(mlir::ModuleOp source, Module &module) {
  std::string name;
  if (auto attr = source->getAttrOfType<mlir::StringAttr>("erl.module"))
    name = attr.str();
  ModuleData data(module, name, targetOf(source));
  std::vector<std::string> files;
  if (auto list = source->getAttrOfType<mlir::ArrayAttr>("erl.files"))
    for (auto file : list.getAsRange<mlir::StringAttr>())
      files.push_back(file.str());
  Constant *fileTable = data.fileTable(files);
  for (auto global : source.getOps<mlir::LLVM::GlobalOp>()) {
    if (mlir::Attribute literal = global->getAttr(kLiteralAttr))
      data.defineLiteral(global.getSymName(), literal);
    if (auto info = global->getAttrOfType<mlir::DictionaryAttr>(kFunInfoAttr))
      data.defineFun(global.getSymName(), info);
  }
  for (auto func : source.getOps<mlir::LLVM::LLVMFuncOp>())
    if (auto attr = func->getAttrOfType<erl::ExportAttr>(kFunctionAttr))
      if (Function *function = module.getFunction(func.getSymName()))
        data.defineFunctionInfo(*function, attr, fileTable);
  data.finish();
  defineFloatArith(module);
}

} // namespace

void luciole::registerErlTranslation(mlir::DialectRegistry &registry) {
  mlir::registerBuiltinDialectTranslation(registry);
  mlir::registerLLVMDialectTranslation(registry);
  registry.insert<erl::ErlDialect>();
  registry.addExtension(+[](mlir::MLIRContext *, erl::ErlDialect *dialect) {
    dialect->addInterfaces<ErlTranslation>();
  });
}

Expected<std::unique_ptr<Module>>
luciole::translateToLLVM(mlir::ModuleOp source, LLVMContext &context) {
  mlir::DialectRegistry registry;
  registerErlTranslation(registry);
  source->getContext()->appendDialectRegistry(registry);
  auto module = mlir::translateModuleToLLVMIR(
      source, context, source.getName().value_or("erl"),
      /*disableVerification=*/true);
  if (!module)
    return createStringError("the module could not be translated to LLVM IR");
  addData(source, *module);
  return module;
}
