// What Elm's JavaScript stands on, in the shapes that `elm make --optimize` uses: curried functions by F2/A2, lists and
// custom types as objects with `$`, records as plain objects, a red-black Dict, an Array of 32-way nodes. Written for
// these benchmarks from the shapes that Elm's output has, not taken from it.

const wrap = (arity, f, curried) => { curried.a = arity; curried.f = f; return curried; };
export const F2 = f => wrap(2, f, a => b => f(a, b));
export const F3 = f => wrap(3, f, a => b => c => f(a, b, c));
export const F4 = f => wrap(4, f, a => b => c => d => f(a, b, c, d));
export const F5 = f => wrap(5, f, a => b => c => d => e => f(a, b, c, d, e));
export function A2(f, a, b) { return f.a === 2 ? f.f(a, b) : f(a)(b); }
export function A3(f, a, b, c) { return f.a === 3 ? f.f(a, b, c) : f(a)(b)(c); }
export function A4(f, a, b, c, d) { return f.a === 4 ? f.f(a, b, c, d) : f(a)(b)(c)(d); }
export function A5(f, a, b, c, d, e) { return f.a === 5 ? f.f(a, b, c, d, e) : f(a)(b)(c)(d)(e); }

// -- values --------------------------------------------------------------------

export const Nil = { $: 0 };
export const Cons = (a, b) => ({ $: 1, a, b });
export const Tuple2 = (a, b) => ({ a, b });
export const Nothing = { $: 1 };
export const Just = a => ({ $: 0, a });
export const Ok = a => ({ $: 0, a });
export const Err = a => ({ $: 1, a });

export function update(old, fields) {
  const made = {};
  for (const key in old) made[key] = old[key];
  for (const key in fields) made[key] = fields[key];
  return made;
}

export function fromArray(array) {
  let list = Nil;
  for (let i = array.length; i--;) list = Cons(array[i], list);
  return list;
}

export function toArray(list) {
  const array = [];
  for (; list.b; list = list.b) array.push(list.a);
  return array;
}

// What lies deeper than 100 levels waits in `later`.
function equalHelp(x, y, depth, later) {
  if (x === y) return true;
  if (typeof x !== 'object' || x === null || y === null) return false;
  if (depth > 100) {
    later.push([x, y]);
    return true;
  }
  for (const key in x) if (!equalHelp(x[key], y[key], depth + 1, later)) return false;
  return true;
}
export function equal(x, y) {
  const later = [];
  let same = equalHelp(x, y, 0, later);
  for (let pair; same && (pair = later.pop());) same = equalHelp(pair[0], pair[1], 0, later);
  return same;
}

// LT, EQ, GT as --optimize has them: 0, 1, 2.
export const compare = F2((x, y) => {
  if (typeof x !== 'object') return x === y ? 1 : x < y ? 0 : 2;
  throw new Error('not needed here');
});

// -- Basics --------------------------------------------------------------------

export const modBy = F2((n, a) => {
  const answer = a % n;
  if (n === 0) throw new Error('modBy 0');
  return (answer > 0 && n < 0) || (answer < 0 && n > 0) ? answer + n : answer;
});
export const add = F2((a, b) => a + b);
export const identity = x => x;
export const max = F2((a, b) => (a > b ? a : b));
export const composeR = F3((f, g, x) => g(f(x)));
export const composeL = F3((g, f, x) => g(f(x)));

// -- List ----------------------------------------------------------------------

export const cons = F2(Cons);
export const foldl = F3((f, acc, list) => {
  while (true) {
    if (!list.b) return acc;
    acc = A2(f, list.a, acc);
    list = list.b;
  }
});
export const reverse = list => A3(foldl, cons, Nil, list);

