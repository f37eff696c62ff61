// Generated from codegen/spec/elementwise/exponential.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { floating } from "../../core/dtype-rules.ts";
import { type UnaryKernel, type UnaryLoops, SimdLoops } from "../../core/kernel.ts";
import type { NumberArray } from "../../core/storage.ts";
import { log2 as complexLog2 } from "../../kernels/complex.ts";
import { log2 } from "../../kernels/special.ts";
import { log2Simd } from "../simd/log2.ts";

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
        outs[outAt] = log2(xs[xAt]);
      }
    }
  },
  unrolled: null,
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
        outs[outAt] = log2(xs[xAt]);
      }
    }
  },
  unrolled: null,
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
        complexLog2(xs[xAt], xs[xAt + 1], outs, outAt);
      }
    }
  },
  unrolled: null,
};

const kernel: UnaryKernel = {
  name: "log2",
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
  simd: /* @__PURE__ */ new SimdLoops(log2Simd, { float64: "float64", float32: "float32" }, true),
  plan: null,
};
export { kernel as log2 };
