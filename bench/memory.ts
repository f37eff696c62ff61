/**
 * `npm run bench:memory`: a synchronous loop of operations whose results nobody frees. What must hold: resident memory
 * stays below the heap's size and 300 MB, the last thousand operations take at most 2.5 times as long as the first, every
 * result is right, and after one turn of the event loop the speed is back within 15 %.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Endurance, Task } from "./lib/endure.ts";
import { buildLibrary, bundleWorkers, entryOf, inBench, inRoot, nodeOf } from "./lib/prepare.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    elements: { type: "string", default: "100000" },
    dtype: { type: "string", default: "float64" },
    node: { type: "string", default: "current" },
    build: { type: "string" },
    dispose: { type: "boolean", default: false },
  },
});

const say = (text: string) => process.stderr.write(`${text}\n`);
const entry = values.build === undefined ? buildLibrary(say) : entryOf(inRoot(values.build));
const { endure } = await bundleWorkers();
const task: Task = {
  count: Number(values.count),
  elements: Number(values.elements),
  dtype: values.dtype === "float32" ? "float32" : "float64",
  dispose: values.dispose,
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const perOperation = (milliseconds: number): string => `${milliseconds.toFixed(1)} µs`;

/** Whether all conditions hold, each with its figures. */
function judge({ stretches, reserved, wrong, afterTurn }: Endurance): [holds: boolean, text: string][] {
  const [first, last] = [stretches[0].time, stretches[stretches.length - 1].time];
  const most = Math.max(...stretches.map(({ resident }) => resident));
  const limit = reserved + 300e6;
  return [
    [most < limit, `resident memory at most ${megabytes(most)}; limit: heap of ${megabytes(reserved)} + 300 MB`],
    [
      last <= 2.5 * first,
      `last 1,000: ${perOperation(last)} an operation, ${(last / first).toFixed(2)} times the first 1,000; limit: 2.5`,
    ],
    [
      afterTurn <= 1.15 * first,
      `after one turn: ${perOperation(afterTurn)}, ${(afterTurn / first).toFixed(2)} times the first; limit: 1.15`,
    ],
    [wrong === 0, `${wrong} wrong results`],
  ];
}

function print(version: string, result: Endurance): boolean {
  const { stretches, before, tier, afterTurns } = result;
  const { count, elements, dtype } = task;
  console.log(`\nNode ${version}${tier && `, ${tier}`}: ${count} times x + i of ${elements} ${dtype}`);
  console.log(`  before              resident ${megabytes(before)}`);
  const shown = new Set([0, ...Array.from({ length: 10 }, (_, i) => Math.ceil(((i + 1) * stretches.length) / 10) - 1)]);
  for (const i of shown) {
    const { done, time, resident } = stretches[i];
    console.log(`  ${String(done).padStart(9)}  ${perOperation(time).padStart(9)}  resident ${megabytes(resident)}`);
  }
  const times = stretches.map(({ time }) => time).sort((a, b) => a - b);
  console.log(`  fastest 1,000 ${perOperation(times[0])}, slowest ${perOperation(times[times.length - 1])}`);
  console.log(`  after ten more turns ${perOperation(afterTurns)}`);
  const verdicts = judge(result);
  for (const [holds, text] of verdicts) console.log(`  ${holds ? "✓" : "✗"} ${text}`);
  return verdicts.every(([holds]) => holds);
}

const all: { node: string; task: Task; result: Endurance }[] = [];
let holds = true;
for (const path of values.node.split(",").map(nodeOf)) {
  const node = execFileSync(path, ["-p", "process.versions.node"], { encoding: "utf8" }).trim();
  const env = { ...process.env, SHAPEPROOF_ENTRY: entry };
  say(`Node ${node} …`);
  const text = execFileSync(path, ["--expose-gc", endure, JSON.stringify(task)], {
    encoding: "utf8",
    env,
    maxBuffer: 2 ** 28,
  });
  const result: Endurance = JSON.parse(text);
  all.push({ node, task, result });
  holds = print(node, result) && holds;
}
mkdirSync(inBench("results"), { recursive: true });
writeFileSync(inBench("results/memory.json"), `${JSON.stringify(all)}\n`);
if (!holds) process.exitCode = 1;
