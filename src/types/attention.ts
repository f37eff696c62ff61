import { ShapeError, ValueError } from "../core/errors.ts";
import type { DivMod } from "./arith.ts";
import { type Broadcast, type Broadcast3, type BroadcastTo, broadcastShapes, broadcastToShape } from "./broadcast.ts";
import type { SameDim } from "./dims.ts";
import type { IsUnknownRank } from "./ml.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { TensorLike } from "./tensor-like.ts";

/**
 * The shape rules of attention, each with its run-time twin: queries are `[…, rows, features]`, keys `[…, length,
 * features]`, values `[…, length, columns]`, and the axes before the last two broadcast.
 */

/** `[batch, rows, features]`; null for a shape of unknown rank, the message for one with too few axes. */
type Parts<Op extends string, Name extends string, S> = S extends [infer t, infer d]
  ? [[], t, d]
  : S extends [infer b, infer t, infer d]
    ? [[b], t, d]
    : S extends [infer a, infer b, infer t, infer d]
      ? [[a, b], t, d]
      : IsUnknownRank<S> extends true
        ? null
        : S extends [...infer batch, infer t, infer d]
          ? [batch, t, d]
          : `${Op}: ${Name} must be [..., ?, ?] — got ${Show<S>}`;

/** null where the shape is one of matrices, or the message. */
export type QueryFault<Op extends string, Q> = unknown extends Q
  ? null
  : Parts<Op, "query", Q> extends infer R
    ? R extends string
      ? R
      : null
    : never;

/** null where keys fit queries, or the message. */
export type KeyFault<Op extends string, Q, K> = unknown extends Q | K
  ? null
  : Parts<Op, "key", K> extends infer R
    ? R extends string
      ? R
      : R extends [infer b, unknown, infer e]
        ? Parts<Op, "query", Q> extends [infer a, unknown, infer d]
          ? SameDim<d, e> extends null
            ? `${Op}: features differ — query ${Show<Q>} and key ${Show<K>}: ${ShowDim<d>} ≠ ${ShowDim<e>}`
            : BatchFault<Broadcast<a, b, Op>>
          : null
        : null
    : never;
type BatchFault<R> = R extends string ? R : null;

/** null where values fit keys and queries, or the message. */
export type ValueFault<Op extends string, Q, K, V> = unknown extends Q | K | V
  ? null
  : Parts<Op, "value", V> extends infer R
    ? R extends string
      ? R
      : R extends [infer c, infer u, unknown]
        ? Parts<Op, "key", K> extends [infer b, infer t, unknown]
          ? SameDim<t, u> extends null
            ? `${Op}: lengths differ — key ${Show<K>} and value ${Show<V>}: ${ShowDim<t>} ≠ ${ShowDim<u>}`
            : Parts<Op, "query", Q> extends [infer a, unknown, unknown]
              ? BatchFault<Broadcast3<a, b, c, Op>>
              : null
          : null
        : null
    : never;

/** The shape of what queries are answered, `[…, rows, columns]`; that of a failed call is not used. */
export type Attended<Q, K, V> = unknown extends Q | K | V
  ? number[]
  : [Parts<"", "", Q>, Parts<"", "", K>, Parts<"", "", V>] extends [
        [infer a, infer t, unknown],
        [infer b, unknown, unknown],
        [infer c, unknown, infer n],
      ]
    ? Broadcast3<a, b, c> extends infer B
      ? B extends unknown[]
        ? [...B, t, n]
        : number[]
      : never
    : number[];

/** null where a mask broadcasts to the scores `[…, rows, length]`, or the message. */
export type MaskFault<Op extends string, Q, K, M> = unknown extends Q | K | M
  ? null
  : [Parts<Op, "", Q>, Parts<Op, "", K>] extends [[infer a, infer t, unknown], [infer b, infer u, unknown]]
    ? Broadcast<a, b, Op> extends infer B
      ? B extends unknown[]
        ? BatchFault<BroadcastTo<M, [...B, t, u], Op>>
        : null
      : never
    : null;

