//===- LintFormat.cpp - Literal format strings and their arguments --------===//

#include "Lint.h"

using namespace luciole::erlang;

namespace {

/// Counts the arguments that a format string takes.
class FormatString {
public:
  explicit FormatString(llvm::ArrayRef<uint32_t> text) : text(text) {}

  /// False: invalid, for the reason in `problem`.
  bool scan();
  unsigned needed = 0;
  std::string problem;

private:
  bool sequence();
  /// A width, a precision: digits or `*`, which takes an argument.
  void number();
  bool has(uint32_t c) const { return at < text.size() && text[at] == c; }
  bool control(uint32_t c);

  llvm::ArrayRef<uint32_t> text;
  size_t at = 0;
};

bool FormatString::scan() {
  while (at < text.size())
    if (text[at++] == '~' && !sequence())
      return false;
  return true;
}

void FormatString::number() {
  if (has('*')) {
    ++needed;
    ++at;
    return;
  }
  while (at < text.size() && text[at] >= '0' && text[at] <= '9')
    ++at;
}

/// `~F.P.PadModC`
bool FormatString::sequence() {
  if (has('-'))
    ++at;
  number();
  if (has('.')) {
    ++at;
    number();
    if (has('.')) {
      ++at;
      if (has('*'))
        ++needed;
      if (at < text.size())
        ++at;
    }
  }
  while (has('t') || has('l') || has('k') || has('K'))
    ++at;
  if (at == text.size()) {
    problem = "it ends within a control sequence";
    return false;
  }
  uint32_t c = text[at++];
  if (control(c))
    return true;
  problem = "there is no control sequence ~";
  problem += c < 128 ? std::string(1, char(c)) : "?";
  return false;
}

bool FormatString::control(uint32_t c) {
  switch (c) {
  case '~': case 'n':
    return true;
  case 'c': case 'f': case 'e': case 'g': case 's': case 'w': case 'p':
  case 'b': case 'B': case '+': case '#': case 'i':
    needed += 1;
    return true;
  case 'W': case 'P': case 'x': case 'X':
    needed += 2;
    return true;
  default:
    return false;
  }
}

} // namespace

static std::string arguments(unsigned n) {
  return std::to_string(n) + (n == 1 ? " argument" : " arguments");
}

void Lint::checkFormat(const CallExpr *c, llvm::StringRef moduleName,
                       llvm::StringRef name) {
  if ((moduleName != "io" && moduleName != "io_lib") ||
      (name != "format" && name != "fwrite") || !enabled("format"))
    return;
  ExprList args = c->args();
  if (args.empty() || args.size() > 3) {
    warn("format", c->loc(), "a format call with the wrong number of arguments");
    return;
  }
  const Expr *format = args[args.size() == 3 ? 1 : 0];
  const Expr *given = args.size() == 1 ? nullptr : args.back();
  llvm::SmallVector<uint32_t, 64> text;
  if (const auto *s = llvm::dyn_cast<StringExpr>(format))
    text.assign(s->codePoints().begin(), s->codePoints().end());
  else if (const auto *a = llvm::dyn_cast<AtomExpr>(format))
    for (char ch : a->name())
      text.push_back(uint8_t(ch));
  else
    return;
  const auto *list = llvm::dyn_cast_or_null<ListExpr>(given);
  const Expr *end = list && list->tail() ? list->tail() : given;
  if (end && (llvm::isa<AtomExpr>(end) || llvm::isa<IntegerExpr>(end) ||
              llvm::isa<FloatExpr>(end))) {
    warn("format", given->loc(), "the arguments of a format call are a list");
    return;
  }
  if (given && (!list || list->tail()))
    return;
  FormatString scanned(text);
  if (!scanned.scan()) {
    warn("format", format->loc(), "invalid format string: " + scanned.problem);
    return;
  }
  unsigned have = list ? list->elements().size() : 0;
  if (have != scanned.needed)
    warn("format", given ? given->loc() : format->loc(),
         "the format string takes " + arguments(scanned.needed) + ", but " +
             (given ? "there " + std::string(have == 1 ? "is " : "are ") +
                          std::to_string(have)
                    : std::string("there is no argument list")));
}
