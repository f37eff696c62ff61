import { DTypeError, ShapeError, ValueError } from "../core/errors.ts";
import type { At } from "./at.ts";
import type { AsList, Failed } from "./axes.ts";
import { type Broadcast, broadcastPair } from "./broadcast.ts";
import type { Mask, Token } from "./index-item.ts";
import type { JoinList, Plain, ShapesOf } from "./join.ts";
import type { Flat } from "./matmul.ts";
import { type Show, showShape } from "./show.ts";
import type { DTypeOf } from "./tensor-like.ts";

/** The shape that a list of shapes broadcasts to, or the message. */
export type BroadcastList<L, Op extends string, Done = []> = L extends [infer a, ...infer rest]
  ? Broadcast<Done, a, Op> extends infer R
    ? R extends string
      ? R
      : BroadcastList<rest, Op, R>
    : never
  : L extends []
    ? Done
    : number[];

/** `BroadcastList` at run time. */
export function broadcastList(op: string, shapes: readonly (readonly number[])[]): readonly number[] {
  return shapes.reduce((done, shape) => broadcastPair(op, done, shape), []);
}

type Count<T> = T extends readonly unknown[] ? T["length"] : number;

/** The first dtype of a list of tensors that is not bool; null if there is none, or if it is not known. */
type NotBool<T> = T extends [infer a, ...infer rest]
  ? DTypeOf<a> extends "bool"
    ? NotBool<rest>
    : string extends DTypeOf<a>
      ? null
      : "bool" extends DTypeOf<a>
        ? NotBool<rest>
        : DTypeOf<a>
  : null;

/** null where the conditions of `select` are bool and as many as the choices; otherwise the message. */
export type Conditions<C, T> = number extends Count<C> | Count<T>
  ? null
  : Count<C> extends 0
    ? "select: needs at least one condition"
    : Count<C> extends Count<T>
      ? NotBool<C> extends infer D extends string
        ? `select: a condition of dtype ${D} is not bool`
        : null
      : `select: ${Count<C>} conditions for ${Count<T>} choices`;

/** `Conditions` at run time. */
export function requireConditions(dtypes: readonly string[], choices: number): void {
  if (dtypes.length === 0) throw new ValueError("select: needs at least one condition");
  if (dtypes.length !== choices) throw new ValueError(`select: ${dtypes.length} conditions for ${choices} choices`);
  const other = dtypes.find((dtype) => dtype !== "bool");
  if (other !== undefined) throw new DTypeError(`select: a condition of dtype ${other} is not bool`);
}

/** The shape of `select` for the shapes of the conditions and of the choices. */
export type Select<C, T> =
  BroadcastList<ShapesOf<C>, "select"> extends infer R
    ? R extends string
      ? R
      : BroadcastList<ShapesOf<T>, "select", R>
    : never;

/** The shape of `choose`: the indices and all choices broadcast. */
export type Choose<S, T> =
  Count<T> extends 0 ? "choose: needs at least one choice" : BroadcastList<[S, ...AsList<ShapesOf<T>>], "choose">;

/** The shape of places given as `X`, in a function that is named `Op`. */
export type PlacesShape<X, Op extends string> =
  Token<X, Op> extends Mask<unknown>
    ? `${Op}: indices are booleans, not integers`
    : X extends number
      ? []
      : At<[number], [X], Op>;

/** The shape of `ravelMultiIndex`: one index array for each axis. */
export type RavelMulti<T, N> = number extends Count<T> | Count<N>
  ? number[]
  : Count<T> extends Count<N>
    ? BroadcastList<ShapesOf<T>, "ravelMultiIndex">
    : `ravelMultiIndex: ${Count<T>} index arrays for ${Show<N>}`;

/** `RavelMulti` at run time. */
export function ravelMultiShape(shapes: readonly (readonly number[])[], dims: readonly number[]): readonly number[] {
  if (shapes.length !== dims.length) {
    throw new ShapeError(`ravelMultiIndex: ${shapes.length} index arrays for ${showShape(dims)}`);
  }
  return broadcastList("ravelMultiIndex", shapes);
}

/** The shape of `append`, with the failure's place: that of the values is 1. Null flattens both. */
export type AppendAt<S, V, A> = S extends null
  ? Failed
  : A extends null
    ? JoinList<"append", [[Flat<S>], [Flat<V>]], 0>
    : JoinList<"append", [S, V], A>;
/** The parameter of the values, after a failure. */
export type WrongValues<V, R> = R extends `axis|${string}` ? V : Plain<R>;
export type Append<S, V, A> = Plain<AppendAt<S, V, A>>;
