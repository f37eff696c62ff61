const N = 624;
/** The words of a block. */
export const WORDS = N;
const M = 397;

/** The Mersenne Twister of Matsumoto and Nishimura (1998), period 2^19937 - 1: NumPy's legacy bit generator. */
export class MT19937 {
  /** The recurrence. */
  readonly key = new Int32Array(N);
  /** The same tempered: what is drawn. */
  readonly words = new Int32Array(N);
  /** How many of them have been drawn. */
  position = N;

  /** `init_genrand`: what `np.random.seed(n)` does with an integer. */
  seedInteger(seed: number): void {
    const { key } = this;
    let word = seed >>> 0;
    for (let i = 0; i < N; i++) {
      key[i] = word;
      word = (Math.imul(1812433253, word ^ (word >>> 30)) + i + 1) >>> 0;
    }
    this.position = N;
  }

  /** `init_by_array`: what `np.random.seed([…])` does, for 32-bit words of any number but 0. */
  seedArray(seeds: ArrayLike<number>): void {
    this.seedInteger(19650218);
    const { key } = this;
    let i = 1;
    let j = 0;
    const advance = () => {
      if (++i >= N) {
        key[0] = key[N - 1];
        i = 1;
      }
    };
    for (let step = Math.max(N, seeds.length); step > 0; step--) {
      key[i] = (key[i] ^ Math.imul(key[i - 1] ^ (key[i - 1] >>> 30), 1664525)) + seeds[j] + j;
      advance();
      j = (j + 1) % seeds.length;
    }
    for (let step = N - 1; step > 0; step--) {
      key[i] = (key[i] ^ Math.imul(key[i - 1] ^ (key[i - 1] >>> 30), 1566083941)) - i;
      advance();
    }
    key[0] = 0x80000000;
    this.position = N;
  }

  /** The words of the recurrence, and how many of them have been used. */
  protected words32(): { readonly key: readonly number[]; readonly pos: number } {
    return { key: Array.from(this.key, (word) => word >>> 0), pos: this.position };
  }

  protected restore(key: readonly number[], pos: number): void {
    this.key.set(key);
    this.position = pos;
    this.temper();
  }

  /** The next 32 bits, as a signed number: engines keep those in machine words. */
  nextBits(): number {
    if (this.position === N) this.generate();
    return this.words[this.position++];
  }

  /** The next 32 bits, as an unsigned number. */
  next32(): number {
    return this.nextBits() >>> 0;
  }

  /** The next 64 bits, the high half drawn first. */
  next64(): bigint {
    const high = BigInt(this.next32());
    return (high << 32n) | BigInt(this.next32());
  }

  /** A multiple of 2⁻⁵³ in [0, 1), from two draws. */
  nextDouble(): number {
    const high = this.nextBits() >>> 5;
    return (high * 67108864 + (this.nextBits() >>> 6)) / 9007199254740992;
  }

  /** The next block of the recurrence, and its words tempered. */
  private generate(): void {
    const { key } = this;
    let word = key[0];
    for (let i = 0; i < N; i++) {
      const next = key[i + 1 < N ? i + 1 : 0];
      const mixed = (word & 0x80000000) | (next & 0x7fffffff);
      key[i] = key[i < N - M ? i + M : i + M - N] ^ (mixed >>> 1) ^ (-(mixed & 1) & 0x9908b0df);
      word = next;
    }
    this.temper();
    this.position = 0;
  }

  temper(): void {
    const { key, words } = this;
    for (let i = 0; i < N; i++) {
      let y = key[i];
      y ^= y >>> 11;
      y ^= (y << 7) & 0x9d2c5680;
      y ^= (y << 15) & 0xefc60000;
      words[i] = y ^ (y >>> 18);
    }
  }
}
