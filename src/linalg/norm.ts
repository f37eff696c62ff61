import { castTo } from "../core/cast.ts";
import { binary, unary } from "../core/elementwise.ts";
import { requireTensor } from "../core/require.ts";
import { isComplex } from "../core/storage.ts";
import { allocate, contiguousSteps, isContiguous, type Strided, sizeOf, view, wrap } from "../core/strided.ts";
import { absolute } from "../generated/kernels/absolute.ts";
import { multiply } from "../generated/kernels/multiply.ts";
import { notEqual } from "../generated/kernels/notEqual.ts";
import { power } from "../generated/kernels/power.ts";
import { sqrt } from "../generated/kernels/sqrt.ts";
import { meanOf, varianceOf } from "../generated/promotion.ts";
import { inShape, planReduction, requireElements } from "../kernels/reduce-axes.ts";
import { dot } from "../ops/products.ts";
import { max, min, sum } from "../ops/reduce.ts";
import { axesOf } from "../types/axes.ts";
import { matrixOrder, type NormOrder, normAxes, vectorOrder } from "../types/norm.ts";
import { keptShape, reducedAxes } from "../types/reduce.ts";
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

/** Complex numbers as pairs along one more axis, the last one; others as they are. */
function inParts(x: Strided): Strided {
  if (!isComplex(x.dtype)) return x;
  const steps = [...x.steps.map((step) => 2 * step), 1];
  return wrap(x.store, varianceOf(x.dtype), [...x.shape, 2], steps, 2 * x.offset);
}

/** The square root of the sum of all squares, as a dot product. */
function length(x: Strided): Strided {
  const parts = inParts(isContiguous(x) ? x : castTo(x, x.dtype));
  const flat = view(parts, [sizeOf(parts.shape)], [1]);
  return unary(sqrt, dot(flat, flat));
}

/** The root of the sum of squares along axes. */
function squares({ x, axes, keepdims }: Task): Strided {
  const parts = inParts(x);
  const along = parts === x ? axes : [...axes, x.shape.length];
  const sums = sum(binary(multiply, parts, parts), { axis: along, keepdims });
  const roots = unary(sqrt, sums);
  // The axis of the parts was one more.
  return keepdims && parts !== x ? inShape(roots, roots.shape.slice(0, -1)) : roots;
}

function shapeOf({ x, axes, keepdims }: Task): number[] {
  return keptShape(x.shape, reducedAxes("linalg.norm", x.shape, axes), keepdims);
}

function ofVectors(task: Task, order: number): Strided {
  const { op, x, axes: axis, keepdims } = task;
  const real = varianceOf(x.dtype);
  if (order === 2) return squares(task);
  if (order === 0) return sum(castTo(binary(notEqual, x, 0), real), { axis, keepdims });
  const sizes = unary(absolute, x);
  if (order === 1) return sum(sizes, { axis, keepdims });
  if (order === Infinity) {
    return axis.some((place) => x.shape[place] === 0) ? allocate(shapeOf(task), real) : max(sizes, { axis, keepdims });
  }
  if (order === -Infinity) {
    requireElements(planReduction(op, x, { axis, keepdims }), x);
    return min(sizes, { axis, keepdims });
  }
  const sums = sum(binary(power, sizes, order), { axis, keepdims });
  return binary(power, sums, real === "float64" ? 1 / order : Math.fround(1 / order));
}

/** Singular values of the matrices along two axes, in double precision, along the last one. */
function singularValuesOf({ op, x, axes }: Task): Strided {
  const places = [...x.shape.keys()].filter((place) => !axes.includes(place)).concat(axes);
  const turned = view(
    x,
    places.map((place) => x.shape[place]),
    places.map((place) => x.steps[place]),
  );
  return singularValues(matricesOf(op, turned));
}

function ofMatrices(task: Task, order: number | "fro" | "nuc"): Strided {
  const { op, x, axes, keepdims } = task;
  if (order === "fro") return squares(task);
  const shape = shapeOf(task);
  const real = varianceOf(x.dtype);
  if (order === "nuc" || order === 2 || order === -2) {
    const values = singularValuesOf(task);
    const last = { axis: -1 };
    if (order === "nuc") return rounded(inShape(sum(values, last), shape), real);
    if (order < 0) requireElements(planReduction(op, x, { axis: axes, keepdims }), x);
    const vacant = axes.some((place) => x.shape[place] === 0);
    return vacant ? allocate(shape, real) : rounded(inShape((order > 0 ? max : min)(values, last), shape), real);
  }
  // Sums of columns for 1, of rows for ∞.
  const [summed, other] = Math.abs(order) === 1 ? axes : [axes[1], axes[0]];
  if (order < 0) requireElements(planReduction(op, x, { axis: other, keepdims }), x);
  if (x.shape[other] === 0) return allocate(shape, real);
  const sums = sum(unary(absolute, x), { axis: summed, keepdims: true });
  return inShape((order > 0 ? max : min)(sums, { axis: other, keepdims: true }), shape);
}

/** The norm of a vector or a matrix, along one axis or two, or of all elements: `np.linalg.norm`. */
export function norm(x: Strided, options: NormOptions = {}): Strided {
  requireTensor("linalg.norm", "x", x);
  const { ord, axis, keepdims = false } = options;
  const axes = normAxes(x.shape, axis, ord);
  const operand = floating(x);
  if (axes === null) {
    const result = length(operand);
    const shape = keepdims ? x.shape.map(() => 1) : [];
    return view(result, shape, contiguousSteps(shape));
  }
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
