//===- Packages.cpp - Where modules are found -----------------------------===//

#include "Packages.h"
#include "luciole/Frontend/Elm/Diagnostics.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"
#include <cstdlib>

using namespace luciole::elm;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static std::string joined(const llvm::Twine &a, const llvm::Twine &b,
                          const llvm::Twine &c = "") {
  llvm::SmallString<128> result;
  path::append(result, a, b, c);
  path::remove_dots(result);
  return result.str().str();
}

static std::string absolute(llvm::StringRef file) {
  llvm::SmallString<128> result(file);
  fs::make_absolute(result);
  path::remove_dots(result, /*remove_dot_dot=*/true);
  return result.str().str();
}

std::string luciole::elm::modulePath(llvm::StringRef module) {
  std::string result = module.str();
  llvm::replace(result, '.', '/');
  return result + ".elm";
}

Packages::Packages(const ProgramOptions &options, Diagnostics &diagnostics)
    : options(options), diagnostics(diagnostics) {}

//===----------------------------------------------------------------------===//
// The application
//===----------------------------------------------------------------------===//

/// In the main file's folder or one around it; as people would name it.
std::string Packages::findOutline() const {
  std::string main = absolute(options.mainFile);
  std::string current = absolute(".") + "/";
  for (llvm::StringRef folder = path::parent_path(main); !folder.empty();
       folder = path::parent_path(folder)) {
    std::string file = joined(folder, "elm.json");
    if (!fs::exists(file))
      continue;
    llvm::StringRef name = file;
    name.consume_front(current);
    return name.str();
  }
  return "";
}

bool Packages::open() {
  outlineFile = findOutline();
  if (outlineFile.empty()) {
    useShippedPackages();
    return true;
  }
  auto outline = readProjectOutline(outlineFile, diagnostics);
  if (!outline)
    return false;
  app.outline = std::move(*outline);
  llvm::StringRef root = path::parent_path(outlineFile);
  if (app.outline.isPackage)
    app.folders.push_back(joined(root, "src"));
  llvm::append_range(app.folders, app.outline.sourceDirectories);
  findMainName();
  return true;
}

void Packages::useShippedPackages() {
  for (const std::string &name : shippedNames())
    app.outline.direct[name] = "";
}

void Packages::addSourceDirectory(std::string folder) {
  app.folders.push_back(std::move(folder));
}

void Packages::findMainName() {
  std::string main = absolute(options.mainFile);
  for (const std::string &folder : app.folders) {
    llvm::StringRef rest = main;
    if (!rest.consume_front(absolute(folder)) || !rest.consume_front("/") ||
        !rest.consume_back(".elm"))
      continue;
    expectedMain = rest.str();
    llvm::replace(expectedMain, '/', '.');
    return;
  }
}

//===----------------------------------------------------------------------===//
// Packages
//===----------------------------------------------------------------------===//

/// `<libraryPath>/<author>/<name>`
std::vector<std::string> Packages::shippedNames() const {
  std::vector<std::string> result;
  std::error_code error;
  for (fs::directory_iterator author(options.libraryPath, error), end;
       !error && author != end; author.increment(error))
    for (fs::directory_iterator package(author->path(), error);
         !error && package != end; package.increment(error))
      if (fs::exists(joined(package->path(), "elm.json")))
        result.push_back(joined(path::filename(author->path()),
                                path::filename(package->path())));
  llvm::sort(result);
  return result;
}

std::string Packages::cachePath() const {
  std::string home = options.elmHome;
  if (const char *variable = getenv("ELM_HOME"); home.empty() && variable)
    home = variable;
  if (const char *user = getenv("HOME"); home.empty() && user)
    home = joined(user, ".elm");
  return joined(home, "0.19.1", "packages");
}

/// `1.2.3`; null if it is no version.
static std::optional<llvm::VersionTuple> parseVersion(llvm::StringRef text) {
  llvm::VersionTuple result;
  if (result.tryParse(text.trim()))
    return std::nullopt;
  return result;
}

