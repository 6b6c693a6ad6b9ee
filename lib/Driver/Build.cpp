//===- Build.cpp - Building and running whole programs -----------------------===//

#include "luciole/Driver/Build.h"
#include "luciole/Driver/Bytecode.h"
#include "luciole/Driver/Compile.h"
#include "luciole/Driver/Linker.h"
#include "luciole/Driver/Parts.h"
#include "luciole/Driver/Program.h"
#include "luciole/Driver/Project.h"
#include "luciole/Driver/Reachability.h"
#include "luciole/Driver/Roots.h"
#include "luciole/Driver/Shrink.h"
#include "luciole/Target/BytecodeModule.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/ToolOutputFile.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using namespace llvm;
using namespace luciole;

namespace {
/// Where the things lie that come with the compiler.
struct Installation {
  std::string library; ///< folder of OTP's and our own modules
  std::string runtime; ///< archive
  std::string smallLibrary; ///< folder of modules that replace others then
  std::string host;    ///< of WebAssembly programs: luciole.mjs
  std::string elmHost; ///< of Elm's
};

/// One build, from the inputs to the executable.
class Build {
public:
  Build(const BuildOptions &options, const Installation &installation)
      : options(options), installation(installation) {}
  ~Build() {
    if (!folder.empty())
      sys::fs::remove_directories(folder);
  }

  Error run(StringRef output);

private:
  std::string temporary(const Twine &name) {
    return (folder + "/" + name).str();
  }
  Expected<StringRef> compileSource(StringRef source, const BuildOptions &how);
  Error compileGenerated(StringRef module, StringRef text);
  Error compileProject(StringRef path);
  Error compileInputs();
  Expected<FunctionName> findMain();
  std::optional<FunctionName> findBoot();
  Error reachProgram(const FunctionName &main);
  Error reachEverything(const FunctionName &main);
  Error reachSmallProgram(const FunctionName &main);
  Expected<StringRef> addUserObject(StringRef object) {
    userObjects.push_back(object.str());
    return reachability.addUserObject(object);
  }
  Expected<StringRef> addGivenObject(StringRef path);
  Error emitUndefined();
  Error emitProgram(const FunctionName &main);
  Error explainWhyLinked();
  bool isLinked(StringRef module) {
    LinkableModule *found = reachability.find(module);
    return found && found->isLinked;
  }
  bool hasHost();
  /// Whether the program as a whole is Elm's.
  bool isElm() {
    StringRef main = options.mainModule.empty() ? firstModule : options.mainModule;
    return main.starts_with("Elm.") && isLinked("elm_js");
  }
  Error emitParts(const BytecodeNeeds &needs, const FunctionName &main);
  Error emitBytecode(const ProgramDescription &program);
  bool isTiny(const BytecodeNeeds &needs);
  Error emitTinyProgram(const ProgramDescription &program);
  Error emitProgramObject(const ProgramDescription &program);
  Error shrink(const LinkJob &job);
  Error reachFromHost();
  Error writeHost(StringRef output);
  Error writePage(StringRef output);
  void log(const Twine &message) {
    if (options.verbose)
      errs() << "luciole: " << message << "\n";
  }

  const BuildOptions &options;
  const Installation &installation;
  std::string folder;
  unsigned numCompiled = 0;
  std::optional<FunctionName> boot; ///< what runs before main
  std::string firstModule;
  std::vector<std::string> exposed; ///< modules of applications
  std::vector<std::string> given;   ///< modules of the command line
  Reachability reachability;
  std::vector<std::string> userObjects;
  std::vector<std::string> objects; ///< besides those of reached modules
  bool hasBytecode = false; ///< the program as it is linked
  uint32_t parts = kAllRuntimeParts; ///< of the runtime
};
} // namespace

