import { ShapeError, ValueError } from "../core/errors.ts";
import type { AsList } from "./axes.ts";
import { axesOf } from "./axes.ts";
import type { DType } from "./dtype.ts";
import { unsupported } from "./promote.ts";
import type { Reduce } from "./reduce.ts";
import { type Show, showShape } from "./show.ts";

/** The order of a norm: a number, or the name of a norm of matrices. */
export type NormOrder = number | "fro" | "nuc" | null;

/** The shape of a norm, or the message: what has axes has one or two of them. */
export type Norm<S, A, K> = A extends undefined
  ? Reduce<S, undefined, K, "linalg.norm">
  : A extends number
    ? Reduce<S, A, K, "linalg.norm">
    : AsList<A> extends infer L
      ? L extends [unknown] | [unknown, unknown]
        ? Reduce<S, A, K, "linalg.norm">
        : L extends unknown[]
          ? number extends L["length"]
            ? Reduce<S, A, K, "linalg.norm">
            : `linalg.norm: a norm has one axis or two, not ${Show<L>}`
          : never
      : never;

type OfVector<Op extends string, O> = O extends string ? `${Op}: ${O} is not an order of a vector norm` : null;

type OfMatrix<Op extends string, O, D> = O extends 2 | -2 | "nuc"
  ? D extends "float16"
    ? `${Op}: float16 is not supported`
    : null
  : O extends number
    ? number extends O
      ? null
      : O extends 1 | -1
        ? null
        : `${Op}: ${O} is not an order of a matrix norm`
    : null;

/** null where the order goes with the number of axes, otherwise the message. */
export type OrderFault<S, A, O, D> = O extends null | undefined
  ? null
  : A extends undefined
    ? S extends [unknown]
      ? OfVector<"linalg.norm", O>
      : S extends [unknown, unknown]
        ? OfMatrix<"linalg.norm", O, D>
        : S extends readonly unknown[]
          ? number extends S["length"]
            ? null
            : `linalg.norm: an order without axes is of one dim or two — ${Show<S>}`
          : null
    : A extends number
      ? OfVector<"linalg.norm", O>
      : AsList<A> extends [unknown]
        ? OfVector<"linalg.norm", O>
        : AsList<A> extends [unknown, unknown]
          ? OfMatrix<"linalg.norm", O, D>
          : null;

/** `OrderFault` of a function of matrices alone. */
export type MatrixOrderFault<O, D> = O extends null | undefined ? null : OfMatrix<"linalg.matrixNorm", O, D>;

/** null for an order that `condition` takes, otherwise the message. */
export type ConditionOrder<P> = P extends null | undefined ? null : OfMatrix<"linalg.condition", P, null>;

/** The shape of `matrixNorm`. */
export type MatrixNorm<S, K> = Reduce<S, [-2, -1], K, "linalg.matrixNorm">;

/** Refuses what is not an order of a norm of vectors. */
export function vectorOrder(op: string, order: unknown): number {
  if (typeof order !== "number") throw new ValueError(`${op}: ${String(order)} is not an order of a vector norm`);
  return order;
}

/** Refuses what is not an order of a norm of matrices. */
export function matrixOrder(op: string, order: unknown, dtype: DType): number | "fro" | "nuc" {
  if (order === "nuc" || order === 2 || order === -2) {
    if (dtype === "float16") throw unsupported(op, dtype);
    return order;
  }
  if (order === "fro" || order === 1 || order === -1 || order === Infinity || order === -Infinity) return order;
  throw new ValueError(`${op}: ${String(order)} is not an order of a matrix norm`);
}

/** `Norm` at run time: the axes of the norm; all, and no order of one dim or two, are null. */
export function normAxes(
  shape: readonly number[],
  axis: number | readonly number[] | undefined,
  order: NormOrder | undefined,
): readonly number[] | null {
  if (axis === undefined) {
    if (order === undefined || order === null) return null;
    if (shape.length !== 1 && shape.length !== 2) {
      throw new ShapeError(`linalg.norm: an order without axes is of one dim or two — ${showShape(shape)}`);
    }
    return shape.map((_, place) => place);
  }
  if (typeof axis !== "number" && Array.isArray(axis) && axis.length !== 1 && axis.length !== 2) {
    throw new ShapeError(`linalg.norm: a norm has one axis or two, not ${showShape(axis)}`);
  }
  return axesOf("linalg.norm", axis, shape);
}
