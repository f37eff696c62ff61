import { castTo } from "../core/conversions.ts";
import { binary } from "../core/elementwise.ts";
import { DTypeError } from "../core/errors.ts";
import type { Strided } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { adopt, allocate, isTensor } from "../core/strided.ts";
import { equal } from "../generated/kernels/equal.ts";
import { minimum } from "../generated/kernels/minimum.ts";
import { notEqual } from "../generated/kernels/notEqual.ts";
import { sortedRows } from "../kernels/sort-rows.ts";
import type { Scalar } from "../types/dtype.ts";
import { at } from "./index.ts";
import { ravel } from "./reshape.ts";
import { isScalar } from "./scalars.ts";
import { comparedIn, searchsorted } from "./searchsorted.ts";

/** Numbers of a list as a tensor: bigints as int64, all others as float64. */
function listed(list: unknown): Strided {
  if (!Array.isArray(list)) throw new DTypeError("isin: test is neither a tensor nor a list of numbers");
  const values = list.map((value: unknown) => {
    if (!isScalar(value)) throw new DTypeError("isin: test is neither a tensor nor a list of numbers");
    return value;
  });
  const whole = values.length > 0 && values.every((value) => typeof value === "bigint");
  if (whole) return adopt(BigInt64Array.from(values.map(BigInt)), "int64", [values.length]);
  return adopt(Float64Array.from(values.map(Number)), "float64", [values.length]);
}

/** Whether each element of x is one of those of `test`: `np.isin`. NaN is none. */
export function isin(
  x: Strided,
  test: Strided | readonly Scalar[],
  options: { readonly invert?: boolean } = {},
): Strided {
  requireTensor("isin", "x", x);
  const { invert = false } = options;
  const given = ravel(isTensor(test) ? test : listed(test));
  const n = given.shape[0];
  // No element is any of none.
  if (n === 0) return binary(invert ? equal : notEqual, allocate(x.shape, "bool"), false);
  const dtype = comparedIn(x, given);
  const ready = (y: Strided): Strided => (dtype === null || y.dtype === dtype ? y : castTo(y, dtype));
  const [elements, sorted] = [ready(x), sortedRows(ready(given))];
  const places = searchsorted(sorted, elements);
  // Behind the last one is what is larger than all.
  const nearest = at(sorted, binary(minimum, places, n - 1));
  return binary(invert ? notEqual : equal, elements, nearest);
}
