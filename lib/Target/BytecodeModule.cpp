//===- BytecodeModule.cpp - Modules of bytecode in files
//-------------------===//

#include "luciole/Target/BytecodeModule.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace luciole::bytecode;

static constexpr StringLiteral kMagic = "luciole bytecode 1\n";

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static void put(raw_ostream &os, uint64_t number) { encodeULEB128(number, os); }
static void put(raw_ostream &os, StringRef text) {
  put(os, text.size());
  os << text;
}

static void put(raw_ostream &os, const Function &function) {
  put(os, function.symbol);
  put(os, function.name);
  for (unsigned number : {function.arity, function.parameters, function.slots})
    put(os, number);
  put(os, function.code.size());
  for (const Instruction &instruction : function.code) {
    os << char(instruction.op);
    put(os, instruction.hasLocation ? uint64_t(instruction.location) + 1 : 0);
    put(os, instruction.operands.size());
    for (const Operand &operand : instruction.operands) {
      os << char(operand.kind);
      put(os, operand.value);
    }
  }
}

void Module::write(raw_ostream &os) const {
  os << kMagic;
  put(os, summary);
  put(os, name);
  put(os, files.size());
  for (const std::string &file : files)
    put(os, file);
  put(os, symbols.size());
  for (const Symbol &symbol : symbols) {
    os << char(symbol.kind);
    put(os, symbol.text);
  }
  put(os, functions.size());
  for (const Function &function : functions)
    put(os, function);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
/// Past the end everything is 0; who reads asks at the end whether that was so.
struct Reader {
  StringRef rest;
  bool isBad = false;

  uint8_t byte() {
    if (rest.empty()) {
      isBad = true;
      return 0;
    }
    uint8_t b = rest.front();
    rest = rest.drop_front();
    return b;
  }
  uint64_t number() {
    unsigned size = 0;
    const char *error = nullptr;
    uint64_t value =
        decodeULEB128(rest.bytes_begin(), &size, rest.bytes_end(), &error);
    isBad |= error != nullptr;
    rest = rest.drop_front(error ? rest.size() : size);
    return value;
  }
  StringRef text() {
    uint64_t size = number();
    isBad |= size > rest.size();
    StringRef found = rest.take_front(size);
    rest = rest.drop_front(found.size());
    return found;
  }
};
} // namespace

static Function readFunction(Reader &in) {
  Function function;
  function.symbol = in.text().str();
  function.name = in.text().str();
  function.arity = in.number();
  function.parameters = in.number();
  function.slots = in.number();
  for (uint64_t left = in.number(); left && !in.isBad; --left) {
    Instruction &instruction = function.code.emplace_back();
    instruction.op = Op(in.byte());
    uint64_t location = in.number();
    instruction.hasLocation = location != 0;
    instruction.location = location ? uint32_t(location - 1) : 0;
    for (uint64_t n = in.number(); n && !in.isBad; --n) {
      auto kind = Operand::Kind(in.byte());
      instruction.operands.push_back({kind, in.number()});
    }
  }
  return function;
}

bool luciole::bytecode::isBytecode(StringRef contents) {
  return contents.starts_with(kMagic);
}

Expected<StringRef> luciole::bytecode::summaryOf(MemoryBufferRef buffer) {
  Reader in{buffer.getBuffer().drop_front(kMagic.size())};
  StringRef summary = in.text();
  if (in.isBad)
    return createStringError("'" + buffer.getBufferIdentifier() +
                             "' is damaged");
  return summary;
}

Expected<Module> Module::read(MemoryBufferRef buffer) {
  if (!isBytecode(buffer.getBuffer()))
    return createStringError("'" + buffer.getBufferIdentifier() +
                             "' was not compiled with -Oz");
  Reader in{buffer.getBuffer().drop_front(kMagic.size())};
  Module module;
  module.summary = in.text().str();
  module.name = in.text().str();
  for (uint64_t n = in.number(); n && !in.isBad; --n)
    module.files.push_back(in.text().str());
  for (uint64_t n = in.number(); n && !in.isBad; --n) {
    auto kind = Symbol::Kind(in.byte());
    module.symbols.push_back({kind, in.text().str()});
  }
  for (uint64_t n = in.number(); n && !in.isBad; --n)
    module.functions.push_back(readFunction(in));
  if (in.isBad)
    return createStringError("'" + buffer.getBufferIdentifier() +
                             "' is damaged");
  return module;
}
