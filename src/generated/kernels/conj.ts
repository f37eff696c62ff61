// Generated from codegen/spec/elementwise/arithmetic.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { counting } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { conjSimd } from "../simd/conj.ts";

const smallLoops: Loops = {
  nest([n0, n1], [xs, outs]: [NumberArray, NumberArray], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt];
      }
    }
  },
  contiguous(n: number, [xs, outs]: [NumberArray, NumberArray], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i];
    }
  },
};

const int32Loops: Loops = {
  nest([n0, n1], [xs, outs]: [Int32Array, Int32Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt];
      }
    }
  },
  contiguous(n: number, [xs, outs]: [Int32Array, Int32Array], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i];
    }
  },
};

const bigintLoops: Loops = {
  nest([n0, n1], [xs, outs]: [BigIntArray, BigIntArray], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt];
      }
    }
  },
  contiguous: null,
};

const float32Loops: Loops = {
  nest([n0, n1], [xs, outs]: [Float32Array, Float32Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt];
      }
    }
  },
  contiguous(n: number, [xs, outs]: [Float32Array, Float32Array], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i];
    }
  },
};

const float64Loops: Loops = {
  nest([n0, n1], [xs, outs]: [Float64Array, Float64Array], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt];
      }
    }
  },
  contiguous(n: number, [xs, outs]: [Float64Array, Float64Array], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i];
    }
  },
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
          const re = xs[xAt];
          outs[outAt + 1] = -xs[xAt + 1];
          outs[outAt] = re;
        }
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "conj",
  params: ["x"],
  rule: counting,
  loops: {
    bool: null,
    small: smallLoops,
    uint32: smallLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: float32Loops,
    float64: float64Loops,
    complex: complexLoops,
  },
  simd: /* @__PURE__ */ new SimdLoops(
    conjSimd,
    { float64: "float64", float32: "float32", int32: "float32", uint32: "float32", int8: "int8", uint8: "int8" },
    false,
  ),
  plan: null,
};
export { kernel as conj };
