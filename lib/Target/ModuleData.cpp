//===- ModuleData.cpp - Atoms, funs and tables as LLVM constants ------------===//

#include "ModuleData.h"
#include "luciole/Target/AtomRecord.h"
#include "luciole/Runtime/Process.h"
#include "luciole/Runtime/Term.h"
#include "luciole/Target/CodeGen.h"
#include "luciole/Target/Summary.h"
#include "llvm/IR/DerivedTypes.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/Transforms/Utils/ModuleUtils.h"

using namespace llvm;
using namespace luciole;

ModuleData::ModuleData(Module &module, StringRef erlangModule,
                       CodeTarget target)
    : module(module), context(module.getContext()), erlangModule(erlangModule),
      explicitFrames(hasExplicitFrames(target)), wasm(isWasm(target)),
      termType(PointerType::get(context, 1)),
      wordType(Type::getInt64Ty(context)) {}

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

Constant *ModuleData::word(uint64_t bits) {
  return ConstantExpr::getIntToPtr(ConstantInt::get(wordType, bits), termType);
}

/// An address of either address space plus an offset, as a term's word.
Constant *ModuleData::tagged(Constant *address, int64_t offset) {
  if (address->getType() != termType)
    address = ConstantExpr::getAddrSpaceCast(address, termType);
  return ConstantExpr::getGetElementPtr(Type::getInt8Ty(context), address,
                                        ConstantInt::get(wordType, offset));
}

GlobalVariable *ModuleData::addObject(Constant *value, bool constant,
                                      const Twine &name) {
  auto *global = new GlobalVariable(module, value->getType(), constant,
                                    GlobalValue::PrivateLinkage, value, name,
                                    nullptr, GlobalValue::NotThreadLocal, 1);
  global->setAlignment(Align(8));
  return global;
}

void ModuleData::define(StringRef symbol, Constant *object) {
  GlobalVariable *declared = module.getNamedGlobal(symbol);
  if (!declared)
    return;
  declared->replaceAllUsesWith(object);
  declared->eraseFromParent();
}

//===----------------------------------------------------------------------===//
// Atoms
//===----------------------------------------------------------------------===//

Constant *ModuleData::atom(StringRef name) {
  return tagged(defineAtomRecord(module, name), kAtomTag);
}

//===----------------------------------------------------------------------===//
// Funs
//===----------------------------------------------------------------------===//

Function *ModuleData::code(StringRef symbol, unsigned arity) {
  if (Function *function = module.getFunction(symbol))
    return function;
  auto *pointer = PointerType::get(context, 0);
  SmallVector<Type *> parameters(explicitFrames ? 2 : 1, pointer);
  parameters.append(
      explicitFrames ? std::min(arity, kNumRegisterArgs) : kNumRegisterArgs, termType);
  auto *function =
      Function::Create(FunctionType::get(termType, parameters, false),
                       GlobalValue::ExternalLinkage, symbol, module);
  function->setCallingConv(explicitFrames ? CallingConv::Tail
                                          : CallingConv::PreserveNone);
  return function;
}

/// Where types tell the arity, a function that doesn't take the fun as its last
/// argument needs an adapter: `fun:M:F/A`.
Function *ModuleData::funCode(StringRef symbol, unsigned arity) {
  Function *function = code(symbol, arity);
  unsigned numArgs = std::min(arity + 1, kNumRegisterArgs);
  if (!explicitFrames || function->arg_size() == 2 + numArgs)
    return function;
  std::string name = ("fun:" + symbol).str();
  if (Function *adapter = module.getFunction(name))
    return adapter;
  SmallVector<Type *> parameters(function->getFunctionType()->params());
  parameters.push_back(termType);
  auto *adapter = Function::Create(
      FunctionType::get(termType, parameters, false),
      GlobalValue::LinkOnceODRLinkage, name, module);
  adapter->setComdat(module.getOrInsertComdat(name));
  adapter->setCallingConv(CallingConv::Tail);
  SmallVector<Value *> arguments;
  for (Argument &argument : adapter->args())
    arguments.push_back(&argument);
  arguments.pop_back();
  IRBuilder<> builder(BasicBlock::Create(context, "", adapter));
  CallInst *call = builder.CreateCall(function, arguments);
  call->setCallingConv(CallingConv::Tail);
  call->setTailCallKind(CallInst::TCK_MustTail);
  builder.CreateRet(call);
  return adapter;
}

