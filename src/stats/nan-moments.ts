import { castTo } from "../core/cast.ts";
import { DTypeError } from "../core/errors.ts";
import { roundToFloat16 } from "../core/float16.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { arrayOf, empty, originOf } from "../core/strided.ts";
import { magnitudeOf, varianceOf } from "../generated/promotion.ts";
import { hasNaN, type Replaced, release, replaceNaN } from "../kernels/nan.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { deliver, inDType, type Plan, planReduction, withOnes } from "../kernels/reduce-axes.ts";
import { squareRoots } from "../kernels/reduce-moments.ts";
import { nest, outSteps, overLoops } from "../kernels/reduce-nest.ts";
import { accumulate, resultDType, type SumOptions } from "../kernels/reduce-sums.ts";
import { type MomentOptions, meanAs, requireMoments, variancesAs } from "../ops/reduce-as.ts";
import { sums } from "../ops/reduce-tables.ts";
import type { DType } from "../types/dtype.ts";

/** How many elements are not NaN, at each place of the plan's shape. */
function counts({ mask, found }: Replaced, plan: Plan): Float64Array {
  if (found === 0) return new Float64Array(sizeOf(plan.shape)).fill(plan.count);
  const lost = accumulate(sums, mask, plan, "int32");
  const [data, from] = [arrayOf(lost), originOf(lost)];
  return Float64Array.from({ length: sizeOf(lost.shape) }, (_, i) => plan.count - Number(data[from + i]));
}

/** Sums over counts, divided in float64 and rounded once, as NumPy does with its integer counts. */
function divided(total: Strided, by: Float64Array, dtype: DType): Strided {
  const complex = isComplex(dtype);
  const wide = castTo(total, complex ? "complex128" : "float64");
  const [data, from] = [numbersOf(arrayOf(wide)), originOf(wide)];
  for (let i = 0; i < by.length; i++) {
    if (!complex) data[from + i] /= by[i];
    else {
      // (re + im i) / (count + 0 i): see `divide` of reduce-moments.
      const at = 2 * (from + i);
      const [re, im] = [data[at], data[at + 1]];
      const scale = 1 / by[i];
      data[at] = by[i] === 0 ? re / 0 : (re + im * 0) * scale;
      data[at + 1] = by[i] === 0 ? im / 0 : (im - re * 0) * scale;
    }
  }
  return inDType(wide, dtype);
}

/** Floats are averaged in floats. */
function requireInexact(op: string, dtype: DType | undefined): void {
  if (dtype !== undefined && !hasNaN(dtype))
    throw new DTypeError(`${op}: the dtype of a mean of floats is not ${dtype}`);
}

/** The mean of what is not NaN: `np.nanmean`. */
export function nanmean(x: Strided, options: SumOptions = {}): Strided {
  const op = "nanmean";
  requireTensor(op, "x", x);
  if (!hasNaN(x.dtype)) return meanAs(op, x, options);
  const plan = planReduction(op, x, options);
  const dtype = resultDType(op, x, options);
  requireInexact(op, options.dtype);
  const replaced = replaceNaN(x, 0);
  const result = divided(accumulate(sums, replaced.values, plan, dtype), counts(replaced, plan), dtype);
  release(replaced);
  return deliver(op, result, dtype, options.out);
}

/**
 * The squares of x − mean, with zeros where x was NaN. Differences and squares are rounded to the dtype of x, whatever
 * that of the mean: NumPy writes both over its copy of x.
 */
function squaredDistances(x: Strided, mean: Strided, mask: Strided, reduced: readonly boolean[]): Strided {
  const complex = isComplex(x.dtype);
  const width = complex ? 2 : 1;
  const real = magnitudeOf(x.dtype);
  const wide = inDType(x, complex ? "complex128" : "float64");
  const means = castTo(mean, wide.dtype);
  const result = empty(x.shape, "float64", x.steps);
  const [data, averages, out, marks] = [wide, means, result, mask].map((each) => numbersOf(arrayOf(each)));
  const [half, single] = [real === "float16", real === "float32"];
  const rounded = (value: number): number => (half ? roundToFloat16(value) : single ? Math.fround(value) : value);
  const exact = real === "float64" && !complex;
  const origin = originOf(wide);
  const [place, mark] = [originOf(result) - origin, originOf(mask) - origin];
  const squareOf = (at: number, m: number): number => {
    let square = 0;
    for (let part = 0; part < width; part++) {
      const distance = rounded(data[width * at + part] - averages[width * m + part]);
      square = rounded(square + rounded(distance * distance));
    }
    return square;
  };
  const loops = sizeOf(x.shape) === 0 ? [] : nest(x.shape, wide.steps, outSteps(means.steps, reduced));
  const inner = loops.at(-1) ?? { n: sizeOf(x.shape), xs: 1, os: 0 };
  overLoops(loops.slice(0, -1), origin, originOf(means), (xo, mo) => {
    let [at, m] = [xo, mo];
    for (let i = 0; i < inner.n; i++) {
      const distance = exact ? data[at] - averages[m] : 0;
      out[place + at] = marks[mark + at] !== 0 ? 0 : exact ? distance * distance : squareOf(at, m);
      at += inner.xs;
      m += inner.os;
    }
  });
  return inDType(result, real);
}

/** A dtype that what is real may be subtracted from. */
const realOf = (dtype: DType): DType => (isComplex(dtype) ? magnitudeOf(dtype) : dtype);

function nanVariances(op: string, x: Strided, options: MomentOptions): Strided {
  const ddof = requireMoments(op, options);
  requireInexact(op, options.dtype);
  const plan = planReduction(op, x, options);
  const dtype = options.dtype ?? varianceOf(x.dtype);
  const replaced = replaceNaN(x, 0);
  const { values, mask } = replaced;
  const averaged = options.dtype ?? x.dtype;
  const whole: Plan = { ...plan, shape: withOnes(x, plan.reduced) };
  const count = counts(replaced, plan);
  const mean = divided(accumulate(sums, values, whole, averaged), count, averaged);
  const squares = squaredDistances(
    values,
    isComplex(x.dtype) ? mean : inDType(mean, realOf(averaged)),
    mask,
    plan.reduced,
  );
  release(replaced);
  const freedom = count.map((n) => (n > ddof ? n - ddof : Number.NaN));
  return divided(accumulate(sums, squares, plan, dtype), freedom, dtype);
}

/** The mean squared distance of what is not NaN from its mean: `np.nanvar`. */
export function nanvar(x: Strided, options: MomentOptions = {}): Strided {
  requireTensor("nanvar", "x", x);
  const dtype = options.dtype ?? varianceOf(x.dtype);
  const of = hasNaN(x.dtype) ? nanVariances : variancesAs;
  return deliver("nanvar", of("nanvar", x, options), dtype, options.out);
}

/** The square root of `nanvar`: `np.nanstd`. */
export function nanstd(x: Strided, options: MomentOptions = {}): Strided {
  requireTensor("nanstd", "x", x);
  const dtype = options.dtype ?? varianceOf(x.dtype);
  const of = hasNaN(x.dtype) ? nanVariances : variancesAs;
  const variance = of("nanstd", x, options);
  const wide = variance.dtype === "float16" ? castTo(variance, "float32") : variance;
  return deliver("nanstd", squareRoots(wide), dtype, options.out);
}
