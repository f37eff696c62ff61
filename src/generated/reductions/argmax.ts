// Generated from codegen/spec/reductions.ts, codegen/emit/reductions.ts by `npm run gen`. Do not edit.
import type { Storage } from "../../core/storage.ts";

/** The position of the largest element, the first of equals. `inner` searches along the last of two axes; `outer` along the first, from places that are 0. */
export const argmaxKernel = {
  inner(
    x: Storage,
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
      for (let j = 1; j < n0 && best === best; j++) {
        p += xs0;
        const v = x[p];
        if (v > best || v !== v) {
          best = v;
          index = j;
        }
      }
      out[oo + i * os1] = index;
    }
  },
  outer(
    x: Storage,
    xo: number,
    xs1: number,
    xs0: number,
    out: Int32Array,
    oo: number,
    os0: number,
    n1: number,
    n0: number,
  ): void {
    for (let i = 1; i < n1; i++) {
      for (let j = 0; j < n0; j++) {
        const p = xo + j * xs0;
        const q = oo + j * os0;
        const v = x[p + i * xs1];
        const best = x[p + out[q] * xs1];
        if (v > best || (v !== v && best === best)) out[q] = i;
      }
    }
  },
};
