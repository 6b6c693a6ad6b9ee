// What Debug.toString makes of values, for generate.mjs.

class Tuple { constructor(...xs) { this.xs = xs; } }
class Char { constructor(c) { this.c = c; } }
class Custom { constructor(name, ...args) { this.name = name; this.args = args; } }
class Collection { constructor(name, xs) { this.name = name; this.xs = xs; } }

export const tuple = (...xs) => new Tuple(...xs);
export const char = (c) => new Char(typeof c === 'number' ? String.fromCodePoint(c) : c);
export const custom = (name, ...args) => new Custom(name, ...args);
export const just = (x) => custom('Just', x), nothing = custom('Nothing');
export const ok = (x) => custom('Ok', x), err = (x) => custom('Err', x);
export const order = (n) => custom(n < 0 ? 'LT' : n > 0 ? 'GT' : 'EQ');
export const dict = (entries) => new Collection('Dict', entries.map(([k, v]) => tuple(k, v)));
export const set = (xs) => new Collection('Set', xs);
export const array = (xs) => new Collection('Array', xs);
export const unit = {};
export const maybe = (x) => (x === undefined ? nothing : just(x));

const escape = (s, quote) => quote + s.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t')
  .replace(/\r/g, '\\r').replace(/\v/g, '\\v').replace(/\0/g, '\\0').replaceAll(quote, '\\' + quote) + quote;

const argument = (x) => {
  const text = show(x);
  return '{([<"'.includes(text[0]) || !text.includes(' ') ? text : `(${text})`;
};

export const show = (x) => {
  if (x === unit) return '()';
  if (typeof x === 'number') return String(Object.is(x, -0) ? 0 : x);
  if (typeof x === 'boolean') return x ? 'True' : 'False';
  if (typeof x === 'string') return escape(x, '"');
  if (typeof x === 'function') return '<function>';
  if (x instanceof Char) return escape(x.c, "'");
  if (Array.isArray(x)) return `[${x.map(show).join(',')}]`;
  if (x instanceof Tuple) return `(${x.xs.map(show).join(',')})`;
  if (x instanceof Custom) return [x.name, ...x.args.map(argument)].join(' ');
  if (x instanceof Collection) return `${x.name}.fromList ${show(x.xs)}`;
  const fields = Object.keys(x).sort();
  return fields.length ? `{ ${fields.map((f) => `${f} = ${show(x[f])}`).join(', ')} }` : '{}';
};
