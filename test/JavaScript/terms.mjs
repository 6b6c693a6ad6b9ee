// Terms to a program and back, calls of its servers.
// REQUIRES: wasm
// RUN: luciole build --target=wasm %S/Inputs/echo.erl -o %t
// RUN: node %s %t 2>&1 | FileCheck %s

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";

const path = process.argv[2];
const { ErlangError, Luciole } = await import(pathToFileURL(path + ".mjs"));
const { Float, Handle, ImproperList, Pid, Reference, atom, format, tuple } = Luciole;

// Reports of crashes are not what is tested.
const app = await Luciole.start(path + ".wasm", { stdout: () => {} });
// Until main has started the server.
while (await app.call("echo", atom("forget")).then(() => false, () => true));
const echo = value => app.call("echo", tuple(atom("echo"), value));
const show = async value => console.log(await app.call("echo", tuple(atom("show"), value)));
const same = async value => assert.deepStrictEqual(await echo(value), value);

// Data comes back as it was.
for (const value of [0, -1, 2 ** 31, 2 ** 53 - 1, -(2 ** 53 - 1), 1.5, -1e300, 2n ** 53n + 1n, -(2n ** 64n),
  2n ** 200n + 7n, "", "añ€😀", new Uint8Array([255, 0]), true, false, null, undefined, Symbol.for("ok"),
  Symbol.for("é"), [], [1, [2, "three"]], tuple(), tuple(1, tuple(Symbol.for("a"))), {}, { a: 1, b: { c: [] } },
  new Map([["k", 1], [2, tuple(3)]]), new ImproperList([1, 2], 3), "x".repeat(100000),
  Array.from({ length: 100000 }, (_, i) => i)])
  await same(value);

// Deep values need no deep stack on Erlang's side.
let deep = [];
for (let i = 0; i < 1000; ++i) deep = [deep];
await same(deep);

// What they are in Erlang.
// CHECK: {1,1.0,2.5,18446744073709551616}
await show(tuple(1, new Float(1), 2.5, 2n ** 64n));
// CHECK-NEXT: [<<"text">>,<<0>>,text,true,null,undefined]
await show(["text", new Uint8Array([0]), atom("text"), true, null, undefined]);
// CHECK-NEXT: {'NaN','Infinity','-Infinity',0}
await show(tuple(NaN, Infinity, -Infinity, -0));
// CHECK-NEXT: {#{a => 1},#{<<"a">> => 1}}
await show(tuple({ a: 1 }, new Map([["a", 1]])));
// CHECK-NEXT: [1|2]
await show(new ImproperList([1], 2));

// What Erlang has and JavaScript hasn't.
const odd = await app.call("echo", tuple(atom("eval"), atom("odd")));
const [fun, bits, improper, big, negative, float, inexact, reference, pid, table, named, other, bytes, chars] = odd;
// CHECK-NEXT: #fun #bitstring #reference
console.log(String(fun), String(bits), String(table));
assert.ok(fun instanceof Handle && bits instanceof Handle && table instanceof Handle);
assert.deepStrictEqual(improper, new ImproperList([atom("a")], atom("b")));
assert.deepStrictEqual([big, negative, float, inexact], [1n << 100n, -(1n << 64n), 1, 9007199254740993n]);
assert.ok(reference instanceof Reference && pid instanceof Pid);
assert.deepStrictEqual(named, { a: 1, null: 2 });
assert.deepStrictEqual(other, new Map([["k", atom("v")], [1, 2]]));
assert.deepStrictEqual([bytes, chars], [new Uint8Array([255]), [97, 98]]);
assert.strictEqual(await echo(pid), pid);
assert.ok((await echo(reference)).equals(reference));
// CHECK-NEXT: {fun lists:reverse/1,<<1:3>>}
await show(tuple(fun, bits));

// Objects are themselves again, and no longer held when Erlang has forgotten them.
const before = app.objectCount;
const object = new Date(0), method = () => 1;
await same(object);
await app.call("echo", tuple(atom("keep"), [object, method, object]));
assert.strictEqual(app.objectCount, before + 2);
const kept = await app.call("echo", atom("kept"));
assert.ok(kept[0] === object && kept[1] === method && kept[2] === object);
await app.call("echo", atom("forget"));
for (let i = 0; i < 3; ++i) await app.call("echo", atom("collect"));
assert.strictEqual(app.objectCount, before);

// Values that can't cross.
const circle = [];
circle.push(circle);
await assert.rejects(async () => echo(circle), /too deep or cyclic/);
await assert.rejects(async () => echo(Symbol("mine")), /use Symbol.for/);

// Calls that fail.
const failing = promise => promise.then(
  () => console.log("no error"), error => console.log(error instanceof ErlangError, error.message));
// CHECK-NEXT: true exit: {noproc,{gen_server,call,[nobody,x,5000]}}
await failing(app.call("nobody", atom("x")));
// CHECK-NEXT: true exit: {timeout,{gen_server,call,[echo,slow,20]}}
await failing(app.call("echo", atom("slow"), 20));

// Processes.
app.spawn("echo", "twice", [atom("main"), 1]);
app.send("nobody at all", 1);
app.send(pid, "to a pid");
// CHECK-NEXT: true exit: {asked_to,{gen_server,call,[fragile,crash,5000]}}
await failing(app.call("fragile", atom("crash")));
const lost = failing(app.call("echo", atom("slow"), Infinity));
app.send("main", atom("stop"));
// CHECK-NEXT: true exit: noproc
// CHECK-NEXT: exit 0
const status = await app.exit;
await lost;
console.log("exit", status);
await assert.rejects(app.call("echo", atom("slow")), /over/);
