import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";

type Text = Pick<FunctionRow, "numpy" | "doc" | "example">;

const shared = { family: "linalg", namespace: "linalg", method: false } as const;

const dtype = 'D extends DType = "float64"';
const refused = (op: string, type: string, field = "D"): string =>
  unlessRefused(`Refused<"${op}", ${field}, "float16">`, `(${type})`);

/** The operand of a function of matrices: what is wrong with it is shown on it. */
const operand = (op: string, rule: string): Param => ({
  name: "x",
  type: refused(`linalg.${op}`, guarded(rule, "TensorLike<S, D>")),
});

/** A function of one operand with options. */
function row(
  op: string,
  generics: readonly string[],
  first: Param,
  options: string | null,
  result: string,
  text: Text,
  module: string,
): FunctionRow {
  const params: Param[] =
    options === null ? [first] : [first, { name: "options", type: `{ ${options} }`, optional: true }];
  const signature = { generics: ["S", dtype, ...generics], params, result };
  return { ...text, ...shared, module: `linalg/${module}.ts`, run: op, signatures: [signature] };
}

const precision = `bool and integers give float64, and float32 is computed in float64 and rounded once. Throws DTypeError for float16,
LinAlgError where there is an element that is infinite or NaN.`;
const hermitian = "`hermitian` reads the lower triangle alone, as that of a Hermitian matrix.";
const stacks = "The last two axes are those of a matrix, the ones before them are a stack.";
const hermitianGeneric = "H extends boolean = false";
const hermitianOption = "hermitian?: H";

const U = "Tensor<Ok<LeftVectors<S, F>>, MeanDType<D>>";
const S = "Tensor<Ok<SingularValues<S>>, VarianceDType<D>>";
const Vh = "Tensor<Ok<RightVectors<S, F>>, MeanDType<D>>";

const axes = "const A extends number | readonly number[] | undefined = undefined";
const keepdims = "K extends boolean = false";
const order = "const O extends NormOrder | undefined = undefined";
const orderFault = "OrderFault<S, A, O, D>";
const dtypes = "Integers give float64, complex numbers their real dtype. NaN gives NaN.";

