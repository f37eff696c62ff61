// Generated from codegen/spec/reductions.ts, codegen/emit/reductions.ts by `npm run gen`. Do not edit.
import type { BigIntArray } from "../../core/storage.ts";

function maxFloat64(x: Float64Array, o: number, s: number, n: number): number {
  if (n < 4) {
    let acc = x[o];
    for (let i = 1, p = o + s; i < n; i++, p += s) {
      const v = x[p];
      acc = acc > v || acc !== acc ? acc : v;
    }
    return acc;
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
    r0 = r0 > v0 || r0 !== r0 ? r0 : v0;
    const v1 = x[p + s];
    r1 = r1 > v1 || r1 !== r1 ? r1 : v1;
    const v2 = x[p + s2];
    r2 = r2 > v2 || r2 !== r2 ? r2 : v2;
    const v3 = x[p + s3];
    r3 = r3 > v3 || r3 !== r3 ? r3 : v3;
    p += stride;
  }
  let acc = r0;
  acc = acc > r1 || acc !== acc ? acc : r1;
  acc = acc > r2 || acc !== acc ? acc : r2;
  acc = acc > r3 || acc !== acc ? acc : r3;
  let i = even;
  for (; i < n; i++) {
    const v = x[p];
    acc = acc > v || acc !== acc ? acc : v;
    p += s;
  }
  return acc;
}

function maxFloat32(x: Float32Array, o: number, s: number, n: number): number {
  if (n < 4) {
    let acc = x[o];
    for (let i = 1, p = o + s; i < n; i++, p += s) {
      const v = x[p];
      acc = acc > v || acc !== acc ? acc : v;
    }
    return acc;
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
    r0 = r0 > v0 || r0 !== r0 ? r0 : v0;
    const v1 = x[p + s];
    r1 = r1 > v1 || r1 !== r1 ? r1 : v1;
    const v2 = x[p + s2];
    r2 = r2 > v2 || r2 !== r2 ? r2 : v2;
    const v3 = x[p + s3];
    r3 = r3 > v3 || r3 !== r3 ? r3 : v3;
    p += stride;
  }
  let acc = r0;
  acc = acc > r1 || acc !== acc ? acc : r1;
  acc = acc > r2 || acc !== acc ? acc : r2;
  acc = acc > r3 || acc !== acc ? acc : r3;
  let i = even;
  for (; i < n; i++) {
    const v = x[p];
    acc = acc > v || acc !== acc ? acc : v;
    p += s;
  }
  return acc;
}

function maxInt32(x: Int32Array, o: number, s: number, n: number, start: number): number {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = v > acc ? v : acc;
    p += s;
  }
  return acc;
}

function maxBigint(x: BigIntArray, o: number, s: number, n: number, start: bigint): bigint {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = v > acc ? v : acc;
    p += s;
  }
  return acc;
}

/** The largest element; NaN if there is one. By lane, the loops where the last of the two axes is reduced, and where it is kept. */
export const maxKernels = {
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
        const v = maxFloat64(x, p, xs0, n0);
        out[q] = acc > v || acc !== acc ? acc : v;
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
          out[q] = acc > v || acc !== acc ? acc : v;
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
        const v = maxFloat32(x, p, xs0, n0);
        out[q] = acc > v || acc !== acc ? acc : v;
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
          out[q] = acc > v || acc !== acc ? acc : v;
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
      out: Int32Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = maxInt32(x, p, xs0, n0, acc);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: Int32Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Int32Array,
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
          out[q] = v > acc ? v : acc;
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

        out[q] = maxBigint(x, p, xs0, n0, acc);
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
          out[q] = v > acc ? v : acc;
          p += xs0;
          q += os0;
        }
      }
    },
  },
};
