//===- LoaderErrors.cpp - Imports that lead nowhere -----------------------===//

#include "Loader.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"

using namespace luciole::elm;

Report &Loader::importError(llvm::StringRef title, const Module &module,
                            const Import &import, const llvm::Twine &text) {
  Report &report =
      diagnostics.error(title, module.source, import.module.region);
  report.module = module.name.text.str();
  report.text(text);
  // What every module imports stands nowhere.
  if (!import.implicit)
    report.snippet();
  return report;
}

static std::string lines(llvm::ArrayRef<std::string> list) {
  return llvm::join(list, "\n");
}

void Loader::reportMissing(const Package &package, const Module &module,
                           const Import &import) {
  llvm::StringRef name = import.module.text;
  // Packages that are read now may have faults of their own to report.
  std::string hidden = packages.hiddenPackage(package, name);
  auto similar = suggestions(name, packages.visibleModules(package));
  Report &report = importError("MODULE NOT FOUND", module, import,
                               "There is no module `" + name + "` to import:");
  if (!hidden.empty()) {
    report.text("It is in the package " + hidden +
                ", which is not among the direct dependencies in elm.json.");
    return;
  }
  report.text("I looked in the source directories and in the packages that "
              "elm.json has as direct dependencies.");
  if (!similar.empty())
    report.text("Is it one of these?").block(lines(similar));
  if (packages.missing().empty())
    return;
  std::vector<std::string> absent(packages.missing().begin(),
                                  packages.missing().end());
  report
      .text("It may also be in one of these packages, which are not in " +
            packages.cachePath() + ":")
      .block(lines(absent))
      .hint(
          "Packages that do not ship with this compiler are taken from there; "
          "the Elm compiler puts them there when it builds the project.");
}

void Loader::reportAmbiguous(const Module &module, const Import &import,
                             llvm::ArrayRef<Candidate> candidates) {
  std::vector<std::string> places;
  for (const Candidate &candidate : candidates)
    places.push_back(candidate.package->outline.name.empty()
                         ? candidate.path
                         : candidate.package->outline.name);
  importError("AMBIGUOUS IMPORT", module, import,
              "There are several modules `" + import.module.text + "`:")
      .text("I found it in these places:")
      .block(lines(places))
      .text(
          "Give one of them another name, as nothing can tell which is meant.");
}

/// From the module that is imported again to the one that does it.
void Loader::reportCycle(const Key &key) {
  auto first = llvm::find(open, key);
  std::string drawing = "┌─────┐\n";
  for (auto it = first; it != open.end(); ++it) {
    drawing += "│    " + it->second + "\n";
    if (std::next(it) != open.end())
      drawing += "│     ↓\n";
  }
  fault("IMPORT CYCLE", "")
      .text("These modules import each other in a circle, so none of them can "
            "be compiled before the others:")
      .block(drawing + "└─────┘")
      .hint("Put what they share into a module of its own, which imports none "
            "of them.");
}

void Loader::reportUnexposed() {
  fault("NO INPUT", packages.outlinePath())
      .text("This package exposes no modules, so there is nothing that others "
            "could use, and nothing to check.")
      .text("They are listed in elm.json:")
      .block("\"exposed-modules\": [ \"Main\" ]");
}

void Loader::reportMissing(const std::string &exposed) {
  const Package &package = packages.application();
  std::string folder = package.folders.front() + "/";
  std::vector<std::string> own;
  for (const std::string &name : packages.visibleModules(package))
    if (llvm::sys::fs::exists(folder + modulePath(name)))
      own.push_back(name);
  Report &report = fault("MISSING MODULE", packages.outlinePath());
  report.text("The package exposes this module:")
      .block(exposed)
      .text("But there is no file " + folder + modulePath(exposed) + ".");
  auto similar = suggestions(exposed, own);
  if (!similar.empty())
    report.text("Is it one of these?").block(lines(similar));
}
