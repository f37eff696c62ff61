import { guarded } from "./guard.ts";
import type { FunctionRows } from "./row.ts";

/** Reading and writing by index, with NumPy's meaning. */
export const indexing: FunctionRows = {
  at: {
    numpy: "ndarray.__getitem__",
    family: "indexing",
    doc: `The elements at an index, with one expression for each axis from the first on.

- An integer takes one position and drops the axis; negative ones count from the end.
- A string is a slice, as in Python: \`"1:8:2"\`, \`":"\`, \`"::-1"\`. The compiler reads it.
- \`null\` adds an axis of length 1, \`"..."\` stands for the axes that the others leave over.
- An integer tensor or a list of integers takes the positions that it names; several of them are broadcast together.
- A bool tensor or a list of booleans takes the elements where it is true; it covers as many axes as it has.

Integers, slices, \`null\` and \`"..."\` alone give a view; as soon as a list or a tensor takes part the result is a copy.
The axes of lists and tensors come where they stood, or first if something stood between them; an integer counts as one
of them then. Where every axis has an integer the result is a 0-d tensor, whose value \`item()\` gives.

The dtype is that of \`x\`. A dim that depends on values (a mask) or on an unknown (a slice that is a \`string\`) is
\`number\`. Throws an IndexError for an index out of range, too many expressions, a mask that does not match, or index
arrays that do not broadcast; values of index arrays are checked at run time only.

NumPy: https://numpy.org/doc/stable/user/basics.indexing.html`,
    example: `const x = zeros([3, 4]);
const row = x.at(1); // Tensor<[4]>
const part = x.at(":", "1:3"); // Tensor<[3, 2]>
const picked = x.at([0, 2], "::-1"); // Tensor<[2, 4]>`,
    signatures: [
      {
        generics: ["S", "const I extends IndexItem[]", 'D extends DType = "float64"'],
        params: [
          { name: "x", type: "TensorLike<S, D>" },
          { name: "index", type: "CheckedIndex<S, I>", rest: true },
        ],
        result: "Tensor<Ok<At<S, I>>, D>",
      },
    ],
    module: "ops/index.ts",
    method: true,
  },
  set: {
    numpy: "ndarray.__setitem__",
    family: "indexing",
    doc: `Writes a value to the elements at an index, and gives the tensor itself.

The index is a list of expressions as \`at\` takes them. The value is a number, a bigint, a boolean or a tensor; it is
broadcast to the shape that the index gives, and cast to the dtype of \`x\` as NumPy's assignment casts: a fraction loses
what follows the point, a tensor's integers wrap around. A plain number that the dtype cannot hold throws a DTypeError.
Where an index array names an element twice the last value stays. The value may share memory with \`x\`.

Throws as \`at\` does, and a ShapeError where the value does not broadcast.

NumPy: https://numpy.org/doc/stable/user/basics.indexing.html#assigning-values-to-indexed-arrays`,
    example: `const x = zeros([3, 4]);
x.set([0, "1:3"], 5);
x.set([":", 3], tensor([1, 2, 3]));`,
    signatures: [
      {
        generics: [
          "S",
          "const I extends IndexItem[]",
          "V = []",
          'D extends DType = "float64"',
          'DV extends DType | Scalar = "float64"',
        ],
        params: [
          { name: "x", type: "TensorLike<S, D>" },
          { name: "index", type: 'CheckedIndex<S, I, "set">' },
          {
            name: "value",
            type: guarded('Assign<V, Ok<At<S, I, "set">>>', "TensorLike<V, DV> | ScalarOf<DV>"),
          },
        ],
        result: "Tensor<S, D>",
      },
    ],
    module: "ops/index.ts",
    method: true,
  },
};
