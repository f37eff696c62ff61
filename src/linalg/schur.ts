import { LinAlgError } from "../core/errors.ts";
import { deflate, type Window } from "./deflation.ts";
import type { Spectrum } from "./francis.ts";
import type { Orthogonal, Reach } from "./orthogonal.ts";
import type { Planes, Room } from "./planes.ts";

export type Shifts = readonly (readonly [re: number, im: number])[];

/** What differs between real and complex matrices. */
export interface Iteration {
  /** The rows that a sweep with so many shifts gathers its transformations of. */
  readonly span: (count: number) => number;
  /** The lowest row up to `high` whose subdiagonal element is zero beside its neighbours, not above `low`. */
  readonly deflationPoint: (h: Planes, low: number, end: number, high: number) => number;
  /** Rows `low` up to `high` to Schur form, one bulge after the other. */
  readonly small: (
    op: string,
    h: Planes,
    low: number,
    high: number,
    n: number,
    whole: boolean,
    z: Planes,
    count: number,
    found: Spectrum,
  ) => void;
  readonly sweep: (h: Planes, top: number, bottom: number, list: Shifts, to: Orthogonal, reach: Reach) => void;
  readonly shiftsFrom: (kept: number, spectrum: Spectrum) => Shifts;
  readonly exceptional: (h: Planes, top: number, bottom: number, count: number) => Shifts;
}

/** Up to this size one bulge after the other is as fast. */
const SMALL = 40;
/** Sweeps without a deflation after which shifts are chosen by another rule, as in LAPACK. */
const PATIENCE = 6;

/** How many shifts a sweep has in a matrix of this size, and the rows that are looked at for deflation. */
const shiftsFor = (size: number): number => (size < 250 ? 10 : size < 600 ? 16 : 32);
const windowFor = (size: number): number => (3 * shiftsFor(size)) / 2;

/** What matrices of up to `n` rows are transformed in. */
export class Transformations {
  readonly iteration: Iteration;
  readonly to: Orthogonal;
  readonly window: Window;

  constructor(room: Room, n: number, complex: boolean, iteration: Iteration) {
    const [size, span] = [windowFor(n), iteration.span(shiftsFor(n))];
    this.iteration = iteration;
    this.to = { u: room.take(span, span, complex), product: room.take(n, Math.max(span, size), complex) };
    this.window = {
      t: room.take(size, size, complex),
      v: room.take(size, size, complex),
      vector: room.take(1, size, complex),
      sums: room.take(1, size, complex),
      spectrum: { re: new Float64Array(size), im: new Float64Array(size) },
    };
  }

  /** The numbers of the field that it takes of a room. */
  static room(n: number, iteration: Iteration): number {
    const [size, span] = [windowFor(n), iteration.span(shiftsFor(n))];
    return span * span + n * Math.max(span, size) + 2 * size * size + 2 * size;
  }
}

/**
 * Brings rows and columns `low` up to `high` of an upper Hessenberg matrix to Schur form: sweeps of many bulges with early
 * deflation (LAPACK's dlaqr0, zlaqr0), and where it is small one bulge after the other. With `whole`, rows above and
 * columns up to `n` are transformed too, and the columns of `z`, which have `count` elements.
 */
export function schurForm(
  op: string,
  h: Planes,
  low: number,
  high: number,
  n: number,
  whole: boolean,
  z: Planes,
  count: number,
  found: Spectrum,
  { iteration, to, window }: Transformations,
): undefined {
  let idle = 0;
  let turns = 30 * Math.max(10, high - low);
  for (let bottom = high - 1; bottom >= low; ) {
    const top = iteration.deflationPoint(h, low, high, bottom);
    if (top > low) {
      const at = h.offset + (top - 1) * h.rows + top;
      h.data[at] = 0;
      if (h.im !== 0) h.data[at + h.im] = 0;
    }
    const size = bottom - top + 1;
    if (size <= SMALL) {
      iteration.small(op, h, top, bottom + 1, n, whole, z, count, found);
      bottom = top - 1;
      idle = 0;
      continue;
    }
    if (turns-- === 0) throw new LinAlgError(`${op}: the eigenvalues did not converge`);
    const reach = { first: whole ? 0 : top, end: whole ? n : bottom + 1, z, count };
    const rows = windowFor(size);
    const kept = deflate(h, top, bottom, rows, window, to, reach, found, (t, v) =>
      iteration.small(op, t, 0, rows, rows, true, v, rows, window.spectrum),
    );
    const shifts = iteration.shiftsFrom(kept === 0 ? rows : kept, window.spectrum);
    bottom -= rows - kept;
    idle = kept < rows ? 0 : idle + 1;
    // Much was deflated: perhaps more can be. Little is left: it goes the other way.
    if (7 * (rows - kept) > rows || bottom - top < SMALL) continue;
    const most = shiftsFor(size);
    const stuck = idle > 0 && idle % PATIENCE === 0;
    const list = stuck ? iteration.exceptional(h, top, bottom, most) : shifts.slice(0, most);
    iteration.sweep(h, top, bottom, list, to, { ...reach, end: whole ? n : bottom + 1 });
  }
}
