// Generated from codegen/spec/elementwise/power.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { counting } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { power as complexPower } from "../../kernels/complex.ts";
import { powerBigInt, powerInt } from "../../kernels/integer.ts";
import { pow } from "../../kernels/special.ts";
import { powerSimd } from "../simd/power.ts";

const smallLoops: Loops = {
  nest([n0, n1], [xs, ys, outs]: [NumberArray, NumberArray, NumberArray], [xAt, yAt, outAt], [xBy, yBy, outBy]): void {
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
  contiguous: null,
};

const int32Loops: Loops = {
  nest([n0, n1], [xs, ys, outs]: [Int32Array, Int32Array, Int32Array], [xAt, yAt, outAt], [xBy, yBy, outBy]): void {
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
  contiguous: null,
};

const bigintLoops: Loops = {
  nest([n0, n1], [xs, ys, outs]: [BigIntArray, BigIntArray, BigIntArray], [xAt, yAt, outAt], [xBy, yBy, outBy]): void {
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
  contiguous: null,
};

const float32Loops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, outs]: [Float32Array, Float32Array, Float32Array],
    [xAt, yAt, outAt],
    [xBy, yBy, outBy],
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
  contiguous: null,
};

const float64Loops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, outs]: [Float64Array, Float64Array, Float64Array],
    [xAt, yAt, outAt],
    [xBy, yBy, outBy],
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
  contiguous: null,
};

const complexLoops: Loops = {
  nest([n0, n1], [xs, ys, outs]: [NumberArray, NumberArray, NumberArray], [xAt, yAt, outAt], [xBy, yBy, outBy]): void {
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
  contiguous: null,
};

const kernel: Kernel = {
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
