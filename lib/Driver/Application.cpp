//===- Application.cpp - Reading one application ---------------------------===//

#include "luciole/Driver/Project.h"
#include "luciole/Driver/TermFile.h"
#include "luciole/Frontend/Erlang/Token.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace luciole;
using namespace luciole::erlang;

static std::string inFolder(const Twine &folder, const Twine &name) {
  SmallString<128> path;
  sys::path::append(path, folder, name);
  return path.str().str();
}

namespace {
/// Reads an application's files; `app` is what comes out.
class ApplicationReader {
public:
  explicit ApplicationReader(Application &app) : app(app) {}
  Error read();

private:
  Error readResource();
  Error readAtoms(StringRef key, std::vector<std::string> &names);
  void findSources();
  Error checkModules();
  void writeResource();
  Error readConfig();
  void addOption(const TermFile &file, const Expr *option);

  Application &app;
  TermFile file;
  ExprList keys; ///< of the resource file
};
} // namespace

static Error malformed(StringRef path, const Twine &why) {
  return createStringError("'" + path + "' is no application resource file: " +
                           why);
}

//===----------------------------------------------------------------------===//
// The resource file
//===----------------------------------------------------------------------===//

Error ApplicationReader::readAtoms(StringRef key,
                                   std::vector<std::string> &names) {
  for (const Expr *entry : listElements(property(keys, key))) {
    StringRef name = atomName(entry);
    if (name.empty())
      return malformed(app.resourceFile, key + " must be a list of atoms");
    names.push_back(name.str());
  }
  return Error::success();
}

Error ApplicationReader::readResource() {
  if (Error error = file.read(app.resourceFile))
    return error;
  if (file.terms().size() != 1)
    return malformed(app.resourceFile, "it must hold one term");
  ExprList parts = tupleElements(file.terms()[0], 3);
  if (parts.empty() || atomName(parts[0]) != "application" ||
      atomName(parts[1]).empty() || !isa<ListExpr>(parts[2]))
    return malformed(app.resourceFile,
                     "it must hold {application, Name, [...]}.");
  app.name = atomName(parts[1]).str();
  keys = listElements(parts[2]);
  if (Error error = readAtoms("applications", app.dependencies))
    return error;
  if (Error error = readAtoms("included_applications", app.dependencies))
    return error;
  if (Error error =
          readAtoms("optional_applications", app.optionalDependencies))
    return error;
  ExprList start = tupleElements(property(keys, "mod"), 2);
  if (!start.empty())
    app.startModule = atomName(start[0]).str();
  return Error::success();
}

/// The term with what a build tool fills in: the modules, and a version where
/// the source only says where to get it.
void ApplicationReader::writeResource() {
  raw_string_ostream os(app.resource);
  os << "{application, " << quoteAtom(app.name) << ",\n [{modules, [";
  interleaveComma(app.sources, os, [&](const std::string &source) {
    os << quoteAtom(sys::path::stem(source));
  });
  os << "]}";
  std::string version;
  for (const Expr *key : keys) {
    ExprList pair = tupleElements(key, 2);
    if (!pair.empty() && atomName(pair[0]) == "modules")
      continue;
    if (!pair.empty() && atomName(pair[0]) == "vsn" &&
        !stringText(pair[1], version))
      os << ",\n  {vsn, \"0\"}";
    else
      os << ",\n  " << file.text(key);
  }
  os << "]}";
}

//===----------------------------------------------------------------------===//
// Sources
//===----------------------------------------------------------------------===//

static void addSources(StringRef folder, std::vector<std::string> &sources) {
  std::error_code error;
  for (sys::fs::recursive_directory_iterator it(folder, error), end;
       it != end && !error; it.increment(error))
    if (sys::path::extension(it->path()) == ".erl" &&
        !sys::path::filename(it->path()).starts_with("."))
      sources.push_back(it->path());
  sort(sources);
}

