import { isComplex } from "../core/storage.ts";
import { empty, originOf, type Strided } from "../core/strided.ts";
import { magnitudeOf } from "../generated/promotion.ts";
import { type Eigensystem, wideOf } from "./eigen-dtypes.ts";
import { type EighOptions, hermitianDType, reduceEach } from "./hermitian.ts";
import { numbersOf, type Planes } from "./planes.ts";
import { applyBlock, blocksBackwards, roomToApply } from "./reflectors.ts";
import { rounded } from "./stacks.ts";
import { divideAndConquer } from "./tridiagonal-divide.ts";

/** Writes the rows of `z`, in this order, as the columns of the matrix at `at`. */
function writeColumns(n: number, z: Planes, order: Int32Array, to: Float64Array, at: number): void {
  const { data, offset, im } = z;
  const width = im === 0 ? 1 : 2;
  for (let j = 0; j < n; j++) {
    const row = offset + order[j] * n;
    let place = at + j * width;
    for (let i = 0; i < n; i++, place += n * width) {
      to[place] = data[row + i];
      // Read by columns, the matrix was the conjugate of the one that was given.
      if (im !== 0) to[place + 1] = -data[row + im + i];
    }
  }
}

/** Eigenvalues and eigenvectors of symmetric or Hermitian matrices: `np.linalg.eigh`. */
export function eigh(x: Strided, options: EighOptions = {}): Eigensystem {
  const dtype = hermitianDType("linalg.eigh", x, options);
  const complex = isComplex(dtype);
  const width = complex ? 2 : 1;
  const [values, vectors] = [empty(x.shape.slice(0, -1), "float64"), empty(x.shape, wideOf(dtype))];
  const n = x.shape[x.shape.length - 1];
  const needs = (n * n + roomToApply(n)) * width + 2 * n * n;
  reduceEach("linalg.eigh", options, x, needs, (room) => {
    const z = room.take(n, n, complex);
    const [gathered, secular] = [room.take(n, n, false), room.take(n, n, false)];
    const work = room.take(1, roomToApply(n), complex);
    const [found, at] = [numbersOf(values), originOf(values)];
    return ({ d, e, panels, tau }, i, scale) => {
      const order = divideAndConquer("linalg.eigh", d, e, { ...z, im: 0 }, gathered, secular);
      for (let j = 0; j < n; j++) found[at + i * n + j] = d[order[j]] * scale;
      if (complex) z.data.fill(0, z.offset + z.im, z.offset + 2 * z.im);
      const reflectors = { ...panels, rows: 2 * n };
      blocksBackwards(n - 1, (start, k) => applyBlock(n, n, z, start, k, reflectors, tau, work));
      writeColumns(n, z, order, numbersOf(vectors), (originOf(vectors) + i * n * n) * width);
    };
  });
  return { eigenvalues: rounded(values, magnitudeOf(dtype)), eigenvectors: rounded(vectors, dtype) };
}
