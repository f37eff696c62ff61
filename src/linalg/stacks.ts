import { castTo } from "../core/cast.ts";
import { LinAlgError } from "../core/errors.ts";
import { isComplex } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { arrayOf, originOf, type Strided, view } from "../core/strided.ts";
import { quotientOf } from "../generated/promotion.ts";
import type { DType } from "../types/dtype.ts";
import { unsupported } from "../types/promote.ts";
import { showShape } from "../types/show.ts";

/** The dtype of a factorization of `dtype`: bool and integers give float64; NumPy has none of float16. */
export function fieldOf(op: string, dtype: DType): DType {
  if (dtype === "float16") throw unsupported(op, dtype);
  return quotientOf(dtype);
}

/** A stack of matrices to compute in, each in rows without gaps: items of float64, or of complex128 as pairs. */
export interface Work {
  readonly tensor: Strided;
  readonly data: Float64Array;
  /** The first item. */
  readonly offset: number;
}

/** The items of a new float64 or complex128 tensor. */
export function workOn(tensor: Strided): Work {
  const data = arrayOf(tensor);
  if (!(data instanceof Float64Array)) throw new TypeError(`float64 was expected, not ${tensor.dtype}`);
  return { tensor, data, offset: originOf(tensor) * (isComplex(tensor.dtype) ? 2 : 1) };
}

/**
 * A copy in double precision: float32 and complex64 are rounded once, at the end, as in NumPy, whose `_commonType` has LAPACK
 * compute in double whatever the operands are.
 */
export function workCopy(x: Strided, complex = isComplex(x.dtype)): Work {
  return workOn(castTo(x, complex ? "complex128" : "float64"));
}

/** The result in its own dtype. */
export function rounded(x: Strided, dtype: DType): Strided {
  return x.dtype === dtype ? x : castTo(x, dtype);
}

/** The same of a tensor that nobody else has: its memory goes to the next one. */
export function roundedOff(x: Strided, dtype: DType): Strided {
  const result = rounded(x, dtype);
  if (result !== x) giveBack(x.store);
  return result;
}

/** The last two axes exchanged. */
export function turnedStack(x: Strided): Strided {
  const turn = (list: readonly number[]): number[] => [
    ...list.slice(0, -2),
    list[list.length - 1],
    list[list.length - 2],
  ];
  return view(x, turn(x.shape), turn(x.steps));
}

/** `[1, 0]`: where the matrix of a number stands in its stack. */
function placeOf(batch: readonly number[], number: number): string {
  const place: number[] = [];
  let rest = number;
  for (const dim of batch.toReversed()) {
    place.unshift(rest % dim);
    rest = Math.floor(rest / dim);
  }
  return showShape(place);
}

/** `inv: the matrix at [1, 0] is singular`, of one matrix without the place. */
export function faultOf(op: string, batch: readonly number[], number: number, fault: string): LinAlgError {
  const where = batch.length === 0 ? "" : ` at ${placeOf(batch, number)}`;
  return new LinAlgError(`${op}: the matrix${where} is ${fault}`);
}
