// The example in examples/browser, in Chromium: compiled, and small.
// REQUIRES: wasm, chromium
// RUN: rm -rf %t && mkdir -p %t/2 %t/z && cp %luciole_source/examples/browser/feed.json %t/2 && cp %t/2/feed.json %t/z
// RUN: luciole build --emit=html %luciole_source/examples/browser/browser.erl \
// RUN:   %luciole_source/examples/browser/counter.erl %luciole_source/examples/browser/clock.erl \
// RUN:   %luciole_source/examples/browser/feed.erl %luciole_source/examples/browser/fragile.erl \
// RUN:   %luciole_source/examples/browser/log.erl %luciole_source/examples/browser/page.erl -o %t/2/app
// RUN: timeout 300 node %s %node_packages %t/2 | FileCheck %s
// RUN: luciole build -Oz --emit=html %luciole_source/examples/browser/browser.erl \
// RUN:   %luciole_source/examples/browser/counter.erl %luciole_source/examples/browser/clock.erl \
// RUN:   %luciole_source/examples/browser/feed.erl %luciole_source/examples/browser/fragile.erl \
// RUN:   %luciole_source/examples/browser/log.erl %luciole_source/examples/browser/page.erl -o %t/z/app
// RUN: timeout 300 node %s %node_packages %t/z | FileCheck %s

import { open } from "./Inputs/page.mjs";

const [packages, folder] = process.argv.slice(2);
const { page, problems, close } = await open(packages, folder, "app.html");
const text = selector => page.locator(selector).innerText();
const becomes = (selector, wanted) => page.waitForFunction(
  ([selector, wanted]) => document.querySelector(selector)?.textContent === wanted, [selector, wanted]);
const click = selector => page.locator(selector).click();

// CHECK: counter clock feed fragile log
await page.waitForSelector("#fragile button");
await becomes("#log li", "fragile started");
console.log((await page.locator("section").evaluateAll(all => all.map(each => each.id).sort())).join(" ")
  .replace("clock counter", "counter clock"));

// CHECK-NEXT: counter 3
for (let i = 0; i < 3; ++i) await click("#counter button");
await becomes("#counter output", "3");
console.log("counter", await text("#counter output"));

// CHECK-NEXT: feed Processes are cheap; Crashes are local; Grüße
await click("#feed button");
await becomes("#log li", "3 items");
console.log("feed", (await page.locator("#feed li").allInnerTexts()).join("; "));

// A crash: another process takes over, the others go on.
// CHECK-NEXT: restarted true
// CHECK-NEXT: counter 4
const before = await text("#fragile output");
const time = parseFloat(await text("#clock output"));
await click("#fragile button");
await page.waitForFunction(
  before => document.querySelector("#fragile output")?.textContent !== before &&
    document.querySelectorAll("#log li").length === 3, before);
console.log("restarted", before !== await text("#fragile output"));
await click("#counter button");
await becomes("#counter output", "4");
console.log("counter", await text("#counter output"));

// CHECK-NEXT: clock went on
await page.waitForFunction(time => parseFloat(document.querySelector("#clock output").textContent) > time, time);
console.log("clock went on");

// The page calls a server.
// CHECK-NEXT: call 14
console.log("call", await page.evaluate(async () => {
  const { app, Luciole: { atom, tuple } } = await import("./app.mjs");
  return app.call("counter", tuple(atom("add"), 10));
}));

// CHECK-NEXT: problems []
console.log("problems", JSON.stringify(problems));
await close();
