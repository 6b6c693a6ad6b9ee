"""A lit test format for programs: one test is one .erl file.

Beside X.erl lie X.expected (standard output and, after it, the exit code if it is not 0, as
`exit: N`), optionally X.args (command-line arguments, one a line), X.stdin, and X.stderr
(expected standard error). `expect` (in this folder) writes them by running the real erl.
"""

import os
import re
import subprocess
import tempfile

import lit.formats
import lit.Test

# A mode's name, how the program is built, how it is tortured, and on how many scheduler threads a program of many
# processes runs. (The others run as they please.) With `lit --param schedulers=1,2,8` each mode has these. Under
# ThreadSanitizer only those programs run, on 4.
MODES = [
    ("O2", "O2", "", [1, 2, 8]),
    ("O0", "O0", "", [2]),
    ("gc-stress", "O2", "gc-stress,move-stacks,poison", [8]),
    ("O0-gc-stress", "O0", "gc-stress", [2]),
    ("one-reduction", "O2", "one-reduction", [2]),
]
# As WebAssembly, in Node: the first always, all of them and no others with `lit --param target=wasm`. (`--param modes=wasm` some of
# a target's.)
WASM_MODES = [
    ("wasm", "wasm", "", [1]),
    ("wasm-gc-stress", "wasm", "gc-stress,poison", [1]),
    ("wasm-one-reduction", "wasm", "one-reduction", [1]),
    ("small", "small", "", [1]),
    ("small-gc-stress", "small-gc-stress", "", [1]),
]
# Programs that always run at -Oz, too: its code is bytecode, of which these have the most between them.
ALWAYS_SMALL = {
    "beh_gs_basic", "bin_match", "bifs_maps", "case_if", "comprehensions", "deep_recursion", "exceptions_paths", "exceptions_try", "fun_inlined",
    "prog_life", "proc_links", "records", "runtime_errors", "stdlib_io_lib", "tail_calls", "term_order"}
# Natively with explicit frames: with `lit --param target=frames`, when luciole-library-frames is built.
FRAMES_MODES = [
    ("frames", "frames", "", [1, 2, 8]),
    ("frames-gc-stress", "frames", "gc-stress,poison", [8]),
    ("frames-one-reduction", "frames", "one-reduction", [2]),
]
# What can't be the same in WebAssembly, and why. (A mark in the source would shift lines in stack traces.)
FILES = "files, folders, ports or programs"
NATIVE_ONLY = {
    **dict.fromkeys(
        ["beh_log_disk", "beh_log_handlers", "beh_sys_log", "dets_repair", "dets_types", "disk_log_files", "ets_file", "ets_files", "file_module",
         "file_prim", "file_ram", "file_scripts", "lib_filelib", "lib_filelib_more", "lib_filename", "os_cmd", "os_env", "os_signals", "port_busy", "port_programs"], FILES),
    "bif_statistics": "os:type/0", "bifs_system": "os:type/0",
    "proc_system_info": "malloc and the clocks",
    "bin_external": "compressed terms", "bin_external_funs": "local funs of the external format",
    "stdlib_numbers": "the last digit of math:tanh/1",
}
# What is otherwise at -Oz on purpose (docs/Architecture.md, Small programs).
NOT_SMALL = {
    "beh_small_crash": "tells of crashes on standard error, whoever is `user`",
    "runtime_funs": "has no function of a module whose name is made of text"}
# How a program is built.
OPTIONS = {"O2": ["-O2"], "O0": ["-O0"], "wasm": ["-O2", "--target=wasm"], "small": ["-Oz", "--target=wasm", "--no-wasm-opt"],
           "small-gc-stress": ["-Oz", "--target=wasm", "--no-wasm-opt", "--gc-stress"], "frames": ["-O2", "--gc=frames"]}
# What programs of many processes have in their text.
CONCURRENT = re.compile(r"spawn|start|receive|\b(ets|file|logger|application|timer|eunit|global|pg|re|os|open_port)[:(]")


def runs(text, numbers, modes):
    """The runs of a program: a name, how it is built, its environment."""
    for name, level, torture, schedulers in modes:
        variables = {"LUCIOLE_TORTURE": torture}
        if not CONCURRENT.search(text):
            yield name, level, variables
            continue
        for number in numbers or schedulers:
            yield f"{name} on {number}", level, {**variables, "LUCIOLE_SCHEDULERS": str(number)}


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def outcome(process):
    text = process.stdout
    if process.returncode != 0:
        text += b"exit: %d\n" % process.returncode
    return text


