// Generated from codegen/spec/linalg-solve.ts, codegen/spec/linalg-eigen.ts by `npm run gen`. Do not edit.
import type { DType } from "../../types/dtype.ts";
import type { PromoteList, ShapesOf, SomeTensor, Wrong } from "../../types/join.ts";
import type {
  BatchOf,
  Determinants,
  FieldDType,
  FieldPromote,
  Matrices,
  MultiDotAt,
  PowerDType,
  QRMode,
  QRShape,
  Solve,
} from "../../types/linalg-solve.ts";
import type { Square, VectorOf } from "../../types/linalg.ts";
import type { Out, Refused } from "../../types/out.ts";
import type { MeanDType, SumDType, VarianceDType } from "../../types/promote.ts";
import type { Chosen, Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { cholesky as runCholesky } from "../../linalg/cholesky.ts";
import { det as runDet } from "../../linalg/det.ts";
import { eigh as runEigh } from "../../linalg/eigh.ts";
import { eigvalsh as runEigvalsh } from "../../linalg/eigh.ts";
import { inv as runInv } from "../../linalg/inv.ts";
import { linalgTrace as runTrace } from "../../ops/trace.ts";
import { matrixPower as runMatrixPower } from "../../linalg/matrix-power.ts";
import { multiDot as runMultiDot } from "../../linalg/multi-dot.ts";
import { qr as runQr } from "../../linalg/qr.ts";
import { slogdet as runSlogdet } from "../../linalg/det.ts";
import { solve as runSolve } from "../../linalg/solve.ts";
import type { Tensor } from "../../core/tensor.ts";
export { matmul, outer, cross, tensordot } from "./products.ts";

/**
 * The x with a x = b, for each square matrix of a stack.
 *
 * b is a vector if it is 1-D, otherwise a matrix or a stack of matrices, whose batch is broadcast with that of a. The
 * dtype is promoted; bool and integers give float64, the other dtypes stay. float32 and complex64 are computed in double precision and
 * rounded once.
 * Throws ShapeError unless the last two dims are equal, DTypeError for float16 and ShapeError if the rows of a and b differ; LinAlgError for a singular matrix.
 * LU with partial pivoting, in blocks (LAPACK's dgetrf2).
 *
 * @example
 * ```ts
 * const x = linalg.solve(eye(3), ones([3])); // Tensor<[3]>
 * ```
 */
export function solve<S, B, D extends DType = "float64", DB extends DType = "float64">(
  a: Refused<"linalg.solve", D, "float16"> extends infer M extends string
    ? M
    : Square<S, "linalg.solve"> extends object | null
      ? TensorLike<S, D>
      : Square<S, "linalg.solve"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  b: Refused<"linalg.solve", DB, "float16"> extends infer M extends string
    ? M
    : Solve<S, B> extends object | null
      ? TensorLike<B, DB>
      : Solve<S, B> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): Tensor<Ok<Solve<S, B>>, FieldPromote<D, DB>>;
export function solve(a: Loose, b: Loose): Loose {
  return runSolve(a, b);
}

/**
 * The inverse of each square matrix of a stack.
 *
 * bool and integers give float64, the other dtypes stay. float32 and complex64 are computed in double precision and
 * rounded once.
 * Throws ShapeError unless the last two dims are equal, DTypeError for float16; LinAlgError for a singular matrix. `solve` is faster and more accurate than a product with the inverse.
 * LU with partial pivoting, in blocks (LAPACK's dgetrf2).
 *
 * @example
 * ```ts
 * const y = linalg.inv(eye(3)); // Tensor<[3, 3]>
 * ```
 */
export function inv<S, D extends DType = "float64">(
  x: Refused<"linalg.inv", D, "float16"> extends infer M extends string
    ? M
    : Square<S, "linalg.inv"> extends object | null
      ? TensorLike<S, D>
      : Square<S, "linalg.inv"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): Tensor<Ok<Square<S, "linalg.inv">>, FieldDType<D>>;
export function inv(x: Loose): Loose {
  return runInv(x);
}

/**
 * The determinant of each square matrix of a stack.
 *
 * It is 0 for a singular matrix and 1 for an empty one. The product of the pivots does not leave the range of float64 on its
 * way. bool and integers give float64, the other dtypes stay. float32 and complex64 are computed in double precision and
 * rounded once.
 * Throws ShapeError unless the last two dims are equal, DTypeError for float16. LU with partial pivoting, in blocks (LAPACK's dgetrf2).
 *
 * @example
 * ```ts
 * const y = linalg.det(eye(3)); // Tensor<[]>
 * ```
 */
export function det<S, D extends DType = "float64">(
  x: Refused<"linalg.det", D, "float16"> extends infer M extends string
    ? M
    : Square<S, "linalg.det"> extends object | null
      ? TensorLike<S, D>
      : Square<S, "linalg.det"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): Tensor<Ok<Determinants<S, "linalg.det">>, FieldDType<D>>;
export function det(x: Loose): Loose {
  return runDet(x);
}

/**
 * The sign and the logarithm of the size of the determinant of each square matrix of a stack.
 *
 * `sign * exp(logabsdet)` is the determinant: sign is -1, 0 or 1, of complex matrices a number of size 1; a singular matrix
 * gives 0 and -Infinity. `logabsdet` is real. bool and integers give float64, the other dtypes stay. float32 and complex64 are computed in double precision and
 * rounded once.
 * Throws ShapeError unless the last two dims are equal, DTypeError for float16. LU with partial pivoting, in blocks (LAPACK's dgetrf2).
 *
 * @example
 * ```ts
 * const { sign, logabsdet } = linalg.slogdet(eye(3));
 * ```
 */
export function slogdet<S, D extends DType = "float64">(
  x: Refused<"linalg.slogdet", D, "float16"> extends infer M extends string
    ? M
    : Square<S, "linalg.slogdet"> extends object | null
      ? TensorLike<S, D>
      : Square<S, "linalg.slogdet"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): {
  readonly sign: Tensor<Ok<Determinants<S, "linalg.slogdet">>, FieldDType<D>>;
  readonly logabsdet: Tensor<Ok<Determinants<S, "linalg.slogdet">>, VarianceDType<D>>;
};
export function slogdet(x: Loose): Loose {
  return runSlogdet(x);
}

/**
 * The Cholesky factor of each positive definite matrix of a stack: the lower triangle L with L Lᴴ = x.
 *
 * With `upper` it is U with Uᴴ U = x. One triangle of x is read, the lower one or, with `upper`, the upper one; that the
 * other one mirrors it is not checked. bool and integers give float64, the other dtypes stay. float32 and complex64 are computed in double precision and
 * rounded once.
 * Throws ShapeError unless the last two dims are equal, DTypeError for float16; LinAlgError for a matrix that is not positive definite. In blocks, as LAPACK's dpotrf2.
 *
 * @example
 * ```ts
 * const y = linalg.cholesky(eye(3)); // Tensor<[3, 3]>
 * ```
 */
export function cholesky<S, D extends DType = "float64">(
  x: Refused<"linalg.cholesky", D, "float16"> extends infer M extends string
    ? M
    : Square<S, "linalg.cholesky"> extends object | null
      ? TensorLike<S, D>
      : Square<S, "linalg.cholesky"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { upper?: boolean },
): Tensor<Ok<Square<S, "linalg.cholesky">>, FieldDType<D>>;
export function cholesky(x: Loose, options?: Loose): Loose {
  return runCholesky(x, options);
}

/**
 * Q with orthonormal columns and an upper triangular R with Q R = x, for each matrix of a stack.
 *
 * An `[m, n]` matrix has K = min(m, n). Mode "reduced" gives Q `[m, K]` and R `[K, n]`, "complete" Q `[m, m]` and R
 * `[m, n]`, "r" the R of "reduced" alone, and "raw" `[h, tau]`: the Householder vectors and R as LAPACK leaves them, turned
 * to `[n, m]`, and the factors of the reflections. Signs are LAPACK's. bool and integers give float64, the other dtypes stay. float32 and complex64 are computed in double precision and
 * rounded once.
 * Throws ShapeError for less than two dims, DTypeError for float16. Householder reflections in blocks (LAPACK's dgeqrf and
 * dorgqr; Schreiber and Van Loan 1989).
 *
 * @example
 * ```ts
 * const { Q, R } = linalg.qr(ones([4, 3])); // Tensor<[4, 3]>, Tensor<[3, 3]>
 * ```
 */
export function qr<S, D extends DType = "float64", const M extends QRMode = "reduced">(
  x: Refused<"linalg.qr", D, "float16"> extends infer M extends string
    ? M
    : Matrices<S, "linalg.qr"> extends object | null
      ? TensorLike<S, D>
      : Matrices<S, "linalg.qr"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { mode?: M },
): M extends "r"
  ? Tensor<Ok<QRShape<S, "r">>, FieldDType<D>>
  : M extends "raw"
    ? [h: Tensor<Ok<QRShape<S, "raw">>, FieldDType<D>>, tau: Tensor<Ok<QRShape<S, "tau">>, FieldDType<D>>]
    : {
        readonly Q: Tensor<Ok<QRShape<S, "q", M>>, FieldDType<D>>;
        readonly R: Tensor<Ok<QRShape<S, "r", M>>, FieldDType<D>>;
      };
export function qr(x: Loose, options?: Loose): Loose {
  return runQr(x, options);
}

/**
 * Each square matrix of a stack to the power of an integer.
 *
 * The power 0 is the identity; negative powers are those of the inverse. The dtype stays, integers wrap; negative powers
 * have the dtype of `inv`.
 * Throws ShapeError unless the last two dims are equal, ValueError for an n that is no integer; negative powers DTypeError
 * for float16 and LinAlgError for a singular matrix. By squaring, as NumPy.
 *
 * @example
 * ```ts
 * const y = linalg.matrixPower(eye(3), 5); // Tensor<[3, 3]>
 * ```
 */
export function matrixPower<S, const N extends number, D extends DType = "float64">(
  x: Square<S, "linalg.matrixPower"> extends object | null
    ? TensorLike<S, D>
    : Square<S, "linalg.matrixPower"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  n: N,
): Tensor<Ok<Square<S, "linalg.matrixPower">>, PowerDType<D, N>>;
export function matrixPower(x: Loose, n: Loose): Loose {
  return runMatrixPower(x, n);
}

/**
 * The product of two or more matrices, in the order that takes the fewest multiplications.
 *
 * The first tensor may be 1-D, a row, and the last one, a column; their axes are not in the result. The dtype is promoted;
 * integers wrap. The order is found by dynamic programming (Cormen et al., "Introduction to Algorithms", 15.2).
 * Throws ShapeError if inner dimensions differ or a tensor has another rank, ValueError for less than two tensors.
 *
 * @example
 * ```ts
 * const y = linalg.multiDot([ones([2, 30]), ones([30, 4]), ones([4])]); // Tensor<[2]>
 * ```
 */
export function multiDot<const T extends SomeTensor[], SO = [], DO extends DType | null = null>(
  arrays: MultiDotAt<ShapesOf<T>> extends object | null
    ? readonly [...T]
    : MultiDotAt<ShapesOf<T>> extends infer R
      ? R extends string
        ? Wrong<T, R>
        : never
      : never,
  options?: { out?: Out<"linalg.multiDot", Ok<MultiDotAt<ShapesOf<T>>>, PromoteList<T>, SO, DO> },
): Tensor<Ok<MultiDotAt<ShapesOf<T>>>, Chosen<DO, PromoteList<T>>>;
export function multiDot(arrays: Loose, options?: Loose): Loose {
  return runMultiDot(arrays, options);
}

/**
 * The sum along the diagonal of each matrix of a stack.
 *
 * `offset` is the diagonal, above the main one where it is positive. The dtypes are those of `sum`, with `dtype` as there.
 * Throws ShapeError for less than two dims.
 *
 * @example
 * ```ts
 * const y = linalg.trace(ones([5, 3, 3])); // Tensor<[5]>
 * ```
 */
export function trace<S, D extends DType = "float64", DT extends DType | null = null>(
  x: Matrices<S, "linalg.trace"> extends object | null
    ? TensorLike<S, D>
    : Matrices<S, "linalg.trace"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { offset?: number; dtype?: DT },
): Tensor<Ok<BatchOf<S>>, Chosen<DT, SumDType<D>>>;
export function trace(x: Loose, options?: Loose): Loose {
  return runTrace(x, options);
}

/**
 * Eigenvalues and eigenvectors of a symmetric or Hermitian matrix.
 *
 * x is `[..., N, N]`, a matrix or a stack of them. bool and integers count as float64; float32 and complex64 are computed in
 * float64 and rounded once. `eigenvalues` is `[..., N]`, real and ascending; column j of `eigenvectors`, `[..., N, N]`, belongs to eigenvalue j
 * and has the norm 1. Only one triangle is read: the lower one, or with `{ UPLO: "U" }` the upper one. Of a complex diagonal, the real parts count.
 * Throws ShapeError unless the last two dims are equal, DTypeError for float16, LinAlgError for infs and NaNs and where the
 * iteration does not converge, ValueError for another UPLO.
 * Blocked Householder reflections to a tridiagonal matrix, then divide and conquer, as LAPACK's dsyevd and zheevd.
 *
 * @example
 * ```ts
 * const { eigenvalues, eigenvectors } = linalg.eigh(tensor([[2, 1], [1, 2]]));
 * eigenvalues; // Tensor<[2]>: [1, 3]
 * eigenvectors; // Tensor<[2, 2]>
 * ```
 */
export function eigh<S, D extends DType = "float64">(
  x: Refused<"linalg.eigh", D, "float16"> extends infer M extends string
    ? M
    : Square<S, "linalg.eigh"> extends object | null
      ? TensorLike<S, D>
      : Square<S, "linalg.eigh"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { UPLO?: "L" | "U" },
): {
  readonly eigenvalues: Tensor<Ok<VectorOf<Square<S, "linalg.eigh">>>, VarianceDType<D>>;
  readonly eigenvectors: Tensor<Ok<Square<S, "linalg.eigh">>, MeanDType<D>>;
};
export function eigh(x: Loose, options?: Loose): Loose {
  return runEigh(x, options);
}

/**
 * Eigenvalues of a symmetric or Hermitian matrix, real and ascending.
 *
 * x is `[..., N, N]`, a matrix or a stack of them. bool and integers count as float64; float32 and complex64 are computed in
 * float64 and rounded once. The result is `[..., N]`. Only one triangle is read: the lower one, or with `{ UPLO: "U" }` the upper one. Of a complex diagonal, the real parts count.
 * Throws ShapeError unless the last two dims are equal, DTypeError for float16, LinAlgError for infs and NaNs and where the
 * iteration does not converge, ValueError for another UPLO.
 * Blocked Householder reflections to a tridiagonal matrix, then QL without square roots, as LAPACK's dsyevd and dsterf.
 *
 * @example
 * ```ts
 * const x = linalg.eigvalsh(tensor([[2, 1], [1, 2]])); // Tensor<[2]>: [1, 3]
 * ```
 */
export function eigvalsh<S, D extends DType = "float64">(
  x: Refused<"linalg.eigvalsh", D, "float16"> extends infer M extends string
    ? M
    : Square<S, "linalg.eigvalsh"> extends object | null
      ? TensorLike<S, D>
      : Square<S, "linalg.eigvalsh"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { UPLO?: "L" | "U" },
): Tensor<Ok<VectorOf<Square<S, "linalg.eigvalsh">>>, VarianceDType<D>>;
export function eigvalsh(x: Loose, options?: Loose): Loose {
  return runEigvalsh(x, options);
}
