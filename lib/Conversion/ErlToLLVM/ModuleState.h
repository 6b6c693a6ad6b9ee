//===- ModuleState.h - What the patterns share of a module --------*- C++ -*-===//
//
// Types, the declarations made so far, and the tables of literals.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_CONVERSION_ERLTOLLVM_MODULESTATE_H
#define LUCIOLE_LIB_CONVERSION_ERLTOLLVM_MODULESTATE_H

#include "luciole/Dialect/Erl/IR/Bifs.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "luciole/Target/CodeTarget.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace luciole {

/// A row of Entries.def.
struct EntryInfo {
  llvm::StringRef name;
  unsigned flags;
  llvm::StringRef signature; ///< "T, T, W": result and parameters
};
const EntryInfo &entryInfo(llvm::StringRef name);

/// Compiled functions take this many arguments in registers.
inline constexpr unsigned kRegisterArgs = 8;

/// `lists:map/2`
std::string functionSymbol(llvm::StringRef module, llvm::StringRef function,
                           unsigned arity);

class ModuleState {
public:
  ModuleState(mlir::ModuleOp module, CodeTarget target);

  mlir::ModuleOp module;
  mlir::MLIRContext *context;
  /// Frames are explicit: functions take the stack pointer behind the process,
  /// and their types tell how many terms they take.
  bool explicitFrames;
  bool wasm;
  std::string name; ///< of the Erlang module

  mlir::LLVM::LLVMPointerType term, pointer;
  mlir::IntegerType word, flag;
  mlir::Float64Type real;
  /// The type of a compiled function that is given so many terms. Natively all
  /// have one type.
  mlir::LLVM::LLVMFunctionType codeType(unsigned numArgs) const;
  /// The first parameter that is a term.
  unsigned firstArg() const { return explicitFrames ? 2 : 1; }
  /// Whether the function is only ever the code of funs and takes no fun itself:
  /// then it gets a parameter for it.
  bool takesIgnoredFun(llvm::StringRef callee) const {
    return ignoresFun.contains(callee);
  }
  /// Accesses to the process never alias accesses to the heap.
  mlir::ArrayAttr processTag, heapTag;

  /// The function `luc_s_<name>`.
  mlir::LLVM::LLVMFuncOp entry(llvm::StringRef name);
  /// The function `luc_f_<name>`, which tries floats first (FloatArith.cpp).
  mlir::LLVM::LLVMFuncOp floatEntry(llvm::StringRef name);
  mlir::LLVM::LLVMFuncOp bif(const BifRow &row);
  /// Declares a compiled function if this module does not define it.
  mlir::FlatSymbolRefAttr callee(llvm::StringRef symbol, unsigned numArgs);
  /// A global that the translation fills in.
  llvm::StringRef atom(llvm::StringRef name);
  llvm::StringRef literal(mlir::Attribute value);
  llvm::StringRef fun(erl::MakeFunOp op, bool asTerm);
  /// The word that holds a kept value, or 0 (erl.keep).
  llvm::StringRef kept(llvm::StringRef name);
  /// A constant array of words.
  llvm::StringRef words(llvm::ArrayRef<int64_t> values);
  /// `llvm.read_register` has no op: the translation expands this call.
  mlir::LLVM::LLVMFuncOp stackPointer();

  /// Whether `symbol` is defined here, and whether it is exported.
  bool defines(llvm::StringRef symbol) const { return defined.contains(symbol); }
  bool exports(llvm::StringRef symbol) const {
    return defined.lookup(symbol);
  }

  /// The statepoint ID: file index and line.
  int64_t location(mlir::Location loc) const;

private:
  mlir::LLVM::GlobalOp addGlobal(llvm::StringRef symbol, bool constant);
  mlir::LLVM::LLVMFuncOp addFunction(llvm::StringRef symbol,
                                     mlir::LLVM::LLVMFunctionType type);
  mlir::Type typeOf(char letter) const;

  void findIgnoredFuns();

  llvm::StringMap<bool> defined; ///< value: exported
  llvm::StringSet<> ignoresFun;  ///< names of functions (`f/1`)
  llvm::StringMap<mlir::LLVM::LLVMFuncOp> functions;
  llvm::StringMap<mlir::Operation *> atoms;
  llvm::StringMap<mlir::Operation *> keptWords;
  llvm::DenseMap<mlir::Attribute, mlir::LLVM::GlobalOp> literals;
  llvm::StringMap<unsigned> files;
  unsigned numGlobals = 0;
};

} // namespace luciole

#endif // LUCIOLE_LIB_CONVERSION_ERLTOLLVM_MODULESTATE_H