// From the right by recursion, four elements a step, and over a reversed list below 500 steps.
const foldrHelp = (f, acc, depth, list) => {
  if (!list.b) return acc;
  const a = list.a, r1 = list.b;
  if (!r1.b) return A2(f, a, acc);
  const b = r1.a, r2 = r1.b;
  if (!r2.b) return A2(f, a, A2(f, b, acc));
  const c = r2.a, r3 = r2.b;
  if (!r3.b) return A2(f, a, A2(f, b, A2(f, c, acc)));
  const d = r3.a, r4 = r3.b;
  const rest = depth > 500 ? A3(foldl, f, acc, reverse(r4)) : foldrHelp(f, acc, depth + 1, r4);
  return A2(f, a, A2(f, b, A2(f, c, A2(f, d, rest))));
};
export const foldr = F3((f, acc, list) => foldrHelp(f, acc, 0, list));
export const map = F2((f, list) => A3(foldr, F2((x, acc) => Cons(f(x), acc)), Nil, list));
export const filter = F2((keep, list) => A3(foldr, F2((x, acc) => (keep(x) ? Cons(x, acc) : acc)), Nil, list));
export const map2 = F3((f, xs, ys) => {
  const array = [];
  for (; xs.b && ys.b; xs = xs.b, ys = ys.b) array.push(A2(f, xs.a, ys.a));
  return fromArray(array);
});
export const range = F2((low, high) => {
  let list = Nil;
  for (let n = high; n >= low; n--) list = Cons(n, list);
  return list;
});
export const length = list => A3(foldl, F2((_, n) => n + 1), 0, list);
export const sum = list => A3(foldl, add, 0, list);
export const maximum = list => (list.b ? Just(A3(foldl, max, list.a, list.b)) : Nothing);
export const indexedMap = F2((f, list) => A3(map2, f, A2(range, 0, length(list) - 1), list));
export const repeat = F2((n, x) => {
  let list = Nil;
  while (n-- > 0) list = Cons(x, list);
  return list;
});
export const withDefault = F2((value, maybe) => (maybe.$ === 0 ? maybe.a : value));
export const maybeMap = F2((f, maybe) => (maybe.$ === 0 ? Just(f(maybe.a)) : Nothing));

// -- String --------------------------------------------------------------------

export const fromInt = n => n + '';
export const join = F2((separator, list) => toArray(list).join(separator));
export const split = F2((separator, text) => fromArray(text.split(separator)));
export const append = F2((a, b) => a + b);
export const dropRight = F2((n, text) => (n < 1 ? text : text.slice(0, -n)));
export const left = F2((n, text) => (n < 1 ? '' : text.slice(0, n)));
export const toInt = text => {
  const start = text.charCodeAt(0) === 43 || text.charCodeAt(0) === 45 ? 1 : 0;
  let total = 0, i = start;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || 57 < code) return Nothing;
    total = 10 * total + code - 48;
  }
  return i === start ? Nothing : Just(text.charCodeAt(0) === 45 ? -total : total);
};
const isLead = code => 0xd800 <= code && code <= 0xdbff;
export const stringFoldl = F3((f, acc, text) => {
  for (let i = 0; i < text.length; i++) {
    const char = isLead(text.charCodeAt(i)) ? text[i] + text[++i] : text[i];
    acc = A2(f, char, acc);
  }
  return acc;
});
export const stringMap = F2((f, text) => {
  const array = new Array(text.length);
  let n = 0;
  for (let i = 0; i < text.length; i++)
    array[n++] = f(isLead(text.charCodeAt(i)) ? text[i] + text[++i] : text[i]);
  array.length = n;
  return array.join('');
});
export const stringToList = text => {
  const array = [];
  for (let i = 0; i < text.length; i++) array.push(isLead(text.charCodeAt(i)) ? text[i] + text[++i] : text[i]);
  return fromArray(array);
};
export const stringReverse = text => toArray(stringToList(text)).reverse().join('');
export const toCode = char => {
  const code = char.charCodeAt(0);
  return isLead(code) ? (code - 0xd800) * 0x400 + char.charCodeAt(1) - 0xdc00 + 0x10000 : code;
};
export const toUpper = char => char.toUpperCase();
export const isDigit = char => {
  const code = toCode(char);
  return code <= 57 && 48 <= code;
};

// -- Dict: left-leaning red-black, {$: -1, a: colour, b: key, c: value, d: left, e: right} ----------------

