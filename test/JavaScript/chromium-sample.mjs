// Programs of test/Execution in Chromium print what erl printed: as they are, with a collection at every safepoint, and
// with one reduction a slice.
// REQUIRES: wasm, chromium
// RUN: rm -rf %t && mkdir %t && cp %luciole_lib/luciole/js/luciole.mjs %t
// RUN: echo '<!doctype html>' > %t/page.html
// RUN: timeout 600 node %s %node_packages %t | FileCheck %s
// CHECK: 90 runs, 0 differ

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "./Inputs/page.mjs";

const kPrograms = `arithmetic beh_ev_basic beh_gs_basic beh_gs_crash beh_st_door beh_sup_one_for_one beh_timer bin_match bits_utf closures
  comprehensions deep_recursion ets_basic ets_tree exceptions_try fun2ms io_format io_input lib_maps_large maybe_expr
  proc_exit_reasons proc_links proc_monitors proc_timers prog_json prog_lisp re_run receive_selective records stacktraces`.split(/\s+/);
const kTortures = ["", "gc-stress,poison", "one-reduction"];
const [packages, folder] = process.argv.slice(2);
const programs = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../Execution");
const read = name => { try { return readFileSync(join(programs, name), "utf8"); } catch { return undefined; } };

for (const name of kPrograms)
  execFileSync("luciole", ["build", "-w", "--target=wasm", `${name}.erl`, "-o", join(folder, name)], { cwd: programs });

const { page, close } = await open(packages, folder, "page.html");
page.setDefaultTimeout(0);
let runs = 0, differ = 0;
for (const name of kPrograms) {
  const args = (read(`${name}.args`) ?? "").split("\n").filter(Boolean);
  for (const torture of kTortures) {
    const found = await page.evaluate(async ([name, torture, args, stdin]) => {
      const { Luciole } = await import("./luciole.mjs");
      let text = "";
      const app = await Luciole.start(`${name}.wasm`, {
        args, stdin, env: { LUCIOLE_TORTURE: torture }, stdout: piece => { text += piece; }, stderr() {} });
      const status = await app.exit.catch(error => error.message);
      return status ? `${text}exit: ${status}\n` : text;
    }, [name, torture, args, read(`${name}.stdin`)]);
    ++runs;
    if (found === read(`${name}.expected`)) continue;
    ++differ;
    console.log(`${name} ${torture}: differs\n${found.slice(0, 2000)}`);
  }
}
console.log(`${runs} runs, ${differ} differ`);
await close();
