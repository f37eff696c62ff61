// Generated from codegen/spec/elementwise/bitwise.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { bitwise } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { bitwiseNotSimd } from "../simd/bitwiseNot.ts";

const boolLoops: Loops = {
  nest([n0, n1], [xs, outs]: [NumberArray, NumberArray], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = xs[xAt] ^ 1;
      }
    }
  },
  contiguous(n: number, [xs, outs]: [NumberArray, NumberArray], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] ^ 1;
      outs[outAt + i + 1] = xs[xAt + i + 1] ^ 1;
      outs[outAt + i + 2] = xs[xAt + i + 2] ^ 1;
      outs[outAt + i + 3] = xs[xAt + i + 3] ^ 1;
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] ^ 1;
    }
  },
};

const smallLoops: Loops = {
  nest([n0, n1], [xs, outs]: [NumberArray, NumberArray], [xAt, outAt], [xBy, outBy]): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
        outs[outAt] = ~xs[xAt];
      }
    }
  },
  contiguous(n: number, [xs, outs]: [NumberArray, NumberArray], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = ~xs[xAt + i];
      outs[outAt + i + 1] = ~xs[xAt + i + 1];
      outs[outAt + i + 2] = ~xs[xAt + i + 2];
      outs[outAt + i + 3] = ~xs[xAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = ~xs[xAt + i];
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
        outs[outAt] = ~xs[xAt];
      }
    }
  },
  contiguous(n: number, [xs, outs]: [Int32Array, Int32Array], [xAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = ~xs[xAt + i];
      outs[outAt + i + 1] = ~xs[xAt + i + 1];
      outs[outAt + i + 2] = ~xs[xAt + i + 2];
      outs[outAt + i + 3] = ~xs[xAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = ~xs[xAt + i];
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
        outs[outAt] = ~xs[xAt];
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "bitwiseNot",
  params: ["x"],
  rule: bitwise,
  loops: {
    bool: boolLoops,
    small: smallLoops,
    uint32: smallLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: null,
    float64: null,
    complex: null,
  },
  simd: /* @__PURE__ */ new SimdLoops(
    bitwiseNotSimd,
    { int32: "int32", uint32: "int32", int8: "int8", uint8: "int8", bool: "bool" },
    false,
  ),
  plan: null,
};
export { kernel as bitwiseNot };
