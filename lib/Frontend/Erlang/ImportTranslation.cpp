//===- ImportTranslation.cpp - erl-translate --import-erl -----------------===//

#include "luciole/Frontend/Erlang/Import.h"
#include "luciole/Frontend/Erlang/Parse.h"
#include "luciole/Dialect/Erl/IR/Erl.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/SourceMgr.h"

using namespace llvm;
using namespace mlir;

namespace luciole::erlang {

static cl::list<std::string>
    includePaths("I", cl::Prefix, cl::value_desc("directory"),
                 cl::desc("Erlang: where -include looks for files"));
static cl::list<std::string>
    defines("D", cl::Prefix, cl::value_desc("name[=value]"),
            cl::desc("Erlang: define a macro"));

static ParseOptions parseOptions() {
  ParseOptions options;
  options.includePaths.assign(includePaths.begin(), includePaths.end());
  for (StringRef define : defines) {
    auto [name, value] = define.split('=');
    options.defines.push_back(
        {name.str(), value.empty() ? "true" : value.str()});
  }
  return options;
}

static OwningOpRef<Operation *> importErl(SourceMgr &manager,
                                          MLIRContext *context) {
  const MemoryBuffer *buffer = manager.getMemoryBuffer(manager.getMainFileID());
  DiagnosticEngine diags;
  auto module = parseErlang(
      MemoryBuffer::getMemBufferCopy(buffer->getBuffer(),
                                     buffer->getBufferIdentifier()),
      parseOptions(), diags);
  diags.print(errs(), errs().has_colors());
  if (diags.hasErrors())
    return {};
  loadImportDialects(context);
  return importModule(*module, context);
}

void registerImportErlTranslation() {
  static TranslateToMLIRRegistration registration(
      "import-erl", "Erlang source to the erl dialect",
      [](SourceMgr &manager, MLIRContext *context) {
        return importErl(manager, context);
      },
      [](DialectRegistry &registry) {
        registry.insert<erl::ErlDialect, arith::ArithDialect>();
      });
}

} // namespace luciole::erlang
