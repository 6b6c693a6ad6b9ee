// The JavaScript host of Elm programs that Luciole has compiled to WebAssembly,
// with the interface of the Elm compiler's own output. One file without
// dependencies, for pages and Node: the driver puts it in front of a program's
// own module, which ends in
//
//   export const Elm = elmProgram(new URL("app.wasm", import.meta.url), "Main");
//
//   await Elm.ready;
//   const app = Elm.Main.init({ flags });
//   app.ports.out.subscribe(value => …);
//   app.ports.inp.send(value);
//
// `init` and `send` run updates and callbacks before they return; timers run in
// turns of their own. The other side is lib/Runtime/platform/wasm/Elm.cpp,
// which has the format of values, and lib/Library/erlang/elm_js.erl.

/// Milliseconds that timers may keep the page waiting.
const kTurn = 8;
const kLongestTimer = 0x7fffffff;
/** A module of Node's, which bundlers for pages are not to look for. */
const nodeModule = name => import(/* webpackIgnore: true */ /* @vite-ignore */ `node:${name}`);

const kNull = 0, kTrue = 1, kFalse = 2, kUndefined = 3, kNumber = 4, kString = 5,
      kArray = 6, kObject = 7, kForeign = 8, kName = 9;
const kListens = 0, kStarted = 1, kValue = 2, kFailed = 3, kFlags = 5;

// -- values -----------------------------------------------------------------

/** What JSON has no form for: Elm programs hold it by its index. */
class Foreign {
  #indices = new Map();
  objects = [];
  indexOf(object) {
    let index = this.#indices.get(object);
    if (index === undefined) {
      this.#indices.set(object, index = this.objects.length);
      this.objects.push(object);
    }
    return index;
  }
}

class Writer {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #at = 0;
  #foreign;
  constructor(foreign) { this.#foreign = foreign; }

  get bytes() { return this.#bytes.subarray(0, this.#at); }

  /** Elements first, then what they are elements of. */
  write(value) {
    switch (typeof value) {
      case "number":
        this.#tag(kNumber, 8);
        this.#view.setFloat64(this.#at, value, true);
        this.#at += 8;
        break;
      case "string": this.#string(value); break;
      case "boolean": this.#tag(value ? kTrue : kFalse); break;
      case "undefined": this.#tag(kUndefined); break;
      case "object": this.#object(value); break;
      default: this.#count(kForeign, this.#foreign.indexOf(value));
    }
  }

  #object(value) {
    if (value === null) return this.#tag(kNull);
    if (Array.isArray(value)) {
      for (const element of value) this.write(element);
      return this.#count(kArray, value.length);
    }
    const keys = Object.keys(value);
    if (!keys.length && ![Object.prototype, null].includes(Object.getPrototypeOf(value)))
      return this.#count(kForeign, this.#foreign.indexOf(value));
    for (const key of keys) {
      this.#string(key);
      this.write(value[key]);
    }
    this.#count(kObject, keys.length);
  }

  #string(text) {
    const { length } = text;
    this.#count(kString, length);
    this.#reserve(2 * length);
    for (let i = 0; i < length; ++i, this.#at += 2)
      this.#view.setUint16(this.#at, text.charCodeAt(i));
  }

  #count(tag, count) {
    this.#tag(tag, 4);
    this.#view.setUint32(this.#at, count, true);
    this.#at += 4;
  }

  #tag(tag, more = 0) {
    this.#reserve(1 + more);
    this.#bytes[this.#at++] = tag;
  }

  #reserve(count) {
    if (this.#at + count <= this.#bytes.length) return;
    const old = this.#bytes;
    this.#bytes = new Uint8Array(2 * (this.#at + count));
    this.#bytes.set(old);
    this.#view = new DataView(this.#bytes.buffer);
  }
}

class Reader {
  #view;
  #at;
  #foreign;
  constructor(buffer, at, foreign) {
    this.#view = new DataView(buffer);
    this.#at = at;
    this.#foreign = foreign;
  }

