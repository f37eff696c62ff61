import { multiply, type Planes } from "./planes.ts";
import { implicitQL } from "./tridiagonal-ql.ts";
import { secularRoot } from "./tridiagonal-secular.ts";

/**
 * Eigenvectors of a symmetric tridiagonal matrix by divide and conquer: Cuppen, Numer. Math. 36 (1981) 177, with the
 * vectors of Gu and Eisenstat, SIAM J. Matrix Anal. Appl. 16 (1995) 172, which are orthogonal because they belong to roots
 * of a secular equation near by exactly. As LAPACK's dstedc, most of the work is products of matrices.
 */

/** Up to this size QL is as fast. */
const SMALL = 24;

/** Exchanges two rows for their combinations c x + s y and c y − s x. */
function rotate({ data, offset, rows }: Planes, i: number, j: number, from: number, end: number, c: number, s: number) {
  const shift = (j - i) * rows;
  for (let k = offset + i * rows + from; k < offset + i * rows + end; k++) {
    const [x, y] = [data[k], data[k + shift]];
    data[k] = c * x + s * y;
    data[k + shift] = c * y - s * x;
  }
}

/** Which half of the columns a row reaches. */
const [FIRST, SECOND, BOTH] = [1, 2, 3];

/** The matrices and lists that all merges share. Row and column i of the matrix belong to item i. */
class Division {
  readonly op: string;
  readonly d: Float64Array;
  readonly e: Float64Array;
  /** Its rows are eigenvectors; where they do not reach they are zero. */
  readonly vectors: Planes;
  /** Room for all rows of a merge, and for the eigenvectors of the secular equation. */
  readonly gathered: Planes;
  readonly secular: Planes;
  readonly reach: Uint8Array;
  readonly order: Int32Array;
  readonly z: Float64Array;
  // What a merge has found: rows that stay as they are; the others, with the poles and weights of the secular equation.
  readonly gone: Int32Array;
  readonly kept: Int32Array;
  readonly poles: Float64Array;
  readonly weights: Float64Array;
  /** The pole of each column of the secular eigenvectors, which are sorted by reach. */
  readonly columns: Int32Array;
  readonly row: Float64Array;

  constructor(op: string, d: Float64Array, e: Float64Array, vectors: Planes, gathered: Planes, secular: Planes) {
    const n = d.length;
    this.op = op;
    this.d = d;
    this.e = e;
    this.vectors = vectors;
    this.gathered = gathered;
    this.secular = secular;
    this.reach = new Uint8Array(n);
    this.order = new Int32Array(n);
    this.z = new Float64Array(n);
    this.gone = new Int32Array(n);
    this.kept = new Int32Array(n);
    this.poles = new Float64Array(n);
    this.weights = new Float64Array(n);
    this.columns = new Int32Array(n);
    this.row = new Float64Array(n);
  }

  solve(low: number, high: number): undefined {
    const { op, d, e, vectors } = this;
    const { data, offset, rows } = vectors;
    if (high - low <= SMALL) {
      for (let i = low; i < high; i++) data[offset + i * rows + i] = 1;
      implicitQL(op, low, high, d, e, data, offset, rows);
      return;
    }
    const mid = (low + high) >> 1;
    const coupling = e[mid - 1];
    const rho = Math.abs(coupling);
    d[mid - 1] -= rho;
    d[mid] -= rho;
    this.solve(low, mid);
    this.solve(mid, high);
    this.merge(low, mid, high, rho, coupling < 0 ? -1 : 1);
  }

  /** Joins two halves: the whole differs from them by ρ (u ± w) (u ± w)ᵀ, for unit vectors at the end and the beginning. */
  private merge(low: number, mid: number, high: number, rho: number, sign: number): undefined {
    const { z, reach, d, order, gone } = this;
    const { data, offset, rows } = this.vectors;
    for (let i = low; i < high; i++) {
      order[i] = i;
      z[i] = i < mid ? data[offset + i * rows + mid - 1] : sign * data[offset + i * rows + mid];
      reach[i] = i < mid ? FIRST : SECOND;
    }
    this.ascending(low, high);
    const count = this.deflate(low, high, rho);
    this.compose(low, mid, high, count, rho);
    for (let i = 0; i < high - low - count; i++) z[i] = d[gone[i]];
    d.set(this.poles.subarray(0, count), low);
    d.set(z.subarray(0, high - low - count), low + count);
  }

  /** Sorts a part of `order` by eigenvalue. */
  ascending(low: number, high: number): undefined {
    const { d, order } = this;
    order.subarray(low, high).sort((i, j) => d[i] - d[j]);
  }

