// Generated from codegen/emit/products.ts by `npm run gen`. Do not edit.
/** Rows of a panel of the first operand, and columns of a panel of the second. */
export const tileRows = 3;
export const tileColumns = 4;

/** The inner loops of the blocked product. */
export const tileKernels = {
  float64: {
    create(size: number): Float64Array {
      return new Float64Array(size);
    },
    /** Copies `count` lines of `depth` elements into panels of `width` lines side by side, filled up with zeros. */
    pack(
      panels: Float64Array,
      x: Float64Array,
      xo: number,
      line: number,
      step: number,
      count: number,
      depth: number,
      width: number,
    ): void {
      for (let first = 0; first < count; first += width) {
        const start = first * depth;
        for (let w = 0; w < width; w++) {
          let q = start + w;
          if (first + w < count) {
            let p = xo + (first + w) * line;
            for (let i = 0; i < depth; i++) {
              panels[q] = x[p];
              p += step;
              q += width;
            }
          } else {
            for (let i = 0; i < depth; i++) {
              panels[q] = 0;
              q += width;
            }
          }
        }
      }
    },
    /** Adds the product of one panel of each operand to the `m` × `n` corner of `c` at `co`. */
    tile(
      depth: number,
      a: Float64Array,
      ao: number,
      b: Float64Array,
      bo: number,
      c: Float64Array,
      co: number,
      cs0: number,
      cs1: number,
      m: number,
      n: number,
    ): void {
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let s20 = 0;
      let s21 = 0;
      let s22 = 0;
      let s23 = 0;
      let p = ao;
      let q = bo;
      for (let i = 0; i < depth; i++) {
        const a0 = a[p + 0];
        const a1 = a[p + 1];
        const a2 = a[p + 2];
        const b0 = b[q + 0];
        s00 = s00 + a0 * b0;
        s10 = s10 + a1 * b0;
        s20 = s20 + a2 * b0;
        const b1 = b[q + 1];
        s01 = s01 + a0 * b1;
        s11 = s11 + a1 * b1;
        s21 = s21 + a2 * b1;
        const b2 = b[q + 2];
        s02 = s02 + a0 * b2;
        s12 = s12 + a1 * b2;
        s22 = s22 + a2 * b2;
        const b3 = b[q + 3];
        s03 = s03 + a0 * b3;
        s13 = s13 + a1 * b3;
        s23 = s23 + a2 * b3;
        p += 3;
        q += 4;
      }
      let row = co;
      c[row + 0 * cs1] += s00;
      if (n > 1) c[row + 1 * cs1] += s01;
      if (n > 2) c[row + 2 * cs1] += s02;
      if (n > 3) c[row + 3 * cs1] += s03;
      if (m > 1) {
        row += cs0;
        c[row + 0 * cs1] += s10;
        if (n > 1) c[row + 1 * cs1] += s11;
        if (n > 2) c[row + 2 * cs1] += s12;
        if (n > 3) c[row + 3 * cs1] += s13;
      }
      if (m > 2) {
        row += cs0;
        c[row + 0 * cs1] += s20;
        if (n > 1) c[row + 1 * cs1] += s21;
        if (n > 2) c[row + 2 * cs1] += s22;
        if (n > 3) c[row + 3 * cs1] += s23;
      }
    },
  },
  int32: {
    create(size: number): Int32Array {
      return new Int32Array(size);
    },
    /** Copies `count` lines of `depth` elements into panels of `width` lines side by side, filled up with zeros. */
    pack(
      panels: Int32Array,
      x: Int32Array,
      xo: number,
      line: number,
      step: number,
      count: number,
      depth: number,
      width: number,
    ): void {
      for (let first = 0; first < count; first += width) {
        const start = first * depth;
        for (let w = 0; w < width; w++) {
          let q = start + w;
          if (first + w < count) {
            let p = xo + (first + w) * line;
            for (let i = 0; i < depth; i++) {
              panels[q] = x[p];
              p += step;
              q += width;
            }
          } else {
            for (let i = 0; i < depth; i++) {
              panels[q] = 0;
              q += width;
            }
          }
        }
      }
    },
    /** Adds the product of one panel of each operand to the `m` × `n` corner of `c` at `co`. */
    tile(
      depth: number,
      a: Int32Array,
      ao: number,
      b: Int32Array,
      bo: number,
      c: Int32Array,
      co: number,
      cs0: number,
      cs1: number,
      m: number,
      n: number,
    ): void {
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let s20 = 0;
      let s21 = 0;
      let s22 = 0;
      let s23 = 0;
      let p = ao;
      let q = bo;
      for (let i = 0; i < depth; i++) {
        const a0 = a[p + 0];
        const a1 = a[p + 1];
        const a2 = a[p + 2];
        const b0 = b[q + 0];
        s00 = (s00 + Math.imul(a0, b0)) | 0;
        s10 = (s10 + Math.imul(a1, b0)) | 0;
        s20 = (s20 + Math.imul(a2, b0)) | 0;
        const b1 = b[q + 1];
        s01 = (s01 + Math.imul(a0, b1)) | 0;
        s11 = (s11 + Math.imul(a1, b1)) | 0;
        s21 = (s21 + Math.imul(a2, b1)) | 0;
        const b2 = b[q + 2];
        s02 = (s02 + Math.imul(a0, b2)) | 0;
        s12 = (s12 + Math.imul(a1, b2)) | 0;
        s22 = (s22 + Math.imul(a2, b2)) | 0;
        const b3 = b[q + 3];
        s03 = (s03 + Math.imul(a0, b3)) | 0;
        s13 = (s13 + Math.imul(a1, b3)) | 0;
        s23 = (s23 + Math.imul(a2, b3)) | 0;
        p += 3;
        q += 4;
      }
      let row = co;
      c[row + 0 * cs1] += s00;
      if (n > 1) c[row + 1 * cs1] += s01;
      if (n > 2) c[row + 2 * cs1] += s02;
      if (n > 3) c[row + 3 * cs1] += s03;
      if (m > 1) {
        row += cs0;
        c[row + 0 * cs1] += s10;
        if (n > 1) c[row + 1 * cs1] += s11;
        if (n > 2) c[row + 2 * cs1] += s12;
        if (n > 3) c[row + 3 * cs1] += s13;
      }
      if (m > 2) {
        row += cs0;
        c[row + 0 * cs1] += s20;
        if (n > 1) c[row + 1 * cs1] += s21;
        if (n > 2) c[row + 2 * cs1] += s22;
        if (n > 3) c[row + 3 * cs1] += s23;
      }
    },
  },
};
