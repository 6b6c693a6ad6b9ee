// The programs of ../src as the Elm compiler would write them with --optimize: each exports `run`, from the size to the
// text that the Elm program sends to its port.

import * as r from './runtime.mjs';
import { A2, A3, A4, A5, F2, F3, F4, F5, Cons, Nil, Just, Nothing, Tuple2 } from './runtime.mjs';

const words = array => A2(r.join, ' ', r.fromArray(array));

// -- NQueens -------------------------------------------------------------------

const safe = F3((col, dist, queens) => {
  while (true) {
    if (!queens.b) return true;
    const q = queens.a, rest = queens.b;
    if (q === col || q === col + dist || q === col - dist) return false;
    const next = dist + 1;
    dist = next;
    queens = rest;
  }
});
const place = F3((n, rows, queens) => (rows ? A5(tryCols, n, rows, n, queens, 0) : 1));
const tryCols = F5((n, rows, col, queens, acc) => {
  while (true) {
    if (!col) return acc;
    if (A3(safe, col, 1, queens)) {
      const nextAcc = acc + A3(place, n, rows - 1, Cons(col, queens));
      col = col - 1;
      acc = nextAcc;
    } else col = col - 1;
  }
});
export const NQueens = n => r.fromInt(A3(place, n, n, Nil));

// -- DictBench -----------------------------------------------------------------

const next = s => A2(r.modBy, 2147483647, s * 16807);
const fill = F3((n, s, d) => {
  while (true) {
    if (!n) return d;
    const n2 = n - 1, s2 = next(s), d2 = A3(r.insert, s, n, d);
    n = n2; s = s2; d = d2;
  }
});
const look = F4((n, s, d, acc) => {
  while (true) {
    if (!n) return acc;
    const found = A2(r.get, s, d);
    if (!found.$) {
      const n2 = n - 1, s2 = next(s), acc2 = acc + 1;
      n = n2; s = s2; acc = acc2;
    } else {
      const n2 = n - 1, s2 = next(s);
      n = n2; s = s2;
    }
  }
});
export const DictBench = n => {
  const d = A3(fill, n, 42, r.Empty);
  const hits = A4(look, 2 * n, 42, d, 0);
  const total = A3(r.dictFoldl, F3((k, v, acc) => A2(r.modBy, 1000003, acc + A2(r.modBy, 1009, k) + v)), 0, d);
  return words([r.fromInt(r.size(d)), r.fromInt(hits), r.fromInt(total)]);
};

// -- Mandel --------------------------------------------------------------------

const iter = F5((cr, ci, zr, zi, k) => {
  while (true) {
    if (k >= 200) return k;
    const r2 = zr * zr, i2 = zi * zi;
    if (r2 + i2 > 4) return k;
    const zr2 = r2 - i2 + cr, zi2 = 2 * zr * zi + ci, k2 = k + 1;
    zr = zr2; zi = zi2; k = k2;
  }
});
const cols = F4((n, y, x, acc) => {
  while (true) {
    if (x >= n) return acc;
    const cr = 3 * x / n - 2, ci = 2 * y / n - 1;
    const x2 = x + 1, acc2 = acc + A5(iter, cr, ci, 0, 0, 0);
    x = x2; acc = acc2;
  }
});
const rows = F3((n, y, acc) => {
  while (true) {
    if (y >= n) return acc;
    const y2 = y + 1, acc2 = A4(cols, n, y, 0, acc);
    y = y2; acc = acc2;
  }
});
export const Mandel = n => r.fromInt(A3(rows, n, 0, 0));

// -- StringBench ---------------------------------------------------------------

const tokenise = F4((cs, cur, count, sum) => {
  while (true) {
    if (!cs.b) return A2(r.modBy, 1000003, sum + cur + count);
    const c = cs.a, rest = cs.b;
    if (r.isDigit(c)) {
      const cur2 = cur * 10 + r.toCode(c) - 48;
      cs = rest; cur = cur2;
    } else if (c === ',') {
      const count2 = count + 1, sum2 = A2(r.modBy, 1000003, sum + cur);
      cs = rest; cur = 0; count = count2; sum = sum2;
    } else cs = rest;
  }
});
const build = F2((n, acc) => {
  while (true) {
    if (!n) return acc;
    const n2 = n - 1, acc2 = acc + r.fromInt(A2(r.modBy, 10, n));
    n = n2; acc = acc2;
  }
});
export const StringBench = n => {
  const text = A2(r.join, ',', A2(r.map, i => r.fromInt(A2(r.modBy, 9973, i * 7919)) + 'x', A2(r.range, 1, n)));
  const parsed = A3(r.foldl, F2((a, b) => A2(r.modBy, 1000003, a + b)), 0,
    A2(r.map, s => A2(r.withDefault, -1, r.toInt(A2(r.dropRight, 1, s))), A2(r.split, ',', text)));
  const tokens = A4(tokenise, r.stringToList(text), 0, 0, 0);
  const upper = A2(r.stringMap, r.toUpper, text);
  const xs = A3(r.stringFoldl, F2((c, k) => (c === 'X' ? k + 1 : k)), 0, upper);
  const built = A2(build, (n / 4) | 0, '');
  const rev = r.stringReverse(text);
  return words([r.fromInt(text.length), r.fromInt(parsed), r.fromInt(tokens), r.fromInt(xs), r.fromInt(built.length),
    A2(r.left, 12, rev), text < upper ? 'lt' : 'ge']);
};

