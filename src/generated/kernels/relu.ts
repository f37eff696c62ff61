// Generated from codegen/spec/elementwise/activation.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { ordered } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { reluSimd } from "../simd/relu.ts";

const smallLoops: Loops = {
  nest([n0, n1], [xs, outs]: [NumberArray, NumberArray], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        {
          const x = xs[xAt];
          outs[outAt] = x <= 0 ? 0 : x;
        }
      }
    }
  },
  contiguous(n: number, [xs, outs]: [NumberArray, NumberArray], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const x = xs[xAt + i];
        outs[outAt + i] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 1];
        outs[outAt + i + 1] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 2];
        outs[outAt + i + 2] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 3];
        outs[outAt + i + 3] = x <= 0 ? 0 : x;
      }
    }
    for (; i < n; i++) {
      {
        const x = xs[xAt + i];
        outs[outAt + i] = x <= 0 ? 0 : x;
      }
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
        {
          const x = xs[xAt];
          outs[outAt] = x <= 0 ? 0 : x;
        }
      }
    }
  },
  contiguous(n: number, [xs, outs]: [Int32Array, Int32Array], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const x = xs[xAt + i];
        outs[outAt + i] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 1];
        outs[outAt + i + 1] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 2];
        outs[outAt + i + 2] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 3];
        outs[outAt + i + 3] = x <= 0 ? 0 : x;
      }
    }
    for (; i < n; i++) {
      {
        const x = xs[xAt + i];
        outs[outAt + i] = x <= 0 ? 0 : x;
      }
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
        {
          const x = xs[xAt];
          outs[outAt] = x <= 0n ? 0n : x;
        }
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
        {
          const x = xs[xAt];
          outs[outAt] = x <= 0 ? 0 : x;
        }
      }
    }
  },
  contiguous(n: number, [xs, outs]: [Float32Array, Float32Array], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const x = xs[xAt + i];
        outs[outAt + i] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 1];
        outs[outAt + i + 1] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 2];
        outs[outAt + i + 2] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 3];
        outs[outAt + i + 3] = x <= 0 ? 0 : x;
      }
    }
    for (; i < n; i++) {
      {
        const x = xs[xAt + i];
        outs[outAt + i] = x <= 0 ? 0 : x;
      }
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
        {
          const x = xs[xAt];
          outs[outAt] = x <= 0 ? 0 : x;
        }
      }
    }
  },
  contiguous(n: number, [xs, outs]: [Float64Array, Float64Array], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const x = xs[xAt + i];
        outs[outAt + i] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 1];
        outs[outAt + i + 1] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 2];
        outs[outAt + i + 2] = x <= 0 ? 0 : x;
      }
      {
        const x = xs[xAt + i + 3];
        outs[outAt + i + 3] = x <= 0 ? 0 : x;
      }
    }
    for (; i < n; i++) {
      {
        const x = xs[xAt + i];
        outs[outAt + i] = x <= 0 ? 0 : x;
      }
    }
  },
};

const kernel: Kernel = {
  name: "relu",
  params: ["x"],
  rule: ordered,
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
  simd: /* @__PURE__ */ new SimdLoops(
    reluSimd,
    { float64: "float64", float32: "float32", int32: "int32", uint32: "uint32", int8: "int8", uint8: "uint8" },
    false,
  ),
  plan: null,
};
export { kernel as relu };
