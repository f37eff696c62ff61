import { expect, test } from "vitest";
import "../src/core/tensor.ts";
import { allocate } from "../src/core/strided.ts";
import { readIndex } from "../src/ops/index-items.ts";
import { assignShape } from "../src/types/assign.ts";
import { planIndex, type ShapeItem } from "../src/types/at.ts";
import { parseSlice, sliceRange } from "../src/types/slice.ts";
import { diagnose, equality, integers, outcome } from "./support/rules.ts";

const below = integers(7);
const between = (low: number, high: number) => low + below(high - low + 1);
const pick = <T>(list: readonly T[]): T => list[below(list.length)];
const chance = (percent: number) => below(100) < percent;

/** An expression as the compiler reads it and as the run time gets it. */
interface Expression {
  readonly text: string;
  readonly value: unknown;
}

const literal = (value: unknown): Expression => ({ text: JSON.stringify(value), value });

function slice(dim: number): Expression {
  const space = () => (chance(10) ? " " : "");
  const part = () => (chance(35) ? "" : `${space()}${between(-dim - 3, dim + 3)}${space()}`);
  const step = chance(50) ? "" : `:${chance(20) ? "" : pick([1, 2, 3, 5, 11, -1, -2, -3, -7])}`;
  return literal(`${part()}:${part()}${step}`);
}

const wrongSlices = ["1:a", "3", "", "::0", "1:2:3:4", "01:2", "+1:", "1.5:", "a:b:0", "1 2:", "-0:", " ... ", "1e3:"];

function array(dim: number): Expression {
  const dims = pick([[2], [3], [1], [2, 3], [2, 1], [0], [3, 1, 2]]);
  if (dims.length === 1 && chance(50)) return literal(Array.from({ length: dims[0] }, () => between(0, dim)));
  return { text: `ints<[${dims}]>()`, value: allocate(dims, "int32") };
}

function mask(shape: readonly number[]): Expression {
  const rank = between(1, Math.min(2, shape.length));
  const dims = shape.slice(0, rank).map((dim) => (chance(90) ? dim : dim + 1));
  if (rank === 1 && dims[0] > 0 && chance(40)) return literal(new Array(dims[0]).fill(true));
  return { text: `mask<[${dims}]>()`, value: allocate(dims, "bool") };
}

function wrong(): Expression {
  return pick<() => Expression>([
    () => literal(1.5),
    () => literal(0.25),
    () => literal([[1], [1, 2]]),
    () => literal([1, true]),
    () => ({ text: "floats<[2]>()", value: allocate([2], "float64") }),
    () => literal(pick(wrongSlices)),
    () => literal("..."),
  ])();
}

function expressions(shape: readonly number[]): Expression[] {
  const index: Expression[] = [];
  let axis = 0;
  while (axis < shape.length && chance(88)) {
    const dim = shape[axis];
    const kind = below(100);
    if (kind < 4) index.push(wrong());
    else if (kind < 12) index.push(literal(null));
    else if (kind < 18) {
      index.push(literal("..."));
      axis += between(0, shape.length - axis);
      continue;
    } else if (kind < 45) index.push(literal(chance(92) ? between(-dim, dim - 1) : pick([dim, -dim - 1, dim + 900])));
    else if (kind < 75) index.push(slice(dim));
    else if (kind < 90) index.push(array(dim));
    else {
      index.push(mask(shape.slice(axis)));
      axis += 1;
    }
    axis += 1;
  }
  if (chance(6)) index.push(literal(0));
  return index;
}

/** A mask's number of true elements is not in the type: one that shows in the result is `number` there. */
const COUNT = 7919;

function withCount(items: readonly ShapeItem[], count: number): ShapeItem[] {
  return items.map((item) => (typeof item === "object" && item?.kind === "mask" ? { ...item, count } : item));
}

function shapeOf(op: string, shape: readonly number[], index: readonly Expression[]): readonly number[] | string {
  return outcome(() => {
    const { items } = readIndex(
      op,
      index.map(({ value }) => value),
    );
    try {
      return planIndex(shape, withCount(items, COUNT), op).shape;
    } catch {
      // The count is 1 where it must broadcast with other arrays, so that theirs is the dim.
      return planIndex(shape, withCount(items, 1), op).shape;
    }
  });
}

