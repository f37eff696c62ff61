import { castTo } from "../core/conversions.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { isComplex, layouts } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { addressOf, arrayOf, empty, originOf, wrap } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";

/** How the words of a number become a key: see `sort-keys.ts`. */
export type KeyKind = "uint32" | "int32" | "float16" | "float32" | "uint64" | "int64" | "float64";

const kinds: { readonly [D in DType]: KeyKind } = {
  bool: "int32",
  uint8: "int32",
  int8: "int32",
  uint16: "int32",
  int16: "int32",
  uint32: "uint32",
  int32: "int32",
  uint64: "uint64",
  int64: "int64",
  float16: "float16",
  float32: "float32",
  float64: "float64",
  complex64: "float32",
  complex128: "float64",
};

/** The elements of a C-contiguous tensor as words of 32 bits, the lower one of two first: engines are little-endian. */
export interface Words {
  readonly words: Uint32Array;
  readonly kind: KeyKind;
  /** Words of one number, and of one element: complex ones have two numbers. */
  readonly size: 1 | 2;
  readonly width: 1 | 2 | 4;
  /** Where they are in the heap, −1 if they are elsewhere. */
  readonly address: number;
}

/** Elements of 8 or 16 bits are copied to wider ones, all others are seen where they are. */
export function wordsOf(x: Strided): Words {
  return wordsIn(isNarrow(x.dtype) ? castTo(bitsOf(x), "int32") : x, x.dtype);
}

/** The words of a C-contiguous copy, and what then makes a tensor of them. */
export function copyWords(x: Strided): { words: Words; result: () => Strided } {
  const { dtype } = x;
  const wide = castTo(bitsOf(x), isNarrow(dtype) ? "int32" : dtype);
  return { words: wordsIn(wide, dtype), result: () => (isNarrow(dtype) ? narrowed(wide, dtype) : wide) };
}

function wordsIn(x: Strided, dtype: DType): Words {
  const kind = kinds[dtype];
  const size = kind.endsWith("64") ? 2 : 1;
  const width = isComplex(dtype) ? (size === 2 ? 4 : 2) : size;
  const { buffer, byteOffset } = arrayOf(x);
  const count = sizeOf(x.shape) * width;
  // A view of no elements may start anywhere.
  const start = count === 0 ? 0 : byteOffset + originOf(x) * width * 4;
  return { words: new Uint32Array(buffer, start, count), kind, size, width, address: count === 0 ? -1 : addressOf(x) };
}

const isNarrow = (dtype: DType): boolean => layouts[dtype].bytes < 4;

const seenAs = (x: Strided, dtype: DType): Strided => wrap(x.store, dtype, x.shape, x.steps, x.offset);

/** float16 is seen as its bits. */
const bitsOf = (x: Strided): Strided => (x.dtype === "float16" ? seenAs(x, "uint16") : x);

function narrowed(x: Strided, dtype: DType): Strided {
  if (dtype !== "float16") return castTo(x, dtype);
  return seenAs(castTo(x, "uint16"), dtype);
}

/** Memory for one call: words of an array from `at` on. */
export interface Room {
  readonly words: Uint32Array;
  readonly at: number;
  /** As that of `Words`. */
  readonly address: number;
  readonly release: () => void;
}

export function roomFor(count: number): Room {
  const x = empty([count], "uint32");
  const words = arrayOf(x);
  if (!(words instanceof Uint32Array)) throw new TypeError("uint32 is not kept in a Uint32Array");
  return { words, at: originOf(x), address: addressOf(x), release: () => giveBack(x.store) };
}
