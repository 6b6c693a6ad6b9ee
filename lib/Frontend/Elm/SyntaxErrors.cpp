//===- SyntaxErrors.cpp - The texts of syntax errors ----------------------===//

#include "SyntaxErrors.h"
#include "llvm/ADT/SmallVector.h"

using namespace luciole::elm;

namespace {
enum class Expects : uint8_t { Any, Name };
struct Text {
  Expects expects;
  const char *title, *before, *after;
};
} // namespace

static const Text texts[] = {
#define SYNTAX_ERROR(name, expects, title, before, after)                      \
  {Expects::expects, title, before, after},
#include "SyntaxErrors.def"
};

static std::string replace(llvm::StringRef text,
                           llvm::ArrayRef<std::string> arguments) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    size_t number = i + 1 < text.size() ? size_t(text[i + 1] - '0') : 10;
    if (text[i] == '%' && number < arguments.size()) {
      result += arguments[number];
      ++i;
    } else {
      result += text[i];
    }
  }
  return result;
}

bool luciole::elm::expectsName(SyntaxError error) {
  return texts[unsigned(error)].expects == Expects::Name;
}

void luciole::elm::addParagraphs(Report &report, llvm::StringRef text) {
  while (!text.empty()) {
    llvm::StringRef paragraph;
    std::tie(paragraph, text) = text.split("\n\n");
    // Empty lines inside of code don't end it.
    while (paragraph.starts_with("    ") && text.starts_with("    ")) {
      llvm::StringRef more = text.split("\n\n").first;
      text = text.split("\n\n").second;
      paragraph = {paragraph.data(), size_t(more.end() - paragraph.data())};
    }
    if (paragraph.starts_with("    ")) {
      std::string code;
      llvm::SmallVector<llvm::StringRef> lines;
      paragraph.split(lines, '\n');
      for (llvm::StringRef line : lines)
        code += (code.empty() ? "" : "\n") +
                line.drop_front(std::min<size_t>(4, line.size())).str();
      report.block(code);
    } else if (paragraph.consume_front("Hint: ")) {
      report.hint(paragraph);
    } else {
      report.text(paragraph);
    }
  }
}

Report &luciole::elm::report(Diagnostics &diagnostics, const Source &source,
                             Region region, SyntaxError error,
                             llvm::ArrayRef<std::string> arguments) {
  const Text &text = texts[unsigned(error)];
  Report &report =
      diagnostics.error(replace(text.title, arguments), &source, region);
  report.text(replace(text.before, arguments)).snippet();
  addParagraphs(report, replace(text.after, arguments));
  return report;
}