static Installation findInstallation(const char *executable,
                                     const BuildOptions &options) {
  std::string path = sys::fs::getMainExecutable(
      executable, reinterpret_cast<void *>(&findInstallation));
  std::string root = sys::path::parent_path(sys::path::parent_path(path)).str();
  auto [library, runtime] = [&]() -> std::pair<StringRef, StringRef> {
    if (usesBytecode(options))
      return {"bytecode", "luciole_runtime_wasm32_small"};
    switch (options.target) {
    case CodeTarget::Native:
      return {"native", "luciole_runtime"};
    case CodeTarget::NativeFrames:
      return {"frames", "luciole_runtime_frames"};
    case CodeTarget::Wasm32:
      return {"wasm", "luciole_runtime_wasm32"};
    }
    llvm_unreachable("all targets have one");
  }();
  return {(root + "/lib/luciole/" + library).str(),
          (root + "/lib/lib" + runtime + ".a").str(),
          usesBytecode(options) ? root + "/lib/luciole/small" : "",
          root + "/lib/luciole/js/luciole.mjs", root + "/lib/luciole/js/elm.mjs"};
}

/// Writes a file as a whole or not at all; "-" is standard output.
static Error writeFile(StringRef path,
                       function_ref<Error(raw_pwrite_stream &)> write) {
  SmallString<0> contents;
  raw_svector_ostream os(contents);
  if (Error error = write(os))
    return error;
  std::error_code code;
  ToolOutputFile file(path, code, sys::fs::OF_None);
  if (code)
    return createStringError("can't write '" + path + "': " + code.message());
  file.os() << contents;
  file.os().flush();
  if (file.os().has_error()) {
    code = file.os().error();
    file.os().clear_error();
    return createStringError("can't write '" + path + "': " + code.message());
  }
  file.keep();
  return Error::success();
}

/// Compiles one source file and adds its object; gives the module's name.
Expected<StringRef> Build::compileSource(StringRef source,
                                         const BuildOptions &how) {
  std::string object = temporary(Twine(numCompiled++) + ".o");
  log("compiling " + source);
  if (Error error = writeFile(object, [&](raw_pwrite_stream &os) {
        return compileModule(source, how, EmitKind::Object, os);
      }))
    return std::move(error);
  return addUserObject(object);
}

/// Compiles a module that was made for this program.
Error Build::compileGenerated(StringRef module, StringRef text) {
  std::string source = temporary(module + ".erl");
  if (Error error = writeFile(source, [&](raw_pwrite_stream &os) {
        os << text;
        return Error::success();
      }))
    return error;
  BuildOptions how;
  how.target = options.target;
  how.forSize = options.forSize;
  return compileSource(source, how).takeError();
}

/// An OTP application and all that it depends on.
Error Build::compileProject(StringRef path) {
  Expected<Project> project = loadProject(path, options);
  if (!project)
    return project.takeError();
  for (const Application &app : project->applications)
    for (const std::string &source : app.sources) {
      if (Error error = compileSource(source, app.options).takeError())
        return error;
      exposed.push_back(sys::path::stem(source).str());
    }
  if (Error error =
          compileGenerated(kProjectModule, projectModuleSource(*project)))
    return error;
  return compileGenerated(kStartModule, startModuleSource(*project));
}

/// Adds an object that was given; of bytecode with -Oz, of code otherwise.
Expected<StringRef> Build::addGivenObject(StringRef path) {
  auto buffer = MemoryBuffer::getFile(path, false, false);
  if (!buffer)
    return createStringError("can't read '" + path +
                             "': " + buffer.getError().message());
  bool isBytecode = bytecode::isBytecode((*buffer)->getBuffer());
  if (isBytecode != usesBytecode(options))
    return createStringError("'" + path + "' was compiled " +
                             (isBytecode ? "with" : "without") +
                             " -Oz for WebAssembly, unlike the program");
  return addUserObject(path);
}

