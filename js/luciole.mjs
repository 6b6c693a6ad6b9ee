// The JavaScript host of programs that Luciole has compiled to WebAssembly. One
// file without dependencies, for browsers and Node: the driver puts it in front
// of a program's own module.
//
//   const app = await Luciole.start("app.wasm", {args: ["a"], stdout: text => …});
//   const status = await app.exit;
//
// A program runs in turns of a few milliseconds; between them the page, or
// Node's event loop, has its own. The contract with the runtime is in
// lib/Runtime/platform/wasm (Host.h: imports, Main.cpp: exports).

import { Boundary, Ending } from "./boundary.mjs";
import { instantiate, isNode, nodeModule } from "./instantiate.mjs";
import { isInWorker, serve, startWorker } from "./worker.mjs";
import { Float, Handle, ImproperList, Pid, Reference, Tuple, atom, format, tuple } from "./terms.mjs";
export * from "./boundary.mjs";
export * from "./terms.mjs";

/// Milliseconds of a turn, and of the first one: until a program has set itself up the page has nothing of it to show, and
/// a frame in between, with the layout of half of it, would only keep it waiting.
const kTurn = 8, kFirstTurn = 32;
/// The longest time that timers of hosts keep.
const kLongestTimer = 0x7fffffff;
/// Frames in a report.
const kMaxFrames = 40;

/** Unwinds the program's frames when it ends. */
class Exit {
  constructor(status) { this.status = status; }
}

/** What `app.exit` is rejected with when a program can't go on. */
export class LucioleError extends Error {
  constructor(reason, process, frames, cause) {
    const where = process ? ` in ${process.pid} (${process.initialCall})` : "";
    const trace = frames.map(frame => `\n    ${frame}`).join("");
    super(`${reason}${where}${trace}`, { cause });
    this.name = "LucioleError";
    /** Why, in one line. */
    this.reason = reason;
    /** The process that ran: {pid, initialCall}, or null. */
    this.process = process;
    /** The Erlang functions that it was in, innermost first. */
    this.frames = frames;
  }
}

// -- turns ------------------------------------------------------------------

/** Calls back after other events have had their chance. */
const soon = typeof setImmediate === "function"
  ? callback => setImmediate(callback)
  : (() => {
      const channel = new MessageChannel();
      const callbacks = [];
      channel.port1.onmessage = () => callbacks.shift()();
      return callback => {
        callbacks.push(callback);
        channel.port2.postMessage(0);
      };
    })();

// -- output -----------------------------------------------------------------

/** Calls `write` with text for the bytes that it gets. */
function decoding(write) {
  const decoder = new TextDecoder();
  return bytes => write(decoder.decode(bytes, { stream: true }));
}

/** Whole lines to the console. */
function toConsole(log) {
  let line = "";
  return text => {
    const lines = (line + text).split("\n");
    line = lines.pop();
    for (const each of lines) log(each);
  };
}

/** Everything, at once, to a descriptor of Node's. */
function toDescriptor(fs, descriptor) {
  return bytes => {
    for (let at = 0; at < bytes.length;) {
      try {
        at += fs.writeSync(descriptor, bytes, at);
      } catch (error) {
        if (error.code === "EPIPE") return;
        if (error.code !== "EAGAIN") throw error;
      }
    }
  };
}

function outputOf(option, log) {
  return decoding(option ?? toConsole(log));
}

// -- input ------------------------------------------------------------------

async function* chunksOf(stdin) {
  if (stdin === undefined || stdin === null) return;
  if (typeof stdin === "string" || stdin instanceof Uint8Array) yield stdin;
  else yield* stdin;
}

// -- a program --------------------------------------------------------------

class Application {
  #exports;
  #input;
  #writers;
  #timer = null;
  #length = kFirstTurn;
  #isTurnDue = false;
  #boundary;
  #isOver = false;
  #ending = new Ending();
  #isReady;

