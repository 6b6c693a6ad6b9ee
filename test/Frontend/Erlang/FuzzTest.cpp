//===- FuzzTest.cpp - Mutated sources through the front end ---------------===//
//
// luciole-fuzz-frontend [--count N] [--seed N] [--keep file] file.erl…
// Flips bytes, drops, doubles and swaps tokens and lines of the files given,
// and sends the results through lexer, preprocessor, parser and lint. Each
// input is first written to the file of --keep, so that one that crashes is
// left behind. Exit code 1 if one takes more than three seconds of
// processor time.
//
//===----------------------------------------------------------------------===//

#include "../Mutator.h"
#include "luciole/Frontend/Erlang/Parse.h"
#include <ctime>

using namespace luciole;
using namespace luciole::erlang;

static constexpr llvm::StringLiteral inserts[] = {
    "(", ")", "{", "}", "[", "]", "<<", ">>", "\"", "'", "$", "?", "??",
    "-", ".", ". ", ",", ";", ":", "::", "|", "||", "<-", "->", "=", ":=",
    "#", "#{", "end", "fun", "case", "of", "try", "catch", "when", "maybe",
    "else", "-define(A,?A).\n", "-ifdef(X).\n", "-else.\n", "-endif.\n",
    "\"\"\"\n", "16#", "1.0e", "\\x{", "\xff", "\xe2\x82", "_", "X",
    "after", "receive", "begin", "-record(", "-spec ", "-type ", "99999999999"};

static std::string mutate(Mutator &mutator, llvm::StringRef source) {
  // A window of the source, so that errors are not always at the same place.
  size_t size = std::min<size_t>(source.size(), 500 + mutator.below(20000));
  size_t from = mutator.below(source.size() - size + 1);
  size_t form = source.take_front(from).rfind("\n\n");
  from = form == llvm::StringRef::npos ? 0 : form;
  std::string s = "-module(fuzz).\n" + source.substr(from, size).str();
  for (size_t i = 1 + mutator.below(8); i > 0; --i)
    mutator.mutateOnce(s);
  return s;
}

static bool runOne(std::string source, const ParseOptions &options) {
  std::clock_t start = std::clock();
  DiagnosticEngine diags;
  auto module = parseErlang(
      llvm::MemoryBuffer::getMemBufferCopy(source, "fuzz.erl"), options, diags);
  std::string text;
  llvm::raw_string_ostream os(text);
  diags.print(os);
  dump(*module, os);
  return std::clock() - start < 3 * CLOCKS_PER_SEC;
}

int main(int argc, char **argv) {
  size_t count = 1000;
  uint64_t seed = 1;
  std::string keep;
  std::vector<std::string> sources;
  ParseOptions options;
  options.libraryPaths.clear();
  for (int i = 1; i < argc; ++i) {
    llvm::StringRef arg = argv[i];
    bool more = i + 1 < argc;
    if (arg == "--count" && more) count = std::strtoull(argv[++i], nullptr, 10);
    else if (arg == "--seed" && more) seed = std::strtoull(argv[++i], nullptr, 10);
    else if (arg == "--keep" && more) keep = argv[++i];
    else if (auto buffer = llvm::MemoryBuffer::getFile(arg))
      sources.push_back((*buffer)->getBuffer().str());
  }
  if (sources.empty()) {
    llvm::errs() << "no sources to mutate\n";
    return 1;
  }
  Mutator mutator(seed, inserts);
  for (size_t i = 0; i < count; ++i) {
    std::string input = mutate(mutator, sources[mutator.below(sources.size())]);
    if (!keep.empty())
      keepInput(keep, input);
    options.maybeExpr = mutator.below(2);
    if (!runOne(std::move(input), options)) {
      llvm::errs() << "input " << i << " took more than three seconds\n";
      return 1;
    }
  }
  llvm::outs() << count << " mutated sources passed\n";
  return 0;
}
