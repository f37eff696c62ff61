import { castTo } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { giveBack } from "../core/store.ts";
import { empty, type Strided, sizeOf } from "../core/strided.ts";
import type { DType } from "../types/dtype.ts";
import { requireMatrices } from "../types/linalg.ts";
import type { QRMode } from "../types/linalg-solve.ts";
import { factorComplexColumns, formComplexColumns } from "./complex-householder.ts";
import { factorColumns, formColumns, roomFor } from "./householder.ts";
import { fieldOf, roundedOff, turnedStack, type Work, workCopy, workOn } from "./stacks.ts";

export interface QROptions {
  readonly mode?: QRMode;
}

const modes: readonly QRMode[] = ["reduced", "complete", "r", "raw"];

/** The columns of R as the rows of `r`, each of `p` numbers, from those that the factorization has left at `a`. */
function takeUpper(
  data: Float64Array,
  a: number,
  m: number,
  n: number,
  r: Float64Array,
  to: number,
  p: number,
  width: number,
): void {
  for (let j = 0; j < n; j++) {
    const length = Math.min(j + 1, p) * width;
    const [from, row] = [a + j * m * width, to + j * p * width];
    r.set(data.subarray(from, from + length), row);
    r.fill(0, row + length, row + p * width);
  }
}

/** Q and R of each matrix of a stack, in the mode's form: `np.linalg.qr`. Inside, columns are rows. */
export function qr(x: Strided, options: QROptions = {}): Strided | Strided[] | { Q: Strided; R: Strided } {
  requireTensor("linalg.qr", "x", x);
  requireMatrices("linalg.qr", x.shape);
  const dtype = fieldOf("linalg.qr", x.dtype);
  const { mode = "reduced" } = options;
  if (!modes.includes(mode)) throw new ValueError(`linalg.qr: mode ${String(mode)} is not reduced, complete, r or raw`);
  const batch = x.shape.slice(0, -2);
  const [m, n] = x.shape.slice(-2);
  const k = Math.min(m, n);
  const p = mode === "complete" ? m : k;
  const columns = workCopy(turnedStack(x));
  const { dtype: wide } = columns.tensor;
  const width = isComplex(wide) ? 2 : 1;
  const taus = workOn(empty([...batch, k], wide));
  const upper = workOn(empty([...batch, n, p], wide));
  const orthogonal = mode === "r" || mode === "raw" ? null : workOn(empty([...batch, p, m], wide));
  const [size, sizeQ, room] = [m * n * width, p * m * width, roomFor(Math.max(n, p), k)];
  // One place for all that a matrix needs: products are fastest in one array.
  const { tensor: space, data, offset } = workOn(empty([room + size + sizeQ], "float64"));
  const [a, q] = [offset + room, offset + room + size];
  for (let i = 0; i < sizeOf(batch); i++) {
    const from = columns.offset + i * size;
    const own = taus.data.subarray(taus.offset + i * k * width, taus.offset + (i + 1) * k * width);
    data.set(columns.data.subarray(from, from + size), a);
    if (width === 2) factorComplexColumns(data, a, m, n, own);
    else factorColumns(data, a, m, n, own, offset);
    if (mode === "raw") columns.data.set(data.subarray(a, q), from);
    takeUpper(data, a, m, n, upper.data, upper.offset + i * n * p * width, p, width);
    if (orthogonal === null) continue;
    data.fill(0, q, q + sizeQ);
    if (width === 2) formComplexColumns(data, a, m, k, own, q, p);
    else formColumns(data, a, m, k, own, q, p, offset);
    orthogonal.data.set(data.subarray(q, q + sizeQ), orthogonal.offset + i * sizeQ);
  }
  giveBack(space.store);
  if (mode === "raw") return [roundedOff(columns.tensor, dtype), roundedOff(taus.tensor, dtype)];
  giveBack(columns.tensor.store);
  const R = turned(upper, dtype);
  return orthogonal === null ? R : { Q: turned(orthogonal, dtype), R };
}

/** The rows of a stack as columns again. */
function turned({ tensor }: Work, dtype: DType): Strided {
  const result = castTo(turnedStack(tensor), dtype);
  giveBack(tensor.store);
  return result;
}