  /**
   * Finds the rows that are eigenvectors of the whole already: those of no weight, and, of two with the same eigenvalue,
   * one after a rotation. The tolerance is LAPACK's. Gives how many are not.
   */
  private deflate(low: number, high: number, rho: number): number {
    const { z, d, order, reach, gone, kept, vectors } = this;
    let [largest, weight] = [0, 0];
    for (let i = low; i < high; i++) {
      largest = Math.max(largest, Math.abs(d[i]));
      weight = Math.max(weight, Math.abs(z[i]));
    }
    // The norm of z is √2: with ρ doubled, it is 1.
    const tolerance = 4 * Number.EPSILON * Math.max(largest, weight * Math.SQRT1_2);
    let [count, lost, before] = [0, 0, -1];
    for (let place = low; place < high; place++) {
      const row = order[place];
      if (rho * Math.abs(z[row]) * Math.SQRT2 <= tolerance) {
        gone[lost++] = row;
        continue;
      }
      if (before >= 0) {
        const size = Math.sqrt(z[row] * z[row] + z[before] * z[before]);
        const [c, s] = [z[row] / size, -z[before] / size];
        if (Math.abs((d[row] - d[before]) * c * s) <= tolerance) {
          z[row] = size;
          if (reach[row] !== reach[before]) reach[row] = BOTH;
          rotate(vectors, before, row, low, high, c, s);
          const [x, y] = [d[before], d[row]];
          d[before] = x * c * c + y * s * s;
          d[row] = x * s * s + y * c * c;
          gone[lost++] = before;
        } else kept[count++] = before;
      }
      before = row;
    }
    if (before >= 0) kept[count++] = before;
    return count;
  }

  /** Replaces the rows by eigenvectors of the whole: first those of the secular equation, then the ones that stay. */
  private compose(low: number, mid: number, high: number, count: number, rho: number): undefined {
    const { vectors, gathered, secular, kept, gone, reach, columns } = this;
    const { data, offset, rows } = vectors;
    let column = 0;
    const starts = [FIRST, BOTH, SECOND].map((kind) => {
      const start = column;
      for (let i = 0; i < count; i++) if (reach[kept[i]] === kind) columns[column++] = i;
      return start;
    });
    const [, both, second] = starts;
    let to = gathered.offset;
    const copy = (row: number, from: number, end: number): undefined => {
      data.copyWithin(to, offset + row * rows + from, offset + row * rows + end);
      to += end - from;
    };
    for (let i = 0; i < second; i++) copy(kept[columns[i]], low, mid);
    const rest = to;
    for (let i = both; i < count; i++) copy(kept[columns[i]], mid, high);
    const whole = to;
    for (let i = 0; i < high - low - count; i++) copy(gone[i], low, high);
    this.roots(count, rho);
    const left = { ...gathered, rows: mid - low };
    const right = { ...gathered, offset: rest, rows: high - mid };
    const s = { ...secular, rows: count };
    const corner = offset + low * rows;
    for (let i = 0; i < count; i++) data.fill(0, corner + i * rows + low, corner + i * rows + high);
    multiply(count, mid - low, second, s, left, { ...vectors, offset: corner + low });
    multiply(count, high - mid, count - both, { ...s, offset: s.offset + both }, right, {
      ...vectors,
      offset: corner + mid,
    });
    for (let i = 0; i < high - low - count; i++) {
      const from = whole + i * (high - low);
      data.copyWithin(corner + (count + i) * rows + low, from, from + high - low);
    }
  }

  /** Solves the secular equation: `poles` become its roots, the rows of `secular` its eigenvectors. */
  private roots(count: number, rho: number): undefined {
    const { z, d, kept, poles, weights, columns, row } = this;
    const { data, offset } = this.secular;
    let norm = 0;
    for (let i = 0; i < count; i++) {
      poles[i] = d[kept[i]];
      weights[i] = z[kept[i]];
      norm += weights[i] * weights[i];
    }
    if (count === 1) {
      poles[0] += rho * norm;
      data[offset] = 1;
      return;
    }
    const found = new Float64Array(count);
    for (let j = 0; j < count; j++) {
      found[j] = secularRoot(j, count, poles, weights, rho, norm, data, offset + j * count);
    }
    // The weights whose roots are these exactly: zᵢ² = ∏ⱼ (λⱼ − dᵢ) / ∏ⱼ≠ᵢ (dⱼ − dᵢ), up to a factor.
    row.fill(1, 0, count);
    for (let j = 0; j < count; j++) {
      const at = offset + j * count;
      for (let i = 0; i < count; i++) row[i] *= i === j ? data[at + i] : data[at + i] / (poles[i] - poles[j]);
    }
    for (let i = 0; i < count; i++) weights[i] = Math.sign(weights[i]) * Math.sqrt(Math.abs(row[i]));
    for (let j = 0; j < count; j++) {
      const at = offset + j * count;
      let sum = 0;
      for (let i = 0; i < count; i++) {
        row[i] = weights[i] / data[at + i];
        sum += row[i] * row[i];
      }
      const scale = 1 / Math.sqrt(sum);
      for (let i = 0; i < count; i++) data[at + i] = row[columns[i]] * scale;
    }
    poles.set(found);
  }
}

/**
 * The eigenvalues of a symmetric tridiagonal matrix with norm about 1, in place of its diagonal `d`; `e`, the elements
 * beside it, is lost. The rows of `vectors` become the eigenvectors. Gives their order, eigenvalues ascending. Either room
 * has n² numbers.
 */
export function divideAndConquer(
  op: string,
  d: Float64Array,
  e: Float64Array,
  vectors: Planes,
  gathered: Planes,
  secular: Planes,
): Int32Array {
  const n = d.length;
  const { data, offset, rows } = vectors;
  for (let i = 0; i < n; i++) data.fill(0, offset + i * rows, offset + i * rows + n);
  const division = new Division(op, d, e, vectors, gathered, secular);
  division.solve(0, n);
  for (let i = 0; i < n; i++) division.order[i] = i;
  division.ascending(0, n);
  return division.order;
}
