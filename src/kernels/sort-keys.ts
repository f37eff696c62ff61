import type { KeyKind, Words } from "./sort-words.ts";

/*
 * Keys are words without a sign that sort as the numbers do. Of a signed integer the first bit is turned over; of a float
 * too, and all other bits where it is negative. 64 bits make two keys. The largest key is that of every NaN, and both zeros
 * have one key: what is equal stays in its order.
 */
const SIGN = 0x80000000;
const LAST = 0xffffffff;

const float32Key = (bits: number): number =>
  (bits & 0x7fffffff) > 0x7f800000 ? LAST : bits << 1 === 0 ? SIGN : bits ^ ((bits >> 31) | SIGN);

const float16Key = (bits: number): number =>
  (bits & 0x7fff) > 0x7c00 ? 0xffff : (bits & 0x7fff) === 0 ? 0x8000 : bits & 0x8000 ? bits ^ 0xffff : bits | 0x8000;

const isNaN64 = (low: number, high: number): boolean => {
  const magnitude = high & 0x7fffffff;
  return magnitude > 0x7ff00000 || (magnitude === 0x7ff00000 && low !== 0);
};
const isZero64 = (low: number, high: number): boolean => low === 0 && high << 1 === 0;

/** The numbers of a row: the first one is at `at`, and `step` words lie between two. */
export interface Row {
  readonly words: Uint32Array;
  readonly kind: KeyKind;
  readonly at: number;
  readonly step: number;
  /** Where the first one is in the heap, −1 if it is elsewhere. */
  readonly address: number;
}

/** Number `part` of the elements from element `from` on. */
export function rowOf({ words, kind, size, width, address }: Words, from: number, part = 0): Row {
  const at = from * width + part * size;
  return { words, kind, at, step: width, address: address < 0 ? -1 : address + 4 * at };
}

/** Writes behind each of `n` indices, in pairs from `to` on, the key of the number there; of 64 bits the upper one. */
export function upperKeys({ words, kind, at, step }: Row, pairs: Uint32Array, to: number, n: number): void {
  const end = to + 2 * n;
  switch (kind) {
    case "uint32":
      for (let i = to; i < end; i += 2) pairs[i + 1] = words[at + pairs[i] * step];
      return;
    case "int32":
      for (let i = to; i < end; i += 2) pairs[i + 1] = words[at + pairs[i] * step] ^ SIGN;
      return;
    case "float32":
      for (let i = to; i < end; i += 2) pairs[i + 1] = float32Key(words[at + pairs[i] * step]);
      return;
    case "float16":
      for (let i = to; i < end; i += 2) pairs[i + 1] = float16Key(words[at + pairs[i] * step]);
      return;
    case "uint64":
      for (let i = to; i < end; i += 2) pairs[i + 1] = words[at + pairs[i] * step + 1];
      return;
    case "int64":
      for (let i = to; i < end; i += 2) pairs[i + 1] = words[at + pairs[i] * step + 1] ^ SIGN;
      return;
    case "float64":
      for (let i = to; i < end; i += 2) {
        const word = at + pairs[i] * step;
        const [low, high] = [words[word], words[word + 1]];
        pairs[i + 1] = isNaN64(low, high) ? LAST : isZero64(low, high) ? SIGN : high ^ ((high >> 31) | SIGN);
      }
  }
}

/** The same with the lower key of numbers of 64 bits. */
export function lowerKeys({ words, kind, at, step }: Row, pairs: Uint32Array, to: number, n: number): void {
  const end = to + 2 * n;
  if (kind !== "float64") {
    for (let i = to; i < end; i += 2) pairs[i + 1] = words[at + pairs[i] * step];
    return;
  }
  for (let i = to; i < end; i += 2) {
    const word = at + pairs[i] * step;
    const [low, high] = [words[word], words[word + 1]];
    pairs[i + 1] = isNaN64(low, high) ? LAST : isZero64(low, high) ? 0 : low ^ (high >> 31);
  }
}

