//===- Outline.h - What an elm.json says --------------------------*- C++
//-*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_OUTLINE_H
#define LUCIOLE_LIB_FRONTEND_ELM_OUTLINE_H

#include "llvm/ADT/StringRef.h"
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace luciole::elm {

class Diagnostics;

/// The elm.json of an application or a package.
struct Outline {
  bool isPackage = false;
  std::string name; ///< A package's.
  /// An application's: paths as that of the file is one.
  std::vector<std::string> sourceDirectories;
  std::set<std::string> exposed; ///< A package's modules.
  /// From names to versions (applications) or ranges of them (packages).
  std::map<std::string, std::string> direct;
  std::map<std::string, std::string> indirect;
};

/// Null after errors.
std::optional<Outline> readOutline(llvm::StringRef path,
                                   Diagnostics &diagnostics);

/// What is asked of projects, too, is asked.
std::optional<Outline> readProjectOutline(llvm::StringRef path,
                                          Diagnostics &diagnostics);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_OUTLINE_H
