// Generated from codegen/spec/elementwise/logical.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { logical } from "../../core/dtype-rules.ts";
import { type BinaryKernel, type BinaryLoops, SimdLoops } from "../../core/kernel.ts";
import type { NumberArray } from "../../core/storage.ts";
import { logicalAndSimd } from "../simd/logicalAnd.ts";

const boolLoops: BinaryLoops = {
  rank1(
    n: readonly number[],
    xs: NumberArray,
    xAt: number,
    xBy: readonly number[],
    ys: NumberArray,
    yAt: number,
    yBy: readonly number[],
    outs: NumberArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const n0 = n[0];
    const x0 = xBy[0];
    const y0 = yBy[0];
    const out0 = outBy[0];
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
      outs[outAt] = xs[xAt] & ys[yAt];
    }
  },
  unrolled: {
    contiguous(
      n: number,
      xs: NumberArray,
      xAt: number,
      ys: NumberArray,
      yAt: number,
      outs: NumberArray,
      outAt: number,
    ): void {
      let i = 0;
      for (const whole = n - 7; i < whole; i += 8) {
        outs[outAt + i] = xs[xAt + i] & ys[yAt + i];
        outs[outAt + i + 1] = xs[xAt + i + 1] & ys[yAt + i + 1];
        outs[outAt + i + 2] = xs[xAt + i + 2] & ys[yAt + i + 2];
        outs[outAt + i + 3] = xs[xAt + i + 3] & ys[yAt + i + 3];
        outs[outAt + i + 4] = xs[xAt + i + 4] & ys[yAt + i + 4];
        outs[outAt + i + 5] = xs[xAt + i + 5] & ys[yAt + i + 5];
        outs[outAt + i + 6] = xs[xAt + i + 6] & ys[yAt + i + 6];
        outs[outAt + i + 7] = xs[xAt + i + 7] & ys[yAt + i + 7];
      }
      for (; i < n; i++) {
        outs[outAt + i] = xs[xAt + i] & ys[yAt + i];
      }
    },
    left(n: number, x: number, ys: NumberArray, yAt: number, outs: NumberArray, outAt: number): void {
      let i = 0;
      for (const whole = n - 7; i < whole; i += 8) {
        outs[outAt + i] = x & ys[yAt + i];
        outs[outAt + i + 1] = x & ys[yAt + i + 1];
        outs[outAt + i + 2] = x & ys[yAt + i + 2];
        outs[outAt + i + 3] = x & ys[yAt + i + 3];
        outs[outAt + i + 4] = x & ys[yAt + i + 4];
        outs[outAt + i + 5] = x & ys[yAt + i + 5];
        outs[outAt + i + 6] = x & ys[yAt + i + 6];
        outs[outAt + i + 7] = x & ys[yAt + i + 7];
      }
      for (; i < n; i++) {
        outs[outAt + i] = x & ys[yAt + i];
      }
    },
    right(n: number, xs: NumberArray, xAt: number, y: number, outs: NumberArray, outAt: number): void {
      let i = 0;
      for (const whole = n - 7; i < whole; i += 8) {
        outs[outAt + i] = xs[xAt + i] & y;
        outs[outAt + i + 1] = xs[xAt + i + 1] & y;
        outs[outAt + i + 2] = xs[xAt + i + 2] & y;
        outs[outAt + i + 3] = xs[xAt + i + 3] & y;
        outs[outAt + i + 4] = xs[xAt + i + 4] & y;
        outs[outAt + i + 5] = xs[xAt + i + 5] & y;
        outs[outAt + i + 6] = xs[xAt + i + 6] & y;
        outs[outAt + i + 7] = xs[xAt + i + 7] & y;
      }
      for (; i < n; i++) {
        outs[outAt + i] = xs[xAt + i] & y;
      }
    },
    rank2(
      n: readonly number[],
      xs: NumberArray,
      xAt: number,
      xBy: readonly number[],
      ys: NumberArray,
      yAt: number,
      yBy: readonly number[],
      outs: NumberArray,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1];
      const y0 = yBy[0] - yBy[1] * n1;
      const y1 = yBy[1];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
          outs[outAt] = xs[xAt] & ys[yAt];
        }
      }
    },
    rank3(
      n: readonly number[],
      xs: NumberArray,
      xAt: number,
      xBy: readonly number[],
      ys: NumberArray,
      yAt: number,
      yBy: readonly number[],
      outs: NumberArray,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const n2 = n[2];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1] - xBy[2] * n2;
      const x2 = xBy[2];
      const y0 = yBy[0] - yBy[1] * n1;
      const y1 = yBy[1] - yBy[2] * n2;
      const y2 = yBy[2];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, yAt += y2, outAt += out2) {
            outs[outAt] = xs[xAt] & ys[yAt];
          }
        }
      }
    },
    rank4(
      n: readonly number[],
      xs: NumberArray,
      xAt: number,
      xBy: readonly number[],
      ys: NumberArray,
      yAt: number,
      yBy: readonly number[],
      outs: NumberArray,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const n2 = n[2];
      const n3 = n[3];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1] - xBy[2] * n2;
      const x2 = xBy[2] - xBy[3] * n3;
      const x3 = xBy[3];
      const y0 = yBy[0] - yBy[1] * n1;
      const y1 = yBy[1] - yBy[2] * n2;
      const y2 = yBy[2] - yBy[3] * n3;
      const y3 = yBy[3];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2] - outBy[3] * n3;
      const out3 = outBy[3];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, yAt += y2, outAt += out2) {
            for (let i3 = 0; i3 < n3; i3++, xAt += x3, yAt += y3, outAt += out3) {
              outs[outAt] = xs[xAt] & ys[yAt];
            }
          }
        }
      }
    },
  },
};

const kernel: BinaryKernel = {
  name: "logicalAnd",
  params: ["x", "y"],
  rule: logical,
  loops: {
    bool: boolLoops,
    small: null,
    uint32: null,
    int32: null,
    bigint: null,
    float32: null,
    float64: null,
    complex: null,
  },
  simd: /* @__PURE__ */ new SimdLoops(logicalAndSimd, { bool: "bool" }, false),
  plan: null,
};
export { kernel as logicalAnd };
