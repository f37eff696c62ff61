import { castTo, copyInto } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex, widthOf } from "../core/storage.ts";
import { arrayOf, empty, originOf, view } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { inDType, requireDType } from "../kernels/reduce-axes.ts";
import { matmul } from "../ops/products.ts";
import { covarianceDType, covarianceSides, requireObservationWeights, turns } from "../types/covariance.ts";
import type { DType } from "../types/dtype.ts";
import { meanOver } from "./along.ts";

export interface CorrelationOptions {
  readonly rowvar?: boolean;
  readonly dtype?: DType;
}

export interface CovarianceOptions extends CorrelationOptions {
  readonly bias?: boolean;
  readonly ddof?: number;
  readonly fweights?: Strided;
  readonly aweights?: Strided;
}

/** The variables of x and y in the rows of a new matrix. */
function variables(op: string, x: Strided, y: Strided | undefined, rowvar: boolean, dtype: DType): Strided {
  const sides = covarianceSides(op, x.shape, rowvar);
  const more = y === undefined ? 0 : covarianceSides(op, y.shape, rowvar, x.shape)[0];
  const [rows, n] = sides;
  const result = empty([rows === 0 ? 0 : rows + more, n], dtype);
  const put = (from: Strided, at: number, count: number, second: boolean): void => {
    const [by, step] = from.shape.length === 2 ? from.steps : [0, from.steps[0] ?? 0];
    const steps = turns(from.shape, rowvar, second) ? [step, by] : [by, step];
    copyInto(view(result, [count, n], [n, 1], result.offset + at * n), view(from, [count, n], steps));
  };
  if (rows === 0) return result;
  put(x, 0, rows, false);
  if (y !== undefined) put(y, rows, more, true);
  return result;
}

/** One weight for each observation, none of them negative. */
function weightsIn(op: string, name: string, weights: Strided | undefined, observations: number): Float64Array | null {
  if (weights === undefined) return null;
  requireTensor(op, name, weights);
  if (isComplex(weights.dtype)) throw new DTypeError(`${op}: ${name} of ${weights.dtype} are not supported`);
  requireObservationWeights(op, name, observations, weights.shape);
  const wide = castTo(weights, "float64");
  const values = Float64Array.from({ length: observations }, (_, i) => Number(arrayOf(wide)[originOf(wide) + i]));
  if (values.some((value) => value < 0)) throw new ValueError(`${op}: ${name} must not be negative`);
  return values;
}

/** What the sum of the products is divided by, and the weight of each observation. */
interface Weighting {
  readonly weights: Float64Array | null;
  readonly total: number;
  readonly by: number;
}

function weighting(op: string, options: CovarianceOptions, observations: number): Weighting {
  const { bias = false, ddof = bias ? 0 : 1 } = options;
  if (!Number.isInteger(ddof)) throw new ValueError(`${op}: ddof must be an integer, got ${ddof}`);
  const counts = weightsIn(op, "fweights", options.fweights, observations);
  const shares = weightsIn(op, "aweights", options.aweights, observations);
  if (counts?.some((count) => !Number.isInteger(count))) throw new ValueError(`${op}: fweights must be integers`);
  const weights = counts === null ? shares : counts.map((count, i) => (shares === null ? count : count * shares[i]));
  if (weights === null) return { weights, total: observations, by: observations - ddof };
  const add = (sum: number, value: number): number => sum + value;
  const total = weights.reduce(add, 0);
  if (total === 0) throw new ValueError(`${op}: weights sum to zero`);
  const lost = shares === null ? ddof : (ddof * weights.map((w, i) => w * shares[i]).reduce(add, 0)) / total;
  return { weights, total, by: ddof === 0 ? total : total - lost };
}

/** The weighted mean of a row. */
function centreOf(row: Float64Array, { weights, total }: Weighting): number {
  if (weights === null) return meanOver(row, 0, row.length);
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += row[i] * weights[i];
  return sum / total;
}

