// Generated from codegen/spec/elementwise/rounding.ts, codegen/emit/loops.ts by `npm run gen`. Do not edit.
import { rounding } from "../../core/dtype-rules.ts";
import { type UnaryKernel, type UnaryLoops, SimdLoops } from "../../core/kernel.ts";
import type { BigIntArray, NumberArray } from "../../core/storage.ts";
import { ceilSimd } from "../simd/ceil.ts";

const boolLoops: UnaryLoops = {
  rank1(
    n: readonly number[],
    xs: NumberArray,
    xAt: number,
    xBy: readonly number[],
    outs: NumberArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const n0 = n[0];
    const x0 = xBy[0];
    const out0 = outBy[0];
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      outs[outAt] = xs[xAt];
    }
  },
  unrolled: {
    contiguous(n: number, xs: NumberArray, xAt: number, outs: NumberArray, outAt: number): void {
      let i = 0;
      for (const whole = n - 7; i < whole; i += 8) {
        outs[outAt + i] = xs[xAt + i];
        outs[outAt + i + 1] = xs[xAt + i + 1];
        outs[outAt + i + 2] = xs[xAt + i + 2];
        outs[outAt + i + 3] = xs[xAt + i + 3];
        outs[outAt + i + 4] = xs[xAt + i + 4];
        outs[outAt + i + 5] = xs[xAt + i + 5];
        outs[outAt + i + 6] = xs[xAt + i + 6];
        outs[outAt + i + 7] = xs[xAt + i + 7];
      }
      for (; i < n; i++) {
        outs[outAt + i] = xs[xAt + i];
      }
    },
    rank2(
      n: readonly number[],
      xs: NumberArray,
      xAt: number,
      xBy: readonly number[],
      outs: NumberArray,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          outs[outAt] = xs[xAt];
        }
      }
    },
    rank3(
      n: readonly number[],
      xs: NumberArray,
      xAt: number,
      xBy: readonly number[],
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
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, outAt += out2) {
            outs[outAt] = xs[xAt];
          }
        }
      }
    },
    rank4(
      n: readonly number[],
      xs: NumberArray,
      xAt: number,
      xBy: readonly number[],
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
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2] - outBy[3] * n3;
      const out3 = outBy[3];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, outAt += out2) {
            for (let i3 = 0; i3 < n3; i3++, xAt += x3, outAt += out3) {
              outs[outAt] = xs[xAt];
            }
          }
        }
      }
    },
  },
};

const int32Loops: UnaryLoops = {
  rank1(
    n: readonly number[],
    xs: Int32Array,
    xAt: number,
    xBy: readonly number[],
    outs: Int32Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const n0 = n[0];
    const x0 = xBy[0];
    const out0 = outBy[0];
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      outs[outAt] = xs[xAt];
    }
  },
  unrolled: {
    contiguous(n: number, xs: Int32Array, xAt: number, outs: Int32Array, outAt: number): void {
      let i = 0;
      for (const whole = n - 7; i < whole; i += 8) {
        outs[outAt + i] = xs[xAt + i];
        outs[outAt + i + 1] = xs[xAt + i + 1];
        outs[outAt + i + 2] = xs[xAt + i + 2];
        outs[outAt + i + 3] = xs[xAt + i + 3];
        outs[outAt + i + 4] = xs[xAt + i + 4];
        outs[outAt + i + 5] = xs[xAt + i + 5];
        outs[outAt + i + 6] = xs[xAt + i + 6];
        outs[outAt + i + 7] = xs[xAt + i + 7];
      }
      for (; i < n; i++) {
        outs[outAt + i] = xs[xAt + i];
      }
    },
    rank2(
      n: readonly number[],
      xs: Int32Array,
      xAt: number,
      xBy: readonly number[],
      outs: Int32Array,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          outs[outAt] = xs[xAt];
        }
      }
    },
    rank3(
      n: readonly number[],
      xs: Int32Array,
      xAt: number,
      xBy: readonly number[],
      outs: Int32Array,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const n2 = n[2];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1] - xBy[2] * n2;
      const x2 = xBy[2];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, outAt += out2) {
            outs[outAt] = xs[xAt];
          }
        }
      }
    },
    rank4(
      n: readonly number[],
      xs: Int32Array,
      xAt: number,
      xBy: readonly number[],
      outs: Int32Array,
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
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2] - outBy[3] * n3;
      const out3 = outBy[3];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, outAt += out2) {
            for (let i3 = 0; i3 < n3; i3++, xAt += x3, outAt += out3) {
              outs[outAt] = xs[xAt];
            }
          }
        }
      }
    },
  },
};

const bigintLoops: UnaryLoops = {
  rank1(
    n: readonly number[],
    xs: BigIntArray,
    xAt: number,
    xBy: readonly number[],
    outs: BigIntArray,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const n0 = n[0];
    const x0 = xBy[0];
    const out0 = outBy[0];
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      outs[outAt] = xs[xAt];
    }
  },
  unrolled: null,
};

