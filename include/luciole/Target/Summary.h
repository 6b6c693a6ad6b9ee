//===- Summary.h - What the linker must know of a module ----------*- C++ -*-===//
//
// Beside its code an object carries a summary of its module, as ThinLTO does:
// for each function what it calls, which atoms it uses and which calls it
// makes whose target only run time knows. From the summaries the driver
// computes what is reachable. The summary lies in the section
// `.luciole.summary` (SHF_EXCLUDE, so that executables don't carry it) as
// text, one fact a line:
//
//   module lists
//   on-load init/0           the function of its -on_load attribute
//   func map/2 exported       the facts that follow are this function's
//   call lists:map_1/2        a static callee, or a function made into a fun
//   atom ok                   an atom that is alive where this function is
//   test ok                   an atom that this function only compares with
//   makes-atoms               it makes atoms from text: list_to_atom and such
//   dynamic * init 1          calls *:init/1; `*` where a part is unknown
//
// Names are written as in symbols, with `\` and line feed escaped (`\\`, `\n`)
// and, in `dynamic`, blanks as `\s`.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_TARGET_SUMMARY_H
#define LUCIOLE_TARGET_SUMMARY_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace llvm {
class raw_ostream;
class MemoryBufferRef;
} // namespace llvm

namespace luciole {

inline constexpr llvm::StringLiteral kSummarySection = ".luciole.summary";

/// A call whose target is partly unknown; an empty part means "any".
struct DynamicCall {
  std::optional<std::string> module;
  std::optional<std::string> function;
  std::optional<unsigned> arity;
};

struct FunctionSummary {
  std::string name; ///< of the function alone: `map`
  unsigned arity = 0;
  bool exported = false;
  std::vector<std::string> callees; ///< symbols: `lists:map/2`
  std::vector<std::string> atoms;
  std::vector<std::string> testedAtoms;
  bool makesAtoms = false;
  std::vector<DynamicCall> dynamicCalls;
};

struct ModuleSummary {
  std::string module;
  std::string onLoad; ///< as in `init/0`, or empty
  /// What `-luciole_dynamic` says may be called by names that no code has:
  /// modules, or functions as in `lists:map/2`.
  std::vector<std::string> dynamic;
  std::vector<FunctionSummary> functions;

  void print(llvm::raw_ostream &os) const;
  static llvm::Expected<ModuleSummary> parse(llvm::StringRef text);
  /// Reads the summary section of an object file.
  static llvm::Expected<ModuleSummary> read(llvm::MemoryBufferRef object);
};

} // namespace luciole

#endif // LUCIOLE_TARGET_SUMMARY_H
