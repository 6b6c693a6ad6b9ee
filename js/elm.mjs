// The JavaScript host of Elm programs that Luciole has compiled to WebAssembly,
// with the interface of the Elm compiler's own output, for pages and Node. The
// driver puts it, as one file, in front of a program's own module, which ends in
//
//   export const Elm = elmProgram(new URL("app.wasm", import.meta.url), "Main");
//
//   await Elm.ready;
//   const app = Elm.Main.init({ flags });
//   app.ports.out.subscribe(value => …);
//   app.ports.inp.send(value);
//
// `init` and `send` run updates and callbacks before they return; timers run in
// turns of their own. The other side is lib/Runtime/platform/wasm/Elm.cpp, and
// lib/Library/erlang/elm_js.erl. Values are terms in the program's memory
// (include/luciole/Runtime/Term.h, Bits.h, OffHeap.h), read and laid out here.

import { instantiate } from "./instantiate.mjs";
import { ObjectTable } from "./objects.mjs";

/// Milliseconds that timers may keep the page waiting.
const kTurn = 8;
const kLongestTimer = 0x7fffffff;

// Term.h: tags, kinds of boxed objects, words of 8 bytes.
const kCons = 2, kBoxed = 4, kAtom = 6, kNil = 14;
const kTuple = 1, kSubBits = 6, kFloat = 16, kHeapBits = 19, kRefcBits = 20;
const kSmallHalf = 2 ** 31; // how much the upper half of a small integer counts
// Bits.h, OffHeap.h.
const kMaxHeapBitsBytes = 64, kRecordBytes = 24;
const kRefcBitsNext = 2, kMagicRefWords = 6, kMagicRefNext = 4, kMagicRefResource = 5;
const kObjectIndex = 12; // JavaScript.h

// -- values -----------------------------------------------------------------

/**
 * What the program's terms are in JavaScript. A term that can't be an integer is given by the lower half of its word, any
 * other by where it lies.
 */
class Reader {
  #view;
  #objects;
  constructor(buffer, objects) {
    this.#view = new DataView(buffer);
    this.#objects = objects;
  }

