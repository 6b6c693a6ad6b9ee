//===- AtomRecord.cpp - The constant behind an atom -------------------------===//

#include "luciole/Target/AtomRecord.h"
#include "luciole/Runtime/Term.h"
#include "llvm/IR/Constants.h"

using namespace llvm;

/// Length, hash and text, so long that records tile their section.
static Constant *recordContents(LLVMContext &context, StringRef name) {
  auto *i32 = Type::getInt32Ty(context);
  std::string text = name.str();
  text.resize(alignTo(luciole::kAtomNameOffset + name.size(),
                      luciole::kAtomAlign) -
              luciole::kAtomNameOffset);
  return ConstantStruct::getAnon(
      {ConstantInt::get(i32, name.size()),
       ConstantInt::get(i32, luciole::atomHash(name.data(), name.size())),
       ConstantDataArray::getString(context, text, /*AddNull=*/false)});
}

GlobalVariable *luciole::defineAtomRecord(Module &module, StringRef name) {
  std::string symbol = ("atom:" + name).str();
  GlobalVariable *declared = module.getNamedGlobal(symbol);
  if (declared && declared->hasInitializer())
    return declared;
  Constant *contents = recordContents(module.getContext(), name);
  auto *record = new GlobalVariable(
      module, contents->getType(), /*isConstant=*/true,
      GlobalValue::LinkOnceODRLinkage, contents, "", nullptr,
      GlobalValue::NotThreadLocal, /*AddressSpace=*/1);
  if (declared) {
    record->takeName(declared);
    declared->replaceAllUsesWith(record);
    declared->eraseFromParent();
  } else {
    record->setName(symbol);
  }
  record->setComdat(module.getOrInsertComdat(symbol));
  record->setSection("luc_atoms");
  record->setAlignment(Align(kAtomAlign));
  return record;
}
