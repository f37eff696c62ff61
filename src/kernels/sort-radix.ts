/*
 * Radix sort from the lowest digit up: each pass puts the elements in the order of one digit and keeps the order that they
 * had. Keys are words of 32 bits without a sign. Digits that are the same in all keys cost no pass.
 */

/** Shorter rows are sorted by insertion. */
const FEW = 24;
/** From so many elements on wide digits, and so fewer passes, are worth their tables. */
const MANY = 2048;

const [WIDE, NARROW] = [11, 8];
/** Where the elements of each value of each digit go next. */
const places = new Int32Array(3 << WIDE);

/**
 * Counts all digits of the `n` keys that stand `1 << width` words apart from `from` on, and turns the counts into places in
 * an array of as wide elements.
 */
function countDigits(a: Uint32Array, from: number, n: number, bits: number, width: number): void {
  const mask = (1 << bits) - 1;
  places.fill(0);
  if (bits === WIDE) {
    for (let i = 0, at = from; i < n; i++, at += 1 << width) {
      const key = a[at];
      places[key & mask]++;
      places[(1 << WIDE) + ((key >>> WIDE) & mask)]++;
      places[(2 << WIDE) + (key >>> (2 * WIDE))]++;
    }
  } else {
    for (let i = 0, at = from; i < n; i++, at += 1 << width) {
      const key = a[at];
      places[key & mask]++;
      places[(1 << NARROW) + ((key >>> NARROW) & mask)]++;
      places[(2 << NARROW) + ((key >>> (2 * NARROW)) & mask)]++;
      places[(3 << NARROW) + (key >>> (3 * NARROW))]++;
    }
  }
}

/** Turns the counts of a digit into the places where its values begin. */
function placeDigit(table: number, bits: number, start: number, width: number): void {
  let next = start;
  for (let i = table; i < table + (1 << bits); i++) {
    const count = places[i];
    places[i] = next;
    next += count << width;
  }
}

/** Sorts `n` keys of `a`, which may move to `b`: whether they have. */
export function sortKeys(a: Uint32Array, ao: number, b: Uint32Array, bo: number, n: number): boolean {
  if (n <= FEW) {
    insertKeys(a, ao, n);
    return false;
  }
  const bits = n < MANY ? NARROW : WIDE;
  countDigits(a, ao, n, bits, 0);
  let moved = false;
  for (let shift = 0, table = 0; shift < 32; shift += bits, table += 1 << bits) {
    const first = moved ? b[bo] : a[ao];
    if (places[table + ((first >>> shift) & ((1 << bits) - 1))] === n) continue;
    placeDigit(table, bits, moved ? ao : bo, 0);
    if (moved) passKeys(b, bo, a, n, shift, bits, table);
    else passKeys(a, ao, b, n, shift, bits, table);
    moved = !moved;
  }
  return moved;
}

function passKeys(
  a: Uint32Array,
  ao: number,
  b: Uint32Array,
  n: number,
  shift: number,
  bits: number,
  table: number,
): void {
  const mask = (1 << bits) - 1;
  for (let i = ao; i < ao + n; i++) {
    const key = a[i];
    const digit = table + ((key >>> shift) & mask);
    const to = places[digit];
    places[digit] = to + 1;
    b[to] = key;
  }
}

function insertKeys(a: Uint32Array, from: number, n: number): void {
  for (let i = from + 1; i < from + n; i++) {
    const key = a[i];
    let j = i - 1;
    while (j >= from && a[j] > key) {
      a[j + 1] = a[j];
      j--;
    }
    a[j + 1] = key;
  }
}

/**
 * Sorts `n` pairs of a word that goes along and a key, in this order in memory. Equal keys stay in their order. They may
 * move from `a` to `b`: whether they have.
 */
export function sortPairs(a: Uint32Array, ao: number, b: Uint32Array, bo: number, n: number): boolean {
  if (n <= FEW) {
    insertPairs(a, ao, n);
    return false;
  }
  const bits = n < MANY ? NARROW : WIDE;
  countDigits(a, ao + 1, n, bits, 1);
  let moved = false;
  for (let shift = 0, table = 0; shift < 32; shift += bits, table += 1 << bits) {
    const first = moved ? b[bo + 1] : a[ao + 1];
    if (places[table + ((first >>> shift) & ((1 << bits) - 1))] === n) continue;
    placeDigit(table, bits, moved ? ao : bo, 1);
    if (moved) passPairs(b, bo, a, n, shift, bits, table);
    else passPairs(a, ao, b, n, shift, bits, table);
    moved = !moved;
  }
  return moved;
}

function passPairs(
  a: Uint32Array,
  ao: number,
  b: Uint32Array,
  n: number,
  shift: number,
  bits: number,
  table: number,
): void {
  const mask = (1 << bits) - 1;
  for (let i = ao; i < ao + 2 * n; i += 2) {
    const key = a[i + 1];
    const digit = table + ((key >>> shift) & mask);
    const to = places[digit];
    places[digit] = to + 2;
    b[to] = a[i];
    b[to + 1] = key;
  }
}

function insertPairs(a: Uint32Array, from: number, n: number): void {
  for (let i = from + 2; i < from + 2 * n; i += 2) {
    const [word, key] = [a[i], a[i + 1]];
    let j = i - 2;
    while (j >= from && a[j + 1] > key) {
      a[j + 2] = a[j];
      a[j + 3] = a[j + 1];
      j -= 2;
    }
    a[j + 2] = word;
    a[j + 3] = key;
  }
}
