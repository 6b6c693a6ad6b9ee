//===- Loader.h - Parsing all that the main module needs ----------*- C++
//-*-===//

#ifndef LUCIOLE_LIB_FRONTEND_ELM_LOADER_H
#define LUCIOLE_LIB_FRONTEND_ELM_LOADER_H

#include "Packages.h"
#include "luciole/Frontend/Elm/Diagnostics.h"

namespace luciole::elm {

/// Follows imports depth first, so that modules get into the program's list
/// behind those that they import.
class Loader {
public:
  Loader(Program &program, const ProgramOptions &options,
         Diagnostics &diagnostics)
      : program(program), options(options), diagnostics(diagnostics),
        packages(options, diagnostics) {}

  /// Modules with errors are left out, others import them as null.
  void load();

private:
  struct Entry {
    const Module *module = nullptr; ///< Null if it could not be loaded.
    bool inProgress = true;
  };
  using Key = std::pair<const Package *, std::string>;

  Program &program;
  const ProgramOptions &options;
  Diagnostics &diagnostics;
  Packages packages;
  std::map<Key, Entry> entries;
  std::vector<Key> open; ///< The imports that led here.

  Report &fault(llvm::StringRef title, llvm::StringRef path);
  Source *readSource(const std::string &path);
  std::unique_ptr<Module> parse(const Package &package, const Source &source);
  bool checkName(Module &module, llvm::StringRef expected);
  void loadMain();
  void loadMain(std::unique_ptr<Module> module);
  void loadExposed();
  Module *loadImports(const Package &package, std::unique_ptr<Module> module);
  Module *load(const Candidate &candidate, const std::string &name);
  Module *add(std::unique_ptr<Module> module);
  bool resolve(const Package &package, Module &module, Import &import);
  bool isKernel(const Package &package, const Import &import) const;

  Report &importError(llvm::StringRef title, const Module &module,
                      const Import &import, const llvm::Twine &text);
  void reportMissing(const Package &package, const Module &module,
                     const Import &import);
  void reportAmbiguous(const Module &module, const Import &import,
                       llvm::ArrayRef<Candidate> candidates);
  void reportCycle(const Key &key);
  void reportUnexposed();
  void reportMissing(const std::string &exposed);
};

} // namespace luciole::elm

#endif // LUCIOLE_LIB_FRONTEND_ELM_LOADER_H
