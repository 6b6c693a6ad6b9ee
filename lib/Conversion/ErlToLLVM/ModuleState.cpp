//===- ModuleState.cpp - Declarations and literals --------------------------===//

#include "ModuleState.h"
#include "luciole/Conversion/ErlToLLVM/ErlToLLVM.h"
#include "luciole/Dialect/Erl/IR/StackTraces.h"
#include "luciole/Runtime/Entries.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace luciole;

//===----------------------------------------------------------------------===//
// The tables that the runtime shares
//===----------------------------------------------------------------------===//

static const EntryInfo entryTable[] = {
#define ENTRY(name, flags, ...) {#name, flags, #__VA_ARGS__},
#include "luciole/Runtime/Entries.def"
};

const EntryInfo &luciole::entryInfo(StringRef name) {
  static const llvm::StringMap<const EntryInfo *> index = [] {
    llvm::StringMap<const EntryInfo *> index;
    for (const EntryInfo &entry : entryTable)
      index[entry.name] = &entry;
    return index;
  }();
  auto it = index.find(name);
  assert(it != index.end() && "entry missing from Entries.def");
  return *it->second;
}

std::string luciole::functionSymbol(StringRef module, StringRef function,
                                    unsigned arity) {
  return (module + ":" + function + "/" + Twine(arity)).str();
}

//===----------------------------------------------------------------------===//
// ModuleState
//===----------------------------------------------------------------------===//

static ArrayAttr makeTag(MLIRContext *context, StringRef name) {
  auto root = LLVM::TBAARootAttr::get(context,
                                      StringAttr::get(context, "luciole"));
  auto type = LLVM::TBAATypeDescriptorAttr::get(
      context, name, LLVM::TBAAMemberAttr::get(root, 0));
  return ArrayAttr::get(context, LLVM::TBAATagAttr::get(type, type, 0));
}

ModuleState::ModuleState(ModuleOp module, CodeTarget target)
    : module(module), context(module.getContext()),
      explicitFrames(hasExplicitFrames(target)), wasm(isWasm(target)),
      term(LLVM::LLVMPointerType::get(context, 1)),
      pointer(LLVM::LLVMPointerType::get(context)),
      word(IntegerType::get(context, 64)), flag(IntegerType::get(context, 1)),
      real(Float64Type::get(context)),
      processTag(makeTag(context, "process")),
      heapTag(makeTag(context, "heap")) {
  if (auto attr = module->getAttrOfType<StringAttr>("erl.module"))
    name = attr.str();
  else
    name = module.getName().value_or("module").str();
  if (auto list = module->getAttrOfType<ArrayAttr>("erl.files"))
    for (auto [index, file] : llvm::enumerate(list))
      files.try_emplace(cast<StringAttr>(file).getValue(), index);
  for (auto func : module.getOps<erl::FuncOp>())
    defined[(name + ":" + func.getSymName()).str()] = func.getExported();
  if (explicitFrames)
    findIgnoredFuns();
}

/// Lambdas without free variables that don't refer to themselves.
void ModuleState::findIgnoredFuns() {
  llvm::StringSet<> called;
  module.walk([&](Operation *op) {
    if (auto fun = dyn_cast<erl::MakeFunOp>(op))
      ignoresFun.insert(fun.getCallee());
    else if (auto call = dyn_cast<erl::CallOp>(op))
      called.insert(call.getCallee());
    else if (auto call = dyn_cast<erl::TailCallOp>(op))
      called.insert(call.getCallee());
  });
  for (auto func : module.getOps<erl::FuncOp>())
    if (func.getExported() || called.contains(func.getSymName()))
      ignoresFun.erase(func.getSymName());
  module.walk([&](erl::MakeFunOp fun) {
    auto callee = module.lookupSymbol<erl::FuncOp>(fun.getCallee());
    if (!callee || callee.getNumArguments() > fun.getArity())
      ignoresFun.erase(fun.getCallee());
  });
}

