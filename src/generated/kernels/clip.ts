// Generated from codegen/spec/elementwise/extrema.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { arithmetic } from "../../core/dtype-rules.ts";
import { type Kernel, type Loops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { clipSimd } from "../simd/clip.ts";

const boolLoops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [NumberArray, NumberArray, NumberArray, NumberArray],
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
        outs[outAt] = (xs[xAt] | ys[yAt]) & zs[zAt];
      }
    }
  },
  contiguous(
    n: number,
    [xs, ys, zs, outs]: [NumberArray, NumberArray, NumberArray, NumberArray],
    [xAt, yAt, zAt, outAt],
  ): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      outs[outAt + i] = (xs[xAt + i] | ys[yAt + i]) & zs[zAt + i];
      outs[outAt + i + 1] = (xs[xAt + i + 1] | ys[yAt + i + 1]) & zs[zAt + i + 1];
      outs[outAt + i + 2] = (xs[xAt + i + 2] | ys[yAt + i + 2]) & zs[zAt + i + 2];
      outs[outAt + i + 3] = (xs[xAt + i + 3] | ys[yAt + i + 3]) & zs[zAt + i + 3];
    }
    for (; i < n; i++) {
      outs[outAt + i] = (xs[xAt + i] | ys[yAt + i]) & zs[zAt + i];
    }
  },
};

const smallLoops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [NumberArray, NumberArray, NumberArray, NumberArray],
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
        {
          const x = xs[xAt];
          const y = ys[yAt];
          const t2 = x > y ? x : y;
          const z = zs[zAt];
          outs[outAt] = t2 < z ? t2 : z;
        }
      }
    }
  },
  contiguous(
    n: number,
    [xs, ys, zs, outs]: [NumberArray, NumberArray, NumberArray, NumberArray],
    [xAt, yAt, zAt, outAt],
  ): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const x = xs[xAt + i];
        const y = ys[yAt + i];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i];
        outs[outAt + i] = t2 < z ? t2 : z;
      }
      {
        const x = xs[xAt + i + 1];
        const y = ys[yAt + i + 1];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i + 1];
        outs[outAt + i + 1] = t2 < z ? t2 : z;
      }
      {
        const x = xs[xAt + i + 2];
        const y = ys[yAt + i + 2];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i + 2];
        outs[outAt + i + 2] = t2 < z ? t2 : z;
      }
      {
        const x = xs[xAt + i + 3];
        const y = ys[yAt + i + 3];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i + 3];
        outs[outAt + i + 3] = t2 < z ? t2 : z;
      }
    }
    for (; i < n; i++) {
      {
        const x = xs[xAt + i];
        const y = ys[yAt + i];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i];
        outs[outAt + i] = t2 < z ? t2 : z;
      }
    }
  },
};

const int32Loops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [Int32Array, Int32Array, Int32Array, Int32Array],
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
        {
          const x = xs[xAt];
          const y = ys[yAt];
          const t2 = x > y ? x : y;
          const z = zs[zAt];
          outs[outAt] = t2 < z ? t2 : z;
        }
      }
    }
  },
  contiguous(
    n: number,
    [xs, ys, zs, outs]: [Int32Array, Int32Array, Int32Array, Int32Array],
    [xAt, yAt, zAt, outAt],
  ): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const x = xs[xAt + i];
        const y = ys[yAt + i];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i];
        outs[outAt + i] = t2 < z ? t2 : z;
      }
      {
        const x = xs[xAt + i + 1];
        const y = ys[yAt + i + 1];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i + 1];
        outs[outAt + i + 1] = t2 < z ? t2 : z;
      }
      {
        const x = xs[xAt + i + 2];
        const y = ys[yAt + i + 2];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i + 2];
        outs[outAt + i + 2] = t2 < z ? t2 : z;
      }
      {
        const x = xs[xAt + i + 3];
        const y = ys[yAt + i + 3];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i + 3];
        outs[outAt + i + 3] = t2 < z ? t2 : z;
      }
    }
    for (; i < n; i++) {
      {
        const x = xs[xAt + i];
        const y = ys[yAt + i];
        const t2 = x > y ? x : y;
        const z = zs[zAt + i];
        outs[outAt + i] = t2 < z ? t2 : z;
      }
    }
  },
};

const bigintLoops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [BigIntArray, BigIntArray, BigIntArray, BigIntArray],
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
        {
          const x = xs[xAt];
          const y = ys[yAt];
          const t2 = x > y ? x : y;
          const z = zs[zAt];
          outs[outAt] = t2 < z ? t2 : z;
        }
      }
    }
  },
  contiguous: null,
};