void ApplicationReader::findSources() {
  std::string src = inFolder(app.root, "src");
  if (sys::fs::is_directory(src))
    addSources(src, app.sources);
  else
    addSources(app.root, app.sources);
}

/// Every module that the resource file names has a source, and no other
/// source is compiled then: it may belong to another application.
Error ApplicationReader::checkModules() {
  std::vector<std::string> modules;
  if (Error error = readAtoms("modules", modules))
    return error;
  StringMap<std::string> paths;
  for (const std::string &source : app.sources) {
    auto [it, isNew] = paths.try_emplace(sys::path::stem(source), source);
    if (!isNew)
      return createStringError("module '" + it->first() + "' is there twice: '" +
                               it->second + "' and '" + source + "'");
  }
  // rebar3 fills in x.app.src.
  if (modules.empty() || sys::path::extension(app.resourceFile) != ".app")
    return Error::success();
  app.sources.clear();
  for (const std::string &module : modules) {
    auto it = paths.find(module);
    if (it == paths.end())
      return createStringError("there is no source of module '" + module +
                               "', which '" + app.resourceFile + "' names");
    app.sources.push_back(it->second);
  }
  return Error::success();
}

//===----------------------------------------------------------------------===//
// rebar.config
//===----------------------------------------------------------------------===//

/// One of erl_opts; those that say nothing to this compiler are ignored.
void ApplicationReader::addOption(const TermFile &config, const Expr *option) {
  if (atomName(option) == "warnings_as_errors") {
    app.options.warningsAsErrors = true;
    return;
  }
  ExprList pair = tupleElements(option, 2), triple = tupleElements(option, 3);
  std::string text;
  if (!pair.empty() && atomName(pair[0]) == "i") {
    if (stringText(pair[1], text))
      app.options.includePaths.push_back(
          sys::path::is_absolute(text) ? text : inFolder(app.root, text));
  } else if (!pair.empty() && atomName(pair[0]) == "d") {
    app.options.defines.emplace_back(atomName(pair[1]).str(), "true");
  } else if (!triple.empty() && atomName(triple[0]) == "d") {
    app.options.defines.emplace_back(atomName(triple[1]).str(),
                                     config.text(triple[2]).str());
  } else if (!triple.empty() && atomName(triple[0]) == "platform_define") {
    return;
  } else {
    app.options.compileOptions.push_back(config.text(option).str());
  }
}

Error ApplicationReader::readConfig() {
  app.options.includePaths.push_back(inFolder(app.root, "include"));
  app.options.includePaths.push_back(inFolder(app.root, "src"));
  std::string path = inFolder(app.root, "rebar.config");
  if (!sys::fs::exists(path))
    return Error::success();
  TermFile config;
  if (Error error = config.read(path))
    return error;
  for (const Expr *term : config.terms())
    if (ExprList pair = tupleElements(term, 2);
        !pair.empty() && atomName(pair[0]) == "erl_opts")
      for (const Expr *option : listElements(pair[1]))
        addOption(config, option);
  return Error::success();
}

Error ApplicationReader::read() {
  if (Error error = readResource())
    return error;
  findSources();
  if (Error error = checkModules())
    return error;
  writeResource();
  return readConfig();
}

/// The folder over src/ or ebin/, or the file's own.
static std::string rootOf(StringRef resourceFile) {
  StringRef folder = sys::path::parent_path(resourceFile);
  StringRef name = sys::path::filename(folder);
  if (name == "src" || name == "ebin") {
    StringRef root = sys::path::parent_path(folder);
    return root.empty() ? "." : root.str();
  }
  return folder.empty() ? "." : folder.str();
}

Expected<Application> luciole::loadApplication(StringRef resourceFile,
                                               const BuildOptions &options) {
  Application app;
  app.resourceFile = resourceFile.str();
  app.root = rootOf(resourceFile);
  app.options = options;
  if (Error error = ApplicationReader(app).read())
    return std::move(error);
  return app;
}
