import { multiply, type Planes, part, type Room, transposed } from "./planes.ts";
import { applyBlock, BLOCK, beta, blocksBackwards, reflect, roomToApply, tauIm, tauRe } from "./reflectors.ts";

/**
 * Reduction to Hessenberg form, H = Qᴴ A Q, after Quintana-Ortí and van de Geijn, "Improving the performance of reduction to
 * Hessenberg form", ACM TOMS 32 (2006) 180 (LAPACK's dgehrd, dlahr2): columns are reflected one after the other, the rest
 * of the matrix follows a block at a time, by products. Matrices lie in memory by columns: row c of `Planes` is column c.
 */

/** Room for the work on an n × n matrix, in numbers of the field: V and Y by rows, T, and a product of n rows. */
const roomToReduce = (n: number): number => n * n + BLOCK * n + BLOCK * BLOCK + 2 * BLOCK * n + 3 * BLOCK;

/** What one reduction after the other works in. */
export class Reduction {
  readonly n: number;
  /** Row i is the vector of reflector i, with zeros before its column i + 1. */
  readonly v: Planes;
  readonly tau: Planes;
  private readonly y: Planes;
  private readonly t: Planes;
  private readonly short: Planes;
  private readonly other: Planes;
  private readonly tall: Planes;
  private readonly wide: Planes;
  private readonly work: Planes;

  constructor(room: Room, n: number, complex: boolean) {
    this.n = n;
    this.v = room.take(n, n, complex);
    this.tau = room.take(1, n, complex);
    this.y = room.take(BLOCK, n, complex);
    this.t = room.take(BLOCK, BLOCK, complex);
    this.short = room.take(1, BLOCK, complex);
    this.other = room.take(1, BLOCK, complex);
    this.tall = room.take(n, BLOCK, complex);
    this.wide = room.take(n, BLOCK, complex);
    this.work = room.take(1, roomToApply(n), complex);
  }

  /** The numbers of the field that one takes. */
  static room(n: number): number {
    return roomToReduce(n) + n + roomToApply(n);
  }

  /** Reduces the rows and columns `low` to `high` of `a`, which is upper triangular outside of them. */
  reduce(a: Planes, low: number, high: number): undefined {
    const { v, tau } = this;
    for (let plane = 0; plane < 2; plane++) {
      if (plane === 1 && v.im === 0) break;
      v.data.fill(0, v.offset + plane * v.im, v.offset + plane * v.im + this.n * this.n);
      tau.data.fill(0, tau.offset + plane * tau.im, tau.offset + plane * tau.im + this.n);
    }
    for (let start = low; start < high - 2; start += BLOCK) {
      const k = Math.min(BLOCK, high - 2 - start);
      this.panel(a, start, k, high);
      this.follow(a, start, k, high);
    }
  }

  /** Reflects the columns of a block: V, T, and the rows below `start` of Y = A V T. */
  private panel(a: Planes, start: number, k: number, high: number): undefined {
    const { v, y, t, tau, short, other } = this;
    const rows = high - start - 1;
    for (let j = 0; j < k; j++) {
      const c = start + j;
      const column = part(a, c, start + 1);
      const before = part(v, start, start + 1);
      if (j > 0) {
        // From the right: A − Y Vᴴ. From the left: A − V Tᴴ Vᴴ A.
        copyConjugate(j, part(v, start, c), short);
        multiply(1, rows, j, short, part(y, 0, start + 1), column, -1, true);
        multiply(1, j, rows, column, transposed(before), short, 1, false, { b: true });
        multiply(1, j, j, short, t, other, 1, false, { b: true });
        multiply(1, rows, j, other, before, column, -1, true);
      }
      const m = high - c - 1;
      const target = part(a, c, c + 1);
      const own = part(v, c, c + 1);
      copy(m, target, own);
      reflect(m, own);
      const [b, re, im] = [beta, tauRe, tauIm];
      clear(m, target);
      target.data[target.offset] = b;
      tau.data[tau.offset + c] = re;
      if (tau.im !== 0) tau.data[tau.offset + tau.im + c] = im;
      const to = part(y, j, start + 1);
      multiply(1, rows, m, own, part(a, c + 1, start + 1), to);
      if (j > 0) {
        multiply(1, j, m, own, transposed(part(v, start, c + 1)), short, 1, false, { b: true });
        multiply(1, rows, j, short, part(y, 0, start + 1), to, -1, true);
        // Column j of T: −τ T Vᴴ v.
        multiply(j, 1, j, t, transposed(short), transposed(other));
        scale(j, other, -re, -im);
        for (let i = 0; i < j; i++) {
          const at = t.offset + i * t.rows + j;
          t.data[at] = other.data[other.offset + i];
          if (t.im !== 0) t.data[at + t.im] = other.data[other.offset + other.im + i];
        }
      }
      for (let i = 0; i <= j; i++) {
        // Below the diagonal T is zero: products read it whole.
        const at = t.offset + j * t.rows + i;
        t.data[at] = i === j ? re : 0;
        if (t.im !== 0) t.data[at + t.im] = i === j ? im : 0;
      }
      scale(rows, to, re, im);
    }
  }

