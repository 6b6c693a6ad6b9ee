// node benchmarks/browser-start.mjs [RUNS [LEVEL]]
// How long the example of examples/browser takes in Chromium from the fetch of its module to the first message that is
// handled (all its processes started, waiting), in milliseconds: the median of RUNS (9), of programs built with -OLEVEL
// (z and 2). The browser runs already; each page is loaded into a fresh tab, in a context without a cache, once the tab has
// come to rest (Chromium's own user interface takes both of two cores for half a second after a tab is opened). Beside it,
// when the first and the last byte of the module had arrived, when it was compiled and instantiated, and when its first
// process ran.
// luciole must be in the PATH; Playwright comes from scripts/setup.

import { execFileSync } from "node:child_process";
import { mkdtempSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, serve } from "../test/JavaScript/Inputs/page.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const example = join(root, "examples/browser");
const runs = Number(process.argv[2] ?? 9), levels = process.argv[3]?.split(",") ?? ["z", "2"];

// The page itself notes the times: the test's own questions arrive late.
const page = `<!doctype html><meta charset="utf-8"><title>start</title><body>
<script type="module">
  const marks = globalThis.marks = {};
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...args) => {
    const result = await instantiateStreaming(...args);
    marks.instantiated = performance.now();
    return result;
  };
  const { app } = await import("./app.mjs");
  marks.started = performance.now();
  await app.ready;
  marks.ready = performance.now();
</script>`;

// Milliseconds until a tab is at rest.
const kRest = 700;

const kTimes = ["response", "arrived", "instantiated", "started", "ready"];

async function measure(browser, origin) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await new Promise(resolve => setTimeout(resolve, kRest));
  await tab.goto(`${origin}/start.html`);
  const times = await tab.evaluate(async () => {
    while (!marks.ready) await new Promise(resolve => setTimeout(resolve, 20));
    const { startTime, responseStart, responseEnd } =
      performance.getEntriesByType("resource").find(entry => entry.name.endsWith(".wasm"));
    const times = { ...marks, response: responseStart, arrived: responseEnd };
    return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time - startTime]));
  });
  await context.close();
  return times;
}

function build(folder, level) {
  mkdirSync(folder);
  cpSync(join(example, "feed.json"), join(folder, "feed.json"));
  writeFileSync(join(folder, "start.html"), page);
  const sources = readdirSync(example).filter(name => name.endsWith(".erl") && name !== "browser.erl");
  execFileSync("luciole", ["build", `-O${level}`, "--strip", "--emit=html", "browser.erl", ...sources, "-o", join(folder, "app")],
               { cwd: example });
}

const folder = mkdtempSync(join(tmpdir(), "luciole-start-"));
const browser = await launch(join(root, ".cache/node"));
for (const level of levels) {
  const output = join(folder, level);
  build(output, level);
  const server = await serve(output);
  const all = [];
  // The first warms the browser up.
  for (let i = 0; i <= runs; ++i)
    all.push(await measure(browser, `http://127.0.0.1:${server.address().port}`));
  server.close();
  all.shift();
  const median = name => all.map(times => times[name]).sort((a, b) => a - b)[runs >> 1].toFixed(1);
  console.log(`-O${level}: ${median("ready")} ms (${all.map(times => times.ready.toFixed(0)).join(" ")}); ` +
              kTimes.map(name => `${name} ${median(name)}`).join(", "));
}
await browser.close();
rmSync(folder, { recursive: true });
