import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";
import { options } from "./shape-parts.ts";

const two = ["S", "B", 'D extends DType = "float64"', 'DB extends DType = "float64"'];
const promoted = "Promote<D, DB>";

/** A product of two tensors without options, and the check on the second. */
function product(op: string, rule: string, text: Pick<FunctionRow, "doc" | "example">): FunctionRow {
  return {
    numpy: `np.${op}`,
    family: "products",
    ...text,
    signatures: [
      {
        generics: two,
        params: [
          { name: "x", type: "TensorLike<S, D>" },
          { name: "y", type: rule === "Kron" ? "TensorLike<B, DB>" : guarded(`${rule}<S, B>`, "TensorLike<B, DB>") },
        ],
        result: `Tensor<Ok<${rule}<S, B>>, ${promoted}>`,
      },
    ],
    module: op === "kron" ? "ops/kron.ts" : "ops/tensordot.ts",
    method: false,
  };
}

const crossing = "CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>>";
/** What is said of an axis is said of the option that gave it. */
const crossAxis = (name: string, generic: string): string =>
  `${name}?: ${guarded(crossing, generic, `X extends number ? ${generic} : Blamed<"${name}", R, ${generic}>`)}`;

/** A product of vectors and matrices, and the check on both. */
function ofVectors(op: string, rule: string, text: Pick<FunctionRow, "doc" | "example">): FunctionRow {
  const side = (name: string, tensor: string): Param => ({
    name,
    type: guarded(`${rule}<S, B>`, tensor, `Blamed<"${name}", R, ${tensor}>`),
  });
  return {
    numpy: `np.${op}`,
    family: "products",
    ...text,
    signatures: [
      {
        generics: two,
        params: [side("x", "TensorLike<S, D>"), side("y", "TensorLike<B, DB>")],
        result: `Tensor<Ok<${rule}<S, B>>, ${promoted}>`,
      },
    ],
    module: "ops/vector-products.ts",
    method: false,
  };
}

const traced = 'WithoutPair<S, A, Or<A2, 1>, "trace">';

