// A trap, a lack of memory, a host that throws: the promise of the end says why, and where the program was, compiled and as bytecode.
// REQUIRES: wasm
// RUN: rm -rf %t && mkdir %t
// RUN: luciole build -O2 --target=wasm %S/Inputs/fails.erl -o %t/O2
// RUN: luciole build -Oz --target=wasm %S/Inputs/fails.erl -o %t/Oz
// RUN: node %s %t/O2 | FileCheck %s --check-prefixes=CHECK,O2
// RUN: node %s %t/Oz | FileCheck %s

// CHECK: heap: LucioleError: out of memory: a heap of {{.*}} in <0.{{.*}} (fails:main/1)
// CHECK-NEXT: fails:grow/2
// CHECK-NEXT: fails:fail/1
// CHECK: fails:deep/2
// CHECK: binary: LucioleError: out of memory: a binary of {{.*}} in <0.{{.*}} (fails:main/1)
// CHECK-NEXT: fails:twice/1
// CHECK: fails:deep/2
// CHECK: message: LucioleError: out of memory: {{.*}} in <0.{{.*}} (fails:main/1)
// CHECK-NEXT: fails:collect/1
// CHECK: table: LucioleError: out of memory: {{.*}} in <0.{{.*}} (fails:main/1)
// CHECK: fails:fill/2
// CHECK: unreachable: LucioleError: unreachable in <0.{{.*}} (fails:main/1)
// CHECK-NEXT: luciole_js:
// CHECK: fails:deep/2
// CHECK: stack: LucioleError: Maximum call stack size exceeded in <0.{{.*}} (fails:main/1)
// CHECK: fails:deep/2
// CHECK: output: LucioleError: the page's own
// CHECK: rejected: exit 1
// CHECK-NEXT: exception error: {js_error,#{message
// CHECK: recursion: exit 1
// CHECK-NEXT: exception error: {js_error,#{message{{.*}}Maximum call stack size exceeded
// CHECK: nested: exit 0
// CHECK-NEXT: well

// Who doesn't ask is told by the console.
// CHECK: console: luciole: out of memory: a heap of

// Compiled code has its functions' names.
// CHECK: names: true
// O2: functions: true
import { readFile } from "node:fs/promises";
import { Luciole } from "../../js/luciole.mjs";
import { describe, kinds, limited } from "./Inputs/failures.mjs";

const program = process.argv[2];
const bytes = await readFile(`${program}.wasm`);
for (const kind of kinds) console.log(await describe(Luciole, bytes, kind));

const told = new Promise(resolve => { console.error = resolve; });
await Luciole.start(limited(bytes, 4000), { args: ["heap"] });
console.log("console:", await told);

const [names] = WebAssembly.Module.customSections(new WebAssembly.Module(bytes), "name");
console.log("names:", !!names);
console.log("functions:", !!names && new TextDecoder().decode(names).includes("fails:twice/1"));
