import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRow, FunctionRows, Param } from "./row.ts";

/** A stack of matrices with a rule for its shape; NumPy factors no float16. */
function matrices(op: string, rule: string, name = "x"): Param {
  return {
    name,
    type: unlessRefused(`Refused<"${op}", D, "float16">`, `(${guarded(rule, "TensorLike<S, D>")})`),
  };
}

const generics = ["S", 'D extends DType = "float64"'];

/** A function of square matrices without options. */
function ofSquares(op: string, result: string, text: Pick<FunctionRow, "doc" | "example">): FunctionRow {
  return {
    numpy: `np.linalg.${op}`,
    family: "linalg",
    ...text,
    namespace: "linalg",
    signatures: [{ generics, params: [matrices(`linalg.${op}`, `Square<S, "linalg.${op}">`)], result }],
    module: op === "slogdet" ? "linalg/det.ts" : `linalg/${op}.ts`,
    method: false,
  };
}

const field = `bool and integers give float64, the other dtypes stay. float32 and complex64 are computed in double precision and
rounded once.`;
const errors = "Throws ShapeError unless the last two dims are equal, DTypeError for float16";
const pivoting = "LU with partial pivoting, in blocks (LAPACK's dgetrf2).";

/** Systems of equations and the factorizations of LU, Cholesky and QR. */
export const linalgSolve: FunctionRows = {
  solve: {
    numpy: "np.linalg.solve",
    family: "linalg",
    namespace: "linalg",
    doc: `The x with a x = b, for each square matrix of a stack.

b is a vector if it is 1-D, otherwise a matrix or a stack of matrices, whose batch is broadcast with that of a. The
dtype is promoted; ${field}
${errors} and ShapeError if the rows of a and b differ; LinAlgError for a singular matrix.
${pivoting}`,
    example: "const x = linalg.solve(eye(3), ones([3])); // Tensor<[3]>",
    signatures: [
      {
        generics: ["S", "B", 'D extends DType = "float64"', 'DB extends DType = "float64"'],
        params: [
          matrices("linalg.solve", 'Square<S, "linalg.solve">', "a"),
          {
            name: "b",
            type: unlessRefused(
              'Refused<"linalg.solve", DB, "float16">',
              `(${guarded("Solve<S, B>", "TensorLike<B, DB>")})`,
            ),
          },
        ],
        result: "Tensor<Ok<Solve<S, B>>, FieldPromote<D, DB>>",
      },
    ],
    module: "linalg/solve.ts",
    method: false,
  },
  inv: ofSquares("inv", 'Tensor<Ok<Square<S, "linalg.inv">>, FieldDType<D>>', {
    doc: `The inverse of each square matrix of a stack.

${field}
${errors}; LinAlgError for a singular matrix. \`solve\` is faster and more accurate than a product with the inverse.
${pivoting}`,
    example: "const y = linalg.inv(eye(3)); // Tensor<[3, 3]>",
  }),
  det: ofSquares("det", 'Tensor<Ok<Determinants<S, "linalg.det">>, FieldDType<D>>', {
    doc: `The determinant of each square matrix of a stack.

It is 0 for a singular matrix and 1 for an empty one. The product of the pivots does not leave the range of float64 on its
way. ${field}
${errors}. ${pivoting}`,
    example: "const y = linalg.det(eye(3)); // Tensor<[]>",
  }),
  slogdet: ofSquares(
    "slogdet",
    `{ readonly sign: Tensor<Ok<Determinants<S, "linalg.slogdet">>, FieldDType<D>>; readonly logabsdet: Tensor<Ok<Determinants<S, "linalg.slogdet">>, VarianceDType<D>> }`,
    {
      doc: `The sign and the logarithm of the size of the determinant of each square matrix of a stack.

\`sign * exp(logabsdet)\` is the determinant: sign is -1, 0 or 1, of complex matrices a number of size 1; a singular matrix
gives 0 and -Infinity. \`logabsdet\` is real. ${field}
${errors}. ${pivoting}`,
      example: "const { sign, logabsdet } = linalg.slogdet(eye(3));",
    },
  ),
  cholesky: {
    numpy: "np.linalg.cholesky",
    family: "linalg",
    namespace: "linalg",
    doc: `The Cholesky factor of each positive definite matrix of a stack: the lower triangle L with L Lᴴ = x.

With \`upper\` it is U with Uᴴ U = x. One triangle of x is read, the lower one or, with \`upper\`, the upper one; that the
other one mirrors it is not checked. ${field}
${errors}; LinAlgError for a matrix that is not positive definite. In blocks, as LAPACK's dpotrf2.`,
    example: "const y = linalg.cholesky(eye(3)); // Tensor<[3, 3]>",
    signatures: [
      {
        generics,
        params: [
          matrices("linalg.cholesky", 'Square<S, "linalg.cholesky">'),
          { name: "options", type: "{ upper?: boolean }", optional: true },
        ],
        result: 'Tensor<Ok<Square<S, "linalg.cholesky">>, FieldDType<D>>',
      },
    ],
    module: "linalg/cholesky.ts",
    method: false,
  },
  qr: {
    numpy: "np.linalg.qr",
    family: "linalg",
    namespace: "linalg",
    doc: `Q with orthonormal columns and an upper triangular R with Q R = x, for each matrix of a stack.

An \`[m, n]\` matrix has K = min(m, n). Mode "reduced" gives Q \`[m, K]\` and R \`[K, n]\`, "complete" Q \`[m, m]\` and R
\`[m, n]\`, "r" the R of "reduced" alone, and "raw" \`[h, tau]\`: the Householder vectors and R as LAPACK leaves them, turned
to \`[n, m]\`, and the factors of the reflections. Signs are LAPACK's. ${field}
Throws ShapeError for less than two dims, DTypeError for float16. Householder reflections in blocks (LAPACK's dgeqrf and
dorgqr; Schreiber and Van Loan 1989).`,
    example: "const { Q, R } = linalg.qr(ones([4, 3])); // Tensor<[4, 3]>, Tensor<[3, 3]>",
    signatures: [
      {
        generics: [...generics, 'const M extends QRMode = "reduced"'],
        params: [
          matrices("linalg.qr", 'Matrices<S, "linalg.qr">'),
          { name: "options", type: "{ mode?: M }", optional: true },
        ],
        result: `M extends "r" ? Tensor<Ok<QRShape<S, "r">>, FieldDType<D>>
: M extends "raw" ? [h: Tensor<Ok<QRShape<S, "raw">>, FieldDType<D>>, tau: Tensor<Ok<QRShape<S, "tau">>, FieldDType<D>>]
: { readonly Q: Tensor<Ok<QRShape<S, "q", M>>, FieldDType<D>>; readonly R: Tensor<Ok<QRShape<S, "r", M>>, FieldDType<D>> }`,
      },
    ],
    module: "linalg/qr.ts",
    method: false,
  },
  matrixPower: {
    numpy: "np.linalg.matrix_power",
    family: "linalg",
    namespace: "linalg",
    doc: `Each square matrix of a stack to the power of an integer.

The power 0 is the identity; negative powers are those of the inverse. The dtype stays, integers wrap; negative powers
have the dtype of \`inv\`.
Throws ShapeError unless the last two dims are equal, ValueError for an n that is no integer; negative powers DTypeError
for float16 and LinAlgError for a singular matrix. By squaring, as NumPy.`,
    example: "const y = linalg.matrixPower(eye(3), 5); // Tensor<[3, 3]>",
    signatures: [
      {
        generics: ["S", "const N extends number", 'D extends DType = "float64"'],
        params: [
          {
            name: "x",
            type: guarded('Square<S, "linalg.matrixPower">', "TensorLike<S, D>"),
          },
          { name: "n", type: "N" },
        ],
        result: 'Tensor<Ok<Square<S, "linalg.matrixPower">>, PowerDType<D, N>>',
      },
    ],
    module: "linalg/matrix-power.ts",
    method: false,
  },
  multiDot: {
    numpy: "np.linalg.multi_dot",
    family: "linalg",
    namespace: "linalg",
    doc: `The product of two or more matrices, in the order that takes the fewest multiplications.

The first tensor may be 1-D, a row, and the last one, a column; their axes are not in the result. The dtype is promoted;
integers wrap. The order is found by dynamic programming (Cormen et al., "Introduction to Algorithms", 15.2).
Throws ShapeError if inner dimensions differ or a tensor has another rank, ValueError for less than two tensors.`,
    example: "const y = linalg.multiDot([ones([2, 30]), ones([30, 4]), ones([4])]); // Tensor<[2]>",
    signatures: [
      {
        generics: ["const T extends SomeTensor[]", "SO = []", "DO extends DType | null = null"],
        params: [
          { name: "arrays", type: guarded("MultiDotAt<ShapesOf<T>>", "readonly [...T]", "Wrong<T, R>") },
          {
            name: "options",
            type: `{ out?: Out<"linalg.multiDot", Ok<MultiDotAt<ShapesOf<T>>>, PromoteList<T>, SO, DO> }`,
            optional: true,
          },
        ],
        result: "Tensor<Ok<MultiDotAt<ShapesOf<T>>>, Chosen<DO, PromoteList<T>>>",
      },
    ],
    module: "linalg/multi-dot.ts",
    method: false,
  },
  trace: {
    numpy: "np.linalg.trace",
    family: "linalg",
    namespace: "linalg",
    doc: `The sum along the diagonal of each matrix of a stack.

\`offset\` is the diagonal, above the main one where it is positive. The dtypes are those of \`sum\`, with \`dtype\` as there.
Throws ShapeError for less than two dims.`,
    example: "const y = linalg.trace(ones([5, 3, 3])); // Tensor<[5]>",
    signatures: [
      {
        generics: [...generics, "DT extends DType | null = null"],
        params: [
          { name: "x", type: guarded('Matrices<S, "linalg.trace">', "TensorLike<S, D>") },
          { name: "options", type: "{ offset?: number; dtype?: DT }", optional: true },
        ],
        result: "Tensor<Ok<BatchOf<S>>, Chosen<DT, SumDType<D>>>",
      },
    ],
    module: "ops/trace.ts",
    run: "linalgTrace",
    method: false,
  },
  diagonal: {
    numpy: "np.linalg.diagonal",
    family: "linalg",
    namespace: "linalg",
    doc: `The diagonal of each matrix of a stack, as a view.

\`offset\` counts diagonals from the main one, upwards. The dtype stays. Throws ShapeError for less than two dims.`,
    example: "const y = linalg.diagonal(ones([5, 3, 4])); // Tensor<[5, 3]>",
    signatures: [
      {
        generics: [...generics, "const K extends number = 0"],
        params: [
          { name: "x", type: guarded('Matrices<S, "linalg.diagonal">', "TensorLike<S, D>") },
          { name: "options", type: "{ offset?: K }", optional: true },
        ],
        result: 'Tensor<Ok<Diagonal<S, -2, -1, K, "linalg.diagonal">>, D>',
      },
    ],
    module: "ops/diagonal.ts",
    run: "linalgDiagonal",
    method: false,
  },
};
