// How the programs of fails.erl end, in Node and in pages: `describe(Luciole, url, how)`.

/** A module whose memory can't grow beyond so many pages. */
export function limited(module, maximum) {
  const bytes = new Uint8Array(module), out = [];
  const number = at => {
    let value = 0, shift = 0, byte;
    do {
      byte = bytes[at++];
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    return [value >>> 0, at];
  };
  const encoded = value => value < 128 ? [value] : [value & 127 | 128, ...encoded(value >>> 7)];
  let at = 8;
  out.push(bytes.subarray(0, 8));
  while (at < bytes.length) {
    const [size, contents] = number(at + 1);
    let section = bytes.subarray(at, contents + size);
    if (bytes[at] === 5) { // one memory: flags, pages
      const limits = [1, 1, ...encoded(number(contents + 2)[0]), ...encoded(maximum)];
      section = Uint8Array.from([5, ...encoded(limits.length), ...limits]);
    }
    out.push(section);
    at = contents + size;
  }
  const whole = new Uint8Array(out.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of out) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

/** Something that is unreachable, called in the midst of `perform`: as a trap of the program's own. */
const kTrap = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 116, 0, 0, 10, 5, 1, 3, 0, 0, 11))).exports.t;
const recursion = () => 1 + recursion();

/** What happens instead of calls of JavaScript. */
const kInstead = { unreachable: kTrap, stack: recursion };

/** Its end, in one line for each frame: the reason, the process, the frames. */
export async function describe(Luciole, module, how) {
  globalThis.recursion = recursion;
  const { instantiate } = WebAssembly;
  if (how in kInstead)
    WebAssembly.instantiate = (source, imports) =>
      instantiate(source, { luciole: { ...imports.luciole, perform: () => kInstead[how]() } });
  const kWhat = { unreachable: "host", stack: "host" };
  let output = "";
  const write = text => {
    if (text.includes("throws")) throw new Error("the page's own");
    output += text;
  };
  try {
    const app = await Luciole.start(limited(module, how === "nested" ? 20000 : 4000), {
      args: [kWhat[how] ?? how],
      stdout: write,
      stderr: write,
    });
    const end = await app.exit.then(status => `exit ${status}`,
                                    error => `${error.name}: ${error.message}`);
    return `${how}: ${end}\n${output}`;
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}

export const kinds = ["heap", "binary", "message", "table", "unreachable", "stack", "output", "rejected", "recursion", "nested"];
