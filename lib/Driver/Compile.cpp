//===- Compile.cpp - From a source file to an object ------------------------===//

#include "luciole/Driver/Compile.h"
#include "luciole/Conversion/ErlToBytecode/ErlToBytecode.h"
#include "luciole/Driver/Pipeline.h"
#include "luciole/Frontend/Elm/Diagnostics.h"
#include "luciole/Frontend/Elm/Import.h"
#include "luciole/Frontend/Erlang/Import.h"
#include "luciole/Frontend/Erlang/Parse.h"
#include "luciole/Target/CodeGen.h"
#include "luciole/Target/Translate.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Support/raw_ostream.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

using namespace llvm;
using namespace luciole;

/// An error whose text was printed already.
static Error reported() { return createStringError(""); }

namespace {
/// Takes one module through the stages.
class Compilation {
public:
  Compilation(const BuildOptions &options)
      : options(options), context(mlir::MLIRContext::Threading::DISABLED) {
    erlang::loadImportDialects(&context);
  }

  Error parse(StringRef path);
  Error parseElm(StringRef path);
  Error parseErlang(StringRef path);
  Error checkImported(StringRef path);
  Error parseErl(StringRef text);
  Error lower(EmitKind kind, bool bindBifs = true);
  Error print(EmitKind kind, raw_pwrite_stream &os);

private:
  Error runPasses(function_ref<void(mlir::OpPassManager &)> build);

  const BuildOptions &options;
  mlir::MLIRContext context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};
} // namespace

static erlang::ParseOptions parseOptions(const BuildOptions &options,
                                         StringRef path) {
  erlang::ParseOptions parse;
  // Stack traces name OTP's modules as its own build does.
  if (options.library)
    parse.fileName = sys::path::filename(path).str();
  parse.includePaths = options.includePaths;
  parse.defines = options.defines;
  parse.compileOptions = options.compileOptions;
  parse.libraryPaths.insert(parse.libraryPaths.begin(),
                            options.libraryPaths.begin(),
                            options.libraryPaths.end());
  parse.warnings = options.warnings && !options.library;
  return parse;
}

/// The shipped packages lie beside the libraries of compiled modules.
static std::string elmLibrary() {
  std::string path = sys::fs::getMainExecutable(
      nullptr, reinterpret_cast<void *>(&elmLibrary));
  StringRef root = sys::path::parent_path(sys::path::parent_path(path));
  return (root + "/lib/luciole/elm").str();
}

/// A whole Elm program, from its main module, or a package, checked. Null after
/// errors, which have been told.
static std::unique_ptr<elm::Program> loadElm(StringRef path, bool requireMain,
                                             const BuildOptions &options) {
  elm::ProgramOptions how;
  how.mainFile = path.str();
  how.libraryPath = elmLibrary();
  how.requireMain = requireMain;
  if (const char *home = getenv("ELM_HOME"))
    how.elmHome = home;
  elm::Diagnostics diagnostics;
  std::unique_ptr<elm::Program> program = elm::loadProgram(how, diagnostics);
  if (options.reportJson && diagnostics.hasErrors())
    diagnostics.printJson(errs());
  else
    diagnostics.print(errs(), errs().has_colors());
  return program;
}

static bool isElm(StringRef path) {
  return sys::path::extension(path) == ".elm" ||
         sys::path::filename(path) == "elm.json";
}

Error Compilation::parseElm(StringRef path) {
  std::unique_ptr<elm::Program> program =
      loadElm(path, /*requireMain=*/true, options);
  if (!program)
    return reported();
  if (!program->main)
    return createStringError(
        "'" + path + "' is that of a package, " + program->package +
        ": it has nothing to run\nhint: 'luciole check' checks what it "
        "exposes; to run some of it, build a program that uses it");
  elm::loadImportDialects(&context);
  module = elm::importProgram(*program, &context,
                              options.target == CodeTarget::Wasm32);
  return module ? Error::success() : reported();
}

/// The checked tree; null after errors, which have been told.
static std::unique_ptr<erlang::ModuleAST> loadErlang(StringRef path,
                                                 const BuildOptions &options) {
  erlang::DiagnosticEngine diags;
  diags.setWarningsAsErrors(options.warningsAsErrors);
  auto ast = erlang::parseErlangFile(path, parseOptions(options, path), diags);
  diags.print(errs(), errs().has_colors());
  return diags.hasErrors() ? nullptr : std::move(ast);
}

static Error unknownKind(StringRef path) {
  return createStringError("don't know what to do with '" + path +
                           "'\nhint: source files end in .erl or .elm");
}

