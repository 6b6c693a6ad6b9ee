"""A lit test format for programs: one test is one .erl file.

Beside X.erl lie X.expected (standard output and, after it, the exit code if it is not 0, as
`exit: N`), optionally X.args (command-line arguments, one a line), X.stdin, and X.stderr
(expected standard error). `expect` (in this folder) writes them by running the real erl.
"""

import os
import subprocess
import tempfile

import lit.formats
import lit.Test

# name, options of `luciole build`, environment of the program
MODES = [
    ("O2", ["-O2"], {}),
    ("O0", ["-O0"], {}),
    ("gc-stress", None, {"LUCIOLE_TORTURE": "gc-stress,move-stacks,poison"}),
    ("one-reduction", None, {"LUCIOLE_TORTURE": "one-reduction"}),
]


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
        first_lines = open(source, encoding="utf-8", errors="replace").read(500)
        modes = [m for m in MODES if not (m[0] != "O2" and "%% MODES: O2" in first_lines)]
        with tempfile.TemporaryDirectory() as folder:
            program = None
            for name, options, variables in modes:
                if options is not None:
                    program = os.path.join(folder, name)
                    # From the source's folder, so that stack traces show the bare name.
                    command = [luciole, "build", os.path.basename(source), "-o", program] + options
                    build = subprocess.run(command, capture_output=True, env=environment, cwd=os.path.dirname(source))
                    if build.returncode != 0:
                        return lit.Test.FAIL, f"{name}: {' '.join(command)}\n" + build.stderr.decode(errors="replace")
                else:
                    program = os.path.join(folder, "O2")
                # In a folder of its own: programs may leave files behind.
                work = os.path.join(folder, "in-" + name)
                os.mkdir(work)
                try:
                    run = subprocess.run(
                        [program] + arguments, input=stdin, capture_output=True,
                        env={**environment, **variables}, cwd=work, timeout=60)
                except subprocess.TimeoutExpired:
                    return lit.Test.FAIL, f"{name}: no end after 60 s"
                if outcome(run) != expected:
                    return lit.Test.FAIL, f"{name}: output differs\n" + difference(expected, outcome(run), folder) + run.stderr.decode(errors="replace")[:3000]
                if expected_stderr is not None and run.stderr != expected_stderr:
                    return lit.Test.FAIL, f"{name}: standard error differs\n" + difference(expected_stderr, run.stderr, folder)
        return lit.Test.PASS, ""


def difference(expected, actual, folder):
    a, b = os.path.join(folder, "expected"), os.path.join(folder, "actual")
    for path, text in ((a, expected), (b, actual)):
        with open(path, "wb") as file:
            file.write(text)
    diff = subprocess.run(["diff", "-u", a, b], capture_output=True)
    return diff.stdout.decode(errors="replace")[:4000]
