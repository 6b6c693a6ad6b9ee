// Calls between Erlang and JavaScript, over the terms of terms.mjs.

import { ObjectTable } from "./objects.mjs";
import { ByReference, Handle, Pid, Reader, Writer, atom, format, tuple } from "./terms.mjs";

/** What an Erlang exception becomes: `reason` is the term. */
export class ErlangError extends Error {
  constructor(kind, reason) {
    super(`${kind}: ${format(reason)}`);
    this.name = "ErlangError";
    this.kind = kind;
    this.reason = reason;
  }
}

/** How a program ends. An error that nobody asks for is told on the console. */
export class Ending {
  #promise;
  #reject;
  #isAsked = false;

  constructor() {
    this.#promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.#reject = reject;
    });
    this.#promise.catch(() => {});
  }
  get promise() {
    this.#isAsked = true;
    return this.#promise;
  }
  reject(error) {
    this.#reject(error);
    // Who has just started the program asks a little later.
    setTimeout(() => this.#isAsked || console.error(`luciole: ${error.message}`));
  }
}

const kOk = Symbol.for("ok"), kError = Symbol.for("error");

/** What events tell if nobody says what is wanted: those of these that are there. */
const kEventFields = [
  "altKey", "button", "clientX", "clientY", "code", "ctrlKey", "data", "deltaX", "deltaY",
  "detail", "key", "metaKey", "shiftKey", "timeStamp", "target.checked", "target.id",
  "target.value",
];

/** The name in an atom, a binary or a string of Erlang's. */
function nameOf(term) {
  if (typeof term === "symbol") return Symbol.keyFor(term);
  if (term instanceof Uint8Array) return new TextDecoder().decode(term);
  if (Array.isArray(term)) return String.fromCodePoint(...term);
  return typeof term === "number" ? term : String(term);
}

const isObject = value =>
  typeof value === "object" && value !== null || typeof value === "function";

const frames = typeof requestAnimationFrame === "function"
  ? callback => requestAnimationFrame(callback)
  : callback => setTimeout(() => callback(performance.now()), 16);

/** An error as what Erlang sees of it. */
function reasonOf(error) {
  if (!(error instanceof Error)) return error;
  return { name: error.name, message: error.message };
}

/** Calls back when an event happens, until unlisten() or the process's end. */
class Listener {
  constructor(target, type, options, deliver) {
    this.target = target;
    this.type = type;
    this.options = options;
    this.deliver = deliver;
    this.setting = {
      capture: options.capture === true,
      passive: options.passive,
      once: options.once === true,
    };
    target.addEventListener(nameOf(type), this, this.setting);
  }

  handleEvent(event) {
    if (this.options.prevent_default) event.preventDefault();
    if (this.options.stop_propagation) event.stopPropagation();
    if (!this.deliver(tuple(Symbol.for("js_event"), this, this.type, eventData(event, this.options))))
      this.remove();
  }

  remove() { this.target.removeEventListener(nameOf(this.type), this, this.setting); }
}

/** A map with the fields that are wanted. */
export function eventData(event, options) {
  const data = {};
  for (const field of (options.fields ?? kEventFields).map(nameOf)) {
    let value = event;
    for (const name of field.split(".")) value = value?.[name];
    const key = field.startsWith("target.") ? field.slice("target.".length) : field;
    if (options.fields || value !== undefined && value !== null && !isObject(value))
      data[key] = value;
  }
  if (options.ref) data.event = new ByReference(event);
  return data;
}

