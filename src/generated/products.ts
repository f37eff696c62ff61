// Generated from codegen/emit/products.ts by `npm run gen`. Do not edit.
import type { BigIntArray } from "../core/storage.ts";

type FloatArray = Float32Array | Float64Array;

/**
 * Three loops over two operands, each with steps of its own: `c[i, j]` is sign · Σ a[i, j, l] · b[i, j, l], or that is added
 * to it. In a product of matrices, `aj` and `bi` are 0.
 */
export const productLoops = {
  float64: {
    /** Each element of `c` at a time, in 4 sums. */
    dots(
      m: number,
      n: number,
      k: number,
      a: Float64Array,
      ao: number,
      ai: number,
      aj: number,
      al: number,
      b: Float64Array,
      bo: number,
      bi: number,
      bj: number,
      bl: number,
      c: Float64Array,
      co: number,
      ci: number,
      cj: number,
      sign: number,
      adds: boolean,
    ): void {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let p = ao + i * ai + j * aj;
          let q = bo + i * bi + j * bj;
          let total = 0;
          for (let l = 0; l < k; ) {
            const end = Math.min(l + 64, k);
            let s0 = 0;
            let s1 = 0;
            let s2 = 0;
            let s3 = 0;
            for (; l + 4 <= end; l += 4) {
              s0 = s0 + a[p] * b[q];
              s1 = s1 + a[p + 1 * al] * b[q + 1 * bl];
              s2 = s2 + a[p + 2 * al] * b[q + 2 * bl];
              s3 = s3 + a[p + 3 * al] * b[q + 3 * bl];
              p += 4 * al;
              q += 4 * bl;
            }
            for (; l < end; l++) {
              // The sums take turns.
              const next = s0 + a[p] * b[q];
              s0 = s1;
              s1 = s2;
              s2 = s3;
              s3 = next;
              p += al;
              q += bl;
            }
            total = total + (s0 + s1 + (s2 + s3));
          }
          const at = co + i * ci + j * cj;
          c[at] = (adds ? c[at] : 0) + sign * total;
        }
      }
    },
    /** Products of matrices: each row of `c` is a sum of rows of `b`, 8 at a time. */
    rows(
      m: number,
      n: number,
      k: number,
      a: Float64Array,
      ao: number,
      ai: number,
      _aj: number,
      al: number,
      b: Float64Array,
      bo: number,
      _bi: number,
      bj: number,
      bl: number,
      c: Float64Array,
      co: number,
      ci: number,
      cj: number,
      sign: number,
      adds: boolean,
    ): void {
      for (let i = 0; i < m; i++) {
        let p = ao + i * ai;
        let l = 0;
        for (; l + 8 <= k; l += 8) {
          const a0 = sign * a[p];
          const a1 = sign * a[p + 1 * al];
          const a2 = sign * a[p + 2 * al];
          const a3 = sign * a[p + 3 * al];
          const a4 = sign * a[p + 4 * al];
          const a5 = sign * a[p + 5 * al];
          const a6 = sign * a[p + 6 * al];
          const a7 = sign * a[p + 7 * al];
          let q = bo + l * bl;
          let at = co + i * ci;
          for (let j = 0; j < n; j++) {
            let sum = a0 * b[q];
            sum = sum + a1 * b[q + 1 * bl];
            sum = sum + a2 * b[q + 2 * bl];
            sum = sum + a3 * b[q + 3 * bl];
            sum = sum + a4 * b[q + 4 * bl];
            sum = sum + a5 * b[q + 5 * bl];
            sum = sum + a6 * b[q + 6 * bl];
            sum = sum + a7 * b[q + 7 * bl];
            c[at] = (adds || l > 0 ? c[at] : 0) + sum;
            q += bj;
            at += cj;
          }
          p += 8 * al;
        }
        for (; l < k; l++) {
          const a0 = sign * a[p];
          let q = bo + l * bl;
          let at = co + i * ci;
          for (let j = 0; j < n; j++) {
            let sum = a0 * b[q];

            c[at] = (adds || l > 0 ? c[at] : 0) + sum;
            q += bj;
            at += cj;
          }
          p += 1 * al;
        }
      }
    },
  },
  float32: {
    /** Each element of `c` at a time, in 4 sums. */
    dots(
      m: number,
      n: number,
      k: number,
      a: Float32Array,
      ao: number,
      ai: number,
      aj: number,
      al: number,
      b: Float32Array,
      bo: number,
      bi: number,
      bj: number,
      bl: number,
      c: FloatArray,
      co: number,
      ci: number,
      cj: number,
      sign: number,
      adds: boolean,
    ): void {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let p = ao + i * ai + j * aj;
          let q = bo + i * bi + j * bj;
          let total = 0;
          for (let l = 0; l < k; ) {
            const end = Math.min(l + 64, k);
            let s0 = 0;
            let s1 = 0;
            let s2 = 0;
            let s3 = 0;
            for (; l + 4 <= end; l += 4) {
              s0 = s0 + a[p] * b[q];
              s1 = s1 + a[p + 1 * al] * b[q + 1 * bl];
              s2 = s2 + a[p + 2 * al] * b[q + 2 * bl];
              s3 = s3 + a[p + 3 * al] * b[q + 3 * bl];
              p += 4 * al;
              q += 4 * bl;
            }
            for (; l < end; l++) {
              // The sums take turns.
              const next = s0 + a[p] * b[q];
              s0 = s1;
              s1 = s2;
              s2 = s3;
              s3 = next;
              p += al;
              q += bl;
            }
            total = total + (s0 + s1 + (s2 + s3));
          }
          const at = co + i * ci + j * cj;
          c[at] = (adds ? c[at] : 0) + sign * total;
        }
      }
    },
    /** Products of matrices: each row of `c` is a sum of rows of `b`, 8 at a time. */
    rows(
      m: number,
      n: number,
      k: number,
      a: Float32Array,
      ao: number,
      ai: number,
      _aj: number,
      al: number,
      b: Float32Array,
      bo: number,
      _bi: number,
      bj: number,
      bl: number,
      c: FloatArray,
      co: number,
      ci: number,
      cj: number,
      sign: number,
      adds: boolean,
    ): void {
      for (let i = 0; i < m; i++) {
        let p = ao + i * ai;
        let l = 0;
        for (; l + 8 <= k; l += 8) {
          const a0 = sign * a[p];
          const a1 = sign * a[p + 1 * al];
          const a2 = sign * a[p + 2 * al];
          const a3 = sign * a[p + 3 * al];
          const a4 = sign * a[p + 4 * al];
          const a5 = sign * a[p + 5 * al];
          const a6 = sign * a[p + 6 * al];
          const a7 = sign * a[p + 7 * al];
          let q = bo + l * bl;
          let at = co + i * ci;
          for (let j = 0; j < n; j++) {
            let sum = a0 * b[q];
            sum = sum + a1 * b[q + 1 * bl];
            sum = sum + a2 * b[q + 2 * bl];
            sum = sum + a3 * b[q + 3 * bl];
            sum = sum + a4 * b[q + 4 * bl];
            sum = sum + a5 * b[q + 5 * bl];
            sum = sum + a6 * b[q + 6 * bl];
            sum = sum + a7 * b[q + 7 * bl];
            c[at] = (adds || l > 0 ? c[at] : 0) + sum;
            q += bj;
            at += cj;
          }
          p += 8 * al;
        }
        for (; l < k; l++) {
          const a0 = sign * a[p];
          let q = bo + l * bl;
          let at = co + i * ci;
          for (let j = 0; j < n; j++) {
            let sum = a0 * b[q];

            c[at] = (adds || l > 0 ? c[at] : 0) + sum;
            q += bj;
            at += cj;
          }
          p += 1 * al;
        }
      }
    },
  },
  int32: {
    /** Each element of `c` at a time, in 4 sums. */
    dots(
      m: number,
      n: number,
      k: number,
      a: Int32Array,
      ao: number,
      ai: number,
      aj: number,
      al: number,
      b: Int32Array,
      bo: number,
      bi: number,
      bj: number,
      bl: number,
      c: Int32Array,
      co: number,
      ci: number,
      cj: number,
      sign: number,
      adds: boolean,
    ): void {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let p = ao + i * ai + j * aj;
          let q = bo + i * bi + j * bj;
          let total = 0;
          for (let l = 0; l < k; ) {
            const end = Math.min(l + 64, k);
            let s0 = 0;
            let s1 = 0;
            let s2 = 0;
            let s3 = 0;
            for (; l + 4 <= end; l += 4) {
              s0 = (s0 + Math.imul(a[p], b[q])) | 0;
              s1 = (s1 + Math.imul(a[p + 1 * al], b[q + 1 * bl])) | 0;
              s2 = (s2 + Math.imul(a[p + 2 * al], b[q + 2 * bl])) | 0;
              s3 = (s3 + Math.imul(a[p + 3 * al], b[q + 3 * bl])) | 0;
              p += 4 * al;
              q += 4 * bl;
            }
            for (; l < end; l++) {
              // The sums take turns.
              const next = (s0 + Math.imul(a[p], b[q])) | 0;
              s0 = s1;
              s1 = s2;
              s2 = s3;
              s3 = next;
              p += al;
              q += bl;
            }
            total = (total + ((s0 + s1 + (s2 + s3)) | 0)) | 0;
          }
          const at = co + i * ci + j * cj;
          c[at] = ((adds ? c[at] : 0) + Math.imul(sign, total)) | 0;
        }
      }
    },
    /** Products of matrices: each row of `c` is a sum of rows of `b`, 8 at a time. */
    rows(
      m: number,
      n: number,
      k: number,
      a: Int32Array,
      ao: number,
      ai: number,
      _aj: number,
      al: number,
      b: Int32Array,
      bo: number,
      _bi: number,
      bj: number,
      bl: number,
      c: Int32Array,
      co: number,
      ci: number,
      cj: number,
      sign: number,
      adds: boolean,
    ): void {
      for (let i = 0; i < m; i++) {
        let p = ao + i * ai;
        let l = 0;
        for (; l + 8 <= k; l += 8) {
          const a0 = Math.imul(sign, a[p]);
          const a1 = Math.imul(sign, a[p + 1 * al]);
          const a2 = Math.imul(sign, a[p + 2 * al]);
          const a3 = Math.imul(sign, a[p + 3 * al]);
          const a4 = Math.imul(sign, a[p + 4 * al]);
          const a5 = Math.imul(sign, a[p + 5 * al]);
          const a6 = Math.imul(sign, a[p + 6 * al]);
          const a7 = Math.imul(sign, a[p + 7 * al]);
          let q = bo + l * bl;
          let at = co + i * ci;
          for (let j = 0; j < n; j++) {
            let sum = Math.imul(a0, b[q]);
            sum = (sum + Math.imul(a1, b[q + 1 * bl])) | 0;
            sum = (sum + Math.imul(a2, b[q + 2 * bl])) | 0;
            sum = (sum + Math.imul(a3, b[q + 3 * bl])) | 0;
            sum = (sum + Math.imul(a4, b[q + 4 * bl])) | 0;
            sum = (sum + Math.imul(a5, b[q + 5 * bl])) | 0;
            sum = (sum + Math.imul(a6, b[q + 6 * bl])) | 0;
            sum = (sum + Math.imul(a7, b[q + 7 * bl])) | 0;
            c[at] = ((adds || l > 0 ? c[at] : 0) + sum) | 0;
            q += bj;
            at += cj;
          }
          p += 8 * al;
        }
        for (; l < k; l++) {
          const a0 = Math.imul(sign, a[p]);
          let q = bo + l * bl;
          let at = co + i * ci;
          for (let j = 0; j < n; j++) {
            let sum = Math.imul(a0, b[q]);

            c[at] = ((adds || l > 0 ? c[at] : 0) + sum) | 0;
            q += bj;
            at += cj;
          }
          p += 1 * al;
        }
      }
    },
  },
  bigint: {
    /** Each element of `c` at a time, in 4 sums. */
    dots(
      m: number,
      n: number,
      k: number,
      a: BigIntArray,
      ao: number,
      ai: number,
      aj: number,
      al: number,
      b: BigIntArray,
      bo: number,
      bi: number,
      bj: number,
      bl: number,
      c: BigIntArray,
      co: number,
      ci: number,
      cj: number,
      _sign: number,
      adds: boolean,
    ): void {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let p = ao + i * ai + j * aj;
          let q = bo + i * bi + j * bj;
          let total = 0n;
          for (let l = 0; l < k; ) {
            const end = Math.min(l + 64, k);
            let s0 = 0n;
            let s1 = 0n;
            let s2 = 0n;
            let s3 = 0n;
            for (; l + 4 <= end; l += 4) {
              s0 = BigInt.asIntN(64, s0 + a[p] * b[q]);
              s1 = BigInt.asIntN(64, s1 + a[p + 1 * al] * b[q + 1 * bl]);
              s2 = BigInt.asIntN(64, s2 + a[p + 2 * al] * b[q + 2 * bl]);
              s3 = BigInt.asIntN(64, s3 + a[p + 3 * al] * b[q + 3 * bl]);
              p += 4 * al;
              q += 4 * bl;
            }
            for (; l < end; l++) {
              // The sums take turns.
              const next = BigInt.asIntN(64, s0 + a[p] * b[q]);
              s0 = s1;
              s1 = s2;
              s2 = s3;
              s3 = next;
              p += al;
              q += bl;
            }
            total = BigInt.asIntN(64, total + BigInt.asIntN(64, s0 + s1 + (s2 + s3)));
          }
          const at = co + i * ci + j * cj;
          c[at] = BigInt.asIntN(64, (adds ? c[at] : 0n) + total);
        }
      }
    },
  },
};

