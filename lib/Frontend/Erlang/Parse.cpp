//===- Parse.cpp - The front end in one call ------------------------------===//

#include "luciole/Frontend/Erlang/Parse.h"
#include "Fun2ms.h"
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

/// What eunit.hrl asks for: tests are exported, and test/0 runs them.
static void exportTests(ModuleAST &module) {
  SourceLoc loc = module.nameLoc;
  for (const FunctionDef *def : module.functions)
    if (def->arity == 0 && !module.isExported(def->name, 0) &&
        (def->name.ends_with("_test") || def->name.ends_with("_test_")))
      module.addExport({def->name, 0, loc});
  llvm::StringRef test = module.intern("test");
  if (module.findFunction(test, 0))
    return;
  auto atom = [&](llvm::StringRef name) -> Expr * {
    return module.make<AtomExpr>(loc, module.intern(name));
  };
  Expr *callee = module.make<RemoteExpr>(loc, atom("eunit"), atom("test"));
  Expr *call = module.make<CallExpr>(
      loc, callee, module.copy<Expr *>({atom(module.name)}));
  auto *clause = module.make<Clause>();
  clause->loc = loc;
  clause->body = module.copy<Expr *>({call});
  auto *def = module.make<FunctionDef>();
  def->loc = loc;
  def->index = 0;
  def->name = test;
  def->arity = 0;
  def->clauses = module.copy<Clause *>({clause});
  module.addFunction(def);
  if (!module.isExported(test, 0))
    module.addExport({test, 0, loc});
}

/// Does the form call `module:fun2ms`? Without, ms_transform does nothing.
static bool callsFun2ms(llvm::ArrayRef<Token> form) {
  return llvm::any_of(form, [](const Token &token) {
    return token.isAtom("fun2ms");
  });
}

/// A parse transform rewrites the module with Erlang code that would have to
/// run here. Those that OTP's headers bring along are done natively. False: one
/// is refused or failed, and the module is not what lint should judge.
static bool applyTransforms(ModuleAST &module, bool usesFun2ms,
                            DiagnosticEngine &diags) {
  bool done = true;
  // A copy: what is done may add options.
  for (const Expr *option : std::vector<Expr *>(module.compileOptions)) {
    const auto *tuple = llvm::dyn_cast<TupleExpr>(option);
    if (!tuple || tuple->elements().size() != 2)
      continue;
    const auto *name = llvm::dyn_cast<AtomExpr>(tuple->elements()[0]);
    const auto *transform = llvm::dyn_cast<AtomExpr>(tuple->elements()[1]);
    if (!name || !transform || name->name() != "parse_transform")
      continue;
    if (transform->name() == "eunit_autoexport") {
      exportTests(module);
    } else if (transform->name() == "ms_transform") {
      if (usesFun2ms)
        done &= translateFun2ms(module, diags);
    } else {
      done = false;
      diags.error(option->loc(), "not supported yet: parse transforms (" +
                                     transform->name() + ")");
    }
  }
  return done;
}

static void addImports(ModuleAST &module, DiagnosticEngine &diags) {
  for (const ImportDef &def : module.imports)
    for (const FunctionName &function : def.functions) {
      llvm::StringRef other;
      // One list may say it twice.
      bool repeats = llvm::any_of(def.functions, [&](const FunctionName &f) {
        return &f < &function && f.name == function.name &&
               f.arity == function.arity;
      });
      if (!repeats && !module.addImport(def.module, function, other))
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
  bool usesFun2ms = false;
  while (preprocessor.nextForm(form)) {
    usesFun2ms |= callsFun2ms(form);
    parser.parseForm(form);
  }
  bool complete = diags.errorCount() == parser.softErrors();
  if (module->name.empty() && !diags.hasErrors())
    diags.error(preprocessor.endLoc(), "the file has no -module(Name).");
  module->fileName = diags.sources().fileName(0).str();
  module->files = diags.sources().files();
  addImports(*module, diags);
  if (applyTransforms(*module, usesFun2ms, diags) && options.lint)
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
