import { castTo } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { adopt } from "../core/strided.ts";
import { meanOf } from "../generated/promotion.ts";
import { type Plan, planReduction } from "../kernels/reduce-axes.ts";
import type { DType } from "../types/dtype.ts";
import { type NanPolicy, statsAxis } from "../types/stats.ts";
import { nanLast, withRows } from "./rows.ts";

export interface AlongOptions {
  readonly axis?: number | null;
  readonly keepdims?: boolean;
  readonly nanPolicy?: NanPolicy;
}

const policies: readonly unknown[] = ["propagate", "omit", "raise"] satisfies NanPolicy[];

/** Checks what every function of SciPy's manner takes, and plans the reduction. */
export function planAlong(op: string, x: Strided, options: AlongOptions): Plan {
  requireTensor(op, "x", x);
  if (isComplex(x.dtype)) throw new DTypeError(`${op}: ${x.dtype} is not supported`);
  const { axis, keepdims = false, nanPolicy = "propagate" } = options;
  if (!policies.includes(nanPolicy)) throw new ValueError(`${op}: ${String(nanPolicy)} is not a nanPolicy`);
  const along = statsAxis(axis);
  return planReduction(op, x, along === undefined ? { keepdims } : { axis: along, keepdims });
}

/** Where the elements that count end, by the policy; those before are in an order of their own. */
export function endOf(op: string, policy: NanPolicy | undefined, data: Float64Array, from: number, to: number): number {
  if (policy === undefined || policy === "propagate") return to;
  const end = policy === "omit" ? nanLast(data, from, to) : to;
  for (let i = from; i < end; i++) if (Number.isNaN(data[i])) throw new ValueError(`${op}: x has NaN`);
  return end;
}

/** The distance of 1 to the next number of a float dtype. */
export function epsilonOf(dtype: DType): number {
  if (dtype === "float16") return 2 ** -10;
  return dtype === "float32" ? 2 ** -23 : Number.EPSILON;
}

/** The pairwise sum of elements. */
function sumOver(data: Float64Array, from: number, n: number): number {
  if (n > 128) {
    const half = n >> 1;
    return sumOver(data, from, half) + sumOver(data, from + half, n - half);
  }
  let sum = 0;
  for (let i = from; i < from + n; i++) sum += data[i];
  return sum;
}

export const meanOver = (data: Float64Array, from: number, n: number): number => sumOver(data, from, n) / n;

/** Powers by squaring, in SciPy's order. */
function power(x: number, order: number): number {
  if (order === 1) return x;
  if (order === 2) return x * x;
  const root = power(x, order >> 1);
  return order % 2 === 0 ? root * root : root * root * x;
}

/** The pairwise sum of powers of the distances from a centre. */
export function powersOver(data: Float64Array, from: number, n: number, order: number, centre: number): number {
  if (n > 128) {
    const half = n >> 1;
    return powersOver(data, from, half, order, centre) + powersOver(data, from + half, n - half, order, centre);
  }
  let sum = 0;
  for (let i = from; i < from + n; i++) {
    const distance = data[i] - centre;
    const square = distance * distance;
    if (order === 2) sum += square;
    else if (order === 3) sum += square * distance;
    else sum += order === 4 ? square * square : power(distance, order);
  }
  return sum;
}

/** One number for each set of elements along the axis, in the dtype of a mean; NaN for no elements. */
export function reducedAlong(
  op: string,
  x: Strided,
  options: AlongOptions,
  compute: (data: Float64Array, from: number, n: number) => number,
): Strided {
  const plan = planAlong(op, x, options);
  const out = new Float64Array(sizeOf(plan.shape));
  withRows(x, plan.reduced, (data, origin) => {
    for (let set = 0; set < out.length; set++) {
      const from = origin + set * plan.count;
      const n = endOf(op, options.nanPolicy, data, from, from + plan.count) - from;
      out[set] = n === 0 ? Number.NaN : compute(data, from, n);
    }
  });
  return castTo(adopt(out, "float64", plan.shape), meanOf(x.dtype));
}