  constructor(options) {
    this.ready = new Promise(resolve => { this.#isReady = resolve; });
    this.#input = chunksOf(options.stdin)[Symbol.asyncIterator]();
    this.#boundary = new Boundary(options, {
      wake: () => this.#wake(),
      guard: run => this.#guard(run),
    });
    this.#writers = options.writers ?? {
      1: outputOf(options.stdout, text => console.log(text)),
      2: outputOf(options.stderr, text => console.error(text)),
    };
  }

  /** What the runtime imports. */
  imports() {
    return {
      luciole: {
        write: (descriptor, address, count) =>
          this.#writers[descriptor]?.(this.#bytes(address, count).slice()),
        exit: status => { throw new Exit(status); },
        fail: (address, count) => {
          throw new Error(this.#text(address, count));
        },
        monotonic: () => performance.now(),
        system: () => Date.now(),
        offset: seconds => -new Date(seconds * 1000).getTimezoneOffset(),
        read: () => { this.#read(); },
        perform: (address, count) => this.#boundary.perform(address, count),
        release: index => this.#boundary.release(index),
        elm: () => { throw new Error("only programs that are Elm's as a whole have a page"); },
      },
    };
  }

  begin(instance, args, env) {
    this.#exports = instance.exports;
    this.#boundary.attach(instance.exports);
    const words = ["luciole", ...args];
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    this.#guard(() => this.#exports.luc_start(
      this.#strings(words), words.length, this.#strings([...variables, ""])));
    this.#wake();
  }

  /** How it ends: the exit status, or a LucioleError. */
  get exit() { return this.#ending.promise; }

  /** Ends the program where it is; `exit` is then null. */
  stop() {
    this.#end(() => this.#ending.resolve(null));
  }

  // Terms (boundary.mjs).

  /** To a registered name, a pid or an alias; messages to the dead vanish. */
  send(to, message) { this.#boundary.send(to, message); }

  /** A request to a gen_server: its reply. */
  call(server, request, timeout = 5000) { return this.#boundary.call(server, request, timeout); }

  /** The pid of a new process that calls an exported function. */
  spawn(module, name, args = []) { return this.#boundary.spawn(module, name, args); }

  /** How many objects of JavaScript's the program refers to. */
  get objectCount() { return this.#boundary.objectCount; }

  // Turns.

  #wake() {
    if (this.#isOver || this.#isTurnDue) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#isTurnDue = true;
    soon(() => this.#turn());
  }

  #turn() {
    if (this.#isOver) return;
    this.#isTurnDue = false;
    const left = this.#guard(() => this.#exports.luc_pump(this.#length));
    this.#length = kTurn;
    if (this.#isOver || left === undefined) return;
    if (left !== 0) this.#isReady();
    if (left < 0) return;
    if (left === 0) this.#wake();
    else if (!this.#isTurnDue) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#turn(),
                               Math.min(Math.ceil(left), kLongestTimer));
    }
  }

  async #read() {
    let chunk;
    try {
      const { value, done } = await this.#input.next();
      chunk = done ? new Uint8Array() : value;
    } catch (error) {
      return this.#fail(error);
    }
    if (this.#isOver) return;
    if (typeof chunk === "string") chunk = new TextEncoder().encode(chunk);
    const address = this.#copy(chunk);
    this.#guard(() => this.#exports.luc_input(address, chunk.length));
    this.#wake();
  }

  // The end.

  #end(settle) {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#boundary.detach();
    settle();
    this.#isReady();
  }

  #guard(run) {
    // The frames of a trap are behind those of the runtime.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = Infinity;
    try {
      return run();
    } catch (error) {
      if (error instanceof Exit)
        this.#end(() => this.#ending.resolve(error.status));
      else this.#fail(error);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  }

  #fail(error) {
    this.#end(() => {
      let report;
      try {
        report = this.#report(error);
      } catch { // memory that can't be read any more
        report = new LucioleError(String(error), null, [], error);
      }
      this.#ending.reject(report);
    });
  }

  #report(error) {
    const frames = framesOf(error);
    const trace = this.#exports?.luc_trace?.();
    let process = null;
    if (trace) {
      const words = new DataView(this.#exports.memory.buffer, trace);
      const word = index => words.getUint32(8 * index, true);
      const number = word(0), count = word(4);
      const call = at => `${this.#atom(word(at))}:${this.#atom(word(at + 1))}/${word(at + 2)}`;
      process = {
        pid: `<0.${number & 0x7fff}.${number >>> 15}>`,
        initialCall: call(1),
      };
      for (let i = 0; i < count; ++i) {
        const at = 5 + 5 * i;
        const line = word(at + 4);
        frames.push(call(at) + (line ? ` (${this.#string(word(at + 3))}, line ${line})` : ""));
      }
    }
    return new LucioleError(error?.message ?? String(error), process, frames.slice(0, kMaxFrames), error);
  }

  // Memory.

  #bytes(address, count) {
    return new Uint8Array(this.#exports.memory.buffer, address >>> 0, count);
  }

  #text(address, count) {
    return new TextDecoder().decode(this.#bytes(address, count).slice());
  }

  #string(address) {
    const memory = new Uint8Array(this.#exports.memory.buffer);
    return this.#text(address, memory.indexOf(0, address) - address);
  }

  /** The name of an atom: a record of length, hash and UTF-8 bytes. */
  #atom(term) {
    const record = term - 6;
    const length = new DataView(this.#exports.memory.buffer).getUint32(record, true);
    return this.#text(record + 8, length);
  }

  #copy(bytes) {
    const address = this.#exports.luc_allocate(bytes.length + 1);
    this.#bytes(address, bytes.length).set(bytes);
    return address;
  }

  /** One behind the other, each ended by a zero. */
  #strings(strings) {
    return this.#copy(new TextEncoder().encode(strings.map(s => s + "\0").join("")));
  }
}

/** The compiled functions in the stack of a trap, innermost first. */
function framesOf(error) {
  const frames = [];
  for (const line of String(error?.stack ?? "").split("\n")) {
    const match = /^\s*at (?:[\w.-]+\.wasm\.)?(.+:.+\/\d+) \(?(?:wasm:|.*wasm-function)/.exec(line) ??
                  /^(?:[\w.-]+\.wasm\.)?(.+:.+\/\d+)@.*wasm/.exec(line);
    if (match && frames.at(-1) !== match[1]) frames.push(match[1]);
  }
  return frames;
}

// -- starting ---------------------------------------------------------------

export const Luciole = {
  /** Starts a program; see luciole.d.ts. */
  async start(source, options = {}) {
    const app = new Application(options);
    const instance = await instantiate(source, app.imports());
    app.begin(instance, options.args ?? [], options.env ?? {});
    return app;
  },

  startWorker, atom, tuple, format, Tuple, ImproperList, Float, Pid, Reference, Handle,
};

/**
 * Runs a program as the module at `moduleUrl` is meant to: in Node, if that is
 * the main module, like a command, with its arguments, to its exit code; in a
 * page at once.
 */
export async function runModule(source, moduleUrl) {
  if (isInWorker(moduleUrl)) return serve(options => Luciole.start(source, options));
  if (!isNode) {
    const app = await Luciole.start(source);
    app.exit.catch(error => console.error(`luciole: ${error.message}`));
    return app;
  }
  const { pathToFileURL } = await nodeModule("url");
  const fs = await nodeModule("fs");
  const main = process.argv[1] && pathToFileURL(fs.realpathSync(process.argv[1])).href;
  if (main !== moduleUrl) return undefined;
  // A program that waits for nothing waits.
  const waiting = setInterval(() => {}, kLongestTimer);
  const app = await Luciole.start(source, {
    args: process.argv.slice(2),
    env: process.env,
    stdin: process.stdin,
    writers: { 1: toDescriptor(fs, 1), 2: toDescriptor(fs, 2) },
  });
  const status = await app.exit.catch(error => {
    toDescriptor(fs, 2)(new TextEncoder().encode(`luciole: ${error.message}\n`));
    return 1;
  });
  clearInterval(waiting);
  process.exit(status);
}
