import type { Planes } from "./planes.ts";

/** The last rotation: c and s of (c, s; −s, c) (f, g)ᵀ = (r, 0)ᵀ. */
export const rotation = { c: 1, s: 0 };

/** Finds the plane rotation that sends (f, g) to (r, 0), for numbers of moderate size; gives r. */
export function rotate(f: number, g: number): number {
  if (g === 0) {
    rotation.c = 1;
    rotation.s = 0;
    return f;
  }
  if (f === 0) {
    rotation.c = 0;
    rotation.s = 1;
    return g;
  }
  const [a, b] = [Math.abs(f), Math.abs(g)];
  const large = a > b ? a : b;
  let r: number;
  // Squares that are too small lose digits.
  if ((a > b ? b : a) > 1e-140) r = Math.sqrt(f * f + g * g);
  else {
    const [x, y] = [f / large, g / large];
    r = large * Math.sqrt(x * x + y * y);
  }
  if (f < 0) r = -r;
  rotation.c = f / r;
  rotation.s = g / r;
  return r;
}

/** Rotates two rows: x becomes c x + s y, and y becomes c y − s x. */
export function rotateRows(
  { data, offset, rows }: Planes,
  x: number,
  y: number,
  n: number,
  c: number,
  s: number,
): void {
  let [p, q] = [offset + x * rows, offset + y * rows];
  for (let k = 0; k < n; k++) {
    const [a, b] = [data[p], data[q]];
    data[p++] = c * a + s * b;
    data[q++] = c * b - s * a;
  }
}
