/**
 * A program that never lets the event loop turn, and so never lets a finalizer run: `node endure.mjs '{"count":…}'`. It
 * makes one new tensor after another, drops each, and prints what that took as JSON.
 */
import { pathToFileURL } from "node:url";

type Api = typeof import("shapeproof");

export interface Task {
  readonly count: number;
  readonly elements: number;
  readonly dtype: "float64" | "float32";
  /** Whether each result is disposed by hand, to compare with. */
  readonly dispose: boolean;
}

/** Milliseconds of a thousand operations, and the resident memory after them in bytes. */
export interface Stretch {
  readonly done: number;
  readonly time: number;
  readonly resident: number;
}

export interface Endurance {
  readonly tier: string;
  /** Address space of the heap in bytes. */
  readonly reserved: number;
  /** Resident memory before the loop. */
  readonly before: number;
  readonly stretches: readonly Stretch[];
  /** Operations whose result was wrong. */
  readonly wrong: number;
  /** A thousand operations after one turn of the event loop, and after ten. */
  readonly afterTurn: number;
  readonly afterTurns: number;
}

const stretch = 1000;

async function endure({ count, elements, dtype, dispose }: Task): Promise<Endurance> {
  const api: Api = await import(pathToFileURL(process.env["SHAPEPROOF_ENTRY"] ?? "").href);
  const { add, arange } = api;
  const { tier = "", reserved = 0 } = api.memory?.() ?? {};
  const x = arange(elements).astype(dtype);
  let wrong = 0;

  /** Operations `first` to `end`. Three elements of each result are looked at. `data` would move them all to an array. */
  function operations(first: number, end: number): number {
    const start = performance.now();
    for (let i = first; i < end; i++) {
      const number = i % 1000;
      const result = add(x, number);
      const middle = (i * 7919) % elements;
      const right = result.item(0) === number && result.item(middle) === middle + number;
      if (!right || result.item(elements - 1) !== elements - 1 + number) wrong++;
      if (dispose) result[Symbol.dispose]();
    }
    return performance.now() - start;
  }

  // The system gives out the heap's pages as they are first touched, which would make the first thousand slow.
  operations(0, 2 * stretch);
  globalThis.gc?.();
  await turns(10);
  const before = process.memoryUsage.rss();
  const stretches: Stretch[] = [];
  for (let done = 0; done < count; done += stretch) {
    const time = operations(done, done + stretch);
    const all = add(x, 1).toTypedArray();
    if (!all.every((value, place) => Number(value) === place + 1)) wrong++;
    stretches.push({ done: done + stretch, time, resident: process.memoryUsage.rss() });
  }
  await turns(1);
  const afterTurn = operations(0, stretch);
  await turns(10);
  return { tier, reserved, before, stretches, wrong, afterTurn, afterTurns: operations(0, stretch) };
}

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

console.log(JSON.stringify(await endure(JSON.parse(process.argv[2]))));
