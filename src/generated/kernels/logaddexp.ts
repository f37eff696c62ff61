// Generated from codegen/spec/elementwise/exponential.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { realFloating } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import { logaddexp } from "../../kernels/special.ts";
import { logaddexpSimd } from "../simd/logaddexp.ts";

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
        outs[outAt] = logaddexp(xs[xAt], ys[yAt]);
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
        outs[outAt] = logaddexp(xs[xAt], ys[yAt]);
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "logaddexp",
  params: ["x", "y"],
  rule: realFloating,
  loops: {
    bool: null,
    small: null,
    uint32: null,
    int32: null,
    bigint: null,
    float32: float32Loops,
    float64: float64Loops,
    complex: null,
  },
  simd: /* @__PURE__ */ new SimdLoops(logaddexpSimd, { float64: "float64", float32: "float32" }, true),
  plan: null,
};
export { kernel as logaddexp };
