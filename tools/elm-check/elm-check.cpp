//===- elm-check.cpp - Elm's front end alone ------------------------------===//
//
// Each file is a program of its own.
//
//===----------------------------------------------------------------------===//

#include "luciole/Frontend/Elm/ASTDump.h"
#include "luciole/Frontend/Elm/Diagnostics.h"
#include "luciole/Frontend/Elm/Parser.h"
#include "luciole/Frontend/Elm/TypeDump.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace luciole::elm;

static llvm::cl::list<std::string> inputFiles(llvm::cl::Positional,
                                              llvm::cl::desc("FILE..."),
                                              llvm::cl::OneOrMore);
static llvm::cl::opt<std::string>
    reportFormat("report", llvm::cl::desc("How errors are printed: text, json"),
                 llvm::cl::init("text"));
static llvm::cl::opt<bool>
    parseOnly("parse-only", llvm::cl::desc("Parse this file and nothing else"));
static llvm::cl::opt<bool> dumpAst("dump-ast",
                                   llvm::cl::desc("Print the syntax tree"));
static llvm::cl::opt<bool>
    parseAll("parse-program", llvm::cl::desc("Parse what it imports, too"));
static llvm::cl::opt<bool>
    showTypes("dump-types",
              llvm::cl::desc("Print the types of the definitions"));
static llvm::cl::opt<bool>
    verify("verify-types",
           llvm::cl::desc("Verify what checking leaves to code generation"));
static llvm::cl::opt<bool>
    requireMain("require-main", llvm::cl::desc("The module must have a main"));
static llvm::cl::opt<bool>
    shipped("shipped", llvm::cl::desc("Allow what shipped packages may do"));
static llvm::cl::opt<std::string>
    library("library", llvm::cl::desc("Where the shipped packages are"));

static bool finish(const Diagnostics &diagnostics) {
  if (reportFormat == "json" && diagnostics.hasErrors())
    diagnostics.printJson(llvm::errs());
  else
    diagnostics.print(llvm::errs(), llvm::errs().has_colors());
  return !diagnostics.hasErrors();
}

static bool parseFile(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(file);
  if (!buffer) {
    llvm::errs() << file << ": " << buffer.getError().message() << '\n';
    return false;
  }
  Source source(file, (*buffer)->getBuffer().str());
  Program program;
  Diagnostics diagnostics;
  ModuleOrigin origin;
  origin.shipped = shipped;
  std::unique_ptr<Module> module =
      parseModule(program, source, diagnostics, origin);
  if (module && dumpAst)
    dumpModule(*module, llvm::outs());
  return finish(diagnostics);
}

static bool checkedTypes(const Program &program) {
  bool good = true;
  for (const auto &module : program.modules) {
    if (showTypes && module->package.empty())
      dumpTypes(*module, llvm::outs());
    if (verify)
      good &= verifyTypes(*module, llvm::errs());
  }
  return good;
}

static bool loadAll(const std::string &file) {
  ProgramOptions options;
  options.mainFile = file;
  options.libraryPath = library;
  options.requireMain = requireMain;
  Diagnostics diagnostics;
  auto *load = parseAll ? parseProgram : loadProgram;
  std::unique_ptr<Program> program = load(options, diagnostics);
  if (program && dumpAst)
    for (const auto &module : program->modules)
      if (module->package.empty())
        dumpModule(*module, llvm::outs());
  if (program && !checkedTypes(*program))
    return false;
  return finish(diagnostics);
}

int main(int argc, char **argv) {
  llvm::cl::ParseCommandLineOptions(argc, argv, "Elm's front end\n");
  if (library.empty()) {
    std::string program = llvm::sys::fs::getMainExecutable(
        argv[0], reinterpret_cast<void *>(&main));
    library =
        (llvm::sys::path::parent_path(llvm::sys::path::parent_path(program)) +
         "/lib/luciole/elm")
            .str();
  }
  bool good = true;
  for (const std::string &file : inputFiles)
    good &= parseOnly ? parseFile(file) : loadAll(file);
  return !good;
}
