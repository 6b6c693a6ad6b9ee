// node run.mjs APP.mjs NAME FLAGS INPUT: runs an Elm program as Elm's own JavaScript is used, for programs.py.
import { pathToFileURL } from 'node:url';

const [, , file, name, flags, input] = process.argv;
const sorted = (v) => (Array.isArray(v) ? v.map(sorted)
  : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])])) : v);
const { Elm } = await import(pathToFileURL(file));
await Elm.ready;
const app = Elm[name].init({ flags: flags ? JSON.parse(flags) : undefined });
for (const [port, { subscribe }] of Object.entries(app.ports ?? {}))
  subscribe?.((v) => console.log((port === 'out' || port === 'result') && typeof v === 'string' ? v : `${port} ${JSON.stringify(sorted(v))}`));
for (const line of input.split('\n').filter(Boolean)) {
  await new Promise((done) => setTimeout(done, 40));
  const { port, value } = JSON.parse(line);
  try {
    app.ports[port].send(value);
  } catch (error) {
    console.error(error.message);
  }
}
