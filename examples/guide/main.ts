// `npm run guide`: every block of the NumPy guide in TypeScript, then a network that reads digits.
// With `-- --seed 7 --json values.json` the values of every block are written as NumPy's can be.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { random, scope } from "shapeproof";
import { blocks } from "./chapters.ts";
import { readDigits } from "./read-digits.ts";
import { bold, cyan, dim, print } from "./terminal.ts";
import { type Described, described, printed } from "./values.ts";

const { values: options } = parseArgs({
  options: {
    seed: { type: "string", default: "0" },
    json: { type: "string" },
    report: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (options.help) {
  print("npm run guide -- [--seed N] [--json FILE: the values of every block] [--report FILE: the digits' page]");
  process.exit();
}
const seed = Number(options.seed);
if (!Number.isInteger(seed) || seed < 0) throw new Error(`--seed ${options.seed}: must be an integer from 0 on`);

const started = performance.now();
const found: Record<string, Record<string, Described>> = {};
let chapter = "";
for (const block of blocks) {
  if (block.chapter !== chapter) {
    chapter = block.chapter;
    print("", bold(chapter));
  }
  const isExercise = block.number.length === 1;
  print("", dim(isExercise ? `exercise ${block.number}` : `block ${block.number}`));
  // Each block starts its own stream; one that sets a seed itself goes on with that.
  random.seed(seed + Number(block.number));
  // What a block made is given back before the next one starts.
  scope(() => {
    const { guide, library = {} } = block.run();
    for (const [name, value] of Object.entries(guide)) print(printed(name, value));
    const both = Object.keys(library);
    if (both.length > 0) print(cyan(`the library's own: ${both.join(", ")}`));
    const entries = Object.entries(guide).map(([name, value]) => [name, described(value)]);
    if (!isExercise) found[block.number] = Object.fromEntries(entries);
  });
}
if (options.json !== undefined) {
  writeFileSync(options.json, `${JSON.stringify({ seed, blocks: found }, null, 1)}\n`);
  print("", `Values: ${options.json}`);
}
const count = Object.values(found).reduce((sum, block) => sum + Object.keys(block).length, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
print("", `${Object.keys(found).length} blocks, ${count} values in ${seconds} s`, "");

readDigits(options.report);
