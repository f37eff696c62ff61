import {
  type Columns,
  deflationPoint,
  francis,
  reflectColumns,
  reflectRows,
  reflectThree,
  reflectTwoColumns,
  reflectTwoRows,
  type Spectrum,
  shifts,
  start,
  startAt,
  three,
} from "./francis.ts";
import { follow, makeIdentity, type Orthogonal, type Reach } from "./orthogonal.ts";
import type { Planes } from "./planes.ts";
import type { Iteration, Shifts } from "./schur.ts";

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
  const { data, offset, rows: step } = h;
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
const stepsOf = (pairs: number): number => 3 * pairs + 6;

/**
 * One sweep of small bulges, three columns apart, one for two shifts, through rows and columns `top` to `bottom`:
 * Braman, Byers and Mathias, "The multishift QR algorithm, part I", SIAM J. Matrix Anal. Appl. 23 (2002) 929. Where the
 * bulges are the reflections are applied at once, and gathered in an orthogonal matrix for all that is further off.
 */
function sweep(h: Planes, top: number, bottom: number, list: Shifts, to: Orthogonal, reach: Reach): void {
  const bulges = list.length >> 1;
  const lag = 3 * (bulges - 1);
  const last = bottom - 2;
  const times = last - top + 2 + lag;
  const steps = stepsOf(bulges);
  for (let from = 0; from < times; from += steps) {
    const until = Math.min(times, from + steps);
    const low = Math.max(top, top + from - lag);
    const high = Math.min(bottom, top + until + 2);
    const size = high - low + 1;
    const u = { ...to.u, rows: size };
    makeIdentity(size, u);
    for (let time = from; time < until; time++) {
      // Further down U is the identity still.
      const used = Math.min(size, top + time + 4 - low);
      for (let j = 0; j < bulges; j++) {
        const p = top - 1 + time - 3 * j;
        if (p < top - 1 || p > last) continue;
        if (p < top) [[shifts.re1, shifts.im1], [shifts.re2, shifts.im2]] = [list[2 * j], list[2 * j + 1]];
        advance(h, p, top, bottom, low, high, u, used);
      }
    }
    follow(h, low, size, to, reach);
  }
}

/** Eigenvalues up to `kept` as shifts, the last ones first: conjugate ones side by side, and real ones in pairs. */
function shiftsFrom(kept: number, { re, im }: Spectrum): Shifts {
  const list: (readonly [number, number])[] = [];
  let single: number | null = null;
  for (let i = kept - 1; i >= 0; i--) {
    if (im[i] !== 0) {
      list.push([re[i], im[i]], [re[i], -im[i]]);
      i--;
    } else if (single === null) single = re[i];
    else {
      list.push([single, 0], [re[i], 0]);
      single = null;
    }
  }
  if (list.length === 0 && single !== null) list.push([single, 0], [single, 0]);
  return list;
}

/** Shifts that break a cycle. */
function exceptional({ data, offset, rows: step }: Planes, top: number, bottom: number, count: number): Shifts {
  const at = (r: number, c: number): number => data[offset + c * step + r];
  return Array.from({ length: count }, (_, j) => {
    const i = Math.max(top + 2, bottom - (j & ~1));
    const s = Math.abs(at(i, i - 1)) + Math.abs(at(i - 1, i - 2));
    return [0.75 * s + at(i, i), (j % 2 === 0 ? 1 : -1) * Math.sqrt(0.4375) * s] as const;
  });
}

/** Of real matrices. A chain covers three rows for two shifts, and as many again and some more on the way. */
export const realIteration: Iteration = {
  span: (count) => 3 * (count >> 1) + stepsOf(count >> 1) + 2,
  deflationPoint,
  small: francis,
  sweep,
  shiftsFrom,
  exceptional,
};
