import { type Strided, view } from "../core/strided.ts";

/** A tensor that has grown along an axis: the old elements, and what is before and behind them. */
export interface Grown {
  readonly whole: Strided;
  readonly axis: number;
  readonly before: number;
  readonly length: number;
  readonly behind: number;
}

/** `n` places along the axis, from place `from` on of the whole. */
export function section({ whole, axis }: Grown, from: number, n: number): Strided {
  return view(whole, whole.shape.with(axis, n), whole.steps, whole.offset + from * whole.steps[axis]);
}

/** One place, as often as needed. */
export function repeated(x: Strided, axis: number, n: number): Strided {
  return view(x, x.shape.with(axis, n), x.steps.with(axis, 0));
}
