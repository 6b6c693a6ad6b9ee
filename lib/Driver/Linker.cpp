//===- Linker.cpp - Linking executables in process --------------------------===//

#include "luciole/Driver/Linker.h"
#include "lld/Common/Driver.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

LLD_HAS_DRIVER(elf)
LLD_HAS_DRIVER(wasm)

using namespace llvm;
using namespace luciole;

namespace {
/// Where the C library's and GCC's start files and static libraries lie.
struct Toolchain {
  std::string libc, gcc;
};
} // namespace

/// The folder of the newest GCC whose static libraries are installed.
static std::string newestGcc(StringRef parent) {
  std::string best;
  unsigned bestVersion = 0;
  std::error_code error;
  for (sys::fs::directory_iterator it(parent, error), end; it != end && !error;
       it.increment(error)) {
    unsigned version;
    StringRef name = sys::path::filename(it->path());
    if (name.split('.').first.getAsInteger(10, version) ||
        !sys::fs::exists(it->path() + "/libstdc++.a"))
      continue;
    if (version > bestVersion) {
      bestVersion = version;
      best = it->path();
    }
  }
  return best;
}

static Expected<Toolchain> findToolchain() {
  Toolchain toolchain;
  toolchain.libc = "/usr/lib/x86_64-linux-gnu";
  toolchain.gcc = newestGcc("/usr/lib/gcc/x86_64-linux-gnu");
  if (!sys::fs::exists(toolchain.libc + "/libc.a") || toolchain.gcc.empty())
    return createStringError(
        "can't find the C and C++ libraries to link with\n"
        "hint: apt-get install libc6-dev libstdc++-12-dev");
  return toolchain;
}

/// Sanitized runtimes need clang's run-time libraries, which are dynamic by
/// nature; clang knows how to link them.
static Error linkThroughClang(const LinkJob &job) {
  std::vector<std::string> args = {"clang++-22", "-fsanitize=" + job.sanitizers,
                                   "-no-pie", "-fuse-ld=lld-22",
                                   "-Wl,--gc-sections", "-Wl,-z,nostart-stop-gc",
                                   "-o", job.output};
  args.insert(args.end(), job.objects.begin(), job.objects.end());
  for (const std::string &part : job.parts)
    args.push_back("-Wl,-u," + part);
  args.push_back(job.runtime);
  args.push_back("-lz");
  ErrorOr<std::string> clang = sys::findProgramByName("clang++-22");
  if (!clang)
    return createStringError("can't find clang++-22 to link with");
  SmallVector<StringRef> refs(args.begin(), args.end());
  std::string message;
  if (sys::ExecuteAndWait(*clang, refs, std::nullopt, {}, 0, 0, &message) != 0)
    return createStringError("linking '" + job.output + "' failed " + message);
  return Error::success();
}

/// Runs lld; a failure leaves no output.
static Error runLld(const LinkJob &job, const std::vector<std::string> &args,
                    lld::DriverDef driver) {
  SmallVector<const char *> argv;
  for (const std::string &arg : args)
    argv.push_back(arg.c_str());
  if (job.verbose) {
    for (const char *arg : argv)
      errs() << arg << ' ';
    errs() << '\n';
  }
  std::string diagnostics;
  raw_string_ostream os(diagnostics);
  lld::Result result = lld::lldMain(argv, os, os, {driver});
  if (result.retCode == 0)
    return Error::success();
  sys::fs::remove(job.output);
  return createStringError("linking '" + job.output + "' failed:\n" +
                           diagnostics);
}

/// With which a program starts: growing makes engines collect their own garbage,
/// which is a pause, and what nobody has touched is only a reservation, as the
/// tables of the runtime are (some 70 MB).
static constexpr size_t kWasmHeapBytes = size_t(128) << 20;

/// What the runtime exports says itself (export_name).
static Error linkWasm(const LinkJob &job) {
  std::vector<std::string> args = {
      "wasm-ld", "--no-entry", "--gc-sections", "--stack-first", "-z",
      "stack-size=131072", "-O2", "-u", "luc_start", "-o", job.output};
  if (!job.isBitcode)
    args.push_back("--initial-heap=" + std::to_string(kWasmHeapBytes));
  if (job.strip)
    args.push_back("--strip-all");
  for (const std::string &part : job.parts) {
    args.push_back("-u");
    args.push_back(part);
  }
  for (const std::string &name : job.exports)
    args.push_back("--export=" + name);
  args.insert(args.end(), job.objects.begin(), job.objects.end());
  args.push_back(job.runtime);
  // Or every export is made to call constructors and destructors.
  if (job.isBitcode)
    args.insert(args.end(), {"--export=__wasm_call_ctors", "--lto-O2", "-mllvm",
                             "-disable-lsr"});
  return runLld(job, args, {lld::Wasm, &lld::wasm::link});
}

Error luciole::linkExecutable(const LinkJob &job) {
  if (isWasm(job.target))
    return linkWasm(job);
  if (!job.sanitizers.empty())
    return linkThroughClang(job);
  Expected<Toolchain> toolchain = findToolchain();
  if (!toolchain)
    return toolchain.takeError();

  std::vector<std::string> args = {
      "ld.lld", "-m", "elf_x86_64", "-static", "--gc-sections",
      "--no-dynamic-linker", "-z", "norelro", "--icf=none", "--build-id=none",
      "-O1", "-o", job.output};
  // Of our sections with tables only that of the atoms has what neither code
  // refers to nor goes with a function.
  args.push_back("-z");
  args.push_back(job.keepAtoms ? "nostart-stop-gc" : "start-stop-gc");
  if (job.strip)
    args.push_back("--strip-all");
  for (const std::string &part : job.parts) {
    args.push_back("-u");
    args.push_back(part);
  }
  for (StringRef file : {"/crt1.o", "/crti.o"})
    args.push_back(toolchain->libc + file.str());
  args.push_back(toolchain->gcc + "/crtbeginT.o");
  args.insert(args.end(), job.objects.begin(), job.objects.end());
  args.push_back(job.runtime);
  args.push_back("-L" + toolchain->gcc);
  args.push_back("-L" + toolchain->libc);
  for (StringRef lib : {"--start-group", "-lz", "-lstdc++", "-lm", "-lgcc",
                        "-lc", "--end-group"})
    args.push_back(lib.str());
  args.push_back(toolchain->gcc + "/crtend.o");
  args.push_back(toolchain->libc + "/crtn.o");

  return runLld(job, args, {lld::Gnu, &lld::elf::link});
}
