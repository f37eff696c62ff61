/**
 * The two halves of every function, the types and the run time, are asked the same random questions: chains of up to
 * four calls, half of them with a mistake in the last call. Shape, dtype and message must be the same.
 *
 * `PARITY_SEED=… PARITY_CASES=… npx vitest run tests/parity` repeats a run; `PARITY_OPS=at,reshape` asks about these alone.
 */
import * as library from "shapeproof";
import { expect, test } from "vitest";
import { Cases, type Program } from "./case.ts";
import { line, type Mismatch, mismatches } from "./compare.ts";
import { Compiler } from "./compiler.ts";
import { Draw } from "./random.ts";
import { table } from "./table.ts";

const { PARITY_CASES, PARITY_OPS, PARITY_SEED } = process.env;
const cases = Number(PARITY_CASES ?? 5000);
const perProgram = 250;
const fixed = Number(PARITY_SEED ?? 20_260_101);
const only = PARITY_OPS?.split(",");
const chosen = Object.fromEntries(Object.entries(table).filter(([name]) => only?.includes(name) ?? true));

/** The names that programs may call, imported. */
const head = `import { ${Object.keys(library)
  .filter((name) => /^[a-z]/.test(name))
  .join(", ")} } from "shapeproof";\n`;

function draw(seed: number, count: number): Program[] {
  const source = new Cases(chosen, new Draw(seed));
  const programs: Program[] = [];
  let wrong = 0;
  for (let id = 0; id < count; id++) {
    const program = source.next(id, wrong * 2 <= id);
    if (program.wrong) wrong++;
    programs.push(program);
  }
  return programs;
}

function verdicts(programs: readonly Program[]) {
  const texts: string[] = [];
  for (let i = 0; i < programs.length; i += perProgram) {
    const part = programs.slice(i, i + perProgram);
    texts.push(head + part.flatMap((program) => program.steps.map(line)).join("\n"));
  }
  return new Compiler().check(texts);
}

function groupByOp(found: readonly Mismatch[]): Map<string, Mismatch[]> {
  const groups = new Map<string, Mismatch[]>();
  for (const one of found) groups.set(one.op, [...(groups.get(one.op) ?? []), one]);
  return groups;
}

function ask(seed: number, count: number): void {
  const programs = draw(seed, count);
  const answers = verdicts(programs);
  const found = programs.flatMap((program) => mismatches(program, answers));
  const steps = programs.flatMap((program) => program.steps);
  const wrong = programs.filter((program) => program.wrong).length;
  console.log(
    `seed ${seed}: ${count} programs, ${steps.length} calls, ${wrong} with a mistake, ${found.length} mismatches`,
  );
  if (found.length > 0) {
    const byOp = groupByOp(found);
    const counts = [...byOp].map(([op, list]) => `${op} ${list.length}`).join(", ");
    const shown = [...byOp.values()].flatMap((list) => list.slice(0, 4)).map(({ text }) => text);
    throw new Error(`seed ${seed}: ${found.length} mismatches (${counts})\n\n${shown.join("\n\n")}`);
  }
  if (only !== undefined) return;
  expect(wrong).toBeGreaterThan(count * 0.45);
  expect(wrong).toBeLessThan(count * 0.55);
  const called = new Set(steps.map(({ op }) => op));
  expect(Object.keys(table).filter((name) => !called.has(name))).toEqual([]);
  // Rare ones may be missing in a short run, and in one run of many.
  if (count < 2000 || seed !== fixed) return;
  const failed = new Set(steps.flatMap(({ op, error }) => (error === undefined ? [] : [op])));
  const mayFail = Object.entries(table).filter(([, entry]) => entry.fails !== false);
  expect(mayFail.map(([name]) => name).filter((name) => !failed.has(name))).toEqual([]);
}

test("types and run time agree: a fixed seed", () => ask(fixed, Math.ceil(cases / 2)), 300_000);

test.runIf(PARITY_SEED === undefined)(
  "types and run time agree: a seed of this run",
  () => ask(Math.floor(Math.random() * 2 ** 31), Math.floor(cases / 2)),
  300_000,
);
