// Generated from codegen/spec/elementwise/exponential.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { floating } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { NumberArray } from "../../core/storage.ts";
import { log as complexLog } from "../../kernels/complex.ts";
import { logSimd } from "../simd/log.ts";

const float32Loops: Loops = {
  nest([n0, n1], [xs, outs]: [Float32Array, Float32Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = Math.log(xs[xAt]);
      }
    }
  },
  contiguous: null,
};

const float64Loops: Loops = {
  nest([n0, n1], [xs, outs]: [Float64Array, Float64Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = Math.log(xs[xAt]);
      }
    }
  },
  contiguous: null,
};

const complexLoops: Loops = {
  nest([n0, n1], [xs, outs]: [NumberArray, NumberArray], [xAt, outAt], [xBy, outBy]): void {
    const x1 = 2 * xBy[1];
    const x0 = 2 * xBy[0] - x1 * n1;
    const out1 = 2 * outBy[1];
    const out0 = 2 * outBy[0] - out1 * n1;
    xAt *= 2;
    outAt *= 2;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        complexLog(xs[xAt], xs[xAt + 1], outs, outAt);
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "log",
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
  simd: /* @__PURE__ */ new SimdLoops(logSimd, { float64: "float64", float32: "float32" }, true),
  plan: null,
};
export { kernel as log };