/// Finds out the module of the first input, too.
Error Build::compileInputs() {
  for (const auto &[index, input] : enumerate(options.inputs)) {
    if (isApplicationInput(input)) {
      if (options.inputs.size() > 1)
        return createStringError("application '" + input +
                                 "' must be the only input");
      firstModule = kStartModule;
      return compileProject(input);
    }
    Expected<StringRef> module = sys::path::extension(input) == ".o"
                                     ? addGivenObject(input)
                                     : compileSource(input, options);
    if (!module)
      return module.takeError();
    given.push_back(module->str());
    if (index == 0)
      firstModule = module->str();
  }
  return Error::success();
}

Expected<FunctionName> Build::findMain() {
  std::string module =
      options.mainModule.empty() ? firstModule : options.mainModule;
  LinkableModule *linkable = reachability.find(module);
  if (!linkable)
    return createStringError("there is no module '" + module +
                             "' to start the program in");
  for (unsigned arity : {1, 0})
    if (reachability.defines({module, "main", arity}))
      return FunctionName{module, "main", arity};
  return createStringError(
      "module '" + module +
      "' has neither main/1 nor main/0 to start the program with\nhint: add "
      "main(Args) -> ..., or name another module with --main=MODULE");
}

/// What runs before main: OTP's system, -on_load functions, or nothing.
std::optional<FunctionName> Build::findBoot() {
  bool loads = any_of(reachability.linkedModules(), [](LinkableModule *module) {
    return !module->summary->onLoad.empty();
  });
  bool system = needsSystem(reachability);
  if (loads)
    return FunctionName{"luciole_on_load", system ? "boot_with_system" : "boot",
                        2};
  if (system)
    return FunctionName{"init", "boot", 2};
  return std::nullopt;
}

/// Whether terms can cross to JavaScript and back: in programs that call it, or
/// that have servers which it may call.
bool Build::hasHost() {
  return isWasm(options.target) &&
         (isLinked("js") || isLinked("gen"));
}

/// What the host may call: the user's exported functions, and servers.
Error Build::reachFromHost() {
  for (const std::string &module : given)
    if (Error error = reachability.exposeModule(module))
      return error;
  if (!isLinked("gen"))
    return Error::success();
  return reachability.reach({"luciole_host", "call", 1});
}

Error Build::reachEverything(const FunctionName &main) {
  for (const std::string &module : exposed)
    if (Error error = reachability.exposeModule(module))
      return error;
  for (const std::string &name : options.dynamic)
    if (Error error = reachability.expose(name))
      return error;
  if (Error error = reachability.exposeDeclared())
    return error;
  if (Error error = reachability.reach(main))
    return error;
  for (const FunctionName &root :
       options.forSize ? std::vector<FunctionName>() : runtimeRoots())
    if (Error error = reachability.reach(root))
      return error;
  boot = findBoot();
  if (boot)
    if (Error error = reachability.reach(*boot))
      return error;
  if (boot && needsRpcServer(reachability)) {
    if (Error error = reachability.expose("rpc:start_link/0"))
      return error;
    if (Error error = reachability.reach(*boot))
      return error;
  }
  if (hasHost())
    if (Error error = reachFromHost())
      return error;
  return Error::success();
}

/// In a small program small modules stand in for some of the library's. Those
/// that turn out to lack something are given up, and all starts again.
Error Build::reachSmallProgram(const FunctionName &main) {
  StringSet<> except;
  for (;;) {
    if (Error error =
            reachability.addReplacements(installation.smallLibrary, except))
      return error;
    if (Error error = reachEverything(main))
      return error;
    std::vector<std::string> names = reachability.insufficientReplacements();
    LinkableModule *logger = reachability.find("logger");
    if (needsSystem(reachability) && logger && logger->isReplacement)
      names.push_back("logger");
    if (names.empty())
      return Error::success();
    for (const std::string &name : names) {
      log("no small " + name);
      except.insert(name);
    }
    reachability = Reachability();
    reachability.setPlainReports();
    if (Error error = reachability.addLibrary(installation.library))
      return error;
    for (const std::string &object : userObjects)
      if (Error error = reachability.addUserObject(object).takeError())
        return error;
  }
}

