//===- Parts.cpp - What a program needs of the small runtime ----------------===//

#include "luciole/Driver/Parts.h"
#include "luciole/Runtime/Term.h"
#include "luciole/Target/CodeGen.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Object/Wasm.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
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
#include "luciole/Runtime/Parts.def"
  };
  static const StringMap<uint32_t> table = [] {
    StringMap<uint32_t> table;
    for (const SymbolRow &row : rows)
      table[row.symbol] = row.parts;
    return table;
  }();
  return table;
}

/// For two words with which such a term could begin.
static uint32_t partOfObject(uint64_t header, uint64_t next) {
  uint64_t size = headerSize(header);
  if (header == makeHeader(Kind::Float, 1))
    return 1u << k_floats_bit;
  if (header == makeHeader(Kind::FlatMap, size) && size && isBoxed(next) &&
      next >> 32 == 0)
    return 1u << k_maps_bit;
  if (header == makeHeader(Kind::HeapBits, size) && size &&
      size == 1 + divideCeil(next, 64))
    return 1u << k_bits_bit;
  return 0;
}

static uint32_t partsOfData(ArrayRef<uint8_t> data) {
  uint32_t parts = 0;
  for (size_t at = 0; at + 16 <= data.size(); at += 8)
    parts |= partOfObject(support::endian::read64le(data.data() + at),
                          support::endian::read64le(data.data() + at + 8));
  return parts;
}

Expected<uint32_t> luciole::partsNeeded(StringRef path) {
  auto buffer = MemoryBuffer::getFile(path, false, false);
  if (!buffer)
    return createStringError("can't read '" + path +
                             "': " + buffer.getError().message());
  auto object = object::ObjectFile::createWasmObjectFile(
      (*buffer)->getMemBufferRef());
  if (!object)
    return object.takeError();
  uint32_t parts = 0;
  const StringMap<uint32_t> &known = symbolTable();
  for (const wasm::WasmImport &import : (*object)->imports()) {
    if (import.Kind != wasm::WASM_EXTERNAL_FUNCTION)
      continue;
    auto it = known.find(import.Field);
    parts |= it == known.end() ? kAllRuntimeParts & ~kAskedParts : it->second;
  }
  for (const object::WasmSegment &segment : (*object)->dataSegments())
    parts |= partsOfData(segment.Data.Content);
  return parts;
}

Error luciole::writeParts(uint32_t parts, StringRef path) {
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
  for (const PartRow &part : kParts) {
    auto *function =
        Function::Create(type, GlobalValue::ExternalLinkage,
                         Twine("luc_has_") + part.name, module);
    IRBuilder<> builder(BasicBlock::Create(context, "", function));
    builder.CreateRet(builder.getInt32((parts & part.bit) != 0));
  }
  std::error_code code;
  raw_fd_ostream os(path, code);
  if (code)
    return createStringError("can't write '" + path + "': " + code.message());
  WriteBitcodeToFile(module, os);
  return Error::success();
}