const dims = (shape: readonly number[]) => `[${shape.map((dim) => (dim === COUNT ? "number" : dim)).join(", ")}]`;
const randomShape = () => Array.from({ length: between(0, 5) }, () => pick([0, 1, 2, 3, 4, 5, 9, 10, 17, 100, 784]));

const prelude = `import type { Assign } from "../src/types/assign.ts";
import type { At, CheckedIndex } from "../src/types/at.ts";
import type { IndexItem } from "../src/types/index-item.ts";
import type { SliceLength } from "../src/types/slice.ts";
import type { Ok, TensorLike } from "../src/types/tensor-like.ts";
${equality}
declare function ints<S>(): TensorLike<S, "int32">;
declare function mask<S>(): TensorLike<S, "bool">;
declare function floats<S>(): TensorLike<S, "float64">;
declare function at<S, const I extends IndexItem[]>(x: TensorLike<S, "float64">, ...index: CheckedIndex<S, I>): TensorLike<Ok<At<S, I>>, "float64">;
declare function set<S, const I extends IndexItem[], V>(x: TensorLike<S, "float64">, index: CheckedIndex<S, I, "set">, value: Assign<V, Ok<At<S, I, "set">>> extends infer R extends string ? R : TensorLike<V, "float64">): void;
declare function same<S>(x: TensorLike<S, "float64">): <T>(yes: Equal<S, T>) => void;
`;

/** Compiles one case a line, and gives those in which the compiler does not say what the run time says. */
function mismatches(cases: readonly { readonly line: string; readonly error: string | undefined }[]): string[] {
  const start = prelude.split("\n").length - 1;
  const found = diagnose(prelude + cases.map(({ line }) => `${line}\n`).join(""));
  const inPrelude = [...found.keys()]
    .filter((line) => line < start)
    .map((line) => `prelude ${line}: ${found.get(line)}`);
  return [
    ...inPrelude,
    ...cases.flatMap(({ line, error }, i) => {
      const errors = found.get(start + i) ?? [];
      const quoted = error === undefined ? undefined : JSON.stringify(error);
      const right =
        quoted === undefined ? errors.length === 0 : errors.length === 1 && errors[0].includes(`'${quoted}'`);
      return right ? [] : [`${line}\n  run time: ${error ?? "accepts"}\n  types: ${errors.join(" | ") || "accept"}`];
    }),
  ];
}

test("at: 3,000 random indices give the run time's shape or message", () => {
  let failures = 0;
  const cases = Array.from({ length: 3000 }, () => {
    const shape = randomShape();
    const index = expressions(shape);
    const result = shapeOf("at", shape, index);
    const call = `at(floats<[${shape}]>()${index.map(({ text }) => `, ${text}`).join("")})`;
    if (typeof result === "string") failures++;
    return typeof result === "string"
      ? { line: `${call};`, error: result }
      : { line: `same(${call})<${dims(result)}>(true);`, error: undefined };
  });
  expect(failures).toBeGreaterThan(500);
  expect(mismatches(cases)).toEqual([]);
}, 120_000);

test("set: 500 random assignments", () => {
  const cases = Array.from({ length: 500 }, () => {
    const shape = randomShape();
    const index = expressions(shape).filter(({ text }) => !text.includes("mask") && !text.includes("true"));
    const target = shapeOf("set", shape, index);
    const value = typeof target === "string" ? [] : target.map((dim) => (chance(70) ? dim : pick([1, dim + 1])));
    if (chance(10)) value.unshift(pick([1, 2]));
    else if (chance(20)) value.shift();
    const error = typeof target === "string" ? target : outcome(() => assignShape(value, target));
    const call = `set(floats<[${shape}]>(), [${index.map(({ text }) => text).join(", ")}], floats<[${value}]>());`;
    return { line: call, error: typeof error === "string" ? error : undefined };
  });
  expect(mismatches(cases)).toEqual([]);
}, 120_000);

test("slices: 2,000 lengths, also of long axes", () => {
  const cases = Array.from({ length: 2000 }, () => {
    const dim = pick([0, 1, 2, 7, 10, 60, 1000, 65536, 2 ** 31]);
    const { value } = slice(pick([3, dim]));
    const { length } = sliceRange(parseSlice(String(value), "at"), dim);
    return {
      line: `(true satisfies Equal<SliceLength<${JSON.stringify(value)}, ${dim}>, ${length}>);`,
      error: undefined,
    };
  });
  expect(mismatches(cases)).toEqual([]);
}, 120_000);