const float32Loops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [Float32Array, Float32Array, Float32Array, Float32Array],
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
        {
          const x = xs[xAt];
          const y = ys[yAt];
          const t2 = x > y || x !== x ? x : y;
          const z = zs[zAt];
          outs[outAt] = t2 < z || t2 !== t2 ? t2 : z;
        }
      }
    }
  },
  contiguous(
    n: number,
    [xs, ys, zs, outs]: [Float32Array, Float32Array, Float32Array, Float32Array],
    [xAt, yAt, zAt, outAt],
  ): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const x = xs[xAt + i];
        const y = ys[yAt + i];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i];
        outs[outAt + i] = t2 < z || t2 !== t2 ? t2 : z;
      }
      {
        const x = xs[xAt + i + 1];
        const y = ys[yAt + i + 1];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i + 1];
        outs[outAt + i + 1] = t2 < z || t2 !== t2 ? t2 : z;
      }
      {
        const x = xs[xAt + i + 2];
        const y = ys[yAt + i + 2];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i + 2];
        outs[outAt + i + 2] = t2 < z || t2 !== t2 ? t2 : z;
      }
      {
        const x = xs[xAt + i + 3];
        const y = ys[yAt + i + 3];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i + 3];
        outs[outAt + i + 3] = t2 < z || t2 !== t2 ? t2 : z;
      }
    }
    for (; i < n; i++) {
      {
        const x = xs[xAt + i];
        const y = ys[yAt + i];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i];
        outs[outAt + i] = t2 < z || t2 !== t2 ? t2 : z;
      }
    }
  },
};

const float64Loops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [Float64Array, Float64Array, Float64Array, Float64Array],
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
        {
          const x = xs[xAt];
          const y = ys[yAt];
          const t2 = x > y || x !== x ? x : y;
          const z = zs[zAt];
          outs[outAt] = t2 < z || t2 !== t2 ? t2 : z;
        }
      }
    }
  },
  contiguous(
    n: number,
    [xs, ys, zs, outs]: [Float64Array, Float64Array, Float64Array, Float64Array],
    [xAt, yAt, zAt, outAt],
  ): void {
    let i = 0;
    for (const whole = n - 3; i < whole; i += 4) {
      {
        const x = xs[xAt + i];
        const y = ys[yAt + i];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i];
        outs[outAt + i] = t2 < z || t2 !== t2 ? t2 : z;
      }
      {
        const x = xs[xAt + i + 1];
        const y = ys[yAt + i + 1];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i + 1];
        outs[outAt + i + 1] = t2 < z || t2 !== t2 ? t2 : z;
      }
      {
        const x = xs[xAt + i + 2];
        const y = ys[yAt + i + 2];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i + 2];
        outs[outAt + i + 2] = t2 < z || t2 !== t2 ? t2 : z;
      }
      {
        const x = xs[xAt + i + 3];
        const y = ys[yAt + i + 3];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i + 3];
        outs[outAt + i + 3] = t2 < z || t2 !== t2 ? t2 : z;
      }
    }
    for (; i < n; i++) {
      {
        const x = xs[xAt + i];
        const y = ys[yAt + i];
        const t2 = x > y || x !== x ? x : y;
        const z = zs[zAt + i];
        outs[outAt + i] = t2 < z || t2 !== t2 ? t2 : z;
      }
    }
  },
};

const complexLoops: Loops = {
  nest(
    [n0, n1],
    [xs, ys, zs, outs]: [NumberArray, NumberArray, NumberArray, NumberArray],
    [xAt, yAt, zAt, outAt],
    [xBy, yBy, zBy, outBy],
  ): void {
    const x1 = 2 * xBy[1];
    const x0 = 2 * xBy[0] - x1 * n1;
    const y1 = 2 * yBy[1];
    const y0 = 2 * yBy[0] - y1 * n1;
    const z1 = 2 * zBy[1];
    const z0 = 2 * zBy[0] - z1 * n1;
    const out1 = 2 * outBy[1];
    const out0 = 2 * outBy[0] - out1 * n1;
    xAt *= 2;
    yAt *= 2;
    zAt *= 2;
    outAt *= 2;
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, yAt += y0, zAt += z0, outAt += out0) {
      for (let i1 = 0; i1 < n1; i1++, xAt += x1, yAt += y1, zAt += z1, outAt += out1) {
        {
          const xRe = xs[xAt];
          const yRe = ys[yAt];
          const xIm = xs[xAt + 1];
          const yIm = ys[yAt + 1];
          const t4 = xIm !== xIm;
          const t5 = (xRe === yRe && xIm >= yIm) || (xRe > yRe && !(t4 || yIm !== yIm)) || t4 || xRe !== xRe;
          const t6 = t5 ? xRe : yRe;
          const zRe = zs[zAt];
          const t8 = t5 ? xIm : yIm;
          const zIm = zs[zAt + 1];
          const t10 = t8 !== t8;
          const t11 = (t6 === zRe && t8 <= zIm) || (t6 < zRe && !(t10 || zIm !== zIm)) || t10 || t6 !== t6;
          const re = t11 ? t6 : zRe;
          outs[outAt + 1] = t11 ? t8 : zIm;
          outs[outAt] = re;
        }
      }
    }
  },
  contiguous: null,
};

const kernel: Kernel = {
  name: "clip",
  params: ["x", "min", "max"],
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
    clipSimd,
    {
      float64: "float64",
      float32: "float32",
      int32: "int32",
      uint32: "uint32",
      int8: "int8",
      uint8: "uint8",
      bool: "bool",
    },
    false,
  ),
  plan: null,
};
export { kernel as clip };
