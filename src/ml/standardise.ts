import { ShapeError } from "../core/errors.ts";
import { adopt, type Strided } from "../core/strided.ts";
import { divide, subtract } from "../generated/fn/elementwise.ts";
import { sameColumnsShape } from "../types/ml.ts";
import { numbersIn, requireReal } from "./labels.ts";
import { momentsOf, scalesOf } from "./moments.ts";

/** See codegen/spec/ml.ts. */
export function standardise(x: Strided, reference: Strided = x): Strided {
  requireReal("standardise", "x", x);
  requireReal("standardise", "reference", reference);
  sameColumnsShape("standardise", x.shape, reference.shape);
  const [rows, columns] = reference.shape;
  if (rows === 0) throw new ShapeError("standardise: the reference has no rows");
  const moments = momentsOf(numbersIn(reference), rows, columns);
  const [mean, scale] = [moments.mean, scalesOf(moments)].map((data) => adopt(data, "float64", [columns]));
  const centred = subtract(x, mean);
  return divide(centred, scale, { out: centred });
}
