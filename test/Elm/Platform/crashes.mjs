// What can go wrong in an Elm program reaches JavaScript as an error that says what.
// REQUIRES: wasm
// RUN: luciole build --target=wasm %S/Inputs/Crashes.elm -o %t
// RUN: node %s %t.mjs | FileCheck %s
// CHECK: all well
import assert from "node:assert";
import { pathToFileURL } from "node:url";

const { Elm } = await import(pathToFileURL(process.argv[2]));
await Elm.ready;
assert.throws(() => Elm.Crashes.init({ flags: 1 }), /still to do: é/);
assert.throws(() => Elm.Crashes.init({ flags: 2 }), /functions can't be compared/);
assert.throws(() => Elm.Crashes.init({ flags: 3 }), /modBy 0/);
// Others are not touched by that.
Elm.Crashes.init({ flags: 4 }).ports.out.subscribe(value => {
  assert.equal(value, 2);
  console.log("all well");
});
