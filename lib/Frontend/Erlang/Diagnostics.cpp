//===- Diagnostics.cpp - Keeping and printing diagnostics -----------------===//

#include "luciole/Frontend/Erlang/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Unicode.h"
#include <tuple>

using namespace luciole::erlang;

Diagnostic &DiagnosticEngine::add(Severity severity, SourceLoc loc,
                                  const llvm::Twine &message) {
  if (severity == Severity::Warning && warningsAsErrors)
    severity = Severity::Error;
  (severity == Severity::Error ? errors : warnings)++;
  Diagnostic &diag = list.emplace_back();
  diag.severity = severity;
  diag.loc = loc;
  diag.message = message.str();
  diag.order = list.size();
  return diag;
}

Diagnostic &DiagnosticEngine::error(SourceLoc loc, const llvm::Twine &message) {
  return add(Severity::Error, loc, message);
}

Diagnostic &DiagnosticEngine::warning(SourceLoc loc,
                                      const llvm::Twine &message) {
  return add(Severity::Warning, loc, message);
}

void DiagnosticEngine::sortPending() {
  llvm::sort(list.begin() + printed, list.end(),
                   [](const Diagnostic &a, const Diagnostic &b) {
                     return std::tie(a.loc.file, a.loc.line, a.loc.column,
                                     a.order) <
                            std::tie(b.loc.file, b.loc.line, b.loc.column,
                                     b.order);
                   });
}

namespace {

/// Prints one diagnostic with its source line:
///
///   file.erl:3:5: error: variable 'X' is unbound
///     3 |     X + 1.
///       |     ^
///       = hint: …
class Printer {
public:
  Printer(llvm::raw_ostream &os, bool colours, const SourceManager &sources)
      : os(os), colours(colours), sources(sources) {}

  void head(Severity severity, SourceLoc loc, llvm::StringRef message);
  void snippet(SourceLoc loc, llvm::raw_ostream::Colors colour);
  void hint(llvm::StringRef text);

  static llvm::raw_ostream::Colors colourOf(Severity severity) {
    switch (severity) {
    case Severity::Error: return llvm::raw_ostream::RED;
    case Severity::Warning: return llvm::raw_ostream::MAGENTA;
    case Severity::Note: break;
    }
    return llvm::raw_ostream::CYAN;
  }

private:
  void colour(llvm::raw_ostream::Colors c, bool bold = true) {
    if (colours)
      os.changeColor(c, bold);
  }
  void reset() {
    if (colours)
      os.resetColor();
  }
  void gutter(llvm::StringRef number) {
    colour(llvm::raw_ostream::BLUE);
    os.indent(number.size() < 5 ? 5 - number.size() : 0) << number << " | ";
    reset();
  }

  llvm::raw_ostream &os;
  bool colours;
  const SourceManager &sources;
};

void Printer::head(Severity severity, SourceLoc loc, llvm::StringRef message) {
  if (colours)
    os.changeColor(llvm::raw_ostream::SAVEDCOLOR, true);
  if (loc.isValid()) {
    os << sources.fileName(loc.file) << ':' << loc.line;
    if (loc.column)
      os << ':' << loc.column;
    os << ": ";
  } else if (!sources.files().empty()) {
    os << sources.fileName(loc.file) << ": ";
  }
  colour(colourOf(severity));
  os << (severity == Severity::Error     ? "error: "
         : severity == Severity::Warning ? "warning: "
                                         : "note: ");
  reset();
  if (colours)
    os.changeColor(llvm::raw_ostream::SAVEDCOLOR, true);
  os << message << '\n';
  reset();
}

/// The columns a piece of text takes on a terminal; invalid bytes take one.
unsigned displayWidth(llvm::StringRef text) {
  int width = llvm::sys::unicode::columnWidthUTF8(text);
  return width < 0 ? text.size() : width;
}

/// The line as a terminal shows it.
std::string expandTabs(llvm::StringRef line) {
  std::string shown;
  for (char c : line)
    shown += c == '\t' ? std::string(8 - shown.size() % 8, ' ')
                       : std::string(1, c);
  return shown;
}

void Printer::snippet(SourceLoc loc, llvm::raw_ostream::Colors c) {
  if (!loc.isValid() || loc.buffer == 0)
    return;
  llvm::StringRef text = sources.text(loc.buffer);
  size_t anchor = std::min<size_t>(loc.anchor, text.size());
  size_t lineBegin = text.take_front(anchor).rfind('\n') + 1;
  size_t lineEnd = std::min(text.find('\n', anchor), text.size());
  llvm::StringRef line = text.slice(lineBegin, lineEnd).rtrim("\r");
  if (line.size() > 400)
    return;
  gutter(std::to_string(loc.line));
  os << expandTabs(line) << '\n';

  // The span, as far as it is on this line, with a caret at the anchor.
  size_t from = std::max<size_t>(loc.begin, lineBegin) - lineBegin;
  size_t to = std::min<size_t>(loc.end, lineBegin + line.size());
  to = to > lineBegin ? to - lineBegin : 0;
  size_t caret = anchor - lineBegin;
  from = std::min(from, caret);
  auto column = [&](size_t offset) {
    return displayWidth(expandTabs(line.take_front(offset)));
  };
  gutter("");
  os.indent(column(from));
  colour(c);
  unsigned before = column(caret) - column(from);
  unsigned after = to > caret ? column(to) - column(caret) : 1;
  os << std::string(before, '~') << '^';
  if (after > 1)
    os << std::string(after - 1, '~');
  reset();
  os << '\n';
}

void Printer::hint(llvm::StringRef text) {
  colour(llvm::raw_ostream::BLUE);
  os << "      = ";
  reset();
  os << "hint: " << text << '\n';
}

} // namespace

/// A file that is included twice, or a macro's text, may give one twice.
bool DiagnosticEngine::repeatsPrevious(size_t i) const {
  return i > 0 && list[i].severity == list[i - 1].severity &&
         list[i].loc.file == list[i - 1].loc.file &&
         list[i].loc.line == list[i - 1].loc.line &&
         list[i].loc.column == list[i - 1].loc.column &&
         list[i].message == list[i - 1].message;
}

/// Nobody reads more; a file with so many is broken as a whole.
static constexpr size_t kMaxPrinted = 1000;

void DiagnosticEngine::print(llvm::raw_ostream &os, bool colours) {
  sortPending();
  Printer printer(os, colours, manager);
  size_t stop = std::min(list.size(), printed + kMaxPrinted);
  size_t left = list.size() - stop;
  for (; printed < stop; ++printed) {
    const Diagnostic &diag = list[printed];
    if (repeatsPrevious(printed))
      continue;
    printer.head(diag.severity, diag.loc, diag.message);
    printer.snippet(diag.loc, Printer::colourOf(diag.severity));
    if (!diag.hint.empty())
      printer.hint(diag.hint);
    for (const auto &[loc, text] : diag.notes) {
      printer.head(Severity::Note, loc, text);
      printer.snippet(loc, Printer::colourOf(Severity::Note));
    }
  }
  printed = list.size();
  if (left)
    os << "and " << left << " more\n";
}

void DiagnosticEngine::printBrief(llvm::raw_ostream &os) {
  sortPending();
  Printer printer(os, false, manager);
  for (; printed < list.size(); ++printed)
    if (!repeatsPrevious(printed))
      printer.head(list[printed].severity, list[printed].loc,
                   list[printed].message);
}
