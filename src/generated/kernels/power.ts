// Generated from codegen/spec/elementwise/power.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { counting } from "../../core/dtype-rules.ts";
import { type BinaryKernel, type BinaryLoops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { power as complexPower } from "../../kernels/complex.ts";
import { powerBigInt, powerInt } from "../../kernels/integer.ts";
import { pow } from "../../kernels/special.ts";
import { powerSimd } from "../simd/power.ts";

const smallLoops: BinaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: NumberArray,
    xAt: number,
    xBy: readonly number[],
    ys: NumberArray,
    yAt: number,
    yBy: readonly number[],
    outs: NumberArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
        outs[outAt] = powerInt(xs[xAt], ys[yAt]);
      }
    }
  },
  unrolled: null,
};

const int32Loops: BinaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: Int32Array,
    xAt: number,
    xBy: readonly number[],
    ys: Int32Array,
    yAt: number,
    yBy: readonly number[],
    outs: Int32Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
        outs[outAt] = powerInt(xs[xAt], ys[yAt]);
      }
    }
  },
  unrolled: null,
};

const bigintLoops: BinaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: BigIntArray,
    xAt: number,
    xBy: readonly number[],
    ys: BigIntArray,
    yAt: number,
    yBy: readonly number[],
    outs: BigIntArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
        outs[outAt] = powerBigInt(xs[xAt], ys[yAt]);
      }
    }
  },
  unrolled: null,
};

const float32Loops: BinaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: Float32Array,
    xAt: number,
    xBy: readonly number[],
    ys: Float32Array,
    yAt: number,
    yBy: readonly number[],
    outs: Float32Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
        outs[outAt] = pow(xs[xAt], ys[yAt]);
      }
    }
  },
  unrolled: null,
};

const float64Loops: BinaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: Float64Array,
    xAt: number,
    xBy: readonly number[],
    ys: Float64Array,
    yAt: number,
    yBy: readonly number[],
    outs: Float64Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
        outs[outAt] = pow(xs[xAt], ys[yAt]);
      }
    }
  },
  unrolled: null,
};

const complexLoops: BinaryLoops = {
  nest(
    [n0, n1]: readonly number[],
    xs: NumberArray,
    xAt: number,
    xBy: readonly number[],
    ys: NumberArray,
    yAt: number,
    yBy: readonly number[],
    outs: NumberArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const x1 = 2 * xBy[1];
    const x0 = 2 * xBy[0] - x1 * n1;
    const y1 = 2 * yBy[1];
    const y0 = 2 * yBy[0] - y1 * n1;
    const out1 = 2 * outBy[1];
    const out0 = 2 * outBy[0] - out1 * n1;
    xAt *= 2;
    yAt *= 2;
    outAt *= 2;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
        complexPower(xs[xAt], xs[xAt + 1], ys[yAt], ys[yAt + 1], outs, outAt);
      }
    }
  },
  unrolled: null,
};

const kernel: BinaryKernel = {
  name: "power",
  params: ["x", "y"],
  rule: counting,
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
  simd: /* @__PURE__ */ new SimdLoops(powerSimd, { float64: "float64", float32: "float32" }, true),
  plan: null,
};
export { kernel as power };