const Red = 0, Black = 1;
export const Empty = { $: -2 };
const node = (a, b, c, d, e) => ({ $: -1, a, b, c, d, e });
const isRed = dict => dict.$ === -1 && dict.a === Red;

const balance = F5((colour, key, value, left, right) => {
  if (isRed(right)) {
    if (isRed(left))
      return node(Red, key, value, node(Black, left.b, left.c, left.d, left.e), node(Black, right.b, right.c, right.d, right.e));
    return node(colour, right.b, right.c, node(Red, key, value, left, right.d), right.e);
  }
  if (isRed(left) && isRed(left.d)) {
    const inner = left.d;
    return node(Red, left.b, left.c, node(Black, inner.b, inner.c, inner.d, inner.e), node(Black, key, value, left.e, right));
  }
  return node(colour, key, value, left, right);
});
const insertHelp = F3((key, value, dict) => {
  if (dict.$ === -2) return node(Red, key, value, Empty, Empty);
  switch (A2(compare, key, dict.b)) {
    case 0: return A5(balance, dict.a, dict.b, dict.c, A3(insertHelp, key, value, dict.d), dict.e);
    case 1: return node(dict.a, dict.b, value, dict.d, dict.e);
    default: return A5(balance, dict.a, dict.b, dict.c, dict.d, A3(insertHelp, key, value, dict.e));
  }
});
export const insert = F3((key, value, dict) => {
  const made = A3(insertHelp, key, value, dict);
  return isRed(made) ? node(Black, made.b, made.c, made.d, made.e) : made;
});
export const get = F2((key, dict) => {
  while (true) {
    if (dict.$ === -2) return Nothing;
    switch (A2(compare, key, dict.b)) {
      case 0: dict = dict.d; continue;
      case 1: return Just(dict.c);
      default: dict = dict.e;
    }
  }
});
export const dictFoldl = F3((f, acc, dict) => {
  while (true) {
    if (dict.$ === -2) return acc;
    acc = A3(f, dict.b, dict.c, A3(dictFoldl, f, acc, dict.d));
    dict = dict.e;
  }
});
const sizeHelp = F2((n, dict) => {
  while (true) {
    if (dict.$ === -2) return n;
    n = A2(sizeHelp, n + 1, dict.e);
    dict = dict.d;
  }
});
export const size = dict => A2(sizeHelp, 0, dict);

// -- Array: {$: 0, a: length, b: shift, c: tree, d: tail}; a node is {$: 0, a: nodes} or {$: 1, a: leaf} --------

const branches = 32, bits = 5;
export const emptyArray = { $: 0, a: 0, b: bits, c: [], d: [] };
const tailIndex = n => (n >>> 5) << 5;
const getHelp = F3((shift, index, tree) => {
  while (true) {
    const child = tree[31 & (index >>> shift)];
    if (child.$ === 1) return child.a[31 & index];
    shift -= bits;
    tree = child.a;
  }
});
export const arrayGet = F2((index, array) => {
  if (index < 0 || array.a <= index) return Nothing;
  return Just(tailIndex(array.a) <= index ? array.d[31 & index] : A3(getHelp, array.b, index, array.c));
});
const setIn = (index, value, array) => {
  const made = array.slice();
  made[index] = value;
  return made;
};
const setHelp = F4((shift, index, value, tree) => {
  const place = 31 & (index >>> shift), child = tree[place];
  if (child.$ === 0) return setIn(place, { $: 0, a: A4(setHelp, shift - bits, index, value, child.a) }, tree);
  return setIn(place, { $: 1, a: setIn(31 & index, value, child.a) }, tree);
});
export const arraySet = F3((index, value, array) => {
  if (index < 0 || array.a <= index) return array;
  if (tailIndex(array.a) <= index) return { $: 0, a: array.a, b: array.b, c: array.c, d: setIn(31 & index, value, array.d) };
  return { $: 0, a: array.a, b: array.b, c: A4(setHelp, array.b, index, value, array.c), d: array.d };
});
const pushed = (value, array) => {
  const made = array.slice();
  made.push(value);
  return made;
};
const insertTail = F4((shift, index, tail, tree) => {
  const place = 31 & (index >>> shift);
  if (place >= tree.length) {
    if (shift === 5) return pushed({ $: 1, a: tail }, tree);
    return pushed({ $: 0, a: A4(insertTail, shift - bits, index, tail, []) }, tree);
  }
  const child = tree[place];
  if (child.$ === 0) return setIn(place, { $: 0, a: A4(insertTail, shift - bits, index, tail, child.a) }, tree);
  return setIn(place, { $: 0, a: A4(insertTail, shift - bits, index, tail, [child]) }, tree);
});
export const push = F2((value, array) => {
  const tail = pushed(value, array.d), n = array.a + 1;
  if (tail.length !== branches) return { $: 0, a: n, b: array.b, c: array.c, d: tail };
  if (n >>> 5 > 1 << array.b) {
    const shift = array.b + bits;
    return { $: 0, a: n, b: shift, c: A4(insertTail, shift, array.a, tail, [{ $: 0, a: array.c }]), d: [] };
  }
  return { $: 0, a: n, b: array.b, c: A4(insertTail, array.b, array.a, tail, array.c), d: [] };
});

