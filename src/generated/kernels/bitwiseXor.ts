// Generated from codegen/spec/elementwise/bitwise.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { bitwise } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { bitwiseXorSimd } from "../simd/bitwiseXor.ts";

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
        outs[outAt] = xs[xAt] ^ ys[yAt];
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [NumberArray, NumberArray, NumberArray], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] ^ ys[yAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] ^ ys[yAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] ^ ys[yAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] ^ ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] ^ ys[yAt + i];
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
        outs[outAt] = xs[xAt] ^ ys[yAt];
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [Int32Array, Int32Array, Int32Array], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] ^ ys[yAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] ^ ys[yAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] ^ ys[yAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] ^ ys[yAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] ^ ys[yAt + i];
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
        outs[outAt] = xs[xAt] ^ ys[yAt];
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "bitwiseXor",
  params: ["x", "y"],
  rule: bitwise,
  loops: {
    bool: boolLoops,
    small: boolLoops,
    uint32: boolLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: null,
    float64: null,
    complex: null,
  },
  simd: /* @__PURE__ */ new SimdLoops(
    bitwiseXorSimd,
    { int32: "int32", uint32: "int32", int8: "int8", uint8: "int8", bool: "int8" },
    false,
  ),
  plan: null,
};
export { kernel as bitwiseXor };
