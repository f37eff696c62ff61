import { castTo } from "../core/cast.ts";
import { DTypeError } from "../core/errors.ts";
import { scope } from "../core/scope.ts";
import { arrayOf, empty, originOf, type Strided } from "../core/strided.ts";
import { add, isfinite, multiply, where } from "../generated/fn/elementwise.ts";
import { swapaxes } from "../ops/permute.ts";
import { matmul } from "../ops/products.ts";
import { max } from "../ops/reduce.ts";
import { requireAttention } from "../types/attention.ts";
import { requireReal } from "./labels.ts";
import { softmax } from "./softmax.ts";

export interface LooseAttention {
  readonly mask?: Strided;
  readonly causal?: boolean;
  readonly scaled?: boolean;
}

/** Whether query i sees key j: `j ≤ i`. */
function triangle(rows: number, length: number): Strided {
  const mask = empty([rows, length], "bool");
  const [data, at] = [arrayOf(mask), originOf(mask)];
  for (let i = 0; i < rows; i++) for (let j = 0; j < length; j++) data[at + i * length + j] = j <= i ? 1 : 0;
  return mask;
}

/** Scores as shares of each row. A row that sees nothing has no shares: 0 instead of 0 / 0. */
function shares(scores: Strided, masked: boolean): Strided {
  if (!masked || scores.shape[scores.shape.length - 1] === 0) return softmax(scores);
  const seen = isfinite(max(scores, { axis: -1, keepdims: true }));
  return where(seen, softmax(where(seen, scores, 0)), 0);
}

/** Attention of tensors that are known to fit. */
export function attend(query: Strided, key: Strided, value: Strided, options: LooseAttention): Strided {
  const { mask, causal = false, scaled = true } = options;
  return scope(() => {
    let scores = matmul(query, swapaxes(key, -1, -2));
    if (scaled) scores = multiply(scores, 1 / Math.sqrt(query.shape[query.shape.length - 1]));
    const [rows, length] = scores.shape.slice(-2);
    const hides = mask?.dtype === "bool" ? mask : undefined;
    if (mask !== undefined && hides === undefined) {
      scores = add(scores, castTo(mask, scores.dtype.startsWith("float") ? scores.dtype : "float64"));
    }
    for (const seen of [hides, causal ? triangle(rows, length) : undefined]) {
      if (seen !== undefined) scores = where(seen, scores, Number.NEGATIVE_INFINITY);
    }
    return matmul(shares(scores, mask !== undefined || causal), value);
  });
}

/** See codegen/spec/ml-models.ts. */
export function attention(query: Strided, key: Strided, value: Strided, options: LooseAttention = {}): Strided {
  requireReal("attention", "query", query);
  requireReal("attention", "key", key);
  requireReal("attention", "value", value);
  const { mask } = options;
  requireMask("attention", mask);
  requireAttention("attention", query.shape, key.shape, value.shape, mask?.shape);
  return attend(query, key, value, options);
}

/** A mask is bool, or floats that are added to the scores. */
export function requireMask(op: string, mask: unknown): void {
  if (mask === undefined) return;
  requireReal(op, "mask", mask);
  if (mask.dtype === "bool" || mask.dtype.startsWith("float")) return;
  throw new DTypeError(`${op}: mask must be bool or float, got ${mask.dtype}`);
}
