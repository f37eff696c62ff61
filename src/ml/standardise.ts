import { castTo } from "../core/cast.ts";
import { ShapeError } from "../core/errors.ts";
import { allocate, type Strided } from "../core/strided.ts";
import { divide, subtract } from "../generated/fn/elementwise.ts";
import { mean, std } from "../ops/reduce.ts";
import { sameColumnsShape } from "../types/ml.ts";
import { requireReal } from "./labels.ts";

/** The scale of each column: its standard deviation, 1 for a column that is constant but for rounding. */
function scales(means: Strided, deviations: Strided, rows: number): Strided {
  const scale = allocate(deviations.shape, "float64");
  const rounding = rows * Number.EPSILON;
  for (let i = 0; i < scale.data.length; i++) {
    const deviation = Number(deviations.data[i]);
    const limit = rounding * deviation ** 2 + (rounding * Number(means.data[i])) ** 2;
    scale.data[i] = deviation ** 2 <= limit ? 1 : deviation;
  }
  return scale;
}

/** See codegen/spec/ml.ts. */
export function standardise(x: Strided, reference: Strided = x): Strided {
  requireReal("standardise", "x", x);
  requireReal("standardise", "reference", reference);
  sameColumnsShape("standardise", x.shape, reference.shape);
  const [rows] = reference.shape;
  if (rows === 0) throw new ShapeError("standardise: the reference has no rows");
  const wide = castTo(reference, "float64");
  const means = mean(wide, { axis: 0 });
  return divide(subtract(x, means), scales(means, std(wide, { axis: 0 }), rows));
}
