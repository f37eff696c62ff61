import { castTo } from "../core/cast.ts";
import { ValueError } from "../core/errors.ts";
import { requireTensor } from "../core/require.ts";
import { empty, type Strided, sizeOf } from "../core/strided.ts";
import { svd } from "../linalg/svd.ts";
import { covarianceShape } from "../types/distributions.ts";
import { type Size, shapeOf, vectorOf } from "./arguments.ts";
import { standardNormal } from "./continuous.ts";
import { floatsOf } from "./parameters.ts";

export interface MultivariateOptions {
  readonly checkValid?: "raise" | "ignore";
  readonly tol?: number;
}

/** Whether Vh' S Vh gives the covariance again: it does where that is symmetric and no eigenvalue is negative. */
function requireCovariance(
  op: string,
  cov: Float64Array,
  s: Float64Array,
  vh: Float64Array,
  d: number,
  tol: number,
): void {
  for (let i = 0; i < d; i++) {
    for (let j = 0; j < d; j++) {
      let sum = 0;
      for (let k = 0; k < d; k++) sum += vh[k * d + i] * s[k] * vh[k * d + j];
      const expected = cov[i * d + j];
      if (Math.abs(sum - expected) <= tol + tol * Math.abs(expected)) continue;
      throw new ValueError(`${op}: cov is not symmetric positive-semidefinite`);
    }
  }
}

/** See codegen/spec/random-legacy.ts. */
export function multivariateNormal(
  mean: Strided | readonly number[],
  cov: Strided,
  size?: Size,
  options: MultivariateOptions = {},
): Strided {
  return multivariateOf("random.multivariateNormal", standardNormal, mean, cov, size, options);
}

/** The same with any standard normal numbers. */
export function multivariateOf(
  op: string,
  normalsOf: (shape: readonly number[]) => Strided,
  mean: Strided | readonly number[],
  cov: Strided,
  size: Size,
  { checkValid = "raise", tol = 1e-8 }: MultivariateOptions,
): Strided {
  if (checkValid !== "raise" && checkValid !== "ignore") {
    throw new ValueError(`${op}: checkValid must be raise or ignore, got ${String(checkValid)}`);
  }
  const center = vectorOf(op, "mean", mean);
  requireTensor(op, "cov", cov);
  const d = center.length;
  covarianceShape(op, cov.shape, cov.dtype, d);
  const shape = size === undefined || size === null ? [d] : [...shapeOf(op, size), d];
  const covariance = castTo(cov, "float64");
  const factors = svd(covariance);
  if (!("Vh" in factors)) throw new TypeError(`${op}: no factors`);
  const [s, vh] = [floatsOf(castTo(factors.S, "float64")), floatsOf(castTo(factors.Vh, "float64"))];
  if (checkValid === "raise") requireCovariance(op, floatsOf(covariance), s, vh, d, tol);
  // Rows √s Vh: a standard normal vector times them has this covariance.
  const rows = Float64Array.from(vh, (value, i) => Math.sqrt(s[Math.floor(i / d)]) * value);

  const normals = floatsOf(normalsOf(shape));
  const result = empty(shape, "float64");
  const data = floatsOf(result);
  for (let start = 0; start < sizeOf(shape); start += d) {
    for (let j = 0; j < d; j++) {
      let sum = 0;
      for (let k = 0; k < d; k++) sum += normals[start + k] * rows[k * d + j];
      data[start + j] = sum + center[j];
    }
  }
  return result;
}
