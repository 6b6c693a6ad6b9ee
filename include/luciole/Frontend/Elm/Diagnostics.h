//===- Diagnostics.h - Errors as Elm's users know them ------------*- C++
//-*-===//
//
// A report has a title (`TYPE MISMATCH`), a region that is underlined, and a
// message made of paragraphs, some of which show code or types. It is printed
// as text or as JSON of the shape that the Elm compiler gives with
// `--report=json`.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ELM_DIAGNOSTICS_H
#define LUCIOLE_FRONTEND_ELM_DIAGNOSTICS_H

#include "luciole/Frontend/Elm/Source.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <string>
#include <vector>

namespace luciole::elm {

/// What a message is made of, in order.
struct Fragment {
  enum class Kind : uint8_t {
    Text,    ///< A paragraph; it is wrapped at 80 columns.
    Snippet, ///< The lines of `region`, with what is wrong in it underlined.
    Block,   ///< Indented text (types, code), kept as it is.
    Hint,    ///< A paragraph that starts with `Hint: `.
  };
  Kind kind;
  std::string text;
  Region region{};
  /// Parts of a Block that stand out (bytes of `text`), such as where two
  /// types differ.
  std::vector<std::pair<unsigned, unsigned>> highlights{};
};

struct Report {
  std::string title;
  const Source *source = nullptr; ///< Null for faults of the project.
  std::string module;             ///< Its name, for JSON.
  std::string path;               ///< A project's file, if there is no source.
  Region region;                  ///< Where it is said to be.
  std::vector<Fragment> fragments;

  Report &text(const llvm::Twine &paragraph);
  Report &snippet();              ///< Of the report's region.
  Report &snippet(Region region); ///< Of another one.
  Report &block(const llvm::Twine &lines);
  Report &hint(const llvm::Twine &paragraph);
};

class Diagnostics {
public:
  /// The reference is valid until the next report.
  Report &error(llvm::StringRef title, const Source *source, Region region);

  /// Says which module the reports from the `first` on are about.
  void nameModule(size_t first, llvm::StringRef module);

  /// For reports that outlive the program which owned their sources.
  void keep(std::vector<std::unique_ptr<Source>> sources);

  bool hasErrors() const { return !reports.empty(); }
  const std::vector<Report> &all() const { return reports; }

  /// Sorted by module in order of first report, then by place.
  void print(llvm::raw_ostream &os, bool colours) const;
  void printJson(llvm::raw_ostream &os) const;

private:
  std::vector<const Report *> sorted() const;

  std::vector<Report> reports;
  std::vector<std::unique_ptr<Source>> kept;
};

/// The closest of `candidates` to `name`, best first, at most `limit`, for
/// "did you mean".
std::vector<std::string> suggestions(llvm::StringRef name,
                                     std::vector<std::string> candidates,
                                     unsigned limit = 4);

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_DIAGNOSTICS_H