/** Products and sums of diagonals beside `matmul` and `dot`. */
export const productsMore: FunctionRows = {
  cross: {
    numpy: "np.cross",
    family: "products",
    also: "linalg",
    doc: `The cross products of vectors of three components.

The vectors lie along the last axes, or along \`axisa\` of x and \`axisb\` of y, and those of the result along \`axisc\`;
\`axis\` stands for all three. The other axes broadcast. A vector of two components has 0 as its third one; of two such
vectors the result is the third component alone, without an axis. The dtype is promoted; integers wrap.
Throws ShapeError for vectors of other lengths or batches that do not broadcast, IndexError for an axis that is not
there, DTypeError for bool.`,
    example: "const y = cross(ones([5, 3]), ones([3])); // Tensor<[5, 3]>",
    signatures: [
      {
        generics: [
          "S",
          "B",
          'D extends DType = "float64"',
          'DB extends DType = "float64"',
          "const XA extends number = -1",
          "const XB extends number = -1",
          "const XC extends number = -1",
          "const X extends number | undefined = undefined",
        ],
        params: [
          { name: "x", type: guarded(crossing, "TensorLike<S, D>", 'Blamed<"x", R, TensorLike<S, D>>') },
          {
            name: "y",
            type: unlessRefused(
              `Refused<"cross", ${promoted}, "bool">`,
              `(${guarded(crossing, "TensorLike<B, DB>", 'Blamed<"y", R, TensorLike<B, DB>>')})`,
            ),
          },
          options(
            `${crossAxis("axisa", "XA")}; ${crossAxis("axisb", "XB")}; ${crossAxis("axisc", "XC")}; ` +
              `axis?: ${guarded(crossing, "X", "BlamedAxis<R, X>")}`,
          ),
        ],
        result: `Tensor<Ok<${crossing}>, ${promoted}>`,
      },
    ],
    module: "ops/cross.ts",
    method: false,
  },
  trace: {
    numpy: "np.trace",
    family: "products",
    doc: `The sum along the diagonal of two axes.

The axes are \`axis1\`, 0 unless told, and \`axis2\`, 1 unless told; they are not in the result. \`offset\` is the diagonal,
above the main one where it is positive. The dtypes are those of \`sum\`, with \`dtype\` and \`out\` as there. For the last
two axes there is \`linalg.trace\`.
Throws ShapeError for less than two dims, IndexError for an axis that is not there, ValueError if both are the same.`,
    example: "const y = trace(ones([3, 3])); // Tensor<[]>",
    signatures: [
      {
        generics: [
          "S",
          'D extends DType = "float64"',
          "const A extends number = 0",
          "const A2 extends number | null = null",
          "DT extends DType | null = null",
          "SO = []",
          "DO extends DType | null = null",
        ],
        params: [
          { name: "x", type: guarded('Matrices<S, "trace">', "TensorLike<S, D>") },
          options(
            `offset?: number; axis1?: ${guarded('FirstAxis<"trace", S, A, A2, 1>', "A")}; ` +
              `axis2?: ${guarded('SecondAxis<"trace", S, A, A2>', "A2")}; dtype?: DT; ` +
              `out?: Out<"trace", Ok<${traced}>, Chosen<DT, SumDType<D>>, SO, DO>`,
          ),
        ],
        result: `Tensor<Ok<${traced}>, Chosen<DO, Chosen<DT, SumDType<D>>>>`,
      },
    ],
    module: "ops/trace.ts",
    method: true,
  },
  kron: product("kron", "Kron", {
    doc: `The Kronecker product: a block y, times an element of x, for each element of x.

Dims are multiplied, from the last one on; the shorter shape has ones in front. The dtype is promoted; integers wrap.`,
    example: "const y = kron(ones([2, 3]), ones([4, 5])); // Tensor<[8, 15]>",
  }),
  tensordot: {
    numpy: "np.tensordot",
    family: "products",
    also: "linalg",
    doc: `The sum of products over pairs of axes, for all pairs of the other axes.

\`axes\` is a number n: the last n axes of x meet the first n of y, in order; 2 unless told. Or it is a pair: an axis or a
list of axes of x, and as many of y. The axes of x that are left come before those of y. The dtype is promoted; integers
wrap.
Throws ShapeError if summed dims differ, IndexError for an axis that is not there, ValueError for axes that come twice,
are more than there are or not equally many.`,
    example: "const y = tensordot(ones([2, 3, 4]), ones([4, 3, 5]), { axes: [[1, 2], [1, 0]] }); // Tensor<[2, 5]>",
    signatures: [
      {
        generics: [...two, "const X extends DotAxes = 2"],
        params: [
          { name: "x", type: "TensorLike<S, D>" },
          {
            name: "y",
            type: guarded("TensordotAt<S, B, X>", "TensorLike<B, DB>", 'Blamed<"y", R, TensorLike<B, DB>>'),
          },
          options(`axes?: ${guarded("TensordotAt<S, B, X>", "X", 'Blamed<"axes", R, X>')}`),
        ],
        result: `Tensor<Ok<TensordotAt<S, B, X>>, ${promoted}>`,
      },
    ],
    module: "ops/tensordot.ts",
    method: false,
  },
  inner: product("inner", "Inner", {
    doc: `The sum of products over the last axes of both, for all pairs of the other axes.

The axes of x that are left come before those of y. A 0-d operand multiplies. The dtype is promoted; integers wrap.
Throws ShapeError if the last dims differ.`,
    example: "const y = inner(ones([2, 3]), ones([5, 3])); // Tensor<[2, 5]>",
  }),
  vdot: product("vdot", "VDot", {
    doc: `The sum of the products of all elements of y with the conjugates of those of x.

Both are flattened. The dtype is promoted; integers wrap.
Throws ShapeError if the numbers of elements differ.`,
    example: "const y = vdot(ones([2, 3]), ones([6])); // Tensor<[]>",
  }),
  vecdot: {
    numpy: "np.vecdot",
    family: "products",
    also: "linalg",
    doc: `The sums of the products of two stacks of vectors, those of x conjugated.

The vectors lie along the last axis, or along \`axis\` of each; the other axes broadcast. The dtype is promoted; integers
wrap. Throws ShapeError if the vectors differ in length or the other axes do not broadcast, IndexError for an axis that is
not there.`,
    example: "const y = vecdot(ones([5, 3]), ones([3])); // Tensor<[5]>",
    signatures: [
      {
        generics: [...two, "const X extends number = -1"],
        params: [
          { name: "x", type: guarded("VecdotAt<S, B, X>", "TensorLike<S, D>", 'Blamed<"x", R, TensorLike<S, D>>') },
          { name: "y", type: guarded("VecdotAt<S, B, X>", "TensorLike<B, DB>", 'Blamed<"y", R, TensorLike<B, DB>>') },
          options(`axis?: ${guarded("VecdotAt<S, B, X>", "X", 'Blamed<"axis", R, X>')}`),
        ],
        result: `Tensor<Ok<VecdotAt<S, B, X>>, ${promoted}>`,
      },
    ],
    module: "ops/vector-products.ts",
    method: false,
  },
  matvec: ofVectors("matvec", "MatvecAt", {
    doc: `The products of a stack of matrices with a stack of vectors.

x is \`[..., m, k]\` and y \`[..., k]\`; the axes before broadcast. The result is \`[..., m]\`. The dtype is promoted; integers
wrap. Throws ShapeError if k differs or the other axes do not broadcast.`,
    example: "const y = matvec(ones([5, 2, 3]), ones([3])); // Tensor<[5, 2]>",
  }),
  vecmat: ofVectors("vecmat", "VecmatAt", {
    doc: `The products of a stack of vectors, conjugated, with a stack of matrices.

x is \`[..., k]\` and y \`[..., k, n]\`; the axes before broadcast. The result is \`[..., n]\`. The dtype is promoted; integers
wrap. Throws ShapeError if k differs or the other axes do not broadcast.`,
    example: "const y = vecmat(ones([5, 3]), ones([3, 2])); // Tensor<[5, 2]>",
  }),
};