LLVM::LLVMFunctionType ModuleState::codeType(unsigned numArgs) const {
  unsigned count =
      explicitFrames ? std::min(numArgs, kRegisterArgs) : kRegisterArgs;
  SmallVector<Type> parameters(firstArg(), pointer);
  parameters.append(count, term);
  return LLVM::LLVMFunctionType::get(term, parameters);
}

int64_t ModuleState::location(Location loc) const {
  return erl::showsLocations(name) ? erl::packLocation(loc, files) : 0;
}

Type ModuleState::typeOf(char letter) const {
  switch (letter) {
  case 'T':
    return term;
  case 'W':
    return word;
  case 'D':
    return real;
  case 'S':
    return pointer;
  default:
    return LLVM::LLVMVoidType::get(context);
  }
}

LLVM::LLVMFuncOp ModuleState::addFunction(StringRef symbol,
                                          LLVM::LLVMFunctionType type) {
  auto builder = OpBuilder::atBlockEnd(module.getBody());
  auto function =
      LLVM::LLVMFuncOp::create(builder, module.getLoc(), symbol, type);
  functions[symbol] = function;
  return function;
}

/// Whether an entry looks at the stack.
static bool isSafepoint(unsigned flags, bool explicitFrames) {
  return flags & (SAFEPOINT | COLLECTS | (explicitFrames ? SPECIAL : 0));
}

static void addAttributes(LLVM::LLVMFuncOp function, unsigned flags,
                          bool explicitFrames) {
  OpBuilder builder(function.getContext());
  SmallVector<Attribute> attributes;
  if (!isSafepoint(flags, explicitFrames))
    attributes.push_back(builder.getStringAttr("gc-leaf-function"));
  if (flags & COLD)
    attributes.push_back(builder.getStringAttr("cold"));
  function.setPassthroughAttr(builder.getArrayAttr(attributes));
  function.setNoUnwind(true);
  // With explicit frames these are called in tail position by compiled code.
  if (flags & (SPECIAL | FRAMES) && isSafepoint(flags, explicitFrames))
    function.setCConv(LLVM::CConv::Tail);
  else if (flags & SPECIAL)
    function.setCConv(LLVM::CConv::PreserveMost);
  if (flags & READS) {
    auto none = LLVM::ModRefInfo::NoModRef, ref = LLVM::ModRefInfo::Ref;
    function.setMemoryEffectsAttr(LLVM::MemoryEffectsAttr::get(
        function.getContext(), {ref, ref, none, none, none, none}));
    function.setWillReturn(true);
  }
}

LLVM::LLVMFuncOp ModuleState::entry(StringRef name) {
  std::string symbol = ("luc_s_" + name).str();
  if (auto function = functions.lookup(symbol))
    return function;
  const EntryInfo &info = entryInfo(name);
  SmallVector<Type> parameters{pointer};
  if (explicitFrames && isSafepoint(info.flags, true))
    parameters.push_back(pointer);
  SmallVector<StringRef> letters;
  info.signature.split(letters, ',');
  for (StringRef letter : ArrayRef(letters).drop_front())
    parameters.push_back(typeOf(letter.trim().front()));
  // With explicit frames what always leaves returns what its caller returns.
  Type result = explicitFrames && (info.flags & SPECIAL)
                    ? term
                    : typeOf(letters[0].trim().front());
  auto type = LLVM::LLVMFunctionType::get(result, parameters);
  auto function = addFunction(symbol, type);
  addAttributes(function, info.flags, explicitFrames);
  return function;
}

LLVM::LLVMFuncOp ModuleState::floatEntry(StringRef name) {
  std::string symbol = ("luc_f_" + name).str();
  if (auto function = functions.lookup(symbol))
    return function;
  SmallVector<Type> parameters(firstArg(), pointer);
  parameters.append(2, term);
  auto type = LLVM::LLVMFunctionType::get(term, parameters);
  auto function = addFunction(symbol, type);
  addAttributes(function, entryInfo(name).flags, explicitFrames);
  return function;
}

