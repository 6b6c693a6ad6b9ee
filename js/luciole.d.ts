// Types of luciole.mjs.

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
}

/** What a program was doing when it could not go on: a trap, no memory. */
export class LucioleError extends Error {
  readonly reason: string;
  readonly process: { pid: string; initialCall: string } | null;
  /** Erlang functions, innermost first. */
  readonly frames: string[];
}

export interface Application {
  /** The exit status; null after stop(). Rejected with a LucioleError. */
  readonly exit: Promise<number | null>;
  /** Ends the program where it is. */
  stop(): void;
}

export const Luciole: {
  /** Starts a program: a path, an address, bytes or a module. */
  start(
    source: string | URL | ArrayBuffer | ArrayBufferView | WebAssembly.Module,
    options?: Options,
  ): Promise<Application>;
};

/** Runs a program that belongs to a module of its own; used by generated code. */
export function runModule(
  source: string | URL,
  moduleUrl: string,
): Promise<Application | undefined>;
