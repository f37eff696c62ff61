import { castTo } from "../core/cast.ts";
import type { Strided } from "../core/layout.ts";
import { giveBack } from "../core/store.ts";
import { arrayOf, originOf, view } from "../core/strided.ts";

/** The view of a tensor whose reduced axes come last. */
export function reducedLast(x: Strided, reduced: readonly boolean[]): Strided {
  const axes = x.shape.map((_, axis) => axis);
  const order = [...axes.filter((axis) => !reduced[axis]), ...axes.filter((axis) => reduced[axis])];
  return view(
    x,
    order.map((axis) => x.shape[axis]),
    order.map((axis) => x.steps[axis]),
  );
}

/** What `use` makes of the elements that are reduced together, each set of them side by side, as float64. */
export function withRows<T>(x: Strided, reduced: readonly boolean[], use: (data: Float64Array, from: number) => T): T {
  const copy = castTo(reducedLast(x, reduced), "float64");
  const data = arrayOf(copy);
  if (!(data instanceof Float64Array)) throw new TypeError("a copy in float64 is not in float64");
  const result = use(data, originOf(copy));
  giveBack(copy.store);
  return result;
}

/** Moves the NaN of a range behind all others, and tells where they begin. */
export function nanLast(data: Float64Array, from: number, to: number): number {
  let end = to;
  for (let i = to - 1; i >= from; i--) {
    const value = data[i];
    if (!Number.isNaN(value)) continue;
    end--;
    data[i] = data[end];
    data[end] = value;
  }
  return end;
}
