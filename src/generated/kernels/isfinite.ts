// Generated from codegen/spec/elementwise/classification.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { test } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { isfiniteSimd } from "../simd/isfinite.ts";

const boolLoops: Loops = {
  nest([n0, n1], [, outs]: [NumberArray, Uint8Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = true ? 1 : 0;
      }
    }
  },
  contiguous: null,
};

const int32Loops: Loops = {
  nest([n0, n1], [, outs]: [Int32Array, Uint8Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = true ? 1 : 0;
      }
    }
  },
  contiguous: null,
};

const bigintLoops: Loops = {
  nest([n0, n1], [, outs]: [BigIntArray, Uint8Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = true ? 1 : 0;
      }
    }
  },
  contiguous: null,
};

const float32Loops: Loops = {
  nest([n0, n1], [xs, outs]: [Float32Array, Uint8Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = Math.abs(xs[xAt]) < Infinity ? 1 : 0;
      }
    }
  },
  contiguous(n: number, [xs, outs]: [Float32Array, Uint8Array], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = Math.abs(xs[xAt + i]) < Infinity ? 1 : 0;
      outs[outAt + i + 1] = Math.abs(xs[xAt + i + 1]) < Infinity ? 1 : 0;
      outs[outAt + i + 2] = Math.abs(xs[xAt + i + 2]) < Infinity ? 1 : 0;
      outs[outAt + i + 3] = Math.abs(xs[xAt + i + 3]) < Infinity ? 1 : 0;
    }
    for (; i < n; i++) {
      outs[outAt + i] = Math.abs(xs[xAt + i]) < Infinity ? 1 : 0;
    }
  },
};

const float64Loops: Loops = {
  nest([n0, n1], [xs, outs]: [Float64Array, Uint8Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = Math.abs(xs[xAt]) < Infinity ? 1 : 0;
      }
    }
  },
  contiguous(n: number, [xs, outs]: [Float64Array, Uint8Array], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = Math.abs(xs[xAt + i]) < Infinity ? 1 : 0;
      outs[outAt + i + 1] = Math.abs(xs[xAt + i + 1]) < Infinity ? 1 : 0;
      outs[outAt + i + 2] = Math.abs(xs[xAt + i + 2]) < Infinity ? 1 : 0;
      outs[outAt + i + 3] = Math.abs(xs[xAt + i + 3]) < Infinity ? 1 : 0;
    }
    for (; i < n; i++) {
      outs[outAt + i] = Math.abs(xs[xAt + i]) < Infinity ? 1 : 0;
    }
  },
};

const complexLoops: Loops = {
  nest([n0, n1], [xs, outs]: [NumberArray, Uint8Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = 2 * xBy[1];
    const x0 = 2 * xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    xAt *= 2;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = Math.abs(xs[xAt + 1]) < Infinity && Math.abs(xs[xAt]) < Infinity ? 1 : 0;
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "isfinite",
  params: ["x"],
  rule: test,
  loops: {
    bool: boolLoops,
    small: boolLoops,
    uint32: boolLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: float32Loops,
    float64: float64Loops,
    complex: complexLoops,
  },
  simd: /* @__PURE__ */ new SimdLoops(isfiniteSimd, { float64: "float64", float32: "float32" }, false),
  plan: null,
};
export { kernel as isfinite };
