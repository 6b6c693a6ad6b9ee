// JavaScript's objects that JSON has no form for go through an Elm program as they are, and are released when it refers
// to them no more.
// REQUIRES: wasm
// RUN: luciole build --target=wasm %S/Inputs/Keeper.elm -o %t
// RUN: node --expose-gc %s %t.mjs | FileCheck %s
// RUN: env LUCIOLE_TORTURE=gc-stress,poison node --expose-gc %s %t.mjs | FileCheck %s
// RUN: luciole build --target=wasm -Oz %S/Inputs/Keeper.elm -o %t-small
// RUN: node --expose-gc %s %t-small.mjs | FileCheck %s
// RUN: luciole build --target=wasm -Oz --gc-stress %S/Inputs/Keeper.elm -o %t-small
// RUN: node --expose-gc %s %t-small.mjs | FileCheck %s
// CHECK: all well
import assert from "node:assert";
import { pathToFileURL } from "node:url";

const { Elm } = await import(pathToFileURL(process.argv[2]));
await Elm.ready;
const { ports } = Elm.Keeper.init();
let seen;
ports.kept.subscribe(values => { seen = values; });
const pause = () => new Promise(resolve => setTimeout(resolve, 5));
const send = async (port, value) => {
  ports[port].send(value);
  await pause();
  return seen;
};

// The same object comes back, wherever it stands, and however often it went in.
class Node { #secret = 1; }
const node = new Node(), f = () => 1, symbol = Symbol("s");
assert.deepEqual(await send("keep", [node, f, { f, n: 1 }, 10n, symbol]), [[node, f, { f, n: 1 }, 10n, symbol]]);
assert.ok(seen[0][0] === node && seen[0][1] === f && seen[0][2].f === f);
assert.ok((await send("keep", node))[0] === node && seen[1][0] === node);

// What is inside of itself stands there as it is; deep values are no cyclic ones.
const cyclic = { name: "cyclic", list: [] };
cyclic.list.push(cyclic);
const [copy] = await send("drop", cyclic);
assert.ok(copy !== cyclic && copy.name === "cyclic" && copy.list[0] === cyclic);
let deep = [];
for (let i = 0; i < 500; ++i) deep = [deep];
const depth = value => { let n = 0; for (; value; [value] = value) ++n; return n; };
assert.equal(depth((await send("drop", deep))[0]), 501);
const twice = { a: 1 };
assert.deepEqual((await send("drop", [twice, twice, deep]))[0].slice(0, 2), [twice, twice]);

// What is dropped is released, what is kept is not.
const count = 2000;
const dropped = [], held = [];
for (let i = 0; i < count; ++i) {
  const value = () => i;
  (i % 100 ? dropped : held).push(new WeakRef(value));
  ports[i % 100 ? "drop" : "keep"].send({ value, i });
  if (i % 50 === 0) await pause();
}
seen = undefined;
const alive = references => references.filter(reference => reference.deref()).length;
// Until enough has happened for a collection of all; `clear`: nothing is held meanwhile.
const settle = async (clear, good) => {
  await pause();
  gc();
  for (let i = 0; i < 40 && !good(); ++i) {
    const large = Array.from({ length: 20000 }, (_, j) => ({ j }));
    ports[clear ? "keep" : "drop"].send(large);
    await pause();
    if (clear) ports.forget.send(null);
    seen = undefined;
    await pause();
    gc();
  }
};
await settle(false, () => alive(dropped) <= dropped.length / 20);
assert.ok(alive(dropped) <= dropped.length / 20, `${alive(dropped)} of ${dropped.length} are still there`);
assert.equal(alive(held), held.length);
assert.equal(seen = (await send("keep", 1)).length, held.length + 3);

ports.forget.send(null);
await settle(true, () => alive(held) <= 1);
assert.ok(alive(held) <= 1, `${alive(held)} of ${held.length} are still there`);
console.log("all well");
process.exit();
