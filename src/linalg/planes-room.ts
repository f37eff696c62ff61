import { empty, originOf } from "../core/strided.ts";
import { multiply, numbersOf, type Planes } from "./planes.ts";

/** A matrix in memory of its own, row by row, with anything in it. */
export function blank(rows: number, columns: number, complex = false): Planes {
  const size = rows * columns;
  const x = empty([complex ? 2 * size : size], "float64");
  return { data: numbersOf(x), offset: originOf(x), rows: columns, columns: 1, im: complex ? size : 0 };
}

/** The same, of zeros. */
export function zeroed(rows: number, columns: number, complex = false): Planes {
  const made = blank(rows, columns, complex);
  made.data.fill(0, made.offset, made.offset + rows * columns * (complex ? 2 : 1));
  return made;
}

function copyPlane(to: Planes, t: number, from: Planes, f: number, m: number, n: number): void {
  for (let i = 0; i < m; i++) {
    let [p, q] = [t + i * to.rows, f + i * from.rows];
    for (let j = 0; j < n; j++) {
      to.data[p] = from.data[q];
      p += to.columns;
      q += from.columns;
    }
  }
}

/** Copies an `m` × `n` matrix; what is copied from a real one to a complex one is its real part. */
export function copyPlanes(to: Planes, from: Planes, m: number, n: number): void {
  copyPlane(to, to.offset, from, from.offset, m, n);
  if (from.im !== 0) copyPlane(to, to.offset + to.im, from, from.offset + from.im, m, n);
}

/** The row x becomes τ̄ x. */
export function scaleRow({ data, offset, im }: Planes, n: number, re: number, imaginary: number): void {
  for (let i = offset; i < offset + n; i++) {
    if (im === 0) data[i] *= re;
    else {
      const [x, y] = [data[i], data[i + im]];
      data[i] = re * x + imaginary * y;
      data[i + im] = re * y - imaginary * x;
    }
  }
}

/** c − a b, written to c. */
export function subtractProduct(m: number, n: number, k: number, a: Planes, b: Planes, c: Planes): void {
  multiply(m, n, k, a, b, c, -1, true);
}

/** ā b, written to c. */
export function conjugateProduct(m: number, n: number, k: number, a: Planes, b: Planes, c: Planes): void {
  multiply(m, n, k, a, b, c, 1, false, { a: true });
}
