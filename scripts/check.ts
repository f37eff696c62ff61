/**
 * `npm run check`: everything that must hold before a change is merged. `--skip tests,lint` leaves steps out,
 * `--only types` runs the ones named, `--report file` writes the counts as JSON.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compile, type Version } from "./lib/compilers.ts";
import { bin, node, type Outcome } from "./lib/run.ts";

interface Step {
  readonly name: string;
  /** Steps that must have succeeded before this one starts. */
  readonly after?: readonly string[];
  /** Uses both cores by itself. */
  readonly alone?: boolean;
  readonly run: () => Promise<Outcome>;
}

const script = (path: string, ...args: string[]) => node(bin.tsx, [path, ...args]);
const types = (version: Version, project: string) => compile(version, ["-p", project]);

const steps: readonly Step[] = [
  { name: "format and lint", run: () => node(bin.biome, ["ci", ".", "--error-on-warnings", "--max-diagnostics=40"]) },
  { name: "cycles and layers", run: () => node(bin.depcruise, ["src", "codegen", "scripts", "examples", "bench"]) },
  { name: "generated code", run: () => script("codegen/main.ts", "--check") },
  { name: "types 7.0", run: () => types("7.0", "tsconfig.json") },
  { name: "types 6.0", run: () => types("6.0", "tsconfig.json") },
  { name: "types 5.9", run: () => types("5.9", "tsconfig.json") },
  { name: "build", after: ["types 7.0"], run: () => node(bin.tsup, ["--silent"]) },
  { name: "publint and attw", after: ["build"], run: () => script("scripts/package-lint.ts") },
  { name: "sizes", after: ["build"], run: () => script("scripts/sizes.ts") },
  { name: "type cost", after: ["build"], run: () => script("scripts/type-cost.ts") },
  { name: "casts", run: () => script("scripts/casts.ts") },
  { name: "tests", alone: true, after: ["build"], run: () => node(bin.vitest, ["run", "--reporter=dot"]) },
];

const { values } = parseArgs({
  options: { skip: { type: "string" }, only: { type: "string" }, report: { type: "string" } },
});
const names = (list: string | undefined) => list?.split(",").map((name) => name.trim());
const skip = names(values.skip) ?? [];
const only = names(values.only);
const chosen = steps.filter((step) => !skip.includes(step.name) && (only === undefined || only.includes(step.name)));

type State = "waiting" | "running" | "passed" | "failed" | "not run";
const states = new Map<string, State>(chosen.map((step) => [step.name, "waiting"]));
const rows: { name: string; state: State; seconds: number; note: string }[] = [];

/** Plain words of the last line that says something. */
function noteOf(output: string): string {
  // biome-ignore lint/complexity/useRegexLiterals: a literal with control characters is hard to read
  const colors = new RegExp("\\u001b\\[[0-9;]*m", "g");
  const lines = output
    .replace(colors, "")
    .split("\n")
    .map((line) => line.trim());
  return (
    lines
      .filter((line) => /[a-z]/i.test(line))
      .at(-1)
      ?.slice(0, 110) ?? ""
  );
}

async function perform(step: Step): Promise<void> {
  states.set(step.name, "running");
  const start = performance.now();
  const outcome = await step.run().catch((error: unknown): Outcome => ({ code: 1, output: String(error) }));
  const seconds = (performance.now() - start) / 1000;
  const state = outcome.code === 0 ? "passed" : "failed";
  states.set(step.name, state);
  rows.push({ name: step.name, state, seconds, note: noteOf(outcome.output) });
  console.log(`${state === "passed" ? "ok    " : "FAILED"} ${step.name} (${seconds.toFixed(1)} s)`);
  if (state === "failed") console.log(outcome.output.trimEnd().replace(/^/gm, "    "));
}

/** Whether a step may start now; one whose requirement has failed is given up. */
function ready(step: Step): boolean {
  if (states.get(step.name) !== "waiting") return false;
  const needs = (step.after ?? []).map((name) => states.get(name));
  if (needs.some((state) => state === "failed" || state === "not run")) {
    states.set(step.name, "not run");
    rows.push({ name: step.name, state: "not run", seconds: 0, note: "an earlier step failed" });
    return false;
  }
  return needs.every((state) => state === "passed" || state === undefined);
}

const cores = 2;
const running = new Set<Promise<void>>();
for (;;) {
  const waiting = chosen.filter((step) => ready(step));
  const next = waiting.find((step) => !step.alone) ?? (running.size === 0 ? waiting[0] : undefined);
  if (next !== undefined && running.size < cores) {
    const job: Promise<void> = perform(next).finally(() => running.delete(job));
    running.add(job);
    if (next.alone) await job;
  } else if (running.size > 0) await Promise.race(running);
  else if (!chosen.some((step) => states.get(step.name) === "waiting")) break;
}

const passed = rows.filter((row) => row.state === "passed").length;
console.log();
for (const step of chosen) {
  const row = rows.find(({ name }) => name === step.name);
  if (row === undefined) continue;
  console.log(
    `${row.state.padEnd(8)} ${row.name.padEnd(18)} ${`${row.seconds.toFixed(1)} s`.padStart(8)}  ${row.note}`,
  );
}
console.log(`\n${passed} steps passed, ${rows.length - passed} failed`);
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ passed, failed: rows.length - passed }));
if (passed < rows.length) process.exitCode = 1;
