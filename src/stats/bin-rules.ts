import { select } from "../kernels/select.ts";
import type { BinRule } from "../types/histogram.ts";
import type { Edges } from "./bin-edges.ts";
import { binIndices, counted } from "./bin-indices.ts";
import { between } from "./lerp.ts";
import type { Run } from "./values.ts";

/** What a rule looks at: at least one element. */
interface Sample {
  readonly run: Run;
  /** Rounds to the dtype of the data. */
  readonly round: (value: number) => number;
  /** So many equal bins. */
  readonly equal: (count: number) => Edges;
}

/** The width of a bin; 0 for one bin in all. `wide` says that NumPy has it in float64 whatever the data are. */
interface Width {
  readonly width: number;
  readonly wide: boolean;
}

const exact = (value: number): number => value;
const wide = (width: number): Width => ({ width, wide: true });

function spread({ run: { data, from, size }, round }: Sample): number {
  let [low, high] = [data[from], data[from]];
  for (let i = from; i < from + size; i++) {
    low = Math.min(low, data[i]);
    high = Math.max(high, data[i]);
  }
  return round(high - low);
}

/** The mean of what a function makes of each element. */
function meanOf({ data, from, size }: Run, of: (value: number) => number): number {
  let sum = 0;
  for (let i = from; i < from + size; i++) sum += of(data[i]);
  return sum / size;
}

function moments({ run, round }: Sample): { mean: number; deviation: number } {
  const mean = round(meanOf(run, (value) => value));
  return { mean, deviation: round(Math.sqrt(meanOf(run, (value) => (value - mean) ** 2))) };
}

/** Between the first and the third quartile. */
function quartileRange({ run: { data, from, size }, round }: Sample): number {
  const copy = data.slice(from, from + size);
  const quantile = (q: number): number => {
    const place = (size - 1) * q;
    const rank = Math.floor(place);
    const next = Math.min(rank + 1, size - 1);
    select(copy, 0, size, [rank, next]);
    return between(copy[rank], copy[next], place - rank, round, exact);
  };
  return quantile(0.75) - quantile(0.25);
}

const sturges = (x: Sample): Width => wide(spread(x) / (Math.log2(x.run.size) + 1));
const root = (x: Sample): Width => wide(spread(x) / Math.sqrt(x.run.size));
/** Freedman and Diaconis 1981. */
const fd = (x: Sample): Width => wide(2 * quartileRange(x) * x.run.size ** (-1 / 3));

/** Stone 1984: the number of bins with the least estimate of the error, by leaving one out. */
function stone(x: Sample): Width {
  const { size } = x.run;
  const range = spread(x);
  if (size <= 1 || range === 0) return wide(0);
  const most = Math.max(100, Math.floor(Math.sqrt(size)));
  let [best, least] = [1, Number.POSITIVE_INFINITY];
  for (let bins = 1; bins <= most; bins++) {
    let squares = 0;
    for (const count of counted(binIndices(x.equal(bins), x.run), bins)) squares += (count / size) ** 2;
    const estimate = (2 - (size + 1) * squares) / x.round(range / bins);
    if (estimate < least) [best, least] = [bins, estimate];
  }
  return { width: x.round(range / best), wide: false };
}

/** Doane 1976: Sturges with the skewness. */
function doane(x: Sample): Width {
  const n = x.run.size;
  if (n <= 2) return wide(0);
  const { mean, deviation } = moments(x);
  if (!(deviation > 0)) return wide(0);
  const scale = Math.sqrt((6 * (n - 2)) / ((n + 1) * (n + 3)));
  const skewness = meanOf(x.run, (value) => ((value - mean) / deviation) ** 3);
  return wide(spread(x) / (1 + Math.log2(n) + Math.log2(1 + Math.abs(skewness) / scale)));
}

/** NumPy's rules. */
export const rules: { readonly [R in BinRule]: (x: Sample) => Width } = {
  // Where the quartiles lie together, half the width of the square root's rule.
  auto: (x) => wide(Math.min(Math.max(fd(x).width, root(x).width / 2), sturges(x).width)),
  fd,
  doane,
  // Scott 1979.
  scott: (x) => {
    const factor = ((24 * Math.PI ** 0.5) / x.run.size) ** (1 / 3);
    return { width: x.round(factor * moments(x).deviation), wide: false };
  },
  stone,
  rice: (x) => ({ width: x.round(spread(x) / (2 * x.run.size ** (1 / 3))), wide: false }),
  sturges,
  sqrt: root,
};
