import type { FunctionRow, FunctionRows } from "./row.ts";
import { count, dtype, guarded, options, out, outGenerics, receiver } from "./shape-parts.ts";

const tensors = "const T extends SomeTensor[]";

/** A function that joins a list of tensors. `At` names the rule that says where the failure is, without its arguments. */
function joining(
  op: string,
  rule: string,
  axis: string | null,
  text: Pick<FunctionRow, "doc" | "example">,
): FunctionRow {
  const args = axis === null ? "ShapesOf<T>" : "ShapesOf<T>, A";
  const shape = `Ok<${rule}At<${args}>>`;
  const result = out(op, shape, "PromoteList<T>");
  return {
    numpy: `np.${op}`,
    family: "shape",
    ...text,
    signatures: [
      {
        generics: [tensors, ...(axis === null ? [] : [`const A extends ${axis} = 0`]), ...outGenerics],
        params: [
          {
            name: "arrays",
            type: guarded(`${rule}At<${args}>`, "readonly [...T]", "Wrong<T, R>"),
          },
          axis === null
            ? options(result)
            : options(`axis?: ${guarded(`${rule}At<${args}>`, "A", "WrongAxis<A, R>")}; ${result}`),
        ],
        result: `Tensor<${shape}, Chosen<DO, PromoteList<T>>>`,
      },
    ],
    module: "ops/join.ts",
    method: false,
  };
}

/** A function that cuts a tensor into views. */
function splitting(op: string, numpy: string, text: Pick<FunctionRow, "doc" | "example">): FunctionRow {
  const at = `SplitAt<"${op}", S, N, A>`;
  return {
    numpy,
    family: "shape",
    ...text,
    signatures: [
      {
        generics: ["S", `const N extends ${count}`, "const A extends number = 0", dtype],
        params: [
          receiver,
          { name: "sections", type: guarded(at, "N", "UnlessAxis<N, R>") },
          options(`axis?: ${guarded(at, "A", "WrongAxis<A, R>")}`),
        ],
        result: `Parts<${at}> extends infer P ? { [I in keyof P]: Tensor<P[I], D> } : never`,
      },
    ],
    module: "ops/split.ts",
    method: true,
  };
}

const joins = `The list has any number of tensors, at least one. The result has the dtype to which all of them are promoted; it is a
copy, or \`out\`.`;
const outErrors = "if `out` has another shape; DTypeError if `out` cannot hold the dtype";

/** Functions that join tensors, cut them, or repeat them. */
export const shapeJoin: FunctionRows = {
  concatenate: joining("concatenate", "Concatenate", "number | null", {
    doc: `Joins tensors along an axis that they have.

The dims off the axis must be equal, those on the axis add up. With axis null the flattened tensors are joined.
${joins} A list of unknown length gives a \`number\` dim.
Throws ShapeError if the shapes differ off the axis or ${outErrors}; IndexError if the axis is out of range;
ValueError for an empty list.`,
    example: "const y = concatenate([zeros([3, 4]), ones([2, 4])]); // Tensor<[5, 4]>",
  }),
  stack: joining("stack", "Stack", "number", {
    doc: `Joins tensors of equal shape along a new axis, which is axis \`axis\` of the result.

${joins}
Throws ShapeError if the shapes differ or ${outErrors}; IndexError if the axis is out of range; ValueError for an empty
list.`,
    example: "const y = stack([zeros([3, 4]), ones([3, 4])], { axis: 1 }); // Tensor<[3, 2, 4]>",
  }),
  hstack: joining("hstack", "Hstack", null, {
    doc: `Joins tensors side by side: along axis 1, or along axis 0 where the first is 1-D.

A 0-d tensor counts as one of shape [1]. ${joins}
Throws ShapeError if the shapes differ off the axis or ${outErrors}; ValueError for an empty list.`,
    example: "const y = hstack([zeros([3, 4]), ones([3, 2])]); // Tensor<[3, 6]>",
  }),
  vstack: joining("vstack", "Vstack", null, {
    doc: `Joins tensors one below the other: along axis 0, where a 1-D tensor counts as one row.

${joins}
Throws ShapeError if the shapes differ off axis 0 or ${outErrors}; ValueError for an empty list.`,
    example: "const y = vstack([zeros([3]), ones([3])]); // Tensor<[2, 3]>",
  }),
  split: splitting("split", "np.split", {
    doc: `Cuts a tensor into equal parts along an axis, or at given places.

\`sections\` is the number of parts, or the places at which to cut, which count as the bounds of slices do. The results
are views. The dtype stays. A number that the compiler knows gives a tuple of tensors, otherwise it is an array.
Throws ShapeError if the parts are not equal, IndexError if the axis is out of range, ValueError for fewer than one part.`,
    example: "const [left, right] = split(zeros([4, 6]), 2, { axis: 1 }); // two of Tensor<[4, 3]>",
  }),
  arraySplit: splitting("arraySplit", "np.array_split", {
    doc: `Cuts a tensor into parts along an axis that differ in length by one at most, the longer ones first.

\`sections\` is the number of parts, or the places at which to cut, which count as the bounds of slices do. The results
are views. The dtype stays. A number that the compiler knows gives a tuple of tensors, otherwise it is an array.
Throws IndexError if the axis is out of range, ValueError for fewer than one part.`,
    example: "const [a, b, c] = arraySplit(zeros([7]), 3); // Tensor<[3]>, Tensor<[2]>, Tensor<[2]>",
  }),
  repeat: {
    numpy: "np.repeat",
    family: "shape",
    doc: `Repeats elements: each of them \`repeats\` times in a row, along an axis or, without one, of the flattened tensor.

With an array, element i comes \`repeats[i]\` times. The dtype stays. The result is a copy, or \`out\`.
Throws ShapeError if there are not as many counts as elements along the axis, or ${outErrors}; IndexError if the axis is
out of range; ValueError for a count that is negative or no integer.`,
    example: "const y = repeat(zeros([3, 4]), 2, { axis: 0 }); // Tensor<[6, 4]>",
    signatures: [
      {
        generics: ["S", `const N extends ${count}`, "const A extends number | null = null", dtype, ...outGenerics],
        params: [
          receiver,
          { name: "repeats", type: guarded("RepeatAt<S, N, A>", "N", "UnlessAxis<N, R>") },
          options(
            `axis?: ${guarded("RepeatAt<S, N, A>", "A", "WrongAxis<A, R>")}; ${out("repeat", "Ok<RepeatAt<S, N, A>>", "D")}`,
          ),
        ],
        result: "Tensor<Ok<RepeatAt<S, N, A>>, Chosen<DO, D>>",
      },
    ],
    module: "ops/repeat.ts",
    method: true,
  },
  tile: {
    numpy: "np.tile",
    family: "shape",
    doc: `Puts copies of a tensor side by side: \`reps[i]\` of them along axis i.

The shorter of shape and \`reps\` gets 1s in front, so a number repeats along the last axis. The dtype stays. The result
is a copy, or \`out\`.
Throws ValueError for a count that is negative or no integer; ShapeError ${outErrors}.`,
    example: "const y = tile(zeros([3, 4]), [2, 1]); // Tensor<[6, 4]>",
    signatures: [
      {
        generics: ["S", `const N extends ${count}`, dtype, ...outGenerics],
        params: [
          receiver,
          { name: "reps", type: guarded("Tile<S, N>", "N") },
          options(out("tile", "Ok<Tile<S, N>>", "D")),
        ],
        result: "Tensor<Ok<Tile<S, N>>, Chosen<DO, D>>",
      },
    ],
    module: "ops/repeat.ts",
    method: true,
  },
};
