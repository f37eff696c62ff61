import { type Element, elementAt } from "../core/element.ts";
import { ValueError } from "../core/errors.ts";
import { arrayOf, contiguousSteps, isTensor, originOf, type Strided, sizeOf, wrap } from "../core/strided.ts";
import { chosenShape } from "../types/random.ts";
import { type Size, shapeOf } from "./arguments.ts";
import { boundedNumbers } from "./bounded.ts";
import { distinct, numbersUpTo } from "./choosing.ts";
import { generator } from "./generator.ts";
import { shuffledIndices } from "./permutation.ts";
import { takeRows } from "./rows.ts";
import { cumulative, entriesUpTo, probabilities } from "./weights.ts";

const op = "random.choice";

export interface ChoiceOptions {
  readonly size?: Size | null;
  readonly replace?: boolean;
  readonly p?: Strided | readonly number[];
}

function uniforms(count: number): Float64Array {
  const source = generator();
  return new Float64Array(count).map(() => source.nextDouble());
}

function drawIndices(
  population: number,
  count: number,
  replace: boolean,
  p: readonly number[] | undefined,
): ArrayLike<number> {
  if (replace && p !== undefined) {
    const cdf = cumulative(p);
    return Int32Array.from(uniforms(count), (x) => entriesUpTo(cdf, x));
  }
  if (replace) {
    // An empty draw may be from an empty population.
    const draw = count === 0 ? () => 0 : boundedNumbers(generator(), population - 1, 32);
    return new Int32Array(count).map(draw);
  }
  if (count > population) throw new ValueError(`${op}: cannot take ${count} of ${population} without replacement`);
  return p === undefined
    ? shuffledIndices(population).subarray(0, count)
    : distinct(op, p, count, () => generator().nextDouble());
}

function populationOf(a: number | Strided): number {
  if (!isTensor(a)) return numbersUpTo(op, a);
  chosenShape(op, a.shape);
  return a.shape[0];
}

/** See codegen/spec/random.ts. */
export function choice(a: number | Strided, options: ChoiceOptions = {}): Strided | Element {
  const { size, replace = true } = options;
  const population = populationOf(a);
  const shape = size === undefined || size === null ? [] : shapeOf(op, size);
  const count = sizeOf(shape);
  if (population === 0 && count > 0) throw new ValueError(`${op}: cannot take ${count} of 0`);
  const p = options.p === undefined ? undefined : probabilities(op, options.p, population);
  const index = drawIndices(population, count, replace, p);
  const drawn = isTensor(a)
    ? takeRows(a, index, shape)
    : wrap(Int32Array.from(index), "int32", shape, contiguousSteps(shape), 0);
  return size === undefined || size === null ? elementAt(arrayOf(drawn), drawn.dtype, originOf(drawn)) : drawn;
}
