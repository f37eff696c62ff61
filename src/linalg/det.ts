import { requireTensor } from "../core/require.ts";
import { giveBack } from "../core/store.ts";
import { empty, type Strided, sizeOf } from "../core/strided.ts";
import { magnitudeOf } from "../generated/promotion.ts";
import { squareShape } from "../types/linalg.ts";
import { type Factored, factorStack } from "./factored.ts";
import { fieldOf, rounded, type Work, workCopy, workOn } from "./stacks.ts";

/** Whether an odd number of rows was exchanged. */
function isOdd({ n, pivots }: Factored, number: number): boolean {
  let odd = false;
  for (let k = 0; k < n; k++) if (pivots[number * n + k] !== k) odd = !odd;
  return odd;
}

/** The product of U's diagonal as a number near 1 times a power of two, which no product of the factors leaves out of range. */
interface Product {
  re: number;
  im: number;
  exponent: number;
}

const LIMIT = 2 ** 500;

/** Keeps a product in range. NaN and infinity stay. */
function settle(product: Product): void {
  const size = Math.max(Math.abs(product.re), Math.abs(product.im));
  if (size === 0 || (size > 1 / LIMIT && size < LIMIT) || !Number.isFinite(size)) return;
  const [scale, exponent] = size < 1 ? [LIMIT, -500] : [1 / LIMIT, 500];
  product.re *= scale;
  product.im *= scale;
  product.exponent += exponent;
}

function productOf(factors: Factored, number: number): Product {
  const { data, offset, n, complex } = factors;
  const width = complex ? 2 : 1;
  const product: Product = { re: isOdd(factors, number) ? -1 : 1, im: 0, exponent: 0 };
  for (let k = 0; k < n; k++) {
    const at = offset + (number * n * n + k * n + k) * width;
    const { re, im } = product;
    if (complex) {
      // The elements of a pair may be as large as 2^1023: halved, they stay in range.
      const [x, y] = [data[at], data[at + 1]];
      const [scale, exponent] = scaleOf(Math.max(Math.abs(x), Math.abs(y)));
      product.re = re * (x * scale) - im * (y * scale);
      product.im = re * (y * scale) + im * (x * scale);
      product.exponent += exponent;
    } else {
      const [scale, exponent] = scaleOf(Math.abs(data[at]));
      product.re = re * (data[at] * scale);
      product.exponent += exponent;
    }
    settle(product);
  }
  return product;
}

/** A power of two that brings a number near to 1 where it is far from it, and what the product loses by it. */
function scaleOf(size: number): [scale: number, exponent: number] {
  if (size > LIMIT && size < Number.POSITIVE_INFINITY) return [1 / LIMIT, 500];
  return size < 1 / LIMIT && size > 0 ? [LIMIT, -500] : [1, 0];
}

/** x · 2^exponent, in steps that are in range. */
function shifted(x: number, exponent: number): number {
  let [result, rest] = [x, exponent];
  for (; rest > 500; rest -= 500) result *= LIMIT;
  for (; rest < -500; rest += 500) result /= LIMIT;
  return result * 2 ** rest;
}

function factorsOf(op: string, x: Strided): { factors: Factored; batch: readonly number[]; count: number } {
  const shape = squareShape(op, x.shape);
  fieldOf(op, x.dtype);
  const batch = shape.slice(0, -2);
  return { factors: factorStack(null, workCopy(x), shape), batch, count: sizeOf(batch) };
}

/** The determinant, of each matrix of a stack: `np.linalg.det`. */
export function det(x: Strided): Strided {
  requireTensor("linalg.det", "x", x);
  const { factors, batch, count } = factorsOf("linalg.det", x);
  const result = workOn(empty(batch, factors.tensor.dtype));
  for (let i = 0; i < count; i++) {
    const { re, im, exponent } = productOf(factors, i);
    setElement(result, i, factors.complex, shifted(re, exponent), shifted(im, exponent));
  }
  giveBack(factors.tensor.store);
  return rounded(result.tensor, fieldOf("linalg.det", x.dtype));
}

function setElement({ data, offset }: Work, i: number, complex: boolean, re: number, im: number): void {
  if (!complex) data[offset + i] = re;
  else {
    data[offset + 2 * i] = re;
    data[offset + 2 * i + 1] = im;
  }
}

/** The sign of the determinant and the logarithm of its size: `np.linalg.slogdet`. */
export function slogdet(x: Strided): { sign: Strided; logabsdet: Strided } {
  requireTensor("linalg.slogdet", "x", x);
  const { factors, batch, count } = factorsOf("linalg.slogdet", x);
  const { complex } = factors;
  const sign = workOn(empty(batch, factors.tensor.dtype));
  const log = workOn(empty(batch, "float64"));
  for (let i = 0; i < count; i++) {
    const { re, im, exponent } = productOf(factors, i);
    const size = complex ? Math.hypot(re, im) : Math.abs(re);
    const zero = size === 0;
    setElement(sign, i, complex, complex && !zero ? re / size : Math.sign(re), zero ? 0 : im / size);
    log.data[log.offset + i] = Math.log(size) + exponent * Math.LN2;
  }
  giveBack(factors.tensor.store);
  const dtype = fieldOf("linalg.slogdet", x.dtype);
  return { sign: rounded(sign.tensor, dtype), logabsdet: rounded(log.tensor, magnitudeOf(dtype)) };
}
