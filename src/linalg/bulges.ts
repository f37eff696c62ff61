import {
  type Columns,
  reflectColumns,
  reflectRows,
  reflectThree,
  reflectTwoColumns,
  reflectTwoRows,
  shifts,
  start,
  startAt,
  three,
} from "./francis.ts";
import { multiply, type Planes } from "./planes.ts";

/** What of the matrices takes part: rows of H from `first`, columns up to `end`; columns of Z with `rows` elements. */
export interface Reach {
  readonly first: number;
  readonly end: number;
  readonly z: Columns;
  readonly rows: number;
}

/** An orthogonal matrix by columns, and room for products with it. */
export interface Orthogonal {
  readonly u: Planes;
  readonly product: Planes;
}

const planes = ({ data, offset, step }: Columns, row: number, column: number): Planes => ({
  data,
  offset: offset + column * step + row,
  rows: step,
  columns: 1,
  im: 0,
});

/** Copies `count` columns of `n` elements. */
function copyColumns(n: number, count: number, from: Planes, to: Planes): void {
  for (let c = 0; c < count; c++) {
    const at = from.offset + c * from.rows;
    to.data.copyWithin(to.offset + c * to.rows, at, at + n);
  }
}

/**
 * Takes an orthogonal matrix U of `size` rows, which has been applied within the rows and columns from `low` on, to
 * what is above and beside them, and to the columns of Z.
 */
export function follow(h: Columns, low: number, size: number, { u, product }: Orthogonal, reach: Reach): void {
  const { first, end, z, rows } = reach;
  const turned = { ...u, rows: 1, columns: u.rows };
  const right = end - low - size;
  if (right > 0) {
    const beside = planes(h, low, low + size);
    const to = { ...product, rows: size };
    multiply(right, size, size, beside, turned, to);
    copyColumns(size, right, to, beside);
  }
  for (const [n, part] of [[low - first, planes(h, first, low)] as const, [rows, planes(z, 0, low)] as const]) {
    if (n <= 0) continue;
    const to = { ...product, rows: n };
    multiply(size, n, size, u, part, to);
    copyColumns(n, size, to, part);
  }
}

/** Pairs of shifts: four numbers each, as in `shifts`. */
export type ShiftPairs = readonly (readonly [re1: number, im1: number, re2: number, im2: number])[];

/** Moves the bulge that begins in column `p` one further, within rows from `low` and columns up to `high`; or makes one. */
function advance(
  h: Columns,
  p: number,
  top: number,
  bottom: number,
  low: number,
  high: number,
  u: Planes,
  used: number,
): void {
  const { data, offset, step } = h;
  const k = p + 1;
  const wide = k + 2 <= bottom;
  if (p < top) {
    startAt(h, top);
    reflectThree(start.x, start.y, start.z);
  } else {
    const at = offset + p * step + k;
    reflectThree(data[at], data[at + 1], wide ? data[at + 2] : 0);
    data[at] = three.beta;
    data[at + 1] = 0;
    if (wide) data[at + 2] = 0;
  }
  const x = offset + k * step + low;
  const count = Math.min(k + 3, bottom) + 1 - low;
  const ux = u.offset + (k - low) * u.rows;
  if (wide) {
    reflectRows(h, k, k, high + 1);
    reflectColumns(data, x, x + step, x + 2 * step, count);
    reflectColumns(u.data, ux, ux + u.rows, ux + 2 * u.rows, used);
  } else {
    reflectTwoRows(h, k, k, high + 1);
    reflectTwoColumns(data, x, x + step, count);
    reflectTwoColumns(u.data, ux, ux + u.rows, used);
  }
}

/** Steps that the bulges go before the rest of the matrix follows. */
export const stepsOf = (pairs: number): number => 3 * pairs + 6;
/** The rows and columns that a chain of bulges covers on the way. */
export const spanOf = (pairs: number): number => 3 * pairs + stepsOf(pairs) + 2;

/**
 * One sweep of small bulges, three columns apart, one for each pair of shifts, through rows and columns `top` to `bottom`:
 * Braman, Byers and Mathias, "The multishift QR algorithm, part I", SIAM J. Matrix Anal. Appl. 23 (2002) 929. Where the
 * bulges are the reflections are applied at once, and gathered in an orthogonal matrix for all that is further off.
 */
export function sweep(h: Columns, top: number, bottom: number, pairs: ShiftPairs, to: Orthogonal, reach: Reach): void {
  const lag = 3 * (pairs.length - 1);
  const last = bottom - 2;
  const times = last - top + 2 + lag;
  const steps = stepsOf(pairs.length);
  for (let from = 0; from < times; from += steps) {
    const until = Math.min(times, from + steps);
    const low = Math.max(top, top + from - lag);
    const high = Math.min(bottom, top + until + 2);
    const size = high - low + 1;
    const u = { ...to.u, rows: size };
    u.data.fill(0, u.offset, u.offset + size * size);
    for (let i = 0; i < size; i++) u.data[u.offset + i * (size + 1)] = 1;
    for (let time = from; time < until; time++) {
      // Further down U is the identity still.
      const used = Math.min(size, top + time + 4 - low);
      for (let j = 0; j < pairs.length; j++) {
        const p = top - 1 + time - 3 * j;
        if (p < top - 1 || p > last) continue;
        if (p < top) [shifts.re1, shifts.im1, shifts.re2, shifts.im2] = pairs[j];
        advance(h, p, top, bottom, low, high, u, used);
      }
    }
    follow(h, low, size, { u, product: to.product }, reach);
  }
}
