// Generated from codegen/spec/elementwise/arithmetic.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { realCounting } from "../../core/dtype-rules.ts";
import type { BinaryKernel, BinaryLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { floorDivideBigInt, floorDivideInt } from "../../kernels/integer.ts";
import { copysign } from "../../kernels/special.ts";

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
        outs[outAt] = floorDivideInt(xs[xAt], ys[yAt]);
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
        outs[outAt] = floorDivideInt(xs[xAt], ys[yAt]);
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
        outs[outAt] = floorDivideBigInt(xs[xAt], ys[yAt]);
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
        {
          const y = ys[yAt];
          const x = xs[xAt];
          const t2 = x / y;
          const t3 = x % y;
          const t4 = (x - t3) / y - ((t3 > 0 && y < 0) || (y > 0 && t3 < 0) ? 1 : 0);
          const t5 = Math.floor(t4);
          outs[outAt] = y === 0 ? t2 : t4 !== 0 ? (t4 - t5 > 0.5 ? t5 + 1 : t5) : copysign(0, t2);
        }
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
        {
          const y = ys[yAt];
          const x = xs[xAt];
          const t2 = x / y;
          const t3 = x % y;
          const t4 = (x - t3) / y - ((t3 > 0 && y < 0) || (y > 0 && t3 < 0) ? 1 : 0);
          const t5 = Math.floor(t4);
          outs[outAt] = y === 0 ? t2 : t4 !== 0 ? (t4 - t5 > 0.5 ? t5 + 1 : t5) : copysign(0, t2);
        }
      }
    }
  },
  unrolled: null,
};

const kernel: BinaryKernel = {
  name: "floorDivide",
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
export { kernel as floorDivide };
