import { newStorage, widthOf } from "../core/storage.ts";
import { contiguousSteps, type Strided, sizeOf, wrap } from "../core/strided.ts";

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
  const data = newStorage(x.dtype, index.length * row.length);
  let position = 0;
  for (let i = 0; i < index.length; i++) {
    const start = x.offset + index[i] * x.steps[0];
    for (let j = 0; j < row.length; j++) {
      for (let part = 0; part < width; part++) data[position++] = x.data[(start + row[j]) * width + part];
    }
  }
  return wrap(data, x.dtype, shape, contiguousSteps(shape), 0);
}

/** Exchanges two rows. */
export function swapRows(x: Strided, row: Int32Array, a: number, b: number): void {
  const width = widthOf(x.dtype);
  const { data, offset, steps } = x;
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
