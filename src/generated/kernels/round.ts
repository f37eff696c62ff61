// Generated from codegen/spec/elementwise/rounding.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { nearest } from "../../core/dtype-rules.ts";
import { type UnaryKernel, type UnaryLoops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { rint } from "../../kernels/rounding.ts";
import { roundSimd } from "../simd/round.ts";

const smallLoops: UnaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: NumberArray,
    xAt: number,
    xBy: readonly number[],
    outs: NumberArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt];
      }
    }
  },
  unrolled: {
    contiguous(n: number, xs: NumberArray, xAt: number, outs: NumberArray, outAt: number): void {
      let i = 0;
      for (const whole = n - 3; i < whole; i += 4) {
        outs[outAt + i] = xs[xAt + i];
        outs[outAt + i + 1] = xs[xAt + i + 1];
        outs[outAt + i + 2] = xs[xAt + i + 2];
        outs[outAt + i + 3] = xs[xAt + i + 3];
      }
      for (; i < n; i++) {
        outs[outAt + i] = xs[xAt + i];
      }
    },
  },
};

const int32Loops: UnaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: Int32Array,
    xAt: number,
    xBy: readonly number[],
    outs: Int32Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt];
      }
    }
  },
  unrolled: {
    contiguous(n: number, xs: Int32Array, xAt: number, outs: Int32Array, outAt: number): void {
      let i = 0;
      for (const whole = n - 3; i < whole; i += 4) {
        outs[outAt + i] = xs[xAt + i];
        outs[outAt + i + 1] = xs[xAt + i + 1];
        outs[outAt + i + 2] = xs[xAt + i + 2];
        outs[outAt + i + 3] = xs[xAt + i + 3];
      }
      for (; i < n; i++) {
        outs[outAt + i] = xs[xAt + i];
      }
    },
  },
};

const bigintLoops: UnaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: BigIntArray,
    xAt: number,
    xBy: readonly number[],
    outs: BigIntArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt];
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
    outs: Float32Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = rint(xs[xAt]);
      }
    }
  },
  unrolled: {
    contiguous(n: number, xs: Float32Array, xAt: number, outs: Float32Array, outAt: number): void {
      let i = 0;
      for (const whole = n - 3; i < whole; i += 4) {
        outs[outAt + i] = rint(xs[xAt + i]);
        outs[outAt + i + 1] = rint(xs[xAt + i + 1]);
        outs[outAt + i + 2] = rint(xs[xAt + i + 2]);
        outs[outAt + i + 3] = rint(xs[xAt + i + 3]);
      }
      for (; i < n; i++) {
        outs[outAt + i] = rint(xs[xAt + i]);
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
    outs: Float64Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = rint(xs[xAt]);
      }
    }
  },
  unrolled: {
    contiguous(n: number, xs: Float64Array, xAt: number, outs: Float64Array, outAt: number): void {
      let i = 0;
      for (const whole = n - 3; i < whole; i += 4) {
        outs[outAt + i] = rint(xs[xAt + i]);
        outs[outAt + i + 1] = rint(xs[xAt + i + 1]);
        outs[outAt + i + 2] = rint(xs[xAt + i + 2]);
        outs[outAt + i + 3] = rint(xs[xAt + i + 3]);
      }
      for (; i < n; i++) {
        outs[outAt + i] = rint(xs[xAt + i]);
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
    outs: NumberArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = 2 * xBy[1];
    const x0 = 2 * xBy[0] - x1 * n1;
    const out1 = 2 * outBy[1];
    const out0 = 2 * outBy[0] - out1 * n1;
    xAt *= 2;
    outAt *= 2;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        {
          const re = rint(xs[xAt]);
          outs[outAt + 1] = rint(xs[xAt + 1]);
          outs[outAt] = re;
        }
      }
    }
  },
  unrolled: null,
};

const kernel: UnaryKernel = {
  name: "round",
  params: ["x"],
  rule: nearest,
  loops: {
    bool: null,
    small: smallLoops,
    uint32: smallLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: float32Loops,
    float64: float64Loops,
    complex: complexLoops,
  },
  simd: /* @__PURE__ */ new SimdLoops(
    roundSimd,
    { float64: "float64", float32: "float32", int32: "int32", uint32: "int32", int8: "int8", uint8: "int8" },
    false,
  ),
  plan: null,
};
export { kernel as round };