  /** The words behind the header of a tuple. */
  elements(term) {
    const object = term - kBoxed;
    return Array.from({ length: this.#view.getUint32(object, true) >>> 8 }, (_, i) => object + 8 * (i + 1));
  }

  /** The words where a list's elements are. */
  list(term) {
    const words = [];
    for (; (term & 7) === kCons; term = this.term(term - kCons + 8)) words.push(term - kCons);
    return words;
  }

  term(word) { return this.#view.getUint32(word, true); }

  name(atom) {
    return new TextDecoder().decode(
      new Uint8Array(this.#view.buffer, atom - kAtom + 8, this.#view.getUint32(atom - kAtom, true)));
  }

  /** The JSON value at a word; tuples and lists besides are arrays. */
  value(word) {
    const term = this.term(word);
    if (term & 1) return this.#view.getInt32(word + 4, true) * kSmallHalf + (term >>> 1);
    if ((term & 7) === kCons || term === kNil) return this.list(term).map(each => this.value(each));
    if ((term & 7) !== kBoxed) return this.#constant(term);
    const object = term - kBoxed;
    switch (this.#view.getUint8(object) >>> 3) {
      case kFloat: return this.#view.getFloat64(object + 8, true);
      case kTuple: return this.#tuple(term);
      default: return this.#string(term);
    }
  }

  #constant(atom) {
    const name = this.name(atom);
    return name === "null" ? null : name === "true" ? true : name === "false" ? false : name === "undefined" ? undefined : name;
  }

  #tuple(term) {
    const words = this.elements(term), tag = this.term(words[0]);
    const name = (tag & 15) === kAtom ? this.name(tag) : undefined;
    switch (name) {
      case "array": return this.value(words[1]);
      case "object": return this.#object(this.list(this.term(words[1])));
      case "undefined": return this.#objectOf(this.term(words[1]));
      default: return words.map(word => this.value(word));
    }
  }

  #objectOf(reference) {
    const resource = this.term(reference - kBoxed + 8 * kMagicRefResource);
    return this.#objects.at(this.term(resource + kObjectIndex));
  }

  #object(properties) {
    const result = {};
    for (const property of properties) {
      const words = this.elements(this.term(property));
      const key = this.#string(this.term(words[0])), value = this.value(words[1]);
      if (key !== "__proto__") result[key] = value;
      else Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
    }
    return result;
  }

  /** Where a binary's bytes are. */
  bytes(term) {
    const object = term - kBoxed;
    switch (this.#view.getUint8(object) >>> 3) {
      case kHeapBits: return [object + 16, this.term(object + 8) / 8];
      case kRefcBits: return [this.term(object + 24) + kRecordBytes, this.term(object + 8) / 8];
      case kSubBits: {
        const [base] = this.bytes(this.term(object + 8));
        return [base + this.value(object + 24) / 8, this.value(object + 16) / 8];
      }
      default: return [0, 0];
    }
  }

  #string(term) {
    const [at, count] = this.bytes(term), units = [];
    let text = "";
    for (let i = 0; i < count; i += 2) {
      units.push(this.#view.getUint16(at + i));
      if (units.length === 4096) text += String.fromCharCode(...units.splice(0));
    }
    return text + String.fromCharCode(...units);
  }

  text(term) {
    const [at, count] = this.bytes(term);
    return new TextDecoder().decode(new Uint8Array(this.#view.buffer, at, count));
  }
}

/** Lays out a message: its first word is for the term, objects follow. Addresses count from there until it is sent. */
class Message {
  #words = new Uint32Array(128);
  #view = new DataView(this.#words.buffer);
  #end = 2; // all in halves of words
  #addresses = [];
  #offHeap = 0;
  #references = []; // where one is, and what to
  #around = new Set(); // what the value is inside of
  #memory;
  constructor(memory) { this.#memory = memory; }

  /** Each element is put by `put(word, element)`, as are those of lists. */
  tuple(at, elements, put) {
    const object = this.#reserve(1 + elements.length);
    this.#point(at, object, kBoxed);
    this.#words[object] = elements.length << 8 | kTuple << 3;
    elements.forEach((element, i) => put(object + 2 * (i + 1), element));
  }

  immediate(at, term) { this.#words[at] = term; }

  small(at, number) {
    const high = Math.floor(number / kSmallHalf);
    this.#words[at] = (number - high * kSmallHalf) * 2 + 1;
    this.#words[at + 1] = high;
  }

  /** A JSON value. */
  value(at, value) {
    const { atoms } = this.#memory;
    switch (typeof value) {
      case "number": return this.#number(at, value);
      case "string": return this.#string(at, value);
      case "boolean": return this.immediate(at, value ? atoms.true : atoms.false);
      case "undefined": return this.immediate(at, atoms.undefined);
      case "object": return this.#object(at, value);
      default: return this.#reference(at, value);
    }
  }

  #object(at, value) {
    if (value === null) return this.immediate(at, this.#memory.atoms.null);
    if (this.#around.has(value)) return this.#reference(at, value);
    this.#around.add(value);
    this.#parts(at, value);
    this.#around.delete(value);
  }

  #parts(at, value) {
    const { atoms } = this.#memory;
    if (Array.isArray(value))
      return this.#pair(at, atoms.array, where => this.#list(where, value, (head, element) => this.value(head, element)));
    const keys = Object.keys(value);
    if (!keys.length && ![Object.prototype, null].includes(Object.getPrototypeOf(value)))
      return this.#reference(at, value);
    this.#pair(at, atoms.object, where => this.#list(where, keys, (head, key) =>
      this.tuple(head, [key, value[key]], (each, part) => this.value(each, part))));
  }

  /** To what JSON has no form for. Where the program's code can't hold it, it is only told that it is wrong. */
  #reference(at, object) {
    const { atoms, refer } = this.#memory;
    if (!refer) return this.#pair(at, atoms.undefined, where => this.immediate(where, atoms.undefined));
    this.#pair(at, atoms.undefined, where => {
      const reference = this.#reserve(kMagicRefWords);
      this.#point(where, reference, kBoxed);
      this.#linkOffHeap(reference, kMagicRefNext);
      this.#references.push([reference, object]);
    });
  }