/// Whether a range such as `1.0.0 <= v < 2.0.0` has the version in it.
static bool admits(llvm::StringRef range, const llvm::VersionTuple &version) {
  auto [from, rest] = range.split("<=");
  auto [variable, to] = rest.split('<');
  auto lowest = parseVersion(from), end = parseVersion(to);
  return variable.trim() == "v" && lowest && end && *lowest <= version &&
         version < *end;
}

/// The newest one in a folder of versions that the range admits.
static std::string newestVersion(const std::string &folder,
                                 llvm::StringRef range) {
  std::optional<llvm::VersionTuple> newest;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error))
    if (auto found = parseVersion(path::filename(it->path()));
        found && admits(range, *found) && (!newest || *newest < *found))
      newest = found;
  return newest ? newest->getAsString() : "";
}

/// The version of a dependency that is to be in the cache. An application's
/// elm.json has those of all.
std::string Packages::version(const std::string &name,
                              const Package &from) const {
  if (app.outline.isPackage) {
    auto it = from.outline.direct.find(name);
    return it == from.outline.direct.end()
               ? ""
               : newestVersion(joined(cachePath(), name), it->second);
  }
  for (const auto *list : {&app.outline.direct, &app.outline.indirect})
    if (auto it = list->find(name); it != list->end())
      return it->second;
  return "";
}

/// Null if it is nowhere.
const Package *Packages::package(const std::string &name,
                                 const Package &from) {
  auto [it, isNew] = packages.try_emplace(name);
  if (!isNew)
    return it->second.get();
  auto made = std::make_unique<Package>();
  std::string folder = joined(options.libraryPath, name);
  made->shipped = fs::exists(joined(folder, "elm.json"));
  std::string which = made->shipped ? "" : version(name, from);
  if (!made->shipped)
    folder = joined(cachePath(), name, which);
  std::string file = joined(folder, "elm.json");
  if (!made->shipped && (which.empty() || !fs::exists(file))) {
    missingPackages.insert(name);
    return nullptr;
  }
  auto outline = readOutline(file, diagnostics);
  if (!outline)
    return nullptr;
  made->outline = std::move(*outline);
  made->outline.name = name;
  made->folders.push_back(joined(folder, "src"));
  it->second = std::move(made);
  return it->second.get();
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

std::vector<Candidate> Packages::find(const Package &from,
                                      llvm::StringRef module) {
  std::vector<Candidate> result;
  for (const std::string &folder : from.folders)
    if (std::string file = joined(folder, modulePath(module)); fs::exists(file))
      result.push_back({&from, file});
  for (const auto &entry : from.outline.direct) {
    const Package *dependency = package(entry.first, from);
    if (dependency && dependency->outline.exposed.count(module.str()))
      result.push_back({dependency, joined(dependency->folders.front(),
                                           modulePath(module))});
  }
  return result;
}

std::string Packages::hiddenPackage(const Package &from,
                                    llvm::StringRef module) {
  std::vector<std::string> names = shippedNames();
  for (const auto &entry : app.outline.indirect)
    names.push_back(entry.first);
  for (const std::string &name : names)
    if (const Package *other = package(name, from);
        other && other->outline.exposed.count(module.str()))
      return name;
  return "";
}

std::vector<std::string> Packages::visibleModules(const Package &from) {
  std::vector<std::string> result;
  for (const std::string &folder : from.folders) {
    std::error_code error;
    for (fs::recursive_directory_iterator file(folder, error), end;
         !error && file != end; file.increment(error)) {
      llvm::StringRef name = file->path();
      name.consume_front(folder);
      name.consume_front("/");
      // A folder of sources has not so many; the whole disk may have.
      if (!name.consume_back(".elm") || result.size() > 10000)
        continue;
      result.push_back(name.str());
      llvm::replace(result.back(), '/', '.');
    }
  }
  for (const auto &entry : from.outline.direct)
    if (const Package *dependency = package(entry.first, from))
      result.insert(result.end(), dependency->outline.exposed.begin(),
                    dependency->outline.exposed.end());
  return result;
}
