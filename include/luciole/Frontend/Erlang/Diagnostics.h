//===- Diagnostics.h - What the front end tells its user ----------*- C++ -*-===//
//
// Every stage of the front end reports into one engine, which keeps what it is
// told; the caller prints when the file is done, sorted by place, so that the
// output does not depend on which stage found what first.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ERLANG_DIAGNOSTICS_H
#define LUCIOLE_FRONTEND_ERLANG_DIAGNOSTICS_H

#include "luciole/Frontend/Erlang/Source.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace luciole::erlang {

enum class Severity { Error, Warning, Note };

struct Diagnostic {
  Severity severity = Severity::Error;
  SourceLoc loc;
  std::string message;
  std::string hint;
  std::vector<std::pair<SourceLoc, std::string>> notes;
  size_t order = 0; ///< When it was reported.

  Diagnostic &withHint(const llvm::Twine &text) {
    hint = text.str();
    return *this;
  }
  Diagnostic &withNote(SourceLoc where, const llvm::Twine &text) {
    notes.emplace_back(where, text.str());
    return *this;
  }
};

class DiagnosticEngine {
public:
  SourceManager &sources() { return manager; }
  const SourceManager &sources() const { return manager; }

  /// The reference is valid until the next report.
  Diagnostic &error(SourceLoc loc, const llvm::Twine &message);
  Diagnostic &warning(SourceLoc loc, const llvm::Twine &message);

  unsigned errorCount() const { return errors; }
  unsigned warningCount() const { return warnings; }
  bool hasErrors() const { return errors != 0; }
  llvm::ArrayRef<Diagnostic> all() const { return list; }

  /// Counts warnings as errors from here on (`-Werror`, warnings_as_errors).
  void setWarningsAsErrors(bool on) { warningsAsErrors = on; }

  /// Prints all that was reported and not yet printed, with source lines and
  /// hints, sorted by place.
  void print(llvm::raw_ostream &os, bool colours = false);

  /// One `file:line:col: error: text` line each, without source lines.
  void printBrief(llvm::raw_ostream &os);

private:
  Diagnostic &add(Severity severity, SourceLoc loc, const llvm::Twine &message);
  void sortPending();
  bool repeatsPrevious(size_t i) const;

  SourceManager manager;
  std::vector<Diagnostic> list;
  size_t printed = 0;
  unsigned errors = 0;
  unsigned warnings = 0;
  bool warningsAsErrors = false;
};

} // namespace luciole::erlang

#endif // LUCIOLE_FRONTEND_ERLANG_DIAGNOSTICS_H
