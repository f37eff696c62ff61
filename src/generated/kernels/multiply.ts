// Generated from codegen/spec/elementwise/arithmetic.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { arithmetic } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { multiplySimd } from "../simd/multiply.ts";

const boolLoops: Loops = {
  nest([n0, n1], [xs, ys, outs]: [NumberArray, NumberArray, NumberArray], [xAt, yAt, outAt], [xBy, yBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
        outs[outAt] = xs[xAt] & ys[yAt];
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [NumberArray, NumberArray, NumberArray], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] & ys[yAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] & ys[yAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] & ys[yAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] & ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] & ys[yAt + i];
    }
  },
};

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
        outs[outAt] = Math.imul(xs[xAt], ys[yAt]);
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [NumberArray, NumberArray, NumberArray], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = Math.imul(xs[xAt + i], ys[yAt + i]);
      outs[outAt + i + 1] = Math.imul(xs[xAt + i + 1], ys[yAt + i + 1]);
      outs[outAt + i + 2] = Math.imul(xs[xAt + i + 2], ys[yAt + i + 2]);
      outs[outAt + i + 3] = Math.imul(xs[xAt + i + 3], ys[yAt + i + 3]);
    }
    for (; i < n; i++) {
      outs[outAt + i] = Math.imul(xs[xAt + i], ys[yAt + i]);
    }
  },
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
        outs[outAt] = Math.imul(xs[xAt], ys[yAt]);
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [Int32Array, Int32Array, Int32Array], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = Math.imul(xs[xAt + i], ys[yAt + i]);
      outs[outAt + i + 1] = Math.imul(xs[xAt + i + 1], ys[yAt + i + 1]);
      outs[outAt + i + 2] = Math.imul(xs[xAt + i + 2], ys[yAt + i + 2]);
      outs[outAt + i + 3] = Math.imul(xs[xAt + i + 3], ys[yAt + i + 3]);
    }
    for (; i < n; i++) {
      outs[outAt + i] = Math.imul(xs[xAt + i], ys[yAt + i]);
    }
  },
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
        outs[outAt] = xs[xAt] * ys[yAt];
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
        outs[outAt] = xs[xAt] * ys[yAt];
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [Float32Array, Float32Array, Float32Array], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] * ys[yAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] * ys[yAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] * ys[yAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] * ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] * ys[yAt + i];
    }
  },
  left(n: number, x: number, ys: Float32Array, yAt: number, outs: Float32Array, outAt: number): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = x * ys[yAt + i];
      outs[outAt + i + 1] = x * ys[yAt + i + 1];
      outs[outAt + i + 2] = x * ys[yAt + i + 2];
      outs[outAt + i + 3] = x * ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = x * ys[yAt + i];
    }
  },
  right(n: number, xs: Float32Array, xAt: number, y: number, outs: Float32Array, outAt: number): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] * y;
      outs[outAt + i + 1] = xs[xAt + i + 1] * y;
      outs[outAt + i + 2] = xs[xAt + i + 2] * y;
      outs[outAt + i + 3] = xs[xAt + i + 3] * y;
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] * y;
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
        outs[outAt] = xs[xAt] * ys[yAt];
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [Float64Array, Float64Array, Float64Array], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] * ys[yAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] * ys[yAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] * ys[yAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] * ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] * ys[yAt + i];
    }
  },
  left(n: number, x: number, ys: Float64Array, yAt: number, outs: Float64Array, outAt: number): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = x * ys[yAt + i];
      outs[outAt + i + 1] = x * ys[yAt + i + 1];
      outs[outAt + i + 2] = x * ys[yAt + i + 2];
      outs[outAt + i + 3] = x * ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = x * ys[yAt + i];
    }
  },
  right(n: number, xs: Float64Array, xAt: number, y: number, outs: Float64Array, outAt: number): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] * y;
      outs[outAt + i + 1] = xs[xAt + i + 1] * y;
      outs[outAt + i + 2] = xs[xAt + i + 2] * y;
      outs[outAt + i + 3] = xs[xAt + i + 3] * y;
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] * y;
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
          const xRe = xs[xAt];
          const yRe = ys[yAt];
          const xIm = xs[xAt + 1];
          const yIm = ys[yAt + 1];
          const re = xRe * yRe - xIm * yIm;
          outs[outAt + 1] = xIm * yRe + xRe * yIm;
          outs[outAt] = re;
        }
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "multiply",
  params: ["x", "y"],
  rule: arithmetic,
  loops: {
    bool: boolLoops,
    small: smallLoops,
    uint32: smallLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: float32Loops,
    float64: float64Loops,
    complex: complexLoops,
  },
  simd: /* @__PURE__ */ new SimdLoops(
    multiplySimd,
    {
      float64: "float64",
      float32: "float32",
      int32: "int32",
      uint32: "int32",
      int8: "int8",
      uint8: "int8",
      bool: "bool",
    },
    false,
  ),
  plan: null,
};
export { kernel as multiply };
