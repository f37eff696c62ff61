/** The parts of the benchmarks that decide what a figure says. None of the peers is needed. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inputs, readInput, writeInputs } from "../bench/inputs.ts";
import { chart } from "../bench/lib/chart.ts";
import { compare } from "../bench/lib/check.ts";
import { Measurement } from "../bench/lib/measure.ts";
import { options } from "../bench/lib/options.ts";
import type { Cell, Results } from "../bench/lib/results.ts";
import { rowsOf } from "../bench/lib/summary.ts";
import { duration, report } from "../bench/lib/table.ts";
import { libraries } from "../bench/libraries.ts";
import { targetOf, targets } from "../bench/targets.ts";
import { type Dtype, names, type WorkloadName, workload } from "../bench/workloads.ts";

/** A cell whose rounds took the given microseconds. */
function cell(library: string, workload: WorkloadName, dtype: Dtype, rounds: number[], more: Partial<Cell> = {}): Cell {
  const timing = (time: number) => ({
    median: time * 1000,
    mean: time * 1000,
    least: time * 1000,
    samples: 5,
    calls: 5,
  });
  const node = library === "numpy" ? "" : "24.1.0";
  return { library, node, workload, dtype, status: "ok", note: "", rounds: rounds.map(timing), ...more };
}

const resultsOf = (cells: readonly Cell[], reference: Results["reference"] = "numpy"): Results => ({
  date: "2026-01-01T00:00",
  commit: "0000000",
  machine: "a machine",
  nodes: ["24.1.0"],
  versions: { numpy: "2.4.6" },
  reference,
  arguments: [],
  cells,
});

const matrixRun = resultsOf([
  cell("numpy", "matmul256", "float64", [100, 200, 100]),
  cell("shapeproof", "matmul256", "float64", [300, 600, 310]),
  cell("numpy-ts", "matmul256", "float64", [500, 1000, 500]),
  // Faster, and wrong.
  cell("jax-js", "matmul256", "float64", [10, 10, 10], { status: "wrong" }),
  cell("stdlib", "matmul256", "float64", [], { status: "failed" }),
]);

test("a result is right within the tolerance of its dtype, relative to the largest element or to the scale", () => {
  const expected = Float64Array.of(0, -1000, 1);
  expect(compare([0, -1000, 1 + 1e-7], expected, "float64", null).status).toBe("ok");
  expect(compare([0, -1000, 1 + 1e-5], expected, "float64", null).status).toBe("wrong");
  expect(compare([0, -1000, 1 + 1e-1], expected, "float32", null).status).toBe("ok");
  expect(compare([0, -1000, 1 + 1e-7], expected, "float64", 1).status).toBe("wrong");
  expect(compare([0, Number.NaN, 1], expected, "float32", null).status).toBe("wrong");
  expect(compare([0, -1000], expected, "float32", null).note).toBe("2 elements instead of 3");
  expect(compare([0n, true], Float64Array.of(0, 1), "float64", null).status).toBe("ok");
  expect(compare([0], Float64Array.of(0), "float64", null).status).toBe("ok");
  expect(compare([0, 1000, -1], expected, "float64", null).status).toBe("wrong");
  expect(compare([0, 1000, -1], expected, "float64", null, "sizes").status).toBe("ok");
  expect(compare([0, 1001, -1], expected, "float64", null, "sizes").status).toBe("wrong");
});

test("random numbers agree in mean and deviation", () => {
  const numbers = (shift: number, scale: number) =>
    Float64Array.from({ length: 1000 }, (_, i) => shift + scale * Math.sin(i * i));
  expect(compare(numbers(0, 1).reverse(), numbers(0, 1), "float64", null, "moments").status).toBe("ok");
  expect(compare(numbers(0.5, 1), numbers(0, 1), "float64", null, "moments").status).toBe("wrong");
  expect(compare(numbers(0, 1.5), numbers(0, 1), "float64", null, "moments").status).toBe("wrong");
  expect(compare([Number.NaN], numbers(0, 1).subarray(0, 1), "float64", null, "moments").status).toBe("wrong");
});

test("ratios are taken in each round, and wrong or failed results are never the fastest", () => {
  const [row] = rowsOf(matrixRun, libraries);
  expect(row.entries.get("shapeproof")?.ratio).toBe(3);
  expect(row.peer?.cell.library).toBe("numpy-ts");
  expect(row.factor).toBeCloseTo(5 / 3);
  expect([row.metNumpy, row.metPeer]).toEqual([true, false]);
});

test("a wrong result of ours meets no target", () => {
  const cells = matrixRun.cells.map((each) =>
    each.library === "shapeproof" ? { ...each, status: "wrong" as const } : each,
  );
  const [row] = rowsOf(resultsOf(cells), libraries);
  expect([row.factor, row.metNumpy, row.metPeer]).toEqual([undefined, undefined, undefined]);
  expect(report(resultsOf(cells), libraries, "")).toContain("shapeproof is wrong: matmul256 float64");
});

