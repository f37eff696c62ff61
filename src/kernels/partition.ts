import { castTo } from "../core/conversions.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { isBigInt, isComplex, type NumberArray } from "../core/storage.ts";
import { arrayOf, empty, originOf } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import { select } from "./select.ts";
import { orderedRows, sortedRows } from "./sort-rows.ts";

/** Integers of 64 bits, which no float64 holds, and complex numbers are sorted whole: that parts them too. */
const isWhole = ({ dtype }: Strided): boolean => isBigInt(dtype) || isComplex(dtype);

const lengthOf = ({ shape }: Strided): number => shape[shape.length - 1];

/** A C-contiguous copy whose rows, along the last axis, have the elements of these ranks in place. */
export function partitionedRows(x: Strided, ranks: readonly number[]): Strided {
  if (isWhole(x)) return sortedRows(x);
  const values = castTo(x, "float64");
  const [data, n] = [numbersOf(arrayOf(values)), lengthOf(x)];
  const end = originOf(values) + sizeOf(x.shape);
  for (let from = originOf(values); from < end; from += n) {
    select(
      data,
      from,
      from + n,
      ranks.map((rank) => from + rank),
    );
  }
  return x.dtype === "float64" ? values : castTo(values, x.dtype);
}

/**
 * The indices of such a partition. The elements of the ranks, once found, are pivots: an index goes between two of them or
 * to one, in order.
 */
export function argpartitionedRows(x: Strided, ranks: readonly number[]): Strided {
  if (isWhole(x)) return orderedRows([x]);
  const [values, parted] = [castTo(x, "float64"), partitionedRows(castTo(x, "float64"), ranks)];
  const [data, found] = [numbersOf(arrayOf(values)), numbersOf(arrayOf(parted))];
  const result = empty(x.shape, "int32");
  const [out, n] = [numbersOf(arrayOf(result)), lengthOf(x)];
  const order = [...new Set(ranks)].sort((a, b) => a - b);
  for (let i = 0; i < sizeOf(x.shape); i += n) {
    const pivots = order.map((rank) => found[originOf(parted) + i + rank]);
    distribute(data, originOf(values) + i, n, pivots, out, originOf(result) + i);
  }
  return result;
}

/** Part 2k of the numbers lies before pivot k, part 2k + 1 is equal to it. NaN is larger than all others. */
function partOf(value: number, pivots: readonly number[]): number {
  let k = 0;
  if (Number.isNaN(value)) {
    while (k < pivots.length && !Number.isNaN(pivots[k])) k++;
    return k < pivots.length ? 2 * k + 1 : 2 * k;
  }
  while (k < pivots.length && pivots[k] < value) k++;
  return k < pivots.length && pivots[k] === value ? 2 * k + 1 : 2 * k;
}

function distribute(
  x: NumberArray,
  from: number,
  n: number,
  pivots: readonly number[],
  out: NumberArray,
  at: number,
): void {
  const places = new Int32Array(2 * pivots.length + 1);
  for (let i = 0; i < n; i++) places[partOf(x[from + i], pivots)]++;
  let next = at;
  for (let part = 0; part < places.length; part++) {
    const count = places[part];
    places[part] = next;
    next += count;
  }
  for (let i = 0; i < n; i++) out[places[partOf(x[from + i], pivots)]++] = i;
}
