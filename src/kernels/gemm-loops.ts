import type { Storage } from "../core/storage.ts";
import { productLoops, smallFloat32, smallFloat64 } from "../generated/products.ts";
import { isBigInts } from "./numbers.ts";

type Args = [
  m: number,
  n: number,
  k: number,
  a: Storage,
  ao: number,
  ai: number,
  aj: number,
  al: number,
  b: Storage,
  bo: number,
  bi: number,
  bj: number,
  bl: number,
  c: Storage,
  co: number,
  ci: number,
  cj: number,
  sign: number,
  adds: boolean,
];

/** Loops of one class of arrays; methods, so that the caller picks them by the class (see `ReduceKernel`). */
export interface ProductLoops {
  dots(...args: Args): void;
  rows?(...args: Args): void;
}

/** The loops for operands of one class. */
export function loopsOf(data: Storage): ProductLoops {
  if (data instanceof Float64Array) return productLoops.float64;
  if (data instanceof Float32Array) return productLoops.float32;
  return isBigInts(data) ? productLoops.bigint : productLoops.int32;
}

/** A written-out product. A method's type, for the same reason. */
export type SmallLoop = {
  loop(
    m: number,
    n: number,
    a: Storage,
    ao: number,
    ai: number,
    al: number,
    b: Storage,
    bo: number,
    bj: number,
    bl: number,
    c: Storage,
    co: number,
  ): void;
}["loop"];

/** Multiplications up to which loops beat the call of a kernel, and terms. */
const [SMALL, SHORT] = [128, 8];

export const isSmall = (m: number, n: number, k: number): boolean => k <= SHORT && m * n * k <= SMALL;

/** The written-out loop for a small product of floats, all of one class, if there is one. */
export const smallLoop = (k: number, a: Storage): SmallLoop | undefined =>
  (a instanceof Float64Array ? smallFloat64 : smallFloat32)[k - 1];
