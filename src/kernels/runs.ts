import { castTo } from "../core/conversions.ts";
import type { Strided } from "../core/layout.ts";
import { layouts, type NumberArray } from "../core/storage.ts";
import { arrayOf, empty, originOf, view } from "../core/strided.ts";
import { numbersOf } from "./numbers.ts";
import { pick, placesOf } from "./pick.ts";
import { type Words, wordsOf } from "./sort-words.ts";

/** Whether elements are equal, by their bits: zeros are, NaNs are not. */
function isEqual({ words, kind, size, width }: Words, i: number, j: number): boolean {
  const float = kind.startsWith("float");
  for (let k = 0; k < width; k += size) {
    const [a, b] = [i * width + k, j * width + k];
    if (float && (isNaNAt(words, kind, a) || isNaNAt(words, kind, b))) return false;
    const same = words[a] === words[b] && (size === 1 || words[a + 1] === words[b + 1]);
    if (!same && !(float && isZeroAt(words, kind, a) && isZeroAt(words, kind, b))) return false;
  }
  return true;
}

type KeyKind = Words["kind"];

function isNaNAt(words: Uint32Array, kind: KeyKind, at: number): boolean {
  if (kind === "float16") return (words[at] & 0x7fff) > 0x7c00;
  if (kind === "float32") return (words[at] & 0x7fffffff) > 0x7f800000;
  const upper = words[at + 1] & 0x7fffffff;
  return upper > 0x7ff00000 || (upper === 0x7ff00000 && words[at] !== 0);
}

function isZeroAt(words: Uint32Array, kind: KeyKind, at: number): boolean {
  if (kind === "float16") return (words[at] & 0x7fff) === 0;
  if (kind === "float32") return words[at] << 1 === 0;
  return words[at] === 0 && words[at + 1] << 1 === 0;
}

/** Where the first element begins of which a part is NaN: in a sorted row none without follows. */
function firstNaN(x: Words, n: number): number {
  if (!x.kind.startsWith("float")) return n;
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    let nan = false;
    for (let k = 0; k < x.width; k += x.size) nan ||= isNaNAt(x.words, x.kind, middle * x.width + k);
    if (nan) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first of each run of equal elements, those that are equal to the next one, or those that are equal to no other. */
export type Mark = "first" | "repeated" | "alone";

/** Marks elements of a sorted vector. NaNs are one run if they are to count as equal. */
export function markRuns(x: Strided, mark: Mark, equalNaN: boolean): Strided {
  const n = x.shape[0];
  const result = empty([n], "bool");
  const [to, at] = [numbersOf(arrayOf(result)), originOf(result)];
  const words = wordsOf(x);
  const end = firstNaN(words, n);
  markFirst(words, end, to, at);
  for (let i = end; i < n; i++) to[at + i] = equalNaN && i > end ? 0 : 1;
  if (mark === "first") return result;
  for (let i = 0; i < n; i++) {
    const next = i === n - 1 ? 1 : to[at + i + 1];
    to[at + i] = mark === "repeated" ? 1 - next : to[at + i] & next;
  }
  return result;
}

/** Where an element differs from the one before. No element is NaN. */
function markFirst(x: Words, n: number, to: NumberArray, at: number): void {
  const { words, kind, width } = x;
  if (n > 0) to[at] = 1;
  // A loop of its own for what is most frequent: equal words are equal, others are but for zeros different.
  if (width === 2 && kind === "float64") {
    for (let i = 1; i < n; i++) {
      const j = 2 * i;
      const [low, high, lowBefore, highBefore] = [words[j], words[j + 1], words[j - 2], words[j - 1]];
      const zeros = (low | lowBefore) === 0 && (high | highBefore) << 1 === 0;
      to[at + i] = (low !== lowBefore || high !== highBefore) && !zeros ? 1 : 0;
    }
  } else if (width === 1 && kind !== "float16") {
    const zero = kind === "float32" ? 1 : 0;
    for (let i = 1; i < n; i++) {
      const [bits, before] = [words[i], words[i - 1]];
      const zeros = zero === 1 && (bits | before) << 1 === 0;
      to[at + i] = bits !== before && !zeros ? 1 : 0;
    }
  } else for (let i = 1; i < n; i++) to[at + i] = isEqual(x, i - 1, i) ? 0 : 1;
}

/**
 * The first of each run of equal elements of a sorted vector, which is used up. Nothing jumps: each element is written, and
 * one that is equal to the one before is written over.
 */
export function firstOfRuns(x: Strided, equalNaN: boolean): Strided {
  const words = wordsOf(x);
  const n = x.shape[0];
  // Elements that are copied to be seen as words, or are two numbers.
  if (words.words.buffer !== arrayOf(x).buffer || words.width !== words.size || isNarrow(x)) {
    return pick(x, placesOf(markRuns(x, "first", equalNaN)));
  }
  const end = firstNaN(words, n);
  const kept = words.width === 2 ? keepFirst64(words, end) : keepFirst32(words, end);
  const nans = equalNaN ? Math.min(1, n - end) : n - end;
  const { width } = words;
  words.words.copyWithin(kept * width, end * width, (end + nans) * width);
  return castTo(view(x, [kept + nans], [1]), x.dtype);
}

const isNarrow = ({ dtype }: Strided): boolean => layouts[dtype].bytes < 4;

/** Moves the first of each run to the front, and tells how many there are. */
function keepFirst32({ words, kind }: Words, n: number): number {
  if (n === 0) return 0;
  const floats = kind === "float32" ? 1 : 0;
  let kept = 1;
  let before = words[0];
  for (let i = 1; i < n; i++) {
    const bits = words[i];
    words[kept] = bits;
    const zeros = floats === 1 && (bits | before) << 1 === 0;
    kept += bits === before || zeros ? 0 : 1;
    before = bits;
  }
  return kept;
}

function keepFirst64({ words, kind }: Words, n: number): number {
  if (n === 0) return 0;
  const floats = kind === "float64" ? 1 : 0;
  let kept = 2;
  let [lowBefore, highBefore] = [words[0] | 0, words[1] | 0];
  for (let i = 2; i < 2 * n; i += 2) {
    const [low, high] = [words[i] | 0, words[i + 1] | 0];
    words[kept] = low;
    words[kept + 1] = high;
    const zeros = floats === 1 && (low | lowBefore) === 0 && (high | highBefore) << 1 === 0;
    kept += (low === lowBefore && high === highBefore) || zeros ? 0 : 2;
    lowBefore = low;
    highBefore = high;
  }
  return kept / 2;
}

/** As `markRuns`, for elements in the order of `order` that are made of several: element i of each column. NaN differs from all. */
export function markRows(columns: readonly Strided[], order: Strided): Strided {
  const n = order.shape[0];
  const result = empty([n], "bool");
  const [to, at] = [numbersOf(arrayOf(result)), originOf(result)];
  const [index, from] = [numbersOf(arrayOf(order)), originOf(order)];
  to.fill(0, at, at + n);
  if (n > 0) to[at] = 1;
  for (const column of columns) {
    const words = wordsOf(column);
    for (let i = 1; i < n; i++) {
      if (to[at + i] === 0 && !isEqual(words, index[from + i - 1], index[from + i])) to[at + i] = 1;
    }
  }
  return result;
}
