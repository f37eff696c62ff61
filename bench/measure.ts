import { execFileSync } from "node:child_process";

/** The median time of one call, in microseconds. */
export function median(run: () => unknown, budget = 400): number {
  for (let i = 0; i < 3; i++) run();
  const batch = Math.max(1, Math.round(0.2 / time(run, 1)));
  const times: number[] = [];
  for (const end = performance.now() + budget; performance.now() < end || times.length < 5; ) {
    times.push(time(run, batch) / batch);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] * 1000;
}

function time(run: () => unknown, count: number): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) run();
  return Math.max(performance.now() - start, 1e-6);
}

export interface Row {
  readonly name: string;
  readonly ours: () => unknown;
  /** The same in NumPy, with `x`, `y`… from `setup`. */
  readonly numpy: string;
}

/** Prints each row's time, NumPy's on one thread in the same run, and the ratio. */
export function compare(setup: string, rows: readonly Row[]): void {
  const script = `
import json, time, numpy as np
${setup}
def median(f):
    for _ in range(3): f()
    t = time.perf_counter(); f(); batch = max(1, round(2e-4 / max(time.perf_counter() - t, 1e-9)))
    times, end = [], time.perf_counter() + 0.4
    while time.perf_counter() < end or len(times) < 5:
        t = time.perf_counter()
        for _ in range(batch): f()
        times.append((time.perf_counter() - t) / batch)
    return sorted(times)[len(times) // 2] * 1e6
print(json.dumps([median(f) for f in [${rows.map(({ numpy }) => `lambda: ${numpy}`).join(", ")}]]))`;
  const env = { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" };
  const theirs: number[] = JSON.parse(execFileSync("python3", ["-c", script], { env, encoding: "utf8" }));
  for (const [i, { name, ours }] of rows.entries()) {
    const us = median(ours);
    console.log(
      `${name.padEnd(28)} ${us.toFixed(2).padStart(10)} µs   NumPy ${theirs[i].toFixed(2).padStart(10)} µs   ratio ${(us / theirs[i]).toFixed(2)}`,
    );
  }
}
