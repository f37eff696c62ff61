/**
 * Signatures of functions that are polymorphic in shape, such as `"b din, din dout -> b dout"`: the body is checked once,
 * with the names as symbols, and every call binds the names to the dims of its operands.
 */
import { ShapeError, ValueError } from "../core/errors.ts";
import type { SameDim } from "./dims.ts";
import { type Show, type ShowDim, showShape } from "./show.ts";
import type { Dim } from "./tensor-like.ts";

type Token<T> = T extends `${infer N extends number}` ? N : T;

/** The dims of one operand: names and numbers between spaces. */
type Words<T, R extends unknown[] = []> = T extends `${infer a} ${infer b}`
  ? Words<b, a extends "" ? R : [...R, Token<a>]>
  : T extends ""
    ? R
    : [...R, Token<T>];

type Split<T, R extends unknown[] = []> = T extends `${infer a},${infer b}`
  ? Split<b, [...R, Words<a>]>
  : [...R, Words<T>];

/** The operands of a signature, each a tuple of names and numbers. */
export type SignatureOperands<P> = P extends `${infer L}->${string}` ? Split<L> : [];

/** The result of a signature. */
export type SignatureResult<P> = P extends `${string}->${infer O}` ? Words<O> : [];

/** The first name of the result that no operand has. */
type Unbound<O, Names> = O extends [infer a, ...infer rest]
  ? a extends string
    ? a extends Names
      ? Unbound<rest, Names>
      : a
    : Unbound<rest, Names>
  : null;

type Flatten<L, R = never> = L extends [infer a extends unknown[], ...infer rest] ? Flatten<rest, R | a[number]> : R;

/** The message for a signature that is none, otherwise the signature. */
export type CheckedSignature<P> = P extends string
  ? string extends P
    ? "shaped: the signature is not a literal"
    : P extends `${string}->${string}`
      ? SignatureOperands<P>["length"] extends 1 | 2 | 3 | 4
        ? Unbound<SignatureResult<P>, Flatten<SignatureOperands<P>>> extends infer Name extends string
          ? `shaped: dimension '${Name}' of the result is in no operand`
          : P
        : "shaped: takes 1 to 4 operands"
      : `shaped: '${P}' has no ->`
  : P;

type With<E, N, D> = { [K in keyof E | (N & string)]: K extends N ? D : K extends keyof E ? E[K] : never };

type BindDim<N, D, E> = N extends keyof E
  ? SameDim<E[N], D> extends infer d extends Dim
    ? With<E, N, d>
    : `dimension '${N & string}' is ${ShowDim<E[N]>} here but got ${ShowDim<D>}`
  : N extends string
    ? With<E, N, D>
    : SameDim<N, D> extends Dim
      ? E
      : `dimension is ${ShowDim<N>} here but got ${ShowDim<D>}`;

type Walk<L, S, E> = E extends string
  ? E
  : L extends [infer N, ...infer names]
    ? S extends readonly [infer D, ...infer dims]
      ? Walk<names, dims, BindDim<N, D, E>>
      : null
    : S extends readonly []
      ? E
      : null;

/**
 * What the names stand for after one more operand, or the message. A shape of unknown rank binds nothing, and neither
 * does `any`, which alone extends null.
 */
export type BindNames<L, S, E = object> = S extends null
  ? E
  : E extends string
    ? E
    : S extends readonly unknown[]
      ? number extends S["length"]
        ? E
        : Walk<L, S, E> extends infer R
          ? R extends null
            ? `${Show<L>} expected here but got ${Show<S>}`
            : R
          : never
      : E;

/** The result's shape: names as they are bound, `number` for one that is not known; a message stays. */
export type BoundShape<O, E> = E extends string
  ? E
  : O extends unknown[]
    ? { [I in keyof O]: O[I] extends keyof E ? E[O[I]] : O[I] extends string ? number : O[I] }
    : never;

/** A signature at run time. */
export interface ShapedSignature {
  readonly operands: readonly (readonly Dim[])[];
  readonly result: readonly Dim[];
}

const words = (text: string): Dim[] =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => (/^\d+$/.test(word) ? Number(word) : word));

/** `CheckedSignature`, `SignatureOperands` and `SignatureResult` at run time. */
export function parseSignature(text: string): ShapedSignature {
  if (typeof text !== "string") throw new ValueError("shaped: the signature is not a string");
  const arrow = text.indexOf("->");
  if (arrow < 0) throw new ValueError(`shaped: '${text}' has no ->`);
  const operands = text.slice(0, arrow).split(",").map(words);
  const result = words(text.slice(arrow + 2));
  if (operands.length > 4) throw new ValueError("shaped: takes 1 to 4 operands");
  const names = new Set(operands.flat());
  const unbound = result.find((dim) => typeof dim === "string" && !names.has(dim));
  if (unbound !== undefined) throw new ValueError(`shaped: dimension '${unbound}' of the result is in no operand`);
  return { operands, result };
}

/** `BindNames` at run time: adds to what is bound. */
export function bindNames(names: readonly Dim[], shape: readonly number[], bound: Map<string, number>): void {
  names.slice(0, shape.length).forEach((name, axis) => {
    const dim = shape[axis];
    const known = typeof name === "string" ? bound.get(name) : name;
    if (known !== undefined && known !== dim) {
      const which = typeof name === "string" ? `dimension '${name}'` : "dimension";
      throw new ShapeError(`${which} is ${known} here but got ${dim}`);
    }
    if (typeof name === "string") bound.set(name, dim);
  });
  if (names.length !== shape.length) {
    throw new ShapeError(`${showShape(names)} expected here but got ${showShape(shape)}`);
  }
}
