import { DTypeError, ValueError } from "../core/errors.ts";
import { isTensor, type Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { deliver, planReduction, type ReduceOptions, requireElements } from "../kernels/reduce-axes.ts";
import { isDiscrete, type QuantileMethod, quantileDType, requireWeightedMethod } from "../types/quantile.ts";
import { isMethod } from "./quantile-methods.ts";
import { type Question, quantileTensor } from "./quantile-rows.ts";
import { listOf } from "./values.ts";
import { weightedQuantiles } from "./weighted-quantiles.ts";

export interface QuantileOptions extends ReduceOptions {
  readonly method?: QuantileMethod;
  readonly weights?: Strided;
}

type Quantiles = number | readonly number[] | Strided;

/** Quantiles from 0 to `most`, as numbers from 0 to 1. */
function checked(op: string, q: Quantiles, most: number): Float64Array {
  const list = typeof q === "number" ? Float64Array.of(q) : listOf(op, "q", q);
  for (const value of list) {
    if (!(value >= 0 && value <= most))
      throw new ValueError(`${op}: q must be in the range [0, ${most}], got ${value}`);
  }
  return most === 1 ? list : list.map((value) => value / most);
}

/** The axes of the quantiles. */
const shapeOf = (q: Quantiles): readonly number[] => (typeof q === "number" ? [] : isTensor(q) ? q.shape : [q.length]);

function quantiles(
  op: string,
  x: Strided,
  q: Quantiles,
  most: number,
  omit: boolean,
  options: QuantileOptions,
): Strided {
  requireTensor(op, "x", x);
  const { method = "linear", weights } = options;
  if (!isMethod(method)) throw new ValueError(`${op}: ${String(method)} is not a method`);
  if (isComplex(x.dtype) || (x.dtype === "bool" && !isDiscrete(method))) {
    throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  }
  const single = typeof q === "number";
  const question: Question = { method, quantiles: checked(op, q, most), single, omit };
  const plan = planReduction(op, x, options);
  const dtype = quantileDType(x.dtype, single, method);
  // Of nothing that is known, NaN is the answer, if there is one.
  if (!omit || weights !== undefined || !dtype.startsWith("float")) requireElements(plan, x);
  const shape = [...shapeOf(q), ...plan.shape];
  if (weights === undefined) return deliver(op, quantileTensor(x, plan, question, shape, dtype), dtype, options.out);
  requireWeightedMethod(op, method);
  return deliver(op, weightedQuantiles(op, x, weights, options.axis, plan, question, shape), dtype, options.out);
}

/** Percentiles along the axes: `np.percentile`. */
export function percentile(x: Strided, q: Quantiles, options: QuantileOptions = {}): Strided {
  return quantiles("percentile", x, q, 100, false, options);
}

/** Quantiles along the axes: `np.quantile`. */
export function quantile(x: Strided, q: Quantiles, options: QuantileOptions = {}): Strided {
  return quantiles("quantile", x, q, 1, false, options);
}

/** Percentiles of what is not NaN: `np.nanpercentile`. */
export function nanpercentile(x: Strided, q: Quantiles, options: QuantileOptions = {}): Strided {
  return quantiles("nanpercentile", x, q, 100, true, options);
}

/** Quantiles of what is not NaN: `np.nanquantile`. */
export function nanquantile(x: Strided, q: Quantiles, options: QuantileOptions = {}): Strided {
  return quantiles("nanquantile", x, q, 1, true, options);
}
