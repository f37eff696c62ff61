import { giveBack } from "../core/store.ts";
import { arrayOf, empty, originOf, type Strided } from "../core/strided.ts";
import { gemm, type Sign } from "../kernels/gemm.ts";

/**
 * A matrix of float64 numbers, real or complex: complex ones have their imaginary parts in a plane of their own, `im`
 * items behind the real parts; 0 says that there is none. So products of complex matrices are products of real ones.
 */
export interface Planes {
  readonly data: Float64Array;
  readonly offset: number;
  /** Distance between rows. */
  readonly rows: number;
  /** Distance between columns. */
  readonly columns: number;
  readonly im: number;
}

/** The part of a matrix that begins at a row and a column. */
export function part({ data, offset, rows, columns, im }: Planes, row: number, column: number): Planes {
  return { data, offset: offset + row * rows + column * columns, rows, columns, im };
}

export function transposed({ data, offset, rows, columns, im }: Planes): Planes {
  return { data, offset, rows: columns, columns: rows, im };
}

const imaginary = ({ data, offset, rows, columns, im }: Planes): Planes => ({
  data,
  offset: offset + im,
  rows,
  columns,
  im: 0,
});

/** Which operands of a product are conjugated. */
export interface Conjugated {
  readonly a?: boolean;
  readonly b?: boolean;
}

/** c = sign · a b, or added to c, for matrices that are all real or all complex. No extent is negative. */
export function multiply(
  m: number,
  n: number,
  k: number,
  a: Planes,
  b: Planes,
  c: Planes,
  sign: Sign = 1,
  adds = false,
  conjugated: Conjugated = {},
): void {
  if (m === 0 || n === 0 || k === 0) return;
  gemm(m, n, k, a, b, c, sign, adds);
  if (c.im === 0) return;
  const [ai, bi, ci] = [imaginary(a), imaginary(b), imaginary(c)];
  const negative: Sign = sign === 1 ? -1 : 1;
  gemm(m, n, k, ai, bi, c, conjugated.a === conjugated.b ? negative : sign, true);
  gemm(m, n, k, a, bi, ci, conjugated.b === true ? negative : sign, adds);
  gemm(m, n, k, ai, b, ci, conjugated.a === true ? negative : sign, true);
}

/** Room for the work on one matrix after the other, where kernels reach it: what is in it first may be anything. */
export class Room {
  readonly data: Float64Array;
  private readonly tensor: Strided;
  private next: number;

  constructor(items: number) {
    this.tensor = empty([items], "float64");
    this.data = numbersOf(this.tensor);
    this.next = originOf(this.tensor);
  }

  /** The next `rows` × `columns` numbers, complex ones in two planes. */
  take(rows: number, columns: number, complex: boolean): Planes {
    const size = rows * columns;
    const offset = this.next;
    this.next += complex ? 2 * size : size;
    return { data: this.data, offset, rows: columns, columns: 1, im: complex ? size : 0 };
  }

  /** To be called once, at the end. */
  giveBack(): void {
    giveBack(this.tensor.store);
  }
}

/** The array of a tensor of float64 or complex128. */
export function numbersOf(x: Strided): Float64Array {
  const data = arrayOf(x);
  if (!(data instanceof Float64Array)) throw new TypeError(`${x.dtype} is not float64`);
  return data;
}
