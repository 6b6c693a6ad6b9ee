// The same in Chromium: nothing ends in silence.
// REQUIRES: wasm, chromium
// RUN: rm -rf %t && mkdir -p %t/Inputs
// RUN: luciole build -O2 --target=wasm %S/Inputs/fails.erl -o %t/O2
// RUN: luciole build -Oz --target=wasm %S/Inputs/fails.erl -o %t/Oz
// RUN: cp %luciole_lib/luciole/js/luciole.mjs %S/Inputs/failures.mjs %t
// RUN: echo "<!doctype html><title>failures</title>" > %t/page.html
// RUN: timeout 300 node %s %node_packages %t | FileCheck %s

// CHECK-COUNT-2: {{heap: LucioleError: out of memory: a heap of .* in <0.* \(fails:main/1\) fails:grow/2 .*fails:fail/1 .*fails:deep/2}}
// CHECK-COUNT-2: {{binary: LucioleError: out of memory: a binary of .* in <0.* \(fails:main/1\) fails:twice/1 .*fails:deep/2}}
// CHECK-COUNT-2: {{message: LucioleError: out of memory: .* in <0.* \(fails:main/1\) fails:collect/1}}
// CHECK-COUNT-2: {{table: LucioleError: out of memory: .* in <0.* \(fails:main/1\) .*fails:fill/2}}
// CHECK-COUNT-2: {{unreachable: LucioleError: unreachable in <0.* \(fails:main/1\) luciole_js:.*fails:deep/2}}
// CHECK-COUNT-2: {{stack: LucioleError: Maximum call stack size exceeded in <0.* \(fails:main/1\) .*fails:deep/2}}
// CHECK-COUNT-2: output: LucioleError: the page's own
// CHECK-COUNT-2: rejected: exit 1 exception error: {js_error,
// CHECK-COUNT-2: {{recursion: exit 1 exception error: .*Maximum call stack size exceeded}}
// CHECK-COUNT-2: nested: exit 0 well
import { kinds } from "./Inputs/failures.mjs";
import { open } from "./Inputs/page.mjs";

const [packages, folder] = process.argv.slice(2);
const { page, close } = await open(packages, folder, "page.html");
for (const kind of kinds)
  for (const program of ["O2", "Oz"])
    console.log(await page.evaluate(async ([kind, program]) => {
      const { Luciole } = await import("./luciole.mjs");
      const { describe } = await import("./failures.mjs");
      const bytes = await (await fetch(`${program}.wasm`)).arrayBuffer();
      return (await describe(Luciole, bytes, kind)).replace(/\s+/g, " ");
    }, [kind, program]));
await close();