  read() {
    switch (this.#view.getUint8(this.#at++)) {
      case kNull: return null;
      case kTrue: return true;
      case kFalse: return false;
      case kNumber: return this.#view.getFloat64((this.#at += 8) - 8, true);
      case kString: return this.#string();
      case kArray: return Array.from({ length: this.#count() }, () => this.read());
      case kObject: {
        const result = {};
        for (let n = this.#count(); n > 0; --n) {
          const key = this.#string();
          const value = this.read();
          if (key !== "__proto__") result[key] = value;
          else Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
        }
        return result;
      }
      case kForeign: return this.#foreign.objects[this.#count()];
      case kName: {
        const count = this.#count();
        return new TextDecoder().decode(new Uint8Array(this.#view.buffer, (this.#at += count) - count, count));
      }
      default: return undefined;
    }
  }

  #count() { return this.#view.getUint32((this.#at += 4) - 4, true); }

  #string() {
    const units = [];
    let text = "";
    for (let n = this.#count(); n > 0; --n, this.#at += 2) {
      units.push(this.#view.getUint16(this.#at));
      if (units.length === 4096) text += String.fromCharCode(...units.splice(0));
    }
    return text + String.fromCharCode(...units);
  }
}

// -- what is wrong with a value, in Elm's words -------------------------------

const indent = text => text.replaceAll("\n", "\n    ");

function textOf(value) {
  try {
    return String(JSON.stringify(value, null, 4));
  } catch {
    return String(value);
  }
}

/** As elm_json:errorToString of an Error without values (elm_js:error_value). */
function explain([kind, what, inner], value, where = "") {
  if (kind === 0)
    return explain(inner, value[what], where + (/^[a-zA-Z][a-zA-Z0-9]*$/.test(what) ? `.${what}` : `['${what}']`));
  if (kind === 1) return explain(inner, value[what], `${where}[${what}]`);
  if (kind === 2) {
    const subject = where ? `The Json.Decode.oneOf at json${where}` : "Json.Decode.oneOf";
    return what.reduce((text, error, index) => `${text}\n\n\n\n(${index + 1}) ${indent(explain(error, value))}`,
                       `${subject} failed in the following ${what.length} ways:`);
  }
  return (where ? `Problem with the value at json${where}:\n\n    ` : "Problem with the given value:\n\n") +
    `${indent(textOf(value))}\n\n${what}`;
}

// -- programs ---------------------------------------------------------------

/** Whole lines of text for the console. */
function linesTo(log) {
  const decoder = new TextDecoder();
  let line = "";
  return bytes => {
    const lines = (line + decoder.decode(bytes, { stream: true })).split("\n");
    line = lines.pop();
    for (const each of lines) log(each);
  };
}

/** A running program: what is told by it and to it. */
class Instance {
  pid = 0;
  ports = undefined;
  names = [];
  #subscribers = [];
  constructor(flags) { this.flags = flags; }

  start(ports, send) {
    ports.forEach(([name, isOut], port) => {
      this.names.push(name);
      this.ports ??= {};
      this.ports[name] = isOut ? this.#outgoing(port) : { send: value => send(this, port, value) };
    });
  }

  #outgoing(port) {
    this.#subscribers[port] = [];
    return {
      subscribe: callback => {
        this.#subscribers[port] = [...this.#subscribers[port], callback];
      },
      unsubscribe: callback => {
        const rest = [...this.#subscribers[port]];
        const index = rest.indexOf(callback);
        if (index >= 0) rest.splice(index, 1);
        this.#subscribers[port] = rest;
      },
    };
  }

  subscribersOf(port) { return this.#subscribers[port]; }
}

class Machine {
  #exports = null;
  #foreign = new Foreign();
  #listener = -1;
  #instances = [null];
  #isRunning = false;
  #timer = undefined;
  #errors = [];
  #fatal = null;
  /** What went in through ports since the program was idle: wrong values are shown. */
  #sent = [];

  async load(url) {
    const imports = { luciole: this.#imports() };
    let result;
    if (url.protocol === "file:" && typeof process === "object") {
      const { readFile } = await nodeModule("fs/promises");
      result = await WebAssembly.instantiate(await readFile(url), imports);
    } else {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
      result = response.headers.get("content-type")?.startsWith("application/wasm")
        ? await WebAssembly.instantiateStreaming(response, imports)
        : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
    }
    this.#exports = result.instance.exports;
    const variables = [`TZ=${Intl.DateTimeFormat().resolvedOptions().timeZone ?? ""}`];
    for (const [name, value] of Object.entries(globalThis.process?.env ?? {}))
      if (name.startsWith("LUCIOLE_")) variables.push(`${name}=${value}`);
    this.#run(() => this.#exports.luc_start(
      this.#copy(new TextEncoder().encode("elm\0")), 1,
      this.#copy(new TextEncoder().encode(variables.join("\0") + "\0\0"))));
    this.#run(() => this.#exports.luc_elm_run());
  }

  init(args) {
    if (this.#listener < 0) throw new Error("Elm.ready has to be awaited before init");
    const instance = new Instance(args?.flags);
    const id = this.#instances.push(instance) - 1;
    this.#send(this.#listener, [id, args?.flags]);
    return instance.ports ? { ports: instance.ports } : {};
  }

  #imports() {
    const writers = { 1: linesTo(text => console.log(text)), 2: linesTo(text => console.error(text)) };
    return {
      write: (descriptor, at, count) => writers[descriptor]?.(this.#memory(at, count).slice()),
      exit: status => { throw new Error(`the program ended with status ${status}`); },
      fail: (at, count) => {
        throw new Error(new TextDecoder().decode(this.#memory(at, count).slice()));
      },
      monotonic: () => performance.now(),
      system: () => Date.now(),
      offset: seconds => -new Date(seconds * 1000).getTimezoneOffset(),
      read: () => {},
      perform: () => { throw new Error("the module js is not there for Elm's programs"); },
      release: () => {},
      elm: (id, pid, at, count) =>
        this.#told(id, pid, new Reader(this.#exports.memory.buffer, at >>> 0, this.#foreign).read()),
    };
  }

  #memory(at, count) { return new Uint8Array(this.#exports.memory.buffer, at >>> 0, count); }

  #copy(bytes) {
    const at = this.#exports.luc_allocate(bytes.length || 1) >>> 0;
    this.#memory(at, bytes.length).set(bytes);
    return at;
  }

  #told(id, pid, [what, ...values]) {
    if (what === kListens) {
      this.#listener = pid;
      return;
    }
    const instance = this.#instances[id];
    if (what === kStarted) {
      instance.pid = pid;
      instance.start(values[0], (to, port, value) => this.#send(to.pid, [port, value, this.#sent.push(value) - 1]));
    } else if (what === kValue) {
      for (const callback of instance.subscribersOf(values[0])) {
        // An error may not unwind the program's frames.
        try {
          callback(values[1]);
        } catch (error) {
          this.#errors.push(error);
        }
      }
    } else {
      this.#errors.push(new Error(this.#complaint(instance, what, values)));
    }
  }

  #complaint(instance, what, [first, error, sent]) {
    if (what === kFlags)
      return `Problem with the flags given to your Elm program on initialization.\n\n${explain(first, instance.flags)}`;
    if (what === kFailed)
      return `Trying to send an unexpected type of value through port \`${instance.names[first]}\`:\n` +
        explain(error, this.#sent[sent]);
    return first;
  }

  #send(pid, value) {
    if (this.#fatal) throw this.#fatal;
    const writer = new Writer(this.#foreign);
    writer.write(value);
    this.#exports.luc_elm_send(pid, this.#copy(writer.bytes), writer.bytes.length);
    // In a callback: the program goes on with it as soon as that returns.
    if (this.#isRunning) return;
    this.#run(() => {
      const left = this.#exports.luc_elm_run();
      this.#sent.length = 0;
      return left;
    });
  }

  /** Runs the program and says when it wants to be run again. */
  #run(run) {
    this.#isRunning = true;
    let left;
    try {
      left = run();
    } catch (error) {
      throw this.#fatal = error;
    } finally {
      this.#isRunning = false;
    }
    clearTimeout(this.#timer);
    if (left >= 0)
      this.#timer = setTimeout(() => this.#run(() => this.#exports.luc_pump(kTurn)),
                               Math.min(Math.ceil(left), kLongestTimer));
    const [error] = this.#errors.splice(0);
    if (error) throw error;
  }
}

export function elmProgram(url, name) {
  const machine = new Machine();
  const Elm = {};
  let scope = Elm;
  for (const part of name.split(".")) scope = scope[part] ??= {};
  scope.init = args => machine.init(args);
  Object.defineProperty(Elm, "ready", { value: machine.load(url) });
  return Elm;
}
