/** The same elements in arrays of their own and in the heap, to compare the loops with the kernels. */
import fc from "fast-check";
import { expect } from "vitest";
import { heapOf } from "../../src/core/heap.ts";
import { layouts, newStorage, type Storage } from "../../src/core/storage.ts";
import { addressOf, arrayOf, empty, originOf, type Strided, sizeOf, view, wrap } from "../../src/core/strided.ts";
import type { DType } from "../../src/types/dtype.ts";

const SPECIAL = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  1.5,
  255,
  256,
  -129,
  65536.7,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  -(2 ** 31) - 1,
  2 ** 32 + 5,
  2 ** 53,
  2 ** 63,
  -(2 ** 63),
  1e300,
  -1e300,
  5e-324,
  1e-40,
  3.4028235677973366e38,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  2147483647.5,
  -2147483648.9,
  0.1,
];

/** Elements of every kind in an array of its own: no kernel works there but those that convert. */
export function plain(dtype: DType, length: number, seed: number): Strided {
  const data = newStorage(dtype, length);
  let state = seed;
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const value = state % 3 === 0 ? SPECIAL[(state >>> 8) % SPECIAL.length] : state / 65536;
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[i] = BigInt(state) * 0x1_0000_0003n;
    else data[i] = dtype === "bool" ? (state >>> 9) & 1 : value;
  }
  return wrap(data, dtype, [length], [1], 0);
}

/** The same elements in the heap, if there is one. */
export function inHeap(x: Strided): Strided {
  const { store } = x;
  // A block of its own: what is small lies elsewhere.
  const padded = empty([Math.max(sizeOf(x.shape), 4096)], x.dtype);
  const [to, from] = [arrayOf(padded), store.array];
  for (let i = 0; i < from.length; i++) to[padded.store.start + i] = from[i];
  if (heapOf() !== null) expect(addressOf(padded)).toBeGreaterThanOrEqual(0);
  return view(padded, x.shape, x.steps, x.offset);
}

/** The bits of the elements in C order. */
export function bits(x: Strided): Uint8Array {
  const { bytes, width } = layouts[x.dtype];
  const size = bytes * width;
  const all = arrayOf(x);
  const memory = new Uint8Array(all.buffer, all.byteOffset, all.byteLength);
  const result = new Uint8Array(sizeOf(x.shape) * size);
  let next = 0;
  const walk = (axis: number, at: number): void => {
    if (axis === x.shape.length) {
      for (let i = 0; i < size; i++) result[next++] = memory[at * size + i];
    } else for (let i = 0; i < x.shape[axis]; i++) walk(axis + 1, at + i * x.steps[axis]);
  };
  walk(0, originOf(x));
  return result;
}

/** NaN has many bits: the sign and the payload are not compared. */
function values(x: Strided): unknown {
  const { array } = layouts[x.dtype];
  const made: Storage = new array(bits(x).buffer, 0, bits(x).length / layouts[x.dtype].bytes);
  return x.dtype === "float16" ? made : Array.from<number | bigint>(made);
}

/** As `toEqual`, which is slow for long arrays. */
export function expectSame(x: Strided, y: Strided): void {
  if (!Buffer.from(bits(x)).equals(bits(y))) expect(values(x)).toEqual(values(y));
}

export interface Layout {
  readonly shape: readonly number[];
  readonly steps: readonly number[];
  readonly offset: number;
  readonly length: number;
}

/** A layout over memory of its own: axes in any order, with gaps, backwards, and repeated where it may be. */
export function layoutOf(shape: readonly number[], repeated: boolean): fc.Arbitrary<Layout> {
  const rank = shape.length;
  const axes = Array.from({ length: rank }, (_, i) => i);
  return fc
    .record({
      order: fc.shuffledSubarray(axes, { minLength: rank, maxLength: rank }),
      kinds: fc.array(fc.integer({ min: 0, max: repeated ? 5 : 4 }), { minLength: rank, maxLength: rank }),
      start: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ order, kinds, start }) => {
      const steps = shape.map(() => 0);
      let [step, offset] = [1, start];
      for (const axis of order) {
        const kind = kinds[axis];
        if (kind === 5) continue;
        const gap = kind === 3 ? 2 : 1;
        const reach = step * gap * Math.max(shape[axis], 1);
        steps[axis] = (kind === 4 ? -1 : 1) * step * gap;
        if (kind === 4) offset += (Math.max(shape[axis], 1) - 1) * step * gap;
        step = reach + (kind === 2 ? 1 : 0);
      }
      return { shape, steps, offset, length: start + step + 1 };
    });
}

/** A tensor's memory in another layout. */
export const lay = (x: Strided, { shape, steps, offset }: Layout): Strided => view(x, shape, steps, offset);
