// Erlang's terms as JavaScript's values, and the bytes that they cross the
// boundary as: lib/Runtime/platform/wasm/JavaScript.h has the format,
// docs/JavaScript.md the table.

const kInteger = 0, kBigInteger = 1, kFloat = 2, kAtom = 3, kBinary = 4, kList = 5,
      kImproper = 6, kTuple = 7, kMap = 8, kPid = 9, kReference = 10, kObject = 11,
      kHandle = 12;
const kHandleKinds = ["fun", "port", "bitstring", "reference"];

/** An atom: true, false, null and undefined are themselves, others symbols. */
export const atom = name => name in kConstants ? kConstants[name] : Symbol.for(name);
const kConstants = { __proto__: null, true: true, false: false, null: null, undefined };

/** A tuple; an array in all else. */
export class Tuple extends Array {
  toString() { return format(this); }
}
export const tuple = (...elements) => Tuple.from(elements);

/** A list that does not end in []. */
export class ImproperList {
  constructor(elements, tail) {
    this.elements = elements;
    this.tail = tail;
  }
}

/** A number that is to be a float even if it is whole. */
export class Float {
  constructor(value) { this.value = value; }
  valueOf() { return this.value; }
}

/** A process. Equal pids are the same object as long as one of them is in use. */
export class Pid {
  constructor(number) {
    this.number = number;
    Object.freeze(this);
  }
  toString() {
    return `<0.${this.number % 0x8000}.${Math.floor(this.number / 0x8000)}>`;
  }
}

/** A reference, by value. */
export class Reference {
  constructor(words) {
    this.words = words;
    Object.freeze(this);
  }
  equals(other) {
    return other instanceof Reference &&
      this.words.every((word, i) => word === other.words[i]);
  }
  toString() { return `#Ref<${[...this.words].reverse().join(".")}>`; }
}

/** A term that JavaScript has no value for: it can be kept and sent back. */
export class Handle {
  constructor(kind, index) {
    this.kind = kind;
    this.index = index;
    Object.freeze(this);
  }
  toString() { return `#${this.kind}`; }
}

/** Data that is to cross by reference, as other objects do. */
export class ByReference {
  constructor(value) { this.value = value; }
}

// -- as text ----------------------------------------------------------------

/** A term in Erlang's syntax, more or less: for messages to people. */
export function format(term) {
  if (typeof term === "symbol") return Symbol.keyFor(term) ?? String(term);
  if (typeof term === "string") return `<<${JSON.stringify(term)}>>`;
  if (term instanceof Tuple) return `{${Array.from(term, format).join(",")}}`;
  if (Array.isArray(term)) return `[${term.map(format).join(",")}]`;
  if (term instanceof Map || isPlain(term)) {
    const pairs = pairsOf(term).map(([key, value]) => `${format(key)} => ${format(value)}`);
    return `#{${pairs.join(",")}}`;
  }
  return String(term);
}

export const isPlain = value => {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype ||
    // Of another realm.
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"));
};

const pairsOf = map => map instanceof Map
  ? [...map]
  : Object.entries(map).map(([name, value]) => [Symbol.for(name), value]);

// -- to the program ---------------------------------------------------------

/** Deeper values are taken for cyclic ones. */
const kDeepest = 2000;

/** Writes terms in postfix order. `atoms` gives the address of a name's record. */
export class Writer {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;
  #depth = 0;

  constructor(atoms, objects) {
    this.atoms = atoms;
    this.objects = objects;
  }

