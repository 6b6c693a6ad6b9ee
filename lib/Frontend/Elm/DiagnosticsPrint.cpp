//===- DiagnosticsPrint.cpp - Reports as text and as JSON -----------------===//
//
// Both come from the same pieces of styled text: a message is a list of them,
// which the terminal shows with colours and JSON as objects.
//
//===----------------------------------------------------------------------===//

#include "luciole/Frontend/Elm/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"

using namespace luciole::elm;

namespace {
struct Piece {
  enum Style { Plain, Red, Yellow, Underlined, Cyan } style;
  std::string text;
};
using Pieces = std::vector<Piece>;
constexpr unsigned width = 80;
} // namespace

static unsigned codePoints(llvm::StringRef text) {
  return llvm::count_if(text,
                        [](char c) { return (uint8_t(c) & 0xC0) != 0x80; });
}

//===----------------------------------------------------------------------===//
// The parts of a message
//===----------------------------------------------------------------------===//

/// Up to a space that isn't inside of `backticks`.
static llvm::StringRef takeWord(llvm::StringRef &text) {
  text = text.ltrim(" \n");
  size_t length = 0;
  for (bool code = false; length < text.size(); ++length) {
    code ^= text[length] == '`';
    if (!code && (text[length] == ' ' || text[length] == '\n'))
      break;
  }
  llvm::StringRef word = text.take_front(length);
  text = text.drop_front(length);
  return word;
}

/// Broken into lines of at most 80 columns.
static std::string wrapped(llvm::StringRef paragraph, unsigned column) {
  std::string result;
  bool start = true;
  while (true) {
    llvm::StringRef word = takeWord(paragraph);
    if (word.empty())
      return result;
    unsigned length = codePoints(word);
    if (!start && column + 1 + length > width) {
      result += '\n';
      column = 0;
    } else if (!start) {
      result += ' ';
      ++column;
    }
    result += word;
    column += length;
    start = false;
  }
}

/// The part of an overlong line that has the column, which moves along.
static llvm::StringRef clipped(llvm::StringRef line, unsigned &column) {
  constexpr unsigned longest = 400, before = 100;
  auto isInside = [&] {
    return !line.empty() && (uint8_t(line[0]) & 0xC0) == 0x80;
  };
  if (line.size() <= longest)
    return line;
  while (column > before && !line.empty()) {
    do
      line = line.drop_front();
    while (isInside());
    --column;
  }
  size_t end = std::min<size_t>(longest, line.size());
  while (end < line.size() && (uint8_t(line[end]) & 0xC0) == 0x80)
    ++end;
  return line.take_front(end);
}

/// A region in one line is underlined; of a longer one the lines are marked.
static void addSnippet(Pieces &pieces, const Source &source, Region region) {
  Position begin = source.position(region.begin);
  Position end = source.position(std::max(region.begin, region.end));
  if (end.line > begin.line && end.column == 1)
    --end.line; // The end of the line before.
  unsigned digits = std::to_string(end.line).size();
  unsigned column = begin.column;
  for (unsigned line = begin.line; line <= end.line; ++line) {
    std::string number = std::to_string(line);
    number.insert(0, digits - number.size(), ' ');
    pieces.push_back({Piece::Plain, number + "|"});
    pieces.push_back(begin.line == end.line ? Piece{Piece::Plain, " "}
                                            : Piece{Piece::Red, ">"});
    unsigned place = line == begin.line ? begin.column : 1;
    std::string text = clipped(source.line(line), place).str();
    if (line == begin.line)
      column = place;
    llvm::replace(text, '\t', ' ');
    pieces.push_back({Piece::Plain, text + "\n"});
  }
  if (begin.line != end.line)
    return;
  unsigned length = std::max(1, int(end.column) - int(begin.column));
  if (begin.column > source.position(region.end).column)
    length = 1;
  pieces.push_back({Piece::Plain, std::string(digits + 1 + column, ' ')});
  pieces.push_back({Piece::Red, std::string(std::min(length, 300u), '^')});
  pieces.push_back({Piece::Plain, "\n"});
}

/// Indented by four columns; what stands out is yellow.
static void addBlock(Pieces &pieces, const Fragment &fragment) {
  std::string line = "    ";
  auto flush = [&](Piece::Style style) {
    if (!line.empty())
      pieces.push_back({style, line});
    line.clear();
  };
  bool highlighted = false;
  for (unsigned i = 0; i < fragment.text.size(); ++i) {
    bool now = llvm::any_of(fragment.highlights, [&](auto range) {
      return i >= range.first && i < range.second;
    });
    if (now != highlighted)
      flush(highlighted ? Piece::Yellow : Piece::Plain);
    highlighted = now;
    line += fragment.text[i];
    if (fragment.text[i] == '\n' && fragment.text[i + 1] != '\n')
      line += "    ";
  }
  flush(highlighted ? Piece::Yellow : Piece::Plain);
  pieces.push_back({Piece::Plain, "\n"});
}

static void addHint(Pieces &pieces, const Fragment &fragment) {
  pieces.push_back({Piece::Underlined, "Hint"});
  pieces.push_back({Piece::Plain, ": " + wrapped(fragment.text, 5) + "\n"});
}

