// A program in a Web Worker, in Chromium.
// REQUIRES: wasm, chromium
// RUN: rm -rf %t && mkdir %t && cp %luciole_lib/luciole/js/luciole.mjs %t
// RUN: luciole build --target=wasm %S/Inputs/echo.erl -o %t/echo
// RUN: echo '<!doctype html><button>click</button>' > %t/page.html
// RUN: timeout 300 node %s %node_packages %t | FileCheck %s

import { open } from "./Inputs/page.mjs";

const [packages, folder] = process.argv.slice(2);
const { page, problems, close } = await open(packages, folder, "page.html");

const said = await page.evaluate(async () => {
  const { Luciole } = await import("./luciole.mjs");
  const { atom, format, tuple } = Luciole;
  const said = [];
  const app = await Luciole.startWorker("echo.mjs", { stdout: () => {} });
  await app.ready;
  said.push(await app.call("echo", tuple(atom("show"), [1, "é", tuple({ a: null }), new Map([[1, 2n ** 70n]])])));
  const value = [1.5, new Uint8Array([200]), tuple(atom("x"), { b: [true] }), new Map([["k", undefined]])];
  said.push(format(await app.call("echo", tuple(atom("echo"), value))));
  said.push(await app.call("nobody", 1).catch(error => error.message));
  // Only data leaves the worker.
  said.push(await app.call("echo", tuple(atom("eval"), atom("odd"))).catch(error => error.message));
  // Events of the page.
  const button = document.querySelector("button");
  const unlisten = app.listen(button, "click", "echo", { fields: ["type", "target.tagName"] });
  button.click();
  unlisten();
  button.click();
  said.push(format(await app.call("echo", atom("events"))));
  said.push(String(await app.spawn("echo", "twice", [atom("main"), 1])).replace(/\d+/g, "N"));
  app.send("main", atom("stop"));
  said.push(`exit ${await app.exit}`);
  return said;
});
console.log(said.join("\n"));

// CHECK: [1,<<"é"/utf8>>,{#{a => null}},#{1 => 1180591620717411303424}]
// CHECK-NEXT: [1.5,200,{x,#{b => [true]}},#{<<"k">> => undefined}]
// CHECK-NEXT: exit: {noproc,{gen_server,call,[nobody,1,5000]}}
// CHECK-NEXT: a fun can't leave its worker
// CHECK-NEXT: [{js_event,1,click,#{tagName => <<"BUTTON">>,type => <<"click">>}}]
// CHECK-NEXT: <N.N.N>
// CHECK-NEXT: exit 0
// CHECK-NEXT: problems []
console.log("problems", JSON.stringify(problems));
await close();
