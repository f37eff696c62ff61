import type { FunctionRows } from "./row.ts";
import { count, dtype, guarded, options, outGenerics, receiver } from "./shape-parts.ts";

// The rule that says whether the shift or the axis is wrong.
const rollRule = "RollAt<S, N, A>";

/** Functions that put axes, or the elements along them, into another order. */
export const shapePermute: FunctionRows = {
  transpose: {
    numpy: "np.transpose",
    family: "shape",
    doc: `Puts the axes into another order, by default the reverse one.

Axis \`i\` of the result is axis \`axes[i]\` of x. The result is a view. The dtype stays.
Throws ValueError unless \`axes\` has each axis of x once.`,
    example: "const y = transpose(zeros([2, 3, 4]), [1, 0, 2]); // Tensor<[3, 2, 4]>",
    signatures: [
      {
        generics: ["S", "const P extends (number | null)[] = null[]", dtype],
        params: [
          receiver,
          {
            name: "axes",
            type: guarded("Transpose<S, P>", "readonly [...P]"),
            optional: true,
          },
        ],
        result: "Tensor<Ok<Transpose<S, P>>, D>",
      },
    ],
    module: "ops/permute.ts",
    method: true,
  },
  permuteDims: {
    numpy: "np.permute_dims",
    family: "shape",
    doc: `Puts the axes into another order: \`transpose\` under its name in the array API standard.

Axis \`i\` of the result is axis \`axes[i]\` of x. The result is a view. The dtype stays.
Throws ValueError unless \`axes\` has each axis of x once.`,
    example: "const y = permuteDims(zeros([2, 3, 4]), [2, 0, 1]); // Tensor<[4, 2, 3]>",
    signatures: [
      {
        generics: ["S", "const P extends number[]", dtype],
        params: [receiver, { name: "axes", type: guarded("PermuteDims<S, P>", "readonly [...P]") }],
        result: "Tensor<Ok<PermuteDims<S, P>>, D>",
      },
    ],
    module: "ops/permute.ts",
    method: true,
  },
  swapaxes: {
    numpy: "np.swapaxes",
    family: "shape",
    doc: `Exchanges two axes.

The result is a view. The dtype stays. Throws IndexError for an axis that x does not have.`,
    example: "const y = swapaxes(zeros([2, 3, 4]), 0, -1); // Tensor<[4, 3, 2]>",
    signatures: [
      {
        generics: ["S", "const A extends number", "const B extends number", dtype],
        params: [
          receiver,
          { name: "axis1", type: guarded('AxisFault<"swapaxes", S, A>', "A") },
          { name: "axis2", type: guarded('AxisFault<"swapaxes", S, B>', "B") },
        ],
        result: "Tensor<Ok<Swapaxes<S, A, B>>, D>",
      },
    ],
    module: "ops/permute.ts",
    method: true,
  },
  moveaxis: {
    numpy: "np.moveaxis",
    family: "shape",
    doc: `Moves axes to other places; the axes that are not moved keep their order.

\`source\` and \`destination\` are one axis each, or equally many. The result is a view. The dtype stays.
Throws IndexError for an axis that x does not have, ValueError if one comes twice or the numbers of axes differ.`,
    example: "const y = moveaxis(zeros([2, 3, 4]), 0, -1); // Tensor<[3, 4, 2]>",
    signatures: [
      {
        generics: ["S", `const A extends ${count}`, `const B extends ${count}`, dtype],
        params: [
          receiver,
          { name: "source", type: guarded("MoveSourceFault<S, A>", "A") },
          { name: "destination", type: guarded("MoveDestinationFault<S, A, B>", "B") },
        ],
        result: "Tensor<Ok<Moveaxis<S, A, B>>, D>",
      },
    ],
    module: "ops/permute.ts",
    method: true,
  },
  flip: {
    numpy: "np.flip",
    family: "shape",
    doc: `Reverses the order of the elements along one axis, several, or all.

The result is a view with negative steps and has the shape and the dtype of x.
Throws IndexError for an axis that x does not have, ValueError for one that comes twice.`,
    example: "const y = flip(zeros([3, 4]), { axis: 1 }); // Tensor<[3, 4]>",
    signatures: [
      {
        generics: ["S", `const A extends ${count} | null = null`, dtype],
        params: [receiver, options(`axis?: ${guarded("Flip<S, A>", "A")}`)],
        result: "Tensor<S, D>",
      },
    ],
    module: "ops/extend.ts",
    method: true,
  },
  roll: {
    numpy: "np.roll",
    family: "shape",
    doc: `Shifts the elements along axes; what leaves at the end comes back at the front.

Without \`axis\` the flattened tensor is rolled and gets its shape back. One shift goes with several axes, and several
shifts with one axis, where they add up. The result is a copy with the shape and the dtype of x, or \`out\`.
Throws IndexError for an axis that x does not have, ShapeError if the numbers of shifts and axes differ, or if \`out\`
has another shape, DTypeError if \`out\` cannot hold the dtype.`,
    example: "const y = roll(zeros([3, 4]), 1, { axis: 0 }); // Tensor<[3, 4]>",
    signatures: [
      {
        generics: ["S", `const N extends ${count}`, `const A extends ${count} | null = null`, dtype, ...outGenerics],
        params: [
          receiver,
          { name: "shift", type: guarded(rollRule, "N", "WrongShift<N, R>") },
          options(`axis?: ${guarded(rollRule, "A", "WrongAxis<A, R>")}; out?: Out<"roll", S, D, SO, DO>`),
        ],
        result: "Tensor<S, Chosen<DO, D>>",
      },
    ],
    module: "ops/repeat.ts",
    method: true,
  },
};
