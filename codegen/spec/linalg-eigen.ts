import { guarded, unlessRefused } from "./guard.ts";
import type { FunctionRow, FunctionRows } from "./row.ts";
import { dtype, options } from "./shape-parts.ts";

type Text = Pick<FunctionRow, "numpy" | "doc" | "example">;

/** A function of square matrices. `result` has R for their shape. */
function square(op: string, module: string, result: string, text: Text, ...more: string[]): FunctionRow {
  const rule = `Square<S, "linalg.${op}">`;
  const x = unlessRefused(`Refused<"linalg.${op}", D, "float16">`, `(${guarded(rule, "TensorLike<S, D>")})`);
  return {
    ...text,
    namespace: "linalg",
    family: "linalg",
    signatures: [
      {
        generics: ["S", dtype],
        params: [{ name: "x", type: x }, ...more.map(options)],
        result: result.replaceAll("R", rule),
      },
    ],
    module,
    method: false,
  };
}

const triangle = 'UPLO?: "L" | "U"';
const system = (values: string, vectors: string): string =>
  `{ readonly eigenvalues: Tensor<Ok<VectorOf<R>>, ${values}>; readonly eigenvectors: Tensor<Ok<R>, ${vectors}> }`;

const stacks = `x is \`[..., N, N]\`, a matrix or a stack of them. bool and integers count as float64; float32 and complex64 are computed in
float64 and rounded once.`;
const half = `Only one triangle is read: the lower one, or with \`{ UPLO: "U" }\` the upper one. Of a complex diagonal, the real parts count.`;
const errors = `Throws ShapeError unless the last two dims are equal, DTypeError for float16, LinAlgError for infs and NaNs and where the
iteration does not converge`;

const either = `As in NumPy the dtype depends on the values: of a real x it is real if all eigenvalues of the stack are real,
and complex otherwise. The type has both; \`astype\` settles it.`;
const method = `Balancing, blocked reflections to a Hessenberg matrix, then QR iterations of Francis, as LAPACK's dhseqr; of complex matrices
with one shift, as zlahqr.`;

/** Eigenvalues and eigenvectors. */
export const linalgEigen: FunctionRows = {
  eigh: square(
    "eigh",
    "linalg/eigh.ts",
    system("VarianceDType<D>", "FieldDType<D>"),
    {
      numpy: "np.linalg.eigh",
      doc: `Eigenvalues and eigenvectors of a symmetric or Hermitian matrix.

${stacks} \`eigenvalues\` is \`[..., N]\`, real and ascending; column j of \`eigenvectors\`, \`[..., N, N]\`, belongs to eigenvalue j
and has the norm 1. ${half}
${errors}, ValueError for another UPLO.
Blocked Householder reflections to a tridiagonal matrix, then divide and conquer, as LAPACK's dsyevd and zheevd.`,
      example: `const { eigenvalues, eigenvectors } = linalg.eigh(tensor([[2, 1], [1, 2]]));
eigenvalues; // Tensor<[2]>: [1, 3]
eigenvectors; // Tensor<[2, 2]>`,
    },
    triangle,
  ),
  eigvalsh: square(
    "eigvalsh",
    "linalg/eigvalsh.ts",
    "Tensor<Ok<VectorOf<R>>, VarianceDType<D>>",
    {
      numpy: "np.linalg.eigvalsh",
      doc: `Eigenvalues of a symmetric or Hermitian matrix, real and ascending.

${stacks} The result is \`[..., N]\`. ${half}
${errors}, ValueError for another UPLO.
Blocked Householder reflections to a tridiagonal matrix, then QL without square roots, as LAPACK's dsyevd and dsterf.`,
      example: "const x = linalg.eigvalsh(tensor([[2, 1], [1, 2]])); // Tensor<[2]>: [1, 3]",
    },
    triangle,
  ),
  eig: square("eig", "linalg/eig.ts", system("EigenDType<D>", "EigenDType<D>"), {
    numpy: "np.linalg.eig",
    doc: `Eigenvalues and eigenvectors of a square matrix.

${stacks} \`eigenvalues\` is \`[..., N]\`, in no order, but conjugate ones side by side, the positive imaginary part first; column j
of \`eigenvectors\`, \`[..., N, N]\`, belongs to eigenvalue j and has the norm 1. ${either}
${errors}.
${method} Eigenvectors come from the triangular form, as from LAPACK's dgeev and zgeev.`,
    example: `const { eigenvalues, eigenvectors } = linalg.eig(tensor([[2, 1], [0, 3]]));
eigenvalues; // Tensor<[2], "float64" | "complex128">: [2, 3]
eigenvectors.astype("complex128"); // Tensor<[2, 2], "complex128">`,
  }),
  eigvals: square("eigvals", "linalg/eigvals.ts", "Tensor<Ok<VectorOf<R>>, EigenDType<D>>", {
    numpy: "np.linalg.eigvals",
    doc: `Eigenvalues of a square matrix.

${stacks} The result is \`[..., N]\`, in no order, but conjugate ones side by side, the positive imaginary part first. ${either}
${errors}.
${method}`,
    example: `const x = linalg.eigvals(tensor([[0, -1], [1, 0]])); // Tensor<[2], "float64" | "complex128">: [i, -i]
const y = x.astype("complex128"); // Tensor<[2], "complex128">`,
  }),
};