test("without NumPy there are times and peers, and no ratio", () => {
  const run = resultsOf(
    matrixRun.cells.filter(({ library }) => library !== "numpy"),
    "typescript",
  );
  const [row] = rowsOf(run, libraries);
  expect([row.numpy, row.metNumpy]).toEqual([undefined, undefined]);
  expect(row.factor).toBeCloseTo(5 / 3);
  expect(report(run, libraries, "Without NumPy")).toMatch(
    /256×256 @ 256×256 +– +310 µs +500 µs +10\.0 µs† +! +numpy-ts/,
  );
});

test("the table says what is met and what is lost", () => {
  const text = report(
    resultsOf([
      ...matrixRun.cells,
      cell("numpy", "log", "float32", [400]),
      cell("shapeproof", "log", "float32", [900]),
      cell("tfjs-wasm", "log", "float32", [600]),
    ]),
    libraries,
    "",
  );
  expect(text).toMatch(/256×256 @ 256×256 .* numpy-ts +1\.67 +≤ 3\.2 ✓ +≥ 1\.7 ✗/);
  expect(text).toMatch(/log, 10⁶ .* tfjs-wasm +0\.67 +lost ✗/);
  expect(text).toContain("lost by more than 15 %: 1");
});

test("every row has one target at most, and those of products count where there is relaxed SIMD", () => {
  const all = targets.flatMap(({ workloads }) => workloads);
  expect(new Set(all).size).toBe(all.length);
  expect(targetOf("matmul512", "float32", "24.1.0")).toEqual({ numpy: 3.9, peer: 1.35 });
  expect(targetOf("matmul512", "float32", "20.20.2").numpy).toBeUndefined();
  expect(targetOf("log", "float64", "24.1.0")).toEqual({ peer: 1 / 1.15 });
});

test("the chart has a mark for each right result and shows every row", () => {
  const drawing = chart(matrixRun, libraries, "24.1.0");
  expect(drawing.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
  expect(drawing.endsWith("</svg>\n")).toBe(true);
  expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
  expect(drawing).toContain("<title>shapeproof 3.00</title>");
  expect(drawing).toContain("<title>numpy-ts 5.00</title>");
  expect(drawing).not.toMatch(/<title>jax-js \d/);
  expect(drawing).toContain(workload("matmul256").label);
});

test("durations have three figures", () => {
  expect([27, 999, 1000, 24_900_000, 1.7e9].map(duration)).toEqual([
    "27.0 ns",
    "999 ns",
    "1.00 µs",
    "24.9 ms",
    "1.70 s",
  ]);
});

test("samples are long enough, whatever one call takes, and results are freed in time", async () => {
  let [made, freed] = [0, 0];
  const measurement = new Measurement({ run: () => made++, read: () => [], free: () => freed++ });
  await measurement.warmUp(0, 5, 1000);
  const before = made;
  const { median, least, samples, calls } = await measurement.time(10);
  // Samples that were too short were made and do not count.
  expect(made - before).toBeGreaterThanOrEqual(calls);
  expect(freed).toBe(made);
  expect(samples).toBeGreaterThanOrEqual(5);
  expect((calls / samples) * median).toBeGreaterThanOrEqual(0.4e6);
  expect(least).toBeLessThanOrEqual(median);
});

test("a call over the patience is not repeated", async () => {
  let made = 0;
  const measurement = new Measurement({ run: () => made++, read: () => [] });
  await measurement.warmUp(2000, 5, 1000);
  expect(await measurement.time(10)).toEqual({ median: 2e9, mean: 2e9, least: 2e9, samples: 1, calls: 1 });
  expect(made).toBe(0);
});

test("inputs are the same in every run, of their shape, and exact in float32", () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-test-"));
  try {
    const chosen = ["small", "w1", "targets", "places", "pixels", "labels"] as const;
    writeInputs(folder, chosen);
    for (const name of chosen) {
      const values = readInput(folder, name);
      expect(values.length).toBe(inputs[name].shape.reduce((product: number, dim: number) => product * dim, 1));
      expect(Float64Array.from(Float32Array.from(values))).toEqual(values);
    }
    const small = readInput(folder, "small");
    expect(small.every((value) => Math.abs(value) <= 1)).toBe(true);
    const ones = readInput(folder, "targets").reduce((sum, value) => sum + value, 0);
    expect(ones).toBe(992);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the command line chooses workloads by name and group, and refuses what there is not", () => {
  expect(options([]).whole).toBe(true);
  expect(options([]).workloads).toEqual(names);
  const {
    workloads,
    libraries: chosen,
    dtypes,
    output,
  } = options("--only reductions,add --libraries numpy-ts --dtypes float32".split(" "));
  expect(workloads).toEqual(["add", "sum", "sum0", "sum1", "mean", "variance", "max", "argmax1"]);
  expect(chosen.map(({ name }) => name)).toEqual(["shapeproof", "numpy-ts"]);
  expect([dtypes, output]).toEqual([["float32"], "part"]);
  expect(options(["--quick"]).workloads.every((name) => workload(name).quick)).toBe(true);
  expect(() => options(["--only", "fft"])).toThrow("--only: there is no fft");
  expect(() => options(["--rounds", "none"])).toThrow("--rounds takes a positive number");
});
