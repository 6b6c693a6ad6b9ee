//===- ImportTranslation.cpp - erl-translate --import-elm -----------------===//

#include "luciole/Frontend/Elm/Diagnostics.h"
#include "luciole/Frontend/Elm/Import.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

using namespace llvm;

namespace luciole::elm {

static cl::opt<std::string>
    libraryPath("elm-library", cl::value_desc("directory"),
                cl::desc("Elm: where the shipped packages are"));

static mlir::OwningOpRef<mlir::Operation *>
importElm(SourceMgr &manager, mlir::MLIRContext *context) {
  const MemoryBuffer *buffer = manager.getMemoryBuffer(manager.getMainFileID());
  ProgramOptions options;
  options.mainFile = buffer->getBufferIdentifier().str();
  options.libraryPath = libraryPath;
  options.requireMain = true;
  // Its folder says where its imports are.
  if (!sys::fs::exists(options.mainFile)) {
    WithColor::error() << "--import-elm takes the main module's file, not '"
                       << options.mainFile << "'\n";
    return {};
  }
  Diagnostics diagnostics;
  std::unique_ptr<Program> program = loadProgram(options, diagnostics);
  diagnostics.print(errs(), errs().has_colors());
  if (!program)
    return {};
  if (!program->main) {
    WithColor::error() << "a package has no main module to import\n";
    return {};
  }
  loadImportDialects(context);
  return importProgram(*program, context);
}

void registerImportElmTranslation() {
  static mlir::TranslateToMLIRRegistration registration(
      "import-elm", "Elm source to the erl dialect",
      [](SourceMgr &manager, mlir::MLIRContext *context) {
        return importElm(manager, context);
      },
      [](mlir::DialectRegistry &registry) {
        registry.insert<erl::ErlDialect, mlir::arith::ArithDialect>();
      });
}

} // namespace luciole::elm
