import { castTo } from "../core/conversions.ts";
import { DTypeError, ValueError } from "../core/errors.ts";
import { type Strided, sizeOf } from "../core/layout.ts";
import { requireTensor } from "../core/require.ts";
import { arrayOf, originOf, wrap } from "../core/strided.ts";
import { kindOf, promoteTypes } from "../generated/promotion.ts";
import { broadcastView, chosen } from "../kernels/choose.ts";
import { numbersOf } from "../kernels/numbers.ts";
import { broadcastList, requireConditions } from "../types/choosing.ts";
import type { Scalar } from "../types/dtype.ts";
import { checkScalar, resultType } from "../types/promote.ts";
import type { IndexMode } from "../types/selection.ts";
import { requireMode, righted } from "./places.ts";
import { isScalar, scalarStorage } from "./scalars.ts";
import { delivered } from "./sort.ts";

function requireTensors(op: string, name: string, list: readonly Strided[]): void {
  if (!Array.isArray(list)) throw new ValueError(`${op}: ${name} must come in an array`);
  list.forEach((x, i) => {
    requireTensor(op, `${name}[${i}]`, x);
  });
}

const shapesOf = (list: readonly Strided[]): (readonly number[])[] => list.map((x) => x.shape);

/** From each place the element of the choice that an integer tensor names: `np.choose`. */
export function choose(
  x: Strided,
  choices: readonly Strided[],
  { mode = "raise", out }: { readonly mode?: IndexMode; readonly out?: Strided } = {},
): Strided {
  requireTensor("choose", "x", x);
  requireTensors("choose", "choices", choices);
  requireMode("choose", mode);
  if (kindOf[x.dtype] > 2) throw new DTypeError(`choose: ${x.dtype} is not supported`);
  const n = choices.length;
  if (n === 0) throw new ValueError("choose: needs at least one choice");
  const shape = broadcastList("choose", shapesOf([x, ...choices]));
  const wide = castTo(broadcastView(x, shape), "float64");
  const numbers = new Int32Array(sizeOf(shape));
  const [data, start] = [numbersOf(arrayOf(wide)), originOf(wide)];
  for (let i = 0; i < numbers.length; i++) {
    const value = data[start + i];
    if (mode === "raise" && (value < 0 || value >= n)) {
      throw new ValueError(`choose: x has ${value}, but there are ${n} choices`);
    }
    numbers[i] = mode === "raise" ? value : righted(value, n, mode);
  }
  const dtype = choices.map((choice) => choice.dtype).reduce(promoteTypes);
  return delivered("choose", chosen(numbers, choices, shape, dtype), out);
}

/** From each place the element of the first choice whose condition is true, else a default: `np.select`. */
export function select(conditions: readonly Strided[], choices: readonly Strided[], otherwise: Scalar = 0): Strided {
  requireTensors("select", "conditions", conditions);
  requireTensors("select", "choices", choices);
  requireConditions(
    conditions.map((condition) => condition.dtype),
    choices.length,
  );
  if (!isScalar(otherwise)) throw new DTypeError("select: the default is not a number");
  const shape = broadcastList("select", shapesOf([...conditions, ...choices]));
  const dtype = resultType([...choices, otherwise]);
  checkScalar("select", otherwise, dtype);
  const last = choices.length;
  const numbers = new Int32Array(sizeOf(shape)).fill(last);
  // From the last condition to the first, which so has the last word.
  conditions.toReversed().forEach((condition, i) => {
    const truths = castTo(broadcastView(condition, shape), "bool");
    const [data, start] = [numbersOf(arrayOf(truths)), originOf(truths)];
    for (let k = 0; k < numbers.length; k++) if (data[start + k] !== 0) numbers[k] = last - 1 - i;
  });
  const value = wrap(scalarStorage("select", [otherwise], dtype), dtype, [], [], 0);
  return chosen(numbers, [...choices, value], shape, dtype);
}
