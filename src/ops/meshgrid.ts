import { castTo, copyInto } from "../core/cast.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { isTensor } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { empty, type Strided, sizeOf, view } from "../core/strided.ts";
import { kindOf } from "../generated/promotion.ts";
import { inShape } from "../kernels/reduce-axes.ts";
import { createShape } from "../types/create.ts";
import type { DType } from "../types/dtype.ts";
import { gridAxes, type Indexing } from "../types/grids.ts";
import { arange } from "./create.ts";

export interface MeshOptions {
  readonly indexing?: Indexing;
  readonly sparse?: boolean;
}

/** A list along an axis of a grid: repeated along the others, or with one element there. */
function along(x: Strided, axis: number, shape: readonly number[], sparse: boolean): Strided {
  const dims = shape.map((dim, i) => (sparse && i !== axis ? 1 : dim));
  const steps = shape.map((_, i) => (i === axis ? x.steps[0] : 0));
  return castTo(view(x, dims, steps), x.dtype);
}

/** The coordinates of a grid, a tensor for each list of them: `np.meshgrid`. The options come behind the last list. */
export function meshgrid(...args: readonly unknown[]): Strided[] {
  const given = args.filter((arg) => arg !== undefined);
  const last = given.at(-1);
  const isOptions =
    given.length > 1 && typeof last === "object" && last !== null && !isTensor(last) && !Array.isArray(last);
  const options: MeshOptions = isOptions ? last : {};
  const lists = (isOptions ? given.slice(0, -1) : given).map((x, i) => {
    requireTensor("meshgrid", `argument ${i}`, x);
    return x.shape.length === 1 ? x : inShape(x, [sizeOf(x.shape)]);
  });
  const { indexing = "xy", sparse = false } = options;
  if (indexing !== "xy" && indexing !== "ij")
    throw new ValueError(`meshgrid: indexing ${String(indexing)} is not xy or ij`);
  const lengths = lists.map((x) => x.shape[0]);
  const { shape, axes } = gridAxes(lengths, indexing);
  return lists.map((x, i) => along(x, axes[i], shape, sparse));
}

export interface IndicesOptions {
  readonly dtype?: DType;
  readonly sparse?: boolean;
}

/** The indices of all places of a shape, for each axis: `np.indices`. */
export function indices(dimensions: unknown, options: IndicesOptions = {}): Strided | Strided[] {
  const shape = createShape(dimensions, "indices");
  const { dtype = "int32", sparse = false } = options;
  if (!(dtype in kindOf)) throw new DTypeError(`indices: ${String(dtype)} is not a dtype`);
  const lists = shape.map((dim) => castTo(arange(dim), dtype));
  if (sparse) return lists.map((x, axis) => along(x, axis, shape, true));
  const result = empty([shape.length, ...shape], dtype);
  lists.forEach((x, axis) => {
    const steps = shape.map((_, i) => (i === axis ? x.steps[0] : 0));
    copyInto(view(result, shape, result.steps.slice(1), result.offset + axis * result.steps[0]), view(x, shape, steps));
  });
  return result;
}
