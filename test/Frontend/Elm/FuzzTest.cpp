//===- FuzzTest.cpp - Mutated Elm sources through the front end -----------===//
//
// luciole-fuzz-elm-frontend [--count N] [--seed N] [--keep file]
//                           --library=folder file.elm…
// Sends mutants of the files through parser, checker and both printers of
// reports. The library's modules are loaded for many mutants at once. Each
// input is first written to the file of --keep. Exit code 1 if one takes more
// than ten seconds of processor time.
//
//===----------------------------------------------------------------------===//

#include "../Mutator.h"
#include "luciole/Frontend/Elm/ASTDump.h"
#include "luciole/Frontend/Elm/Check.h"
#include "luciole/Frontend/Elm/Diagnostics.h"
#include "luciole/Frontend/Elm/Parser.h"
#include "luciole/Frontend/Elm/TypeDump.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/MemoryBuffer.h"
#include <ctime>

using namespace luciole;
using namespace luciole::elm;

static constexpr llvm::StringLiteral inserts[] = {"(",
                                                  ")",
                                                  "{",
                                                  "}",
                                                  "[",
                                                  "]",
                                                  "\"",
                                                  "\"\"\"",
                                                  "'",
                                                  ".",
                                                  " .",
                                                  ",",
                                                  ";",
                                                  ":",
                                                  "::",
                                                  "|",
                                                  "||",
                                                  "<-",
                                                  "->",
                                                  "=",
                                                  "==",
                                                  "-",
                                                  " -",
                                                  "--",
                                                  "{-",
                                                  "-}",
                                                  "{-|",
                                                  "\\",
                                                  "\\x->",
                                                  "_",
                                                  "`",
                                                  "..",
                                                  " if ",
                                                  " then ",
                                                  " else ",
                                                  " case ",
                                                  " of ",
                                                  " let ",
                                                  " in ",
                                                  " type ",
                                                  " port ",
                                                  "import ",
                                                  " as ",
                                                  "\n",
                                                  "\n\n",
                                                  "\n    ",
                                                  "\t",
                                                  "\\u{",
                                                  "\\u{D800}",
                                                  "0x",
                                                  "1e",
                                                  "1.",
                                                  "007",
                                                  "99999999999999999999",
                                                  "++",
                                                  "<|",
                                                  "|>",
                                                  ">>",
                                                  "x",
                                                  "X",
                                                  "x.",
                                                  "X.",
                                                  "\xff",
                                                  "\xe2\x82",
                                                  "ä",
                                                  "Ω",
                                                  "𝒳",
                                                  "\xef\xbb\xbf",
                                                  "()",
                                                  "(,)",
                                                  "{a|b=1}",
                                                  "[x] ->",
                                                  "(if x then ",
                                                  "(case x of y -> ",
                                                  "(let x = ",
                                                  "[glsl|",
                                                  "|]",
                                                  "type alias A = ",
                                                  "infix left 1 (+) = x\n",
                                                  "main = main\n",
                                                  "x : a -> b\nx = ",
                                                  "{ r | f : a } -> ",
                                                  "( a, b )"};

namespace {
/// The library, and the mutants that were checked against it.
class Session {
public:
  Session(const ProgramOptions &options)
      : program(parseProgram(options, diagnostics)) {
    for (auto &module : program->modules)
      checkModule(*program, *module, diagnostics);
    diagnostics.print(llvm::errs(), false);
  }

  bool runOne(std::string text);

private:
  Diagnostics diagnostics;
  std::unique_ptr<Program> program;
  std::vector<std::unique_ptr<Module>> mutants;
};
} // namespace

static bool isUtf8(llvm::StringRef text) {
  auto *bytes = reinterpret_cast<const llvm::UTF8 *>(text.begin());
  return llvm::isLegalUTF8String(
      &bytes, reinterpret_cast<const llvm::UTF8 *>(text.end()));
}

bool Session::runOne(std::string text) {
  if (!isUtf8(text))
    return true; // Refused as a whole.
  std::clock_t start = std::clock();
  program->sources.push_back(
      std::make_unique<Source>("Fuzz.elm", std::move(text)));
  Diagnostics reports;
  auto module = parseModule(*program, *program->sources.back(), reports);
  std::string out;
  llvm::raw_string_ostream os(out);
  if (module) {
    dumpModule(*module, os);
    if (checkModule(*program, *module, reports)) {
      dumpTypes(*module, os);
      if (!verifyTypes(*module, llvm::errs()))
        return false;
    }
    mutants.push_back(std::move(module));
  }
  reports.print(os, true);
  reports.printJson(os);
  return std::clock() - start < 10 * CLOCKS_PER_SEC;
}

int main(int argc, char **argv) {
  size_t count = 1000;
  uint64_t seed = 1;
  std::string keep;
  ProgramOptions options;
  std::vector<std::string> sources;
  for (int i = 1; i < argc; ++i) {
    llvm::StringRef arg = argv[i];
    bool more = i + 1 < argc;
    if (arg == "--count" && more)
      count = std::strtoull(argv[++i], nullptr, 10);
    else if (arg == "--seed" && more)
      seed = std::strtoull(argv[++i], nullptr, 10);
    else if (arg == "--keep" && more)
      keep = argv[++i];
    else if (arg.consume_front("--library="))
      options.libraryPath = arg.str();
    else if (auto buffer = llvm::MemoryBuffer::getFile(arg)) {
      sources.push_back((*buffer)->getBuffer().str());
      options.mainFile = arg.str();
    }
  }
  if (sources.empty()) {
    llvm::errs() << "no sources to mutate\n";
    return 1;
  }
  Mutator mutator(seed, inserts);
  std::unique_ptr<Session> session;
  for (size_t i = 0; i < count; ++i) {
    if (i % 200 == 0)
      session = std::make_unique<Session>(options);
    std::string input = sources[mutator.below(sources.size())];
    for (size_t n = 1 + mutator.below(4); n > 0; --n)
      mutator.mutateOnce(input);
    if (!keep.empty())
      keepInput(keep, input);
    if (!session->runOne(std::move(input))) {
      llvm::errs() << "input " << i
                   << " took more than ten seconds, or types are wrong\n";
      return 1;
    }
  }
  llvm::outs() << count << " mutated sources passed\n";
  return 0;
}
