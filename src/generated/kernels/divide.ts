// Generated from codegen/spec/elementwise/arithmetic.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { quotient } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { NumberArray } from "../../core/storage.ts";
import { divideSimd } from "../simd/divide.ts";

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
        outs[outAt] = xs[xAt] / ys[yAt];
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [Float32Array, Float32Array, Float32Array], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] / ys[yAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] / ys[yAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] / ys[yAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] / ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] / ys[yAt + i];
    }
  },
  left(n: number, x: number, ys: Float32Array, yAt: number, outs: Float32Array, outAt: number): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = x / ys[yAt + i];
      outs[outAt + i + 1] = x / ys[yAt + i + 1];
      outs[outAt + i + 2] = x / ys[yAt + i + 2];
      outs[outAt + i + 3] = x / ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = x / ys[yAt + i];
    }
  },
  right(n: number, xs: Float32Array, xAt: number, y: number, outs: Float32Array, outAt: number): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] / y;
      outs[outAt + i + 1] = xs[xAt + i + 1] / y;
      outs[outAt + i + 2] = xs[xAt + i + 2] / y;
      outs[outAt + i + 3] = xs[xAt + i + 3] / y;
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] / y;
    }
  },
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
        outs[outAt] = xs[xAt] / ys[yAt];
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [Float64Array, Float64Array, Float64Array], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] / ys[yAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] / ys[yAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] / ys[yAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] / ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] / ys[yAt + i];
    }
  },
  left(n: number, x: number, ys: Float64Array, yAt: number, outs: Float64Array, outAt: number): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = x / ys[yAt + i];
      outs[outAt + i + 1] = x / ys[yAt + i + 1];
      outs[outAt + i + 2] = x / ys[yAt + i + 2];
      outs[outAt + i + 3] = x / ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = x / ys[yAt + i];
    }
  },
  right(n: number, xs: Float64Array, xAt: number, y: number, outs: Float64Array, outAt: number): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] / y;
      outs[outAt + i + 1] = xs[xAt + i + 1] / y;
      outs[outAt + i + 2] = xs[xAt + i + 2] / y;
      outs[outAt + i + 3] = xs[xAt + i + 3] / y;
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] / y;
    }
  },
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
        {
          const yIm = ys[yAt + 1];
          const t1 = Math.abs(yIm);
          const yRe = ys[yAt];
          const t3 = Math.abs(yRe);
          const t4 = t1 === 0 && t3 === 0;
          const xRe = xs[xAt];
          const t6 = t3 >= t1;
          const t7 = t6 ? yIm / yRe : yRe / yIm;
          const t8 = 1 / (t6 ? t7 * yIm + yRe : t7 * yRe + yIm);
          const xIm = xs[xAt + 1];
          const t10 = t7 * xIm;
          const t11 = t7 * xRe;
          const re = t4 ? xRe / t3 : t8 * (t6 ? t10 + xRe : t11 + xIm);
          outs[outAt + 1] = t4 ? xIm / t3 : t8 * (t6 ? xIm - t11 : t10 - xRe);
          outs[outAt] = re;
        }
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "divide",
  params: ["x", "y"],
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
  simd: /* @__PURE__ */ new SimdLoops(divideSimd, { float64: "float64", float32: "float32" }, false),
  plan: null,
};
export { kernel as divide };
