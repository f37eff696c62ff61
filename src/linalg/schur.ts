import { LinAlgError } from "../core/errors.ts";
import { type Orthogonal, type ShiftPairs, spanOf, sweep } from "./bulges.ts";
import { deflate, type Window } from "./deflation.ts";
import { type Columns, deflationPoint, francis, type Spectrum } from "./francis.ts";
import type { Room } from "./planes.ts";

/** Up to this size one bulge after the other is as fast. */
const SMALL = 40;
/** Sweeps without a deflation after which shifts are chosen by another rule, as in LAPACK. */
const PATIENCE = 6;

/** How many pairs of shifts a sweep has for a matrix of this size, and the rows that are looked at for deflation. */
const pairsFor = (size: number): number => (size < 250 ? 5 : size < 600 ? 8 : 16);
const windowFor = (size: number): number => 3 * pairsFor(size);

/** What matrices of up to `n` rows are transformed in. */
export class Transformations {
  readonly to: Orthogonal;
  readonly window: Window;

  constructor(room: Room, n: number) {
    const [size, span] = [windowFor(n), spanOf(pairsFor(n))];
    this.to = { u: room.take(span, span, false), product: room.take(n, Math.max(span, size), false) };
    this.window = {
      t: room.take(size, size, false),
      v: room.take(size, size, false),
      vector: room.take(1, size, false),
      spectrum: { re: new Float64Array(size), im: new Float64Array(size) },
    };
  }

  /** The numbers that it takes of a room. */
  static room(n: number): number {
    const [size, span] = [windowFor(n), spanOf(pairsFor(n))];
    return span * span + n * Math.max(span, size) + 2 * size * size + size;
  }
}

/** Shifts that break a cycle. */
function exceptional({ data, offset, step }: Columns, top: number, bottom: number, count: number): ShiftPairs {
  const at = (r: number, c: number): number => data[offset + c * step + r];
  return Array.from({ length: count }, (_, j) => {
    const i = Math.max(top + 2, bottom - 2 * j);
    const s = Math.abs(at(i, i - 1)) + Math.abs(at(i - 1, i - 2));
    const base = 0.75 * s + at(i, i);
    const root = Math.sqrt(0.4375) * s;
    return [base, root, base, -root] as const;
  });
}

/**
 * Brings rows and columns `low` up to `high` of an upper Hessenberg matrix to Schur form: sweeps of many bulges with early
 * deflation (LAPACK's dlaqr0), and where it is small one bulge after the other. With `whole`, rows above and columns
 * up to `n` are transformed too, and the columns of `z`, which have `rows` elements.
 */
export function schurForm(
  op: string,
  h: Columns,
  low: number,
  high: number,
  n: number,
  whole: boolean,
  z: Columns,
  rows: number,
  found: Spectrum,
  { to, window }: Transformations,
): undefined {
  let idle = 0;
  let turns = 30 * Math.max(10, high - low);
  for (let bottom = high - 1; bottom >= low; ) {
    const top = deflationPoint(h, low, high, bottom);
    if (top > low) h.data[h.offset + (top - 1) * h.step + top] = 0;
    const size = bottom - top + 1;
    if (size <= SMALL) {
      francis(op, h, top, bottom + 1, n, whole, z, rows, found);
      bottom = top - 1;
      idle = 0;
      continue;
    }
    if (turns-- === 0) throw new LinAlgError(`${op}: the eigenvalues did not converge`);
    const reach = { first: whole ? 0 : top, end: whole ? n : bottom + 1, z, rows };
    const { count, pairs } = deflate(op, h, top, bottom, windowFor(size), window, to, reach, found);
    bottom -= count;
    idle = count > 0 ? 0 : idle + 1;
    // Much was deflated: perhaps more can be. Little is left: it goes the other way.
    if (7 * count > windowFor(size) || bottom - top < SMALL) continue;
    const most = pairsFor(size);
    const chosen = idle > 0 && idle % PATIENCE === 0 ? exceptional(h, top, bottom, most) : pairs.slice(0, most);
    sweep(h, top, bottom, chosen, to, { ...reach, end: whole ? n : bottom + 1 });
  }
}
