import { empty, originOf, type Strided } from "../core/strided.ts";
import { magnitudeOf } from "../generated/promotion.ts";
import { type EighOptions, hermitianDType, reduceEach } from "./hermitian.ts";
import { numbersOf } from "./planes.ts";
import { rounded } from "./stacks.ts";
import { eigenvaluesOf } from "./tridiagonal-values.ts";

/** Eigenvalues of symmetric or Hermitian matrices: `np.linalg.eigvalsh`. */
export function eigvalsh(x: Strided, options: EighOptions = {}): Strided {
  const dtype = hermitianDType("linalg.eigvalsh", x, options);
  const values = empty(x.shape.slice(0, -1), "float64");
  const n = x.shape[x.shape.length - 1];
  const [found, at] = [numbersOf(values), originOf(values)];
  reduceEach("linalg.eigvalsh", options, x, 0, () => ({ d, e }, i, scale) => {
    eigenvaluesOf("linalg.eigvalsh", n, d, e);
    for (let j = 0; j < n; j++) found[at + i * n + j] = d[j] * scale;
  });
  return rounded(values, magnitudeOf(dtype));
}
