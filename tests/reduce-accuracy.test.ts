/** Errors of sums against exact ones are no larger than NumPy's, which `tests/golden/reduce-accuracy.py` measured. */
import { describe, expect, it } from "vitest";
import { layouts } from "../src/core/storage.ts";
import { adopt, arrayOf, contiguousSteps, originOf, type Strided, sizeOf, view, wrap } from "../src/core/strided.ts";
import { sum } from "../src/ops/reduce.ts";
import { goldenCases } from "./support/golden.ts";

interface Case {
  readonly dtype: "float32" | "float64";
  readonly kind: "positive" | "signed" | "wide" | "cancelling";
  readonly shape: readonly number[];
  readonly seed: number;
  /** The largest error of the sum of all elements, then of those along each axis. */
  readonly errors: readonly number[];
}

const mantissa = { float32: 24, float64: 53 };
const spread = { float32: 5, float64: 7 };

/** A whole number times a power of two. */
interface Exact {
  whole: number;
  exponent: number;
}

/** The numbers of the script. */
function numbers({ dtype, kind, shape, seed }: Case): Exact[] {
  let state = seed;
  const bits = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> (32 - count);
  };
  const size = sizeOf(shape);
  const result = Array.from({ length: size }, (): Exact => {
    const value = bits(mantissa[dtype] - 23) * 2 ** 22 + bits(22);
    const whole = kind !== "positive" && bits(1) === 1 ? -value : value;
    return { whole, exponent: kind === "wide" || kind === "cancelling" ? bits(spread[dtype]) : 0 };
  });
  if (kind !== "cancelling") return result;
  for (let i = 0; i < Math.floor(size / 2); i++) {
    const { whole, exponent } = result[i];
    const near = Number(BigInt(Math.abs(whole)) ^ BigInt(bits(3)));
    result[size - 1 - i] = { whole: whole >= 0 ? -near : near, exponent };
  }
  return result;
}

/** So many bits behind the point: no partial sum has more. */
const POINT = 60n;
const exactly = ({ whole, exponent }: Exact): bigint => BigInt(whole) << (POINT + BigInt(exponent));

/** A sum, which is a whole number or small enough to be one times 2^60. */
const exactSum = (value: number): bigint =>
  Number.isInteger(value) ? BigInt(value) << POINT : BigInt(value * 2 ** Number(POINT));

/** Exact sums along an axis, or of all elements, in C order. */
function exactSums(parts: readonly Exact[], shape: readonly number[], axis: number | undefined): bigint[] {
  if (axis === undefined) return [parts.reduce((total, part) => total + exactly(part), 0n)];
  const after = sizeOf(shape.slice(axis + 1));
  const sums = new Array<bigint>(parts.length / shape[axis]).fill(0n);
  parts.forEach((part, i) => {
    sums[Math.floor(i / (after * shape[axis])) * after + (i % after)] += exactly(part);
  });
  return sums;
}

const items = (x: Strided): number[] =>
  Array.from({ length: sizeOf(x.shape) }, (_, i) => Number(arrayOf(x)[originOf(x) + i]));

const difference = (a: bigint, b: bigint): number => Number(a > b ? a - b : b - a) / 2 ** Number(POINT);

describe("sums", () => {
  for (const one of goldenCases<Case>("reduce-accuracy")) {
    const { dtype, kind, shape, errors } = one;
    it(`${dtype} ${kind} [${shape}]`, () => {
      const parts = numbers(one);
      const data = new layouts[dtype].array(parts.length);
      parts.forEach(({ whole, exponent }, i) => {
        data[i] = whole * 2 ** exponent;
      });
      const steps = contiguousSteps(shape);
      const outside = wrap(data.slice(), dtype, shape, steps, 0);
      const inside = adopt(data, dtype, shape);
      errors.forEach((error, k) => {
        const axis = k === 0 ? undefined : k - 1;
        const want = exactSums(parts, shape, axis);
        const turned = view(inside, shape.toReversed(), steps.toReversed());
        const other = axis === undefined ? undefined : shape.length - 1 - axis;
        for (const got of [sum(inside, { axis }), sum(outside, { axis })]) {
          const worst = Math.max(...items(got).map((value, i) => difference(exactSum(value), want[i])));
          expect(worst).toBeLessThanOrEqual(error * (1 + 2 ** -50));
        }
        // Transposed, the same elements are added in the same order.
        if (shape.length < 3) expect(items(sum(turned, { axis: other }))).toEqual(items(sum(inside, { axis })));
      });
    });
  }
});
