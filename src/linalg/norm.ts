import { castTo } from "../core/cast.ts";
import { requireTensor } from "../core/require.ts";
import { adopt, originOf, type Strided, sizeOf, view } from "../core/strided.ts";
import { meanOf, varianceOf } from "../generated/promotion.ts";
import { planReduction, requireElements } from "../kernels/reduce-axes.ts";
import { axesOf } from "../types/axes.ts";
import { matrixOrder, type NormOrder, normAxes, vectorOrder } from "../types/norm.ts";
import { keptShape, reducedAxes } from "../types/reduce.ts";
import { extreme, powersOf, rootsOf } from "./norm-loops.ts";
import { numbersOf } from "./planes.ts";
import { matricesOf, singularValues } from "./singular-stack.ts";
import { rounded } from "./stacks.ts";

export interface NormOptions {
  readonly ord?: NormOrder;
  readonly axis?: number | readonly number[];
  readonly keepdims?: boolean;
}

/** A norm that is being computed: of floats or complex numbers, along axes counted from the front. */
interface Task {
  readonly op: string;
  readonly x: Strided;
  readonly axes: readonly number[];
  readonly keepdims: boolean;
}

/** Integers are taken as float64. */
const floating = (x: Strided): Strided => {
  const dtype = meanOf(x.dtype);
  return dtype === x.dtype ? x : castTo(x, dtype);
};

function realOf({ x }: Task): "float16" | "float32" | "float64" {
  const dtype = varianceOf(x.dtype);
  return dtype === "float16" || dtype === "float32" ? dtype : "float64";
}

const shapeOf = ({ op, x, axes, keepdims }: Task): number[] =>
  keptShape(x.shape, reducedAxes(op, x.shape, axes), keepdims);

/** The smallest of nothing is nothing. */
function requireSome({ op, x, keepdims }: Task, axis: number | readonly number[]): void {
  requireElements(planReduction(op, x, { axis, keepdims }), x);
}

function ofVectors(task: Task, order: number): Strided {
  const { x, axes } = task;
  if (order === -Infinity) requireSome(task, axes);
  return rootsOf(powersOf(x, axes, order), order, realOf(task), shapeOf(task));
}

/** The largest, the smallest or the sum of the singular values of the matrices along two axes. */
function ofSingularValues(task: Task, order: 2 | -2 | "nuc"): Strided {
  const { op, x, axes } = task;
  if (order === -2) requireSome(task, axes);
  const places = [...x.shape.keys()].filter((place) => !axes.includes(place)).concat(axes);
  const turned = view(
    x,
    places.map((place) => x.shape[place]),
    places.map((place) => x.steps[place]),
  );
  const { count, k, ...stack } = matricesOf(op, turned);
  const values = singularValues({ ...stack, count, k });
  const [data, at] = [numbersOf(values), originOf(values)];
  const results = Float64Array.from({ length: count }, (_, i) => {
    const own = data.subarray(at + i * k, at + i * k + k);
    if (order === "nuc") return own.reduce((sum, value) => sum + value, 0);
    return k === 0 ? 0 : own[order === 2 ? 0 : k - 1];
  });
  return rounded(adopt(results, "float64", shapeOf(task)), realOf(task));
}

function ofMatrices(task: Task, order: number | "fro" | "nuc"): Strided {
  if (order === "fro") return ofVectors(task, 2);
  if (order === "nuc" || order === 2 || order === -2) return ofSingularValues(task, order);
  const { x, axes } = task;
  // Sums of columns for 1, of rows for ∞.
  const [summed, other] = Math.abs(order) === 1 ? axes : [axes[1], axes[0]];
  if (order < 0) requireSome(task, other);
  const sums = powersOf(x, [other, summed], 1, 1);
  const shape = shapeOf(task);
  const n = x.shape[other];
  const results = Float64Array.from({ length: sizeOf(shape) }, (_, i) => extreme(sums, i * n, n, Math.sign(order)));
  return rounded(adopt(results, "float64", shape), realOf(task));
}

/** The norm of a vector or a matrix, along one axis or two, or of all elements: `np.linalg.norm`. */
export function norm(x: Strided, options: NormOptions = {}): Strided {
  requireTensor("linalg.norm", "x", x);
  const { ord, axis, keepdims = false } = options;
  const axes = normAxes(x.shape, axis, ord);
  const operand = floating(x);
  if (axes === null) return ofVectors({ op: "linalg.norm", x: operand, axes: [...x.shape.keys()], keepdims }, 2);
  const task = { op: "linalg.norm", x: operand, axes, keepdims };
  if (axes.length === 1) return ofVectors(task, vectorOrder("linalg.norm", ord ?? 2));
  return ofMatrices(task, matrixOrder("linalg.norm", ord ?? "fro", x.dtype));
}

export interface VectorNormOptions {
  readonly axis?: number | readonly number[];
  readonly keepdims?: boolean;
  readonly ord?: number;
}

/** The norm of the elements along axes, taken as one vector: `np.linalg.vector_norm`. */
export function vectorNorm(x: Strided, options: VectorNormOptions = {}): Strided {
  requireTensor("linalg.vectorNorm", "x", x);
  const { axis, keepdims = false, ord = 2 } = options;
  const axes = axis === undefined ? [...x.shape.keys()] : axesOf("linalg.vectorNorm", axis, x.shape);
  return ofVectors({ op: "linalg.vectorNorm", x: floating(x), axes, keepdims }, vectorOrder("linalg.vectorNorm", ord));
}

export interface MatrixNormOptions {
  readonly keepdims?: boolean;
  readonly ord?: NormOrder;
}

/** The norm of each matrix of a stack: `np.linalg.matrix_norm`. */
export function matrixNorm(x: Strided, options: MatrixNormOptions = {}): Strided {
  requireTensor("linalg.matrixNorm", "x", x);
  const { keepdims = false, ord } = options;
  const axes = axesOf("linalg.matrixNorm", [-2, -1], x.shape);
  const task = { op: "linalg.matrixNorm", x: floating(x), axes, keepdims };
  return ofMatrices(task, matrixOrder("linalg.matrixNorm", ord ?? "fro", x.dtype));
}
