import { ValueError } from "../core/errors.ts";
import { createDim } from "../types/create.ts";
import { cumulative, entriesUpTo } from "./weights.ts";

// What `choice` does with either generator.

/** How many there are to choose from, where they are the integers from 0 on. */
export function numbersUpTo(op: string, a: number): number {
  const population = createDim(a, op);
  if (population > 2 ** 31) throw new ValueError(`${op}: ${population} is out of range for int32`);
  return population;
}

/** Weighted draws without replacement: rounds of draws, each without what the earlier rounds found. */
export function distinct(op: string, p: readonly number[], count: number, nextDouble: () => number): number[] {
  const positive = p.filter((value) => value > 0).length;
  if (positive < count) {
    throw new ValueError(`${op}: cannot take ${count} of ${positive} with p above 0 without replacement`);
  }
  const left = [...p];
  const found = new Set<number>();
  while (found.size < count) {
    const draws = Array.from({ length: count - found.size }, nextDouble);
    for (const index of found) left[index] = 0;
    const cdf = cumulative(left);
    for (const x of draws) found.add(entriesUpTo(cdf, x));
  }
  return [...found];
}
