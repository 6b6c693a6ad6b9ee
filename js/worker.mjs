// A program in a Web Worker: the page's side, and the worker's. Values travel as
// structured clones, which know no symbols and no classes: packed.

import { Ending, ErlangError, eventData } from "./boundary.mjs";
import { Float, Handle, ImproperList, Pid, Reference, Tuple, atom, isPlain, tuple } from "./terms.mjs";

const kFragment = "#luciole-worker";

// -- terms as structured clones ---------------------------------------------

function pack(value) {
  if (typeof value === "symbol") return { atom: Symbol.keyFor(value) };
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Tuple) return { tuple: Array.from(value, pack) };
  if (Array.isArray(value)) return value.map(pack);
  if (value instanceof Map) return new Map(Array.from(value, pair => pair.map(pack)));
  if (value instanceof Pid) return { pid: value.number };
  if (value instanceof Reference) return { reference: value.words };
  if (value instanceof Float) return { float: value.value };
  if (value instanceof ImproperList) return { improper: value.elements.map(pack), tail: pack(value.tail) };
  if (value instanceof Handle) throw new TypeError(`a ${value.kind} can't leave its worker`);
  if (!isPlain(value)) return value; // bytes; others are refused by the clone
  return { object: Object.entries(value).map(([name, each]) => [name, pack(each)]) };
}

function unpack(value) {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(unpack);
  if (value instanceof Map) return new Map(Array.from(value, pair => pair.map(unpack)));
  if ("atom" in value) return atom(value.atom);
  if ("tuple" in value) return Tuple.from(value.tuple, unpack);
  if ("pid" in value) return new Pid(value.pid);
  if ("reference" in value) return new Reference(value.reference);
  if ("float" in value) return new Float(value.float);
  if ("improper" in value) return new ImproperList(value.improper.map(unpack), unpack(value.tail));
  if ("object" in value) return Object.fromEntries(value.object.map(([name, each]) => [name, unpack(each)]));
  return value;
}

function packError(error) {
  if (error instanceof ErlangError) return { kind: error.kind, reason: pack(error.reason) };
  const { name, message, reason, process, frames } = error;
  return { name, message, report: { reason, process, frames } };
}

function unpackError(packed) {
  if ("kind" in packed) return new ErlangError(packed.kind, unpack(packed.reason));
  const error = new Error(packed.message);
  return Object.assign(error, { name: packed.name }, packed.report);
}

// -- the page's side --------------------------------------------------------

class WorkerApplication {
  #worker;
  #waiting = new Map(); // id → {resolve, reject}
  #lastId = 0;
  #lastListener = 0;
  #ending = new Ending();

  constructor(module, options) {
    const { stdout, stderr, ...others } = options;
    this.#worker = new Worker(new URL(kFragment, new URL(module, location.href)), { type: "module" });
    const write = {
      stdout: stdout ?? (text => console.log(text)),
      stderr: stderr ?? (text => console.error(text)),
    };
    this.#worker.onmessage = ({ data }) => {
      if (data.write) write[data.write](data.text);
      else if (data.exit) this.#end(data);
      else this.#answer(data);
    };
    this.#worker.onerror = event => this.#end({ error: { name: "Error", message: event.message } });
    this.started = this.#ask("start", [{ ...others, writes: [stdout, stderr].map(Boolean) }]);
    this.ready = this.started.then(() => this.#ask("ready", [])).catch(() => {});
  }

  get exit() { return this.#ending.promise; }

  send(to, message) { this.#post("send", [to, message]); }
  call(server, request, timeout = 5000) { return this.#ask("call", [server, request, timeout]); }
  spawn(module, name, args = []) { return this.#ask("spawn", [module, name, args]); }
  stop() { this.#end({ status: null }); }

  listen(target, type, to, options = {}) {
    const number = ++this.#lastListener;
    const listener = event => {
      if (options.prevent_default) event.preventDefault();
      if (options.stop_propagation) event.stopPropagation();
      this.send(to, tuple(Symbol.for("js_event"), number, Symbol.for(type), eventData(event, options)));
    };
    target.addEventListener(type, listener, options);
    return () => target.removeEventListener(type, listener, options);
  }

  #post(operation, args, id) {
    this.#worker.postMessage({ id, operation, args: pack(args) });
  }

  #ask(operation, args) {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#post(operation, args, id);
      this.#waiting.set(id, { resolve, reject });
    });
  }

  #answer({ id, value, error }) {
    const { resolve, reject } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) reject(unpackError(error));
    else resolve(unpack(value));
  }

  #end({ status, error }) {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values())
      reject(error ? unpackError(error) : new ErlangError("exit", Symbol.for("noproc")));
    this.#waiting.clear();
    if (error) this.#ending.reject(unpackError(error));
    else this.#ending.resolve(status);
  }
}

export async function startWorker(module, options = {}) {
  const app = new WorkerApplication(module, options);
  await app.started;
  return app;
}

// -- the worker's side ------------------------------------------------------

export const isInWorker = moduleUrl =>
  typeof WorkerGlobalScope === "function" && new URL(moduleUrl).hash === kFragment;

/** Starts the program when the page says so, and passes on what it asks for. */
export function serve(start) {
  let app;
  const operations = {
    start: async options => {
      const writer = name => text => postMessage({ write: name, text });
      app = await start({ ...options, stdout: lines(writer("stdout"), options.writes[0]),
                          stderr: lines(writer("stderr"), options.writes[1]) });
      app.exit.then(status => postMessage({ exit: true, status }),
                    error => postMessage({ exit: true, error: packError(error) }));
    },
    ready: () => app.ready,
    send: (to, message) => app.send(to, message),
    call: (...args) => app.call(...args),
    spawn: (...args) => app.spawn(...args),
  };
  addEventListener("message", async ({ data: { id, operation, args } }) => {
    try {
      const value = pack(await operations[operation](...unpack(args)));
      if (id) postMessage({ id, value });
    } catch (error) {
      postMessage({ id, error: packError(error) });
    }
  });
}

/** Consoles get whole lines, writers everything at once. */
function lines(write, isWriter) {
  let line = "";
  return text => {
    if (isWriter) return write(text);
    const all = (line + text).split("\n");
    line = all.pop();
    for (const each of all) write(each);
  };
}
