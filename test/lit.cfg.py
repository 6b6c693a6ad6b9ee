# Configuration of lit for all tests. Test/Execution has a format of its own (execution.py).
import os

import lit.formats

config.name = "Luciole"
config.test_format = lit.formats.ShTest(True)
config.suffixes = [".mlir", ".test", ".erl", ".ll"]
config.excludes = ["Inputs", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.luciole_build, "test")

bin_dir = os.path.join(config.luciole_build, "bin")
config.environment["PATH"] = os.pathsep.join(
    [bin_dir, config.llvm_tools, config.environment["PATH"]]
)
config.substitutions += [
    ("%luciole_source", config.luciole_source),
    ("%luciole_build", config.luciole_build),
    ("%luciole_lib", os.path.join(config.luciole_build, "lib")),
    ("%llvm_tools", config.llvm_tools),
]
if "address" in config.sanitize:
    config.available_features.add("asan")
    # Compilers leak on exit by design; libLLVM, which is not instrumented, shares arenas with us.
    config.environment["ASAN_OPTIONS"] = "detect_leaks=0:allow_user_poisoning=0"
