// The program of Elm.ports.erl in JavaScript: what an Elm program promises there.
// REQUIRES: wasm
// RUN: luciole build --target=wasm -DPAGE %S/Elm.ports.erl -o %t
// RUN: node %s %t.mjs | FileCheck %s
// RUN: env LUCIOLE_TORTURE=gc-stress,poison node %s %t.mjs | FileCheck %s
// RUN: env LUCIOLE_TORTURE=one-reduction node %s %t.mjs | FileCheck %s
// RUN: luciole build --target=wasm -Oz --gc-stress -DPAGE %S/Elm.ports.erl -o %t.small
// RUN: node %s %t.small.mjs | FileCheck %s
// CHECK: all well
import assert from "node:assert";
import { pathToFileURL } from "node:url";

const { Elm, default: awaited } = await import(pathToFileURL(process.argv[2]));
assert.throws(() => Elm.ports.init(), /Elm.ready/);
await Elm.ready;
assert.equal(await awaited, Elm);
assert.deepEqual(Object.keys(Elm), ["ports"]);

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
const flags = { name: "é\ud800😀", size: [NaN, -Infinity, -0, 0.1] };

// Wrong flags throw at once.
assert.throws(() => Elm.ports.init({ flags: { name: 3, size: [] } }), error =>
  error.message === "Problem with the flags given to your Elm program on initialization.\n\n" +
    "Problem with the value at json.name:\n\n    3\n\nExpecting a STRING");
assert.throws(() => Elm.ports.init(), error => error.message.includes("given value:\n\nundefined\n\n"));

// What `init` sends leaves in a later turn; values come as they are.
const app = Elm.ports.init({ flags });
assert.deepEqual(Object.keys(app.ports), ["out", "note", "count", "inp"]);
const seen = [];
const see = value => { seen.push(value); };
app.ports.out.subscribe(see);
app.ports.note.subscribe(value => { seen.push(value); });
assert.deepEqual(seen, []);
await pause(60);
assert.deepEqual(seen, [
  "init 4", "init 3", "init 2", "init 1", flags, "update d", "update c", "update a",
  ["b2", "a", "b", "c", "d"], "update a1", "d,c,b,a,b2,a2,a1,end",
]);
assert.ok(Object.is(seen[4].size[2], -0));

// Sending is synchronous, up to the callbacks, and throws where the type is wrong.
const send = value => {
  seen.length = 0;
  app.ports.inp.send(value);
  return [...seen];
};
assert.deepEqual(send(5), ["got 5"]);
await pause(20);
assert.deepEqual(send(null), ["got nothing"]);
await pause(20);
assert.throws(() => send("x"), /^Error: Trying to send an unexpected type of value through port `inp`:\nJson.Decode.oneOf/);

// A second value in the same turn leaves later.
assert.deepEqual([send(1), send(2)], [["got 1"], []]);
await pause(20);
assert.deepEqual(seen, ["got 2"]);

// Callbacks may send, come and go, and throw.
const once = value => {
  app.ports.out.unsubscribe(once);
  app.ports.inp.send(100);
  seen.push("once " + value);
};
app.ports.out.subscribe(once);
assert.deepEqual(send(6), ["got 6", "once got 6"]);
await pause(20);
assert.deepEqual(seen, ["got 6", "once got 6", "got 100"]);
const fail = () => { throw new TypeError("of the page"); };
app.ports.out.subscribe(fail);
assert.throws(() => send(8), TypeError);
app.ports.out.unsubscribe(fail);
app.ports.out.unsubscribe(see);
assert.deepEqual(send(9), []);
app.ports.out.subscribe(see);
await pause(20);

// Strings and numbers where their terms change form.
const numbers = [0, -1, 2 ** 31, -(2 ** 31), 2 ** 32 - 1, -(2 ** 32) - 1, 2 ** 53, -(2 ** 53), 2 ** 53 + 2, 1e300, 0.5];
for (const length of [0, 31, 32, 33, 4096]) {
  const each = { name: "\ud800".repeat(length), size: numbers };
  const program = Elm.ports.init({ flags: each });
  const noted = new Promise(resolve => program.ports.note.subscribe(resolve));
  assert.deepEqual(await noted, each);
}

// Programs don't see each other. Long strings, and many values, are values like others.
const large = { name: "é\ud800😀".repeat(30000), size: Array.from({ length: 20000 }, (_, i) => i / 4 - 1000) };
const other = Elm.ports.init({ flags: large });
other.ports.note.subscribe(value => { if (!Array.isArray(value)) assert.deepEqual(value, large); });
other.ports.out.subscribe(value => { seen.push("other " + value); });
await pause(60);
seen.length = 0;
other.ports.inp.send(7);
app.ports.inp.send(3);
assert.deepEqual(seen, ["other got 7", "got 3"]);
await pause(80);
assert.deepEqual(seen, ["other got 7", "got 3", "other slept"]);
console.log("all well");
