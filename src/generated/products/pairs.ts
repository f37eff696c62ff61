// Generated from codegen/emit/products.ts by `npm run gen`. Do not edit.
import type { BigIntArray } from "../../core/storage.ts";

/** Products of elements in the same place, without a matrix. */
export const pairsKernels = {
  float64: {
    /** Adds the products of elements in the same place, over `m` × `n` places, to `c`, which may repeat. */
    pairs(
      m: number,
      n: number,
      _k: number,
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
      sign: number,
    ): void {
      for (let i = 0; i < m; i++) {
        let p = ao + i * as0;
        let q = bo + i * bs0;
        let at = co + i * cs0;
        for (let j = 0; j < n; j++) {
          const product = sign * a[p] * b[q];
          c[at] = c[at] + product;
          p += as1;
          q += bs1;
          at += cs1;
        }
      }
    },
  },
  float32: {
    /** Adds the products of elements in the same place, over `m` × `n` places, to `c`, which may repeat. */
    pairs(
      m: number,
      n: number,
      _k: number,
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
      sign: number,
    ): void {
      for (let i = 0; i < m; i++) {
        let p = ao + i * as0;
        let q = bo + i * bs0;
        let at = co + i * cs0;
        for (let j = 0; j < n; j++) {
          const product = sign * a[p] * b[q];
          c[at] = c[at] + product;
          p += as1;
          q += bs1;
          at += cs1;
        }
      }
    },
  },
  int32: {
    /** Adds the products of elements in the same place, over `m` × `n` places, to `c`, which may repeat. */
    pairs(
      m: number,
      n: number,
      _k: number,
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
      _sign: number,
    ): void {
      for (let i = 0; i < m; i++) {
        let p = ao + i * as0;
        let q = bo + i * bs0;
        let at = co + i * cs0;
        for (let j = 0; j < n; j++) {
          const product = Math.imul(a[p], b[q]);
          c[at] = (c[at] + product) | 0;
          p += as1;
          q += bs1;
          at += cs1;
        }
      }
    },
  },
  bigint: {
    /** Adds the products of elements in the same place, over `m` × `n` places, to `c`, which may repeat. */
    pairs(
      m: number,
      n: number,
      _k: number,
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
      _sign: number,
    ): void {
      for (let i = 0; i < m; i++) {
        let p = ao + i * as0;
        let q = bo + i * bs0;
        let at = co + i * cs0;
        for (let j = 0; j < n; j++) {
          const product = a[p] * b[q];
          c[at] = BigInt.asIntN(64, c[at] + product);
          p += as1;
          q += bs1;
          at += cs1;
        }
      }
    },
  },
};
