import { castTo } from "../core/conversions.ts";
import { DTypeError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { widthOf } from "../core/storage.ts";
import { adopt, arrayOf, empty, isTensor, originOf } from "../core/strided.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { orderedRows, sortedRows } from "../kernels/sort-rows.ts";
import type { Scalar } from "../types/dtype.ts";
import { ravel } from "./reshape.ts";
import { isScalar } from "./scalars.ts";
import { comparedIn, searchsorted } from "./searchsorted.ts";
import { contiguous } from "./sort.ts";

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
  const dtype = comparedIn(x, given);
  const ready = (y: Strided): Strided => (dtype === null || y.dtype === dtype ? contiguous(y) : castTo(y, dtype));
  const [elements, sorted] = [ready(x), sortedRows(ready(given))];
  if (n > MANY && isReal(elements) && isReal(sorted)) return membersInOrder(elements, sorted, invert);
  const places = searchsorted(sorted, elements);
  const result = empty(x.shape, "bool");
  const [to, at] = [numbersOf(arrayOf(result)), numbersOf(arrayOf(places))];
  const [start, from, size] = [originOf(result), originOf(places), sizeOf(x.shape)];
  const found = equality(elements, sorted);
  const flip = invert ? 1 : 0;
  for (let i = 0; i < size; i++) {
    const place = at[from + i];
    // Behind the last one is what is larger than all.
    to[start + i] = (place < n && found(i, place) ? 1 : 0) ^ flip;
  }
  return result;
}

/** From so many elements of the set on they leave the cache: the others are put in order too, and both are gone through. */
const MANY = 4096;

const isReal = ({ dtype }: Strided): boolean => dtype === "float64";

function membersInOrder(x: Strided, sorted: Strided, invert: boolean): Strided {
  const result = empty(x.shape, "bool");
  const order = orderedRows([ravel(x)]);
  const [to, index, a, b] = [result, order, x, sorted].map((t) => numbersOf(arrayOf(t)));
  const [start, first, ao, bo] = [result, order, x, sorted].map(originOf);
  const [size, end] = [sizeOf(x.shape), bo + sorted.shape[0]];
  const [yes, no] = invert ? [0, 1] : [1, 0];
  let next = bo;
  for (let i = first; i < first + size; i++) {
    const place = index[i];
    const value = a[ao + place];
    while (next < end && b[next] < value) next++;
    to[start + place] = next < end && b[next] === value ? yes : no;
  }
  return result;
}

/** Whether element i of the one is equal to element j of the other, both C-contiguous and compared as they are. */
function equality(x: Strided, y: Strided): (i: number, j: number) => boolean {
  const [a, b] = [arrayOf(x), arrayOf(y)];
  const width = widthOf(x.dtype);
  const [ao, bo] = [originOf(x) * width, originOf(y) * width];
  if (width === 1) return (i, j) => a[ao + i] === b[bo + j];
  return (i, j) => a[ao + 2 * i] === b[bo + 2 * j] && a[ao + 2 * i + 1] === b[bo + 2 * j + 1];
}
