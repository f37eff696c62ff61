// Generated from codegen/spec/elementwise/bitwise.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { shift } from "../../core/dtype-rules.ts";
import type { Kernel, Loops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";

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
        {
          const y = ys[yAt];
          outs[outAt] = y >= 0 && y < 32 ? xs[xAt] << y : 0;
        }
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [NumberArray, NumberArray, NumberArray], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const y = ys[yAt + i];
        outs[outAt + i] = y >= 0 && y < 32 ? xs[xAt + i] << y : 0;
      }
      {
        const y = ys[yAt + i + 1];
        outs[outAt + i + 1] = y >= 0 && y < 32 ? xs[xAt + i + 1] << y : 0;
      }
      {
        const y = ys[yAt + i + 2];
        outs[outAt + i + 2] = y >= 0 && y < 32 ? xs[xAt + i + 2] << y : 0;
      }
      {
        const y = ys[yAt + i + 3];
        outs[outAt + i + 3] = y >= 0 && y < 32 ? xs[xAt + i + 3] << y : 0;
      }
    }
    for (; i < n; i++) {
      {
        const y = ys[yAt + i];
        outs[outAt + i] = y >= 0 && y < 32 ? xs[xAt + i] << y : 0;
      }
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
        {
          const y = ys[yAt];
          outs[outAt] = y >= 0 && y < 32 ? xs[xAt] << y : 0;
        }
      }
    }
  },
  contiguous(n: number, [xs, ys, outs]: [Int32Array, Int32Array, Int32Array], [xAt, yAt, outAt]): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const y = ys[yAt + i];
        outs[outAt + i] = y >= 0 && y < 32 ? xs[xAt + i] << y : 0;
      }
      {
        const y = ys[yAt + i + 1];
        outs[outAt + i + 1] = y >= 0 && y < 32 ? xs[xAt + i + 1] << y : 0;
      }
      {
        const y = ys[yAt + i + 2];
        outs[outAt + i + 2] = y >= 0 && y < 32 ? xs[xAt + i + 2] << y : 0;
      }
      {
        const y = ys[yAt + i + 3];
        outs[outAt + i + 3] = y >= 0 && y < 32 ? xs[xAt + i + 3] << y : 0;
      }
    }
    for (; i < n; i++) {
      {
        const y = ys[yAt + i];
        outs[outAt + i] = y >= 0 && y < 32 ? xs[xAt + i] << y : 0;
      }
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
        {
          const y = ys[yAt];
          outs[outAt] = y >= 0n && y < 64n ? xs[xAt] << y : 0n;
        }
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "leftShift",
  params: ["x", "y"],
  rule: shift,
  loops: {
    bool: null,
    small: smallLoops,
    uint32: smallLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: null,
    float64: null,
    complex: null,
  },
  simd: null,
  plan: null,
};
export { kernel as leftShift };
