import { guarded } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";
import { dtype, options, out, outGenerics } from "./shape-parts.ts";

const anyAxis = "const A extends number | null | undefined = undefined";

/** Along an axis, null for the flattened tensor. Without an axis it is the last one, which a 0-d tensor does not have. */
const shape = (op: string): string => `Sorted<S, A, "${op}">`;
const axis = (op: string): string => `axis?: ${guarded(shape(op), "A")}`;
const rows = (op: string): Param => ({
  name: "x",
  type: guarded(`(A extends undefined ? ${shape(op)} : null)`, "TensorLike<S, D>"),
});
const kinds = "kind?: SortKind; stable?: boolean";

type Text = Pick<FunctionRow, "doc" | "example">;

function inOrder(op: string, result: "values" | "indices", text: Text): FunctionRow {
  const values = result === "values";
  const into = values ? `; ${out(op, `Ok<${shape(op)}>`, "D")}` : "";
  return {
    numpy: `np.${op}`,
    family: "sorting",
    ...text,
    signatures: [
      {
        generics: ["S", dtype, anyAxis, ...(values ? outGenerics : [])],
        params: [rows(op), options(`${axis(op)}; ${kinds}${into}`)],
        result: `Tensor<Ok<${shape(op)}>, ${values ? "Chosen<DO, D>" : '"int32"'}>`,
      },
    ],
    module: "ops/sort.ts",
    method: true,
  };
}

function parting(op: string, result: "values" | "indices", text: Text): FunctionRow {
  const values = result === "values";
  const into = values ? `; ${out(op, `Ok<${shape(op)}>`, "D")}` : "";
  return {
    numpy: `np.${op}`,
    family: "sorting",
    ...text,
    signatures: [
      {
        generics: ["S", "const K extends number | readonly number[]", anyAxis, dtype, ...(values ? outGenerics : [])],
        params: [
          rows(op),
          { name: "kth", type: guarded(`Ranks<"${op}", S, A, K>`, "K") },
          options(`${axis(op)}${into}`),
        ],
        result: `Tensor<Ok<${shape(op)}>, ${values ? "Chosen<DO, D>" : '"int32"'}>`,
      },
    ],
    module: "ops/partition.ts",
    method: true,
  };
}

const along = "`axis` is the axis to go along, the last one unless given; null flattens first.";
const order = `NaN is last; complex numbers go by their real parts, then by their imaginary parts, those with NaN last. −0 and 0 are
equal.`;
const algorithm = `What is equal stays in its order, whichever \`kind\` is asked for: one radix sort serves them all, in a time that
grows with the number of elements alone.`;
const errors =
  "Throws IndexError for an axis that is not there; ValueError for a `kind` that is none, or beside `stable`.";
const ranks = "ValueError for a `kth` that is out of range";

/** Sorting and searching. */
export const sorting: FunctionRows = {
  sort: inOrder("sort", "values", {
    doc: `A sorted copy of a tensor along an axis.

${along} ${order} ${algorithm}

The method gives a copy too, where NumPy's sorts in place: \`x.sort({ out: x })\` does that. The dtype stays.
${errors} ShapeError or DTypeError for an \`out\` that does not fit.`,
    example: "const y = sort(tensor([[3, 1, 2], [9, 7, 8]])); // Tensor<[2, 3]>: [[1, 2, 3], [7, 8, 9]]",
  }),
  argsort: inOrder("argsort", "indices", {
    doc: `The indices that sort a tensor along an axis, as int32.

${along} ${order} ${algorithm}
${errors}`,
    example: 'const order = argsort(tensor([30, 10, 20])); // Tensor<[3], "int32">: [1, 2, 0]',
  }),
  lexsort: {
    numpy: "np.lexsort",
    family: "sorting",
    doc: `The indices that sort by several keys along an axis, as int32: by the last key, where it is equal by the one before.

The keys are tensors of one shape, of any dtypes. \`axis\` is the axis to go along, the last one unless given. What is
equal in all keys stays in its order.
Throws ShapeError if the shapes differ, IndexError for an axis that is not there, ValueError for an empty list.`,
    example: 'const order = lexsort([tensor([1, 0, 1]), tensor([2, 2, 1])]); // Tensor<[3], "int32">: [2, 1, 0]',
    signatures: [
      {
        generics: ["const T extends SomeTensor[]", "const A extends number = -1"],
        params: [
          { name: "keys", type: guarded("LexsortAt<ShapesOf<T>, A>", "readonly [...T]", "Wrong<T, R>") },
          options(`axis?: ${guarded("LexsortAt<ShapesOf<T>, A>", "A", "WrongAxis<A, R>")}`),
        ],
        result: 'Tensor<Ok<LexsortAt<ShapesOf<T>, A>>, "int32">',
      },
    ],
    module: "ops/lexsort.ts",
    method: false,
  },
  partition: parting("partition", "values", {
    doc: `A copy in which the elements of some ranks are where sorting would put them.

What stands before such a place along the axis is not larger, what stands behind it is not smaller; the order of these is
not determined. \`kth\` is a rank or a list of them, negative ones count from the end. ${along} NaN is last. The method
gives a copy too, where NumPy's works in place.

Rows are sorted whole: here that takes less time than parting them.
Throws IndexError for an axis that is not there; ${ranks}; ShapeError or DTypeError for an \`out\` that does not fit.`,
    example: "const y = partition(tensor([7, 1, 9, 3]), 1); // Tensor<[4]>: 3 is at 1, behind 1",
  }),
  argpartition: parting("argpartition", "indices", {
    doc: `The indices that partition a tensor along an axis, as int32: see \`partition\`.

\`kth\` is a rank or a list of them, negative ones count from the end. ${along} NaN is last.
Throws IndexError for an axis that is not there; ${ranks}.`,
    example: 'const smallest = argpartition(tensor([7, 1, 9, 3]), 1).at(":2"); // Tensor<[2], "int32">: [1, 3]',
  }),
  searchsorted: {
    numpy: "np.searchsorted",
    family: "sorting",
    doc: `Where values would have to be inserted into a sorted vector for it to stay sorted, as int32.

\`side\` "left" gives the first place that does, "right" the last one: behind all equal elements. The result has the shape
of \`v\`, which may be a number. \`sorter\` has the indices that sort \`x\`, if it is not sorted. NaN is larger than all else.
Throws ShapeError if \`x\` is not 1-D or \`sorter\` has another length; ValueError for another side, or for a \`sorter\` with
what is no index; DTypeError for a \`sorter\` that is not of integers.`,
    example: 'const places = searchsorted(tensor([1, 3, 5]), tensor([0, 3, 9])); // Tensor<[3], "int32">: [0, 1, 3]',
    signatures: [
      {
        generics: [
          "S",
          "V = []",
          "N = S",
          dtype,
          'DV extends DType | Scalar = "float64"',
          'DN extends IntegerDType = "int32"',
        ],
        params: [
          { name: "x", type: guarded('Vector<"searchsorted", S>', "TensorLike<S, D>") },
          { name: "v", type: "TensorLike<V, DV> | ScalarOf<DV>" },
          options(
            `side?: "left" | "right"; sorter?: ${guarded('SameLength<"searchsorted", S, N>', "TensorLike<N, DN>")}`,
          ),
        ],
        result: 'Tensor<V, "int32">',
      },
    ],
    module: "ops/searchsorted.ts",
    method: true,
  },
};
