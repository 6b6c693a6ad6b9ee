// Drives Debian's Chromium with Playwright: `const page = await open(folder, name)`.
// Whatever goes wrong on the page goes to the page's `problems`.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

const kTypes = { ".html": "text/html", ".mjs": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };

export function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    try {
      const body = await readFile(join(folder, pathname));
      response.writeHead(200, { "content-type": kTypes[extname(pathname)] ?? "text/plain" });
      response.end(body);
    } catch {
      // Chromium asks for it of its own accord.
      response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end();
    }
  });
  return new Promise(resolve => server.listen(0, "127.0.0.1", () => resolve(server)));
}

export function launch(packages) {
  const { chromium } = createRequire(packages + "/")("playwright-core");
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
}

export async function open(packages, folder, name) {
  const server = await serve(folder);
  const browser = await launch(packages);
  const page = await browser.newPage();
  page.setDefaultTimeout(60000);
  const problems = [];
  page.on("pageerror", error => problems.push(`uncaught ${error}`));
  page.on("console", message => message.type() === "error" && problems.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, problems, close };
}
