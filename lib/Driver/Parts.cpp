//===- Parts.cpp - What a program needs of the small runtime ----------------===//

#include "luciole/Driver/Parts.h"
#include "luciole/Runtime/Bytecode.h"
#include "luciole/Runtime/Process.h"
#include "luciole/Target/CodeGen.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Target/TargetMachine.h"

using namespace llvm;
using namespace luciole;

namespace {
struct SymbolRow {
  const char *symbol;
  uint32_t parts;
};
struct PartRow {
  const char *name;
  uint32_t bit;
};
} // namespace

static constexpr PartRow kParts[] = {
#define PART(name) {#name, 1u << k_##name##_bit},
#include "luciole/Runtime/Parts.def"
};

static const StringMap<uint32_t> &symbolTable() {
#define PART(name) [[maybe_unused]] constexpr uint32_t name = 1u << k_##name##_bit;
#include "luciole/Runtime/Parts.def"
  static const SymbolRow rows[] = {
#define SYMBOL(symbol, parts) {symbol, parts},
#include "luciole/Driver/PartSymbols.def"
  };
  static const StringMap<uint32_t> table = [] {
    StringMap<uint32_t> table;
    for (const SymbolRow &row : rows)
      table[row.symbol] = row.parts;
    return table;
  }();
  return table;
}

uint32_t luciole::partsNeeded(const BytecodeNeeds &needs) {
  uint32_t parts = 0;
  const StringMap<uint32_t> &known = symbolTable();
  auto partsOf = [&](const std::string &symbol) {
    auto it = known.find(symbol);
    return it == known.end() ? kAllRuntimeParts & ~kAskedParts : it->second;
  };
  for (const std::string &symbol : needs.symbols)
    parts |= partsOf(symbol);
  for (const std::string &symbol : needs.modestSymbols)
    parts |= partsOf(symbol) & ~(1u << k_bigs_bit | 1u << k_order_bit);
  parts |= needs.bigs ? 1u << k_bigs_bit : 0;
  parts |= needs.floats ? 1u << k_floats_bit : 0;
  parts |= needs.timeouts ? 1u << k_timers_bit | 1u << k_polls_bit : 0;
  parts |= needs.polls ? 1u << k_polls_bit : 0;
  parts |= needs.maps ? 1u << k_maps_bit : 0;
  parts |= needs.bits ? 1u << k_bits_bit : 0;
  return parts;
}

std::string luciole::namesOfParts(uint32_t parts) {
  std::string names;
  for (const PartRow &part : kParts)
    if (parts & part.bit)
      names += (names.empty() ? "" : " ") + std::string(part.name);
  return names;
}

bool luciole::isKnownToParts(StringRef symbol) {
  return symbolTable().contains(symbol);
}

static constexpr std::pair<bytecode::Op, const char *> kOps[] = {
#define COND(name, operands) {bytecode::Op::name, #name},
#define OP(name, operands) {bytecode::Op::name, #name},
#include "luciole/Runtime/Bytecode.def"
};

Error luciole::writeParts(uint32_t parts, const BytecodeNeeds &needs,
                          bool isBytecode, StringRef path) {
  LLVMContext context;
  Module module("parts", context);
  CodeGenOptions options;
  options.target = CodeTarget::Wasm32;
  auto machine = createTargetMachine(options);
  if (!machine)
    return machine.takeError();
  module.setTargetTriple(Triple("wasm32-unknown-wasi")); // as the runtime's
  module.setDataLayout((*machine)->createDataLayout());
  auto *type = FunctionType::get(Type::getInt32Ty(context), false);
  auto define = [&](const Twine &name, unsigned value) {
    auto *function =
        Function::Create(type, GlobalValue::ExternalLinkage, name, module);
    IRBuilder<> builder(BasicBlock::Create(context, "", function));
    builder.CreateRet(builder.getInt32(value));
  };
  for (const PartRow &part : kParts)
    define(Twine("luc_has_") + part.name, (parts & part.bit) != 0);
  define("luc_has_bytecode", isBytecode);
  // What isn't bytecode there are BIFs.
  define("luc_max_parameters",
         isBytecode ? kMaxBifArgs : parametersOf(needs.parameters));
  for (auto [op, name] : kOps) {
    unsigned code = unsigned(op);
    bool isCondition = code < bytecode::kNumConditionCodes;
    define(Twine("luc_op_") + name,
           needs.ops[code] || (isCondition && needs.ops[code + 1]));
  }
#define ENTRY(name)                                                            \
  define("luc_arith_" #name, needs.ariths[unsigned(bytecode::ArithEntry::name)]);
  LUCIOLE_BYTECODE_ARITH(ENTRY)
#undef ENTRY
  std::error_code code;
  raw_fd_ostream os(path, code);
  if (code)
    return createStringError("can't write '" + path + "': " + code.message());
  WriteBitcodeToFile(module, os);
  return Error::success();
}
