//===- Program.h - All modules of an Elm program ------------------*- C++
//-*-===//
//
// An Elm program is compiled whole: the main module and all that it imports,
// checked in the order of their dependencies. Code generation then starts from
// `main` and takes the definitions it reaches. A package is checked the same
// way, from the modules that it exposes on.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ELM_PROGRAM_H
#define LUCIOLE_FRONTEND_ELM_PROGRAM_H

#include "luciole/Frontend/Elm/AST.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Allocator.h"
#include <memory>
#include <string>
#include <vector>

namespace luciole::elm {

/// Owns sources, nodes and types.
struct Program {
  llvm::BumpPtrAllocator arena;
  std::vector<std::unique_ptr<Source>> sources;
  std::vector<std::unique_ptr<Module>> modules; ///< In dependency order.
  llvm::StringMap<Module *> modulesByName;
  Module *main = nullptr; ///< Null for a package.
  std::string package;    ///< The name of the project, if it is a package.

  template <typename T>
  llvm::MutableArrayRef<T> copy(llvm::ArrayRef<T> list) {
    T *memory = arena.Allocate<T>(list.size());
    std::uninitialized_copy(list.begin(), list.end(), memory);
    return {memory, list.size()};
  }
  llvm::StringRef copy(llvm::StringRef text) { return text.copy(arena); }
  template <typename T, typename... Args>
  T *make(Args &&...args) {
    return new (arena.Allocate<T>()) T{std::forward<Args>(args)...};
  }
};

struct ProgramOptions {
  std::string mainFile; ///< Or the elm.json of a package.
  std::string elmHome;     ///< The user's package cache; default `~/.elm`.
  std::string libraryPath; ///< Where the shipped packages are:
                           ///< `<libraryPath>/elm/core/src/Basics.elm`.
  bool requireMain = false; ///< The main module must have a `main`.
};

class Diagnostics;

/// Whether this elm.json says that it is a package's.
bool isPackageOutline(llvm::StringRef path);

/// Finds elm.json as loadProgram does, and parses. After errors the program
/// lacks the faulty modules and all that import them; it owns the sources that
/// the reports refer to.
std::unique_ptr<Program> parseProgram(const ProgramOptions &options,
                                      Diagnostics &diagnostics);

/// Finds elm.json (upwards from the main file; without one, its folder and the
/// shipped packages), parses and checks. Null after errors, which are in
/// `diagnostics`.
std::unique_ptr<Program> loadProgram(const ProgramOptions &options,
                                     Diagnostics &diagnostics);

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_PROGRAM_H
