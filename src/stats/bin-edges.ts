import { ValueError } from "../core/errors.ts";
import { kindOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { type Run, roundingOf } from "./values.ts";

export type Range = readonly [number, number];

/** Edges, and, where the bins are of one width, what tells an element's bin without a search. */
export interface Edges {
  readonly edges: Float64Array;
  readonly dtype: DType;
  readonly uniform: Uniform | null;
}

/** Rounded to the dtype of the edges as NumPy's steps are: each position is `(x - first) / width * count`. */
export interface Uniform {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly count: number;
  /** Rounds the difference. */
  readonly near: (value: number) => number;
  /** Rounds the quotient and the product: not where a range was given, since it is float64. */
  readonly far: (value: number) => number;
}

const exact = (value: number): number => value;

/** The dtype of the edges of equal bins: that of x where it is a float, else float64. */
export const edgeDType = (dtype: DType): DType => (kindOf[dtype] === 3 ? dtype : "float64");

/** The ends of the outermost bins. */
export function outerEdges(op: string, { data, from, size }: Run, dtype: DType, range: Range | undefined): Range {
  const round = roundingOf(dtype);
  let [first, last] = range ?? [0, 1];
  if (range !== undefined) {
    if (!Array.isArray(range) || range.length !== 2) throw new ValueError(`${op}: range has two ends`);
    if (first > last) throw new ValueError(`${op}: the range [${first}, ${last}] has its ends in the wrong order`);
  } else if (size > 0) {
    [first, last] = [data[from], data[from]];
    for (let i = from; i < from + size; i++) {
      const value = data[i];
      if (value < first) first = value;
      else if (value > last) last = value;
      else if (Number.isNaN(value)) first = value;
    }
  }
  if (!Number.isFinite(first) || !Number.isFinite(last)) {
    throw new ValueError(`${op}: the range [${first}, ${last}] is not finite`);
  }
  if (first !== last) return [first, last];
  return range === undefined ? [round(first - 0.5), round(last + 0.5)] : [first - 0.5, last + 0.5];
}

/** Edges of bins of one width: NumPy's `linspace`, whose steps round to the dtype of the ends. */
function spaced(
  [first, last]: Range,
  count: number,
  step: (value: number) => number,
  end: (value: number) => number,
): Float64Array {
  const edges = new Float64Array(count + 1);
  const delta = step(last - first);
  const width = step(delta / count);
  for (let i = 0; i <= count; i++) {
    const place = width === 0 ? step(step(i / count) * delta) : step(i * width);
    edges[i] = end(step(place + first));
  }
  edges[count] = end(last);
  return edges;
}

/** Edges of so many bins between two ends. `given` says that the ends are numbers of the caller. */
export function equalBins(op: string, ends: Range, count: number, dtype: DType, given: boolean): Edges {
  const round = roundingOf(dtype);
  const far = given ? exact : round;
  const edges = spaced(ends, count, far, round);
  for (let i = 0; i < count; i++) {
    if (edges[i] < edges[i + 1]) continue;
    throw new ValueError(`${op}: there are too many bins, ${count}, for a range of [${ends[0]}, ${ends[1]}]`);
  }
  const [first, last] = [round(ends[0]), round(ends[1])];
  return { edges, dtype, uniform: { first, last, width: far(ends[1] - ends[0]), count, near: round, far } };
}
