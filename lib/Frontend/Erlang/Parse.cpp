//===- Parse.cpp - The front end in one call ------------------------------===//

#include "luciole/Frontend/Erlang/Parse.h"
#include "Lint.h"
#include "luciole/Frontend/Erlang/Parser.h"
#include "luciole/Frontend/Erlang/Preprocessor.h"

using namespace luciole::erlang;

/// Options of the command line count as if -compile gave them.
static void addCommandLineOptions(ModuleAST &module,
                                  const ParseOptions &options,
                                  DiagnosticEngine &diags) {
  for (const std::string &text : options.compileOptions) {
    uint32_t buffer = diags.sources().addBuffer(
        llvm::MemoryBuffer::getMemBufferCopy(text + " .", "<command line>"));
    Lexer lexer(buffer, diags.sources().fileIndex("<command line>"), module,
                diags);
    Preprocessor::Tokens form;
    bool bad;
    if (!lexer.nextForm(form, bad) || bad)
      continue;
    if (Expr *term = Parser(module, diags).parseTerm(form))
      module.addCompileOption(term);
  }
}

/// A parse transform rewrites the module with Erlang code that would have to
/// run here.
static void refuseTransforms(const ModuleAST &module,
                             DiagnosticEngine &diags) {
  for (const Expr *option : module.compileOptions) {
    const auto *tuple = llvm::dyn_cast<TupleExpr>(option);
    if (!tuple || tuple->elements().size() != 2)
      continue;
    const auto *name = llvm::dyn_cast<AtomExpr>(tuple->elements()[0]);
    const auto *transform = llvm::dyn_cast<AtomExpr>(tuple->elements()[1]);
    if (name && transform && name->name() == "parse_transform")
      diags.error(option->loc(), "not supported yet: parse transforms (" +
                                     transform->name() + ")");
  }
}

static void addImports(ModuleAST &module, DiagnosticEngine &diags) {
  for (const ImportDef &def : module.imports)
    for (const FunctionName &function : def.functions) {
      llvm::StringRef other;
      if (!module.addImport(def.module, function, other))
        diags.error(function.loc, "the function " + function.name + "/" +
                                      llvm::Twine(function.arity) +
                                      " is imported from '" + other +
                                      "' already");
    }
}

std::unique_ptr<ModuleAST>
luciole::erlang::parseErlang(std::unique_ptr<llvm::MemoryBuffer> source,
                             const ParseOptions &options,
                             DiagnosticEngine &diags) {
  auto module = std::make_unique<ModuleAST>();
  uint32_t buffer = diags.sources().addBuffer(std::move(source));
  Preprocessor preprocessor(*module, diags, options);
  preprocessor.enterMain(buffer);
  addCommandLineOptions(*module, options, diags);
  Parser parser(*module, diags);
  Preprocessor::Tokens form;
  while (preprocessor.nextForm(form))
    parser.parseForm(form);
  bool complete = diags.errorCount() == parser.softErrors();
  if (module->name.empty() && !diags.hasErrors())
    diags.error(preprocessor.endLoc(), "the file has no -module(Name).");
  module->fileName = diags.sources().fileName(0).str();
  module->files = diags.sources().files();
  addImports(*module, diags);
  refuseTransforms(*module, diags);
  if (options.lint)
    Lint(*module, diags, options).run(complete);
  return module;
}

std::unique_ptr<ModuleAST>
luciole::erlang::parseErlangFile(llvm::StringRef path,
                                 const ParseOptions &options,
                                 DiagnosticEngine &diags) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer) {
    SourceLoc loc;
    loc.file = diags.sources().fileIndex(path);
    diags.error(loc, "can't read the file: " + buffer.getError().message());
    return nullptr;
  }
  return parseErlang(std::move(*buffer), options, diags);
}
