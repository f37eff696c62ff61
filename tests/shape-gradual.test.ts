import { expect, it } from "vitest";
import { diagnose, equality } from "./support/rules.ts";

/** Rules whose operands the run time cannot tell: symbols, unknown dims, unknown ranks, unions. */
const rules: readonly (readonly [rule: string, result: string])[] = [
  // Symbols cancel like the factors of a monomial, and a product is written in one way.
  [`Reshape<["batch", 4, 4], ["batch", 16]>`, `["batch", 16]`],
  [`Reshape<["batch", 4, 4], ["batch", -1]>`, `["batch", 16]`],
  [`Reshape<["batch", 4, 4], [16, "batch"]>`, `[16, "batch"]`],
  [`Reshape<["batch", "time", 8], [-1, 8]>`, `["batch*time", 8]`],
  [`Reshape<["time", "batch", 8], [8, -1]>`, `[8, "batch*time"]`],
  [`Reshape<["batch", "time", 8], [-1]>`, `["8*batch*time"]`],
  [`Reshape<["8*batch*time"], [-1, 4]>`, `["2*batch*time", 4]`],
  [`Reshape<["b", "b"], [-1]>`, `["b*b"]`],
  [`Reshape<["b*b", 3], ["b", -1]>`, `"reshape: cannot reshape [b*b, 3] to [b, -1]: more than one unknown dimension"`],
  [`Reshape<["batch", "time", 8], ["batch", "time", -1, 4]>`, `["batch", "time", 2, 4]`],
  [
    `Reshape<["batch", "time", 6, 4], ["batch", -1, "time", 4]>`,
    `"reshape: cannot reshape [batch, time, 6, 4] to [batch, -1, time, 4]: more than one unknown dimension"`,
  ],
  [`Reshape<["batch", 6, "time"], ["batch", 2, 3, "time"]>`, `["batch", 2, 3, "time"]`],
  [
    `Reshape<["batch", "time"], ["time", "batch"]>`,
    `"reshape: cannot reshape [batch, time] to [time, batch]: more than one unknown dimension"`,
  ],
  [
    `Reshape<["b", "t", 4], ["b", 1, "t", 5]>`,
    `"reshape: cannot reshape [b, t, 4] to [b, 1, t, 5]: 4*b*t is not divisible by 5*b"`,
  ],
  [
    `Reshape<["t", "t", 4], ["t", 1, "t", 5]>`,
    `"reshape: cannot reshape [t, t, 4] to [t, 1, t, 5]: 4*t*t ≠ 5*t*t elements"`,
  ],
  ["Reshape<[4, number, 5], [4, -1, 10]>", "[4, number, 10]"],
  ["Reshape<[number, 4], [-1, 4]>", "[number, 4]"],
  [`Reshape<["b", 2, 0], ["b", 0]>`, `["b", 0]`],
  [`Reshape<[2, "b", 0], [0, "b", 2]>`, `"reshape: cannot reshape [2, b, 0] to [0, b, 2]: 0 is not divisible by 0"`],
  [`Reshape<["12*b"], ["12*b", 3]>`, `"reshape: cannot reshape [12*b] to [12*b, 3]: 12*b is not divisible by 36"`],
  [`Reshape<["b"], ["c"]>`, `"reshape: cannot reshape [b] to [c]: b ≠ c elements"`],
  [`Reshape<["b", 4], ["b", 2, 3]>`, `"reshape: cannot reshape [b, 4] to [b, 2, 3]: 4*b is not divisible by 6"`],
  [`Reshape<["b", 4], [-1, 3]>`, `"reshape: cannot reshape [b, 4] to [-1, 3]: 4*b is not divisible by 3"`],
  [`Reshape<["b", 0], ["b", 0]>`, `["b", 0]`],
  // Unknown dims agree with everything that is left to them.
  [`Reshape<[number, 784], [-1, 28, 28]>`, `[number, 28, 28]`],
  [`Reshape<[number, 784], [32, 28, 28]>`, `[32, 28, 28]`],
  [`Reshape<[number, 784], [-2, 28, 28]>`, `"reshape: -2 is not a dimension"`],
  [`Reshape<["b", 784], [number, 28, 28]>`, `[number, 28, 28]`],
  [`Reshape<[number, "t", 8], ["b", "t", -1]>`, `["b", "t", 8]`],
  [`Reshape<[3, 4], [number, 5]>`, `"reshape: cannot reshape [3, 4] to [?, 5]: 12 is not divisible by 5"`],
  [`Reshape<[3, 4], [number, 6, -1]>`, `[number, 6, number]`],
  [`Reshape<[3, 4], number[]>`, "number[]"],
  [`Reshape<number[], [3, 4]>`, "[3, 4]"],
  [`Reshape<[3 | 4, 2], [6]>`, `"reshape: cannot reshape [?, 2] to [6]: ? ≠ 6 elements"`],
  ["Reshape<Failed, [3]>", "Failed"],
  [`Flatten<["b", 4]>`, `["4*b"]`],
  ["Flatten<[number, 4]>", "[number]"],
  ["Flatten<[number, 0]>", "[0]"],
  ["Flatten<number[]>", "[number]"],
  // Axes: of an unknown one, nothing of the dims is known.
  [`Transpose<["b", 3]>`, `[3, "b"]`],
  ["Transpose<[2, 3], number[]>", "[number, number]"],
  ["Transpose<number[], [1, 0]>", "number[]"],
  [`Swapaxes<["b", 3], 0, -1>`, `[3, "b"]`],
  [`Swapaxes<["b", 3], 0, number>`, "[number, number]"],
  ["Moveaxis<[2, 3, 4], [0, number], [1, 2]>", "[number, number, number]"],
  [`ExpandDims<["b"], -1>`, `["b", 1]`],
  ["ExpandDims<[3, 4], number>", "[number, number, number]"],
  ["ExpandDims<number[], [0, 1]>", "number[]"],
  [`Squeeze<[1, "b", 1]>`, `["b"]`],
  ["Squeeze<[1, number]>", "number[]"],
  ["Squeeze<[number, 3], 0>", "[3]"],
  [`Squeeze<["b", 3], 0>`, `"squeeze: axis 0 of [b, 3] is not 1: b ≠ 1"`],
  ["Squeeze<[1, 3], number>", "number[]"],
  ["Flip<[2, 3], [0, number]>", "[2, 3]"],
  ["Flip<[2, 3], [5, number]>", `"flip: axis 5 is out of range for [2, 3]"`],
  ["Roll<number[], 1, 7>", "number[]"],
  // Joining: an unknown dim becomes what it meets.
  ["Concatenate<[3, 4][]>", "[number, 4]"],
  [`Concatenate<[["b", 4], [2, 4]]>`, "[number, 4]"],
  [`Concatenate<[["b", "d"], ["b", "d"]], 1>`, `["b", number]`],
  [`Concatenate<[["b", 4], ["c", 4]], 1>`, `"concatenate: shapes differ off axis 1 — [b, 4] and [c, 4]: b ≠ c"`],
  ["Concatenate<[[3, number], [2, 4]]>", "[5, 4]"],
  ["Concatenate<[[3, number], [2, 4], [1, 5]]>", `"concatenate: shapes differ off axis 0 — [3, 4] and [1, 5]: 4 ≠ 5"`],
  ["Concatenate<[[3, 4], [3, 4]], number>", "[number, number]"],
  ["Concatenate<[number[], [2, 3]]>", "number[]"],
  ["Stack<[3, 4][], 1>", "[3, number, 4]"],
  [`Stack<[["b", number], [number, 3]]>`, `[2, "b", 3]`],
  ["Hstack<[3][]>", "[number]"],
  ["Vstack<[3][]>", "[number, 3]"],
  // Parts of what is not known are not known; a symbol is split where it is a product.
  [`Split<["b", 2], 2>`, "[[number, 2], [number, 2]]"],
  [`Split<["4*b", 2], 2>`, `[["2*b", 2], ["2*b", 2]]`],
  [`Split<["b", 4], 2, 1>`, `[["b", 2], ["b", 2]]`],
  ["Split<[number, 2], [1]>", "[[number, 2], [number, 2]]"],
  ["Split<[6, 2], number>", "[number, 2][]"],
  ["Split<[6, 2], number[]>", "[number, 2][]"],
  ["Split<[6, 2], 2, number>", "[number, number][]"],
  ["ArraySplit<[number], 3>", "[[number], [number], [number]]"],
  [`Repeat<["b", 4], 2, 0>`, `["2*b", 4]`],
  [`Repeat<["b", 4], number, 0>`, "[number, 4]"],
  [`Repeat<["b", 4], [1, 2, 3], 0>`, "[6, 4]"],
  ["Repeat<[3, 4], number[], 0>", "[number, 4]"],
  ["Repeat<[3, 4], 2, number>", "[number, number]"],
  [`Tile<["b", 4], 2>`, `["b", 8]`],
  [`Tile<["b", 4], [3, 1]>`, `["3*b", 4]`],
  ["Tile<[3, 4], number[]>", "number[]"],
  // Exact at the limits.
  ["Reshape<[2147483647, 2], [2, 2147483647]>", "[2, 2147483647]"],
  ["Reshape<[94906265, 94906265], [-1]>", "[9007199136250225]"],
  ["Flatten<[2147483648, 4194303]>", "[9007197107257344]"],
];

