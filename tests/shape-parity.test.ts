import { describe, expect, it } from "vitest";
import { allocate, type Strided } from "../src/core/strided.ts";
import * as extend from "../src/ops/extend.ts";
import * as join from "../src/ops/join.ts";
import * as permute from "../src/ops/permute.ts";
import * as repeat from "../src/ops/repeat.ts";
import * as reshape from "../src/ops/reshape.ts";
import * as split from "../src/ops/split.ts";
import { diagnose, equality, integers } from "./support/rules.ts";

const below = integers(20);
const between = (low: number, high: number) => low + below(high - low + 1);
const pick = <T>(list: readonly T[]): T => list[below(list.length)];
const chance = (percent: number) => below(100) < percent;
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

type Ints = readonly number[];
type Axes = number | readonly number[];

/** One call: the rule as a type, the call as a program writes it, and what the run time makes of it. */
interface Call {
  readonly rule: string;
  readonly code: string;
  readonly run: () => Strided | readonly Strided[];
}

const dims = [1, 1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 28];
const shapeOf = (low = 0, high = chance(5) ? 8 : 4): number[] =>
  times(between(low, high), () => (chance(4) ? 0 : pick(dims)));
// Elements are not looked at: a tensor of zeros that are all one element does for any shape.
const tensor = (shape: Ints): Strided => extend.broadcastTo(allocate([], "float64"), shape);
const small = (shape: Ints): Strided => allocate(shape, "float64");
const text = (value: unknown): string => JSON.stringify(value);
const x = (shape: Ints): string => `of<${text(shape)}>()`;

const axis = (rank: number): number =>
  chance(80) && rank > 0 ? between(-rank, rank - 1) : between(-rank - 2, rank + 1);
const axes = (rank: number): Axes =>
  chance(60) ? axis(rank) : times(between(0, Math.min(3, rank + 1)), () => axis(rank));

const product = (shape: Ints): number => shape.reduce((all, dim) => all * dim, 1);

/** The same number of elements in other dims: neighbours joined, dims taken apart, ones put in. */
function regrouped(shape: Ints): number[] {
  const result: number[] = [];
  for (const dim of shape) {
    const divisor = pick([2, 3, 4, 7]);
    if (result.length > 0 && chance(35)) result[result.length - 1] *= dim;
    else if (dim > divisor && dim % divisor === 0 && chance(40)) result.push(divisor, dim / divisor);
    else result.push(dim);
    if (chance(8)) result.push(1);
  }
  return chance(20) ? result.reverse() : result;
}

function target(shape: Ints): number[] {
  const result = chance(80) ? regrouped(shape) : shapeOf();
  if (result.length > 0 && chance(40)) result[below(result.length)] = -1;
  if (result.length > 0 && chance(12)) result[below(result.length)] = pick([-1, -2, 0, 5, 2.5, 1000]);
  return result;
}

/** A permutation of the axes, or almost one. */
function order(rank: number): number[] {
  const left = times(rank, (i) => i);
  const result = times(rank, () => left.splice(below(left.length), 1)[0]).map((i) => (chance(20) ? i - rank : i));
  if (chance(30)) result[below(rank + 1)] = between(-rank - 1, rank);
  if (chance(5)) result.pop();
  return Array.from(result, (i) => i ?? 0);
}

/** Shapes that fit together but for one axis, or almost. */
function family(count: number, off: number): number[][] {
  const first = shapeOf(chance(90) ? 1 : 0);
  return times(count, (i) => {
    const shape = first.map((dim, at) => (at === off && i > 0 ? pick(dims) : dim));
    if (chance(12) && shape.length > 0) shape[below(shape.length)] = pick(dims);
    return chance(3) ? shape.slice(1) : shape;
  });
}

const { concatenate, stack, hstack, vstack } = join;
const joins = { concatenate, stack, hstack, vstack };
const splits = { split: split.split, arraySplit: split.arraySplit };

function joined(name: "concatenate" | "stack" | "hstack" | "vstack"): Call {
  const off = pick([0, 0, 1, 2]);
  const shapes = family(chance(3) ? 0 : between(1, 5), name === "stack" ? -1 : off);
  const rank = shapes[0]?.length ?? 0;
  const at = chance(30)
    ? 0
    : name === "stack"
      ? axis(rank + 1)
      : chance(80)
        ? off - (chance(30) ? rank : 0)
        : axis(rank);
  const list = `[${shapes.map(x).join(", ")}]`;
  const rule = `${name[0].toUpperCase()}${name.slice(1)}`;
  const arrays = shapes.map(small);
  if (name === "hstack" || name === "vstack") {
    return { rule: `${rule}<${text(shapes)}>`, code: `${name}(${list})`, run: () => joins[name](arrays) };
  }
  const value = chance(5) && name === "concatenate" ? null : at;
  if (value === null) {
    const options = { axis: null };
    return {
      rule: `${rule}<${text(shapes)}, null>`,
      code: `${name}(${list}, { axis: null })`,
      run: () => join.concatenate(arrays, options),
    };
  }
  return {
    rule: `${rule}<${text(shapes)}, ${value}>`,
    code: `${name}(${list}, { axis: ${value} })`,
    run: () => joins[name](arrays, { axis: value }),
  };
}