// -- Json: values are JavaScript's own; decoders are tagged objects that `run` interprets ----------------------

const prim = b => ({ $: 0, b });
export const decodeInt = prim(v => (typeof v === 'number' && Number.isInteger(v) ? Ok(v) : expecting('an INT', v)));
export const decodeFloat = prim(v => (typeof v === 'number' ? Ok(v) : expecting('a FLOAT', v)));
export const decodeString = prim(v => (typeof v === 'string' ? Ok(v) : expecting('a STRING', v)));
export const decodeNull = c => ({ $: 1, c });
export const decodeList = b => ({ $: 2, b });
export const decodeField = F2((d, b) => ({ $: 3, d, b }));
const mapMany = (f, g) => ({ $: 4, f, g });
export const decodeMap = F2((f, a) => mapMany(f, [a]));
export const decodeMap5 = F5((f, a, b, c, d) => e => mapMany(f, [a, b, c, d, e]));
export const oneOf = g => ({ $: 5, g });
const expecting = (what, value) => Err({ $: 3, a: 'Expecting ' + what, b: value });
const isOk = result => result.$ === 0;

export function run(decoder, value) {
  switch (decoder.$) {
    case 0: return decoder.b(value);
    case 1: return value === null ? Ok(decoder.c) : expecting('null', value);
    case 2: {
      if (!Array.isArray(value)) return expecting('a LIST', value);
      const array = new Array(value.length);
      for (let i = 0; i < value.length; i++) {
        const result = run(decoder.b, value[i]);
        if (!isOk(result)) return Err({ $: 1, a: i, b: result.a });
        array[i] = result.a;
      }
      return Ok(fromArray(array));
    }
    case 3: {
      if (typeof value !== 'object' || value === null || !(decoder.d in value))
        return expecting('an OBJECT with a field named `' + decoder.d + '`', value);
      const result = run(decoder.b, value[decoder.d]);
      return isOk(result) ? result : Err({ $: 0, a: decoder.d, b: result.a });
    }
    case 4: {
      let answer = decoder.f;
      for (let i = 0; i < decoder.g.length; i++) {
        const result = run(decoder.g[i], value);
        if (!isOk(result)) return result;
        answer = answer(result.a);
      }
      return Ok(answer);
    }
    default: {
      let errors = Nil;
      for (let list = decoder.g; list.b; list = list.b) {
        const result = run(list.a, value);
        if (isOk(result)) return result;
        errors = Cons(result.a, errors);
      }
      return Err({ $: 2, a: reverse(errors) });
    }
  }
}
export const decodeText = F2((decoder, text) => {
  try { return run(decoder, JSON.parse(text)); } catch (e) { return expecting('JSON', text); }
});
export const encodeList = F2((f, list) => {
  const array = [];
  for (; list.b; list = list.b) array.push(f(list.a));
  return array;
});
export const encodeObject = pairs => {
  const object = {};
  for (; pairs.b; pairs = pairs.b) object[pairs.a.a] = pairs.a.b;
  return object;
};
export const encode = F2((indent, value) => JSON.stringify(value, null, indent));
