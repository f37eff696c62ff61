import { castTo, copyInto } from "../core/conversions.ts";
import { ValueError } from "../core/errors.ts";
import { isContiguous, type Strided } from "../core/layout.ts";
import { requireOut, requireTensor } from "../core/require.ts";
import { view } from "../core/strided.ts";
import { orderedRows, sortedRows } from "../kernels/sort-rows.ts";
import type { SortKind } from "../types/sort.ts";
import { sortedShape } from "../types/sort.ts";
import { ravel } from "./reshape.ts";

export interface SortOptions {
  readonly axis?: number | null;
  readonly kind?: SortKind;
  readonly stable?: boolean;
}

const kinds: readonly unknown[] = ["quicksort", "mergesort", "heapsort", "stable"] satisfies SortKind[];

/** One algorithm serves every kind, but a name that is none is a mistake. */
function requireKind(op: string, { kind, stable }: SortOptions): void {
  if (kind === undefined) return;
  if (!kinds.includes(kind))
    throw new ValueError(`${op}: kind ${String(kind).slice(0, 40)} is none of ${kinds.join(", ")}`);
  if (stable !== undefined) throw new ValueError(`${op}: kind and stable cannot both be given`);
}

/** A view with an axis moved to the end. */
function withLast(x: Strided, axis: number): Strided {
  if (axis === x.shape.length - 1) return x;
  const moved = (list: readonly number[]) => [...list.slice(0, axis), ...list.slice(axis + 1), list[axis]];
  return view(x, moved(x.shape), moved(x.steps));
}

/** The same, back: the last axis becomes this one. */
function fromLast(x: Strided, axis: number): Strided {
  const last = x.shape.length - 1;
  if (axis === last) return x;
  const moved = (list: readonly number[]) => [...list.slice(0, axis), list[last], ...list.slice(axis, last)];
  const turned = view(x, moved(x.shape), moved(x.steps));
  return castTo(turned, turned.dtype);
}

/**
 * What `compute` makes of the rows along an axis, of tensors of one shape, which it gets as the last one. The result has
 * the shape again; null goes along the elements in C order.
 */
export function alongRows(
  op: string,
  operands: readonly Strided[],
  axis: number | null | undefined,
  compute: (rows: Strided[]) => Strided,
): Strided {
  const at = sortedShape(op, operands[0].shape, axis).axis;
  const rows = operands.map((x) => withLast(axis === null ? ravel(x) : x, at));
  return fromLast(compute(rows), at);
}

/** `x` itself if it lies without gaps, else a copy that does. */
export const contiguous = (x: Strided): Strided => (isContiguous(x) ? x : castTo(x, x.dtype));

/** Into `out`, where there is one. */
export function delivered(op: string, result: Strided, out: Strided | undefined): Strided {
  if (out === undefined) return result;
  requireOut(op, out, result.shape, result.dtype);
  copyInto(out, result);
  return out;
}

/** A sorted copy along an axis; NaN is last, and what is equal stays in its order: `np.sort`. */
export function sort(x: Strided, options: SortOptions & { readonly out?: Strided } = {}): Strided {
  requireTensor("sort", "x", x);
  requireKind("sort", options);
  const sorted = alongRows("sort", [x], options.axis, ([rows]) => sortedRows(rows));
  return delivered("sort", sorted, options.out);
}

/** The indices that sort along an axis: `np.argsort`. */
export function argsort(x: Strided, options: SortOptions = {}): Strided {
  requireTensor("argsort", "x", x);
  requireKind("argsort", options);
  return alongRows("argsort", [x], options.axis, (rows) => orderedRows(rows.map(contiguous)));
}
