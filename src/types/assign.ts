import { ShapeError } from "../core/errors.ts";
import type { BroadcastTo } from "./broadcast.ts";
import { broadcastToShape } from "./broadcast.ts";

/**
 * Whether V fits after its leading dims of 1 are left out, which an assignment ignores and `broadcastTo` does not. A
 * leading `number` may be 1.
 */
type Trimmed<V, T, Op extends string> = V extends [infer First, ...infer Rest]
  ? 1 extends First
    ? BroadcastTo<Rest, T, Op> extends string
      ? Trimmed<Rest, T, Op>
      : true
    : false
  : false;

/** V where a value of that shape can be assigned to elements of shape T; else the message. */
export type Assign<V, T, Op extends string = "set"> =
  BroadcastTo<V, T, Op> extends infer R ? (R extends string ? (Trimmed<V, T, Op> extends true ? V : R) : V) : never;

/** The twin of `Assign`: the value's shape without the leading ones that are too many. */
export function assignShape(value: readonly number[], target: readonly number[], op = "set"): readonly number[] {
  const extra = value.length - target.length;
  const shape = extra > 0 && value.slice(0, extra).every((dim) => dim === 1) ? value.slice(extra) : value;
  try {
    broadcastToShape(op, shape, target);
  } catch (error) {
    // The message has the whole shape.
    if (error instanceof ShapeError) broadcastToShape(op, value, target);
    throw error;
  }
  return shape;
}
