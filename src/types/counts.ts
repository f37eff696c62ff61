import { ValueError } from "../core/errors.ts";
import type { ShowDim } from "./show.ts";

/** Numbers that count something: how often to repeat, into how many parts to split. */

/** The first of a list that counts nothing, null if all do; `Least` is "0" where 0 is refused as well. */
export type BadCount<L, Least = never> = L extends [infer n, ...infer rest]
  ? number extends n
    ? BadCount<rest, Least>
    : `${n & number}` extends `-${string}` | Least
      ? n
      : `${n & number}` extends `${bigint}`
        ? BadCount<rest, Least>
        : n
  : null;

export type CountFault<Op extends string, N, What extends string> = `${Op}: ${ShowDim<N>} is not a ${What}`;

/** Refuses what is no whole number from `least` on. */
export function requireCount(op: string, what: string, value: unknown, least: number): void {
  if (typeof value === "number" && Number.isInteger(value) && value >= least) return;
  throw new ValueError(`${op}: ${value} is not a ${what}`);
}
