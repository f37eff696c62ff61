import { type Heap, heapOf, SCRATCH } from "../core/heap.ts";
import type { Exports } from "../core/simd.ts";
import { factorsSimd, LEAF } from "../generated/simd/factors.ts";

/** Vectors up to which each element is divided, as it would be by hand; more of them are multiplied by reciprocals. */
const FEW = 16;

/**
 * x = T⁻¹ x for a lower triangle of up to `LEAF` rows and `n` vectors. Element (i, j) of T is at `t + i·down + j·across`,
 * element i of vector k at `first + i·along + k·between`: with negative distances the triangle is an upper one. With `unit`
 * its diagonal has ones, which are not stored.
 */
export function solveTriangle(
  a: Float64Array,
  t: number,
  down: number,
  across: number,
  m: number,
  unit: boolean,
  x: Float64Array,
  first: number,
  along: number,
  between: number,
  n: number,
): void {
  let done = 0;
  if (n > FEW && isRegular(a, t, down + across, m, unit)) {
    const kernels = kernelsFor(a);
    if (kernels !== null && a === x) {
      solveBySimd(kernels, a, t, down, across, m, unit, first, along, between, n);
      return;
    }
    for (; done + 4 <= m; done += 4) {
      const rows = t + done * down;
      if (done > 0) subtractFour(a, rows, down, across, x, first, first + done * along, along, between, n);
      solveFour(a, rows + done * across, down, across, unit, x, first + done * along, along, between, n);
    }
  }
  for (let i = done; i < m; i++) {
    const row = t + i * down;
    const diagonal = unit ? 1 : a[row + i * across];
    for (let v = first, k = 0; k < n; k++, v += between) {
      let sum = x[v + i * along];
      for (let j = 0; j < i; j++) sum -= a[row + j * across] * x[v + j * along];
      x[v + i * along] = sum / diagonal;
    }
  }
}

/** What small factorizations have in the heap: its room is at their disposal. */
export interface Kernels {
  readonly exports: Exports;
  readonly heap: Heap;
}

/** The kernels for an array; null where there are none. */
export function kernelsFor(a: Float64Array): Kernels | null {
  const heap = heapOf();
  if (heap === null || a !== heap.views.float64) return null;
  const { exports } = factorsSimd;
  return exports === null ? null : { exports, heap };
}

function solveBySimd(
  { exports }: Kernels,
  a: Float64Array,
  t: number,
  down: number,
  across: number,
  m: number,
  unit: boolean,
  first: number,
  along: number,
  between: number,
  n: number,
): void {
  const room = SCRATCH / 8;
  for (let i = 0; i < m; i++) {
    const [row, to] = [t + i * down, room + i * LEAF];
    for (let j = 0; j < i; j++) a[to + j] = -a[row + j * across];
    a[to + i] = unit ? 1 : 1 / a[row + i * across];
  }
  exports.triangle(SCRATCH, m, first * 8, along * 8, between * 8, n);
}

/** Whether no reciprocal of the diagonal is infinite. */
function isRegular(a: Float64Array, t: number, step: number, m: number, unit: boolean): boolean {
  for (let i = 0; !unit && i < m; i++) if (!Number.isFinite(1 / a[t + i * step])) return false;
  return true;
}

/** Four rows at once: the elements of a vector stay in registers. */
function solveFour(
  a: Float64Array,
  t: number,
  down: number,
  across: number,
  unit: boolean,
  x: Float64Array,
  first: number,
  along: number,
  between: number,
  n: number,
): void {
  const [r1, r2, r3] = [t + down, t + 2 * down, t + 3 * down];
  const [c1, c2, c3] = [across, 2 * across, 3 * across];
  const [l10, l20, l21, l30, l31, l32] = [a[r1], a[r2], a[r2 + c1], a[r3], a[r3 + c1], a[r3 + c2]];
  const d0 = unit ? 1 : 1 / a[t];
  const d1 = unit ? 1 : 1 / a[r1 + c1];
  const d2 = unit ? 1 : 1 / a[r2 + c2];
  const d3 = unit ? 1 : 1 / a[r3 + c3];
  let [p0, p1, p2, p3] = [first, first + along, first + 2 * along, first + 3 * along];
  for (let k = 0; k < n; k++) {
    const x0 = x[p0] * d0;
    const x1 = (x[p1] - l10 * x0) * d1;
    const x2 = (x[p2] - l20 * x0 - l21 * x1) * d2;
    const x3 = (x[p3] - l30 * x0 - l31 * x1 - l32 * x2) * d3;
    x[p0] = x0;
    x[p1] = x1;
    x[p2] = x2;
    x[p3] = x3;
    p0 += between;
    p1 += between;
    p2 += between;
    p3 += between;
  }
}

/** y −= T x for four rows and columns of the triangle below its diagonal. */
function subtractFour(
  a: Float64Array,
  t: number,
  down: number,
  across: number,
  x: Float64Array,
  from: number,
  to: number,
  along: number,
  between: number,
  n: number,
): void {
  for (let i = 0; i < 4; i++) {
    const row = t + i * down;
    const [l0, l1, l2, l3] = [a[row], a[row + across], a[row + 2 * across], a[row + 3 * across]];
    let [p0, p1, p2, p3, q] = [from, from + along, from + 2 * along, from + 3 * along, to + i * along];
    for (let k = 0; k < n; k++) {
      x[q] -= l0 * x[p0] + l1 * x[p1] + (l2 * x[p2] + l3 * x[p3]);
      p0 += between;
      p1 += between;
      p2 += between;
      p3 += between;
      q += between;
    }
  }
}
