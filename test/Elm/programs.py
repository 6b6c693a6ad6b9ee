"""A lit test format for Elm programs: one test is one module X.elm, a Platform.worker that speaks through ports.

Beside it lie X.expected (what it sends, see `shown`), and, if it needs them, X.flags (JSON) and X.input (messages sent in
one after the other, one {"port":…,"value":…} a line). Runs natively in each of MODES and, where there is the library for
it, as WebAssembly in Node; `lit --param target=wasm` has it run in WASM_MODES, `--param modes=NAME,…` in some modes only.
A line `-- NOT: NAME …` in the source leaves modes out.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time

import lit.formats
import lit.Test

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Execution"))
from execution import difference, read

# Name, how it is built, how it is tortured.
MODES = [
    ("O2", ["-O2"], ""),
    ("gc-stress", ["-O2"], "gc-stress,move-stacks,poison"),
    ("one-reduction", ["-O2"], "one-reduction"),
    ("O0", ["-O0"], ""),
]
WASM_MODES = [
    ("wasm", ["-O2", "--target=wasm"], ""),
    ("wasm-gc-stress", ["-O2", "--target=wasm"], "gc-stress,poison"),
    ("wasm-one-reduction", ["-O2", "--target=wasm"], "one-reduction"),
    ("small", ["-Oz", "--target=wasm", "--no-wasm-opt"], ""),
    ("small-gc-stress", ["-Oz", "--target=wasm", "--no-wasm-opt", "--gc-stress"], ""),
]
# Programs that always run at -Oz, too, as bytecode.
ALWAYS_SMALL = {"Comparing", "Echo", "Numbers", "Zones"}
RUNNER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Inputs", "run.mjs")


def shown(line):
    """What a port sends: strings of `out` and `result` as they are, other values as `port JSON`. (run.mjs does the same.)"""
    try:
        message = json.loads(line)
        port, value = message["port"], message["value"]
    except (ValueError, TypeError, KeyError):
        return "not a port line: " + line
    if port in ("out", "result") and isinstance(value, str):
        return value
    return f"{port} " + json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


class ElmProgramTest(lit.formats.FileBasedTest):
    def execute(self, test, lit_config):
        stem = os.path.splitext(test.getSourcePath())[0]
        expected = read(stem + ".expected")
        if expected is None:
            return lit.Test.UNRESOLVED, f"no {stem}.expected"
        modes = MODES
        if lit_config.params.get("target") == "wasm":
            modes = WASM_MODES
        elif "wasm" in test.config.available_features:
            modes = MODES + WASM_MODES[:1]
            if os.path.basename(stem) in ALWAYS_SMALL:
                modes = modes + [mode for mode in WASM_MODES if mode[0] == "small"]
        if chosen := lit_config.params.get("modes"):
            modes = [mode for mode in MODES + WASM_MODES if mode[0] in chosen.split(",")]
        if left_out := re.search(b"^-- NOT: (.*)", read(stem + ".elm"), re.MULTILINE):
            modes = [mode for mode in modes if mode[0] not in left_out.group(1).decode().split()]
        self.environment = dict(test.config.environment)
        self.luciole = os.path.join(test.config.luciole_build, "bin", "luciole")
        self.limit = 600 if test.config.sanitize else 120
        with tempfile.TemporaryDirectory() as folder:
            for name, options, torture in modes:
                try:
                    actual, errors = self.run(stem, folder, options, torture)
                except subprocess.TimeoutExpired:
                    return lit.Test.FAIL, f"{name}: no end after {self.limit} s"
                if actual != expected:
                    return lit.Test.FAIL, f"{name}: output differs\n" + difference(expected, actual or b"", folder) + errors[:3000]
        return lit.Test.PASS, ""

    def run(self, stem, folder, options, torture):
        """What the program prints, and what it (or its build) says on standard error."""
        isWasm = "--target=wasm" in options
        program = os.path.join(folder, "".join(options))
        if not os.path.exists(program + ".mjs" if isWasm else program):
            command = [self.luciole, "build", os.path.basename(stem) + ".elm", "-o", program] + options
            build = subprocess.run(command, capture_output=True, env=self.environment, cwd=os.path.dirname(stem), timeout=self.limit)
            if build.returncode != 0:
                return None, " ".join(command) + "\n" + build.stderr.decode(errors="replace")
        environment = {**self.environment, "LUCIOLE_TORTURE": torture}
        flags = (read(stem + ".flags") or b"").decode().strip()
        messages = (read(stem + ".input") or b"").splitlines(keepends=True)
        if isWasm:
            command = ["node", RUNNER, program + ".mjs", os.path.basename(stem), flags, b"".join(messages).decode()]
            run = subprocess.run(command, capture_output=True, env=environment, timeout=self.limit)
            return run.stdout, run.stderr.decode(errors="replace")
        command = [program] + (["--flags", flags] if flags else [])
        with open(os.path.join(folder, "out"), "w+b") as out, open(os.path.join(folder, "err"), "w+b") as err:
            run = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out, stderr=err, env=environment)
            try:
                self.feed(run, messages)
                run.wait(timeout=self.limit)
            finally:
                run.kill()
            out.seek(0)
            err.seek(0)
            lines = out.read().decode(errors="replace").splitlines()
            return "".join(shown(line) + "\n" for line in lines).encode(), err.read().decode(errors="replace")

    def feed(self, run, messages):
        try:
            for message in messages:
                time.sleep(0.04)
                run.stdin.write(message)
                run.stdin.flush()
            run.stdin.close()
        except BrokenPipeError:
            pass  # it ended; what it printed is compared
