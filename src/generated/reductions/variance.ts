// Generated from codegen/spec/reductions.ts, codegen/emit/reductions.ts by `npm run gen`. Do not edit.
import { roundToFloat16 } from "../../core/float16.ts";

/** Adds the squared distances from the mean to `d`, which is contiguous. A complex array takes two passes. */
export const squaresKernels = {
  float64(
    x: Float64Array,
    xo: number,
    xs1: number,
    xs0: number,
    mean: Float64Array,
    mo: number,
    ms1: number,
    ms0: number,
    d: Float64Array,
    at: number,
    n1: number,
    n0: number,
  ): void {
    let q = at;
    for (let i = 0; i < n1; i++) {
      let p = xo + i * xs1;
      let m = mo + i * ms1;
      for (let j = 0; j < n0; j++) {
        const v = x[p] - mean[m];
        d[q] = d[q] + v * v;
        p += xs0;
        m += ms0;
        q++;
      }
    }
  },
  float32(
    x: Float32Array,
    xo: number,
    xs1: number,
    xs0: number,
    mean: Float32Array,
    mo: number,
    ms1: number,
    ms0: number,
    d: Float32Array,
    at: number,
    n1: number,
    n0: number,
  ): void {
    let q = at;
    for (let i = 0; i < n1; i++) {
      let p = xo + i * xs1;
      let m = mo + i * ms1;
      for (let j = 0; j < n0; j++) {
        const v = Math.fround(x[p] - mean[m]);
        d[q] = Math.fround(d[q] + Math.fround(v * v));
        p += xs0;
        m += ms0;
        q++;
      }
    }
  },
  float16(
    x: Float32Array,
    xo: number,
    xs1: number,
    xs0: number,
    mean: Float32Array,
    mo: number,
    ms1: number,
    ms0: number,
    d: Float32Array,
    at: number,
    n1: number,
    n0: number,
  ): void {
    let q = at;
    for (let i = 0; i < n1; i++) {
      let p = xo + i * xs1;
      let m = mo + i * ms1;
      for (let j = 0; j < n0; j++) {
        const v = roundToFloat16(Math.fround(x[p] - mean[m]));
        d[q] = roundToFloat16(Math.fround(d[q] + roundToFloat16(Math.fround(v * v))));
        p += xs0;
        m += ms0;
        q++;
      }
    }
  },
};
