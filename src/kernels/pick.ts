import { bytesOf } from "../core/copy-axes.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { arrayOf, empty, originOf } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";

/** The memory of a C-contiguous tensor as unsigned items, as wide as an element or as a word of it. */
export function itemsOf(x: Strided): Uint8Array | Uint16Array | Uint32Array {
  const { buffer, byteOffset } = arrayOf(x);
  const bytes = bytesOf(x.dtype);
  const count = sizeOf(x.shape);
  const start = count === 0 ? 0 : byteOffset + originOf(x) * bytes;
  if (bytes === 1) return new Uint8Array(buffer, start, count);
  if (bytes === 2) return new Uint16Array(buffer, start, count);
  return new Uint32Array(buffer, start, (count * bytes) / 4);
}

/** The elements of a C-contiguous vector at places, an int32 vector, all of which it has. */
export function pick(x: Strided, places: Strided): Strided {
  const n = places.shape[0];
  const result = empty(places.shape, x.dtype);
  const [index, first] = [numbersOf(arrayOf(places)), originOf(places)];
  const [to, from] = [itemsOf(result), itemsOf(x)];
  const width = Math.max(1, bytesOf(x.dtype) / 4);
  if (width === 1) for (let i = 0; i < n; i++) to[i] = from[index[first + i]];
  else {
    for (let i = 0; i < n; i++) {
      const at = index[first + i] * width;
      for (let k = 0; k < width; k++) to[i * width + k] = from[at + k];
    }
  }
  return result;
}

/** The places where a mask, a vector, is true. */
export function placesOf(mask: Strided): Strided {
  const n = mask.shape[0];
  const [from, start] = [numbersOf(arrayOf(mask)), originOf(mask)];
  let count = 0;
  for (let i = start; i < start + n; i++) count += from[i];
  const result = empty([count], "int32");
  const to = numbersOf(arrayOf(result));
  let next = originOf(result);
  // Nothing jumps: each place is written, and one that is not selected is written over.
  const end = next + count;
  for (let i = 0; i < n && next < end; i++) {
    to[next] = i;
    next += from[start + i];
  }
  return result;
}
