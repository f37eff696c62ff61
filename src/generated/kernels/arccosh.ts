// Generated from codegen/spec/elementwise/hyperbolic.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { floating } from "../../core/dtype-rules.ts";
import type { UnaryKernel, UnaryLoops } from "../../core/kernel.ts";
import type { NumberArray } from "../../core/storage.ts";
import { arccosh as complexArccosh } from "../../kernels/complex.ts";

const float32Loops: UnaryLoops = {
  rank1(
    n: readonly number[],
    xs: Float32Array,
    xAt: number,
    xBy: readonly number[],
    outs: Float32Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const n0 = n[0];
    const x0 = xBy[0];
    const out0 = outBy[0];
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      outs[outAt] = Math.acosh(xs[xAt]);
    }
  },
  unrolled: null,
};

const float64Loops: UnaryLoops = {
  rank1(
    n: readonly number[],
    xs: Float64Array,
    xAt: number,
    xBy: readonly number[],
    outs: Float64Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const n0 = n[0];
    const x0 = xBy[0];
    const out0 = outBy[0];
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      outs[outAt] = Math.acosh(xs[xAt]);
    }
  },
  unrolled: null,
};

const complexLoops: UnaryLoops = {
  rank1(
    n: readonly number[],
    xs: NumberArray,
    xAt: number,
    xBy: readonly number[],
    outs: NumberArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const n0 = n[0];
    const x0 = xBy[0] * 2;
    const out0 = outBy[0] * 2;
    xAt *= 2;
    outAt *= 2;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      complexArccosh(xs[xAt], xs[xAt + 1], outs, outAt);
    }
  },
  unrolled: null,
};

const kernel: UnaryKernel = {
  name: "arccosh",
  params: ["x"],
  rule: floating,
  loops: {
    bool: null,
    small: null,
    uint32: null,
    int32: null,
    bigint: null,
    float32: float32Loops,
    float64: float64Loops,
    complex: complexLoops,
  },
  simd: null,
  plan: null,
};
export { kernel as arccosh };
