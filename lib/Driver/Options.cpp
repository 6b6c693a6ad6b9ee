//===- Options.cpp - The command line of luciole -----------------------------===//

#include "luciole/Driver/Options.h"
#include "luciole/Frontend/Elm/Program.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace luciole;

static constexpr const char *kOverview = R"(Luciole compiles Erlang and Elm ahead of time to native executables and WebAssembly.

USAGE
  luciole build FILE.erl... [-o OUT] [options]   compile and link a program
  luciole run FILE.erl... [options] [-- ARGS]    compile, link and run it
  luciole build FOLDER|X.app [-o OUT] [options]  an OTP application, with all that it depends on
  luciole build [FOLDER|src/Main.elm] [options]  an Elm program; without arguments, that of this folder's elm.json
  luciole check [FOLDER|FILE...]                 tells what is wrong with sources, of a package in Elm as well
  luciole build --help                           every option, explained
  luciole --version

EXAMPLES
  luciole run hello.erl                  runs main/1 with the arguments, else main/0
  luciole run hello.erl -- one two       hello:main(["one","two"])
  luciole build a.erl b.erl -o app       one executable from two modules, entry a:main
  luciole build a.erl --emit=llvm -o -   the LLVM IR of a module, on standard output
)";

namespace {
/// The options of the commands; made when the command line is parsed, so
/// that they don't mix with those of the libraries.
struct CommandLine {
  cl::OptionCategory category{"Luciole options"};
  cl::SubCommand build{"build", "Compile and link Erlang modules"};
  cl::SubCommand run{"run", "Compile, link and run; program arguments follow --"};
  cl::SubCommand check{"check", "Tell what is wrong with sources, and build nothing"};