/** Small products by their inner dimension, from 1, of matrices that make a contiguous one. */
export const smallFloat64 = [
  (
    m: number,
    n: number,
    a: Float64Array,
    ao: number,
    ai: number,
    al: number,
    b: Float64Array,
    bo: number,
    bj: number,
    bl: number,
    c: Float64Array,
    at: number,
  ): void => {
    for (let i = 0, p = ao; i < m; i++, p += ai) {
      const a0 = a[p];
      for (let j = 0, q = bo; j < n; j++, q += bj) c[at++] = 0 + a0 * b[q];
    }
  },
  (
    m: number,
    n: number,
    a: Float64Array,
    ao: number,
    ai: number,
    al: number,
    b: Float64Array,
    bo: number,
    bj: number,
    bl: number,
    c: Float64Array,
    at: number,
  ): void => {
    for (let i = 0, p = ao; i < m; i++, p += ai) {
      const a0 = a[p];
      const a1 = a[p + 1 * al];
      for (let j = 0, q = bo; j < n; j++, q += bj) c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bl];
    }
  },
  (
    m: number,
    n: number,
    a: Float64Array,
    ao: number,
    ai: number,
    al: number,
    b: Float64Array,
    bo: number,
    bj: number,
    bl: number,
    c: Float64Array,
    at: number,
  ): void => {
    for (let i = 0, p = ao; i < m; i++, p += ai) {
      const a0 = a[p];
      const a1 = a[p + 1 * al];
      const a2 = a[p + 2 * al];
      for (let j = 0, q = bo; j < n; j++, q += bj) c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bl] + a2 * b[q + 2 * bl];
    }
  },
  (
    m: number,
    n: number,
    a: Float64Array,
    ao: number,
    ai: number,
    al: number,
    b: Float64Array,
    bo: number,
    bj: number,
    bl: number,
    c: Float64Array,
    at: number,
  ): void => {
    for (let i = 0, p = ao; i < m; i++, p += ai) {
      const a0 = a[p];
      const a1 = a[p + 1 * al];
      const a2 = a[p + 2 * al];
      const a3 = a[p + 3 * al];
      for (let j = 0, q = bo; j < n; j++, q += bj)
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bl] + a2 * b[q + 2 * bl] + a3 * b[q + 3 * bl];
    }
  },
];

