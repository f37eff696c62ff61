import { expect } from "vitest";
import { castTo } from "../../src/core/cast.ts";
import { isTensor, type Strided } from "../../src/core/strided.ts";
import type { DType, Tensor } from "../../src/index.ts";
import { type Packed, unpack } from "./golden.ts";

/** The elements in C order, as numbers. */
export function elements(x: unknown): number[] {
  if (!isTensor(x)) throw new Error("no tensor");
  const data = new Float64Array(x.shape.reduce((size, dim) => size * dim, 1));
  const { array, start } = castTo(x, "float64").store;
  for (let i = 0; i < data.length; i++) data[i] = Number(array[start + i]);
  return Array.from(data);
}

/** Equal in shape and dtype, and in elements up to a part of the largest element. Returns how far they are apart. */
export function expectClose(
  got: unknown,
  expected: Packed | Tensor<number[], DType> | Strided,
  tolerance: number,
  label: string,
): number {
  if (!isTensor(got)) throw new Error(`${label}: no tensor`);
  const wanted = isTensor(expected) ? expected : unpack(expected);
  expect([got.dtype, ...got.shape], label).toEqual([wanted.dtype, ...wanted.shape]);
  const [a, b] = [elements(got), elements(wanted)];
  const scale = Math.max(...b.filter(Number.isFinite).map(Math.abs), Number.MIN_VALUE);
  const worst = a.reduce((most, x, i) => Math.max(most, Object.is(x, b[i]) ? 0 : Math.abs(x - b[i]) / scale), 0);
  expect(worst, label).toBeLessThanOrEqual(tolerance);
  return worst;
}

/** A tensor of a golden file, under the type that users have. */
export function fluent<S = number[], D = DType>(x: Strided): Tensor<S, D>;
export function fluent(x: unknown): unknown {
  return x;
}
