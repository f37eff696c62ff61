// Generated from codegen/spec/elementwise/extrema.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { choice } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { whereSimd } from "../simd/where.ts";

const boolLoops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [Uint8Array, NumberArray, NumberArray, NumberArray],
    [xAt, yAt, zAt, outAt],
    [xBy, yBy, zBy, outBy],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const z1 = zBy[1];
    const z0 = zBy[0] - z1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, zAt += z0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, zAt += z1, outAt += out1) {
        outs[outAt] = xs[xAt] ? ys[yAt] : zs[zAt];
      }
    }
  },
  contiguous(
    n: number,
    [xs, ys, zs, outs]: [Uint8Array, NumberArray, NumberArray, NumberArray],
    [xAt, yAt, zAt, outAt],
  ): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] ? ys[yAt + i] : zs[zAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] ? ys[yAt + i + 1] : zs[zAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] ? ys[yAt + i + 2] : zs[zAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] ? ys[yAt + i + 3] : zs[zAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] ? ys[yAt + i] : zs[zAt + i];
    }
  },
};

const int32Loops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [Uint8Array, Int32Array, Int32Array, Int32Array],
    [xAt, yAt, zAt, outAt],
    [xBy, yBy, zBy, outBy],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const z1 = zBy[1];
    const z0 = zBy[0] - z1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, zAt += z0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, zAt += z1, outAt += out1) {
        outs[outAt] = xs[xAt] ? ys[yAt] : zs[zAt];
      }
    }
  },
  contiguous(
    n: number,
    [xs, ys, zs, outs]: [Uint8Array, Int32Array, Int32Array, Int32Array],
    [xAt, yAt, zAt, outAt],
  ): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] ? ys[yAt + i] : zs[zAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] ? ys[yAt + i + 1] : zs[zAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] ? ys[yAt + i + 2] : zs[zAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] ? ys[yAt + i + 3] : zs[zAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] ? ys[yAt + i] : zs[zAt + i];
    }
  },
};

const bigintLoops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [Uint8Array, BigIntArray, BigIntArray, BigIntArray],
    [xAt, yAt, zAt, outAt],
    [xBy, yBy, zBy, outBy],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const z1 = zBy[1];
    const z0 = zBy[0] - z1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, zAt += z0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, zAt += z1, outAt += out1) {
        outs[outAt] = xs[xAt] ? ys[yAt] : zs[zAt];
      }
    }
  },
  contiguous: null,
};

const float32Loops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [Uint8Array, Float32Array, Float32Array, Float32Array],
    [xAt, yAt, zAt, outAt],
    [xBy, yBy, zBy, outBy],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const z1 = zBy[1];
    const z0 = zBy[0] - z1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, zAt += z0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, zAt += z1, outAt += out1) {
        outs[outAt] = xs[xAt] ? ys[yAt] : zs[zAt];
      }
    }
  },
  contiguous(
    n: number,
    [xs, ys, zs, outs]: [Uint8Array, Float32Array, Float32Array, Float32Array],
    [xAt, yAt, zAt, outAt],
  ): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] ? ys[yAt + i] : zs[zAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] ? ys[yAt + i + 1] : zs[zAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] ? ys[yAt + i + 2] : zs[zAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] ? ys[yAt + i + 3] : zs[zAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] ? ys[yAt + i] : zs[zAt + i];
    }
  },
};

const float64Loops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [Uint8Array, Float64Array, Float64Array, Float64Array],
    [xAt, yAt, zAt, outAt],
    [xBy, yBy, zBy, outBy],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = yBy[1];
    const y0 = yBy[0] - y1 * n1;
    const z1 = zBy[1];
    const z0 = zBy[0] - z1 * n1;
    const out1 = outBy[1];
    const out0 = outBy[0] - out1 * n1;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, zAt += z0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, zAt += z1, outAt += out1) {
        outs[outAt] = xs[xAt] ? ys[yAt] : zs[zAt];
      }
    }
  },
  contiguous(
    n: number,
    [xs, ys, zs, outs]: [Uint8Array, Float64Array, Float64Array, Float64Array],
    [xAt, yAt, zAt, outAt],
  ): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = xs[xAt + i] ? ys[yAt + i] : zs[zAt + i];
      outs[outAt + i + 1] = xs[xAt + i + 1] ? ys[yAt + i + 1] : zs[zAt + i + 1];
      outs[outAt + i + 2] = xs[xAt + i + 2] ? ys[yAt + i + 2] : zs[zAt + i + 2];
      outs[outAt + i + 3] = xs[xAt + i + 3] ? ys[yAt + i + 3] : zs[zAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = xs[xAt + i] ? ys[yAt + i] : zs[zAt + i];
    }
  },
};

const complexLoops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [Uint8Array, NumberArray, NumberArray, NumberArray],
    [xAt, yAt, zAt, outAt],
    [xBy, yBy, zBy, outBy],
  ): void {
    const x1 = xBy[1];
    const x0 = xBy[0] - x1 * n1;
    const y1 = 2 * yBy[1];
    const y0 = 2 * yBy[0] - y1 * n1;
    const z1 = 2 * zBy[1];
    const z0 = 2 * zBy[0] - z1 * n1;
    const out1 = 2 * outBy[1];
    const out0 = 2 * outBy[0] - out1 * n1;
    yAt *= 2;
    zAt *= 2;
    outAt *= 2;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, zAt += z0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, zAt += z1, outAt += out1) {
        {
          const t0 = xs[xAt];
          const re = t0 ? ys[yAt] : zs[zAt];
          outs[outAt + 1] = t0 ? ys[yAt + 1] : zs[zAt + 1];
          outs[outAt] = re;
        }
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "where",
  params: ["condition", "x", "y"],
  rule: choice,
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
  simd: /* @__PURE__ */ new SimdLoops(
    whereSimd,
    {
      float64: "float64",
      float32: "float32",
      int32: "float32",
      uint32: "float32",
      int8: "int8",
      uint8: "int8",
      bool: "int8",
    },
    false,
  ),
  plan: null,
};
export { kernel as where };
