//===- Mutator.h - Random changes of sources ----------------------*- C++ -*-===//
//
// What the fuzzers of both languages have in common: flips bytes, drops,
// doubles and swaps tokens and lines, inserts what the language is made of.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_TEST_FRONTEND_MUTATOR_H
#define LUCIOLE_TEST_FRONTEND_MUTATOR_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <random>

namespace luciole {

class Mutator {
public:
  Mutator(uint64_t seed, llvm::ArrayRef<llvm::StringLiteral> inserts)
      : random(seed), inserts(inserts) {}

  void mutateOnce(std::string &s);
  size_t below(size_t n) { return n ? random() % n : 0; }

private:
  static bool isWord(char c) {
    return isalnum(uint8_t(c)) || c == '_' || c == '@';
  }
  /// A piece of the source that mostly is a token.
  std::pair<size_t, size_t> token(const std::string &s);

  std::mt19937_64 random;
  llvm::ArrayRef<llvm::StringLiteral> inserts;
};

inline std::pair<size_t, size_t> Mutator::token(const std::string &s) {
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

inline void Mutator::mutateOnce(std::string &s) {
  auto [from, length] = token(s);
  switch (below(9)) {
  case 0: s[below(s.size())] = char(below(256)); break;
  case 1: s[below(s.size())] ^= char(1 << below(8)); break;
  case 2: s.erase(from, length); break;
  case 3: s.insert(from, s.substr(from, length) + " "); break;
  case 4: s.insert(below(s.size()), inserts[below(inserts.size())].str()); break;
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
    std::string text = inserts[below(inserts.size())].str(), run;
    for (size_t i = below(3) ? below(50) : below(20000); i > 0; --i)
      run += text;
    s.insert(below(s.size()), run);
    break;
  }
  }
  if (s.empty())
    s = "x";
}

/// So that an input that crashes is left behind.
inline void keepInput(llvm::StringRef path, llvm::StringRef text) {
  std::error_code error;
  llvm::raw_fd_ostream os(path, error);
  os << text;
}

} // namespace luciole

#endif // LUCIOLE_TEST_FRONTEND_MUTATOR_H
