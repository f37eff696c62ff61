// Generated from codegen/spec/reductions.ts, codegen/emit/reductions.ts by `npm run gen`. Do not edit.

/** What the output holds before the first element. */
export const allIdentity = 1;

function allFloat64(x: Float64Array, o: number, s: number, n: number, start: number): number {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = v !== 0 ? acc : 0;
    if (acc === 0) break;
    p += s;
  }
  return acc;
}

function allFloat32(x: Float32Array, o: number, s: number, n: number, start: number): number {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = v !== 0 ? acc : 0;
    if (acc === 0) break;
    p += s;
  }
  return acc;
}

function allInt32(x: Int32Array, o: number, s: number, n: number, start: number): number {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = v !== 0 ? acc : 0;
    if (acc === 0) break;
    p += s;
  }
  return acc;
}

function allBool(x: Uint8Array, o: number, s: number, n: number, start: number): number {
  let acc = start;
  let p = o;
  let i = 0;
  for (; i < n; i++) {
    const v = x[p];
    acc = v !== 0 ? acc : 0;
    if (acc === 0) break;
    p += s;
  }
  return acc;
}

/** 1 if no element is zero; NaN is not. By lane, the loops where the last of the two axes is reduced, and where it is kept. */
export const allKernels = {
  float64: {
    inner(
      x: Float64Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Uint8Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = allFloat64(x, p, xs0, n0, acc);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: Float64Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Uint8Array,
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
          out[q] = v !== 0 ? acc : 0;
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
      out: Uint8Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = allFloat32(x, p, xs0, n0, acc);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: Float32Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Uint8Array,
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
          out[q] = v !== 0 ? acc : 0;
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
      out: Uint8Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = allInt32(x, p, xs0, n0, acc);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: Int32Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Uint8Array,
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
          out[q] = v !== 0 ? acc : 0;
          p += xs0;
          q += os0;
        }
      }
    },
  },
  bool: {
    inner(
      x: Uint8Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Uint8Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      let p = xo;
      let q = oo;
      for (let i = 0; i < n1; i++) {
        const acc = out[q];

        out[q] = allBool(x, p, xs0, n0, acc);
        p += xs1;
        q += os1;
      }
    },
    outer(
      x: Uint8Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Uint8Array,
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
          out[q] = v !== 0 ? acc : 0;
          p += xs0;
          q += os0;
        }
      }
    },
  },
};
