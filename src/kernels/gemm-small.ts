import type { Storage } from "../core/storage.ts";
import { smallFloat32, smallFloat64 } from "../generated/products/small.ts";

/** A written-out product. A method's type, so that the caller picks the loop by the class of the arrays. */
export type SmallLoop = {
  loop(
    a: Storage,
    ao: number,
    as0: number,
    as1: number,
    b: Storage,
    bo: number,
    bs0: number,
    bs1: number,
    c: Storage,
    co: number,
    m: number,
    n: number,
  ): void;
}["loop"];

/** Multiplications up to which the written-out products beat the kernels. */
const SMALL = 128;

/** Whether a product is so small that it is written out, if its arrays are. */
export function isSmall(m: number, n: number, k: number): boolean {
  return k > 0 && k <= smallFloat64.length && m * n * k <= SMALL;
}

/** The loop for a small product of floats of one class, which writes a contiguous `c`; undefined for others. */
export function smallLoop(k: number, a: Storage, b: Storage, c: Storage): SmallLoop | undefined {
  if (a instanceof Float64Array && b instanceof Float64Array && c instanceof Float64Array) return smallFloat64[k - 1];
  if (a instanceof Float32Array && b instanceof Float32Array && c instanceof Float32Array) return smallFloat32[k - 1];
  return undefined;
}