  cl::list<std::string> inputs{cl::Positional, cl::desc("FILE.erl..."),
                               cl::sub(build), cl::sub(run), cl::sub(check), cl::cat(category)};
  cl::opt<std::string> output{"o", cl::desc("Write the result to this file (- for standard output)"),
                              cl::value_desc("file"), cl::sub(build), cl::cat(category)};
  cl::opt<std::string> mainModule{"main", cl::desc("The module whose main/1 or main/0 is the entry (default: the first file's)"),
                                  cl::value_desc("module"), cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<std::string> application{
      "app", cl::desc("The application to start, where a folder has several"),
                                   cl::value_desc("name"), cl::sub(build), cl::sub(run), cl::sub(check), cl::cat(category)};
  cl::opt<EmitKind> emit{
      "emit", cl::desc("What to write:"), cl::init(EmitKind::Executable),
      cl::values(clEnumValN(EmitKind::Executable, "exe", "an executable (default)"),
                 clEnumValN(EmitKind::Html, "html", "WebAssembly and a page that runs it: OUT.html, OUT.mjs, OUT.wasm"),
                 clEnumValN(EmitKind::Erl, "erl", "the erl dialect, high form, as imported"),
                 clEnumValN(EmitKind::ErlCfg, "erl-cfg", "the erl dialect, low form, optimised"),
                 clEnumValN(EmitKind::LLVMDialect, "llvm-dialect", "MLIR's LLVM dialect"),
                 clEnumValN(EmitKind::LLVM, "llvm", "LLVM IR, optimised, with statepoints"),
                 clEnumValN(EmitKind::Object, "obj", "an object file a module")),
      cl::sub(build), cl::cat(category)};
  cl::opt<CodeTarget> target{
      "target", cl::desc("What to build for:"), cl::init(CodeTarget::Native),
      cl::values(clEnumValN(CodeTarget::Native, "native", "an executable of this machine (default)"),
                 clEnumValN(CodeTarget::Wasm32, "wasm", "WebAssembly: OUT.wasm and OUT.mjs, for Node and browsers")),
      cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<CodeTarget> collector{
      "gc", cl::desc("How the collector finds what is live in native code:"), cl::init(CodeTarget::Native),
      cl::values(clEnumValN(CodeTarget::Native, "statepoints", "by tables of the machine's frames (default)"),
                 clEnumValN(CodeTarget::NativeFrames, "frames", "in frames of their own, as in WebAssembly: slower, for working on the compiler")),
      cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<char> optLevel{"O", cl::desc("Optimisation level: -O0, -O1, -O2 (default) or -O3; -Oz for small programs, with "
                                    "plain reports of errors that nobody catches"), cl::Prefix,
                         cl::init('2'), cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<bool> debug{"g", cl::desc("Write debug information: gdb shows Erlang lines and functions"),
                      cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::list<std::string> includes{"I", cl::desc("Search this folder for included files"), cl::Prefix,
                                 cl::value_desc("dir"), cl::sub(build), cl::sub(run), cl::sub(check), cl::cat(category)};
  cl::list<std::string> defines{"D", cl::desc("Define a macro"), cl::Prefix, cl::value_desc("name[=value]"),
                                cl::sub(build), cl::sub(run), cl::sub(check), cl::cat(category)};
  cl::opt<bool> noWarnings{"w", cl::desc("Print no warnings"), cl::sub(build), cl::sub(run), cl::sub(check), cl::cat(category)};
  cl::opt<bool> werror{"Werror", cl::desc("Treat warnings as errors"), cl::sub(build), cl::sub(run), cl::sub(check), cl::cat(category)};
  cl::opt<bool> gcStress{"gc-stress", cl::desc("The program collects garbage at every safepoint"),
                         cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<bool> noWasmOpt{"no-wasm-opt", cl::desc("Leave WebAssembly as it is linked: -Oz runs wasm-opt where that is installed"),
                          cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<bool> strip{"strip", cl::desc("Leave symbols out of the executable"), cl::sub(build), cl::cat(category)};
  cl::list<std::string> whyLinked{"why-linked", cl::desc("Tell how this function came to be linked"),
                                  cl::value_desc("mod:fun/arity"), cl::sub(build), cl::cat(category)};
  cl::list<std::string> dynamic{"dynamic", cl::desc("Link this although only computed names call it, as -luciole_dynamic([...]) does"),
                                cl::value_desc("mod[:fun/arity]"), cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<bool> printAfterAll{"print-after-all", cl::desc("Print the IR after each pass on the erl dialect"),
                              cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<bool> timePasses{"time-passes", cl::desc("Tell how long each pass took"),
                           cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<bool> verbose{"v", cl::desc("Tell what is being done"), cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<std::string> runtime{"runtime", cl::desc("Link this runtime"), cl::Hidden, cl::sub(build), cl::sub(run),
                               cl::cat(category)};
  cl::opt<std::string> sanitize{"sanitize", cl::desc("What the runtime is instrumented with"), cl::Hidden,
                                cl::init(LUCIOLE_SANITIZERS), cl::sub(build), cl::sub(run), cl::cat(category)};
  cl::opt<std::string> report{"report", cl::desc("How errors in Elm are reported: json as the Elm compiler does"),
                              cl::value_desc("json"), cl::sub(build), cl::sub(run), cl::sub(check), cl::cat(category)};
  cl::opt<bool> library{"library", cl::desc("Compile a module of OTP's library"), cl::Hidden,
                        cl::sub(build), cl::cat(category)};
};
} // namespace

static bool fail(const Twine &message, int &exitCode) {
  errs() << "luciole: error: " << message << "\n";
  exitCode = 1;
  return false;
}

static bool isHelp(StringRef arg) {
  return arg == "--help" || arg == "-help" || arg == "-h" || arg == "help";
}

/// Handles everything that is not `build`, `run` or `check` with options.
static bool checkCommand(ArrayRef<const char *> args, int &exitCode) {
  exitCode = 0;
  if (args.size() < 2) {
    errs() << kOverview;
    exitCode = 1;
    return false;
  }
  StringRef command = args[1];
  if (isHelp(command)) {
    outs() << kOverview;
    return false;
  }
  if (command == "--version" || command == "version") {
    outs() << "luciole 0.1.0 (OTP 25, LLVM 22)\n";
    return false;
  }
  if (command != "build" && command != "run" && command != "check")
    return fail("unknown command '" + command +
                    "'\nhint: try 'luciole build', 'luciole run', "
                    "'luciole check' or 'luciole --help'",
                exitCode);
  return true;
}

static std::pair<std::string, std::string> splitDefine(StringRef define) {
  auto [name, value] = define.split('=');
  return {name.str(), define.contains('=') ? value.str() : "true"};
}

/// What a folder with elm.json stands for: the main module of an application;
/// a package has none.
static std::string elmMain(StringRef input) {
  std::string folder = input == "." ? "" : (input + "/").str();
  std::string outline = folder + "elm.json";
  if (!sys::fs::is_directory(input) || !sys::fs::exists(outline))
    return input.str();
  return elm::isPackageOutline(outline) ? outline : folder + "src/Main.elm";
}

static bool fill(CommandLine &line, Invocation &invocation, int &exitCode) {
  BuildOptions &build = invocation.build;
  invocation.command = line.run     ? Command::Run
                       : line.check ? Command::Check
                                    : Command::Build;
  build.inputs.assign(line.inputs.begin(), line.inputs.end());
  if (build.inputs.empty() && sys::fs::exists("elm.json"))
    build.inputs.push_back(".");
  if (build.inputs.empty())
    return fail("no input files\nhint: luciole build FILE.erl -o APP", exitCode);
  for (std::string &input : build.inputs)
    input = elmMain(input);
  if (!line.report.empty() && line.report != "json")
    return fail("--report takes json, not '" + Twine(line.report) + "'", exitCode);
  build.reportJson = !line.report.empty();
  build.wasmOpt = !line.noWasmOpt;
  build.forSize = line.optLevel == 'z';
  if (!build.forSize && (line.optLevel < '0' || line.optLevel > '3'))
    return fail("-O takes 0, 1, 2, 3 or z, not '" + Twine(char(line.optLevel)) + "'",
                exitCode);
  build.output = line.output;
  build.mainModule = line.mainModule;
  build.application = line.application;
  build.target = line.target;
  build.emit = line.emit;
  if (build.emit == EmitKind::Html)
    build.target = CodeTarget::Wasm32;
  if (build.target == CodeTarget::Native)
    build.target = line.collector;
  build.optLevel = build.forSize ? 2 : line.optLevel - '0';
  build.debug = line.debug;
  build.includePaths.assign(line.includes.begin(), line.includes.end());
  for (const std::string &define : line.defines)
    build.defines.push_back(splitDefine(define));
  build.warnings = !line.noWarnings;
  build.warningsAsErrors = line.werror;
  build.gcStress = line.gcStress;
  build.strip = line.strip;
  build.dynamic.assign(line.dynamic.begin(), line.dynamic.end());
  build.whyLinked.assign(line.whyLinked.begin(), line.whyLinked.end());
  build.printAfterAll = line.printAfterAll;
  build.timePasses = line.timePasses;
  build.verbose = line.verbose;
  build.library = line.library;
  build.runtime = line.runtime;
  build.sanitizers = line.sanitize;
  return true;
}

std::optional<Invocation>
luciole::parseCommandLine(int argc, const char *const *argv, int &exitCode) {
  SmallVector<const char *> args(argv, argv + argc);
  Invocation invocation;
  if (!checkCommand(args, exitCode))
    return std::nullopt;
  // What follows `--` belongs to the program.
  auto *separator = find_if(args, [](StringRef arg) { return arg == "--"; });
  if (separator != args.end()) {
    invocation.programArgs.assign(separator + 1, args.end());
    args.erase(separator, args.end());
  }
  // Never destroyed: LLVM's registry keeps pointing at it, and lld parses again.
  static CommandLine &line = *new CommandLine;
  cl::HideUnrelatedOptions(line.category, line.build);
  cl::HideUnrelatedOptions(line.category, line.run);
  cl::HideUnrelatedOptions(line.category, line.check);
  std::string errors;
  raw_string_ostream os(errors);
  if (!cl::ParseCommandLineOptions(args.size(), args.data(),
                                   "Luciole, an ahead-of-time compiler for Erlang\n",
                                   &os)) {
    errs() << errors;
    exitCode = 1;
    return std::nullopt;
  }
  if (!fill(line, invocation, exitCode))
    return std::nullopt;
  return invocation;
}
