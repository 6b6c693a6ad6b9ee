// A program that ends well and one that traps, in headless Chromium.
// REQUIRES: chromium
// RUN: node %s %luciole_build/bin/runtime-test-FramesTest-wasm.wasm %luciole_lib/luciole/js/luciole.mjs | FileCheck %s
// CHECK: 500000500000
// CHECK: exit 0
// CHECK-NEXT: unreachable in <0.64.0> (main:main/0)
// CHECK-NEXT: frames:sum/1
// CHECK-NEXT: erlang:main/1 (frames.erl, line 2)
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";

const [program, host] = process.argv.slice(2);
const page = `<!doctype html><pre id="out"></pre><script type="module">
import { Luciole } from "/luciole.mjs";
const out = document.getElementById("out");
try {
  const app = await Luciole.start("/program.wasm", {args: ["in", "a", "browser"], stdout: text => out.append(text)});
  out.append("exit " + await app.exit + "\\n");
  const trap = await Luciole.start("/program.wasm", {args: ["trap"], stdout() {}});
  out.append(await trap.exit.catch(error => error.message) + "\\n");
} catch (error) { out.append(String(error)); }
fetch("/done", {method: "POST", body: out.textContent});
</script>`;
const files = {
  "/": ["text/html", () => page],
  "/luciole.mjs": ["text/javascript", () => readFile(host)],
  "/program.wasm": ["application/wasm", () => readFile(program)],
};

const profile = mkdtempSync(join(tmpdir(), "luciole-browser-"));
let browser;
function end(text, status) {
  process.stdout.write(text + "\n");
  browser?.kill("SIGKILL");
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {} // its last child still writes there
  process.exit(status);
}
setTimeout(() => end("no end after 60 s", 1), 60000);

const server = createServer(async (request, response) => {
  if (request.url === "/done") {
    let text = "";
    for await (const chunk of request) text += chunk;
    return end(text, 0);
  }
  const [type, content] = files[request.url] ?? [];
  if (!type) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": type }).end(await content());
});
server.listen(0, "127.0.0.1", () => {
  browser = execFile("chromium", ["--headless=new", "--no-sandbox", "--disable-gpu",
    "--disable-dev-shm-usage", `--user-data-dir=${profile}`, `http://127.0.0.1:${server.address().port}/`]);
});
