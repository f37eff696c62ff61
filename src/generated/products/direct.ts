// Generated from codegen/emit/products.ts by `npm run gen`. Do not edit.
import type { BigIntArray } from "../../core/storage.ts";

/** Adds the product of an `m` × `k` and a `k` × `n` matrix to `c`. */
export const directKernels = {
  float64: {
    /** Each element is a row of `a` times a column of `b`, in 4 sums. */
    dots(
      m: number,
      n: number,
      k: number,
      a: Float64Array,
      ao: number,
      as0: number,
      as1: number,
      b: Float64Array,
      bo: number,
      bs0: number,
      bs1: number,
      c: Float64Array,
      co: number,
      cs0: number,
      cs1: number,
    ): void {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let p = ao + i * as0;
          let q = bo + j * bs1;
          let total = 0;
          for (let l = 0; l < k; ) {
            const end = Math.min(l + 64, k);
            let s0 = 0;
            let s1 = 0;
            let s2 = 0;
            let s3 = 0;
            for (; l + 4 <= end; l += 4) {
              s0 = s0 + a[p] * b[q];
              s1 = s1 + a[p + 1 * as1] * b[q + 1 * bs0];
              s2 = s2 + a[p + 2 * as1] * b[q + 2 * bs0];
              s3 = s3 + a[p + 3 * as1] * b[q + 3 * bs0];
              p += 4 * as1;
              q += 4 * bs0;
            }
            for (; l < end; l++) {
              s0 = s0 + a[p] * b[q];
              p += as1;
              q += bs0;
            }
            const left = s0 + s1;
            const right = s2 + s3;
            const sum = left + right;
            total = total + sum;
          }
          const at = co + i * cs0 + j * cs1;
          c[at] = c[at] + total;
        }
      }
    },
    /** Each row of `c` is a sum of rows of `b`, 8 at a time. */
    rows(
      m: number,
      n: number,
      k: number,
      a: Float64Array,
      ao: number,
      as0: number,
      as1: number,
      b: Float64Array,
      bo: number,
      bs0: number,
      bs1: number,
      c: Float64Array,
      co: number,
      cs0: number,
      cs1: number,
    ): void {
      const even = k - (k % 8);
      for (let i = 0; i < m; i++) {
        let p = ao + i * as0;
        let l = 0;
        for (; l < even; l += 8) {
          const a0 = a[p];
          const a1 = a[p + 1 * as1];
          const a2 = a[p + 2 * as1];
          const a3 = a[p + 3 * as1];
          const a4 = a[p + 4 * as1];
          const a5 = a[p + 5 * as1];
          const a6 = a[p + 6 * as1];
          const a7 = a[p + 7 * as1];
          let q = bo + l * bs0;
          let at = co + i * cs0;
          for (let j = 0; j < n; j++) {
            let sum = a0 * b[q];
            sum = sum + a1 * b[q + 1 * bs0];
            sum = sum + a2 * b[q + 2 * bs0];
            sum = sum + a3 * b[q + 3 * bs0];
            sum = sum + a4 * b[q + 4 * bs0];
            sum = sum + a5 * b[q + 5 * bs0];
            sum = sum + a6 * b[q + 6 * bs0];
            sum = sum + a7 * b[q + 7 * bs0];
            c[at] = c[at] + sum;
            q += bs1;
            at += cs1;
          }
          p += 8 * as1;
        }
        for (; l < k; l++) {
          const factor = a[p];
          let q = bo + l * bs0;
          let at = co + i * cs0;
          for (let j = 0; j < n; j++) {
            const product = factor * b[q];
            c[at] = c[at] + product;
            q += bs1;
            at += cs1;
          }
          p += as1;
        }
      }
    },
  },
  float32: {
    /** Each element is a row of `a` times a column of `b`, in 4 sums. */
    dots(
      m: number,
      n: number,
      k: number,
      a: Float32Array,
      ao: number,
      as0: number,
      as1: number,
      b: Float32Array,
      bo: number,
      bs0: number,
      bs1: number,
      c: Float64Array,
      co: number,
      cs0: number,
      cs1: number,
    ): void {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let p = ao + i * as0;
          let q = bo + j * bs1;
          let total = 0;
          for (let l = 0; l < k; ) {
            const end = Math.min(l + 64, k);
            let s0 = 0;
            let s1 = 0;
            let s2 = 0;
            let s3 = 0;
            for (; l + 4 <= end; l += 4) {
              s0 = s0 + a[p] * b[q];
              s1 = s1 + a[p + 1 * as1] * b[q + 1 * bs0];
              s2 = s2 + a[p + 2 * as1] * b[q + 2 * bs0];
              s3 = s3 + a[p + 3 * as1] * b[q + 3 * bs0];
              p += 4 * as1;
              q += 4 * bs0;
            }
            for (; l < end; l++) {
              s0 = s0 + a[p] * b[q];
              p += as1;
              q += bs0;
            }
            const left = s0 + s1;
            const right = s2 + s3;
            const sum = left + right;
            total = total + sum;
          }
          const at = co + i * cs0 + j * cs1;
          c[at] = c[at] + total;
        }
      }
    },
    /** Each row of `c` is a sum of rows of `b`, 8 at a time. */
    rows(
      m: number,
      n: number,
      k: number,
      a: Float32Array,
      ao: number,
      as0: number,
      as1: number,
      b: Float32Array,
      bo: number,
      bs0: number,
      bs1: number,
      c: Float64Array,
      co: number,
      cs0: number,
      cs1: number,
    ): void {
      const even = k - (k % 8);
      for (let i = 0; i < m; i++) {
        let p = ao + i * as0;
        let l = 0;
        for (; l < even; l += 8) {
          const a0 = a[p];
          const a1 = a[p + 1 * as1];
          const a2 = a[p + 2 * as1];
          const a3 = a[p + 3 * as1];
          const a4 = a[p + 4 * as1];
          const a5 = a[p + 5 * as1];
          const a6 = a[p + 6 * as1];
          const a7 = a[p + 7 * as1];
          let q = bo + l * bs0;
          let at = co + i * cs0;
          for (let j = 0; j < n; j++) {
            let sum = a0 * b[q];
            sum = sum + a1 * b[q + 1 * bs0];
            sum = sum + a2 * b[q + 2 * bs0];
            sum = sum + a3 * b[q + 3 * bs0];
            sum = sum + a4 * b[q + 4 * bs0];
            sum = sum + a5 * b[q + 5 * bs0];
            sum = sum + a6 * b[q + 6 * bs0];
            sum = sum + a7 * b[q + 7 * bs0];
            c[at] = c[at] + sum;
            q += bs1;
            at += cs1;
          }
          p += 8 * as1;
        }
        for (; l < k; l++) {
          const factor = a[p];
          let q = bo + l * bs0;
          let at = co + i * cs0;
          for (let j = 0; j < n; j++) {
            const product = factor * b[q];
            c[at] = c[at] + product;
            q += bs1;
            at += cs1;
          }
          p += as1;
        }
      }
    },
  },
  int32: {
    /** Each element is a row of `a` times a column of `b`, in 4 sums. */
    dots(
      m: number,
      n: number,
      k: number,
      a: Int32Array,
      ao: number,
      as0: number,
      as1: number,
      b: Int32Array,
      bo: number,
      bs0: number,
      bs1: number,
      c: Int32Array,
      co: number,
      cs0: number,
      cs1: number,
    ): void {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let p = ao + i * as0;
          let q = bo + j * bs1;
          let total = 0;
          for (let l = 0; l < k; ) {
            const end = Math.min(l + 64, k);
            let s0 = 0;
            let s1 = 0;
            let s2 = 0;
            let s3 = 0;
            for (; l + 4 <= end; l += 4) {
              s0 = (s0 + Math.imul(a[p], b[q])) | 0;
              s1 = (s1 + Math.imul(a[p + 1 * as1], b[q + 1 * bs0])) | 0;
              s2 = (s2 + Math.imul(a[p + 2 * as1], b[q + 2 * bs0])) | 0;
              s3 = (s3 + Math.imul(a[p + 3 * as1], b[q + 3 * bs0])) | 0;
              p += 4 * as1;
              q += 4 * bs0;
            }
            for (; l < end; l++) {
              s0 = (s0 + Math.imul(a[p], b[q])) | 0;
              p += as1;
              q += bs0;
            }
            const left = (s0 + s1) | 0;
            const right = (s2 + s3) | 0;
            const sum = (left + right) | 0;
            total = (total + sum) | 0;
          }
          const at = co + i * cs0 + j * cs1;
          c[at] = (c[at] + total) | 0;
        }
      }
    },
  },
  bigint: {
    /** Each element is a row of `a` times a column of `b`, in 4 sums. */
    dots(
      m: number,
      n: number,
      k: number,
      a: BigIntArray,
      ao: number,
      as0: number,
      as1: number,
      b: BigIntArray,
      bo: number,
      bs0: number,
      bs1: number,
      c: BigIntArray,
      co: number,
      cs0: number,
      cs1: number,
    ): void {
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let p = ao + i * as0;
          let q = bo + j * bs1;
          let total = 0n;
          for (let l = 0; l < k; ) {
            const end = Math.min(l + 64, k);
            let s0 = 0n;
            let s1 = 0n;
            let s2 = 0n;
            let s3 = 0n;
            for (; l + 4 <= end; l += 4) {
              s0 = BigInt.asIntN(64, s0 + a[p] * b[q]);
              s1 = BigInt.asIntN(64, s1 + a[p + 1 * as1] * b[q + 1 * bs0]);
              s2 = BigInt.asIntN(64, s2 + a[p + 2 * as1] * b[q + 2 * bs0]);
              s3 = BigInt.asIntN(64, s3 + a[p + 3 * as1] * b[q + 3 * bs0]);
              p += 4 * as1;
              q += 4 * bs0;
            }
            for (; l < end; l++) {
              s0 = BigInt.asIntN(64, s0 + a[p] * b[q]);
              p += as1;
              q += bs0;
            }
            const left = BigInt.asIntN(64, s0 + s1);
            const right = BigInt.asIntN(64, s2 + s3);
            const sum = BigInt.asIntN(64, left + right);
            total = BigInt.asIntN(64, total + sum);
          }
          const at = co + i * cs0 + j * cs1;
          c[at] = BigInt.asIntN(64, c[at] + total);
        }
      }
    },
  },
};
