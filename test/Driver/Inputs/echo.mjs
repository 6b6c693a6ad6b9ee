// Talks to benchmarks/sizes/echo (test/Driver/small-elm.test).
import { pathToFileURL } from "node:url";
const { Elm } = await import(pathToFileURL(process.argv[2]));
await Elm.ready;
const { messageIn, messageOut } = Elm.Main.init().ports;
let heard;
messageOut.subscribe(text => { console.log(`said ${text}`); heard(); });
const say = async text => {
  const said = new Promise(resolve => { heard = resolve; });
  messageIn.send(text);
  await said;
};
await say("é𐀀");
for (const value of [1.5, { a: [1e300] }])
  try {
    messageIn.send(value);
  } catch ({ message }) {
    console.log(message);
  }
await say("again");
