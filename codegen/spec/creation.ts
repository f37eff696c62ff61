import { guarded } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param, Signature } from "./row.ts";

const docs = "https://numpy.org/doc/stable/reference/generated/numpy.";

const options: Param = { name: "options", type: "CreateOptions<D>", optional: true };

/** The parameter that takes a shape, or the message. */
const shapeOf = (op: string): Param => ({
  name: "shape",
  type: guarded(`CreateShape<S, "${op}">`, "S"),
});

/** The option's dtype: `Chosen` keeps the annotation of the result from being inferred for it. */
const dtype = "D extends DType | null = null";
const shape = "const S extends ShapeArgument";

const row = (
  module: string,
  numpy: string | null,
  doc: string,
  example: string,
  signature: Signature,
): FunctionRow => ({
  numpy,
  family: "creation",
  doc: numpy === null ? doc : `${doc}\n\nNumPy: ${docs}${numpy.slice(3)}.html`,
  example,
  signatures: [signature],
  module,
  method: false,
});

const shapeRules = `The shape is a list of dims or, for one axis, a number; \`x.shape\` keeps its literals. Throws a ShapeError for a dim
that is negative, no integer, or a symbol, which has no size.`;

const filled = (op: string, what: string): FunctionRow =>
  row(
    "ops/create.ts",
    `np.${op}`,
    `A new tensor ${what}.\n\n${shapeRules} The dtype is float64 unless told.`,
    `const x = ${op}([2, 3]); // Tensor<[2, 3]>\nconst y = ${op}(4, { dtype: "int32" }); // Tensor<[4], "int32">`,
    {
      generics: [shape, dtype],
      params: [shapeOf(op), options],
      result: `Tensor<Ok<CreateShape<S, "${op}">>, Chosen<D, "float64">>`,
    },
  );

const like = (op: string, numpy: string, what: string): FunctionRow =>
  row(
    "ops/create.ts",
    `np.${numpy}`,
    `A new tensor ${what}, of the shape of \`x\`, and of its dtype unless told.`,
    `const x = ones([2, 3], { dtype: "float32" });\nconst y = ${op}(x); // Tensor<[2, 3], "float32">`,
    {
      generics: ["S", 'D extends DType = "float64"', "R extends DType | null = null"],
      params: [
        { name: "x", type: "TensorLike<S, D>" },
        { ...options, type: "CreateOptions<R>" },
      ],
      result: "Tensor<S, Chosen<R, D>>",
    },
  );

const dim = (name: string, generic: string, op: string, optional = false): Param => ({
  name,
  type: `CreateDim<${generic}, "${op}">`,
  optional,
});

