import { castTo } from "../core/cast.ts";
import { ShapeError } from "../core/errors.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { divide, subtract } from "../generated/fn/elementwise.ts";
import { mean, std } from "../ops/reduce.ts";
import { sameColumnsShape } from "../types/ml.ts";
import { numbersIn, requireReal } from "./labels.ts";

/** The scale of each column: its standard deviation, 1 for a column that is constant but for rounding. */
function scales(means: Strided, deviations: Strided, rows: number): Strided {
  const centres = numbersIn(means);
  const rounding = rows * Number.EPSILON;
  const scale = numbersIn(deviations).map((deviation, i) => {
    const limit = rounding * deviation ** 2 + (rounding * centres[i]) ** 2;
    return deviation ** 2 <= limit ? 1 : deviation;
  });
  return adopt(scale, "float64", deviations.shape);
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
