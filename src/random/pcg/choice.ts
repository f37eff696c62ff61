import { type Element, elementAt } from "../../core/element.ts";
import { ValueError } from "../../core/errors.ts";
import { adopt, arrayOf, empty, isTensor, originOf, type Strided, sizeOf } from "../../core/strided.ts";
import { shuffledAxis } from "../../types/random.ts";
import { type Size, shapeOf } from "../arguments.ts";
import { distinct, numbersUpTo } from "../choosing.ts";
import { takeRows } from "../rows.ts";
import { cumulative, entriesUpTo, probabilities } from "../weights.ts";
import { fillBelow } from "./fill.ts";
import { inFront, putBack, shuffleNumbers, upTo } from "./permutation.ts";
import type { Stream } from "./stream.ts";

const op = "Generator.choice";

export interface ChoiceOptions {
  readonly replace?: boolean;
  readonly p?: Strided | readonly number[];
  readonly axis?: number;
  readonly shuffle?: boolean;
}

/** Draws without replacement: the end of a shuffle where many of many are drawn, otherwise Floyd's method. */
function sample(source: Stream, population: number, count: number, shuffled: boolean): Int32Array {
  if (population > 10000 && count > Math.floor(population / (shuffled ? 50 : 20))) {
    const index = upTo(population);
    shuffleNumbers(index, Math.max(population - count, 1), (i) => source.nextBelow(i));
    return index.slice(population - count);
  }
  const index = new Int32Array(count);
  const found = new Set<number>();
  for (let j = population - count; j < population; j++) {
    const drawn = source.nextBelow(j);
    const value = found.has(drawn) ? j : drawn;
    found.add(value);
    index[j - population + count] = value;
  }
  if (shuffled) shuffleNumbers(index, 1, (i) => source.nextBelow(i));
  return index;
}

function drawIndices(
  source: Stream,
  population: number,
  count: number,
  { replace = true, shuffle = true }: ChoiceOptions,
  p: readonly number[] | undefined,
): Int32Array {
  if (replace && p !== undefined) {
    const cdf = cumulative(p);
    return new Int32Array(count).map(() => entriesUpTo(cdf, source.nextDouble()));
  }
  if (replace) {
    const drawn = empty([count], "int32");
    const [data, start] = [arrayOf(drawn), originOf(drawn)];
    if (data instanceof Int32Array && fillBelow(source, drawn, 0, population - 1)) {
      return data.slice(start, start + count);
    }
    return new Int32Array(count).map(() => source.nextBelow(population - 1));
  }
  if (count > population) throw new ValueError(`${op}: cannot take ${count} of ${population} without replacement`);
  return p === undefined
    ? sample(source, population, count, shuffle)
    : Int32Array.from(distinct(op, p, count, () => source.nextDouble()));
}

/** See codegen/spec/random-generator.ts. */
export function choice(
  source: Stream,
  a: number | Strided,
  size?: Size | null,
  options: ChoiceOptions = {},
): Strided | Element {
  const axis = isTensor(a) ? shuffledAxis(op, a.shape, options.axis ?? 0, "a") : 0;
  const population = isTensor(a) ? a.shape[axis] : numbersUpTo(op, a);
  const single = size === undefined || size === null;
  const shape = single ? [] : shapeOf(op, size);
  const count = sizeOf(shape);
  if (population === 0 && count > 0) throw new ValueError(`${op}: cannot take ${count} of 0`);
  const p = options.p === undefined ? undefined : probabilities(op, options.p, population);
  const index = drawIndices(source, population, count, options, p);
  if (!isTensor(a)) return single ? index[0] : adopt(index, "int32", shape);
  const rows = inFront(a, axis);
  const drawn = takeRows(rows, index, [...shape, ...rows.shape.slice(1)]);
  if (single && a.shape.length === 1) return elementAt(arrayOf(drawn), drawn.dtype, originOf(drawn));
  return putBack(drawn, shape.length, axis);
}
