// What JavaScript makes of the numbers of elm_kernel_numbers.erl: node elm_kernel_numbers.mjs > ../elm_kernel_numbers.expected
const print = (...xs) => console.log(xs.map((x) => (Object.is(x, -0) ? 0 : x)).join(' '));
const mask = (1n << 64n) - 1n, view = new DataView(new ArrayBuffer(8));
let seed = 12345n;
for (let n = 400; n > 0; n--) {
  seed = (seed * 6364136223846793005n + 1442695040888963407n) & mask;
  view.setBigUint64(0, seed);
  const float = view.getFloat64(0);
  if (n % 3 === 0 && Number.isFinite(float)) print(float);
  else if (n % 3 === 1) print(Number(seed >> 40n) / 1000);
  else print(Number(seed >> (seed & 63n)) * 1.0e-5);
}
const toFloat = (s) => {
  if (s.length === 0 || /[\sxbo]/.test(s)) return 'nothing';
  const n = +s;
  return n === n ? String(n) : 'nothing';
};
for (const s of ['0', '123', '-42', '3.1', '1e3', '1E-3', '.5', '-.5', '5.', '+2.5', '1e400', '-1e400', '', '.', 'e5', '1e', '1e+', 'abc',
  '1.2.3', '--1', '1 2', 'Infinity', '-Infinity', '+Infinity', 'Infinityx', 'NaN', '0x1F', '0X1F', '0B101', '0O17', '0XG', '-0X1F', '0b1',
  ' ', '0.1', '0.30000000000000004', '9007199254740993', '2.2250738585072011e-308', '4.9e-324', '2e-324', '1.7976931348623159e308',
  '123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890', '-0', '1_000', '\t1'])
  console.log(`${s}: ${toFloat(s)}`);
// A Maybe is {Value} or 1.
const toInt = (s) => (/^[-+]?\d+$/.test(s) ? `{${Number(s) + 0}}` : '1');
for (const i of [0, 1, -1, 42, -9007199254740991, 9007199254740991]) print(i, toInt(String(i)));
for (const s of ['', '-', '+', '+7', '007', '-0', ' 1', '1.0', '1e3', '0x10', '12a']) console.log(toInt(s));
for (const f of [0, 0.4, 0.5, 0.6, 1.5, 2.5, -0.4, -0.5, -0.6, -1.5, -2.5, 1.0e9 + 0.5, -1.0e9 - 0.5, 0.49999999999999994, 4294967296.5,
  -4294967296.5, 1.0e15, 6442450943.7])
  print(Math.round(f), Math.floor(f), Math.ceil(f), f | 0);
const modBy = (m, x) => { const r = x % m; return (r > 0 && m < 0) || (r < 0 && m > 0) ? r + m : r; };
for (const [a, b] of [[7, 2], [-7, 2], [7, -2], [-7, -2], [6, 3], [-6, 3], [0, 5], [2147483647, 10], [-2147483648, 10], [4294967296, 2],
  [8589934592, 2], [2147483647999, 1000], [-94906265, 7]])
  print((a / b) | 0, modBy(b, a), a % b, String(BigInt.asIntN(63, BigInt(a) ** 2n)));
for (const [a, b] of [[0, 1], [5, 3], [-6, 31], [4294967295, 33], [2147483648, 4], [-1, 0], [9007199254740991, 5]])
  print(a & b, a | b, a ^ b, a << b, a >> b, a >>> b);