/** Behind each index 1 if a part of the element there is NaN, and if both are 3, in NumPy's order: a real part weighs 2. */
export function nanKeys(re: Row, im: Row, pairs: Uint32Array, to: number, n: number): boolean {
  let some = 0;
  for (let i = to; i < to + 2 * n; i += 2) {
    const key = 2 * nanAt(re, pairs[i]) + nanAt(im, pairs[i]);
    pairs[i + 1] = key;
    some |= key;
  }
  return some !== 0;
}

function nanAt({ words, kind, at, step }: Row, i: number): number {
  const word = at + i * step;
  if (kind === "float32") return (words[word] & 0x7fffffff) > 0x7f800000 ? 1 : 0;
  return isNaN64(words[word], words[word + 1]) ? 1 : 0;
}

/**
 * The keys of a row of numbers of 32 bits in place of them; false if they would not tell all: there is a −0, or a NaN that
 * is not the usual one. Keys of floats give the bits back, so here each has its own.
 */
export function encode32({ words, kind, at }: Row, to: Uint32Array, from: number, n: number): boolean {
  if (kind === "uint32") {
    for (let i = 0; i < n; i++) to[from + i] = words[at + i];
    return true;
  }
  if (kind === "int32") {
    for (let i = 0; i < n; i++) to[from + i] = words[at + i] ^ SIGN;
    return true;
  }
  const [sign, infinity, usual] = kind === "float32" ? [SIGN | 0, 0x7f800000, 0x7fc00000] : [0x8000, 0x7c00, 0x7e00];
  const all = kind === "float32" ? -1 : 0xffff;
  let odd = 0;
  for (let i = 0; i < n; i++) {
    const bits = words[at + i] | 0;
    const magnitude = bits & ~sign;
    odd |= (magnitude > infinity && bits !== usual) || bits === sign ? 1 : 0;
    to[from + i] = bits & sign ? bits ^ all : bits | sign;
  }
  return odd === 0;
}

/** The numbers of which `encode32` made keys. */
export function decode32({ words, kind, at }: Row, keys: Uint32Array, from: number, n: number): void {
  if (kind === "uint32") for (let i = 0; i < n; i++) words[at + i] = keys[from + i];
  else if (kind === "int32") for (let i = 0; i < n; i++) words[at + i] = keys[from + i] ^ SIGN;
  else {
    const [sign, all] = kind === "float32" ? [SIGN | 0, -1] : [0x8000, 0xffff];
    for (let i = 0; i < n; i++) {
      const key = keys[from + i] | 0;
      words[at + i] = key ^ ((key & sign) === 0 ? all : sign);
    }
  }
}

/** As `encode32`, for pairs of the lower and the upper word. */
export function encode64({ words, kind, at }: Row, to: Uint32Array, from: number, n: number): boolean {
  const end = 2 * n;
  const flip = kind === "uint64" ? 0 : SIGN;
  if (kind !== "float64") {
    for (let i = 0; i < end; i += 2) {
      to[from + i] = words[at + i];
      to[from + i + 1] = words[at + i + 1] ^ flip;
    }
    return true;
  }
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    const [low, high] = [words[at + i] | 0, words[at + i + 1] | 0];
    // −0 and the largest exponent: infinities, which have their place, and NaNs.
    if ((high & 0x7ff00000) === 0x7ff00000 || high === (SIGN | 0)) odd |= isOdd64(low, high);
    const all = high >> 31;
    to[from + i] = low ^ all;
    to[from + i + 1] = high ^ (all | SIGN);
  }
  return odd === 0;
}

function isOdd64(low: number, high: number): number {
  if (high === (SIGN | 0)) return low === 0 ? 1 : 0;
  return isNaN64(low, high) && (low !== 0 || high !== 0x7ff80000) ? 1 : 0;
}

export function decode64({ words, kind, at }: Row, keys: Uint32Array, from: number, n: number): void {
  const end = 2 * n;
  const flip = kind === "uint64" ? 0 : SIGN | 0;
  const float = kind === "float64" ? -1 : 0;
  for (let i = 0; i < end; i += 2) {
    const high = keys[from + i + 1] | 0;
    const all = ~(high >> 31) & float;
    words[at + i] = keys[from + i] ^ all;
    words[at + i + 1] = high ^ (all | flip);
  }
}
