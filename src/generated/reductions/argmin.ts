// Generated from codegen/spec/reductions.ts, codegen/emit/reductions.ts by `npm run gen`. Do not edit.
import type { BigIntArray } from "../../core/storage.ts";

/** The position of the smallest element, the first of equals. `inner` searches along the last of two axes; `outer` along the first, with room for a row in `bests`. */
export const argminKernels = {
  float64: {
    inner(
      x: Float64Array,
      xo: number,
      xs1: number,
      xs0: number,
      out: Int32Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      for (let i = 0; i < n1; i++) {
        let p = xo + i * xs1;
        let best = x[p];
        let index = 0;
        if (best === best)
          for (let j = 1; j < n0; j++) {
            p += xs0;
            const v = x[p];
            if (v < best || v !== v) {
              best = v;
              index = j;
              if (v !== v) break;
            }
          }
        out[oo + i * os1] = index;
      }
    },
    outer(
      x: Float64Array,
      xo: number,
      xs1: number,
      xs0: number,
      bests: Float64Array,
      out: Int32Array,
      oo: number,
      os0: number,
      n1: number,
      n0: number,
    ): void {
      for (let j = 0; j < n0; j++) bests[j] = x[xo + j * xs0];
      for (let i = 1; i < n1; i++) {
        let p = xo + i * xs1;
        for (let j = 0; j < n0; j++) {
          const v = x[p];
          const best = bests[j];
          if (v < best || (v !== v && best === best)) {
            bests[j] = v;
            out[oo + j * os0] = i;
          }
          p += xs0;
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
      out: Int32Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      for (let i = 0; i < n1; i++) {
        let p = xo + i * xs1;
        let best = x[p];
        let index = 0;
        if (best === best)
          for (let j = 1; j < n0; j++) {
            p += xs0;
            const v = x[p];
            if (v < best || v !== v) {
              best = v;
              index = j;
              if (v !== v) break;
            }
          }
        out[oo + i * os1] = index;
      }
    },
    outer(
      x: Float32Array,
      xo: number,
      xs1: number,
      xs0: number,
      bests: Float32Array,
      out: Int32Array,
      oo: number,
      os0: number,
      n1: number,
      n0: number,
    ): void {
      for (let j = 0; j < n0; j++) bests[j] = x[xo + j * xs0];
      for (let i = 1; i < n1; i++) {
        let p = xo + i * xs1;
        for (let j = 0; j < n0; j++) {
          const v = x[p];
          const best = bests[j];
          if (v < best || (v !== v && best === best)) {
            bests[j] = v;
            out[oo + j * os0] = i;
          }
          p += xs0;
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
      for (let i = 0; i < n1; i++) {
        let p = xo + i * xs1;
        let best = x[p];
        let index = 0;

        for (let j = 1; j < n0; j++) {
          p += xs0;
          const v = x[p];
          if (v < best) {
            best = v;
            index = j;
          }
        }
        out[oo + i * os1] = index;
      }
    },
    outer(
      x: Int32Array,
      xo: number,
      xs1: number,
      xs0: number,
      bests: Int32Array,
      out: Int32Array,
      oo: number,
      os0: number,
      n1: number,
      n0: number,
    ): void {
      for (let j = 0; j < n0; j++) bests[j] = x[xo + j * xs0];
      for (let i = 1; i < n1; i++) {
        let p = xo + i * xs1;
        for (let j = 0; j < n0; j++) {
          const v = x[p];
          const best = bests[j];
          if (v < best) {
            bests[j] = v;
            out[oo + j * os0] = i;
          }
          p += xs0;
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
      out: Int32Array,
      oo: number,
      os1: number,
      n1: number,
      n0: number,
    ): void {
      for (let i = 0; i < n1; i++) {
        let p = xo + i * xs1;
        let best = x[p];
        let index = 0;

        for (let j = 1; j < n0; j++) {
          p += xs0;
          const v = x[p];
          if (v < best) {
            best = v;
            index = j;
          }
        }
        out[oo + i * os1] = index;
      }
    },
    outer(
      x: BigIntArray,
      xo: number,
      xs1: number,
      xs0: number,
      bests: BigIntArray,
      out: Int32Array,
      oo: number,
      os0: number,
      n1: number,
      n0: number,
    ): void {
      for (let j = 0; j < n0; j++) bests[j] = x[xo + j * xs0];
      for (let i = 1; i < n1; i++) {
        let p = xo + i * xs1;
        for (let j = 0; j < n0; j++) {
          const v = x[p];
          const best = bests[j];
          if (v < best) {
            bests[j] = v;
            out[oo + j * os0] = i;
          }
          p += xs0;
        }
      }
    },
  },
};
