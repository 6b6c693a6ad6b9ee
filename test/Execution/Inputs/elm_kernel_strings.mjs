// What JavaScript makes of the texts of elm_kernel_strings.erl: node elm_kernel_strings.mjs > ../elm_kernel_strings.expected
import { crc32 } from 'node:zlib';
const utf16be = (s) => Buffer.from(s, 'utf16le').swap16();
const units = (s) => `[${[...s].flatMap((c) => Array.from({ length: c.length }, (_, i) => c.charCodeAt(i))).join(',')}]`;
const text = (...cs) => cs.map((c) => (typeof c === 'number' ? String.fromCodePoint(c) : c)).join('');
for (let b = 0; b <= 0x10f; b++) {
  const chars = Array.from({ length: 0x1000 }, (_, i) => b * 0x1000 + i).filter((c) => c < 0xd800 || c > 0xdfff).map((c) => String.fromCodePoint(c));
  const sum = (f) => crc32(utf16be(chars.map(f).join('')));
  const single = (f) => chars.filter((c) => f(c) !== c && [...f(c)].length === 1).length;
  const upper = (c) => c.toUpperCase(), lower = (c) => c.toLowerCase();
  console.log(`${b} [${sum(upper)},${sum(lower)}] ${single(upper) + single(lower)}`);
}
for (const t of ['', 'ABC xyz', text(0x3a3), text('A', 0x3a3), text('A', 0x3a3, 'B'), text('A', 0x3a3, '.'), text('A', 0x3a3, '.B'),
  text("A'", 0x3a3, 0x301, ' B'), text(0x301, 0x3a3), text('1', 0x3a3), text('A', 0x10400, 0x3a3), text('A', 0x3a3, 0x10400), text(0x130),
  text(0xdf, 0x149, 0xfb03, 0x1f52), text(0x391, 0x3a3, 0x1f3a, 0x3a3), text('A', 0x3a3, 0xad, 0x3a3)])
  console.log(`${units(t.toLowerCase())} ${units(t.toUpperCase())}`);
console.log(`[${' lead \t\u00a0\u2003trail\ufeff'.trim().split(/\s+/g).map(units).join(',')}]`);
