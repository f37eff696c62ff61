// Generated from codegen/spec/elementwise/activation.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { realFloating } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import { sigmoid } from "../../kernels/scalars.ts";
import { sigmoidSimd } from "../simd/sigmoid.ts";

const float32Loops: Loops = {
  nest([n0, n1], [xs, outs]: [Float32Array, Float32Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = sigmoid(xs[xAt]);
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
        outs[outAt] = sigmoid(xs[xAt]);
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "sigmoid",
  params: ["x"],
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
  simd: /* @__PURE__ */ new SimdLoops(sigmoidSimd, { float64: "float64", float32: "float32" }, true),
  plan: null,
};
export { kernel as sigmoid };