// -- JsonBench -----------------------------------------------------------------

const mk = i => ({
  f: i, g: 'name ' + r.fromInt(i) + '\n"é"', l: i / 8, o: A2(r.repeat, A2(r.modBy, 4, i), 't'),
  q: A2(r.modBy, 2, i) ? Nothing : Just(i + 1),
});
const Rec = F5((f, g, l, o, q) => ({ f, g, l, o, q }));
const enc = rec => r.encodeObject(r.fromArray([
  Tuple2('id', rec.f), Tuple2('name', rec.g), Tuple2('score', rec.l), Tuple2('tags', A2(r.encodeList, r.identity, rec.o)),
  Tuple2('next', A2(r.withDefault, null, A2(r.maybeMap, r.identity, rec.q)))]));
const dec = A5(r.decodeMap5, Rec, A2(r.decodeField, 'id', r.decodeInt), A2(r.decodeField, 'name', r.decodeString),
  A2(r.decodeField, 'score', r.decodeFloat), A2(r.decodeField, 'tags', r.decodeList(r.decodeString)))(
  A2(r.decodeField, 'next', r.oneOf(r.fromArray([r.decodeNull(Nothing), A2(r.decodeMap, Just, r.decodeInt)]))));
export const JsonBench = n => {
  const recs = A2(r.map, mk, A2(r.range, 1, n));
  const text = A2(r.encode, 0, A2(r.encodeList, enc, recs));
  const result = A2(r.decodeText, r.decodeList(dec), text);
  if (result.$) return 'error';
  const rs = result.a;
  return words([r.fromInt(text.length),
    r.fromInt(A3(r.foldl, F2((e, a) => A2(r.modBy, 1000003,
      a + e.f + Math.floor(e.l + 0.5) + r.length(e.o) + A2(r.withDefault, 0, e.q))), 0, rs)),
    r.equal(rs, recs) ? 'equal' : 'different']);
};

// -- HofBench ------------------------------------------------------------------

const addTo = F2((a, b) => a + b), mulBy = F2((a, b) => a * b);
const compose = F3((g, f, x) => g(f(x)));
const rounds = F3((k, xs, acc) => {
  while (true) {
    if (!k) return acc;
    const f = A2(compose, addTo(k),
      A3(r.foldl, r.composeR, r.identity, r.fromArray([mulBy(3), addTo(7), r.modBy(10007)])));
    const ys = A2(r.map, t => t.a + t.b, A2(r.indexedMap, F2((i, y) => Tuple2(i, y)),
      A2(r.filter, y => A2(r.modBy, 3, y) !== 0, A2(r.map, f, xs))));
    const total = A3(r.foldr, F2((y, s) => A2(r.modBy, 1000003, y + s)), 0, ys) + A2(r.withDefault, 0, r.maximum(ys));
    const k2 = k - 1, acc2 = A2(r.modBy, 1000003, acc + total);
    k = k2; acc = acc2;
  }
});
export const HofBench = n => r.fromInt(A3(rounds, 10, A2(r.range, 1, n), 0));

// -- TreeBench: Node is {$: 1, a: left, b: item, c: right} ------------------------------

