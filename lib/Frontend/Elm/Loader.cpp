//===- Loader.cpp - Parsing all that the main module needs ----------------===//

#include "Loader.h"
#include "SyntaxErrors.h"
#include "luciole/Frontend/Elm/Parser.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace luciole::elm;

Report &Loader::fault(llvm::StringRef title, llvm::StringRef path) {
  Report &report = diagnostics.error(title, nullptr, {});
  report.path = path.str();
  return report;
}

Source *Loader::readSource(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer) {
    fault("FILE NOT FOUND", path)
        .text("I can not read the file " + path + ": " +
              buffer.getError().message());
    return nullptr;
  }
  llvm::StringRef text = (*buffer)->getBuffer();
  text.consume_front("\xEF\xBB\xBF");
  auto *bytes = reinterpret_cast<const llvm::UTF8 *>(text.begin());
  if (!llvm::isLegalUTF8String(
          &bytes, reinterpret_cast<const llvm::UTF8 *>(text.end()))) {
    fault("FILE NOT UTF-8", path)
        .text("The file " + path +
              " is not UTF-8, as Elm's sources have to be.")
        .hint("Most editors can save it in another encoding.");
    return nullptr;
  }
  program.sources.push_back(std::make_unique<Source>(path, text.str()));
  return program.sources.back().get();
}

std::unique_ptr<Module> Loader::parse(const Package &package,
                                      const Source &source) {
  return parseModule(
      program, source, diagnostics,
      {program.copy(llvm::StringRef(package.outline.name)), package.shipped});
}

/// The file's place has the last word on a module's name.
bool Loader::checkName(Module &module, llvm::StringRef expected) {
  if (expected.empty() || module.name.text == expected)
    return true;
  bool unnamed = module.name.region.end == 0;
  Report &made = report(diagnostics, *module.source, module.name.region,
                        unnamed ? SyntaxError::ModuleNameMissing
                                : SyntaxError::ModuleNameMismatch,
                        {expected.str()});
  made.module = expected.str();
  return false;
}

void Loader::load() {
  if (!packages.open())
    return;
  if (llvm::sys::path::filename(options.mainFile) == "elm.json")
    loadExposed();
  else
    loadMain();
}

/// All of a package that others can see.
void Loader::loadExposed() {
  const Package &package = packages.application();
  program.package = package.outline.name;
  if (package.outline.exposed.empty())
    return reportUnexposed();
  for (const std::string &name : package.outline.exposed) {
    std::string file = package.folders.front() + "/" + modulePath(name);
    if (llvm::sys::fs::exists(file))
      load({&package, file}, name);
    else
      reportMissing(name);
  }
}

void Loader::loadMain() {
  Source *source = readSource(options.mainFile);
  if (!source)
    return;
  if (auto module = parse(packages.application(), *source))
    if (checkName(*module, packages.mainName()))
      loadMain(std::move(module));
}

/// The folder that the main file's name starts in is a source directory.
void Loader::loadMain(std::unique_ptr<Module> module) {
  if (packages.mainName().empty()) {
    llvm::StringRef folder = options.mainFile;
    if (!folder.consume_back(modulePath(module->name.text)))
      folder = llvm::sys::path::parent_path(options.mainFile);
    packages.addSourceDirectory(folder.rtrim('/').str());
  }
  Key key{&packages.application(), module->name.text.str()};
  entries[key];
  open.push_back(key);
  program.main = loadImports(packages.application(), std::move(module));
}

Module *Loader::load(const Candidate &candidate, const std::string &name) {
  Key key{candidate.package, name};
  auto [it, isNew] = entries.try_emplace(key);
  if (!isNew) {
    if (it->second.inProgress)
      reportCycle(key);
    return const_cast<Module *>(it->second.module);
  }
  Module *result = nullptr;
  open.push_back(key);
  if (Source *source = readSource(candidate.path)) {
    auto module = parse(*candidate.package, *source);
    if (module && checkName(*module, name))
      result = loadImports(*candidate.package, std::move(module));
  }
  open.pop_back();
  entries[key] = {result, false};
  return result;
}

/// Null if the module can't be checked.
Module *Loader::loadImports(const Package &package,
                            std::unique_ptr<Module> module) {
  bool good = true;
  for (Import &import : module->imports)
    if (!isKernel(package, import))
      good &= resolve(package, *module, import);
  return good ? add(std::move(module)) : nullptr;
}

bool Loader::isKernel(const Package &package, const Import &import) const {
  return package.shipped && import.module.text.starts_with("Elm.Kernel.");
}

bool Loader::resolve(const Package &package, Module &module, Import &import) {
  if (import.module.text.starts_with("Elm.Kernel.")) {
    report(diagnostics, *module.source, import.module.region,
           SyntaxError::KernelCode)
        .module = module.name.text.str();
    return false;
  }
  std::vector<Candidate> found = packages.find(package, import.module.text);
  if (found.empty())
    reportMissing(package, module, import);
  else if (found.size() > 1)
    reportAmbiguous(module, import, found);
  if (found.size() != 1)
    return false;
  import.target = load(found.front(), import.module.text.str());
  return import.target;
}

/// Modules of different packages may have the same name, as nobody sees both.
/// One of the two gets another, so that a program's modules have different
/// ones; never the application's.
Module *Loader::add(std::unique_ptr<Module> module) {
  auto [it, isNew] =
      program.modulesByName.try_emplace(module->name.text, module.get());
  if (!isNew) {
    Module *hidden = module.get();
    if (module->package.empty())
      std::swap(hidden, it->second);
    hidden->name.text = program.copy(
        llvm::StringRef((hidden->package + ":" + hidden->name.text).str()));
    program.modulesByName[hidden->name.text] = hidden;
  }
  program.modules.push_back(std::move(module));
  return program.modules.back().get();
}

std::unique_ptr<Program>
luciole::elm::parseProgram(const ProgramOptions &options,
                           Diagnostics &diagnostics) {
  auto program = std::make_unique<Program>();
  Loader(*program, options, diagnostics).load();
  return program;
}