const prelude = `import type { Failed } from "../src/types/axes.ts";
import type { ExpandDims, Squeeze } from "../src/types/extend.ts";
import type { Concatenate, Hstack, Stack, Vstack } from "../src/types/join.ts";
import type { Moveaxis, Swapaxes, Transpose } from "../src/types/permute.ts";
import type { Flip, Repeat, Roll, Tile } from "../src/types/repeat.ts";
import type { Flatten, Reshape } from "../src/types/reshape.ts";
import type { ArraySplit, Split } from "../src/types/split.ts";
import type { Tensor } from "../src/core/tensor.ts";
import * as fn from "../src/generated/fn/shape.ts";
${equality}
declare function of<S, D = "float64">(): Tensor<S, D>;
declare function same<R>(result: R): <T>(yes: Equal<R, T>) => void;
declare const failed: Tensor<Failed>;
declare const n: number;
declare const list: Tensor<[3, 4]>[];
`;
const offset = prelude.split("\n").length - 1;

it("symbols, unknown dims and unions follow the stated rules", () => {
  const lines = rules.map(([rule, result], i) => `export const c${i}: Equal<${rule}, ${result}> = true;`);
  const errors = diagnose(prelude + lines.join("\n"));
  expect([...errors].map(([line, messages]) => [rules[line - offset]?.[0], messages])).toEqual([]);
});