/** Takes the mean of each row from it, and gives what it is multiplied with: itself, weighted and conjugated. */
function centre(x: Strided, weighting: Weighting): Strided {
  const [rows, n] = x.shape;
  const { weights } = weighting;
  const width = widthOf(x.dtype);
  const [data, origin] = [numbersOf(arrayOf(x)), originOf(x) * width];
  const other = weights === null && width === 1 ? x : castTo(x, x.dtype);
  const [copy, place] = [numbersOf(arrayOf(other)), originOf(other) * width];
  const row = new Float64Array(n);
  for (let k = 0; k < rows * width; k++) {
    const part = k % width;
    const at = (k - part) * n + part;
    for (let i = 0; i < n; i++) row[i] = data[origin + at + i * width];
    const mean = centreOf(row, weighting);
    for (let i = 0; i < n; i++) {
      const value = row[i] - mean;
      data[origin + at + i * width] = value;
      if (other === x) continue;
      const weighted = weights === null ? value : value * weights[i];
      copy[place + at + i * width] = part === 0 ? weighted : -weighted;
    }
  }
  return other;
}

function covarianceOf(op: string, x: Strided, y: Strided | undefined, options: CovarianceOptions): Strided {
  requireTensor(op, "x", x);
  if (y !== undefined) requireTensor(op, "y", y);
  requireDType(op, options.dtype);
  const dtype = options.dtype ?? covarianceDType(x.dtype, y?.dtype);
  if (kindOf[dtype] < 3) throw new DTypeError(`${op}: the dtype of covariances is not ${dtype}`);
  const rows = variables(op, x, y, options.rowvar ?? true, dtype === "float16" ? "float32" : dtype);
  const [count, observations] = rows.shape;
  const weights = weighting(op, options, observations);
  if (count === 0) return empty([0, 0], dtype);
  const other = centre(rows, weights);
  const products = matmul(rows, view(other, [observations, count], [1, observations]));
  const [data, from] = [numbersOf(arrayOf(products)), originOf(products) * widthOf(products.dtype)];
  const scale = 1 / Math.max(weights.by, 0);
  for (let i = 0; i < count * count * widthOf(products.dtype); i++) data[from + i] *= scale;
  return products;
}

/** One variable gives no matrix. */
function squeezed(x: Strided, dtype: DType): Strided {
  const result = inDType(x, dtype);
  return result.shape[0] === 1 ? view(result, [], []) : result;
}

/** Covariances of the variables: `np.cov`. */
export function cov(x: Strided, y: Strided | null = null, options: CovarianceOptions = {}): Strided {
  const result = covarianceOf("cov", x, y ?? undefined, options);
  return squeezed(result, options.dtype ?? result.dtype);
}

/** Divides by both standard deviations, and keeps the parts of a correlation within [-1, 1]. */
function normalise(x: Strided): void {
  const [count] = x.shape;
  const width = widthOf(x.dtype);
  const [data, from] = [numbersOf(arrayOf(x)), originOf(x) * width];
  // One variable: 1, or, if it is constant, NaN in both parts.
  if (count === 1) {
    data[from] /= data[from];
    if (width === 2) data[from + 1] = data[from] - 1;
    return;
  }
  const round = data instanceof Float32Array ? Math.fround : (value: number): number => value;
  const deviations = Float64Array.from({ length: count }, (_, i) =>
    round(Math.sqrt(data[from + i * (count + 1) * width])),
  );
  for (let i = 0; i < sizeOf(x.shape) * width; i++) {
    const k = Math.floor(i / width);
    const value = round(data[from + i] / deviations[Math.floor(k / count)]) / deviations[k % count];
    data[from + i] = value > 1 ? 1 : value < -1 ? -1 : value;
  }
}

/** Pearson's correlation coefficients of the variables: `np.corrcoef`. */
export function corrcoef(x: Strided, y: Strided | null = null, options: CorrelationOptions = {}): Strided {
  const result = covarianceOf("corrcoef", x, y ?? undefined, options);
  normalise(result);
  return squeezed(result, options.dtype ?? result.dtype);
}
