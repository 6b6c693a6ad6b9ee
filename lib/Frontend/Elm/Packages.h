//===- Packages.h - Where modules are found -----------------------*- C++
//-*-===//
//
// The application sees the modules of its source directories and those that
// its direct dependencies expose; a package sees its own modules and those
// that its dependencies expose. Shipped packages are ours, whatever version
// elm.json names; others come from the user's package cache. The project may
// be a package itself: it stands in the application's place then, and of its
// dependencies the newest versions are taken that the first who asks admits.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_PACKAGES_H
#define LUCIOLE_LIB_FRONTEND_ELM_PACKAGES_H

#include "Outline.h"
#include "luciole/Frontend/Elm/Program.h"
#include <memory>

namespace luciole::elm {

class Diagnostics;

struct Package {
  Outline outline; ///< Without a name for an application.
  std::vector<std::string> folders;
  bool shipped = false;
};

/// A file that may be what an import means.
struct Candidate {
  const Package *package;
  std::string path;
};

class Packages {
public:
  Packages(const ProgramOptions &options, Diagnostics &diagnostics);

  /// Reads elm.json, if there is one. False after errors.
  bool open();

  const Package &application() const { return app; }
  const std::string &outlinePath() const { return outlineFile; }
  /// The name that the main file's place calls for; empty if it is in none of
  /// the source directories.
  std::string mainName() const { return expectedMain; }
  /// For a main file outside of the source directories.
  void addSourceDirectory(std::string folder);

  std::vector<Candidate> find(const Package &from, llvm::StringRef module);
  /// The package that has the module, which `from` can't see.
  std::string hiddenPackage(const Package &from, llvm::StringRef module);
  /// All that `from` could import.
  std::vector<std::string> visibleModules(const Package &from);
  /// Of elm.json, but neither shipped nor in the cache.
  const std::set<std::string> &missing() const { return missingPackages; }
  std::string cachePath() const;

private:
  const ProgramOptions &options;
  Diagnostics &diagnostics;
  Package app;
  std::string outlineFile;
  std::string expectedMain;
  std::map<std::string, std::unique_ptr<Package>> packages;
  std::set<std::string> missingPackages;

  std::string findOutline() const;
  void useShippedPackages();
  void findMainName();
  std::vector<std::string> shippedNames() const;
  const Package *package(const std::string &name, const Package &from);
  std::string version(const std::string &name, const Package &from) const;
};

/// `A.B` → `A/B.elm`.
std::string modulePath(llvm::StringRef module);

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_PACKAGES_H
