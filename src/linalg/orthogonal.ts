import { multiply, type Planes, part } from "./planes.ts";

/** What of the matrices takes part: rows of H from `first`, columns up to `end`; columns of Z with `count` elements. */
export interface Reach {
  readonly first: number;
  readonly end: number;
  readonly z: Planes;
  readonly count: number;
}

/** An orthogonal or unitary matrix by columns, and room for products with it. */
export interface Orthogonal {
  readonly u: Planes;
  readonly product: Planes;
}

/** Makes a matrix of `size` rows the identity. */
export function makeIdentity(size: number, { data, offset, im }: Planes): void {
  data.fill(0, offset, offset + size * size);
  if (im !== 0) data.fill(0, offset + im, offset + im + size * size);
  for (let i = 0; i < size; i++) data[offset + i * (size + 1)] = 1;
}

/** Copies `count` columns of `n` elements. */
export function copyColumns(n: number, count: number, from: Planes, to: Planes): void {
  for (let c = 0; c < count; c++) {
    const [at, start] = [to.offset + c * to.rows, from.offset + c * from.rows];
    to.data.copyWithin(at, start, start + n);
    if (to.im !== 0) to.data.copyWithin(at + to.im, start + from.im, start + from.im + n);
  }
}

/**
 * Takes a matrix U of `size` rows, Uᴴ H U, which has been applied within the rows and columns from `low` on, to what is
 * above and beside them, and to the columns of Z.
 */
export function follow(h: Planes, low: number, size: number, { u, product }: Orthogonal, reach: Reach): void {
  const { first, end, z, count } = reach;
  const right = end - low - size;
  if (right > 0) {
    const beside = part(h, low + size, low);
    const to = { ...product, rows: size };
    multiply(right, size, size, beside, { ...u, rows: 1, columns: size }, to, 1, false, { b: true });
    copyColumns(size, right, to, beside);
  }
  const above = [low - first, part(h, low, first)] as const;
  for (const [n, columns] of [above, [count, part(z, low, 0)] as const]) {
    if (n <= 0) continue;
    const to = { ...product, rows: n };
    multiply(size, n, size, { ...u, rows: size }, columns, to);
    copyColumns(n, size, to, columns);
  }
}