it("calls: what is inferred of the arguments, and no error after the first", () => {
  const calls = [
    "same(fn.reshape(of<[3, 4]>(), of<[12]>().shape))<Tensor<[12]>>(true)",
    "same(fn.reshape(of<[3, 4]>(), [n, 4]))<Tensor<[number, 4]>>(true)",
    "same(fn.reshape<[3, 4], [12]>(of<[3, 4]>(), [12]))<Tensor<[12]>>(true)",
    `same(fn.concatenate([of<[3, 4], "int32">(), of<[2, 4], "float32">(), of<[1, 4], "bool">()]))<Tensor<[6, 4]>>(true)`,
    "same(fn.concatenate(list, { axis: 1 }))<Tensor<[3, number]>>(true)",
    `same(fn.concatenate([of<[3, 4], "float32">()], { out: of<[3, 4]>() }))<Tensor<[3, 4]>>(true)`,
    `same(fn.stack([of<[3], "int8">(), of<[3], "int8">()]))<Tensor<[2, 3], "int8">>(true)`,
    `same(fn.roll(of<[3], "int8">(), n))<Tensor<[3], "int8">>(true)`,
    "same(fn.split(of<[6, 2]>(), n))<Tensor<[number, 2]>[]>(true)",
    "same(fn.squeeze(of<[1, 3]>()))<Tensor<[3]>>(true)",
    "same(fn.transpose(of<[2, 3]>(), [n, 1]))<Tensor<[number, number]>>(true)",
    // An annotation is checked, and not taken for a type argument.
    `// @ts-expect-error\nexport const a1: Tensor<[6, 4], "float32"> = fn.concatenate([of<[3, 4]>(), of<[3, 4]>()])`,
    `// @ts-expect-error\nexport const a2: Tensor<[3], "float32"> = fn.roll(of<[3]>(), 1)`,
    "// @ts-expect-error\nexport const a3: Tensor<[9, 9]> = fn.squeeze(of<[1, 3]>())",
    "// @ts-expect-error\nexport const a4: [Tensor<[9]>, Tensor<[9]>] = fn.split(of<[4]>(), 2)",
    "// @ts-expect-error\nexport const a5: Tensor<[9]> = fn.ravel(of<[4]>())",
    // What follows a failed call stays silent.
    "fn.reshape(fn.transpose(failed, [1, 0]), [3])",
    "fn.concatenate([failed, of<[3, 4]>()], { axis: 9 })",
    "fn.stack([failed, of<[3]>(), failed])",
    "fn.vstack([fn.hstack([failed]), fn.flatten(failed)])",
    "fn.split(fn.split(failed, 5)[0], 2, { axis: 9 })[1].shape",
    "const [part] = fn.arraySplit(failed, 3); fn.flip(part, { axis: 7 })",
    "fn.moveaxis(fn.swapaxes(failed, 5, 6), [1, 1], 0)",
    "fn.expandDims(fn.squeeze(failed, { axis: 4 }), 9)",
    "fn.broadcastTo(fn.tile(failed, 3), [3])",
    "fn.roll(fn.repeat(failed, [1, 2], { axis: 8 }), 1, { axis: 5 })",
  ];
  expect([...diagnose(`${prelude}${calls.join(";\n")};`)]).toEqual([]);
});

