/** `npm run bench`: shapeproof beside NumPy and the other tensor libraries of JavaScript. `--help` says what it takes. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { chart } from "./lib/chart.ts";
import { help, type Options, options } from "./lib/options.ts";
import {
  buildLibrary,
  bundleWorkers,
  commit,
  entryOf,
  inBench,
  inRoot,
  install,
  nodeOf,
  versionOf,
} from "./lib/prepare.ts";
import type { Results } from "./lib/results.ts";
import { run } from "./lib/run.ts";
import { report } from "./lib/table.ts";
import { libraries } from "./libraries.ts";

const started = performance.now();
const say = (text: string) => process.stderr.write(`${text}\n`);

/** One line that is written over on a terminal, and a line each elsewhere. */
function progress(done: number, all: number, what: string): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  const line = `[${String(done).padStart(String(all).length)}/${all}] ${seconds} s  ${what}`;
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}${done === all ? "\n" : ""}` : `${line}\n`);
}

async function measure(chosen: Options): Promise<Results> {
  install(say);
  const entry = chosen.build === undefined ? buildLibrary(say) : entryOf(inRoot(chosen.build));
  const nodes = new Map(
    chosen.nodes.map(nodeOf).map((path) => {
      const version = execFileSync(path, ["-p", "process.versions.node"], { encoding: "utf8" }).trim();
      return [version, path] as const;
    }),
  );
  const { worker } = await bundleWorkers();
  const outcome = await run(
    {
      ...chosen,
      nodes,
      worker,
      entry,
      warmUp: chosen.quick ? 30 : 80,
      start: chosen.quick ? 400 : 1500,
      patience: chosen.quick ? 300 : 3000,
    },
    progress,
  );
  if (outcome.reference !== "numpy") say(`No NumPy: ${outcome.numpy}`);
  const versions = chosen.libraries.map((library) => [library.name, versionOf(library)]);
  const [{ model }] = cpus();
  return {
    date: new Date().toISOString().slice(0, 16),
    commit: commit(),
    machine: `${model.trim()}, ${cpus().length} cores`,
    nodes: [...nodes.keys()],
    versions: { ...Object.fromEntries(versions), ...(outcome.reference === "numpy" && { numpy: outcome.numpy }) },
    reference: outcome.reference,
    arguments: process.argv.slice(2),
    cells: outcome.cells,
  };
}

/** Charts of a run: one for each version of Node, the first one under the plain name. */
function draw(results: Results, chosen: Options): string[] {
  if (results.reference !== "numpy") return [];
  return results.nodes.flatMap((node, i) => {
    const drawing = chart(results, chosen.libraries, node);
    const files = [inBench(`results/${chosen.output}${i === 0 ? "" : `-${node}`}.svg`)];
    if (i === 0 && chosen.chart !== undefined) files.push(inRoot(chosen.chart));
    for (const file of files) writeFileSync(file, drawing);
    return files;
  });
}

const chosen = options(process.argv.slice(2));
if (chosen.help) console.log(help);
else {
  const results: Results =
    chosen.show === undefined ? await measure(chosen) : JSON.parse(readFileSync(chosen.show, "utf8"));
  mkdirSync(inBench("results"), { recursive: true });
  const shown = chosen.show === undefined ? chosen : { ...chosen, libraries };
  const files = draw(results, shown);
  if (chosen.show === undefined) {
    files.unshift(inBench(`results/${chosen.output}.json`));
    writeFileSync(files[0], `${JSON.stringify(results, null, 1)}\n`);
  }
  const numpy = results.versions["numpy"];
  console.log(report(results, shown.libraries, numpy === undefined ? "Without NumPy" : `NumPy ${numpy}`));
  for (const file of files) say(file);
}