  clear() { this.#length = this.#depth = 0; }

  get bytes() { return this.#bytes.subarray(0, this.#length); }

  #room(count) {
    if (this.#length + count > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + count));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    const at = this.#length;
    this.#length += count;
    return at;
  }
  #byte(value) {
    this.#room(1);
    this.#view.setUint8(this.#length - 1, value);
  }
  #word(tag, value) {
    this.#byte(tag);
    this.#count(value);
  }
  #double(tag, value) {
    this.#byte(tag);
    this.#room(8);
    this.#view.setFloat64(this.#length - 8, value, true);
  }
  #long(value) {
    this.#room(8);
    this.#view.setBigUint64(this.#length - 8, value, true);
  }
  #count(value) {
    this.#room(4);
    this.#view.setUint32(this.#length - 4, value, true);
  }

  /** Data by value, all else by reference. */
  write(value) {
    switch (typeof value) {
      case "number": return this.#number(value);
      case "string": return this.#binary(new TextEncoder().encode(value));
      case "bigint": return this.#bigint(value);
      case "boolean": return this.#atom(String(value));
      case "undefined": return this.#atom("undefined");
      case "symbol": return this.#symbol(value);
      case "function": return this.#reference(value);
    }
    if (value === null) return this.#atom("null");
    if (++this.#depth > kDeepest) throw new TypeError("a value too deep or cyclic for Erlang");
    this.#object(value);
    --this.#depth;
  }

  #reference(value) {
    if (typeof value !== "object" && typeof value !== "function" || value === null)
      return this.write(value);
    this.#word(kObject, this.objects.indexOf(value));
  }

  #object(value) {
    if (Array.isArray(value)) {
      for (const element of value) this.write(element);
      return this.#word(value instanceof Tuple ? kTuple : kList, value.length);
    }
    if (value instanceof Uint8Array || value instanceof Uint8ClampedArray)
      return this.#binary(value);
    if (value instanceof ArrayBuffer) return this.#binary(new Uint8Array(value));
    if (value instanceof Map || isPlain(value)) {
      const pairs = pairsOf(value);
      for (const [key, each] of pairs) {
        this.write(key);
        this.write(each);
      }
      return this.#word(kMap, pairs.length);
    }
    if (value instanceof Pid) return this.#double(kPid, value.number);
    if (value instanceof Float) return this.#double(kFloat, value.value);
    if (value instanceof Reference) {
      this.#byte(kReference);
      this.#byte(value.words.length);
      for (const word of value.words) this.#long(word);
    } else if (value instanceof Handle) {
      this.#byte(kHandle);
      this.#byte(kHandleKinds.indexOf(value.kind));
      this.#count(value.index);
    } else if (value instanceof ImproperList) {
      for (const element of value.elements) this.write(element);
      this.write(value.tail);
      this.#word(kImproper, value.elements.length);
    } else this.#reference(value instanceof ByReference ? value.value : value);
  }

  #number(value) {
    if (Number.isSafeInteger(value)) this.#double(kInteger, value);
    else if (Number.isFinite(value)) this.#double(kFloat, value);
    else this.#atom(String(value)); // Erlang has no such numbers
  }

  #bigint(value) {
    let rest = value < 0n ? -value : value;
    const limbs = [];
    for (; rest > 0n; rest >>= 64n) limbs.push(BigInt.asUintN(64, rest));
    this.#byte(kBigInteger);
    this.#byte(value < 0n ? 1 : 0);
    this.#count(limbs.length);
    for (const limb of limbs) this.#long(limb);
  }

  #binary(bytes) {
    this.#word(kBinary, bytes.length);
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  #atom(name) { this.#word(kAtom, this.atoms(name)); }
  #symbol(symbol) {
    const name = Symbol.keyFor(symbol);
    if (name === undefined || [...name].length > 255)
      throw new TypeError(`${String(symbol)} is no atom: use Symbol.for`);
    this.#atom(name);
  }
}

// -- from the program -------------------------------------------------------

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function stringOf(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return bytes;
  }
}

/**
 * Reads terms in prefix order. `context`: atom(address), pid(number),
 * handle(kind, index), objects, and whether `binaries` are always bytes.
 */
export class Reader {
  #at = 0;

  constructor(bytes, context) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.context = context;
  }

  #byte() { return this.view.getUint8(this.#at++); }
  #word() { return this.view.getUint32((this.#at += 4) - 4, true); }
  #double() { return this.view.getFloat64((this.#at += 8) - 8, true); }
  #long() { return this.view.getBigUint64((this.#at += 8) - 8, true); }
  #elements(array, count) {
    for (let i = 0; i < count; ++i) array.push(this.read());
    return array;
  }

  read() {
    const context = this.context;
    switch (this.#byte()) {
      case kInteger: case kFloat: return this.#double();
      case kBigInteger: return this.#bigint();
      case kAtom: return context.atom(this.#word());
      case kBinary: return this.#binary(this.#word());
      case kList: return this.#elements([], this.#word());
      case kTuple: return this.#elements(new Tuple(), this.#word());
      case kImproper: return new ImproperList(this.#elements([], this.#word()), this.read());
      case kMap: return this.#map(this.#word());
      case kPid: return context.pid(this.#double());
      case kReference: {
        const words = [];
        for (let count = this.#byte(); count > 0; --count) words.push(this.#long());
        return new Reference(Object.freeze(words));
      }
      case kObject: return context.objects.at(this.#word());
      case kHandle: {
        const kind = this.#byte();
        return context.handle(kHandleKinds[kind], this.#word());
      }
    }
    throw new Error("a term that can't be read");
  }

  #bigint() {
    const negative = this.#byte();
    let value = 0n;
    for (let i = 0n, count = this.#word(); count > 0; --count, ++i)
      value |= this.#long() << 64n * i;
    return negative ? -value : value;
  }

  #binary(count) {
    const bytes = this.bytes.slice(this.#at, this.#at += count);
    return this.context.binaries === "bytes" ? bytes : stringOf(bytes);
  }

  /** Maps whose keys are all atoms are plain objects. */
  #map(count) {
    const pairs = [];
    let areNames = true;
    for (let i = 0; i < count; ++i) {
      const key = this.read();
      areNames &&= typeof key === "symbol" || key === null || typeof key === "boolean" ||
        key === undefined;
      pairs.push([key, this.read()]);
    }
    if (!areNames) return new Map(pairs);
    return Object.fromEntries(pairs.map(([key, value]) =>
      [typeof key === "symbol" ? Symbol.keyFor(key) : String(key), value]));
  }
}