/** The same in float32: products and sums are in float64 and round once. */
export const smallFloat32 = [
  (
    m: number,
    n: number,
    a: Float32Array,
    ao: number,
    ai: number,
    al: number,
    b: Float32Array,
    bo: number,
    bj: number,
    bl: number,
    c: Float32Array,
    at: number,
  ): void => {
    for (let i = 0, p = ao; i < m; i++, p += ai) {
      const a0 = a[p];
      for (let j = 0, q = bo; j < n; j++, q += bj) c[at++] = 0 + a0 * b[q];
    }
  },
  (
    m: number,
    n: number,
    a: Float32Array,
    ao: number,
    ai: number,
    al: number,
    b: Float32Array,
    bo: number,
    bj: number,
    bl: number,
    c: Float32Array,
    at: number,
  ): void => {
    for (let i = 0, p = ao; i < m; i++, p += ai) {
      const a0 = a[p];
      const a1 = a[p + 1 * al];
      for (let j = 0, q = bo; j < n; j++, q += bj) c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bl];
    }
  },
  (
    m: number,
    n: number,
    a: Float32Array,
    ao: number,
    ai: number,
    al: number,
    b: Float32Array,
    bo: number,
    bj: number,
    bl: number,
    c: Float32Array,
    at: number,
  ): void => {
    for (let i = 0, p = ao; i < m; i++, p += ai) {
      const a0 = a[p];
      const a1 = a[p + 1 * al];
      const a2 = a[p + 2 * al];
      for (let j = 0, q = bo; j < n; j++, q += bj) c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bl] + a2 * b[q + 2 * bl];
    }
  },
  (
    m: number,
    n: number,
    a: Float32Array,
    ao: number,
    ai: number,
    al: number,
    b: Float32Array,
    bo: number,
    bj: number,
    bl: number,
    c: Float32Array,
    at: number,
  ): void => {
    for (let i = 0, p = ao; i < m; i++, p += ai) {
      const a0 = a[p];
      const a1 = a[p + 1 * al];
      const a2 = a[p + 2 * al];
      const a3 = a[p + 3 * al];
      for (let j = 0, q = bo; j < n; j++, q += bj)
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bl] + a2 * b[q + 2 * bl] + a3 * b[q + 3 * bl];
    }
  },
];
