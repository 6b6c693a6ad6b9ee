# Configuration of lit for all tests. Test/Execution has a format of its own (execution.py).
import os
import subprocess

import lit.formats

config.name = "Luciole"
config.test_format = lit.formats.ShTest(True)
config.suffixes = [".mlir", ".test", ".erl", ".elm", ".ll"]
config.excludes = ["Inputs", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.luciole_build, "test")
# A test that hangs fails; the formats of our own have limits for each program that they run.
lit_config.maxIndividualTestTime = 1800 if config.sanitize else 400

bin_dir = os.path.join(config.luciole_build, "bin")
release = os.path.join(config.luciole_source, "build", "release", "bin")  # for what this build hasn't got
config.environment["PATH"] = os.pathsep.join(
    [bin_dir, config.llvm_tools, release, config.environment["PATH"]]
)
config.substitutions += [
    ("%luciole_source", config.luciole_source),
    ("%luciole_build", config.luciole_build),
    ("%luciole_lib", os.path.join(config.luciole_build, "lib")),
    ("%llvm_tools", config.llvm_tools),
]
# Reports abort, so that no expected failure hides one.
sanitizers = config.sanitize.split(",")
preload = ""
if "address" in sanitizers:
    # Compilers leak on exit by design; libLLVM, which is not instrumented, shares arenas with us.
    config.environment["ASAN_OPTIONS"] = "detect_leaks=0:allow_user_poisoning=0:abort_on_error=1"
    library = subprocess.check_output(["clang++-22", "-print-file-name=libclang_rt.asan-x86_64.so"], text=True)
    preload = "env LD_PRELOAD=" + library.strip()
if "undefined" in sanitizers:
    config.environment["UBSAN_OPTIONS"] = "abort_on_error=1:print_stacktrace=1"
if "thread" in sanitizers:
    # Threads are the runtime's alone, and the compiler is the release's.
    config.excludes += ["Frontend", "Dialect", "Conversion", "Target", "Plugins", "Driver"]
    config.environment["TSAN_OPTIONS"] = "halt_on_error=1:abort_on_error=1:second_deadlock_stack=1"
config.available_features.update(filter(None, sanitizers))
# Before stock tools that load our plugins: what the plugins are instrumented with.
config.substitutions.append(("%sanitizer_preload", preload))
config.substitutions.append(("%link_options", f"-no-pie -fsanitize={config.sanitize}" if config.sanitize else "-static"))

# Builds with sanitizers have no library for WebAssembly; Chromium and Playwright come from scripts/setup.
if os.path.exists(os.path.join(config.luciole_build, "lib", "luciole", "wasm", "js.o")):
    config.available_features.add("wasm")
node_packages = os.path.join(config.luciole_source, ".cache", "node")
config.substitutions.append(("%node_packages", node_packages))
if os.path.exists("/usr/bin/chromium") and os.path.exists(os.path.join(node_packages, "node_modules", "playwright-core")):
    config.available_features.add("chromium")
if os.path.exists(os.path.join(node_packages, "node_modules", "esbuild")):
    config.available_features.add("esbuild")
