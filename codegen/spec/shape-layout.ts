import type { FunctionRows } from "./row.ts";
import { count, dtype, guarded, options, receiver } from "./shape-parts.ts";

const axes = `const A extends ${count}`;

/** Functions that give the same elements another shape. */
export const shapeLayout: FunctionRows = {
  reshape: {
    numpy: "np.reshape",
    family: "shape",
    doc: `Gives a tensor another shape; the elements keep their order, the last axis varying fastest.

One dim may be -1: it is what the others leave. A symbol in the shape is inferred the same way, and symbols cancel:
\`["batch", 4, 4]\` goes to \`["batch", 16]\`. A product of symbols that must be one dim is written \`"batch*time"\`.
With several symbols, those that stand where they stood in x keep their size.
The result is a view where the steps of x allow it, otherwise a copy. The dtype stays.
Throws ShapeError if the number of elements differs, ValueError for a dim that is negative or no integer.`,
    example: `const x = zeros([32, 784]);
const images = reshape(x, [-1, 28, 28]); // Tensor<[32, 28, 28]>`,
    signatures: [
      {
        generics: ["S", "const T extends Dim[]", dtype],
        params: [receiver, { name: "shape", type: guarded("Reshape<S, T>", "readonly [...T]") }],
        result: "Tensor<Ok<Reshape<S, T>>, D>",
      },
    ],
    module: "ops/reshape.ts",
    method: true,
  },
  ravel: {
    numpy: "np.ravel",
    family: "shape",
    doc: `Flattens a tensor to one axis, in C order.

The result has as many elements as x. It is a view of a contiguous tensor, otherwise a copy. The dtype stays.
Throws TypeError if x is not a tensor.`,
    example: "const flat = ravel(zeros([3, 4])); // Tensor<[12]>",
    signatures: [{ generics: ["S", dtype], params: [receiver], result: "Tensor<Ok<Flatten<S>>, D>" }],
    module: "ops/reshape.ts",
    method: true,
  },
  flatten: {
    numpy: "np.ndarray.flatten",
    family: "shape",
    doc: `Copies a tensor to one axis, in C order.

The result has as many elements as x, and memory of its own. The dtype stays.
Throws TypeError if x is not a tensor.`,
    example: "const flat = flatten(zeros([3, 4])); // Tensor<[12]>",
    signatures: [{ generics: ["S", dtype], params: [receiver], result: "Tensor<Ok<Flatten<S>>, D>" }],
    module: "ops/reshape.ts",
    method: true,
  },
  expandDims: {
    numpy: "np.expand_dims",
    family: "shape",
    doc: `Inserts axes of length 1.

\`axis\` is the place in the result, counted from the front or, negative, from the back; several places at once may be
given. The result is a view. The dtype stays.
Throws IndexError for an axis that the result does not have, ValueError for one that comes twice.`,
    example: "const column = expandDims(zeros([3]), 1); // Tensor<[3, 1]>",
    signatures: [
      {
        generics: ["S", axes, dtype],
        params: [receiver, { name: "axis", type: guarded("ExpandDims<S, A>", "A") }],
        result: "Tensor<Ok<ExpandDims<S, A>>, D>",
      },
    ],
    module: "ops/extend.ts",
    method: true,
  },
  squeeze: {
    numpy: "np.squeeze",
    family: "shape",
    doc: `Drops axes of length 1.

Without \`axis\` it drops all of them: a symbol counts as a length other than 1, and where a dim is \`number\` the rank
of the result is not known. With \`axis\`, one or several, it drops those. The result is a view. The dtype stays.
Throws ShapeError if an axis to drop is longer than 1, IndexError if it is out of range, ValueError if it comes twice.`,
    example: "const row = squeeze(zeros([1, 3, 1]), { axis: 0 }); // Tensor<[3, 1]>",
    signatures: [
      {
        generics: ["S", `${axes} | null = null`, dtype],
        params: [receiver, options(`axis?: ${guarded("Squeeze<S, A>", "A")}`)],
        result: "Tensor<Ok<Squeeze<S, A>>, D>",
      },
    ],
    module: "ops/extend.ts",
    method: true,
  },
  broadcastTo: {
    numpy: "np.broadcast_to",
    family: "shape",
    doc: `Shows a tensor with a larger shape: dims of 1, and new ones in front, are repeated without a copy.

The result is a view whose repeated axes have step 0: its elements share memory. The dtype stays.
Throws ShapeError if a dim of x is neither 1 nor the one of the shape, ValueError for a dim that is none.`,
    example: "const rows = broadcastTo(zeros([4]), [3, 4]); // Tensor<[3, 4]>",
    signatures: [
      {
        generics: ["S", "const T extends number[]", dtype],
        params: [receiver, { name: "shape", type: guarded("BroadcastTo<S, T>", "readonly [...T]") }],
        result: "Tensor<Ok<BroadcastTo<S, T>>, D>",
      },
    ],
    module: "ops/extend.ts",
    method: true,
  },
};
