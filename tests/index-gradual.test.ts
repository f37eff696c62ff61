import { expect, test } from "vitest";
import { diagnose, equality } from "./support/rules.ts";

const prelude = `import type { Assign } from "../src/types/assign.ts";
import type { At, CheckedIndex } from "../src/types/at.ts";
import type { DType } from "../src/types/dtype.ts";
import type { IndexItem } from "../src/types/index-item.ts";
import type { Ok, TensorLike } from "../src/types/tensor-like.ts";
${equality}
declare function make<S, D extends DType = "float64">(): TensorLike<S, D>;
declare function at<S, const I extends IndexItem[]>(x: TensorLike<S, "float64">, ...index: CheckedIndex<S, I>): TensorLike<Ok<At<S, I>>, "float64">;
declare function set<S, const I extends IndexItem[], V>(x: TensorLike<S, "float64">, index: CheckedIndex<S, I, "set">, value: Assign<V, Ok<At<S, I, "set">>> extends infer R extends string ? R : TensorLike<V, "float64">): void;
declare function same<S>(x: TensorLike<S, "float64">): <T>(yes: Equal<S, T>) => void;
declare const n: number;
declare const text: string;
declare const list: readonly number[];
declare const anything: any;
declare const which: 0 | 1;
declare const far: 1 | 5;
declare const x: TensorLike<[3, 4], "float64">;
declare const symbolic: TensorLike<["b", 5], "float64">;
declare const partial: TensorLike<[number, 5], "float64">;
declare const unranked: TensorLike<number[], "float64">;
declare const either: TensorLike<[3 | 4, 2], "float64">;
`;

const typed = [
  ["at(x, 0, n)", "[]"],
  ["at(x, text)", "[number, 4]"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the program has the template
  ["at(x, `1:${n}`)", "[number, 4]"],
  ["at(x, list)", "[number, 4]"],
  ["at(x, anything)", "number[]"],
  ["at(x, which)", "[4]"],
  ['at(symbolic, ":", -1)', '["b"]'],
  ['at(symbolic, "::-1", [3])', '["b", 1]'],
  ['at(symbolic, "...", 0)', '["b"]'],
  ['at(symbolic, "1:")', "[number, 5]"],
  ["at(symbolic, 1000)", "[5]"],
  ['at(partial, ":", 1)', "[number]"],
  ['at(partial, ":3")', "[number, 5]"],
  ["at(unranked, 1, 2)", "number[]"],
  ["at(either, 2)", "[2]"],
  ['at(x, make<[3, 4], "bool">())', "[number]"],
  ['at(x, make<[], "int32">(), make<[number], "int64">())', "[number]"],
  ['at(make<[3, 4, 5]>(), make<[2, 2], "int8">(), "1:4", null, 0)', "[2, 2, 3, 1]"],
] as const;

const refused = [
  ["at(x, far);", "at: index 5 is out of range for axis 0 of [3, 4]"],
  ["at(either, 3);", "at: index 3 is out of range for axis 0 of [?, 2]"],
  ["at(symbolic, 0, 7);", "at: index 7 is out of range for axis 1 of [b, 5]"],
  ["at(at(x, 9), 1, 2, 3);", "at: index 9 is out of range for axis 0 of [3, 4]"],
  ["set(symbolic, [0], make<[4]>());", "set: cannot broadcast [4] to [5]: 4 ≠ 5"],
] as const;

const accepted = ["set(unranked, [0], make<[7]>());", "set(x, [text], make<[2, 4]>());", "at(make<any>(), 1, 2, 3);"];

// One program for all, since starting the compiler takes longer than all of its lines.
const lines = [
  ...typed.flatMap(([call, type]) => [`same(${call})<${type}>(true);`, `same(${call})<[77]>(true);`]),
  ...refused.map(([call]) => call),
  ...accepted,
];
const found = diagnose(prelude + lines.join("\n"));
const start = prelude.split("\n").length - 1;
const errors = (line: string): readonly string[] => found.get(start + lines.indexOf(line)) ?? [];

test("nothing else is wrong", () => {
  expect([...found.keys()].filter((line) => line < start)).toEqual([]);
});

test.each(typed)("%s is %s", (call, type) => {
  expect(errors(`same(${call})<${type}>(true);`)).toEqual([]);
  expect(errors(`same(${call})<[77]>(true);`)).toHaveLength(1);
});

test.each(refused)("%s", (call, message) => {
  expect(errors(call)).toHaveLength(1);
  expect(errors(call)[0]).toContain(`'"${message}"'`);
});

test.each(accepted)("%s is left to the run time", (call) => {
  expect(errors(call)).toEqual([]);
});