LLVM::LLVMFuncOp ModuleState::bif(const BifRow &row) {
  std::string symbol = std::string("luc_s_bif_") + row.cname;
  if (auto function = functions.lookup(symbol))
    return function;
  SmallVector<Type> parameters(1 + row.arity, term);
  parameters[0] = pointer;
  auto function =
      addFunction(symbol, LLVM::LLVMFunctionType::get(term, parameters));
  addAttributes(function, row.flags & READS, explicitFrames);
  return function;
}

LLVM::LLVMFuncOp ModuleState::stackPointer() {
  constexpr StringRef symbol = "luciole.stack_pointer";
  if (auto function = functions.lookup(symbol))
    return function;
  auto function = addFunction(
      symbol, LLVM::LLVMFunctionType::get(word, ArrayRef<Type>{}));
  addAttributes(function, 0, explicitFrames);
  return function;
}

FlatSymbolRefAttr ModuleState::callee(StringRef symbol, unsigned numArgs) {
  if (!defines(symbol) && !functions.lookup(symbol))
    addFunction(symbol, codeType(numArgs)).setCConv(LLVM::CConv::Tail);
  return FlatSymbolRefAttr::get(context, symbol);
}

LLVM::GlobalOp ModuleState::addGlobal(StringRef symbol, bool constant) {
  auto builder = OpBuilder::atBlockBegin(module.getBody());
  return LLVM::GlobalOp::create(builder, module.getLoc(), word, constant,
                                LLVM::Linkage::External, symbol, Attribute(),
                                /*alignment=*/8, /*addrSpace=*/1);
}

StringRef ModuleState::atom(StringRef name) {
  auto &slot = atoms[name];
  if (!slot)
    slot = addGlobal(("atom:" + name).str(), true);
  return cast<LLVM::GlobalOp>(slot).getSymName();
}

StringRef ModuleState::kept(StringRef name) {
  auto &slot = keptWords[name];
  if (!slot) {
    auto builder = OpBuilder::atBlockBegin(module.getBody());
    slot = LLVM::GlobalOp::create(
        builder, module.getLoc(), word, /*isConstant=*/false,
        LLVM::Linkage::Internal, ("kept:" + this->name + ":" + name).str(),
        builder.getIntegerAttr(word, 0), /*alignment=*/8, /*addrSpace=*/1);
  }
  return cast<LLVM::GlobalOp>(slot).getSymName();
}

StringRef ModuleState::literal(Attribute value) {
  auto &global = literals[value];
  if (!global) {
    global = addGlobal("literal." + std::to_string(numGlobals++), true);
    global->setAttr(kLiteralAttr, value);
  }
  return global.getSymName();
}

StringRef ModuleState::fun(erl::MakeFunOp op, bool asTerm) {
  Builder builder(context);
  auto info = builder.getDictionaryAttr({
      builder.getNamedAttr("arity", op.getArityAttr()),
      builder.getNamedAttr("callee", op.getCalleeAttr().getAttr()),
      builder.getNamedAttr("free", builder.getI32IntegerAttr(op.getEnv().size())),
      builder.getNamedAttr("index", op.getIndexAttr()),
      builder.getNamedAttr("name", op.getNameAttr()
                                       ? op.getNameAttr()
                                       : op.getCalleeAttr().getAttr()),
      builder.getNamedAttr("term", builder.getBoolAttr(asTerm)),
      builder.getNamedAttr("uniq", op.getUniqAttr()),
  });
  auto &global = literals[info];
  if (!global) {
    global = addGlobal("fun." + std::to_string(numGlobals++), true);
    global->setAttr(kFunInfoAttr, info);
  }
  return global.getSymName();
}

StringRef ModuleState::words(ArrayRef<int64_t> values) {
  auto type = LLVM::LLVMArrayType::get(word, values.size());
  auto data = DenseElementsAttr::get(
      RankedTensorType::get(values.size(), word), values);
  auto &global = literals[data];
  if (!global) {
    auto builder = OpBuilder::atBlockBegin(module.getBody());
    global = LLVM::GlobalOp::create(
        builder, module.getLoc(), type, true, LLVM::Linkage::Internal,
        "words." + std::to_string(numGlobals++), data, 8, 0);
  }
  return global.getSymName();
}
