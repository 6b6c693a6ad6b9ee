#!/usr/bin/env node
// Writes the programs of this folder and what they must print: node generate.mjs
//
// Each program prints Debug.toString of expressions. What they must be is computed here, in JavaScript, whose strings and
// numbers Elm's are, or follows from Elm's documentation.

import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { show } from './show.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

const source = (name, { imports = [], declarations = '', not }, cases) => `port module ${name} exposing (main)
${not ? `\n-- NOT: ${not}\n` : ''}${imports.length ? '\n' + imports.map((i) => `import ${i}\n`).join('') : ''}

port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \\_ -> ( (), out (String.join "\\n" results) )
        , update = \\_ m -> ( m, Cmd.none )
        , subscriptions = \\_ -> Sub.none
        }


t : Int -> a -> String
t number it =
    String.fromInt number ++ ": " ++ Debug.toString it


results : List String
results =
    [ ${cases.map(([elm], i) => `t ${i + 1} (${elm})`).join('\n    , ')}
    ]
${declarations ? '\n\n' + declarations.trim() + '\n' : ''}`;

for (const file of readdirSync(folder + 'cases').sort()) {
  const { default: programs } = await import(`./cases/${file}`);
  for (const [name, program] of Object.entries(programs)) {
    writeFileSync(`${folder}${name}.elm`, source(name, program, program.cases));
    writeFileSync(`${folder}${name}.expected`, program.cases.map(([, value], i) => `${i + 1}: ${show(value)}\n`).join(''));
  }
}
