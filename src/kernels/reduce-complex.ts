import type { Strided } from "../core/layout.ts";
import type { NumberArray } from "../core/storage.ts";
import { arrayOf, originOf } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import { nest, outSteps, overLoops } from "./reduce-nest.ts";

/** One complex number: the accumulator that a kernel reads and replaces. */
export interface Complex {
  re: number;
  im: number;
}

/** Takes the element `re + im i` into the accumulator; true when nothing can change it any more. */
export type TakeComplex = (acc: Complex, re: number, im: number) => void;

/** acc · x, in float64 whatever the array: a product of float32 parts is exact there. */
export const multiplyComplex: TakeComplex = (acc, re, im) => {
  const product = acc.re * re - acc.im * im;
  acc.im = acc.re * im + acc.im * re;
  acc.re = product;
};

const hasNaN = (re: number, im: number): boolean => Number.isNaN(re) || Number.isNaN(im);

/**
 * NumPy's order of complex numbers: by the real part, then by the imaginary part. A number with a NaN in it is beyond all
 * others, and the first one of those wins.
 */
export function isBetter(re: number, im: number, best: Complex, sign: 1 | -1): boolean {
  if (hasNaN(best.re, best.im)) return false;
  return hasNaN(re, im) || sign * re > sign * best.re || (re === best.re && sign * im > sign * best.im);
}

const pick =
  (sign: 1 | -1): TakeComplex =>
  (acc, re, im) => {
    if (isBetter(re, im, acc, sign)) {
      acc.re = re;
      acc.im = im;
    }
  };
export const greaterComplex = pick(1);
export const lessComplex = pick(-1);

/** Reduces a complex tensor into `out`, which holds what the reduction starts from: see `reduceInto`. */
export function reduceComplex(take: TakeComplex, x: Strided, reduced: readonly boolean[], target: Strided): void {
  if (x.shape.includes(0)) return;
  const [data, out] = [numbersOf(arrayOf(x)), numbersOf(arrayOf(target))];
  const acc: Complex = { re: 0, im: 0 };
  overLoops(nest(x.shape, x.steps, outSteps(target.steps, reduced)), originOf(x), originOf(target), (xo, oo) => {
    const [p, q] = [2 * xo, 2 * oo];
    acc.re = out[q];
    acc.im = out[q + 1];
    take(acc, data[p], data[p + 1]);
    out[q] = acc.re;
    out[q + 1] = acc.im;
  });
}

/** Running product in place: each element takes in the one `back` elements before it. */
export function scanComplexProduct(x: NumberArray, from: number, to: number, back: number): void {
  const acc: Complex = { re: 0, im: 0 };
  for (let p = from; p < to; p++) {
    acc.re = x[2 * (p - back)];
    acc.im = x[2 * (p - back) + 1];
    multiplyComplex(acc, x[2 * p], x[2 * p + 1]);
    x[2 * p] = acc.re;
    x[2 * p + 1] = acc.im;
  }
}