function cut(name: "split" | "arraySplit"): Call {
  const shape = shapeOf(chance(95) ? 1 : 0, 3);
  const at = axis(shape.length);
  const dim = shape.at(at) ?? 0;
  const exact = times(dim, (i) => i + 1).filter((n) => dim % n === 0);
  const sections = chance(35)
    ? times(between(0, 3), () => between(-dim - 1, dim + 2))
    : chance(50) && exact.length > 0
      ? pick(exact)
      : pick([1, 2, 3, 4, 5, 0, -1, 2.5]);
  const rule = `${name === "split" ? "Split" : "ArraySplit"}<${text(shape)}, ${text(sections)}, ${at}>`;
  return {
    rule,
    code: `${name}(${x(shape)}, ${text(sections)}, { axis: ${at} })`,
    run: () => splits[name](tensor(shape), sections, { axis: at }),
  };
}

/** A call with one argument, or with it in the options. */
function one<A>(rule: string, name: string, shape: Ints, value: A, run: (x: Strided, value: A) => Strided): Call {
  return {
    rule: `${rule}<${text(shape)}, ${text(value)}>`,
    code: `${name}(${x(shape)}, ${name === "squeeze" || name === "flip" ? `{ axis: ${text(value)} }` : text(value)})`,
    run: () => run(tensor(shape), value),
  };
}

function repeated(): Call {
  const shape = shapeOf(1, 3);
  const at = chance(25) ? null : axis(shape.length);
  const dim = at === null ? product(shape) : (shape.at(at) ?? 0);
  const counts: Axes = chance(60)
    ? pick([0, 1, 2, 3, 10, -1, 1.5])
    : times(chance(80) && dim < 9 ? dim : between(0, 4), () => (chance(97) ? between(0, 4) : -2));
  return {
    rule: `Repeat<${text(shape)}, ${text(counts)}, ${text(at)}>`,
    code: `repeat(${x(shape)}, ${text(counts)}, { axis: ${text(at)} })`,
    run: () => repeat.repeat(tensor(shape), counts, { axis: at }),
  };
}

function rolled(): Call {
  const shape = shapeOf(1, 3);
  const at = chance(20) ? null : axes(shape.length);
  const shift: Axes = chance(60) ? between(-9, 9) : times(between(0, 3), () => between(-9, 9));
  return {
    rule: `Roll<${text(shape)}, ${text(shift)}, ${text(at)}>`,
    code: `roll(${x(shape)}, ${text(shift)}, { axis: ${text(at)} })`,
    run: () => repeat.roll(tensor(shape), shift, { axis: at }),
  };
}

const draws: Readonly<Record<string, () => Call>> = {
  reshape: () => {
    const shape = shapeOf();
    return one("Reshape", "reshape", shape, target(shape), reshape.reshape);
  },
  flatten: () => {
    const shape = shapeOf();
    return { rule: `Flatten<${text(shape)}>`, code: `flatten(${x(shape)})`, run: () => reshape.flatten(small(shape)) };
  },
  reversed: () => {
    const shape = shapeOf();
    return {
      rule: `Transpose<${text(shape)}>`,
      code: `transpose(${x(shape)})`,
      run: () => permute.transpose(tensor(shape)),
    };
  },
  transpose: () => {
    const shape = shapeOf();
    return one("Transpose", "transpose", shape, order(shape.length), permute.transpose);
  },
  permuteDims: () => {
    const shape = shapeOf();
    return one("PermuteDims", "permuteDims", shape, order(shape.length), permute.permuteDims);
  },
  swapaxes: () => {
    const shape = shapeOf(1);
    const [a, b] = [axis(shape.length), axis(shape.length)];
    return {
      rule: `Swapaxes<${text(shape)}, ${a}, ${b}>`,
      code: `swapaxes(${x(shape)}, ${a}, ${b})`,
      run: () => permute.swapaxes(tensor(shape), a, b),
    };
  },
  moveaxis: () => {
    const shape = shapeOf(1);
    const a = axes(shape.length);
    const b = typeof a === "number" && chance(90) ? axis(shape.length) : axes(shape.length);
    return {
      rule: `Moveaxis<${text(shape)}, ${text(a)}, ${text(b)}>`,
      code: `moveaxis(${x(shape)}, ${text(a)}, ${text(b)})`,
      run: () => permute.moveaxis(tensor(shape), a, b),
    };
  },
  expandDims: () => {
    const shape = shapeOf();
    return one("ExpandDims", "expandDims", shape, axes(shape.length + 1), extend.expandDims);
  },
  squeezeAll: () => {
    const shape = shapeOf();
    return { rule: `Squeeze<${text(shape)}>`, code: `squeeze(${x(shape)})`, run: () => extend.squeeze(tensor(shape)) };
  },
  squeeze: () => {
    const shape = shapeOf(1).map((dim) => (chance(50) ? 1 : dim));
    return one("Squeeze", "squeeze", shape, axes(shape.length), (t, at) => extend.squeeze(t, { axis: at }));
  },
  flip: () => {
    const shape = shapeOf(1);
    return one("Flip", "flip", shape, axes(shape.length), (t, at) => extend.flip(t, { axis: at }));
  },
  broadcastTo: () => {
    const shape = shapeOf();
    const to = [...(chance(50) ? shapeOf(0, 2) : []), ...shape.map((dim) => (dim === 1 ? pick(dims) : dim))];
    if (chance(40) && to.length > 0) to[below(to.length)] = pick(dims);
    return one("BroadcastTo", "broadcastTo", shape, chance(95) ? to : to.slice(1), extend.broadcastTo);
  },
  concatenate: () => joined("concatenate"),
  stack: () => joined("stack"),
  hstack: () => joined("hstack"),
  vstack: () => joined("vstack"),
  split: () => cut("split"),
  arraySplit: () => cut("arraySplit"),
  repeat: repeated,
  tile: () => {
    const shape = shapeOf(0, 3);
    const reps = chance(40) ? pick([0, 1, 2, 5, -1]) : times(between(0, 4), () => (chance(96) ? between(0, 4) : -3));
    return one("Tile", "tile", shape, reps, repeat.tile);
  },
  roll: rolled,
};