Constant *ModuleData::funInfo(StringRef moduleName, StringRef name,
                              unsigned arity, unsigned numFree, unsigned index,
                              unsigned uniq, bool isExternal) {
  auto *i32 = Type::getInt32Ty(context);
  auto *record = ConstantStruct::getAnon(
      {atom(moduleName), atom(name), ConstantInt::get(i32, arity),
       ConstantInt::get(i32, numFree), ConstantInt::get(i32, index),
       ConstantInt::get(i32, uniq), ConstantInt::get(wordType, isExternal)});
  return addObject(record, true, "fun_info");
}

Constant *ModuleData::funObject(StringRef symbol, unsigned arity,
                                Constant *info) {
  Function *function = funCode(symbol, arity);
  Constant *header = word(makeHeader(Kind::Fun, 2, arity));
  if (wasm) {
    // A word whose upper half is the address (kFunCodeHalf).
    auto *one = ConstantInt::get(Type::getInt32Ty(context), 1);
    return addObject(ConstantStruct::getAnon(
                         {header, one, function, tagged(info, 1)}),
                     true, "fun");
  }
  Words words{header, tagged(function, 1), tagged(info, 1)};
  auto *type = ArrayType::get(termType, words.size());
  return addObject(ConstantArray::get(type, words), true, "fun");
}

/// For binary_to_term: a fun's info and code. Goes when the code goes.
void ModuleData::addFunCode(StringRef symbol, unsigned arity, Constant *info) {
  // Without sections that go with others the table would keep everything.
  if (wasm)
    return;
  Function *function = code(symbol, arity);
  auto *record = ConstantStruct::getAnon({info, function});
  GlobalVariable *global = addObject(record, true, "fun_code");
  global->setSection("luc_funs");
  if (!function->isDeclaration())
    global->setMetadata(LLVMContext::MD_associated,
                        MDNode::get(context, ValueAsMetadata::get(function)));
  used.push_back(global);
}

void ModuleData::defineFun(StringRef symbol, mlir::DictionaryAttr info) {
  auto number = [&](StringRef key) {
    return cast<mlir::IntegerAttr>(info.get(key)).getValue().getZExtValue();
  };
  auto text = [&](StringRef key) {
    return cast<mlir::StringAttr>(info.get(key)).getValue();
  };
  StringRef callee = text("callee"), name = text("name");
  if (name == callee)
    name = name.rsplit('/').first;
  Constant *record =
      funInfo(erlangModule, name, number("arity"), number("free"),
              number("index"), number("uniq"), false);
  addFunCode(erlangModule + ":" + callee.str(), number("arity"), record);
  if (cast<mlir::BoolAttr>(info.get("term")).getValue())
    record =
        funObject((erlangModule + ":" + callee).str(), number("arity"), record);
  define(symbol, record);
}

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

Constant *ModuleData::fileTable(ArrayRef<std::string> files) {
  auto *pointer = PointerType::get(context, 0);
  Words names;
  for (const std::string &file : files) {
    auto *text = ConstantDataArray::getString(context, file);
    names.push_back(new GlobalVariable(module, text->getType(), true,
                                       GlobalValue::PrivateLinkage, text,
                                       "file"));
  }
  auto *type = ArrayType::get(pointer, names.size());
  return new GlobalVariable(module, type, true, GlobalValue::PrivateLinkage,
                            ConstantArray::get(type, names), "files");
}

void ModuleData::defineFunctionInfo(Function &function, erl::ExportAttr name,
                                    Constant *files) {
  auto *record = ConstantStruct::getAnon(
      {atom(name.getModule()), atom(name.getName()),
       ConstantInt::get(wordType, name.getArity()), files});
  auto *global = new GlobalVariable(module, record->getType(), true,
                                    GlobalValue::InternalLinkage, record,
                                    "info:" + function.getName());
  function.addFnAttr(kInfoAttr, global->getName());
  used.push_back(global);
}

void ModuleData::finish() {
  SmallVector<std::string> names;
  for (GlobalVariable &global : module.globals())
    if (global.getName().starts_with("atom:") && !global.hasInitializer())
      names.push_back(global.getName().drop_front(5).str());
  for (const std::string &name : names)
    defineAtomRecord(module, name);
  for (GlobalVariable &global : module.globals())
    if (global.getSection() == kSummarySection)
      used.push_back(&global);
  appendToCompilerUsed(module, used);
}
