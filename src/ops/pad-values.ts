import { castTo, copyInto } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { isComplex } from "../core/storage.ts";
import type { Strided } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import type { Both } from "../types/pad.ts";
import { type Lanes, lanesLike, lanesOf } from "./lanes.ts";
import { type Grown, repeated, section } from "./pad-grown.ts";
import { max, min } from "./reduce.ts";

const isInteger = ({ dtype }: Strided): boolean => kindOf[dtype] === 1 || kindOf[dtype] === 2;

/** From the value at the end, which comes first, to that at the edge, which is not reached. */
function line(edge: Lanes, out: Lanes, end: number, whole: boolean, backwards: boolean, parts: number): void {
  const n = out.length;
  for (let o = 0; o < out.outer; o++) {
    for (let k = 0; k < out.inner; k++) {
      const stop = edge.data[edge.at + o * out.inner + k];
      const start = k % parts === 0 ? end : 0;
      const step = (stop - start) / n;
      for (let i = 0; i < n; i++) {
        const value = i * step + start;
        const place = backwards ? n - 1 - i : i;
        out.data[out.at + (o * n + place) * out.inner + k] = whole ? Math.floor(value) : value;
      }
    }
  }
}

/** Straight lines from the edges to the given values. */
export function ramp(grown: Grown, ends: Both<number>): void {
  const { axis, before, length, behind, whole } = grown;
  const sides = [
    [before, before, 0],
    [behind, before + length - 1, before + length],
  ] as const;
  sides.forEach(([n, edge, to], side) => {
    if (n === 0) return;
    const from = lanesOf(section(grown, edge, 1), axis);
    const out = lanesLike(from, axis, n);
    line(from, out, ends[side], isInteger(whole), side === 1, isComplex(whole.dtype) ? 2 : 1);
    copyInto(section(grown, to, n), out.tensor);
  });
}

/** The middle one of sorted numbers, or the mean of two; NaN if there is one. */
function median(lane: Float64Array): number {
  if (lane.some(Number.isNaN)) return Number.NaN;
  lane.sort();
  const half = lane.length >> 1;
  return lane.length % 2 === 1 ? lane[half] : (lane[half - 1] + lane[half]) / 2;
}

function mean(lane: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < lane.length; i++) sum += lane[i];
  return sum / lane.length;
}

/** The nearest integer, and of two the even one. */
function rint(value: number): number {
  const low = Math.floor(value);
  const rest = value - low;
  if (rest !== 0.5) return rest < 0.5 ? low : low + 1;
  return low % 2 === 0 ? low : low + 1;
}

/** The mean or the median of each lane, in the dtype of the tensor. */
function central(x: Strided, axis: number, of: (lane: Float64Array) => number): Strided {
  const lanes = lanesOf(x, axis);
  const out = lanesLike(lanes, axis, 1);
  const { data, at, outer, length, inner } = lanes;
  const lane = new Float64Array(length);
  for (let o = 0; o < outer; o++) {
    for (let k = 0; k < inner; k++) {
      for (let i = 0; i < length; i++) lane[i] = data[at + (o * length + i) * inner + k];
      const value = of(lane);
      out.data[out.at + o * inner + k] = isInteger(x) ? rint(value) : value;
    }
  }
  return castTo(out.tensor, x.dtype);
}

/** The median of complex numbers, in the order of their real parts, then of their imaginary parts. */
function complexMedian(lanes: Lanes, out: Lanes, o: number, k: number): void {
  const { data, at, length, inner } = lanes;
  const lane = Array.from({ length }, (_, i) => at + (o * length + i) * inner + k);
  const to = out.at + o * inner + k;
  if (lane.some((i) => Number.isNaN(data[i]) || Number.isNaN(data[i + 1]))) {
    out.data.fill(Number.NaN, to, to + 2);
    return;
  }
  lane.sort((i, j) => data[i] - data[j] || data[i + 1] - data[j + 1]);
  const [low, high] = [lane[(length - 1) >> 1], lane[length >> 1]];
  for (let part = 0; part < 2; part++) out.data[to + part] = (data[low + part] + data[high + part]) / 2;
}

type Statistic = "maximum" | "minimum" | "mean" | "median";

function statisticOf(x: Strided, axis: number, which: Statistic): Strided {
  if (which === "mean") return central(x, axis, mean);
  if (which === "median" && isComplex(x.dtype)) {
    const lanes = lanesOf(x, axis);
    const out = lanesLike(lanes, axis, 1);
    for (let o = 0; o < lanes.outer; o++) for (let k = 0; k < lanes.inner; k += 2) complexMedian(lanes, out, o, k);
    return castTo(out.tensor, x.dtype);
  }
  if (which === "median") return central(x, axis, median);
  return (which === "maximum" ? max : min)(x, { axis, keepdims: true });
}

/** One number of what is next to each edge, as many elements as `lengths` says. */
export function statistic(grown: Grown, which: Statistic, lengths: Both<number | null>): void {
  const { axis, before, length, behind } = grown;
  const [first, last] = lengths.map((given) => Math.min(given ?? length, length));
  if (first === 0 || last === 0) throw new ValueError("pad: a statLength of 0 has no value");
  const left = statisticOf(section(grown, before, first), axis, which);
  const same = first === length && last === length;
  const right = same ? left : statisticOf(section(grown, before + length - last, last), axis, which);
  copyInto(section(grown, 0, before), repeated(left, axis, before));
  copyInto(section(grown, before + length, behind), repeated(right, axis, behind));
}