Error Compilation::parseErlang(StringRef path) {
  if (sys::path::extension(path) != ".erl")
    return unknownKind(path);
  auto ast = loadErlang(path, options);
  if (!ast)
    return reported();
  module = erlang::importModule(*ast, &context);
  return Error::success();
}

Error Compilation::parse(StringRef path) {
  if (Error error = isElm(path) ? parseElm(path) : parseErlang(path))
    return error;
  return checkImported(path);
}

Expected<unsigned> luciole::checkModule(StringRef path,
                                        const BuildOptions &options) {
  if (isElm(path)) {
    auto program = loadElm(path, /*requireMain=*/false, options);
    if (!program)
      return reported();
    return count_if(program->modules, [&](const auto &module) {
      return module->package == program->package;
    });
  }
  if (sys::path::extension(path) != ".erl")
    return unknownKind(path);
  return loadErlang(path, options) ? Expected<unsigned>(1) : reported();
}

Error Compilation::checkImported(StringRef path) {
  if (!module || failed(mlir::verify(*module)))
    return createStringError("the importer made an invalid module of '" + path +
                             "'; please report this");
  return Error::success();
}

Error Compilation::parseErl(StringRef text) {
  module = mlir::parseSourceString<mlir::ModuleOp>(text, &context);
  return module ? Error::success() : reported();
}

Error Compilation::runPasses(
    function_ref<void(mlir::OpPassManager &)> build) {
  mlir::PassManager passes(&context);
  passes.enableVerifier(options.verbose);
  build(passes);
  if (options.printAfterAll)
    passes.enableIRPrinting([](mlir::Pass *, mlir::Operation *) { return false; },
                            [](mlir::Pass *, mlir::Operation *) { return true; },
                            /*printModuleScope=*/true,
                            /*printAfterOnlyOnChange=*/false);
  if (options.timePasses)
    passes.enableTiming();
  if (failed(passes.run(*module)))
    return reported();
  return Error::success();
}

Error Compilation::lower(EmitKind kind, bool bindBifs) {
  if (kind == EmitKind::Erl)
    return Error::success();
  bool forBytecode = kind == EmitKind::Object && usesBytecode(options);
  if (Error error = runPasses([&](mlir::OpPassManager &passes) {
        buildErlPipeline(passes, options.optLevel, bindBifs, forBytecode);
      }))
    return error;
  if (kind == EmitKind::ErlCfg || forBytecode)
    return Error::success();
  return runPasses([&](mlir::OpPassManager &passes) {
    buildLLVMPipeline(passes, options.debug, options.target);
  });
}

Error Compilation::print(EmitKind kind, raw_pwrite_stream &os) {
  if (kind != EmitKind::LLVM && kind != EmitKind::Object) {
    module->print(os);
    os << "\n";
    return Error::success();
  }
  if (kind == EmitKind::Object && usesBytecode(options)) {
    auto bytecode = convertErlToBytecode(*module);
    if (failed(bytecode))
      return reported();
    bytecode->write(os);
    return Error::success();
  }
  LLVMContext llvmContext;
  CodeGenOptions codeGen;
  codeGen.target = options.target;
  codeGen.optLevel = options.optLevel;
  codeGen.forSize = options.forSize;
  codeGen.timePasses = options.timePasses;
  auto llvmModule = translateToLLVM(*module, llvmContext);
  if (!llvmModule)
    return llvmModule.takeError();
  if (kind == EmitKind::Object)
    return emitObject(**llvmModule, codeGen, os);
  auto machine = createTargetMachine(codeGen);
  if (!machine)
    return machine.takeError();
  setTarget(**llvmModule, **machine);
  prepareModule(**llvmModule, options.target);
  optimizeModule(**llvmModule, machine->get(), codeGen);
  (*llvmModule)->print(os, nullptr);
  return Error::success();
}

Error luciole::compileModule(StringRef path, const BuildOptions &options,
                             EmitKind kind, raw_pwrite_stream &os) {
  Compilation compilation(options);
  if (Error error = compilation.parse(path))
    return error;
  if (Error error = compilation.lower(kind))
    return error;
  return compilation.print(kind, os);
}

Error luciole::compileErl(StringRef text, CodeTarget target, bool forSize,
                          raw_pwrite_stream &os) {
  BuildOptions options;
  options.target = target;
  options.forSize = forSize;
  Compilation compilation(options);
  if (Error error = compilation.parseErl(text))
    return error;
  if (Error error = compilation.lower(EmitKind::Object, /*bindBifs=*/false))
    return error;
  return compilation.print(EmitKind::Object, os);
}
