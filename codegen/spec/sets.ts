import { guarded } from "./guard.ts";
import type { FunctionRow, FunctionRows } from "./row.ts";
import { dtype, options, receiver } from "./shape-parts.ts";

const both = ["S", "T", dtype, 'E extends DType = "float64"'];
const second = { name: "y", type: "TensorLike<T, E>" };
const assumed = "assumeUnique?: boolean";

/** A function of two sets. */
function ofTwo(
  op: string,
  result: string,
  choices: string | null,
  text: Pick<FunctionRow, "doc" | "example">,
): FunctionRow {
  return {
    numpy: `np.${op}`,
    family: "sets",
    ...text,
    signatures: [
      {
        generics: both,
        params: [receiver, second, ...(choices === null ? [] : [options(choices)])],
        result: `Tensor<[number], ${result}>`,
      },
    ],
    module: "ops/sets.ts",
    method: false,
  };
}

const flattened = "The tensors are flattened. The result is sorted, and its length is known at run time alone.";
const uniqueness = "`assumeUnique` says that no tensor has an element twice, which saves time.";
const promoted = "It has the dtype to which both are promoted.";
const results = `Uniques<Ok<Unique<S, A>>, S, D, A, RI, RV, RC> extends infer P
  ? P extends [TensorLike<infer U, infer E extends DType>] ? Tensor<U, E> : { [I in keyof P]: Tensor<ShapeOf<P[I]>, DTypeOf<P[I]>> }
  : never`;

/** Set operations. */
export const sets: FunctionRows = {
  unique: {
    numpy: "np.unique",
    family: "sets",
    doc: `The elements of a tensor in order, each once; with an axis, its parts along the axis, each once.

The result is a vector whose length is known at run time alone. What else is asked for comes behind it, in a tuple in this
order, as int32: \`returnIndex\`, where each value comes first; \`returnInverse\`, for each element the place of its value, in
the shape of x, or for each part along the axis a vector; \`returnCounts\`, how often each value comes.

All NaNs count as one value unless \`equalNan\` is false; parts along an axis that have NaN differ from all others. Parts are
in the order of their first elements, where these are equal of the next ones.
Throws IndexError for an axis that is not there.`,
    example: `const values = unique(tensor([3, 1, 3])); // Tensor<[number]>: [1, 3]
const [numbers, counts] = unique(tensor([3, 1, 3]), { returnCounts: true }); // counts: [1, 2]`,
    signatures: [
      {
        generics: [
          "S",
          dtype,
          "const A extends number | null = null",
          "RI extends boolean = false",
          "RV extends boolean = false",
          "RC extends boolean = false",
        ],
        params: [
          receiver,
          options(
            `returnIndex?: RI; returnInverse?: RV; returnCounts?: RC; axis?: ${guarded("Unique<S, A>", "A")}; equalNan?: boolean`,
          ),
        ],
        result: results,
      },
    ],
    module: "ops/unique.ts",
    method: false,
  },
  intersect1d: {
    ...ofTwo("intersect1d", "Promote<D, E>", null, {
      doc: `The elements that two tensors have in common, each once.

${flattened} ${promoted} NaN is in no intersection. ${uniqueness} \`returnIndices\` gives a tuple: the elements, and where each of them
comes first in the one and in the other flattened tensor, as int32.`,
      example: `const common = intersect1d(tensor([1, 3, 4]), tensor([3, 1, 2])); // Tensor<[number]>: [1, 3]`,
    }),
    signatures: [
      {
        generics: [...both, "RI extends boolean = false"],
        params: [receiver, second, options(`${assumed}; returnIndices?: RI`)],
        result: `RI extends true
  ? [Tensor<[number], Promote<D, E>>, Tensor<[number], "int32">, Tensor<[number], "int32">]
  : Tensor<[number], Promote<D, E>>`,
      },
    ],
  },
  union1d: ofTwo("union1d", "Promote<D, E>", null, {
    doc: `The elements that are in one of two tensors or in both, each once.\n\n${flattened} ${promoted}`,
    example: "const all = union1d(tensor([1, 3]), tensor([3, 2])); // Tensor<[number]>: [1, 2, 3]",
  }),
  setdiff1d: ofTwo("setdiff1d", "D", assumed, {
    doc: `The elements of a tensor that are not in another one, each once.

${flattened} The dtype is that of \`x\`. With \`assumeUnique\` the elements of \`x\` are taken as they are, in their order. NaN is
different from every NaN.`,
    example: "const rest = setdiff1d(tensor([1, 2, 3]), tensor([3, 4])); // Tensor<[number]>: [1, 2]",
  }),
  setxor1d: ofTwo("setxor1d", "Promote<D, E>", assumed, {
    doc: `The elements that are in exactly one of two tensors, each once.\n\n${flattened} ${promoted} ${uniqueness}`,
    example: "const different = setxor1d(tensor([1, 2, 3]), tensor([3, 4])); // Tensor<[number]>: [1, 2, 4]",
  }),
  isin: {
    numpy: "np.isin",
    family: "sets",
    doc: `Whether each element of a tensor is one of those of another one, or of a list of numbers.

The result is bool and has the shape of \`x\`; \`invert\` asks for the contrary. The two are compared in the dtype to which
they are promoted. NaN is in no set.
Throws DTypeError for a list of other things than numbers.`,
    example: 'const some = isin(tensor([[1, 2], [3, 4]]), [2, 4]); // Tensor<[2, 2], "bool">',
    signatures: [
      {
        generics: ["S", "T = []", dtype, 'E extends DType = "float64"'],
        params: [receiver, { name: "test", type: "TensorLike<T, E> | readonly Scalar[]" }, options("invert?: boolean")],
        result: 'Tensor<S, "bool">',
      },
    ],
    module: "ops/isin.ts",
    method: false,
  },
};
