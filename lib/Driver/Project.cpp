//===- Project.cpp - The applications of a program -------------------------===//

#include "luciole/Driver/Project.h"
#include "luciole/Driver/TermFile.h"
#include "luciole/Frontend/Erlang/Token.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace luciole;

/// Applications whose modules come with the compiler.
static bool isProvided(StringRef name) {
  return name == "kernel" || name == "stdlib";
}

static std::string inFolder(const Twine &folder, const Twine &name) {
  SmallString<128> path;
  sys::path::append(path, folder, name);
  return path.str().str();
}

static std::string absolute(StringRef path) {
  SmallString<128> full(path);
  sys::fs::make_absolute(full);
  sys::path::remove_dots(full, /*remove_dot_dot=*/true);
  return full.str().str();
}

static bool isResourceFile(StringRef path) {
  return path.ends_with(".app") || path.ends_with(".app.src");
}

bool luciole::isApplicationInput(StringRef path) {
  return isResourceFile(path) || sys::fs::is_directory(path);
}

//===----------------------------------------------------------------------===//
// Where applications are
//===----------------------------------------------------------------------===//

/// The resource file of the application in a folder: the source's before a
/// built one. Empty if there is none.
static std::string findResourceFile(StringRef root) {
  for (auto [folder, extension] :
       {std::pair("src", ".app.src"), std::pair("ebin", ".app")}) {
    std::error_code error;
    std::vector<std::string> found;
    for (sys::fs::directory_iterator it(inFolder(root, folder), error), end;
         it != end && !error; it.increment(error))
      if (StringRef(it->path()).ends_with(extension))
        found.push_back(it->path());
    if (!found.empty())
      return *min_element(found);
  }
  return "";
}

/// The resource files of the applications in the folders of `folder`.
static std::vector<std::string> findApplications(StringRef folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (sys::fs::directory_iterator it(folder, error), end; it != end && !error;
       it.increment(error))
    if (std::string file = findResourceFile(it->path()); !file.empty())
      files.push_back(file);
  sort(files);
  return files;
}

namespace {
/// Collects an application and all that it depends on.
class ProjectLoader {
public:
  ProjectLoader(StringRef path, const BuildOptions &options)
      : path(path), options(options) {}
  Expected<Project> load();

private:
  Error findMain(std::string &resourceFile);
  void findPlaces(StringRef root);
  Error add(StringRef name, StringRef resourceFile, StringRef from);
  Error addDependencies(const Application &app);
  std::string findApplication(StringRef name) const;
  Error cycle(StringRef name) const;
  Error readConfig(StringRef root);

  StringRef path;
  BuildOptions options;
  std::vector<std::string> places; ///< folders of applications
  std::vector<std::string> pending; ///< being loaded, outermost first
  StringMap<bool> done;
  Project project;
};
} // namespace

/// The resource file of the application to start.
Error ProjectLoader::findMain(std::string &resourceFile) {
  if (isResourceFile(path)) {
    resourceFile = path.str();
    return sys::fs::exists(path)
               ? Error::success()
               : createStringError("can't read '" + path +
                                   "': No such file or directory");
  }
  resourceFile = findResourceFile(path);
  if (!resourceFile.empty())
    return Error::success();
  std::vector<std::string> files = findApplications(inFolder(path, "apps"));
  std::vector<std::string> names;
  for (const std::string &file : files) {
    names.push_back(sys::path::filename(file).split('.').first.str());
    if (names.back() == options.application || files.size() == 1)
      resourceFile = file;
  }
  if (!resourceFile.empty())
    return Error::success();
  if (files.empty())
    return createStringError(
        "there is no application in '" + path +
        "'\nhint: it needs src/NAME.app.src, ebin/NAME.app or "
        "apps/*/src/NAME.app.src");
  return createStringError("there are several applications in '" + path +
                           "': " + join(names, ", ") +
                           "\nhint: name the one to start with --app=NAME");
}

/// Where dependencies of the project at `root` may lie.
void ProjectLoader::findPlaces(StringRef root) {
  StringRef parent = sys::path::parent_path(root);
  if (sys::path::filename(parent) == "apps")
    findPlaces(sys::path::parent_path(parent));
  for (const char *folder : {"apps", "_checkouts", "_build/default/lib", "deps"})
    if (std::string place = inFolder(root.empty() ? "." : root, folder);
        sys::fs::is_directory(place))
      places.push_back(place);
}

/// OTP's folders carry versions: name-1.2.
std::string ProjectLoader::findApplication(StringRef name) const {
  for (const std::string &place : places) {
    if (std::string file = findResourceFile(inFolder(place, name));
        !file.empty())
      return file;
    std::error_code error;
    for (sys::fs::directory_iterator it(place, error), end; it != end && !error;
         it.increment(error))
      if (sys::path::filename(it->path()).starts_with((name + "-").str()))
        if (std::string file =
                inFolder(it->path(), "ebin/" + name.str() + ".app");
            sys::fs::exists(file))
          return file;
  }
  return "";
}

Error ProjectLoader::cycle(StringRef name) const {
  std::string chain;
  for (auto it = find(pending, name); it != pending.end(); ++it)
    chain += *it + " -> ";
  return createStringError("applications depend on each other in a circle: " +
                           chain + name);
}