Error Build::reachProgram(const FunctionName &main) {
  bool isSmall = options.forSize && exposed.empty() &&
                 sys::fs::is_directory(installation.smallLibrary);
  return isSmall ? reachSmallProgram(main) : reachEverything(main);
}

/// Functions that no module defines get a stub that raises undef, and a
/// warning if one of the user's modules calls them.
Error Build::emitUndefined() {
  std::map<std::string, std::vector<FunctionName>> byModule;
  for (const UndefinedFunction &function : reachability.undefinedFunctions()) {
    byModule[function.name.module].push_back(function.name);
    if (function.userCaller && options.warnings)
      WithColor::warning(errs(), "luciole")
          << function.caller << " calls undefined function "
          << function.name.symbol() << "\n";
  }
  for (const auto &[module, functions] : byModule) {
    std::string object = temporary("undefined" + Twine(objects.size()) + ".o");
    if (Error error = writeFile(object, [&](raw_pwrite_stream &os) {
          return emitUndefinedObject(functions, options.target,
                                     options.forSize, os);
        }))
      return error;
    objects.push_back(object);
  }
  return Error::success();
}

Error Build::emitProgram(const FunctionName &main) {
  ProgramDescription program;
  program.target = options.target;
  program.main = main;
  program.boot = boot;
  program.exports = reachability.dynamicTargets();
  for (LinkableModule *module : reachability.linkedModules()) {
    program.modules.push_back(module->name);
    const std::string &onLoad = module->summary->onLoad;
    if (!onLoad.empty())
      program.onLoad.push_back(
          *FunctionName::fromSymbol(module->name + ":" + onLoad));
  }
  if (options.gcStress)
    program.torture = "gc-stress";
  return usesBytecode(options) ? emitBytecode(program)
                               : emitProgramObject(program);
}

Error Build::emitProgramObject(const ProgramDescription &program) {
  objects.push_back(temporary("program.o"));
  return writeFile(objects.back(), [&](raw_pwrite_stream &os) {
    return luciole::emitProgramObject(program, os);
  });
}

/// Whether the program is so small that its code is smaller than the
/// interpreter, and needs nothing of the library.
bool Build::isTiny(const BytecodeNeeds &needs) {
  constexpr size_t kTinyBytes = 2000;
  return needs.bytes <= kTinyBytes && !boot && !hasHost() &&
         all_of(needs.modules, [&](const std::string &name) {
           return is_contained(given, name);
         }) &&
         all_of(options.inputs, [](StringRef input) {
           return sys::path::extension(input) == ".erl";
         });
}

/// All once more, as code.
Error Build::emitTinyProgram(const ProgramDescription &program) {
  log("a tiny program: code is smaller than bytecode");
  BuildOptions how = options;
  how.prefersCode = true;
  how.warnings = false; // they have been told
  objects.clear();
  for (const std::string &input : options.inputs) {
    objects.push_back(temporary("code" + Twine(objects.size()) + ".o"));
    if (Error error = writeFile(objects.back(), [&](raw_pwrite_stream &os) {
          return compileModule(input, how, EmitKind::Object, os);
        }))
      return error;
  }
  return emitProgramObject(program);
}

/// One object of all modules.
Error Build::emitBytecode(const ProgramDescription &program) {
  std::vector<std::string> modules = std::move(objects);
  objects = {temporary("program.o")};
  BytecodeNeeds needs;
  if (Error error = writeFile(objects.back(), [&](raw_pwrite_stream &os) -> Error {
        Expected<BytecodeNeeds> linked = linkBytecode(modules, program, os);
        if (!linked)
          return linked.takeError();
        needs = std::move(*linked);
        return Error::success();
      }))
    return error;
  hasBytecode = !isTiny(needs);
  if (!hasBytecode)
    if (Error error = emitTinyProgram(program))
      return error;
  return emitParts(needs, program.main);
}

