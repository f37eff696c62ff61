import { castTo, copyInto } from "../core/cast.ts";
import { binary } from "../core/elementwise.ts";
import { DTypeError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { contiguousSteps, empty, type Strided, sizeOf, view } from "../core/strided.ts";
import { notEqual } from "../generated/kernels/notEqual.ts";
import { subtract } from "../generated/kernels/subtract.ts";
import { kindOf } from "../generated/promotion.ts";
import { diffAxis, requireJoins } from "../types/signals.ts";
import { concatenate } from "./join.ts";

export interface DiffOptions {
  readonly n?: number;
  readonly axis?: number;
  readonly prepend?: Strided;
  readonly append?: Strided;
}

/** What comes before or behind, with a dim on each axis: a number is repeated. */
function besides(name: "prepend" | "append", x: Strided, part: Strided, axis: number): Strided {
  requireTensor("diff", name, part);
  if (part.shape.length > 0) {
    requireJoins(name, x.shape, part.shape, axis);
    return part;
  }
  return view(
    part,
    x.shape.map((dim, place) => (place === axis ? 1 : dim)),
    x.shape.map(() => 0),
  );
}

/** The part of an axis from `from` on. */
function section(x: Strided, axis: number, from: number, length: number): Strided {
  return view(x, x.shape.with(axis, length), x.steps, x.offset + from * x.steps[axis]);
}

/** Each element less the one before it; of bool, whether they differ. */
function differences(x: Strided, axis: number): Strided {
  const length = x.shape[axis] - 1;
  if (length < 0) return x;
  return binary(x.dtype === "bool" ? notEqual : subtract, section(x, axis, 1, length), section(x, axis, 0, length));
}

/** The n-th differences along an axis: `np.diff`. */
export function diff(x: Strided, options: DiffOptions = {}): Strided {
  requireTensor("diff", "x", x);
  const { n = 1, axis = -1, prepend, append } = options;
  const place = diffAxis(x.shape, axis, n);
  const parts = [x];
  if (prepend !== undefined) parts.unshift(besides("prepend", x, prepend, place));
  if (append !== undefined) parts.push(besides("append", x, append, place));
  let result = parts.length === 1 ? x : concatenate(parts, { axis: place });
  for (let i = 0; i < n; i++) result = differences(result, place);
  return result === x ? castTo(x, x.dtype) : result;
}

export interface EDiff1dOptions {
  readonly toEnd?: Strided;
  readonly toBegin?: Strided;
}

/** The differences of all elements in C order: `np.ediff1d`. */
export function ediff1d(x: Strided, options: EDiff1dOptions = {}): Strided {
  requireTensor("ediff1d", "x", x);
  if (x.dtype === "bool") throw new DTypeError("ediff1d: bool is not supported");
  const { toEnd, toBegin } = options;
  const flat = view(castTo(x, x.dtype), [sizeOf(x.shape)], [1]);
  const middle = differences(flat, 0);
  const sides = [
    ["toBegin", toBegin],
    ["toEnd", toEnd],
  ] as const;
  for (const [name, side] of sides) {
    if (side === undefined) continue;
    requireTensor("ediff1d", name, side);
    if (kindOf[side.dtype] > kindOf[x.dtype]) {
      throw new DTypeError(`ediff1d: ${name} of ${side.dtype} does not fit into ${x.dtype}`);
    }
  }
  const count = (side: Strided | undefined): number => (side === undefined ? 0 : sizeOf(side.shape));
  const result = empty([count(toBegin) + middle.shape[0] + count(toEnd)], x.dtype);
  let at = result.offset;
  for (const part of [toBegin, middle, toEnd]) {
    if (part === undefined) continue;
    copyInto(view(result, part.shape, contiguousSteps(part.shape), at), part);
    at += sizeOf(part.shape);
  }
  return result;
}
