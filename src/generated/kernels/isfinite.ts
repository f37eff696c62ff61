// Generated from codegen/spec/elementwise/classification.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { test } from "../../core/dtype-rules.ts";
import { type UnaryKernel, type UnaryLoops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { isfiniteSimd } from "../simd/isfinite.ts";

const boolLoops: UnaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    _xs: NumberArray,
    xAt: number,
    xBy: readonly number[],
    outs: Uint8Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = true ? 1 : 0;
      }
    }
  },
  unrolled: null,
};

const int32Loops: UnaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    _xs: Int32Array,
    xAt: number,
    xBy: readonly number[],
    outs: Uint8Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = true ? 1 : 0;
      }
    }
  },
  unrolled: null,
};

const bigintLoops: UnaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    _xs: BigIntArray,
    xAt: number,
    xBy: readonly number[],
    outs: Uint8Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = true ? 1 : 0;
      }
    }
  },
  unrolled: null,
};

const float32Loops: UnaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: Float32Array,
    xAt: number,
    xBy: readonly number[],
    outs: Uint8Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = Math.abs(xs[xAt]) < Infinity ? 1 : 0;
      }
    }
  },
  unrolled: {
    contiguous(n: number, xs: Float32Array, xAt: number, outs: Uint8Array, outAt: number): void {
      let i = 0;
      for (const whole = n - 3; i < whole; i += 4) {
        outs[outAt + i] = Math.abs(xs[xAt + i]) < Infinity ? 1 : 0;
        outs[outAt + i + 1] = Math.abs(xs[xAt + i + 1]) < Infinity ? 1 : 0;
        outs[outAt + i + 2] = Math.abs(xs[xAt + i + 2]) < Infinity ? 1 : 0;
        outs[outAt + i + 3] = Math.abs(xs[xAt + i + 3]) < Infinity ? 1 : 0;
      }
      for (; i < n; i++) {
        outs[outAt + i] = Math.abs(xs[xAt + i]) < Infinity ? 1 : 0;
      }
    },
  },
};

const float64Loops: UnaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: Float64Array,
    xAt: number,
    xBy: readonly number[],
    outs: Uint8Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = Math.abs(xs[xAt]) < Infinity ? 1 : 0;
      }
    }
  },
  unrolled: {
    contiguous(n: number, xs: Float64Array, xAt: number, outs: Uint8Array, outAt: number): void {
      let i = 0;
      for (const whole = n - 3; i < whole; i += 4) {
        outs[outAt + i] = Math.abs(xs[xAt + i]) < Infinity ? 1 : 0;
        outs[outAt + i + 1] = Math.abs(xs[xAt + i + 1]) < Infinity ? 1 : 0;
        outs[outAt + i + 2] = Math.abs(xs[xAt + i + 2]) < Infinity ? 1 : 0;
        outs[outAt + i + 3] = Math.abs(xs[xAt + i + 3]) < Infinity ? 1 : 0;
      }
      for (; i < n; i++) {
        outs[outAt + i] = Math.abs(xs[xAt + i]) < Infinity ? 1 : 0;
      }
    },
  },
};

const complexLoops: UnaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: NumberArray,
    xAt: number,
    xBy: readonly number[],
    outs: Uint8Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = 2 * xBy[1];
    const x0 = 2 * xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    xAt *= 2;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = Math.abs(xs[xAt + 1]) < Infinity && Math.abs(xs[xAt]) < Infinity ? 1 : 0;
      }
    }
  },
  unrolled: null,
};

const kernel: UnaryKernel = {
  name: "isfinite",
  params: ["x"],
  rule: test,
  loops: {
    bool: boolLoops,
    small: boolLoops,
    uint32: boolLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: float32Loops,
    float64: float64Loops,
    complex: complexLoops,
  },
  simd: /* @__PURE__ */ new SimdLoops(isfiniteSimd, { float64: "float64", float32: "float32" }, false),
  plan: null,
};
export { kernel as isfinite };
