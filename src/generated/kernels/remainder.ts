// Generated from codegen/spec/elementwise/arithmetic.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { realCounting } from "../../core/dtype-rules.ts";
import type { Kernel, Loops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { remainderBigInt, remainderInt } from "../../kernels/integer.ts";
import { copysign } from "../../kernels/special.ts";

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
        outs[outAt] = remainderInt(xs[xAt], ys[yAt]);
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
        outs[outAt] = remainderInt(xs[xAt], ys[yAt]);
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
        outs[outAt] = remainderBigInt(xs[xAt], ys[yAt]);
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
        {
          const y = ys[yAt];
          const t1 = xs[xAt] % y;
          outs[outAt] = t1 === 0 ? copysign(0, y) : (t1 > 0 && y < 0) || (y > 0 && t1 < 0) ? t1 + y : t1;
        }
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
        {
          const y = ys[yAt];
          const t1 = xs[xAt] % y;
          outs[outAt] = t1 === 0 ? copysign(0, y) : (t1 > 0 && y < 0) || (y > 0 && t1 < 0) ? t1 + y : t1;
        }
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "remainder",
  params: ["x", "y"],
  rule: realCounting,
  loops: {
    bool: null,
    small: smallLoops,
    uint32: smallLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: float32Loops,
    float64: float64Loops,
    complex: null,
  },
  simd: null,
  plan: null,
};
export { kernel as remainder };