static Pieces message(const Report &report) {
  Pieces pieces;
  bool first = true, afterSnippet = false;
  for (const Fragment &fragment : report.fragments) {
    // The line of the underlining is space enough behind a snippet.
    if (!first && !afterSnippet)
      pieces.push_back({Piece::Plain, "\n"});
    first = false;
    afterSnippet = false;
    switch (fragment.kind) {
    case Fragment::Kind::Text:
      pieces.push_back({Piece::Plain, wrapped(fragment.text, 0) + "\n"});
      break;
    case Fragment::Kind::Snippet:
      if (!report.source)
        break;
      addSnippet(pieces, *report.source, fragment.region);
      afterSnippet = pieces.back().text == "\n";
      break;
    case Fragment::Kind::Block:
      addBlock(pieces, fragment);
      break;
    case Fragment::Kind::Hint:
      addHint(pieces, fragment);
      break;
    }
  }
  return pieces;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void printHeader(llvm::raw_ostream &os, const Report &report,
                        bool colours) {
  llvm::StringRef path =
      report.source ? report.source->path() : llvm::StringRef(report.path);
  std::string left = "-- " + report.title + " ";
  unsigned used = codePoints(left) + (path.empty() ? 0 : codePoints(path) + 1);
  std::string line = left + std::string(used < width ? width - used : 3, '-');
  if (!path.empty())
    line += " " + path.str();
  if (colours)
    os << "\x1b[36m" << line << "\x1b[0m\n\n";
  else
    os << line << "\n\n";
}

void Diagnostics::print(llvm::raw_ostream &os, bool colours) const {
  static const char *const codes[] = {"", "\x1b[91m", "\x1b[93m", "\x1b[4m",
                                      "\x1b[36m"};
  for (const Report *report : sorted()) {
    printHeader(os, *report, colours);
    for (const Piece &piece : message(*report)) {
      bool styled = colours && piece.style != Piece::Plain;
      if (styled)
        os << codes[piece.style];
      os << piece.text << (styled ? "\x1b[0m" : "");
    }
    os << "\n";
  }
}

//===----------------------------------------------------------------------===//
// JSON
//===----------------------------------------------------------------------===//

static void printMessage(llvm::json::OStream &json, const Report &report) {
  std::string plain;
  auto flush = [&] {
    if (!plain.empty())
      json.value(llvm::json::fixUTF8(plain));
    plain.clear();
  };
  json.attributeArray("message", [&] {
    Pieces pieces = message(report);
    if (!pieces.empty() && llvm::StringRef(pieces.back().text).ends_with("\n"))
      pieces.back().text.pop_back();
    for (const Piece &piece : pieces) {
      if (piece.style == Piece::Plain) {
        plain += piece.text;
        continue;
      }
      flush();
      json.object([&] {
        json.attribute("bold", false);
        json.attribute("underline", piece.style == Piece::Underlined);
        if (piece.style == Piece::Red)
          json.attribute("color", "RED");
        else if (piece.style == Piece::Yellow)
          json.attribute("color", "yellow");
        else
          json.attribute("color", nullptr);
        json.attribute("string", llvm::json::fixUTF8(piece.text));
      });
    }
    flush();
  });
}

static void printPosition(llvm::json::OStream &json, llvm::StringRef name,
                          Position position) {
  json.attributeObject(name, [&] {
    json.attribute("line", position.line);
    json.attribute("column", position.column);
  });
}

static void printProblem(llvm::json::OStream &json, const Report &report) {
  json.object([&] {
    json.attribute("title", report.title);
    json.attributeObject("region", [&] {
      printPosition(json, "start",
                    report.source->position(report.region.begin));
      printPosition(json, "end", report.source->position(report.region.end));
    });
    printMessage(json, report);
  });
}

/// A fault of the project stands alone, as in Elm.
static void printProjectFault(llvm::json::OStream &json, const Report &report) {
  json.object([&] {
    json.attribute("type", "error");
    if (report.path.empty())
      json.attribute("path", nullptr);
    else
      json.attribute("path", report.path);
    json.attribute("title", report.title);
    printMessage(json, report);
  });
}

static std::string absolute(llvm::StringRef path) {
  llvm::SmallString<128> result(path);
  llvm::sys::fs::make_absolute(result);
  return result.str().str();
}

void Diagnostics::printJson(llvm::raw_ostream &os) const {
  std::vector<const Report *> list = sorted();
  llvm::json::OStream json(os);
  for (const Report *report : list)
    if (!report->source)
      return printProjectFault(json, *report);
  json.object([&] {
    json.attribute("type", "compile-errors");
    json.attributeArray("errors", [&] {
      for (size_t i = 0; i < list.size();) {
        const Source *source = list[i]->source;
        json.object([&] {
          json.attribute("path", absolute(source->path()));
          json.attribute("name", list[i]->module);
          json.attributeArray("problems", [&] {
            for (; i < list.size() && list[i]->source == source; ++i)
              printProblem(json, *list[i]);
          });
        });
      }
    });
  });
}
