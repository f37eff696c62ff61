import { widthOf } from "../core/storage.ts";
import { arrayOf, empty, originOf, type Strided, sizeOf } from "../core/strided.ts";

/** Where each element of a row `x[0]` lies from the row's start, in elements and in C order. */
export function rowOffsets(x: Strided): Int32Array {
  const inner = x.shape.slice(1);
  const offsets = new Int32Array(sizeOf(inner));
  let filled = Math.min(1, offsets.length);
  for (let axis = inner.length - 1; axis >= 0 && filled > 0; axis--) {
    const step = x.steps[axis + 1];
    const block = filled;
    for (let i = 1; i < inner[axis]; i++) {
      for (let j = 0; j < block; j++) offsets[filled++] = offsets[j] + i * step;
    }
  }
  return offsets;
}

/** `x[index]` along the first axis, reshaped: `shape` has as many elements as the rows taken. */
export function takeRows(x: Strided, index: ArrayLike<number>, shape: readonly number[]): Strided {
  const width = widthOf(x.dtype);
  const row = rowOffsets(x);
  const result = empty(shape, x.dtype);
  const data = arrayOf(result);
  const [from, origin] = [arrayOf(x), originOf(x)];
  let position = result.store.start;
  for (let i = 0; i < index.length; i++) {
    const start = origin + index[i] * x.steps[0];
    for (let j = 0; j < row.length; j++) {
      for (let part = 0; part < width; part++) data[position++] = from[(start + row[j]) * width + part];
    }
  }
  return result;
}

/** Exchanges two rows. */
export function swapRows(x: Strided, row: Int32Array, a: number, b: number): void {
  const width = widthOf(x.dtype);
  const { steps } = x;
  const [data, offset] = [arrayOf(x), originOf(x)];
  const to = (offset + a * steps[0]) * width;
  const from = (offset + b * steps[0]) * width;
  for (let j = 0; j < row.length; j++) {
    for (let part = 0; part < width; part++) {
      const at = row[j] * width + part;
      const kept = data[to + at];
      data[to + at] = data[from + at];
      data[from + at] = kept;
    }
  }
}
