// Generated from codegen/emit/products.ts by `npm run gen`. Do not edit.
/** Products by their inner dimension, from 1; `c` is contiguous and written, not added to. */
export const smallFloat64 = [
  (
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
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q];
      }
    }
  },
  (
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
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bs0];
      }
    }
  },
  (
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
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bs0] + a2 * b[q + 2 * bs0];
      }
    }
  },
  (
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
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bs0] + a2 * b[q + 2 * bs0] + a3 * b[q + 3 * bs0];
      }
    }
  },
  (
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
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      const a4 = a[p + 4 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bs0] + a2 * b[q + 2 * bs0] + a3 * b[q + 3 * bs0] + a4 * b[q + 4 * bs0];
      }
    }
  },
  (
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
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      const a4 = a[p + 4 * as1];
      const a5 = a[p + 5 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] =
          0 +
          a0 * b[q] +
          a1 * b[q + 1 * bs0] +
          a2 * b[q + 2 * bs0] +
          a3 * b[q + 3 * bs0] +
          a4 * b[q + 4 * bs0] +
          a5 * b[q + 5 * bs0];
      }
    }
  },
  (
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
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      const a4 = a[p + 4 * as1];
      const a5 = a[p + 5 * as1];
      const a6 = a[p + 6 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] =
          0 +
          a0 * b[q] +
          a1 * b[q + 1 * bs0] +
          a2 * b[q + 2 * bs0] +
          a3 * b[q + 3 * bs0] +
          a4 * b[q + 4 * bs0] +
          a5 * b[q + 5 * bs0] +
          a6 * b[q + 6 * bs0];
      }
    }
  },
  (
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
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      const a4 = a[p + 4 * as1];
      const a5 = a[p + 5 * as1];
      const a6 = a[p + 6 * as1];
      const a7 = a[p + 7 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] =
          0 +
          a0 * b[q] +
          a1 * b[q + 1 * bs0] +
          a2 * b[q + 2 * bs0] +
          a3 * b[q + 3 * bs0] +
          a4 * b[q + 4 * bs0] +
          a5 * b[q + 5 * bs0] +
          a6 * b[q + 6 * bs0] +
          a7 * b[q + 7 * bs0];
      }
    }
  },
];

/** The same in float32: products and sums are in float64 and round once. */
export const smallFloat32 = [
  (
    a: Float32Array,
    ao: number,
    as0: number,
    as1: number,
    b: Float32Array,
    bo: number,
    bs0: number,
    bs1: number,
    c: Float32Array,
    co: number,
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q];
      }
    }
  },
  (
    a: Float32Array,
    ao: number,
    as0: number,
    as1: number,
    b: Float32Array,
    bo: number,
    bs0: number,
    bs1: number,
    c: Float32Array,
    co: number,
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bs0];
      }
    }
  },
  (
    a: Float32Array,
    ao: number,
    as0: number,
    as1: number,
    b: Float32Array,
    bo: number,
    bs0: number,
    bs1: number,
    c: Float32Array,
    co: number,
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bs0] + a2 * b[q + 2 * bs0];
      }
    }
  },
  (
    a: Float32Array,
    ao: number,
    as0: number,
    as1: number,
    b: Float32Array,
    bo: number,
    bs0: number,
    bs1: number,
    c: Float32Array,
    co: number,
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bs0] + a2 * b[q + 2 * bs0] + a3 * b[q + 3 * bs0];
      }
    }
  },
  (
    a: Float32Array,
    ao: number,
    as0: number,
    as1: number,
    b: Float32Array,
    bo: number,
    bs0: number,
    bs1: number,
    c: Float32Array,
    co: number,
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      const a4 = a[p + 4 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] = 0 + a0 * b[q] + a1 * b[q + 1 * bs0] + a2 * b[q + 2 * bs0] + a3 * b[q + 3 * bs0] + a4 * b[q + 4 * bs0];
      }
    }
  },
  (
    a: Float32Array,
    ao: number,
    as0: number,
    as1: number,
    b: Float32Array,
    bo: number,
    bs0: number,
    bs1: number,
    c: Float32Array,
    co: number,
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      const a4 = a[p + 4 * as1];
      const a5 = a[p + 5 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] =
          0 +
          a0 * b[q] +
          a1 * b[q + 1 * bs0] +
          a2 * b[q + 2 * bs0] +
          a3 * b[q + 3 * bs0] +
          a4 * b[q + 4 * bs0] +
          a5 * b[q + 5 * bs0];
      }
    }
  },
  (
    a: Float32Array,
    ao: number,
    as0: number,
    as1: number,
    b: Float32Array,
    bo: number,
    bs0: number,
    bs1: number,
    c: Float32Array,
    co: number,
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      const a4 = a[p + 4 * as1];
      const a5 = a[p + 5 * as1];
      const a6 = a[p + 6 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] =
          0 +
          a0 * b[q] +
          a1 * b[q + 1 * bs0] +
          a2 * b[q + 2 * bs0] +
          a3 * b[q + 3 * bs0] +
          a4 * b[q + 4 * bs0] +
          a5 * b[q + 5 * bs0] +
          a6 * b[q + 6 * bs0];
      }
    }
  },
  (
    a: Float32Array,
    ao: number,
    as0: number,
    as1: number,
    b: Float32Array,
    bo: number,
    bs0: number,
    bs1: number,
    c: Float32Array,
    co: number,
    m: number,
    n: number,
  ): void => {
    let at = co;
    for (let i = 0, p = ao; i < m; i++, p += as0) {
      const a0 = a[p];
      const a1 = a[p + 1 * as1];
      const a2 = a[p + 2 * as1];
      const a3 = a[p + 3 * as1];
      const a4 = a[p + 4 * as1];
      const a5 = a[p + 5 * as1];
      const a6 = a[p + 6 * as1];
      const a7 = a[p + 7 * as1];
      for (let j = 0, q = bo; j < n; j++, q += bs1) {
        c[at++] =
          0 +
          a0 * b[q] +
          a1 * b[q + 1 * bs0] +
          a2 * b[q + 2 * bs0] +
          a3 * b[q + 3 * bs0] +
          a4 * b[q + 4 * bs0] +
          a5 * b[q + 5 * bs0] +
          a6 * b[q + 6 * bs0] +
          a7 * b[q + 7 * bs0];
      }
    }
  },
];