/** Singular values, and what follows from them. */
export const linalgSingular: FunctionRows = {
  svd: row(
    "svd",
    ["F extends boolean = true", "C extends boolean = true", hermitianGeneric],
    operand("svd", 'SingularOperand<S, H, "linalg.svd">'),
    `fullMatrices?: F; computeUv?: C; ${hermitianOption}`,
    `C extends false ? ${S} : { U: ${U}; S: ${S}; Vh: ${Vh} }`,
    {
      numpy: "np.linalg.svd",
      doc: `The singular value decomposition A = U diag(S) Vh of each matrix of a stack.

${stacks} S has the min(m, n) singular values, from the largest on. The columns of U and the rows of Vh are the singular
vectors: m and n of them, or as many as there are singular values with \`{ fullMatrices: false }\`. \`{ computeUv: false }\`
gives S alone. A vector and its partner may have the opposite sign of NumPy's. ${hermitian} ${precision}
Householder reflections in blocks, then divide and conquer (Gu and Eisenstat, 1995), as LAPACK's gesdd.`,
      example:
        "const { U, S, Vh } = linalg.svd(ones([5, 3]), { fullMatrices: false }); // Tensor<[5, 3]>, Tensor<[3]>, Tensor<[3, 3]>",
    },
    "svd",
  ),
  svdvals: row(
    "svdvals",
    [],
    operand("svdvals", 'Matrices<S, "linalg.svdvals">'),
    null,
    S,
    {
      numpy: "np.linalg.svdvals",
      doc: `The singular values of each matrix of a stack, from the largest on.

${stacks} ${precision} Implicit QR (Demmel and Kahan, 1990); no vectors are made.`,
      example: "const s = linalg.svdvals(ones([5, 3])); // Tensor<[3]>",
    },
    "svdvals",
  ),
  pinv: row(
    "pinv",
    [hermitianGeneric],
    operand("pinv", 'SingularOperand<S, H, "linalg.pinv">'),
    `rcond?: number | null; rtol?: number | null; ${hermitianOption}`,
    "Tensor<Ok<Turned<S>>, MeanDType<D>>",
    {
      numpy: "np.linalg.pinv",
      doc: `The Moore–Penrose inverse of each matrix of a stack.

${stacks} Singular values up to \`rcond\` times the largest count as 0: 1e-15 unless told. \`rtol\` says the same; null there
is max(m, n) times the machine's precision. ${hermitian} ${precision} ValueError if both limits are given.`,
      example: "const y = linalg.pinv(ones([5, 3])); // Tensor<[3, 5]>",
    },
    "pinv",
  ),
  matrixRank: row(
    "matrixRank",
    [hermitianGeneric],
    operand("matrixRank", "RankOperand<S, H>"),
    `tol?: number | null; rtol?: number | null; ${hermitianOption}`,
    'Tensor<Ok<PerMatrix<S>>, "int32">',
    {
      numpy: "np.linalg.matrix_rank",
      doc: `The rank of each matrix of a stack, as int32: the number of singular values above a limit.

${stacks} The limit is \`tol\`, or \`rtol\` times the largest singular value, or max(m, n) times the machine's precision times
it. A vector or a number has rank 0 if all of it is 0, otherwise 1. ${hermitian} ${precision}`,
      example: 'const y = linalg.matrixRank(ones([5, 3])); // Tensor<[], "int32">',
    },
    "matrix-rank",
  ),
  norm: row(
    "norm",
    [axes, keepdims, order],
    { name: "x", type: "TensorLike<S, D>" },
    `ord?: ${guarded(orderFault, "O")}; axis?: ${guarded("Norm<S, A, K>", "A")}; keepdims?: K`,
    "Tensor<Ok<Norm<S, A, K>>, VarianceDType<D>>",
    {
      numpy: "np.linalg.norm",
      doc: `The norm of vectors along an axis, of matrices along two, or of all elements.

Without \`ord\` it is the root of the sum of squares. Orders of vectors are numbers p: the p-th root of the sum of |x|^p, the
largest |x| for Infinity, the smallest for -Infinity, the number of elements that are not 0 for 0. Orders of matrices are
"fro", "nuc" (the sum of the singular values), 2 and -2 (the largest and the smallest singular value), 1 and -1 (the
largest and the smallest sum of a column), Infinity and -Infinity (of a row). An order without an axis takes all axes, of
which there are one or two. \`keepdims\` leaves the axes in place with length 1. ${dtypes}
Throws ValueError for an order that there is not, IndexError for an axis that is not there, DTypeError for singular values
of float16.`,
      example: "const lengths = linalg.norm(ones([1000, 3]), { axis: 1 }); // Tensor<[1000]>",
    },
    "norm",
  ),
  vectorNorm: row(
    "vectorNorm",
    [axes, keepdims],
    { name: "x", type: "TensorLike<S, D>" },
    `axis?: ${guarded('Reduce<S, A, K, "linalg.vectorNorm">', "A")}; keepdims?: K; ord?: number`,
    'Tensor<Ok<Reduce<S, A, K, "linalg.vectorNorm">>, VarianceDType<D>>',
    {
      numpy: "np.linalg.vector_norm",
      doc: `The norm of the elements along axes, all of them unless told, taken as one vector.

\`ord\` is an order as in \`norm\`, and 2 unless told. \`keepdims\` leaves the axes in place with length 1. ${dtypes}
Throws IndexError for an axis that is not there.`,
      example: "const y = linalg.vectorNorm(ones([4, 3, 2]), { axis: [0, 2] }); // Tensor<[3]>",
    },
    "norm",
  ),
  matrixNorm: row(
    "matrixNorm",
    [keepdims, order],
    { name: "x", type: guarded("MatrixNorm<S, K>", "TensorLike<S, D>") },
    `keepdims?: K; ord?: ${guarded("MatrixOrderFault<O, D>", "O")}`,
    "Tensor<Ok<MatrixNorm<S, K>>, VarianceDType<D>>",
    {
      numpy: "np.linalg.matrix_norm",
      doc: `The norm of each matrix of a stack.

${stacks} \`ord\` is an order of matrices as in \`norm\`, and "fro" unless told. \`keepdims\` leaves the axes in place with length
1. ${dtypes} Throws ValueError for an order that there is not, DTypeError for singular values of float16.`,
      example: "const y = linalg.matrixNorm(ones([4, 3, 2])); // Tensor<[4]>",
    },
    "norm",
  ),
  condition: row(
    "condition",
    ["const P extends NormOrder | undefined = undefined"],
    operand("condition", "ConditionOperand<S, P>"),
    `p?: ${guarded("ConditionOrder<P>", "P")}`,
    "Tensor<Ok<PerMatrix<S>>, VarianceDType<D>>",
    {
      numpy: "np.linalg.cond",
      doc: `The condition number of each matrix of a stack: the norm of the matrix times that of its inverse.

${stacks} \`p\` is an order of norms of matrices, as in \`norm\`. Unless told, and for 2, it is the largest singular value over
the smallest, for -2 the reverse; these take matrices that are not square too. A singular matrix gives Infinity.
bool and integers give float64. Throws ShapeError for matrices that are not square, LinAlgError for those without elements
and, where singular values are needed, for elements that are infinite or NaN, DTypeError for float16.`,
      example: "const y = linalg.condition(eye(3), { p: 1 }); // Tensor<[]>",
    },
    "condition",
  ),
  lstsq: {
    ...shared,
    numpy: "np.linalg.lstsq",
    doc: `The least-squares solution of a x = b: the x that makes |b − a x| least, and of several the shortest.

\`b\` is a vector, or a matrix of several. Gives the list [x, residuals, rank, singular values of a]: the sums of the squares
of b − a x, which there are if a has more rows than columns and its rank is the number of columns, otherwise none; the rank
as int32. Singular values up to \`rcond\` times the largest count as 0: max(m, n) times the machine's precision unless told,
and that precision itself for -1, as for all that is not between 0 and 1. dtypes are promoted. ${precision} ShapeError if the numbers of rows differ.`,
    example: "const [x, residuals, rank, s] = linalg.lstsq(ones([5, 3]), ones([5])); // Tensor<[3]>, …",
    module: "linalg/lstsq.ts",
    signatures: [
      {
        generics: ["S", "B", dtype, 'DB extends DType = "float64"'],
        params: [
          { name: "a", type: refused("linalg.lstsq", guarded("LstsqMatrix<S>", "TensorLike<S, D>")) },
          { name: "b", type: refused("linalg.lstsq", guarded("Lstsq<S, B>", "TensorLike<B, DB>"), "DB") },
          { name: "options", type: "{ rcond?: number | null }", optional: true },
        ],
        result: `[
          x: Tensor<Ok<Lstsq<S, B>>, FieldPromote<D, DB>>,
          residuals: Tensor<[number], VarianceDType<FieldPromote<D, DB>>>,
          rank: Tensor<[], "int32">,
          s: Tensor<Ok<SingularValues<S>>, VarianceDType<FieldPromote<D, DB>>>,
        ]`,
      },
    ],
  },
};
