import { castTo } from "../core/conversions.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isBigInt, isComplex } from "../core/storage.ts";
import { adopt, arrayOf, empty, isTensor, originOf } from "../core/strided.ts";
import { kindOf, promoteTypes } from "../generated/promotion.ts";
import { isBigInts, numbersOf } from "../kernels/numbers.ts";
import { pick } from "../kernels/pick.ts";
import { bigIntPasses, complexPasses, searchBy, searchNumbers } from "../kernels/search.ts";
import type { Scalar } from "../types/dtype.ts";
import { sameLengthShape, vectorShape } from "../types/ml.ts";
import { isScalar } from "./scalars.ts";
import { contiguous } from "./sort.ts";

export interface SearchOptions {
  readonly side?: "left" | "right";
  readonly sorter?: Strided;
}

/** A plain value as a tensor that is compared with integers of 64 bits, or with others. */
function scalarTensor(a: Strided, v: unknown): Strided {
  if (!isScalar(v)) throw new DTypeError("searchsorted: v is neither a number nor a tensor");
  const whole = typeof v !== "number" || Number.isSafeInteger(v);
  if (!whole || (typeof v !== "bigint" && !isBigInt(a.dtype))) return adopt(Float64Array.of(Number(v)), "float64", []);
  const value = BigInt(v);
  if (value < 2n ** 63n) return adopt(BigInt64Array.of(value), "int64", []);
  return adopt(BigUint64Array.of(value), "uint64", []);
}

/** The elements of `a` in the order that the indices say. */
function inOrder(a: Strided, sorter: Strided): Strided {
  requireTensor("searchsorted", "sorter", sorter);
  if (kindOf[sorter.dtype] !== 1 && kindOf[sorter.dtype] !== 2) {
    throw new DTypeError(`searchsorted: sorter has dtype ${sorter.dtype}, which is no integer`);
  }
  sameLengthShape("searchsorted", a.shape, sorter.shape);
  const indices = castTo(sorter, "float64");
  const [data, from, n] = [numbersOf(arrayOf(indices)), originOf(indices), a.shape[0]];
  for (let i = from; i < from + n; i++) {
    if (data[i] < 0 || data[i] >= n) throw new ValueError(`searchsorted: sorter has ${data[i]}, which is no index`);
  }
  return pick(contiguous(a), castTo(sorter, "int32"));
}

/** The dtype to compare in; null if both are integers of 64 bits, which are compared as they are. */
export function comparedIn(a: Strided, v: Strided): "int64" | "uint64" | "float64" | "complex128" | null {
  if (isBigInt(a.dtype) && isBigInt(v.dtype)) return null;
  const dtype = promoteTypes(a.dtype, v.dtype);
  return isBigInt(dtype) ? dtype : isComplex(dtype) ? "complex128" : "float64";
}

/** Where in a sorted vector values would have to stand for it to stay sorted: `np.searchsorted`. */
export function searchsorted(x: Strided, v: Strided | Scalar, options: SearchOptions = {}): Strided {
  requireTensor("searchsorted", "x", x);
  vectorShape("searchsorted", x.shape);
  const { side = "left", sorter } = options;
  if (side !== "left" && side !== "right") throw new ValueError(`searchsorted: side ${side} is neither left nor right`);
  const values = isTensor(v) ? v : scalarTensor(x, v);
  const dtype = comparedIn(x, values);
  const sorted = sorter === undefined ? x : inOrder(x, sorter);
  const ready = (y: Strided): Strided => (dtype === null || y.dtype === dtype ? contiguous(y) : castTo(y, dtype));
  const [row, wanted] = [ready(sorted), ready(values)];
  const result = empty(values.shape, "int32");
  const [n, m] = [x.shape[0], sizeOf(values.shape)];
  const [a, b, out] = [arrayOf(row), arrayOf(wanted), numbersOf(arrayOf(result))];
  const [from, start, to] = [originOf(row), originOf(wanted), originOf(result)];
  const right = side === "right";
  if (isBigInts(a)) {
    if (isBigInts(b)) searchBy(bigIntPasses(a, from, b, start, right), n, m, out, to);
  } else if (isBigInts(b)) throw new DTypeError("searchsorted: integers of 64 bits stand beside other numbers");
  else if (dtype === "complex128") searchBy(complexPasses(a, 2 * from, b, 2 * start, right), n, m, out, to);
  else searchNumbers(a, from, n, b, start, m, right, out, to);
  return result;
}
