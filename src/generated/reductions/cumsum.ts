// Generated from codegen/spec/reductions.ts, codegen/emit/reductions.ts by `npm run gen`. Do not edit.
import type { BigIntArray } from "../../core/storage.ts";
import { roundToFloat16 } from "../../core/float16.ts";

/** Running sums. Each element from `from` to `to` takes in the one `back` items before it. */
export const cumsumKernels = {
  float64(x: Float64Array, from: number, to: number, back: number): void {
    for (let p = from; p < to; p++) {
      const acc = x[p - back];
      const v = x[p];
      x[p] = acc + v;
    }
  },
  float32(x: Float32Array, from: number, to: number, back: number): void {
    for (let p = from; p < to; p++) {
      const acc = x[p - back];
      const v = x[p];
      x[p] = Math.fround(acc + v);
    }
  },
  float16(x: Float32Array, from: number, to: number, back: number): void {
    for (let p = from; p < to; p++) {
      const acc = x[p - back];
      const v = x[p];
      x[p] = roundToFloat16(Math.fround(acc + v));
    }
  },
  bigint(x: BigIntArray, from: number, to: number, back: number): void {
    for (let p = from; p < to; p++) {
      const acc = x[p - back];
      const v = x[p];
      x[p] = BigInt.asIntN(64, acc + v);
    }
  },
};
