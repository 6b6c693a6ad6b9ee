//===- BytecodeModule.h - A module of bytecode before it is linked -*- C++
//-*-===//
//
// What an "object" is with -Oz for WebAssembly: instructions whose operands
// name atoms, functions and the like, and the module's summary (Summary.h).
// The driver resolves and encodes them (lib/Driver/Bytecode.cpp).
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_TARGET_BYTECODEMODULE_H
#define LUCIOLE_TARGET_BYTECODEMODULE_H

#include "luciole/Runtime/Bytecode.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"
#include <string>
#include <vector>

namespace luciole::bytecode {

struct Operand {
  enum Kind : uint8_t {
    Use,      ///< a register that is read
    Def,      ///< a register that is written
    Constant, ///< of the module's symbols
    Symbol,   ///< likewise: function, BIF, FunInfo, kept value
    Number,
    Label, ///< the index of an instruction
    Bool,  ///< the label 0
  };
  Kind kind;
  uint64_t value;
};

struct Instruction {
  Op op;
  llvm::SmallVector<Operand, 4> operands;
  /// (file << 24) | line, of what can fail or call.
  uint32_t location = 0;
  bool hasLocation = false;
};

struct Function {
  std::string symbol; ///< `f/1`, as in the summary
  std::string name;   ///< as stack traces show it
  unsigned arity = 0;
  unsigned parameters = 0;
  unsigned slots = 0;
  std::vector<Instruction> code;
};

/// What operands refer to by index.
struct Symbol {
  enum Kind : uint8_t {
    Literal,  ///< the text of an attribute of the dialect
    Atom,     ///< a constant
    Closure,  ///< the constant of a Fun
    Function, ///< `m:f/a`
    Bif,      ///< likewise
    Fun,      ///< `arity free index uniq m:f/a name`
    Kept,
  };
  Kind kind;
  std::string text;
};

struct Module {
  std::string summary;
  std::string name;
  std::vector<std::string> files;
  std::vector<Symbol> symbols;
  std::vector<Function> functions;

  void write(llvm::raw_ostream &os) const;
  static llvm::Expected<Module> read(llvm::MemoryBufferRef buffer);
};

/// Whether a file is such a module.
bool isBytecode(llvm::StringRef contents);
/// Its summary alone.
llvm::Expected<llvm::StringRef> summaryOf(llvm::MemoryBufferRef buffer);

} // namespace luciole::bytecode

#endif // LUCIOLE_TARGET_BYTECODEMODULE_H
