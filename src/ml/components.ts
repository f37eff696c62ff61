import { castTo } from "../core/cast.ts";
import { adopt, type Strided, view } from "../core/strided.ts";
import { add, divide, multiply, subtract } from "../generated/fn/elementwise.ts";
import { transpose } from "../ops/permute.ts";
import { matmul } from "../ops/products.ts";
import { requireComponents } from "../types/decomposition.ts";
import { floatsOf } from "./layer.ts";
import { finiteIn, inDTypeOf, requireSamples } from "./samples.ts";

/** What decompositions of samples share. Rows are samples, components are rows of as many columns as samples have. */

/** Samples to fit on, as float64 of their own. */
export function componentSamples(op: string, components: number, x: Strided): Strided {
  requireSamples(op, x);
  requireComponents(op, components, x.shape);
  return adopt(finiteIn(op, "x", x), "float64", x.shape);
}

/** The first rows of a C-contiguous matrix, or elements of a vector, as a copy. */
export function firstRows(x: Strided, count: number): Strided {
  return castTo(view(x, [count, ...x.shape.slice(1)], x.steps), "float64");
}

/** The first columns of a matrix, as a copy. */
export function firstColumns(x: Strided, count: number): Strided {
  return castTo(view(x, [x.shape[0], count], x.steps), "float64");
}

/**
 * Signs are free; these are those of scikit-learn: in each component the element of the greatest magnitude is positive.
 * `partners` has a column for each component, whose sign changes with it.
 */
export function settleSigns(components: Strided, partners?: Strided): void {
  const [rows, columns] = components.shape;
  const { data, at } = floatsOf(components);
  for (let row = 0; row < rows; row++) {
    const start = at + row * columns;
    let most = start;
    for (let i = start; i < start + columns; i++) if (Math.abs(data[i]) > Math.abs(data[most])) most = i;
    if (!(data[most] < 0)) continue;
    for (let i = start; i < start + columns; i++) data[i] = -data[i];
    if (partners === undefined) continue;
    const other = floatsOf(partners);
    const end = other.at + partners.shape[0] * rows;
    for (let i = other.at + row; i < end; i += rows) other.data[i] = -other.data[i];
  }
}

/** x / y, and 0 where y is 0. */
export function ratioTo(x: Strided, y: number): Strided {
  return y === 0 ? multiply(x, 0) : divide(x, y);
}

/** Samples as their shares of the components: `(x − mean) componentsᵀ / scale`, in the dtype that they keep. */
export function project(x: Strided, components: Strided, mean: Strided | null, scale: Strided | null): Strided {
  const wide = castTo(x, "float64");
  const centred = mean === null ? wide : subtract(wide, mean, { out: wide });
  const shares = matmul(centred, transpose(components));
  return inDTypeOf(x, scale === null ? shares : divide(shares, scale, { out: shares }));
}

/** The way back. */
export function unproject(x: Strided, components: Strided, mean: Strided | null, scale: Strided | null): Strided {
  const wide = castTo(x, "float64");
  const samples = matmul(scale === null ? wide : multiply(wide, scale), components);
  return inDTypeOf(x, mean === null ? samples : add(samples, mean, { out: samples }));
}
