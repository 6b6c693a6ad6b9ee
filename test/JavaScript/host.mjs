// What js/luciole.mjs promises of any program, on that of test/Runtime/Frames.
// RUN: node %s %luciole_build/bin/runtime-test-FramesTest-wasm.wasm | FileCheck %s
// CHECK: all well
import assert from "node:assert";
import { Luciole, LucioleError } from "../../js/luciole.mjs";

const program = process.argv[2];

async function run(options) {
  let text = "";
  const app = await Luciole.start(program, { ...options, stdout: piece => { text += piece; } });
  return { app, status: await app.exit, text };
}

// Output and exit status; two programs at once don't see each other.
const [one, two] = await Promise.all([run({}), run({})]);
for (const each of [one, two]) {
  assert.equal(each.status, 0);
  assert.equal(each.text, "500000500000\r\n100000\r\nok\r\nfalse\r\n");
}

// Between turns other things happen.
let ticks = 0;
const timer = setInterval(() => ++ticks, 1);
await run({});
clearInterval(timer);
assert(ticks > 2, `${ticks} ticks`);

// stop() ends it where it is.
const app = await Luciole.start(program, { stdout() {} });
app.stop();
assert.equal(await app.exit, null);

// A trap and a lack of memory reject, with the process and what it was doing.
async function failure(...args) {
  const failing = await Luciole.start(program, { args, stdout() {} });
  return failing.exit.then(() => assert.fail("no failure"), error => error);
}
const trap = await failure("trap");
assert(trap instanceof LucioleError);
assert.match(trap.reason, /unreachable/);
assert.equal(trap.process.pid, "<0.64.0>");
assert.equal(trap.frames[0], "frames:sum/1");
assert.match(trap.frames.at(-1), /^erlang:main\/1 \(frames.erl, line \d+\)$/);
assert.match(trap.message, /unreachable in <0\.64\.0> \(main:main\/0\)\n    frames:sum\/1\n/);
const memory = await failure("memory");
assert.match(memory.reason, /^out of memory: a heap fragment/);

// What can't be started is an ordinary rejection.
await assert.rejects(Luciole.start("/no/such.wasm"), /ENOENT/);
console.log("all well");
