import { ShapeError } from "../core/errors.ts";
import type { BroadcastPair } from "../generated/types/broadcast.ts";
import type { BroadcastToVariadic } from "./broadcast-variadic.ts";
import { showShape } from "./show.ts";
import type { Ok } from "./tensor-like.ts";

/** The shape of the result of a call that has failed: it silences what follows. */
type Failed = Ok<string>;

/**
 * The shape that two shapes broadcast to, or the message.
 *
 * A result's dim is a literal where either operand has one other than 1, a symbol where either has that symbol, and
 * `number` where nothing else is known. The first test is for `any`, which alone extends null.
 */
export type Broadcast<A, B, Op extends string = "broadcast"> = A extends null
  ? Failed
  : B extends null
    ? Failed
    : BroadcastPair<A, B, Op>;

/** The shape that three shapes broadcast to, or the message: of the first two, or of what these give and the third. */
export type Broadcast3<A, B, C, Op extends string = "broadcast"> =
  Broadcast<A, B, Op> extends infer R ? (R extends string ? R : Broadcast<R, C, Op>) : never;

/** The shape T that S is broadcast to, with what S tells about T's unknown dims, or the message. */
export type BroadcastTo<S, T, Op extends string = "broadcastTo"> = S extends null
  ? Failed
  : T extends null
    ? Failed
    : BroadcastToVariadic<S, T, Op>;

/** The last pair of dims that does not broadcast, as `4 ≠ 5`. */
export function broadcastClash(a: readonly number[], b: readonly number[]): string | undefined {
  for (let back = 1; back <= Math.min(a.length, b.length); back++) {
    const x = a[a.length - back];
    const y = b[b.length - back];
    if (x !== y && x !== 1 && y !== 1) return `${x} ≠ ${y}`;
  }
  return undefined;
}

/** `Broadcast` at run time. Every call of an element-wise function on two shapes comes here: no list but the result. */
export function broadcastPair(op: string, a: readonly number[], b: readonly number[]): number[] {
  const rank = Math.max(a.length, b.length);
  const shape: number[] = [];
  for (let axis = 0; axis < rank; axis++) {
    const inA = axis - rank + a.length;
    const inB = axis - rank + b.length;
    const x = inA < 0 ? 1 : a[inA];
    const y = inB < 0 ? 1 : b[inB];
    if (x !== y && x !== 1 && y !== 1) {
      const clash = broadcastClash(a, b);
      throw new ShapeError(`${op}: shapes do not broadcast — ${showShape(a)} and ${showShape(b)}: ${clash}`);
    }
    shape.push(x === 1 ? y : x);
  }
  return shape;
}

/** The same of any number of shapes: from left to right, as `Broadcast3`. */
export function broadcastShapes(op: string, ...shapes: readonly (readonly number[])[]): number[] {
  return shapes.reduce<number[]>((result, shape) => broadcastPair(op, result, shape), []);
}

/** `BroadcastTo` at run time: gives the target. */
export function broadcastToShape(op: string, shape: readonly number[], target: readonly number[]): number[] {
  const wrong = clashTo(shape, target) ?? (shape.length > target.length ? "it has fewer axes" : undefined);
  if (wrong !== undefined) {
    throw new ShapeError(`${op}: cannot broadcast ${showShape(shape)} to ${showShape(target)}: ${wrong}`);
  }
  return [...target];
}

/** The last pair of dims that does not fit, as `4 ≠ 5`. */
function clashTo(shape: readonly number[], target: readonly number[]): string | undefined {
  for (let back = 1; back <= Math.min(shape.length, target.length); back++) {
    const s = shape[shape.length - back];
    const t = target[target.length - back];
    if (s !== t && s !== 1) return `${s} ≠ ${t}`;
  }
  return undefined;
}
