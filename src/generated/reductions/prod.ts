// Generated from codegen/spec/reductions.ts, codegen/emit/reductions.ts by `npm run gen`. Do not edit.
import type { BigIntArray } from "../../core/storage.ts";
import { roundToFloat16 } from "../../core/float16.ts";

/** What the output holds before the first element. */
export const prodIdentity = 1;

function prodFloat64(x: Float64Array, o: number, s: number, n: number, start: number): number {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = acc * v;
    p += s;
  }
  return acc;
}

function prodFloat32(x: Float32Array, o: number, s: number, n: number, start: number): number {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = Math.fround(acc * v);
    p += s;
  }
  return acc;
}

function prodInt32(x: Int32Array, o: number, s: number, n: number, start: number): number {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = acc * v;
    p += s;
  }
  return acc;
}

function prodBigint(x: BigIntArray, o: number, s: number, n: number, start: bigint): bigint {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = BigInt.asIntN(64, acc * v);
    p += s;
  }
  return acc;
}

/** The product of the elements. By lane, the loops where the last of the two axes is reduced, and where it is kept. */
export const prodKernels = {
  float64: {
    inner(
      x: Float64Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Float64Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = prodFloat64(x, p, xs0, n0, acc);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: Float64Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Float64Array,
      oo: number,
      os1: number,
      os0: number,
      n1: number,
      n0: number,
    ): void {
      for (let i = 0; i < n1; i++) {
        let p = xo + i * xs1;
        let q = oo + i * os1;
        for (let j = 0; j < n0; j++) {
          const acc = out[q];
          const v = x[p];
          out[q] = acc * v;
          p += xs0;
          q += os0;
        }
      }
    },
  },
  float32: {
    inner(
      x: Float32Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Float32Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = prodFloat32(x, p, xs0, n0, acc);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: Float32Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Float32Array,
      oo: number,
      os1: number,
      os0: number,
      n1: number,
      n0: number,
    ): void {
      for (let i = 0; i < n1; i++) {
        let p = xo + i * xs1;
        let q = oo + i * os1;
        for (let j = 0; j < n0; j++) {
          const acc = out[q];
          const v = x[p];
          out[q] = Math.fround(acc * v);
          p += xs0;
          q += os0;
        }
      }
    },
  },
  float16: {
    inner(
      x: Float32Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Float32Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = roundToFloat16(prodFloat32(x, p, xs0, n0, acc));
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: Float32Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Float32Array,
      oo: number,
      os1: number,
      os0: number,
      n1: number,
      n0: number,
    ): void {
      for (let i = 0; i < n1; i++) {
        let p = xo + i * xs1;
        let q = oo + i * os1;
        for (let j = 0; j < n0; j++) {
          const acc = out[q];
          const v = x[p];
          out[q] = roundToFloat16(Math.fround(acc * v));
          p += xs0;
          q += os0;
        }
      }
    },
  },
  int32: {
    inner(
      x: Int32Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Float64Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = prodInt32(x, p, xs0, n0, acc);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: Int32Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Float64Array,
      oo: number,
      os1: number,
      os0: number,
      n1: number,
      n0: number,
    ): void {
      for (let i = 0; i < n1; i++) {
        let p = xo + i * xs1;
        let q = oo + i * os1;
        for (let j = 0; j < n0; j++) {
          const acc = out[q];
          const v = x[p];
          out[q] = acc * v;
          p += xs0;
          q += os0;
        }
      }
    },
  },
  bigint: {
    inner(
      x: BigIntArray,
      xo: number,
      xs1: number,
      xs0: number,
      out: BigIntArray,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = prodBigint(x, p, xs0, n0, acc);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: BigIntArray,
      xo: number,
      xs1: number,
      xs0: number,
      out: BigIntArray,
      oo: number,
      os1: number,
      os0: number,
      n1: number,
      n0: number,
    ): void {
      for (let i = 0; i < n1; i++) {
        let p = xo + i * xs1;
        let q = oo + i * os1;
        for (let j = 0; j < n0; j++) {
          const acc = out[q];
          const v = x[p];
          out[q] = BigInt.asIntN(64, acc * v);
          p += xs0;
          q += os0;
        }
      }
    },
  },
};
