import { castTo } from "../core/cast.ts";
import type { Strided } from "../core/layout.ts";
import { allocate, view, wrap } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { contract } from "./gemm-contract.ts";

/** A tensor with the number of an index for each axis; an axis of length 1 that is stretched elsewhere has been left out. */
interface Term {
  readonly x: Strided;
  readonly labels: readonly number[];
}

/** Repeated labels walk the diagonal: one axis whose step is the sum. Axes of length 1 carry nothing. */
function term(x: Strided, labels: readonly number[]): Term {
  const names = [...new Set(labels)].filter((name) => x.shape[labels.indexOf(name)] !== 1);
  const places = names.map((name) => [...labels.keys()].filter((axis) => labels[axis] === name && x.shape[axis] !== 1));
  const shape = places.map((axes) => x.shape[axes[0]]);
  const steps = places.map((axes) => axes.reduce((step, axis) => step + x.steps[axis], 0));
  return { x: view(x, shape, steps), labels: names };
}

/** Sums over the axes that nothing asks for: the product with a vector of ones, so that it wraps and rounds the same. */
function summedOut(dtype: DType, { x, labels }: Term, keep: ReadonlySet<number>): Term {
  const gone = [...labels.keys()].filter((axis) => !keep.has(labels[axis]));
  if (gone.length === 0) return { x, labels };
  const rows = [...labels.keys()].filter((axis) => keep.has(labels[axis]));
  const one = castTo(wrap(Uint8Array.of(1), "bool", [], [], 0), dtype);
  const ones = view(
    one,
    gone.map((axis) => x.shape[axis]),
    gone.map(() => 0),
  );
  const summed = gone.map((axis, i) => [axis, i] as const);
  const result = contract(dtype, x, ones, { batch: [], rows, columns: [], summed });
  return { x: result, labels: rows.map((axis) => labels[axis]) };
}

/** The product of two terms, summed over what only these two have. */
function product(dtype: DType, first: Term, second: Term, keep: ReadonlySet<number>): Term {
  const a = summedOut(dtype, first, new Set([...keep, ...second.labels]));
  const b = summedOut(dtype, second, new Set([...keep, ...first.labels]));
  const shared = a.labels.filter((name) => b.labels.includes(name));
  const pairs = (names: readonly number[]) =>
    names.map((name) => [a.labels.indexOf(name), b.labels.indexOf(name)] as const);
  const own = (of: Term): number[] => of.labels.filter((name) => !shared.includes(name));
  const both = shared.filter((name) => keep.has(name));
  const roles = {
    batch: pairs(both),
    rows: own(a).map((name) => a.labels.indexOf(name)),
    columns: own(b).map((name) => b.labels.indexOf(name)),
    summed: pairs(shared.filter((name) => !keep.has(name))),
  };
  return { x: contract(dtype, a.x, b.x, roles), labels: [...both, ...own(a), ...own(b)] };
}

/**
 * Operands are multiplied from the left, each product one of matrices, and summed as soon as nothing to the right asks for
 * an axis. The result has the dtype in which the sums are kept, and the axes of `output`.
 */
export function contractAll(
  dtype: DType,
  operands: readonly Strided[],
  inputs: readonly (readonly number[])[],
  output: readonly number[],
  shape: readonly number[],
): Strided {
  if (operands.some((x) => x.shape.includes(0))) return allocate(shape, dtype);
  const terms = operands.map((x, i) => term(x, inputs[i]));
  const result = terms.reduce((left, right, i) => {
    const later = terms.slice(i + 1).flatMap(({ labels }) => labels);
    return product(dtype, left, right, new Set([...output, ...later]));
  });
  const { x, labels } = summedOut(dtype, result, new Set(output));
  const steps = output.map((name) => (labels.includes(name) ? x.steps[labels.indexOf(name)] : 0));
  const turned = view(x, shape, steps);
  // One operand that is only turned around shares its storage: the result is a tensor of its own.
  return operands.length === 1 ? castTo(turned, x.dtype) : turned;
}