/** One program's side of the boundary. */
export class Boundary {
  #exports;
  #host;
  #atoms = new Map();    // name → address of its record
  #names = new Map();    // address → atom
  #objects = new ObjectTable();
  #pids = new Map();     // number → WeakRef of Pid
  #unusedPids = new FinalizationRegistry(number => {
    if (!this.#pids.get(number)?.deref()) this.#pids.delete(number);
  });
  #handles = new FinalizationRegistry(index => this.#exports?.luc_js_release(index));
  #calls = new Map();    // of servers that haven't answered: id → {resolve, reject}
  #lastCall = 0;
  #options;

  /** `host`: wake() when there is something to do, guard(run) what may trap. */
  constructor(options, host) {
    this.#options = options;
    this.#host = host;
  }

  attach(exports) { this.#exports = exports; }

  // What the runtime imports.

  perform(address, count) {
    const [operation, ...args] = this.#read(this.#memory().subarray(address >>> 0, (address >>> 0) + count));
    const bytes = this.#replyTo(operation, args);
    const reply = this.#allocate(4 + bytes.length);
    new DataView(this.#exports.memory.buffer).setUint32(reply, bytes.length, true);
    this.#memory().set(bytes, reply + 4);
    return reply;
  }

  release(index) { this.#objects.release(index); }

  /** How many objects Erlang refers to. */
  get objectCount() { return this.#objects.size; }

  #replyTo(operation, args) {
    const writer = this.#writer();
    try {
      const value = this.#operations[nameOf(operation)](...args);
      writer.write(tuple(kOk, value));
    } catch (error) {
      writer.clear();
      writer.write(tuple(kError, reasonOf(error)));
    }
    return writer.bytes;
  }

  // What Erlang asks for.

  #operations = {
    __proto__: null,
    global: name => new ByReference(globalThis[nameOf(name)]),
    get: (target, name) => target[nameOf(name)],
    set: (target, name, value) => {
      target[nameOf(name)] = value;
      return kOk;
    },
    call: (target, name, args) => {
      const method = target[nameOf(name)];
      if (typeof method !== "function") throw new TypeError(`${nameOf(name)} is not a function`);
      return Reflect.apply(method, target, args);
    },
    apply: (method, args) => Reflect.apply(method, undefined, args),
    new: (constructor, args) => new ByReference(Reflect.construct(constructor, args)),
    object: value => new ByReference(value),
    bytes: value =>
      new ByReference(typeof value === "string" ? new TextEncoder().encode(value) : value),
    value: object => dataOf(object),
    await: (promise, to) => {
      Promise.resolve(promise).then(
        value => this.#result(to, kOk, value),
        error => this.#result(to, kError, reasonOf(error)));
      return kOk;
    },
    listen: (target, type, options, pid) =>
      new Listener(target, type, options, message => this.#deliver(pid, message)),
    unlisten: listener => {
      listener.remove();
      return kOk;
    },
    callback: pid => {
      const callback = (...args) => {
        this.#deliver(pid, tuple(Symbol.for("js_call"), callback, args));
      };
      return callback;
    },
    frame: (pid, reference) => {
      frames(time => this.#deliver(pid, tuple(Symbol.for("js_frame"), reference, time)));
      return kOk;
    },
    reply: (id, [tag, value]) => {
      const call = this.#calls.get(id);
      this.#calls.delete(id);
      if (tag === kOk) call?.resolve(value);
      else call?.reject(new ErlangError(nameOf(tag), value));
      return kOk;
    },
  };

  #result(to, tag, value) {
    const name = Symbol.for("js_result");
    try {
      this.#deliver(to, tuple(name, to, tuple(tag, value)));
    } catch (error) { // what can't cross
      this.#deliver(to, tuple(name, to, tuple(kError, reasonOf(error))));
    }
  }

  // What JavaScript asks for.

  send(to, message) {
    this.#deliver(typeof to === "string" ? Symbol.for(to) : to, message);
  }

  spawn(module, name, args) {
    this.#need();
    const number = this.#hand("luc_js_spawn", tuple(Symbol.for(module), Symbol.for(name), args));
    if (number < 0) throw new ErlangError("error", Symbol.for("system_limit"));
    return this.#pid(number);
  }

  call(server, request, timeout) {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastCall;
      this.#need();
      this.#calls.set(id, { resolve, reject });
      try {
        const isCalled = this.#hand("luc_js_call", tuple(
          id, typeof server === "string" ? Symbol.for(server) : server, request,
          timeout === Infinity ? Symbol.for("infinity") : timeout));
        if (isCalled === 0) throw new ErlangError("exit", Symbol.for("noproc"));
      } catch (error) {
        this.#calls.delete(id);
        throw error;
      }
    });
  }

  /** The program is over: nobody will answer. */
  end() {
    for (const { reject } of this.#calls.values())
      reject(new ErlangError("exit", Symbol.for("noproc")));
    this.#calls.clear();
  }

  #need() {
    if (this.#exports === null) throw new Error("the program is over");
    if (!this.#exports?.luc_js_send)
      throw new Error("this program has neither servers nor the module js: nothing to call there");
  }

  /** Whether there is somebody to get it. */
  #deliver(to, message) {
    // Listeners and promises may be late.
    if (this.#exports === null) return 0;
    this.#need();
    return this.#hand("luc_js_send", tuple(to, message));
  }

  #hand(name, term) {
    const writer = this.#writer();
    writer.write(term);
    const { bytes } = writer;
    const address = this.#copy(bytes);
    const result = this.#host.guard(() => this.#exports[name](address, bytes.length));
    this.#host.wake();
    return result;
  }

  detach() {
    this.end();
    this.#exports = null;
  }

  // Terms.

  #memory() { return new Uint8Array(this.#exports.memory.buffer); }

  #allocate(count) { return this.#exports.luc_allocate(count) >>> 0; }

  #copy(bytes) {
    const address = this.#allocate(bytes.length || 1);
    this.#memory().set(bytes, address);
    return address;
  }

  #writer() { return new Writer(name => this.#atomAddress(name), this.#objects); }

  #read(bytes) {
    return new Reader(bytes, {
      binaries: this.#options.binaries,
      objects: this.#objects,
      atom: address => this.#atomAt(address),
      pid: number => this.#pid(number),
      handle: (kind, index) => {
        const handle = new Handle(kind, index);
        this.#handles.register(handle, index);
        return handle;
      },
    }).read();
  }

  #pid(number) {
    let pid = this.#pids.get(number)?.deref();
    if (!pid) {
      this.#pids.set(number, new WeakRef(pid = new Pid(number)));
      this.#unusedPids.register(pid, number);
    }
    return pid;
  }

  #atomAddress(name) {
    let address = this.#atoms.get(name);
    if (address === undefined) {
      const bytes = new TextEncoder().encode(name);
      const copy = this.#copy(bytes);
      this.#atoms.set(name, address = this.#exports.luc_js_atom(copy, bytes.length) >>> 0);
    }
    return address;
  }

  /** Records have length, hash, and the name in UTF-8. */
  #atomAt(address) {
    if (this.#names.has(address)) return this.#names.get(address);
    const { buffer } = this.#exports.memory;
    const length = new DataView(buffer).getUint32(address, true);
    const value = atom(new TextDecoder().decode(new Uint8Array(buffer, address + 8, length).slice()));
    this.#names.set(address, value);
    return value;
  }
}

/** The data in an object that Erlang refers to. */
function dataOf(object) {
  if (!isObject(object)) return object;
  if (object instanceof Error) return reasonOf(object);
  if (ArrayBuffer.isView(object))
    return new Uint8Array(object.buffer, object.byteOffset, object.byteLength);
  if (object instanceof Set || typeof object?.[Symbol.iterator] === "function" &&
      !Array.isArray(object) && !(object instanceof Map)) return [...object];
  return object;
}
