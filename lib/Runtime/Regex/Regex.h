//===- Regex.h - Regular expressions on PCRE2 ---------------------*- C++
//-*-===//
//
// re(3) as OTP 25 has it, which stands on PCRE 8; here PCRE2 does the work.
//
// A compiled expression is a term {re_pattern, Captures, Unicode, Crlf, Key}.
// The key, a binary, has the options and the text of the expression; what
// PCRE2 made of it is in a cache of the program, found by the key. So compiled
// expressions can be sent, stored and written like any term, and an expression
// that is given as text is compiled once as well.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_REGEX_REGEX_H
#define LUCIOLE_LIB_RUNTIME_REGEX_REGEX_H

#include "luciole/Runtime/Atoms.h"
#include "luciole/Runtime/ByteBuffer.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace luciole::regex {

/// What the option lists of re:compile/2 and re:run/3 say.
struct Options {
  uint32_t compile = 0; ///< PCRE2's option bits
  uint32_t match = 0;
  uint8_t newline = 0; ///< PCRE2_NEWLINE_x; 0: not given
  uint8_t bsr = 0;     ///< PCRE2_BSR_x
  bool unicode = false;
  bool global = false;
  bool reportErrors = false;
  /// There were options for re:compile or for re:run only.
  bool onlyCompile = false;
  bool onlyRun = false;
  SWord offset = 0;
  SWord matchLimit = -1, depthLimit = -1; ///< -1: not given
  Term capture = am::all;
  Term type = am::index;
};

/// False if it is no list of known options.
bool parseOptions(Term list, Options &options);

//===----------------------------------------------------------------------===//
// Compiled expressions
//===----------------------------------------------------------------------===//

/// What goes before the text in a key.
struct KeyHeader {
  char magic[4];
  uint32_t options;
  uint8_t newline, bsr;
};
inline constexpr size_t kKeyHeaderBytes = 10;

class Regex;
void retain(Regex *regex);
void release(Regex *regex);

/// A counted reference to a compiled expression.
class RegexRef {
public:
  explicit RegexRef(Regex *regex = nullptr) : regex(regex) {}
  ~RegexRef() {
    if (regex)
      release(regex);
  }
  RegexRef(const RegexRef &) = delete;
  RegexRef &operator=(const RegexRef &) = delete;
  explicit operator bool() const { return regex != nullptr; }
  const pcre2_code *code() const;

private:
  Regex *regex;
};

/// Why an expression can't be compiled, as PCRE 8 has it.
struct CompileError {
  const char *text = nullptr;
  size_t position = 0;
};

void makeKey(const Options &options, const uint8_t *text, size_t size,
             ByteBuffer &key);
/// A key with another meaning of line ends.
void changeKey(const Options &options, ByteBuffer &key);
bool isKey(const uint8_t *key, size_t size);
/// From the cache, or compiled now; null after an error.
Regex *findRegex(const uint8_t *key, size_t size, CompileError &error);

uint32_t patternInfo(const pcre2_code *code, uint32_t what);
inline uint32_t captureCount(const pcre2_code *code) {
  return patternInfo(code, PCRE2_INFO_CAPTURECOUNT);
}
bool mayMatchCrlf(const pcre2_code *code);

/// One entry of the table of names.
struct NameEntry {
  unsigned group;
  const char *name;
};
NameEntry nameEntry(const pcre2_code *code, uint32_t index);

/// PCRE 8's words for an error of PCRE2.
CompileError translateError(int code, size_t position, const uint8_t *text,
                            size_t size);

/// Classes and cases of the characters up to 255 as in Latin-1.
const uint8_t *latin1Tables();

//===----------------------------------------------------------------------===//
// Captures
//===----------------------------------------------------------------------===//

/// Where the subject lies, and the term that parts of it can share.
struct Subject {
  const uint8_t *bytes;
  size_t size;
  Term binary; ///< kNone if there is none
  bool unicode;
};

/// Which groups a {capture, …} option asks for.
bool isCaptureSpec(Term capture, Term type);
Term makeResult(Process &p, const Options &options, const Subject &subject,
                const pcre2_code *code, const size_t *ovector, uint32_t count);

} // namespace luciole::regex

#endif // LUCIOLE_LIB_RUNTIME_REGEX_REGEX_H
