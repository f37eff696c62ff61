import { castTo } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { isTensor, type Strided } from "../core/layout.ts";
import { adopt } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { type BinRule, requireBinCount, requireEdges } from "../types/histogram.ts";
import { type Edges, edgeDType, equalBins, outerEdges, type Range } from "./bin-edges.ts";
import { rules } from "./bin-rules.ts";
import { listOf, type Run, roundingOf } from "./values.ts";

/** Bins as they are at run time. */
export type BinsArgument = number | readonly number[] | Strided | BinRule;

/** The elements between two ends, as a run of their own if some are not. */
function within(run: Run, [first, last]: Range): Run {
  const { data, from, size } = run;
  const kept = data.subarray(from, from + size).filter((value) => value >= first && value <= last);
  return kept.length === size ? run : { data: kept, from: 0, size: kept.length };
}

/** How many bins a rule makes between two ends. */
function ruleCount(op: string, rule: BinRule, x: Run, dtype: DType, ends: Range, given: boolean): number {
  if (!Object.hasOwn(rules, rule)) throw new ValueError(`${op}: ${rule} is not a rule for the number of bins`);
  const round = roundingOf(dtype);
  const run = given ? within(x, [round(ends[0]), round(ends[1])]) : x;
  if (run.size === 0) return 1;
  const equal = (count: number): Edges => equalBins(op, ends, count, edgeDType(dtype), given);
  const { width, wide } = rules[rule]({ run, round, equal });
  if (!(width > 0)) return 1;
  const least = kindOf[dtype] < 3 && width < 1 ? 1 : width;
  const count = (given ? ends[1] - ends[0] : round(ends[1] - ends[0])) / least;
  return Math.ceil(given || wide ? count : round(count));
}

/** Edges that increase, or stay. */
function requireOrder(op: string, edges: Float64Array): void {
  for (let i = 1; i < edges.length; i++) {
    if (!(edges[i - 1] <= edges[i])) throw new ValueError(`${op}: the edges of bins must increase`);
  }
}

/** Edges that the caller gave. */
export function givenEdges(op: string, bins: readonly number[] | Strided): Edges {
  requireEdges(op, isTensor(bins) ? bins.shape : [bins.length]);
  const edges = listOf(op, "bins", bins);
  requireOrder(op, edges);
  return { edges, dtype: isTensor(bins) ? bins.dtype : "float64", uniform: null };
}

/** The bins of a histogram of x, whose values `run` has. */
export function binsOf(op: string, x: Strided, run: Run, bins: BinsArgument, range: Range | undefined): Edges {
  if (typeof bins === "object") return givenEdges(op, bins);
  const dtype = edgeDType(x.dtype);
  if (typeof bins === "number") requireBinCount(op, bins);
  const ends = outerEdges(op, run, dtype, range);
  const given = range !== undefined || run.size === 0;
  const count = typeof bins === "number" ? bins : ruleCount(op, bins, run, x.dtype, ends, range !== undefined);
  return equalBins(op, ends, count, dtype, given);
}

/** Edges as a tensor of their dtype. */
export function edgesTensor({ edges, dtype }: Edges): Strided {
  return castTo(adopt(edges, "float64", [edges.length]), dtype);
}
