//===- Packages.cpp - Where modules are found -----------------------------===//

#include "Packages.h"
#include "luciole/Frontend/Elm/Diagnostics.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
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
  std::string file = findOutline();
  if (file.empty()) {
    useShippedPackages();
    return true;
  }
  auto outline = readOutline(file, diagnostics);
  if (!outline)
    return false;
  if (outline->isPackage) {
    Report &report = diagnostics.error("PACKAGE", nullptr, {});
    report.path = file;
    report.text("not supported yet: building packages. This elm.json is that "
                "of a package, not of an application.");
    return false;
  }
  app.outline = std::move(*outline);
  root = path::parent_path(file).str();
  for (const std::string &folder : app.outline.sourceDirectories)
    app.folders.push_back(joined(root, folder));
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

std::string Packages::version(const std::string &name) const {
  for (const auto *list : {&app.outline.direct, &app.outline.indirect})
    if (auto it = list->find(name); it != list->end())
      return it->second;
  return "";
}

/// Null if it is nowhere.
const Package *Packages::package(const std::string &name) {
  auto [it, isNew] = packages.try_emplace(name);
  if (!isNew)
    return it->second.get();
  auto made = std::make_unique<Package>();
  std::string folder = joined(options.libraryPath, name);
  made->shipped = fs::exists(joined(folder, "elm.json"));
  if (!made->shipped)
    folder = joined(cachePath(), name, version(name));
  std::string file = joined(folder, "elm.json");
  if (!made->shipped && (version(name).empty() || !fs::exists(file))) {
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
    const Package *dependency = package(entry.first);
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
    if (const Package *other = package(name);
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
    if (const Package *dependency = package(entry.first))
      result.insert(result.end(), dependency->outline.exposed.begin(),
                    dependency->outline.exposed.end());
  return result;
}