  /** Takes the reflections of a block to what its columns have not reached. */
  private follow(a: Planes, start: number, k: number, high: number): undefined {
    const { n, v, y, t, tall, wide } = this;
    const rows = high - start - 1;
    const vs = part(v, start, start + 1);
    // Rows above: Y = A V T.
    const above = start + 1;
    const product = { ...wide, rows: above };
    multiply(k, above, rows, vs, part(a, start + 1, 0), product);
    multiply(k, above, k, transposed(t), product, y);
    // A − Y Vᴴ: above in the columns of the block, everywhere in the columns behind it.
    multiply(k - 1, above, k, transposed(vs), y, part(a, start + 1, 0), -1, true, { a: true });
    const behind = start + k;
    multiply(high - behind, high, k, transposed(part(v, start, behind)), y, part(a, behind, 0), -1, true, { a: true });
    // (1 − V Tᴴ Vᴴ) A in the columns behind it.
    const left = part(a, behind, start + 1);
    const [w, u] = [tall, wide].map((x) => ({ ...x, rows: k }));
    multiply(n - behind, k, rows, left, transposed(vs), w, 1, false, { b: true });
    multiply(n - behind, k, k, w, t, u, 1, false, { b: true });
    multiply(n - behind, rows, k, u, vs, left, -1, true);
  }

  /** Writes Q by columns: reflectors `low` to `high` on the identity. */
  form(q: Planes, low: number, high: number): undefined {
    const { n, v, tau, work } = this;
    const { data, offset, im } = q;
    data.fill(0, offset, offset + n * n + im);
    for (let i = 0; i < n; i++) data[offset + i * n + i] = 1;
    const count = high - 2 - low;
    blocksBackwards(count, (start, k) => {
      // Columns before it are still those of the identity.
      const first = low + start + 1;
      applyBlock(n - first, n, part(q, first, 0), low + start, k, v, tau, work);
    });
  }
}

function copy(n: number, from: Planes, to: Planes): void {
  to.data.set(from.data.subarray(from.offset, from.offset + n), to.offset);
  if (to.im === 0) return;
  to.data.set(from.data.subarray(from.offset + from.im, from.offset + from.im + n), to.offset + to.im);
}

/** The conjugates of the first `n` elements of a column, as a row. */
function copyConjugate(n: number, from: Planes, to: Planes): void {
  for (let i = 0; i < n; i++) {
    const at = from.offset + i * from.rows;
    to.data[to.offset + i] = from.data[at];
    if (to.im !== 0) to.data[to.offset + to.im + i] = -from.data[at + from.im];
  }
}

function clear(n: number, { data, offset, im }: Planes): void {
  data.fill(0, offset, offset + n);
  if (im !== 0) data.fill(0, offset + im, offset + im + n);
}

/** Multiplies `n` elements by a number. */
function scale(n: number, { data, offset, im }: Planes, re: number, imag: number): void {
  for (let i = 0; i < n; i++) {
    const at = offset + i;
    const x = data[at];
    if (im === 0) {
      data[at] = x * re;
      continue;
    }
    const y = data[at + im];
    data[at] = x * re - y * imag;
    data[at + im] = x * imag + y * re;
  }
}
