// Programs in a page through a bundler (esbuild), which knows no modules of Node's.
// REQUIRES: wasm, chromium, esbuild
// RUN: rm -rf %t && mkdir %t && cd %t && cp -r %S/../../benchmarks/sizes/echo elm
// RUN: luciole build --target=wasm %S/Inputs/bundled.erl -o bundled
// RUN: cd elm && luciole build --target=wasm -o ../echo
// RUN: timeout 300 node %s %node_packages %t | FileCheck %s

import { execFileSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "./Inputs/page.mjs";

const [packages, folder] = process.argv.slice(2);
writeFileSync(join(folder, "main.js"), `
  import { app } from "./bundled.mjs";
  import { Elm } from "./echo.mjs";
  await Elm.ready;
  const echo = Elm.Main.init();
  echo.ports.messageOut.subscribe(text => console.log(text));
  echo.ports.messageIn.send("echo");
  console.log("exit " + await app.exit);
`);
// It leaves files beside a module to whoever serves the pages.
execFileSync(join(packages, "node_modules/.bin/esbuild"),
             ["main.js", "--bundle", "--minify", "--format=esm", "--outfile=page/main.mjs", "--log-level=warning"],
             { cwd: folder, stdio: "inherit" });
for (const name of ["bundled.wasm", "echo.wasm"]) cpSync(join(folder, name), join(folder, "page", name));
writeFileSync(join(folder, "page/page.html"), `<!doctype html><script type="module" src="main.mjs"></script>`);

const { page, problems, close } = await open(packages, join(folder, "page"), "page.html");
const said = new Set();
page.on("console", message => said.add(message.text()));
await page.reload();
for (const text of ["hello from a bundle", "echo", "exit 0"]) {
  // CHECK: hello from a bundle: said
  // CHECK-NEXT: echo: said
  // CHECK-NEXT: exit 0: said
  while (!said.has(text)) await new Promise(resolve => setTimeout(resolve, 20));
  console.log(`${text}: said`);
}
console.log(`problems: ${JSON.stringify(problems)}`);
// CHECK-NEXT: problems: []
await close();