Error Build::explainWhyLinked() {
  for (const std::string &symbol : options.whyLinked) {
    std::vector<std::string> chain = reachability.whyLinked(symbol);
    if (chain.empty())
      outs() << symbol << " is not linked\n";
    for (size_t i = 0; i < chain.size(); ++i)
      outs() << (i ? "  reached from " : "") << chain[i] << "\n";
  }
  return Error::success();
}

/// OUT.mjs: the host, and a line that runs OUT.wasm with it, or, of an Elm
/// program, exports what pages call.
Error Build::writeHost(StringRef output) {
  const std::string &path = isElm() ? installation.elmHost : installation.host;
  ErrorOr<std::unique_ptr<MemoryBuffer>> host = MemoryBuffer::getFile(path);
  if (!host)
    return createStringError("can't read '" + path +
                             "': " + host.getError().message());
  json::Value module = (sys::path::filename(output) + ".wasm").str();
  return writeFile((output + ".mjs").str(), [&](raw_pwrite_stream &os) {
    os << (*host)->getBuffer();
    if (isElm()) {
      StringRef name = firstModule;
      name.consume_front("Elm.");
      os << "\nexport const Elm = elmProgram(new URL(" << module
         << ", import.meta.url), " << json::Value(name)
         << ");\nexport default Elm.ready.then(() => Elm);\n";
    } else {
      os << "\nexport const app = await runModule(new URL(" << module
         << ", import.meta.url), import.meta.url);\n";
    }
    return Error::success();
  });
}

/// OUT.html: nothing but the program.
Error Build::writePage(StringRef output) {
  std::string name = sys::path::filename(output).str(), title;
  raw_string_ostream os(title);
  printHTMLEscaped(name, os);
  return writeFile((output + ".html").str(), [&](raw_pwrite_stream &os) {
    os << "<!doctype html>\n<meta charset=\"utf-8\">\n<title>" << title
       << "</title>\n<body>\n<script type=\"module\">import " << json::Value("./" + name + ".mjs")
       << ";</script>\n";
    return Error::success();
  });
}

/// What the runtime needs of its parts. What comes from JavaScript, what the
/// runtime starts itself and what a boot code does can't be seen in code.
Error Build::emitParts(const BytecodeNeeds &needs, const FunctionName &main) {
  parts = partsNeeded(needs);
  if (boot)
    parts |= kAllRuntimeParts & ~(kTorturePart | kReportsPart);
  if (main.arity)
    parts |= kArgumentsPart;
  if (hasHost())
    parts |= kHostParts;
  if (isElm())
    parts |= kElmHostParts;
  if (reachability.isReached("luciole_io:server/1"))
    parts |= kNamesPart;
  if (options.gcStress)
    parts |= kTorturePart;
  if (reachability.isReached("erl_error:format_exception/3"))
    parts |= kReportsPart;
  if (parts & 1u << k_maps_bit)
    parts |= 1u << k_order_bit; // of their keys
  log("parts of the runtime: " + namesOfParts(parts));
  objects.push_back(temporary("parts.bc"));
  return writeParts(parts, needs, hasBytecode, objects.back());
}

/// After -Oz.
Error Build::shrink(const LinkJob &job) {
  if (hasBytecode)
    if (Error error = packData(job.output))
      return error;
  if (!options.wasmOpt || options.debug)
    return Error::success();
  Expected<bool> isInstalled = runWasmOpt(job.output, options.strip);
  if (!isInstalled)
    return isInstalled.takeError();
  if (!*isInstalled)
    log("no wasm-opt");
  return Error::success();
}

