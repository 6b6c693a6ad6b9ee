// Types of luciole.mjs. How terms and values become each other: docs/JavaScript.md.

/** Text or bytes in pieces, in order. */
export type Input =
  | string
  | Uint8Array
  | AsyncIterable<string | Uint8Array>
  | Iterable<string | Uint8Array>;

export interface Options {
  /** What `main/1` and `init:get_plain_arguments/0` give. */
  args?: string[];
  /** What `os:getenv` gives. */
  env?: Record<string, string>;
  /** Gets what the program prints, in pieces; the console otherwise. */
  stdout?: (text: string) => void;
  stderr?: (text: string) => void;
  /** What the program reads; nothing otherwise. */
  stdin?: Input;
  /** What binaries become: strings where they are UTF-8 (default), or always bytes. */
  binaries?: "string" | "bytes";
}

// Terms.

/** What crosses by value; all other objects cross by reference. */
export type Term =
  | number | bigint | string | boolean | null | undefined | symbol | Uint8Array
  | Term[] | Map<Term, Term> | { [name: string]: Term }
  | Tuple | ImproperList | Float | Pid | Reference | Handle | object;

/** true, false, null and undefined are themselves, other atoms symbols. */
export function atom(name: string): symbol | boolean | null | undefined;
export function tuple(...elements: Term[]): Tuple;
/** In Erlang's syntax, for people. */
export function format(term: Term): string;

export class Tuple extends Array<any> {}
export class ImproperList {
  constructor(elements: Term[], tail: Term);
  readonly elements: Term[];
  readonly tail: Term;
}
/** A number that is to be a float even if it is whole. */
export class Float {
  constructor(value: number);
  readonly value: number;
}
export class Pid {
  private constructor();
  readonly number: number;
}
export class Reference {
  private constructor();
  equals(other: unknown): boolean;
}
/** A term that JavaScript has no value for. */
export class Handle {
  private constructor();
  readonly kind: "fun" | "port" | "bitstring" | "reference";
}

/** An exception of Erlang's. */
export class ErlangError extends Error {
  readonly kind: "error" | "exit" | "throw";
  readonly reason: any;
}

/** What a program was doing when it could not go on: a trap, no memory. */
export class LucioleError extends Error {
  readonly reason: string;
  readonly process: { pid: string; initialCall: string } | null;
  /** Erlang functions, innermost first. */
  readonly frames: string[];
}

// Programs.

/** A registered name, a process, or an alias. */
export type Receiver = string | symbol | Pid | Reference;

interface Program {
  /** The exit status; null after stop(). Rejected with a LucioleError. */
  readonly exit: Promise<number | null>;
  /** When all its processes wait for the first time (servers have their names then), or it has ended. */
  readonly ready: Promise<void>;
  /** Ends the program where it is. */
  stop(): void;
  /** Messages to the dead vanish. */
  send(to: Receiver, message: Term): void;
  /** A request to a gen_server; 5000 milliseconds if nothing else is said. */
  call(server: Receiver, request: Term, timeout?: number): Promise<any>;
}

export interface Application extends Program {
  /** The pid of a new process that calls an exported function. */
  spawn(module: string, name: string, args?: Term[]): Pid;
  /** How many objects of JavaScript's the program refers to. */
  readonly objectCount: number;
}

export interface EventOptions {
  fields?: string[];
  prevent_default?: boolean;
  stop_propagation?: boolean;
  once?: boolean;
  capture?: boolean;
  passive?: boolean;
}

/** A program in a worker: only data crosses. */
export interface WorkerApplication extends Program {
  spawn(module: string, name: string, args?: Term[]): Promise<Pid>;
  /** Events become messages {js_event, Number, Event, Data}; gives what ends that. */
  listen(target: EventTarget, event: string, to: Receiver, options?: EventOptions): () => void;
}

export const Luciole: {
  /** Starts a program: a path, an address, bytes or a module. */
  start(
    source: string | URL | ArrayBuffer | ArrayBufferView | WebAssembly.Module,
    options?: Options,
  ): Promise<Application>;
  /** Starts the program of a module (OUT.mjs) in a Web Worker. */
  startWorker(module: string | URL, options?: Options): Promise<WorkerApplication>;
  atom: typeof atom;
  tuple: typeof tuple;
  format: typeof format;
  Tuple: typeof Tuple;
  ImproperList: typeof ImproperList;
  Float: typeof Float;
  Pid: typeof Pid;
  Reference: typeof Reference;
  Handle: typeof Handle;
};

/** Runs a program that belongs to a module of its own; used by generated code. */
export function runModule(
  source: string | URL,
  moduleUrl: string,
): Promise<Application | undefined>;