it("the error is on the argument that is wrong, alone", () => {
  const wrong: readonly (readonly [call: string, error: string])[] = [
    [
      "fn.concatenate([of<[3, 4]>(), of<[2, 5]>()])",
      `Type 'Tensor<[2, 5], "float64">' is not assignable to type '"concatenate: shapes differ off axis 0 — [3, 4] and [2, 5]: 4 ≠ 5"'.`,
    ],
    [
      "fn.concatenate([of<[3, 4]>(), of<[3, 4]>()], { axis: 2 })",
      `Type 'number' is not assignable to type '"concatenate: axis 2 is out of range for [3, 4]"'.`,
    ],
    [
      "fn.concatenate([])",
      `Argument of type 'never[]' is not assignable to parameter of type '"concatenate: needs at least one tensor"'.`,
    ],
    ["fn.concatenate([of<[3, 4]>(), 3])", "Type 'number' is not assignable to type 'SomeTensor'."],
    [
      `fn.tile(of<[3], "float64">(), 2, { out: of<[6], "int32">() })`,
      `Type 'Tensor<[6], "int32">' is not assignable to type '"tile: float64 does not fit into out of int32"'.`,
    ],
    [
      "fn.split(of<[6, 2]>(), 4)",
      `Argument of type '4' is not assignable to parameter of type '"split: 4 does not divide axis 0 of [6, 2] equally"'.`,
    ],
    [
      "fn.split(of<[6, 2]>(), 4, { axis: 2 })",
      `Type 'number' is not assignable to type '"split: axis 2 is out of range for [6, 2]"'.`,
    ],
    [
      "fn.swapaxes(of<[6, 2]>(), 2, 0)",
      `Argument of type '2' is not assignable to parameter of type '"swapaxes: axis 2 is out of range for [6, 2]"'.`,
    ],
    [
      "fn.moveaxis(of<[6, 2]>(), 2, 3)",
      `Argument of type '2' is not assignable to parameter of type '"moveaxis: axis 2 is out of range for [6, 2]"'.`,
    ],
    [
      "fn.roll(of<[6, 2]>(), [1, 2, 3], { axis: [0, 1] })",
      `Argument of type 'number[]' is not assignable to parameter of type '"roll: shift and axis differ in length — [1, 2, 3] and [0, 1]: 3 ≠ 2"'.`,
    ],
    [
      "fn.reshape(3, [3])",
      `Argument of type 'number' is not assignable to parameter of type 'TensorLike<unknown, "float64">'.`,
    ],
  ];
  const errors = diagnose(prelude + wrong.map(([call]) => `${call};`).join("\n"));
  expect(wrong.map(([call], i) => [call, errors.get(i + offset)])).toEqual(
    wrong.map(([call, error]) => [call, [error]]),
  );
});
