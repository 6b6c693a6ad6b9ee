// node compare.mjs FOLDER RUNS NAME=SIZE...
// Runs each program as Wasm (FOLDER/NAME.mjs) and as JavaScript (js/programs.mjs), taking turns in this process after
// one round to warm up, and prints a line of JSON each: {"name", "js", "wasm"} with medians in milliseconds.

import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import * as js from './js/programs.mjs';

const [, , folder, runs, ...names] = process.argv;
const median = list => list.sort((a, b) => a - b)[list.length >> 1];

for (const entry of names) {
  const [name, sizeText] = entry.split('=');
  const size = Number(sizeText);
  const { Elm } = await import(pathToFileURL(join(folder, name + '.mjs')));
  if (Elm.ready) await Elm.ready;
  const sides = {
    js: async () => js[name](size),
    wasm: () => new Promise(done => {
      const app = Elm[name].init({ flags: size });
      app.ports.result.subscribe(done);
    }),
  };
  const times = { js: [], wasm: [] };
  for (let i = -1; i < Number(runs); i++) {
    const results = {};
    for (const side of Object.keys(sides)) {
      const start = performance.now();
      results[side] = await sides[side]();
      if (i >= 0) times[side].push(performance.now() - start);
    }
    if (results.js !== results.wasm) {
      console.error(`${name}: js says ${results.js}, wasm ${results.wasm}`);
      process.exit(1);
    }
  }
  console.log(JSON.stringify({ name, js: median(times.js), wasm: median(times.wasm) }));
}
