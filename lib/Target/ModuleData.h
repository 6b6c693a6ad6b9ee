//===- ModuleData.h - Atoms, literals and tables as LLVM constants -*- C++ -*-===//

#ifndef LUCIOLE_LIB_TARGET_MODULEDATA_H
#define LUCIOLE_LIB_TARGET_MODULEDATA_H

#include "luciole/Dialect/Erl/IR/Erl.h"
#include "luciole/Target/CodeTarget.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/Module.h"

namespace luciole {

/// Makes the constants that compiled code refers to.
class ModuleData {
public:
  ModuleData(llvm::Module &module, llvm::StringRef erlangModule,
             CodeTarget target);

  llvm::Constant *atom(llvm::StringRef name);
  /// The word of a literal; allocates objects as needed.
  llvm::Constant *term(mlir::Attribute literal);
  /// Gives the declared global the object of a literal.
  void defineLiteral(llvm::StringRef symbol, mlir::Attribute literal);
  void defineFun(llvm::StringRef symbol, mlir::DictionaryAttr info);
  /// The constant `info:M:F/A` that the frame table refers to.
  void defineFunctionInfo(llvm::Function &function, erl::ExportAttr name,
                          llvm::Constant *files);
  llvm::Constant *fileTable(llvm::ArrayRef<std::string> files);
  void finish();

private:
  friend class LiteralWriter;
  using Words = llvm::SmallVector<llvm::Constant *>;

  llvm::Constant *word(uint64_t bits);
  llvm::Constant *tagged(llvm::Constant *address, int64_t offset);
  llvm::Function *code(llvm::StringRef symbol, unsigned arity);
  /// The code of a fun of that arity, which is given the fun as well.
  llvm::Function *funCode(llvm::StringRef symbol, unsigned arity);
  llvm::Constant *funInfo(llvm::StringRef module, llvm::StringRef name,
                          unsigned arity, unsigned numFree, unsigned index,
                          unsigned uniq, bool isExternal);
  void addFunCode(llvm::StringRef symbol, unsigned arity,
                  llvm::Constant *info);
  llvm::Constant *funObject(llvm::StringRef symbol, unsigned arity,
                            llvm::Constant *info);
  llvm::GlobalVariable *addObject(llvm::Constant *value, bool constant,
                                  const llvm::Twine &name);
  /// Replaces a declaration by a definition.
  void define(llvm::StringRef symbol, llvm::Constant *object);
  /// The word 0 that the runtime fills with a map of many keys at start-up.
  llvm::GlobalVariable *addLargeMap(llvm::Constant *destination,
                                    erl::MapAttr map, unsigned depth,
                                    llvm::GlobalVariable *owner);

  llvm::Module &module;
  llvm::LLVMContext &context;
  std::string erlangModule;
  bool explicitFrames;
  bool wasm;
  llvm::PointerType *termType;
  llvm::Type *wordType;
  llvm::SmallVector<llvm::GlobalValue *> used;
};

/// Gives the helpers `luc_f_…` that the module declares their bodies.
void defineFloatArith(llvm::Module &module);

} // namespace luciole

#endif // LUCIOLE_LIB_TARGET_MODULEDATA_H
