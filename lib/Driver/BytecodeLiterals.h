//===- BytecodeLiterals.h - Constants in the blob ------------------*- C++
//-*-===//

#ifndef LUCIOLE_LIB_DRIVER_BYTECODELITERALS_H
#define LUCIOLE_LIB_DRIVER_BYTECODELITERALS_H

#include "luciole/Driver/Bytecode.h"
#include "mlir/IR/Attributes.h"
#include "llvm/Support/raw_ostream.h"
#include <functional>

namespace luciole {

/// Writes literals as Runtime/Bytecode.h says.
class LiteralWriter {
public:
  using AtomIndex = std::function<unsigned(llvm::StringRef)>;
  using FunctionIndex = std::function<unsigned(const std::string &symbol)>;
  LiteralWriter(AtomIndex atom, FunctionIndex function, BytecodeNeeds &needs)
      : atom(std::move(atom)), function(std::move(function)), needs(needs) {}

  void write(llvm::raw_ostream &os, mlir::Attribute literal);
  /// Of the heap for what was written.
  uint64_t words = 0;

private:
  void writeList(llvm::raw_ostream &os,
                 llvm::ArrayRef<mlir::Attribute> elements,
                 mlir::Attribute tail);
  void writeBig(llvm::raw_ostream &os, llvm::APInt value);

  AtomIndex atom;
  FunctionIndex function;
  BytecodeNeeds &needs;
};

std::string symbolOf(llvm::StringRef module, llvm::StringRef function,
                     unsigned arity);

} // namespace luciole

#endif // LUCIOLE_LIB_DRIVER_BYTECODELITERALS_H
