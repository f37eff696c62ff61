// Generated from codegen/spec/elementwise/trigonometric.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { quotient } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { NumberArray } from "../../core/storage.ts";
import { cosh, sinh } from "../../kernels/scalars.ts";
import { copysign } from "../../kernels/special.ts";
import { sincSimd } from "../simd/sinc.ts";

const float32Loops: Loops = {
  nest([n0, n1], [xs, outs]: [Float32Array, Float32Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        {
          const x = xs[xAt];
          const t1 = x * 3.141592653589793;
          outs[outAt] = x === 0 ? 1 : Math.sin(t1) / t1;
        }
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
        {
          const x = xs[xAt];
          const t1 = x * 3.141592653589793;
          outs[outAt] = x === 0 ? 1 : Math.sin(t1) / t1;
        }
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
        {
          const xIm = xs[xAt + 1];
          const xRe = xs[xAt];
          const t2 = xIm === 0 && xRe === 0;
          const t3 = xIm * 3.141592653589793;
          const t4 = Math.abs(t3);
          const t5 = t4 > 20;
          const t6 = Math.exp(t4 * 0.5);
          const t7 = xRe * 3.141592653589793;
          const t8 = Math.abs(t7);
          const t9 = t4 === 0 && t8 === 0;
          const t10 = (t5 ? 0.5 : cosh(t3)) * Math.sin(t7);
          const t11 = t8 >= t4;
          const t12 = t11 ? t3 / t7 : t7 / t3;
          const t13 = 1 / (t11 ? t3 * t12 + t7 : t7 * t12 + t3);
          const t14 = Math.cos(t7) * (t5 ? copysign(0.5, t3) : sinh(t3));
          const t15 = t14 * t12;
          const t16 = t10 * t12;
          const t17 = t9 ? t10 / t8 : t13 * (t11 ? t15 + t10 : t14 + t16);
          const t18 = t9 ? t14 / t8 : t13 * (t11 ? t14 - t16 : t15 - t10);
          const re = t2 ? 1 : t5 ? t6 * (t6 * t17) : t17;
          outs[outAt + 1] = t2 ? 0 : t5 ? t6 * (t6 * t18) : t18;
          outs[outAt] = re;
        }
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "sinc",
  params: ["x"],
  rule: quotient,
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
  simd: /* @__PURE__ */ new SimdLoops(sincSimd, { float64: "float64", float32: "float32" }, true),
  plan: null,
};
export { kernel as sinc };