const Leaf = { $: 0 };
const Node = F3((a, b, c) => ({ $: 1, a, b, c }));
const insert = F2((item, tree) => {
  if (!tree.$) return A3(Node, Leaf, item, Leaf);
  const l = tree.a, x = tree.b, rt = tree.c;
  if (item.k < x.k) return A3(Node, A2(insert, item, l), x, rt);
  if (item.k > x.k) return A3(Node, l, x, A2(insert, item, rt));
  return A3(Node, l, r.update(x, { h: x.h + 1, v: item.v }), rt);
});
const step = F2((i, st) => {
  const k = A2(r.modBy, 500009, st.s);
  return r.update(st, {
    c: A2(r.modBy, 1000003, st.c + k), i: st.i + 1, s: next(st.s), t: A2(insert, { h: 0, k, n: 'n', v: i }, st.t),
  });
});
const mapTree = F2((f, tree) => (tree.$ ? A3(Node, A2(mapTree, f, tree.a), f(tree.b), A2(mapTree, f, tree.c)) : Leaf));
const lookup = F2((k, tree) => {
  while (true) {
    if (!tree.$) return 0;
    const x = tree.b;
    if (k < x.k) tree = tree.a;
    else if (k > x.k) tree = tree.c;
    else return x.h + 1;
  }
});
const find = F4((n, s, tree, acc) => {
  while (true) {
    if (!n) return acc;
    const n2 = n - 1, s2 = next(s), acc2 = A2(r.modBy, 1000003, acc + A2(lookup, A2(r.modBy, 500009, s), tree));
    n = n2; s = s2; acc = acc2;
  }
});
const depth = tree => (tree.$ ? 1 + A2(r.max, depth(tree.a), depth(tree.c)) : 0);
const sumTree = F2((tree, acc) => {
  while (true) {
    if (!tree.$) return acc;
    const x = tree.b, acc2 = A2(r.modBy, 1000003, A2(sumTree, tree.a, acc) + x.v + x.h);
    tree = tree.c; acc = acc2;
  }
});
export const TreeBench = n => {
  const s1 = A3(r.foldl, step, { c: 0, i: 0, s: 42, t: Leaf }, A2(r.range, 1, n));
  const t2 = A2(mapTree, i => r.update(i, { h: i.h + A2(r.modBy, 3, i.k), v: i.v + 1 }), s1.t);
  const found = A4(find, n, 42, t2, 0);
  return words([r.fromInt(s1.i), r.fromInt(s1.c), r.fromInt(depth(t2)), r.fromInt(A2(sumTree, t2, 0)), r.fromInt(found)]);
};

// -- ArrayBench ----------------------------------------------------------------

const pushAll = F3((n, i, array) => {
  while (true) {
    if (i === n) return array;
    const i2 = i + 1, array2 = A2(r.push, i, array);
    i = i2; array = array2;
  }
});
const scatter = F4((k, n, i, array) => {
  while (true) {
    if (!k) return array;
    const k2 = k - 1, i2 = A2(r.modBy, n, i * 7 + 13), array2 = A3(r.arraySet, i, k, array);
    k = k2; i = i2; array = array2;
  }
});
const totalOf = F3((i, array, acc) => {
  while (true) {
    if (i < 0) return acc;
    const found = A2(r.arrayGet, i, array);
    if (!found.$) {
      const acc2 = A2(r.modBy, 1000003, acc + found.a);
      i = i - 1; acc = acc2;
    } else i = i - 1;
  }
});
export const ArrayBench = n => {
  const changed = A4(scatter, 2 * n, n, 1, A3(pushAll, n, 0, r.emptyArray));
  return r.fromInt(changed.a) + ' ' + r.fromInt(A3(totalOf, n - 1, changed, 0));
};

// -- RecordBench: b bounces, e energy, l log, n name, p position, s seed, t steps, v velocity ---------------

const abs = n => (n < 0 ? -n : n);
const move = m => r.update(m, { p: { x: m.p.x + m.v.x, y: m.p.y + m.v.y }, s: A2(r.modBy, 2147483647, m.s * 16807) });
const bounce = m => {
  const v = m.v, p = m.p;
  if (abs(p.x) > 1000) return r.update(m, { b: m.b + 1, v: r.update(v, { x: -v.x }) });
  if (abs(p.y) > 1000) return r.update(m, { b: m.b + 1, v: r.update(v, { y: -v.y }) });
  return m;
};
const count = F2((i, m) => r.update(m, {
  e: m.e * 0.5 + A2(r.modBy, 7, i), l: A2(r.modBy, 1000, i) ? m.l : Cons(A2(r.modBy, 97, m.s), m.l), t: m.t + 1,
}));
const stepRecord = F2((i, m) => A2(count, i, bounce(move(m))));
export const RecordBench = n => {
  const m = A3(r.foldl, stepRecord,
    { b: 0, e: 0, l: Nil, n: 'ball', p: { x: 0, y: 0 }, s: 42, t: 0, v: { x: 3, y: 5 } }, A2(r.range, 1, n));
  return words([r.fromInt(m.p.x), r.fromInt(m.p.y), r.fromInt(m.t), r.fromInt(m.b), r.fromInt(Math.floor(m.e + 0.5)),
    r.fromInt(r.sum(m.l))]);
};
