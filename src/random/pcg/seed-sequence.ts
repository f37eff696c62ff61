import { ValueError } from "../../core/errors.ts";

/** What seeds a generator: integers of any size, which are not negative. */
export type Entropy = number | bigint | readonly (number | bigint)[];

const SHIFT = 16;

/** In every engine that we support; neither the ES library nor our build's types declare it. */
declare const crypto: { getRandomValues(array: Uint32Array): Uint32Array };

/** The words of an integer, low ones first; one of 0. */
function wordsOf(name: string, value: unknown): number[] {
  if (typeof value !== "bigint" && !(typeof value === "number" && Number.isInteger(value))) {
    throw new ValueError(`SeedSequence: ${name} must be integers, got ${String(value)}`);
  }
  let left = BigInt(value);
  if (left < 0n) throw new ValueError(`SeedSequence: ${name} must not be negative, got ${value}`);
  const words: number[] = [];
  do {
    words.push(Number(left & 0xffffffffn));
    left >>= 32n;
  } while (left > 0n);
  return words;
}

function wordsOfAll(name: string, value: Entropy): number[] {
  return Array.isArray(value) ? value.flatMap((item) => wordsOf(name, item)) : wordsOf(name, value);
}

/** A hash whose constant changes with every word. */
function hasher(initial: number, multiplier: number): (word: number) => number {
  let constant = initial;
  return (word) => {
    const mixed = word ^ constant;
    constant = Math.imul(constant, multiplier);
    const product = Math.imul(mixed, constant);
    return product ^ (product >>> SHIFT);
  };
}

function mix(x: number, y: number): number {
  const result = Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y);
  return (result ^ (result >>> SHIFT)) | 0;
}

function fromSystem(count: number): bigint {
  return crypto.getRandomValues(new Uint32Array(count)).reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
}

/**
 * Makes good seeds of any integers, and seeds of independent streams: NumPy's `SeedSequence`, after the `seed_seq` of
 * O'Neill (2015). Without entropy it takes the system's.
 *
 * @example
 * ```ts
 * const [left, right] = new random.SeedSequence(42).spawn(2);
 * const x = random.defaultRng(left).normal(0, 1, 3); // Tensor<[3]>
 * ```
 */
export class SeedSequence {
  readonly entropy: Entropy;
  readonly spawnKey: readonly (number | bigint)[];
  readonly poolSize: number;
  /** How many children there are. */
  nChildrenSpawned: number;
  private readonly pool: Int32Array;

  constructor(
    entropy?: Entropy | null,
    options: {
      readonly spawnKey?: readonly (number | bigint)[];
      readonly poolSize?: number;
      readonly nChildrenSpawned?: number;
    } = {},
  ) {
    const { spawnKey = [], poolSize = 4, nChildrenSpawned = 0 } = options;
    if (!Number.isInteger(poolSize) || poolSize < 4) {
      throw new ValueError(`SeedSequence: poolSize must be an integer of at least 4, got ${poolSize}`);
    }
    this.entropy = entropy ?? fromSystem(poolSize);
    this.spawnKey = spawnKey;
    this.poolSize = poolSize;
    this.nChildrenSpawned = nChildrenSpawned;
    this.pool = this.mixed();
  }

  /** The words that the pool is made of. Children of short entropy do not run into longer entropy. */
  private assembled(): number[] {
    const words = wordsOfAll("entropy", this.entropy);
    const key = wordsOfAll("spawnKey", this.spawnKey);
    while (key.length > 0 && words.length < this.poolSize) words.push(0);
    return [...words, ...key];
  }

  private mixed(): Int32Array {
    const words = this.assembled();
    const hash = hasher(0x43b0d7e5, 0x931e8875);
    const pool = new Int32Array(this.poolSize);
    for (let i = 0; i < pool.length; i++) pool[i] = hash(i < words.length ? words[i] : 0);
    for (let from = 0; from < pool.length; from++) {
      for (let to = 0; to < pool.length; to++) {
        if (from !== to) pool[to] = mix(pool[to], hash(pool[from]));
      }
    }
    for (let from = pool.length; from < words.length; from++) {
      for (let to = 0; to < pool.length; to++) pool[to] = mix(pool[to], hash(words[from]));
    }
    return pool;
  }

  /** So many words of 32 bits, to seed a generator with. */
  generateState(count: number): Uint32Array {
    const hash = hasher(0x8b51f9dd, 0x58f38ded);
    return new Uint32Array(count).map((_, i) => hash(this.pool[i % this.pool.length]));
  }

  /** So many sequences that are independent of this one, of each other, and of those of earlier calls. */
  spawn(count: number): SeedSequence[] {
    if (!Number.isInteger(count) || count < 0) {
      throw new ValueError(`SeedSequence.spawn: count must be an integer and not negative, got ${count}`);
    }
    const { entropy, spawnKey, poolSize, nChildrenSpawned } = this;
    this.nChildrenSpawned += count;
    return Array.from(
      { length: count },
      (_, i) => new SeedSequence(entropy, { spawnKey: [...spawnKey, nChildrenSpawned + i], poolSize }),
    );
  }
}
