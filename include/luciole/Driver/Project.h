//===- Project.h - OTP applications as input ----------------------*- C++ -*-===//
//
// `luciole build` takes an application resource file (x.app, x.app.src) or a
// folder as rebar3 lays it out: src/, include/, priv/, rebar.config, config/sys.config; several
// applications in apps/, dependencies in _build/default/lib/, _checkouts/ or
// deps/. What an application depends on is built with it, from source.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_DRIVER_PROJECT_H
#define LUCIOLE_DRIVER_PROJECT_H

#include "luciole/Driver/Options.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>

namespace luciole {

class TermFile;

struct Application {
  std::string name;
  std::string root;         ///< folder with src/, include/, priv/
  std::string resourceFile; ///< path of x.app or x.app.src
  std::string resource;     ///< the {application, ...} term, complete
  std::string startModule;  ///< of {mod, {Module, Args}}; may be empty
  std::vector<std::string> sources;
  std::vector<std::string> dependencies;
  std::vector<std::string> optionalDependencies;
  BuildOptions options; ///< how its modules are compiled
};

/// The applications that make up a program.
struct Project {
  std::string name; ///< of the application that is started
  /// Dependencies before those that depend on them.
  std::vector<Application> applications;
  /// config/sys.config and what it holds; empty if there is none.
  std::string configPath, config;
};

/// Is this input an application rather than a module?
bool isApplicationInput(llvm::StringRef path);

/// Finds and reads everything that belongs to the application(s) at `path`.
llvm::Expected<Project> loadProject(llvm::StringRef path,
                                    const BuildOptions &options);

/// Reads one application from its resource file.
llvm::Expected<Application> loadApplication(llvm::StringRef resourceFile,
                                            const BuildOptions &options);

/// Erlang source of the modules that tell a program about its applications:
/// luciole_project (their resource files, the configuration), and the one with main/1 that starts
/// them.
inline constexpr const char *kProjectModule = "luciole_project";
inline constexpr const char *kStartModule = "luciole_start";
std::string projectModuleSource(const Project &project);
std::string startModuleSource(const Project &project);

} // namespace luciole

#endif // LUCIOLE_DRIVER_PROJECT_H