  #linkOffHeap(object, next) {
    if (this.#offHeap) this.#point(object + 2 * next, this.#offHeap, 0);
    this.#offHeap = object;
  }

  #pair(at, atom, put) {
    this.tuple(at, [word => this.immediate(word, atom), put], (word, each) => each(word));
  }

  #list(at, elements, put) {
    for (const element of elements) {
      const cell = this.#reserve(2);
      this.#point(at, cell, kCons);
      put(cell, element);
      at = cell + 2;
    }
    this.immediate(at, kNil);
  }

  #number(at, number) {
    if (Number.isInteger(number) && Math.abs(number) <= 2 ** 53 && !Object.is(number, -0)) return this.small(at, number);
    const object = this.#reserve(2);
    this.#point(at, object, kBoxed);
    this.#words[object] = 1 << 8 | kFloat << 3;
    this.#view.setFloat64(4 * (object + 2), number, true);
  }

  /** Its bytes, big endian, are in the object, or in a record of their own. */
  #string(at, text) {
    const size = 2 * text.length, isShort = size <= kMaxHeapBitsBytes, words = isShort ? Math.ceil(size / 8) + 1 : 3;
    const object = this.#reserve(1 + words);
    this.#point(at, object, kBoxed);
    this.#words[object] = words << 8 | (isShort ? kHeapBits : kRefcBits) << 3;
    this.#size(object + 2, size * 8);
    let view = this.#view, to = 4 * (object + 4);
    if (!isShort) {
      const record = this.#memory.allocate(kRecordBytes + size);
      this.#linkOffHeap(object, kRefcBitsNext);
      this.#words[object + 6] = record;
      view = new DataView(this.#memory.buffer);
      view.setUint32(record, 1, true); // references
      view.setUint32(record + 4, 0, true);
      view.setBigUint64(record + 8, BigInt(size), true);
      view.setBigUint64(record + 16, BigInt(size) * 8n, true);
      to = record + kRecordBytes;
    }
    for (let i = 0; i < text.length; ++i) view.setUint16(to + 2 * i, text.charCodeAt(i));
  }

  #size(at, bits) {
    this.#words[at] = bits % 2 ** 32;
    this.#words[at + 1] = bits / 2 ** 32;
  }

  #point(at, object, tag) {
    this.#words[at] = 4 * object + tag;
    this.#addresses.push(at);
  }

  #reserve(count) {
    const object = this.#end;
    this.#end += 2 * count;
    if (this.#end > this.#words.length) {
      const old = this.#words;
      this.#words = new Uint32Array(2 * this.#end);
      this.#words.set(old);
      this.#view = new DataView(this.#words.buffer);
    }
    return object;
  }

  /** Gives where it lies, and its first object off the heap. */
  move(address) {
    for (const at of this.#addresses) this.#words[at] += address;
    new Uint32Array(this.#memory.buffer, address, this.#end).set(this.#words.subarray(0, this.#end));
    for (const [reference, object] of this.#references) this.#memory.refer(object, address + 4 * reference);
    return this.#offHeap && address + 4 * this.#offHeap;
  }

  get count() { return this.#end / 2; }
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

/** As elm_json:errorToString of an Error. */
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
  names = new Map(); // of ports, by their atoms
  timer = undefined;
  due = Infinity; // when it shall be woken
  #subscribers = new Map();
  constructor(flags) { this.flags = flags; }

  addPort(port, name, isOut, send) {
    this.names.set(port, name);
    this.ports ??= {};
    this.ports[name] = isOut ? this.#outgoing(port) : { send: value => send(port, value) };
  }

  #outgoing(port) {
    this.#subscribers.set(port, []);
    return {
      subscribe: callback => {
        this.#subscribers.set(port, [...this.#subscribers.get(port), callback]);
      },
      unsubscribe: callback => {
        const rest = [...this.#subscribers.get(port)];
        const index = rest.indexOf(callback);
        if (index >= 0) rest.splice(index, 1);
        this.#subscribers.set(port, rest);
      },
    };
  }

  subscribersOf(port) { return this.#subscribers.get(port); }
}

class Machine {
  #exports = null;
  /** What JSON has no form for: Elm programs refer to it. */
  #objects = new ObjectTable();
  #atoms = {};
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
    this.#exports = (await instantiate(url, imports)).exports;
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
    this.#send(this.#listener, (message, at) =>
      message.tuple(at, [id, args?.flags], (word, value) => message.value(word, value)));
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
      release: index => this.#objects.release(index),
      elm: (id, pid, tuple) => this.#told(id, pid, tuple >>> 0),
    };
  }

  #memory(at, count) { return new Uint8Array(this.#exports.memory.buffer, at >>> 0, count); }

  #copy(bytes) {
    const at = this.#exports.luc_allocate(bytes.length || 1) >>> 0;
    this.#memory(at, bytes.length).set(bytes);
    return at;
  }

  #told(id, pid, tuple) {
    if ((tuple & 7) !== kBoxed) return; // an event without values
    const reader = new Reader(this.#exports.memory.buffer, this.#objects), words = reader.elements(tuple);
    if (id === 0) {
      this.#listener = pid;
      for (const word of words) this.#atoms[reader.name(reader.term(word))] = reader.term(word);
      return;
    }
    const instance = this.#instances[id], first = reader.term(words[1]);
    switch (reader.name(reader.term(words[0]))) {
      case "started":
        instance.pid = pid;
        for (const each of reader.list(first)) {
          const [port, direction] = reader.elements(reader.term(each)).map(word => reader.term(word));
          instance.addPort(port, reader.name(port), reader.name(direction) === "out",
                           (to, value) => this.#sendToPort(instance, to, value));
        }
        return;
      case "port": return this.#leave(instance.subscribersOf(first), reader.value(words[2]));
      case "wait": return this.#wakeAt(instance, reader.value(words[1]));
      case "flags":
        return this.#complain("Problem with the flags given to your Elm program on initialization.\n\n" +
                              explain(reader.value(words[1]), instance.flags));
      case "failed":
        return this.#complain(`Trying to send an unexpected type of value through port \`${instance.names.get(first)}\`:\n` +
                              explain(reader.value(words[2]), this.#sent[reader.value(words[3])]));
      case "crashed": return this.#complain(this.#crashOf(reader, first));
    }
  }

  #complain(text) { this.#errors.push(new Error(text)); }

  #crashOf(reader, reason) {
    if ((reason & 15) === kAtom) return "modBy 0 is no number";
    const [tag, text] = reader.elements(reason).map(word => reader.term(word));
    return reader.name(tag) === "todo" ? reader.text(text) : "functions can't be compared with (==)";
  }

  #leave(callbacks, value) {
    for (const callback of callbacks) {
      // An error may not unwind the program's frames.
      try {
        callback(value);
      } catch (error) {
        this.#errors.push(error);
      }
    }
  }

  /** In a turn of its own, at the earliest. */
  #wakeAt(instance, left) {
    const due = left === "infinity" ? Infinity : performance.now() + left;
    if (instance.due <= due && due < Infinity) return;
    clearTimeout(instance.timer);
    instance.due = due;
    if (due < Infinity)
      instance.timer = setTimeout(() => {
        instance.due = Infinity;
        this.#send(instance.pid, (message, at) => message.immediate(at, this.#atoms.wake));
      }, Math.min(left, kLongestTimer));
  }

  #sendToPort(instance, port, value) {
    const sent = this.#sent.push(value) - 1;
    this.#send(instance.pid, (message, at) =>
      message.tuple(at, [word => message.immediate(word, this.#atoms.send), word => message.immediate(word, port),
                         word => message.value(word, value), word => message.small(word, sent)],
                    (word, put) => put(word)));
  }

  #send(pid, put) {
    if (this.#fatal) throw this.#fatal;
    const { memory, luc_allocate: allocate, luc_elm_refer: refer } = this.#exports;
    const message = new Message({
      atoms: this.#atoms,
      refer: refer && ((object, address) => refer(this.#objects.indexOf(object), address)),
      get buffer() { return memory.buffer; },
      allocate: bytes => allocate(bytes) >>> 0,
    });
    put(message, 0);
    const address = this.#exports.luc_elm_message(message.count) >>> 0;
    this.#exports.luc_elm_send(pid, address, message.move(address));
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