/** What the run time says: the shape, the shapes of several results, or the message. */
function outcome(run: Call["run"]): { readonly shape?: unknown; readonly message?: string } {
  try {
    const result = run();
    return { shape: "shape" in result ? result.shape : result.map((each) => each.shape) };
  } catch (error) {
    if (error instanceof Error) return { message: error.message };
    throw error;
  }
}

const prelude = `import type { BroadcastTo } from "../src/types/broadcast.ts";
import type { ExpandDims, Squeeze } from "../src/types/extend.ts";
import type { Concatenate, Hstack, Stack, Vstack } from "../src/types/join.ts";
import type { Moveaxis, PermuteDims, Swapaxes, Transpose } from "../src/types/permute.ts";
import type { Flip, Repeat, Roll, Tile } from "../src/types/repeat.ts";
import type { Flatten, Reshape } from "../src/types/reshape.ts";
import type { ArraySplit, Split } from "../src/types/split.ts";
import type { Tensor } from "../src/core/tensor.ts";
import { arraySplit, broadcastTo, concatenate, expandDims, flatten, flip, hstack, moveaxis, permuteDims, repeat, reshape, roll, split, squeeze, stack, swapaxes, tile, transpose, vstack } from "../src/generated/fn/shape.ts";
${equality}
declare function of<S>(): Tensor<S, "float64">;
declare function same<R>(result: R): <T>(yes: Equal<R, T>) => void;
`;
const offset = prelude.split("\n").length - 1;
const calls = times(3150, (i) => draws[Object.keys(draws)[i % Object.keys(draws).length]]());
const outcomes = calls.map((call) => outcome(call.run));

describe("the shape rules of the compiler and of the run time say the same", () => {
  it("as many calls are wrong as tell something", () => {
    const wrong = outcomes.filter(({ message }) => message !== undefined);
    expect(wrong.length / calls.length).toBeGreaterThan(0.25);
    expect(wrong.length / calls.length).toBeLessThan(0.6);
    expect(Math.max(...wrong.map(({ message = "" }) => message.length))).toBeLessThanOrEqual(160);
  });

  it("as types: the shape, or the message", () => {
    const lines = calls.map(
      ({ rule }, i) => `export const c${i}: Equal<${rule}, ${text(outcomes[i].message ?? outcomes[i].shape)}> = true;`,
    );
    const errors = diagnose(prelude + lines.join("\n"));
    const wrong = [...errors].map(([line]) => `${calls[line - offset]?.rule} is not ${text(outcomes[line - offset])}`);
    expect(wrong).toEqual([]);
  });

  it("as calls: the type of the result, or one error with the message and no other", () => {
    const lines = calls.slice(0, 1050).map(({ code }, i) => {
      const { shape } = outcomes[i];
      const several = Array.isArray(shape) && Array.isArray(shape[0]);
      const type = several ? `[${shape.map((each) => `Tensor<${text(each)}>`).join(", ")}]` : `Tensor<${text(shape)}>`;
      return shape === undefined ? `${code};` : `same(${code})<${type}>(true);`;
    });
    const errors = diagnose(prelude + lines.join("\n"));
    const wrong = calls.slice(0, 1050).flatMap(({ code }, i) => {
      const said = errors.get(i + offset) ?? [];
      const { message } = outcomes[i];
      const right = message === undefined ? said.length === 0 : said.length === 1 && said[0].includes(text(message));
      return right ? [] : [`${code}: ${message ?? text(outcomes[i].shape)}, but ${said.join(" | ")}`];
    });
    expect(wrong).toEqual([]);
  });
});
