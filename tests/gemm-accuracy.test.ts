/** Errors of products against exact sums are no larger than NumPy's, which `tests/golden/gemm.py` measured. */
import { describe, expect, it } from "vitest";
import { castTo } from "../src/core/cast.ts";
import { heapOf } from "../src/core/heap.ts";
import { adopt, arrayOf, originOf, type Strided, view } from "../src/core/strided.ts";
import { matmul } from "../src/ops/products.ts";
import { goldenCases } from "./support/golden.ts";

interface Case {
  readonly dtype: "float32" | "float64";
  readonly kind: "positive" | "signed" | "wide" | "cancelling";
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly seed: number;
  /** The root of the mean square of the errors, for operands in C and in Fortran order. */
  readonly errors: { readonly C: number; readonly F: number };
}

const mantissa = { float32: 24, float64: 53 };

/** The generator of the script. */
class Stream {
  private state: number;
  constructor(seed: number) {
    this.state = seed;
  }
  bits(count: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state >>> (32 - count);
  }
}

/** Numbers as whole numbers times powers of two. */
interface Exact {
  readonly whole: number[];
  readonly exponent: number[];
}

function operand(stream: Stream, size: number, { dtype, kind }: Case): Exact {
  const [whole, exponent]: [number[], number[]] = [[], []];
  for (let i = 0; i < size; i++) {
    const value = stream.bits(mantissa[dtype] - 23) * 2 ** 22 + stream.bits(22);
    whole.push(kind === "positive" || stream.bits(1) === 1 ? value : -value);
    exponent.push(kind === "wide" ? stream.bits(4) - 8 : 0);
  }
  return { whole, exponent };
}

function operands(one: Case): [Exact, Exact] {
  const { kind, m, n, k, seed } = one;
  const stream = new Stream(seed);
  const [a, b] = [operand(stream, m * k, one), operand(stream, k * n, one)];
  const half = Math.floor(k / 2);
  if (kind !== "cancelling") return [a, b];
  for (let i = 0; i < m; i++) {
    for (let l = 0; l < half; l++) a.whole[i * k + half + l] = a.whole[i * k + l];
  }
  for (let l = 0; l < half; l++) {
    for (let j = 0; j < n; j++) {
      b.whole[(half + l) * n + j] = -Number(BigInt(b.whole[l * n + j]) ^ BigInt(stream.bits(3)));
    }
  }
  return [a, b];
}

function tensor({ whole, exponent }: Exact, shape: number[], dtype: Case["dtype"]): Strided {
  const values = whole.map((value, i) => value * 2 ** exponent[i]);
  return adopt(dtype === "float32" ? Float32Array.from(values) : Float64Array.from(values), dtype, shape);
}

/** In units of 2^-16, of which all sums are whole numbers. */
const scaled = ({ whole, exponent }: Exact): bigint[] => whole.map((v, i) => BigInt(v) << BigInt(exponent[i] + 8));

/** The root of the mean square of the errors, in roundings relative to the sum of the absolute products. */
function errorOf({ dtype, m, n, k }: Case, a: bigint[], b: bigint[], got: Strided): number {
  let squares = 0;
  const [data, at] = [arrayOf(got), originOf(got)];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let [sum, bound] = [0n, 0n];
      for (let l = 0; l < k; l++) {
        const term = a[i * k + l] * b[l * n + j];
        sum += term;
        bound += term < 0n ? -term : term;
      }
      // The float nearest to the sum, and the rest: their difference from the result is exact.
      const nearest = Number(sum);
      const error = Number(data[at + i * n + j]) * 2 ** 16 - nearest - Number(sum - BigInt(nearest));
      squares += ((error / Number(bound)) * 2 ** mantissa[dtype]) ** 2;
    }
  }
  return Math.sqrt(squares / (m * n));
}

/**
 * Above NumPy's error. Its products are fused with additions; where ours are not, each product of a short sum rounds too,
 * and in the loops of TypeScript, which have fewer sums side by side, those of longer ones.
 */
function allowed(k: number): number {
  const tier = heapOf()?.tier ?? "typescript";
  return tier === "relaxed" || (tier === "simd" && k > 64) ? 1.0001 : 1.6;
}

describe("errors of products are no larger than NumPy's", () => {
  for (const one of goldenCases<Case>("gemm")) {
    const { dtype, kind, m, n, k, errors } = one;
    it(`${kind} ${dtype}, ${m} × ${k} and ${k} × ${n}`, () => {
      const [a, b] = operands(one);
      const [x, y] = [tensor(a, [m, k], dtype), tensor(b, [k, n], dtype)];
      const error = errorOf(one, scaled(a), scaled(b), matmul(x, y));
      expect(error).toBeLessThanOrEqual(errors.C * allowed(k));
      // The other order takes other ways through one row or one column.
      const [across, down] = [castTo(view(x, [k, m], [1, k]), dtype), castTo(view(y, [n, k], [1, n]), dtype)];
      const turned = matmul(view(across, [m, k], [1, m]), view(down, [k, n], [1, k]));
      expect(errorOf(one, scaled(a), scaled(b), turned)).toBeLessThanOrEqual(errors.F * allowed(k));
    });
  }
});