Error Build::run(StringRef output) {
  SmallString<64> path;
  if (std::error_code code = sys::fs::createUniqueDirectory("luciole", path))
    return createStringError("can't make a temporary folder: " +
                             code.message());
  folder = path.str().str();
  if (!sys::fs::is_directory(installation.library))
    return createStringError("can't find the library in '" +
                             installation.library + "'");
  if (options.forSize)
    reachability.setPlainReports();
  if (Error error = reachability.addLibrary(installation.library))
    return error;
  if (Error error = compileInputs())
    return error;
  Expected<FunctionName> main = findMain();
  if (!main)
    return main.takeError();
  if (Error error = reachProgram(*main))
    return error;
  for (LinkableModule *module : reachability.linkedModules()) {
    if (module->object.empty())
      continue;
    log("linking " + module->object);
    objects.push_back(module->object);
  }
  if (Error error = explainWhyLinked())
    return error;
  if (Error error = emitUndefined())
    return error;
  if (Error error = emitProgram(*main))
    return error;
  LinkJob job;
  job.target = options.target;
  job.objects = objects;
  job.runtime = options.runtime.empty() ? installation.runtime : options.runtime;
  if (isLinked("re"))
    job.parts.push_back("luc_regex_engine");
  job.output = output.str();
  if (isWasm(options.target)) {
    job.output += ".wasm";
    if (Error error = writeHost(output))
      return error;
    if (options.emit == EmitKind::Html)
      if (Error error = writePage(output))
        return error;
    if (hasHost())
      for (const char *name : {"luc_js_atom", "luc_js_call", "luc_js_release",
                               "luc_js_send", "luc_js_spawn"})
        job.exports.push_back(name);
    if (isElm()) {
      for (const char *name : {"luc_elm_message", "luc_elm_run", "luc_elm_send"})
        job.exports.push_back(name);
      if (parts & 1u << k_resources_bit)
        job.exports.push_back("luc_elm_refer");
    }
    job.isBitcode = usesBytecode(options);
    if (hasBytecode)
      for (StringRef name : {kUnpackSymbol, kHeapBaseSymbol})
        job.exports.push_back(name.str());
  }
  job.strip = options.strip;
  job.keepAtoms = reachability.asksForAtoms();
  job.verbose = options.verbose;
  job.sanitizers = options.sanitizers;
  if (Error error = linkExecutable(job))
    return error;
  return isWasm(options.target) && options.forSize ? shrink(job)
                                                   : Error::success();
}

static StringRef extensionOf(EmitKind kind) {
  switch (kind) {
  case EmitKind::Executable:
  case EmitKind::Html:
    return "";
  case EmitKind::Erl:
  case EmitKind::ErlCfg:
  case EmitKind::LLVMDialect:
    return ".mlir";
  case EmitKind::LLVM:
    return ".ll";
  case EmitKind::Object:
    return ".o";
  }
  return "";
}

/// Writes one file an input, for --emit.
static Error emitFiles(const BuildOptions &options) {
  if (!options.output.empty() && options.inputs.size() > 1)
    return createStringError("-o names one file, but there are " +
                             Twine(options.inputs.size()) + " inputs");
  for (const std::string &input : options.inputs) {
    std::string output = options.output;
    if (output.empty())
      output = (sys::path::stem(input) + extensionOf(options.emit)).str();
    if (Error error = writeFile(output, [&](raw_pwrite_stream &os) {
          return compileModule(input, options, options.emit, os);
        }))
      return error;
  }
  return Error::success();
}

/// Checks that `output` can be made before any work is done.
static Error checkOutput(StringRef output) {
  if (sys::fs::is_directory(output))
    return createStringError("can't write '" + output + "': it is a directory");
  bool isOther = false;
  if (!sys::fs::is_other(output, isOther) && isOther)
    return createStringError("can't write '" + output +
                             "': it is not a regular file");
  StringRef parent = sys::path::parent_path(output);
  if (!parent.empty() && !sys::fs::is_directory(parent))
    return createStringError("can't write '" + output + "': there is no folder '" +
                             parent + "'");
  return Error::success();
}

