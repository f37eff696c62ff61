import { castTo } from "../core/cast.ts";
import { ShapeError, ValueError } from "../core/errors.ts";
import { arrayOf, originOf, type Strided } from "../core/strided.ts";
import { absolute, square, subtract } from "../generated/fn/elementwise.ts";
import { mean, sum } from "../ops/reduce.ts";
import { sameValuesShape } from "../types/metrics.ts";
import { numbersIn, requireReal } from "./labels.ts";

/** `actual - predicted` in float64. */
function errors(op: string, actual: Strided, predicted: Strided): Strided {
  requireReal(op, "actual", actual);
  requireReal(op, "predicted", predicted);
  const shape = sameValuesShape(op, actual.shape, predicted.shape);
  if (shape.includes(0)) throw new ShapeError(`${op}: there are no values`);
  return subtract(castTo(actual, "float64"), predicted);
}

const numberIn = (x: Strided): number => Number(arrayOf(x)[originOf(x)]);

/** See codegen/spec/ml-metrics.ts. */
export function meanSquaredError(actual: Strided, predicted: Strided): number {
  return numberIn(mean(square(errors("meanSquaredError", actual, predicted))));
}

/** See codegen/spec/ml-metrics.ts. */
export function meanAbsoluteError(actual: Strided, predicted: Strided): number {
  return numberIn(mean(absolute(errors("meanAbsoluteError", actual, predicted))));
}

/** R² under the name of whoever asks for it. */
export function determination(op: string, actual: Strided, predicted: Strided): number {
  const rest = errors(op, actual, predicted);
  if (actual.shape[0] < 2) throw new ValueError(`${op}: needs at least two rows`);
  const wide = castTo(actual, "float64");
  const left = numbersIn(sum(square(rest), { axis: 0 }));
  const spread = numbersIn(sum(square(subtract(wide, mean(wide, { axis: 0 }))), { axis: 0 }));
  // Of targets that do not vary there is nothing to explain: right is 1, wrong is 0.
  const shares = left.map((value, i) => (spread[i] === 0 ? (value === 0 ? 1 : 0) : 1 - value / spread[i]));
  return shares.reduce((total, share) => total + share, 0) / shares.length;
}

/** See codegen/spec/ml-metrics.ts. */
export function r2(actual: Strided, predicted: Strided): number {
  return determination("r2", actual, predicted);
}
