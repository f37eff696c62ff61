import type { DType } from "../types/dtype.ts";
import type { Strided } from "./layout.ts";
import { layouts } from "./storage.ts";

/** The bytes of an element. */
export const bytesOf = (dtype: DType): number => layouts[dtype].bytes * layouts[dtype].width;

/** An axis of a copy: its length, and the steps of the result and of the source along it, in elements. */
export interface CopyAxis {
  n: number;
  t: number;
  f: number;
}

/** Adds an axis inside the others, merged with the last one if both lie as one on both sides; one of length 1 does not matter. */
export function addAxis(axes: CopyAxis[], n: number, t: number, f: number): void {
  if (n === 1) return;
  const last = axes.at(-1);
  if (last !== undefined && last.t === t * n && last.f === f * n) {
    last.n *= n;
    last.t = t;
    last.f = f;
  } else axes.push({ n, t, f });
}

/** The axes that matter, outermost first, those that lie as one in both tensors merged; one of length 1 if there is none. */
export function copyAxes(dst: Strided, src: Strided): CopyAxis[] {
  const axes: CopyAxis[] = [];
  for (let axis = 0; axis < dst.shape.length; axis++) {
    const [n, t, f] = [dst.shape[axis], dst.steps[axis], src.steps[axis]];
    addAxis(axes, n, t, f);
  }
  if (axes.length === 0) axes.push({ n: 1, t: 1, f: 1 });
  return axes;
}

/** Visits the offsets of every index of the first `depth` axes. */
export function eachOffset(
  axes: readonly CopyAxis[],
  depth: number,
  t: number,
  f: number,
  visit: (t: number, f: number) => void,
): void {
  const walk = (level: number, at: number, from: number): void => {
    if (level === depth) visit(at, from);
    else {
      const axis = axes[level];
      for (let i = 0; i < axis.n; i++) walk(level + 1, at + i * axis.t, from + i * axis.f);
    }
  };
  walk(0, t, f);
}

function toEnd(axes: CopyAxis[], index: number, end: number): void {
  axes.splice(end, 0, ...axes.splice(index, 1));
}

/** From so many bytes on a row of columns is worth a loop of its own. */
const ROW_BYTES = 16;

/**
 * Puts the axes into the order in which kernels of rows and columns are fast: last the columns, along which the result
 * has the smallest step, before them the rows, along which the source lies together if it does not along the columns.
 */
export function arrange(axes: CopyAxis[], bytes: number): void {
  const last = axes.length - 1;
  if (last === 0) return;
  let columns = last;
  for (let i = last - 1; i >= 0; i--) if (Math.abs(axes[i].t) < Math.abs(axes[columns].t)) columns = i;
  if (columns !== last) toEnd(axes, columns, last);
  let rows = last - 1;
  for (let i = rows - 1; i >= 0; i--) {
    const together = axes[last].f !== 1 && axes[rows].f !== 1 && axes[i].f === 1;
    const longer = axes[rows].f !== 1 && axes[rows].n < 8 && axes[i].n > axes[rows].n;
    if (together || longer) rows = i;
  }
  if (rows !== last - 1) toEnd(axes, rows, last - 1);
  if (axes[last].n * bytes < ROW_BYTES && axes[last - 1].n > axes[last].n) toEnd(axes, last - 1, last);
}
