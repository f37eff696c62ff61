// Generated from codegen/spec/linalg-eigen.ts by `npm run gen`. Do not edit.
import type { DType } from "../../types/dtype.ts";
import type { Square, VectorOf } from "../../types/linalg.ts";
import type { Refused } from "../../types/out.ts";
import type { MeanDType, VarianceDType } from "../../types/promote.ts";
import type { Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { eigh as runEigh } from "../../linalg/eigh.ts";
import { eigvalsh as runEigvalsh } from "../../linalg/eigh.ts";
import type { Tensor } from "./tensor.ts";

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