static Error buildExecutable(const BuildOptions &options,
                             const Installation &installation,
                             StringRef output) {
  if (Error error = checkOutput(output))
    return error;
  return Build(options, installation).run(output);
}

static Expected<int> runProgram(const Invocation &invocation,
                                const Installation &installation) {
  SmallString<64> program;
  if (std::error_code code =
          sys::fs::createTemporaryFile("luciole-run", "", program))
    return createStringError("can't make a temporary file: " + code.message());
  FileRemover remover(program);
  if (Error error = buildExecutable(invocation.build, installation, program))
    return std::move(error);
  SmallVector<StringRef> args = {program};
  std::string host = (program + ".mjs").str(), module = (program + ".wasm").str();
  FileRemover removeHost(host), removeModule(module);
  if (isWasm(invocation.build.target)) {
    ErrorOr<std::string> node = sys::findProgramByName("node");
    if (!node)
      return createStringError("can't find node to run WebAssembly with");
    program = *node;
    args = {program, host};
  }
  args.append(invocation.programArgs.begin(), invocation.programArgs.end());
  std::string message;
  int code = sys::ExecuteAndWait(program, args, std::nullopt, {}, 0, 0, &message);
  if (code < 0)
    return createStringError("the program ended abnormally: " + message);
  return code;
}

/// In the current folder: a.erl makes a; x.app.src or the folder x, x.out if
/// x itself is there as a folder.
static std::string defaultOutput(StringRef input) {
  SmallString<128> full(input);
  sys::fs::make_absolute(full);
  sys::path::remove_dots(full, /*remove_dot_dot=*/true);
  StringRef name = sys::path::filename(full).split('.').first;
  return sys::fs::is_directory(name) ? (name + ".out").str() : name.str();
}

/// All inputs, whatever is wrong with some.
static Error checkInputs(const BuildOptions &options) {
  unsigned count = 0;
  bool good = true;
  auto check = [&](StringRef path, const BuildOptions &how) -> Error {
    Expected<unsigned> checked = checkModule(path, how);
    if (checked) {
      count += *checked;
      return Error::success();
    }
    good = false;
    std::string message = toString(checked.takeError());
    return message.empty() ? Error::success() : createStringError(message);
  };
  for (const std::string &input : options.inputs) {
    if (!isApplicationInput(input)) {
      if (Error error = check(input, options))
        return error;
      continue;
    }
    Expected<Project> project = loadProject(input, options);
    if (!project)
      return project.takeError();
    for (const Application &app : project->applications)
      for (const std::string &source : app.sources)
        if (Error error = check(source, app.options))
          return error;
  }
  if (!good)
    return createStringError("");
  outs() << "checked " << count << (count == 1 ? " module" : " modules") << "\n";
  return Error::success();
}

static Expected<int> dispatch(const Invocation &invocation,
                              const Installation &installation) {
  const BuildOptions &options = invocation.build;
  if (invocation.command == Command::Run)
    return runProgram(invocation, installation);
  if (invocation.command == Command::Check) {
    if (Error error = checkInputs(options))
      return std::move(error);
    return 0;
  }
  if (options.emit != EmitKind::Executable && options.emit != EmitKind::Html) {
    if (Error error = emitFiles(options))
      return std::move(error);
    return 0;
  }
  std::string output = options.output;
  if (output.empty())
    output = defaultOutput(options.inputs.front());
  if (Error error = buildExecutable(options, installation, output))
    return std::move(error);
  return 0;
}

int luciole::execute(const Invocation &invocation, const char *executable) {
  Expected<int> code = dispatch(
      invocation, findInstallation(executable, invocation.build));
  if (code)
    return *code;
  // Errors without text were reported with the source already.
  std::string message = toString(code.takeError());
  if (!message.empty())
    WithColor::error(errs(), "luciole") << message << "\n";
  return 1;
}