/** Functions that make tensors from plain values, and the one that gives a dynamic tensor its shape. */
export const creation: FunctionRows = {
  tensor: row(
    "ops/tensor.ts",
    "np.array",
    `A new tensor of the numbers, bigints or booleans that are nested in lists.

The shape is the lengths of the lists, which the compiler takes from the literal; a \`number[][]\` gives two dims that are
\`number\`. Lists may hold tensors and typed arrays too, which add their shape. Numbers are float64, bigints int64,
booleans bool; where they are mixed the widest of these counts, and dtypes of tensors are promoted. With \`dtype\` the
values are converted: fractions are cut off for integers, and what does not fit throws a DTypeError.

Throws a ShapeError where rows differ in shape.`,
    `const x = tensor([[1, 2, 3], [4, 5, 6]]); // Tensor<[2, 3]>
const y = tensor([1, 2], { dtype: "int32" }); // Tensor<[2], "int32">`,
    {
      generics: ["T extends Nested", dtype],
      params: [
        {
          name: "nested",
          type: guarded("NestedShape<T>", "T"),
        },
        options,
      ],
      result: "Tensor<Ok<NestedShape<T>>, Chosen<D, NestedDType<T>>>",
    },
  ),
  fromTypedArray: row(
    "ops/typed-array.ts",
    null,
    `A tensor of the given shape on a typed array: not a copy, each sees what is written to the other.

The array's class gives the dtype: Float32Array is float32, BigInt64Array int64. ${shapeRules} Throws a ShapeError too
where the array has more or fewer elements than the shape. Without a shape the tensor has one axis.`,
    'const x = fromTypedArray(new Float32Array(6), [2, 3]); // Tensor<[2, 3], "float32">',
    {
      generics: ["const S extends ShapeArgument = [number]", "A extends TypedArray = TypedArray"],
      params: [
        { name: "data", type: "A" },
        { ...shapeOf("fromTypedArray"), optional: true },
      ],
      result: 'Tensor<Ok<CreateShape<S, "fromTypedArray">>, ArrayDType<A>>',
    },
  ),
  zeros: filled("zeros", "of zeros"),
  ones: filled("ones", "of ones"),
  empty: filled("empty", "to be written to. JavaScript gives no memory that is not cleared, so it holds zeros"),
  full: row(
    "ops/create.ts",
    "np.full",
    `A new tensor with every element the same value.

${shapeRules} The dtype is that of the value unless told: float64 for a number, int64 for a bigint, bool for a boolean.
Throws a DTypeError where the dtype cannot hold the value.`,
    `const x = full([2, 3], 7); // Tensor<[2, 3]>
const y = full(4, 7, { dtype: "int32" }); // Tensor<[4], "int32">`,
    {
      generics: [shape, "V extends Scalar", dtype],
      params: [shapeOf("full"), { name: "value", type: "V" }, options],
      result: 'Tensor<Ok<CreateShape<S, "full">>, Chosen<D, DefaultDType<V>>>',
    },
  ),
  eye: row(
    "ops/create.ts",
    "np.eye",
    `A matrix of \`n\` rows and \`m\` columns (\`n\` unless told) with ones on a diagonal and zeros elsewhere.

Option \`k\` moves the diagonal to the right. The dtype is float64 unless told. Throws a ShapeError for a number of rows
or columns that is negative or no integer.`,
    `const x = eye(3); // Tensor<[3, 3]>
const y = eye(3, 4, { k: 1 }); // Tensor<[3, 4]>`,
    {
      generics: ["const N extends number", "const M extends number | undefined = undefined", dtype],
      params: [dim("n", "N", "eye"), dim("m", "M", "eye", true), { ...options, type: "EyeOptions<D>" }],
      result: 'Tensor<[N, ChosenDim<M, N>], Chosen<D, "float64">>',
    },
  ),
  identity: row(
    "ops/create.ts",
    "np.identity",
    "The identity matrix of `n` rows and columns, float64 unless told. Throws a ShapeError for a size that is negative or no\ninteger.",
    "const x = identity(3); // Tensor<[3, 3]>",
    {
      generics: ["const N extends number", dtype],
      params: [dim("n", "N", "identity"), options],
      result: 'Tensor<[N, N], Chosen<D, "float64">>',
    },
  ),
  arange: row(
    "ops/create.ts",
    "np.arange",
    `Evenly spaced numbers: \`arange(stop)\`, \`arange(start, stop)\` or \`arange(start, stop, step)\`, and options after them.

From start (0 unless told) by step (1 unless told), without stop. The length is in the type where the arguments are
integer literals. The dtype is float64 unless told, where NumPy has int64 for integers: JavaScript's numbers are
float64. Throws a ValueError for a step of zero, a DTypeError for bool.`,
    `const x = arange(10); // Tensor<[10]>
const y = arange(2, 9, 3, { dtype: "int32" }); // Tensor<[3], "int32">`,
    {
      generics: ["const A extends ArangeArguments"],
      params: [{ name: "args", type: "CheckedArange<A>", rest: true }],
      result: "Tensor<[ChosenDim<ArangeLength<A>, number>], Settled<ArangeDType<A>>>",
    },
  ),
  linspace: row(
    "ops/create.ts",
    "np.linspace",
    `\`num\` evenly spaced numbers from start to stop, 50 unless told.

The last one is stop itself, unless option \`endpoint\` is false. The dtype is float64 unless told; for integers the
numbers are rounded down. Throws a ShapeError for a \`num\` that is negative or no integer.`,
    "const x = linspace(0, 1, 11); // Tensor<[11]>",
    {
      generics: ["const N extends number | undefined = undefined", dtype],
      params: [
        { name: "start", type: "number" },
        { name: "stop", type: "number" },
        dim("num", "N", "linspace", true),
        { ...options, type: "LinspaceOptions<D>" },
      ],
      result: 'Tensor<[ChosenDim<N, 50>], Chosen<D, "float64">>',
    },
  ),
  zerosLike: like("zerosLike", "zeros_like", "of zeros"),
  onesLike: like("onesLike", "ones_like", "of ones"),
  fullLike: row(
    "ops/create.ts",
    "np.full_like",
    "A new tensor with every element the same value, of the shape of `x`, and of its dtype unless told. Throws a DTypeError\nwhere the dtype cannot hold the value.",
    'const x = ones([2, 3], { dtype: "float32" });\nconst y = fullLike(x, 7); // Tensor<[2, 3], "float32">',
    {
      generics: ["S", 'D extends DType = "float64"', "R extends DType | null = null"],
      params: [
        { name: "x", type: "TensorLike<S, D>" },
        { name: "value", type: "Scalar" },
        { ...options, type: "CreateOptions<R>" },
      ],
      result: "Tensor<S, Chosen<R, D>>",
    },
  ),
  bindShape: {
    numpy: null,
    family: "creation",
    doc: `Gives a tensor of unknown dims its shape: the same tensor, after a check at run time.

A literal must be the dim that the tensor has, and equal symbols must stand for equal dims; the number of axes must be
that of the tensor. What the types alone tell to be wrong the compiler refuses. Throws a ShapeError.`,
    example: `const data: number[][] = [[1, 2], [3, 4], [5, 6]];
const x = bindShape(tensor(data), ["batch", 2]); // Tensor<["batch", 2]>`,
    signatures: [
      {
        generics: ["S", "const T extends Dim[] | readonly Dim[]", 'D extends DType = "float64"'],
        params: [
          { name: "x", type: "TensorLike<S, D>" },
          {
            name: "shape",
            type: guarded("BindShape<S, T>", "T"),
          },
        ],
        result: "Tensor<Ok<BindShape<S, T>>, D>",
      },
    ],
    module: "ops/bind.ts",
    method: true,
  },
};
