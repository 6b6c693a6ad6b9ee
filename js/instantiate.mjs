// Compiling and instantiating a program's WebAssembly, in Node and in pages.

export const isNode = typeof process === "object" && !!process.versions?.node;

/** A module of Node's, which bundlers for pages are not to look for. */
export const nodeModule = name => import(/* webpackIgnore: true */ /* @vite-ignore */ `node:${name}`);

/** An instance of a module, of its bytes, or of what is at a URL (in Node also at a path). */
export async function instantiate(source, imports) {
  if (source instanceof WebAssembly.Module)
    return WebAssembly.instantiate(source, imports);
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source))
    return (await WebAssembly.instantiate(source, imports)).instance;
  const url = String(source);
  if (isNode && !/^https?:|^data:/.test(url)) {
    const { readFile } = await nodeModule("fs/promises");
    const path = url.startsWith("file:") ? new URL(url) : url;
    return (await WebAssembly.instantiate(await readFile(path), imports)).instance;
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  // Servers that don't know the type make streaming fail.
  if (response.headers.get("content-type")?.startsWith("application/wasm"))
    return (await WebAssembly.instantiateStreaming(response, imports)).instance;
  return (await WebAssembly.instantiate(await response.arrayBuffer(), imports)).instance;
}