class ExecutionTest(lit.formats.FileBasedTest):
    def execute(self, test, lit_config):
        source = test.getSourcePath()
        stem = source[: -len(".erl")]
        expected = read(stem + ".expected")
        if expected is None:
            return lit.Test.UNRESOLVED, f"no {stem}.expected: run test/Execution/expect {source}"
        arguments = (read(stem + ".args") or b"").decode().splitlines()
        stdin = read(stem + ".stdin") or b""
        expected_stderr = read(stem + ".stderr")
        luciole = os.path.join(test.config.luciole_build, "bin", "luciole")
        environment = dict(test.config.environment)
        text = open(source, encoding="utf-8", errors="replace").read()
        limit = 600 if test.config.sanitize else 60
        numbers = [int(n) for n in lit_config.params.get("schedulers", "").split(",") if n]
        if "thread" in test.config.available_features:
            numbers = [4]
            if not CONCURRENT.search(text):
                return lit.Test.UNSUPPORTED, "nothing to race"
        name = os.path.basename(stem)
        modes = MODES
        target = lit_config.params.get("target")
        if target == "frames":
            modes = FRAMES_MODES
        elif target == "wasm":
            if name in NATIVE_ONLY:
                return lit.Test.UNSUPPORTED, f"WebAssembly: {NATIVE_ONLY[name]}"
            modes = WASM_MODES
        elif "wasm" in test.config.available_features and name not in NATIVE_ONLY:
            modes = MODES + WASM_MODES[:1]
            if name in ALWAYS_SMALL:
                modes = modes + [mode for mode in WASM_MODES if mode[0] == "small"]
        if chosen := lit_config.params.get("modes"):
            modes = [mode for mode in modes if mode[0] in chosen.split(",")]
        if name in NOT_SMALL:
            modes = [mode for mode in modes if "-Oz" not in OPTIONS[mode[1]]]
            if not modes:
                return lit.Test.UNSUPPORTED, f"-Oz: {NOT_SMALL[name]}"
        only = re.search("%% MODES: (.*)", text[:500])
        with tempfile.TemporaryDirectory() as folder:
            for name, level, variables in runs(text, numbers, modes):
                if only and name.split()[0] not in only.group(1).split():
                    continue
                program = os.path.join(folder, level)
                command = ["node", program + ".mjs"] if "--target=wasm" in OPTIONS[level] else [program]
                if not os.path.exists(command[-1]):
                    # From the source's folder, so that stack traces show the bare name.
                    compile = [luciole, "build", os.path.basename(source), "-o", program] + OPTIONS[level]
                    build = subprocess.run(compile, capture_output=True, env=environment, cwd=os.path.dirname(source))
                    if build.returncode != 0:
                        return lit.Test.FAIL, f"{name}: {' '.join(compile)}\n" + build.stderr.decode(errors="replace")
                # In a folder of its own: programs may leave files behind.
                work = os.path.join(folder, "in " + name)
                os.mkdir(work)
                try:
                    run = subprocess.run(
                        command + arguments, input=stdin, capture_output=True,
                        env={**environment, **variables}, cwd=work, timeout=limit)
                except subprocess.TimeoutExpired:
                    return lit.Test.FAIL, f"{name}: no end after {limit} s"
                if outcome(run) != expected:
                    return lit.Test.FAIL, f"{name}: output differs\n" + difference(expected, outcome(run), folder) + run.stderr.decode(errors="replace")[:3000]
                # -Oz reports plainly.
                if expected_stderr is not None and "-Oz" not in OPTIONS[level] and run.stderr != expected_stderr:
                    return lit.Test.FAIL, f"{name}: standard error differs\n" + difference(expected_stderr, run.stderr, folder)
        return lit.Test.PASS, ""


def difference(expected, actual, folder):
    a, b = os.path.join(folder, "expected"), os.path.join(folder, "actual")
    for path, text in ((a, expected), (b, actual)):
        with open(path, "wb") as file:
            file.write(text)
    diff = subprocess.run(["diff", "-u", a, b], capture_output=True)
    return diff.stdout.decode(errors="replace")[:4000]
