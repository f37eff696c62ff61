import { guarded } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";

const x: Param = { name: "x", type: "TensorLike<S, D>" };

/** A product of two tensors: the check is on the second. */
function product(op: string, rule: string, text: Pick<FunctionRow, "doc" | "example">): FunctionRow {
  const shape = `Ok<${rule}<S, B>>`;
  return {
    numpy: `np.${op}`,
    family: "products",
    ...text,
    signatures: [
      {
        generics: [
          "S",
          "B",
          'D extends DType = "float64"',
          'DB extends DType = "float64"',
          "SO = []",
          "DO extends DType | null = null",
        ],
        params: [
          x,
          { name: "y", type: guarded(`${rule}<S, B>`, "TensorLike<B, DB>") },
          {
            name: "options",
            type: `{ out?: Out<"${op}", ${shape}, Promote<D, DB>, SO, DO> }`,
            optional: true,
          },
        ],
        result: `Tensor<${shape}, Chosen<DO, Promote<D, DB>>>`,
      },
    ],
    module: "ops/products.ts",
    method: true,
    ...(op === "dot" ? {} : { also: "linalg" }),
  };
}

const shapes = "Given<A, B, C, E>";
/** Written out where it stands: a name with eleven parameters costs as much as the rest of the parameter. */
const options = `{ out?: Out<"einsum", Ok<Einsum<P, ${shapes}>>, EinsumDType<DA, DB, DC, DE>, SO, DO> }`;
const places = [
  ["a", "A", "DA"],
  ["b", "B", "DB"],
  ["c", "C", "DC"],
  ["d", "E", "DE"],
] as const;

/** A parameter, or the message where the fault is there. Whose fault it is, is asked only where there is one. */
const blamed = (where: string, type: string): string =>
  `Einsum<P, ${shapes}> extends object ? ${type} : ${guarded(`EinsumAt<P, ${shapes}, "${where}">`, type)}`;

/** An operand, or, in the place behind the last operand, the options. */
function operand([name, shape, dtype]: (typeof places)[number], position: number): Param {
  const tensor = `TensorLike<${shape}, ${dtype}>`;
  const type = position === 0 ? tensor : `${tensor} | ${options}`;
  return {
    name,
    type: blamed(String(position), position === 0 ? type : `(${type})`),
    optional: position > 0,
  };
}

const errors = "`out` must have the shape and a dtype that holds the result; it may overlap the operands.";

/** Sums of products. */
export const products: FunctionRows = {
  matmul: product("matmul", "MatMul", {
    doc: `The matrix product of two tensors.

Two matrices \`[m, k]\` and \`[k, n]\` give \`[m, n]\`. A 1-D operand is a row on the left and a column on the right, and its axis
is not in the result. Axes before the last two are a batch, and broadcast. The dtype is promoted; integers wrap.
Throws ShapeError if the inner dimensions differ, if the batches do not broadcast, or if an operand is 0-d. ${errors}`,
    example: `const y = matmul(zeros([32, 784]), zeros([784, 10])); // Tensor<[32, 10]>`,
  }),
  dot: product("dot", "Dot", {
    doc: `The dot product of two tensors.

The last axis of x is summed with the last but one of y (its only one where y is 1-D); the other axes of x come before
those of y. A 0-d operand multiplies. The dtype is promoted; integers wrap.
Throws ShapeError if the summed dimensions differ. ${errors}`,
    example: `const y = dot(ones([3]), ones([3])); // Tensor<[]>`,
  }),
  outer: product("outer", "Outer", {
    doc: `All products of an element of x with an element of y.

Operands are flattened: the result has a row for each element of x and a column for each of y. The dtype is promoted. ${errors}`,
    example: `const y = outer(ones([3]), ones([4])); // Tensor<[3, 4]>`,
  }),
  einsum: {
    numpy: "np.einsum",
    family: "products",
    doc: `The sum of products that a spec names, such as \`"ij,jk->ik"\`, of one to four tensors.

Each letter names an axis; an index that the output lacks is summed over. A letter twice in one operand is its diagonal.
Without \`->\` the output has the indices that come once, in the order of the alphabet. \`...\` stands for any axes in
front of, between or behind the letters; they broadcast. Spaces do not count. The dtype is promoted; integers wrap.
Throws ShapeError if dimensions clash, if the spec does not go with the operands, or if the output has an index that is
in no operand or is given twice. Options such as \`{ out }\` come behind the last operand. ${errors}`,
    example: `const y = einsum("bij,bjk->bik", zeros([8, 2, 3]), zeros([8, 3, 4])); // Tensor<[8, 2, 4]>`,
    signatures: [
      {
        generics: [
          "const P extends string",
          "A",
          "B = null",
          "C = null",
          "E = null",
          'DA extends DType = "float64"',
          // null stands for what is left out.
          "DB extends DType | null = null",
          "DC extends DType | null = null",
          "DE extends DType | null = null",
          "SO = []",
          "DO extends DType | null = null",
        ],
        params: [
          { name: "spec", type: blamed("spec", "P") },
          ...places.map(operand),
          {
            name: "options",
            type: options,
            optional: true,
          },
        ],
        result: `Tensor<Ok<Einsum<P, ${shapes}>>, Chosen<DO, EinsumDType<DA, DB, DC, DE>>>`,
      },
    ],
    module: "ops/einsum.ts",
    method: false,
  },
};