const float32Loops: UnaryLoops = {
  rank1(
    n: readonly number[],
    xs: Float32Array,
    xAt: number,
    xBy: readonly number[],
    outs: Float32Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const n0 = n[0];
    const x0 = xBy[0];
    const out0 = outBy[0];
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      outs[outAt] = Math.ceil(xs[xAt]);
    }
  },
  unrolled: {
    contiguous(n: number, xs: Float32Array, xAt: number, outs: Float32Array, outAt: number): void {
      let i = 0;
      for (const whole = n - 7; i < whole; i += 8) {
        outs[outAt + i] = Math.ceil(xs[xAt + i]);
        outs[outAt + i + 1] = Math.ceil(xs[xAt + i + 1]);
        outs[outAt + i + 2] = Math.ceil(xs[xAt + i + 2]);
        outs[outAt + i + 3] = Math.ceil(xs[xAt + i + 3]);
        outs[outAt + i + 4] = Math.ceil(xs[xAt + i + 4]);
        outs[outAt + i + 5] = Math.ceil(xs[xAt + i + 5]);
        outs[outAt + i + 6] = Math.ceil(xs[xAt + i + 6]);
        outs[outAt + i + 7] = Math.ceil(xs[xAt + i + 7]);
      }
      for (; i < n; i++) {
        outs[outAt + i] = Math.ceil(xs[xAt + i]);
      }
    },
    rank2(
      n: readonly number[],
      xs: Float32Array,
      xAt: number,
      xBy: readonly number[],
      outs: Float32Array,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          outs[outAt] = Math.ceil(xs[xAt]);
        }
      }
    },
    rank3(
      n: readonly number[],
      xs: Float32Array,
      xAt: number,
      xBy: readonly number[],
      outs: Float32Array,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const n2 = n[2];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1] - xBy[2] * n2;
      const x2 = xBy[2];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, outAt += out2) {
            outs[outAt] = Math.ceil(xs[xAt]);
          }
        }
      }
    },
    rank4(
      n: readonly number[],
      xs: Float32Array,
      xAt: number,
      xBy: readonly number[],
      outs: Float32Array,
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
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2] - outBy[3] * n3;
      const out3 = outBy[3];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, outAt += out2) {
            for (let i3 = 0; i3 < n3; i3++, xAt += x3, outAt += out3) {
              outs[outAt] = Math.ceil(xs[xAt]);
            }
          }
        }
      }
    },
  },
};

const float64Loops: UnaryLoops = {
  rank1(
    n: readonly number[],
    xs: Float64Array,
    xAt: number,
    xBy: readonly number[],
    outs: Float64Array,
    outAt: number,
    outBy: readonly number[],
  ): void {
    const n0 = n[0];
    const x0 = xBy[0];
    const out0 = outBy[0];
    for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
      outs[outAt] = Math.ceil(xs[xAt]);
    }
  },
  unrolled: {
    contiguous(n: number, xs: Float64Array, xAt: number, outs: Float64Array, outAt: number): void {
      let i = 0;
      for (const whole = n - 7; i < whole; i += 8) {
        outs[outAt + i] = Math.ceil(xs[xAt + i]);
        outs[outAt + i + 1] = Math.ceil(xs[xAt + i + 1]);
        outs[outAt + i + 2] = Math.ceil(xs[xAt + i + 2]);
        outs[outAt + i + 3] = Math.ceil(xs[xAt + i + 3]);
        outs[outAt + i + 4] = Math.ceil(xs[xAt + i + 4]);
        outs[outAt + i + 5] = Math.ceil(xs[xAt + i + 5]);
        outs[outAt + i + 6] = Math.ceil(xs[xAt + i + 6]);
        outs[outAt + i + 7] = Math.ceil(xs[xAt + i + 7]);
      }
      for (; i < n; i++) {
        outs[outAt + i] = Math.ceil(xs[xAt + i]);
      }
    },
    rank2(
      n: readonly number[],
      xs: Float64Array,
      xAt: number,
      xBy: readonly number[],
      outs: Float64Array,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          outs[outAt] = Math.ceil(xs[xAt]);
        }
      }
    },
    rank3(
      n: readonly number[],
      xs: Float64Array,
      xAt: number,
      xBy: readonly number[],
      outs: Float64Array,
      outAt: number,
      outBy: readonly number[],
    ): void {
      const n0 = n[0];
      const n1 = n[1];
      const n2 = n[2];
      const x0 = xBy[0] - xBy[1] * n1;
      const x1 = xBy[1] - xBy[2] * n2;
      const x2 = xBy[2];
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, outAt += out2) {
            outs[outAt] = Math.ceil(xs[xAt]);
          }
        }
      }
    },
    rank4(
      n: readonly number[],
      xs: Float64Array,
      xAt: number,
      xBy: readonly number[],
      outs: Float64Array,
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
      const out0 = outBy[0] - outBy[1] * n1;
      const out1 = outBy[1] - outBy[2] * n2;
      const out2 = outBy[2] - outBy[3] * n3;
      const out3 = outBy[3];
      for (let i0 = 0; i0 < n0; i0++, xAt += x0, outAt += out0) {
        for (let i1 = 0; i1 < n1; i1++, xAt += x1, outAt += out1) {
          for (let i2 = 0; i2 < n2; i2++, xAt += x2, outAt += out2) {
            for (let i3 = 0; i3 < n3; i3++, xAt += x3, outAt += out3) {
              outs[outAt] = Math.ceil(xs[xAt]);
            }
          }
        }
      }
    },
  },
};

const kernel: UnaryKernel = {
  name: "ceil",
  params: ["x"],
  rule: rounding,
  loops: {
    bool: boolLoops,
    small: boolLoops,
    uint32: boolLoops,
    int32: int32Loops,
    bigint: bigintLoops,
    float32: float32Loops,
    float64: float64Loops,
    complex: null,
  },
  simd: /* @__PURE__ */ new SimdLoops(
    ceilSimd,
    {
      float64: "float64",
      float32: "float32",
      int32: "int32",
      uint32: "int32",
      int8: "int8",
      uint8: "int8",
      bool: "int8",
    },
    false,
  ),
  plan: null,
};
export { kernel as ceil };
