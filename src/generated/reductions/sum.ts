// Generated from codegen/spec/reductions.ts, codegen/emit/reductions.ts by `npm run gen`. Do not edit.
import type { BigIntArray } from "../../core/storage.ts";
import { type FloatArray, roundedFor } from "../../kernels/numbers.ts";
import { roundToFloat16 } from "../../core/float16.ts";

/** What the output holds before the first element. */
export const sumIdentity = 0;

/** NumPy's pairwise summation: the error grows with the logarithm of the length. */
function sumFloat64(x: Float64Array, o: number, s: number, n: number): number {
  if (n < 8) {
    let acc = x[o];
    for (let i = 1, p = o + s; i < n; i++, p += s) {
      const v = x[p];
      acc = acc + v;
    }
    return acc;
  }
  if (n > 128) {
    const half = n >> 1;
    const cut = half - (half % 8);
    const left = sumFloat64(x, o, s, cut);
    const right = sumFloat64(x, o + cut * s, s, n - cut);
    return left + right;
  }
  const even = n - (n % 8);
  const s2 = 2 * s;
  const s3 = 3 * s;
  const s4 = 4 * s;
  const s5 = 5 * s;
  const s6 = 6 * s;
  const s7 = 7 * s;
  const stride = 8 * s;
  let r0 = x[o];
  let r1 = x[o + s];
  let r2 = x[o + s2];
  let r3 = x[o + s3];
  let r4 = x[o + s4];
  let r5 = x[o + s5];
  let r6 = x[o + s6];
  let r7 = x[o + s7];
  let p = o + stride;
  for (let i = 8; i < even; i += 8) {
    const v0 = x[p];
    r0 = r0 + v0;
    const v1 = x[p + s];
    r1 = r1 + v1;
    const v2 = x[p + s2];
    r2 = r2 + v2;
    const v3 = x[p + s3];
    r3 = r3 + v3;
    const v4 = x[p + s4];
    r4 = r4 + v4;
    const v5 = x[p + s5];
    r5 = r5 + v5;
    const v6 = x[p + s6];
    r6 = r6 + v6;
    const v7 = x[p + s7];
    r7 = r7 + v7;
    p += stride;
  }
  let acc = r0 + r1 + (r2 + r3) + (r4 + r5 + (r6 + r7));
  let i = even;
  for (; i < n; i++) {
    const v = x[p];
    acc = acc + v;
    p += s;
  }
  return acc;
}

/** NumPy's pairwise summation: the error grows with the logarithm of the length. */
function sumFloat32(x: Float32Array, o: number, s: number, n: number): number {
  if (n < 8) {
    let acc = x[o];
    for (let i = 1, p = o + s; i < n; i++, p += s) {
      const v = x[p];
      acc = Math.fround(acc + v);
    }
    return acc;
  }
  if (n > 128) {
    const half = n >> 1;
    const cut = half - (half % 8);
    const left = sumFloat32(x, o, s, cut);
    const right = sumFloat32(x, o + cut * s, s, n - cut);
    return Math.fround(left + right);
  }
  const even = n - (n % 8);
  const s2 = 2 * s;
  const s3 = 3 * s;
  const s4 = 4 * s;
  const s5 = 5 * s;
  const s6 = 6 * s;
  const s7 = 7 * s;
  const stride = 8 * s;
  let r0 = x[o];
  let r1 = x[o + s];
  let r2 = x[o + s2];
  let r3 = x[o + s3];
  let r4 = x[o + s4];
  let r5 = x[o + s5];
  let r6 = x[o + s6];
  let r7 = x[o + s7];
  let p = o + stride;
  for (let i = 8; i < even; i += 8) {
    const v0 = x[p];
    r0 = Math.fround(r0 + v0);
    const v1 = x[p + s];
    r1 = Math.fround(r1 + v1);
    const v2 = x[p + s2];
    r2 = Math.fround(r2 + v2);
    const v3 = x[p + s3];
    r3 = Math.fround(r3 + v3);
    const v4 = x[p + s4];
    r4 = Math.fround(r4 + v4);
    const v5 = x[p + s5];
    r5 = Math.fround(r5 + v5);
    const v6 = x[p + s6];
    r6 = Math.fround(r6 + v6);
    const v7 = x[p + s7];
    r7 = Math.fround(r7 + v7);
    p += stride;
  }
  let acc = Math.fround(
    Math.fround(Math.fround(r0 + r1) + Math.fround(r2 + r3)) + Math.fround(Math.fround(r4 + r5) + Math.fround(r6 + r7)),
  );
  let i = even;
  for (; i < n; i++) {
    const v = x[p];
    acc = Math.fround(acc + v);
    p += s;
  }
  return acc;
}

