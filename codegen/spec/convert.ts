import { unlessRefused } from "./guard.ts";
import type { FunctionRows } from "./row.ts";
import { dtype, options, out, receiver } from "./shape-parts.ts";

const array = "https://numpy.org/doc/stable/reference/generated/numpy.ndarray.";

/** Functions that take a tensor to another dtype, or out of the library. */
export const convert: FunctionRows = {
  astype: {
    numpy: "np.ndarray.astype",
    family: "convert",
    doc: `Converts the elements to another dtype.

The result is a new tensor in C order; \`{ copy: false }\` gives x itself where it has the dtype already. The shape stays.
Floats are cut towards zero and integers wrap, as in NumPy on x86-64; complex loses its imaginary part; bool is whether an
element differs from 0. \`{ casting: "safe" }\` or \`"same_kind"\` throws a DTypeError for what loses more than that allows.

NumPy: ${array}astype.html`,
    example: 'const x = astype(tensor([1.7, -1.7]), "int32"); // Tensor<[2], "int32">: [1, -1]',
    signatures: [
      {
        generics: ["S", dtype, 'const T extends DType = "float64"', "SO = []", "DO extends DType | null = null"],
        params: [
          receiver,
          { name: "dtype", type: "T" },
          options(`casting?: "unsafe" | "same_kind" | "safe"; copy?: boolean; ${out("astype", "S", "T")}`),
        ],
        result: "Tensor<S, Chosen<DO, T>>",
      },
    ],
    module: "ops/convert.ts",
    method: true,
  },
  copy: {
    numpy: "np.ndarray.copy",
    family: "convert",
    doc: `Copies a tensor, in C order and with memory of its own.

The shape and the dtype stay.

NumPy: ${array}copy.html`,
    example: "const x = zeros([2, 3]);\nconst y = copy(x); // Tensor<[2, 3]>",
    signatures: [{ generics: ["S", dtype], params: [receiver], result: "Tensor<S, D>" }],
    module: "ops/convert.ts",
    method: true,
  },
  item: {
    numpy: "np.ndarray.item",
    family: "convert",
    doc: `One element as JavaScript has it.

A number, for bool a boolean, for int64 and uint64 a bigint, for complex dtypes \`{ re, im }\`. Without an index the tensor
must have one element; otherwise give an index for each axis, or one into the elements in C order.
Throws a ShapeError for a tensor of more elements, an IndexError for an index that it does not have.

NumPy: ${array}item.html`,
    example: "const loss = mean(tensor([1, 2, 3]));\nconst value: number = item(loss); // 2",
    signatures: [
      {
        generics: ["S", dtype, "const I extends number[] = []"],
        params: [
          { name: "x", type: unlessRefused("ItemRule<S, I>", "TensorLike<S, D>") },
          { name: "index", type: "CheckedItem<S, I>", rest: true },
        ],
        result: "ItemOf<D>",
      },
    ],
    module: "ops/convert.ts",
    method: true,
  },
  tolist: {
    numpy: "np.ndarray.tolist",
    family: "convert",
    doc: `The elements in lists nested as the axes are; of a 0-d tensor the element itself.

Elements are what \`item\` gives.

NumPy: ${array}tolist.html`,
    example: "const rows: number[][] = tolist(zeros([2, 3]));",
    signatures: [{ generics: ["S", dtype], params: [receiver], result: "NestedList<S, D>" }],
    module: "ops/convert.ts",
    method: true,
  },
  toTypedArray: {
    numpy: null,
    family: "convert",
    doc: `The elements in C order, in a typed array of their own.

The array is the one of the dtype: bool gives a Uint8Array of 0 and 1, complex dtypes give interleaved parts (re, im), and
float16 gives a Float32Array, because not every engine has Float16Array.`,
    example: "const data: Float64Array = toTypedArray(zeros([2, 3]));",
    signatures: [{ generics: ["S", dtype], params: [receiver], result: "TypedArrayOf<D>" }],
    module: "ops/convert.ts",
    method: true,
  },
  array2string: {
    numpy: "np.array2string",
    family: "convert",
    doc: `The elements as NumPy's \`str\` prints them, to the letter.

Eight digits after the point at most, the fewest that tell the number apart in its dtype; one width for all elements; lines of
75 characters; above 1,000 elements three at each end of an axis. \`precision\`, \`maxLineWidth\`, \`threshold\` and
\`edgeitems\` are these numbers; \`suppressSmall\` prints what is below the precision as 0. \`x.toString()\` of the fluent
Tensor is the same. Throws ValueError for a number that is no count.

NumPy: https://numpy.org/doc/stable/reference/generated/numpy.array2string.html`,
    example: 'const text = array2string(tensor([[1, 2], [3, 4]])); // "[[1. 2.]\\n [3. 4.]]"',
    signatures: [
      {
        generics: ["S", dtype],
        params: [receiver, { name: "options", type: "PrintOptions", optional: true }],
        result: "string",
      },
    ],
    module: "ops/convert.ts",
    method: false,
  },
};
