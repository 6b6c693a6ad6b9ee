// node benchmarks/browser-start.mjs [RUNS]
// How long the example of examples/browser takes in Chromium from the fetch of its module to the first message that is
// handled (all its processes started, waiting), in a fresh page each time: the median, in milliseconds.
// luciole must be in the PATH; Playwright comes from scripts/setup.

import { execFileSync } from "node:child_process";
import { mkdtempSync, cpSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "../test/JavaScript/Inputs/page.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const example = join(root, "examples/browser");
const folder = mkdtempSync(join(tmpdir(), "luciole-start-"));
cpSync(join(example, "feed.json"), join(folder, "feed.json"));
const sources = readdirSync(example).filter(name => name.endsWith(".erl") && name !== "browser.erl");
execFileSync("luciole", ["build", "-Oz", "--strip", "--emit=html", "browser.erl", ...sources, "-o", join(folder, "app")],
             { cwd: example });

const times = [];
for (let i = 0; i < Number(process.argv[2] ?? 9); ++i) {
  const { page, close } = await open(join(root, ".cache/node"), folder, "app.html");
  times.push(await page.evaluate(async () => {
    const { app } = await import("./app.mjs");
    await app.ready;
    const now = performance.now();
    return now - performance.getEntriesByType("resource").find(entry => entry.name.endsWith(".wasm")).startTime;
  }));
  await close();
}
rmSync(folder, { recursive: true });
times.sort((a, b) => a - b);
console.log(`fetch to ready: median ${times[times.length >> 1].toFixed(1)} ms of ${times.map(t => t.toFixed(0)).join(" ")}`);