function sumInt32(x: Int32Array, o: number, s: number, n: number, start: number): number {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = acc + v;
    p += s;
  }
  return acc;
}

function sumBigint(x: BigIntArray, o: number, s: number, n: number, start: bigint): bigint {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = BigInt.asIntN(64, acc + v);
    p += s;
  }
  return acc;
}

/** NumPy's pairwise summation: the error grows with the logarithm of the length. */
function sumComplex(x: FloatArray, o: number, s: number, n: number): number {
  if (n < 4) {
    let acc = x[o];
    for (let i = 1, p = o + s; i < n; i++, p += s) {
      const v = x[p];
      acc = roundedFor(x, acc + v);
    }
    return acc;
  }
  if (n > 64) {
    const half = n >> 1;
    const cut = half - (half % 4);
    const left = sumComplex(x, o, s, cut);
    const right = sumComplex(x, o + cut * s, s, n - cut);
    return roundedFor(x, left + right);
  }
  const even = n - (n % 4);
  const s2 = 2 * s;
  const s3 = 3 * s;
  const stride = 4 * s;
  let r0 = x[o];
  let r1 = x[o + s];
  let r2 = x[o + s2];
  let r3 = x[o + s3];
  let p = o + stride;
  for (let i = 4; i < even; i += 4) {
    const v0 = x[p];
    r0 = roundedFor(x, r0 + v0);
    const v1 = x[p + s];
    r1 = roundedFor(x, r1 + v1);
    const v2 = x[p + s2];
    r2 = roundedFor(x, r2 + v2);
    const v3 = x[p + s3];
    r3 = roundedFor(x, r3 + v3);
    p += stride;
  }
  let acc = roundedFor(x, roundedFor(x, r0 + r1) + roundedFor(x, r2 + r3));
  let i = even;
  for (; i < n; i++) {
    const v = x[p];
    acc = roundedFor(x, acc + v);
    p += s;
  }
  return acc;
}

/** The sum of the elements. By lane, the loops where the last of the two axes is reduced, and where it is kept. */
export const sumKernels = {
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
        const v = sumFloat64(x, p, xs0, n0);
        out[q] = acc + v;
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
          out[q] = acc + v;
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
        const v = sumFloat32(x, p, xs0, n0);
        out[q] = Math.fround(acc + v);
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
          out[q] = Math.fround(acc + v);
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
        const v = sumFloat32(x, p, xs0, n0);
        out[q] = roundToFloat16(Math.fround(acc + v));
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
          out[q] = roundToFloat16(Math.fround(acc + v));
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

        out[q] = sumInt32(x, p, xs0, n0, acc);
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
          out[q] = acc + v;
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

        out[q] = sumBigint(x, p, xs0, n0, acc);
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
          out[q] = BigInt.asIntN(64, acc + v);
          p += xs0;
          q += os0;
        }
      }
    },
  },
  complex: {
    inner(
      x: FloatArray,
      xo: number,
      xs1: number,
      xs0: number,
      out: FloatArray,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];
        const v = sumComplex(x, p, xs0, n0);
        out[q] = roundedFor(x, acc + v);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: FloatArray,
      xo: number,
      xs1: number,
      xs0: number,
      out: FloatArray,
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
          out[q] = roundedFor(x, acc + v);
          p += xs0;
          q += os0;
        }
      }
    },
  },
};
