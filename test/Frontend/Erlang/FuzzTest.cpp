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

#include "luciole/Frontend/Erlang/Parse.h"
#include <ctime>
#include <random>

using namespace luciole::erlang;

namespace {

class Mutator {
public:
  explicit Mutator(uint64_t seed) : random(seed) {}

  std::string mutate(llvm::StringRef source);
  size_t below(size_t n) { return n ? random() % n : 0; }

private:
  /// A piece of the source that mostly is a token.
  std::pair<size_t, size_t> token(const std::string &s);
  void mutateOnce(std::string &s);

  std::mt19937_64 random;
};

bool isWord(char c) { return isalnum(uint8_t(c)) || c == '_' || c == '@'; }

std::pair<size_t, size_t> Mutator::token(const std::string &s) {
  size_t at = below(s.size());
  size_t from = at, to = at;
  if (isWord(s[at])) {
    while (from > 0 && isWord(s[from - 1]))
      --from;
    while (to < s.size() && isWord(s[to]))
      ++to;
  } else {
    ++to;
  }
  return {from, to - from};
}

void Mutator::mutateOnce(std::string &s) {
  static constexpr llvm::StringLiteral inserts[] = {
      "(", ")", "{", "}", "[", "]", "<<", ">>", "\"", "'", "$", "?", "??",
      "-", ".", ". ", ",", ";", ":", "::", "|", "||", "<-", "->", "=", ":=",
      "#", "#{", "end", "fun", "case", "of", "try", "catch", "when", "maybe",
      "else", "-define(A,?A).\n", "-ifdef(X).\n", "-else.\n", "-endif.\n",
      "\"\"\"\n", "16#", "1.0e", "\\x{", "\xff", "\xe2\x82", "_", "X",
      "after", "receive", "begin", "-record(", "-spec ", "-type ", "99999999999"};
  auto [from, length] = token(s);
  switch (below(9)) {
  case 0: s[below(s.size())] = char(below(256)); break;
  case 1: s[below(s.size())] ^= char(1 << below(8)); break;
  case 2: s.erase(from, length); break;
  case 3: s.insert(from, s.substr(from, length) + " "); break;
  case 4: s.insert(below(s.size()), inserts[below(std::size(inserts))].str()); break;
  case 5: {
    auto [other, otherLength] = token(s);
    std::string a = s.substr(from, length), b = s.substr(other, otherLength);
    if (from + length <= other) {
      s.replace(other, otherLength, a);
      s.replace(from, length, b);
    }
    break;
  }
  case 6: {
    size_t begin = s.rfind('\n', from), stop = s.find('\n', from);
    begin = begin == std::string::npos ? 0 : begin;
    s.erase(begin, (stop == std::string::npos ? s.size() : stop) - begin);
    break;
  }
  case 7: s.resize(s.size() - below(std::min<size_t>(s.size(), 200))); break;
  case 8: {
    // Runs of the same thing: what nests must not overflow the stack.
    std::string text = inserts[below(std::size(inserts))].str(), run;
    for (size_t i = below(3) ? below(50) : below(20000); i > 0; --i)
      run += text;
    s.insert(below(s.size()), run);
    break;
  }
  }
  if (s.empty())
    s = "x";
}

std::string Mutator::mutate(llvm::StringRef source) {
  // A window of the source, so that errors are not always at the same place.
  size_t size = std::min<size_t>(source.size(), 500 + below(20000));
  size_t from = below(source.size() - size + 1);
  size_t form = source.take_front(from).rfind("\n\n");
  from = form == llvm::StringRef::npos ? 0 : form;
  std::string s = "-module(fuzz).\n" + source.substr(from, size).str();
  for (size_t i = 1 + below(8); i > 0; --i)
    mutateOnce(s);
  return s;
}

} // namespace

static void write(llvm::StringRef path, llvm::StringRef text) {
  std::error_code error;
  llvm::raw_fd_ostream os(path, error);
  os << text;
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
  Mutator mutator(seed);
  for (size_t i = 0; i < count; ++i) {
    std::string input = mutator.mutate(sources[mutator.below(sources.size())]);
    if (!keep.empty())
      write(keep, input);
    options.maybeExpr = mutator.below(2);
    if (!runOne(std::move(input), options)) {
      llvm::errs() << "input " << i << " took more than three seconds\n";
      return 1;
    }
  }
  llvm::outs() << count << " mutated sources passed\n";
  return 0;
}