Error ProjectLoader::addDependencies(const Application &app) {
  for (const std::string &name : app.dependencies) {
    if (isProvided(name) || done.contains(name))
      continue;
    std::string file = findApplication(name);
    if (file.empty() && is_contained(app.optionalDependencies, name))
      continue;
    if (Error error = add(name, file, app.name))
      return error;
  }
  return Error::success();
}

Error ProjectLoader::add(StringRef name, StringRef resourceFile,
                         StringRef from) {
  if (is_contained(pending, name))
    return cycle(name);
  if (resourceFile.empty())
    return createStringError("can't find application '" + name + "', which '" +
                             from + "' depends on\nhint: looked in " +
                             join(places, ", "));
  Expected<Application> app = loadApplication(resourceFile, options);
  if (!app)
    return app.takeError();
  // Warnings are for those who can do something about them.
  bool isOtp = resourceFile.starts_with(LUCIOLE_OTP_ROOT);
  app->options.library = isOtp;
  app->options.warnings &= !isOtp && !resourceFile.contains("/_build/") &&
                           !resourceFile.contains("/deps/");
  app->options.warningsAsErrors &= app->options.warnings;
  pending.push_back(app->name);
  if (Error error = addDependencies(*app))
    return error;
  pending.pop_back();
  done[app->name] = true;
  project.applications.push_back(std::move(*app));
  return Error::success();
}

/// A module belongs to one application.
static Error checkDuplicates(const Project &project) {
  StringMap<const Application *> owners;
  for (const Application &app : project.applications)
    for (const std::string &source : app.sources) {
      StringRef module = sys::path::stem(source);
      auto [it, isNew] = owners.try_emplace(module, &app);
      if (!isNew)
        return createStringError("module '" + module +
                                 "' is in two applications: '" +
                                 it->second->name + "' and '" + app.name + "'");
    }
  return Error::success();
}

/// What a program is configured with if nobody says otherwise. That it can be
/// read is seen to here, what it means by the program.
Error ProjectLoader::readConfig(StringRef root) {
  std::string file =
      inFolder(root.empty() ? "." : root, "config/sys.config");
  if (!sys::fs::exists(file))
    return Error::success();
  TermFile terms;
  if (Error error = terms.read(file))
    return error;
  auto contents = MemoryBuffer::getFile(file);
  if (!contents)
    return createStringError("can't read '" + file +
                             "': " + contents.getError().message());
  project.configPath = absolute(file);
  project.config = (*contents)->getBuffer().str();
  return Error::success();
}

Expected<Project> ProjectLoader::load() {
  std::string resourceFile;
  if (Error error = findMain(resourceFile))
    return std::move(error);
  StringRef root = isResourceFile(path)
                       ? sys::path::parent_path(sys::path::parent_path(path))
                       : path.rtrim('/');
  findPlaces(root);
  if (Error error = readConfig(root))
    return std::move(error);
  places.push_back(LUCIOLE_OTP_ROOT);
  options.libraryPaths = places;
  if (Error error = add("", resourceFile, ""))
    return std::move(error);
  project.name = project.applications.back().name;
  if (Error error = checkDuplicates(project))
    return std::move(error);
  return std::move(project);
}

Expected<Project> luciole::loadProject(StringRef path,
                                       const BuildOptions &options) {
  return ProjectLoader(path, options).load();
}

//===----------------------------------------------------------------------===//
// What the program is told
//===----------------------------------------------------------------------===//

/// A binary literal of the bytes.
static std::string binaryLiteral(StringRef bytes) {
  std::string text = "<<";
  raw_string_ostream os(text);
  interleaveComma(bytes, os, [&](char c) { os << unsigned(uint8_t(c)); });
  os << ">>";
  return text;
}

std::string luciole::projectModuleSource(const Project &project) {
  std::string source;
  raw_string_ostream os(source);
  os << "-module(" << kProjectModule << ").\n"
     << "-export([resource/1, config/0, folder/1, applications/0]).\n";
  for (const Application &app : project.applications)
    os << "resource(" << binaryLiteral(app.name + ".app") << ") -> {ok, "
       << binaryLiteral(app.resource + ".\n") << "};\n";
  if (!project.configPath.empty())
    os << "resource(" << binaryLiteral(project.configPath) << ") -> {ok, "
       << binaryLiteral(project.config) << "};\n";
  os << "resource(_) -> error.\nconfig() -> [";
  if (!project.configPath.empty())
    os << "unicode:characters_to_list(" << binaryLiteral(project.configPath)
       << ")";
  os << "].\n";
  for (const Application &app : project.applications)
    os << "folder(" << erlang::quoteAtom(app.name)
       << ") -> {ok, unicode:characters_to_list("
       << binaryLiteral(absolute(app.root)) << ")};\n";
  os << "folder(_) -> error.\napplications() -> [";
  interleaveComma(project.applications, os, [&](const Application &app) {
    os << erlang::quoteAtom(app.name);
  });
  os << "].\n";
  return source;
}

std::string luciole::startModuleSource(const Project &project) {
  std::string source;
  raw_string_ostream os(source);
  os << "-module(" << kStartModule << ").\n-export([main/1]).\n"
     << "main(_) ->\n"
     << "    case application:ensure_all_started("
     << erlang::quoteAtom(project.name) << ", permanent) of\n"
     << "        {ok, _} -> receive after infinity -> ok end;\n"
     << "        {error, {App, Reason}} ->\n"
     << "            io:format(standard_error, \"application ~p could not be "
        "started: ~p~n\", [App, Reason]),\n"
     << "            halt(1)\n"
     << "    end.\n";
  return source;
}