/** A parameter, or the message of its fault. */
export type Faultless<Fault, S, D> = Fault extends string ? Fault : TensorLike<S, D>;

/** The options of `attention`. */
export interface AttentionOptions<Q, K, M> {
  /** What each query sees, broadcast to `[…, rows, length]`: bool, or floats that are added to the scores. */
  readonly mask?: Faultless<MaskFault<"attention", Q, K, M>, M, "bool" | "float64" | "float32">;
  /** Whether query i sees no key after i. */
  readonly causal?: boolean;
  /** Whether scores are divided by the root of the number of features: true unless told. */
  readonly scaled?: boolean;
}

/** How many heads share the features: a number that divides them, or the message. */
export type Heads<D, H> = D extends number
  ? H extends number
    ? DivMod<D, H> extends [unknown, infer r]
      ? r extends 0
        ? H
        : number extends r
          ? H
          : `MultiHeadAttention: ${ShowDim<D>} features are not divisible by ${ShowDim<H>} heads`
      : H
    : H
  : H;

/** null where the last dim of a shape is the number of features, or the message. */
export type FeaturesFault<Op extends string, Name extends string, D, S> = unknown extends S
  ? null
  : Parts<Op, Name, S> extends infer R
    ? R extends string
      ? R
      : R extends [unknown, unknown, infer e]
        ? SameDim<e, D> extends null
          ? `${Op}: ${Name} must be [..., ?, ${ShowDim<D>}] — got ${Show<S>}: ${ShowDim<e>} ≠ ${ShowDim<D>}`
          : null
        : null
    : never;

type Sizes = readonly number[];

function requireMatrices(op: string, name: string, shape: Sizes): void {
  if (shape.length < 2) throw new ShapeError(`${op}: ${name} must be [..., ?, ?] — got ${showShape(shape)}`);
}

/** The twin of `QueryFault`, `KeyFault`, `ValueFault` and `MaskFault`. */
export function requireAttention(op: string, query: Sizes, key: Sizes, value: Sizes, mask: Sizes | undefined): void {
  requireMatrices(op, "query", query);
  requireMatrices(op, "key", key);
  const [rows, features] = query.slice(-2);
  const [length, others] = key.slice(-2);
  if (features !== others) {
    const both = `query ${showShape(query)} and key ${showShape(key)}`;
    throw new ShapeError(`${op}: features differ — ${both}: ${features} ≠ ${others}`);
  }
  const [a, b, c] = [query, key, value].map((shape) => shape.slice(0, -2));
  const batch = broadcastShapes(op, a, b);
  requireMatrices(op, "value", value);
  const [, known] = [value.length, value[value.length - 2]];
  if (length !== known) {
    const both = `key ${showShape(key)} and value ${showShape(value)}`;
    throw new ShapeError(`${op}: lengths differ — ${both}: ${length} ≠ ${known}`);
  }
  broadcastShapes(op, a, b, c);
  if (mask !== undefined) broadcastToShape(op, mask, [...batch, rows, length]);
}

/** The twin of `Heads`. */
export function requireHeads(features: number, heads: number): void {
  for (const [name, count] of Object.entries({ features, heads })) {
    if (!Number.isInteger(count) || count < 1) {
      throw new ValueError(
        `MultiHeadAttention: the number of ${name} must be a positive integer, got ${String(count)}`,
      );
    }
  }
  if (features % heads === 0) return;
  throw new ShapeError(`MultiHeadAttention: ${features} features are not divisible by ${heads} heads`);
}

/** The twin of `FeaturesFault`. */
export function requireFeatures(op: string, name: string, features: number, shape: Sizes): void {
  requireMatrices(op, name, shape);
  const last = shape[shape.length - 1];
  if (last === features) return;
  const expected = `${op}: ${name} must be [..., ?, ${features}] — got ${showShape(shape)}`;
  throw new ShapeError(`${expected}: ${last} ≠ ${features}`);
}
