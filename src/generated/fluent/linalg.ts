// Generated from codegen/spec/linalg-solve.ts, codegen/spec/linalg-singular.ts, codegen/spec/linalg-eigen.ts by `npm run gen`. Do not edit.
import type { Diagonal } from "../../types/diagonal.ts";
import type { DType } from "../../types/dtype.ts";
import type { PromoteList, ShapesOf, SomeTensor, Wrong } from "../../types/join.ts";
import type {
  BatchOf,
  Determinants,
  FieldDType,
  FieldPromote,
  MultiDotAt,
  PowerDType,
  QRMode,
  QRShape,
  Solve,
} from "../../types/linalg-solve.ts";
import type { EigenDType, Square, VectorOf } from "../../types/linalg.ts";
import type { ConditionOrder, MatrixNorm, MatrixOrderFault, Norm, NormOrder, OrderFault } from "../../types/norm.ts";
import type { Out, Refused } from "../../types/out.ts";
import type { MeanDType, SumDType, VarianceDType } from "../../types/promote.ts";
import type { Reduce } from "../../types/reduce.ts";
import type {
  ConditionOperand,
  LeftVectors,
  Lstsq,
  LstsqMatrix,
  Matrices,
  PerMatrix,
  RankOperand,
  RightVectors,
  SingularOperand,
  SingularValues,
  Turned,
} from "../../types/singular.ts";
import type { Chosen, Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { cholesky as runCholesky } from "../../linalg/cholesky.ts";
import { condition as runCondition } from "../../linalg/condition.ts";
import { det as runDet } from "../../linalg/det.ts";
import { eig as runEig } from "../../linalg/eig.ts";
import { eigh as runEigh } from "../../linalg/eigh.ts";
import { eigvals as runEigvals } from "../../linalg/eigvals.ts";
import { eigvalsh as runEigvalsh } from "../../linalg/eigvalsh.ts";
import { inv as runInv } from "../../linalg/inv.ts";
import { linalgDiagonal as runDiagonal } from "../../ops/diagonal.ts";
import { linalgTrace as runTrace } from "../../ops/trace.ts";
import { lstsq as runLstsq } from "../../linalg/lstsq.ts";
import { matrixNorm as runMatrixNorm } from "../../linalg/norm.ts";
import { matrixPower as runMatrixPower } from "../../linalg/matrix-power.ts";
import { matrixRank as runMatrixRank } from "../../linalg/matrix-rank.ts";
import { multiDot as runMultiDot } from "../../linalg/multi-dot.ts";
import { norm as runNorm } from "../../linalg/norm.ts";
import { pinv as runPinv } from "../../linalg/pinv.ts";
import { qr as runQr } from "../../linalg/qr.ts";
import { slogdet as runSlogdet } from "../../linalg/det.ts";
import { solve as runSolve } from "../../linalg/solve.ts";
import { svd as runSvd } from "../../linalg/svd.ts";
import { svdvals as runSvdvals } from "../../linalg/svdvals.ts";
import { vectorNorm as runVectorNorm } from "../../linalg/norm.ts";
import type { Tensor } from "./tensor.ts";
export { matmul, outer, cross, tensordot, vecdot } from "./products.ts";

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
 * The diagonal of each matrix of a stack, as a view.
 *
 * `offset` counts diagonals from the main one, upwards. The dtype stays. Throws ShapeError for less than two dims.
 *
 * @example
 * ```ts
 * const y = linalg.diagonal(ones([5, 3, 4])); // Tensor<[5, 3]>
 * ```
 */
export function diagonal<S, D extends DType = "float64", const K extends number = 0>(
  x: Matrices<S, "linalg.diagonal"> extends object | null
    ? TensorLike<S, D>
    : Matrices<S, "linalg.diagonal"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { offset?: K },
): Tensor<Ok<Diagonal<S, -2, -1, K, "linalg.diagonal">>, D>;
export function diagonal(x: Loose, options?: Loose): Loose {
  return runDiagonal(x, options);
}

/**
 * The singular value decomposition A = U diag(S) Vh of each matrix of a stack.
 *
 * The last two axes are those of a matrix, the ones before them are a stack. S has the min(m, n) singular values, from the largest on. The columns of U and the rows of Vh are the singular
 * vectors: m and n of them, or as many as there are singular values with `{ fullMatrices: false }`. `{ computeUv: false }`
 * gives S alone. A vector and its partner may have the opposite sign of NumPy's. `hermitian` reads the lower triangle alone, as that of a Hermitian matrix. bool and integers give float64, and float32 is computed in float64 and rounded once. Throws DTypeError for float16,
 * LinAlgError where there is an element that is infinite or NaN.
 * Householder reflections in blocks, then divide and conquer (Gu and Eisenstat, 1995), as LAPACK's gesdd.
 *
 * @example
 * ```ts
 * const { U, S, Vh } = linalg.svd(ones([5, 3]), { fullMatrices: false }); // Tensor<[5, 3]>, Tensor<[3]>, Tensor<[3, 3]>
 * ```
 */
export function svd<
  S,
  D extends DType = "float64",
  F extends boolean = true,
  C extends boolean = true,
  H extends boolean = false,
>(
  x: Refused<"linalg.svd", D, "float16"> extends infer M extends string
    ? M
    : SingularOperand<S, H, "linalg.svd"> extends object | null
      ? TensorLike<S, D>
      : SingularOperand<S, H, "linalg.svd"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { fullMatrices?: F; computeUv?: C; hermitian?: H },
): C extends false
  ? Tensor<Ok<SingularValues<S>>, VarianceDType<D>>
  : {
      U: Tensor<Ok<LeftVectors<S, F>>, MeanDType<D>>;
      S: Tensor<Ok<SingularValues<S>>, VarianceDType<D>>;
      Vh: Tensor<Ok<RightVectors<S, F>>, MeanDType<D>>;
    };
export function svd(x: Loose, options?: Loose): Loose {
  return runSvd(x, options);
}

/**
 * The singular values of each matrix of a stack, from the largest on.
 *
 * The last two axes are those of a matrix, the ones before them are a stack. bool and integers give float64, and float32 is computed in float64 and rounded once. Throws DTypeError for float16,
 * LinAlgError where there is an element that is infinite or NaN. Implicit QR (Demmel and Kahan, 1990); no vectors are made.
 *
 * @example
 * ```ts
 * const s = linalg.svdvals(ones([5, 3])); // Tensor<[3]>
 * ```
 */
export function svdvals<S, D extends DType = "float64">(
  x: Refused<"linalg.svdvals", D, "float16"> extends infer M extends string
    ? M
    : Matrices<S, "linalg.svdvals"> extends object | null
      ? TensorLike<S, D>
      : Matrices<S, "linalg.svdvals"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): Tensor<Ok<SingularValues<S>>, VarianceDType<D>>;
export function svdvals(x: Loose): Loose {
  return runSvdvals(x);
}

/**
 * The Moore–Penrose inverse of each matrix of a stack.
 *
 * The last two axes are those of a matrix, the ones before them are a stack. Singular values up to `rcond` times the largest count as 0: 1e-15 unless told. `rtol` says the same; null there
 * is max(m, n) times the machine's precision. `hermitian` reads the lower triangle alone, as that of a Hermitian matrix. bool and integers give float64, and float32 is computed in float64 and rounded once. Throws DTypeError for float16,
 * LinAlgError where there is an element that is infinite or NaN. ValueError if both limits are given.
 *
 * @example
 * ```ts
 * const y = linalg.pinv(ones([5, 3])); // Tensor<[3, 5]>
 * ```
 */
export function pinv<S, D extends DType = "float64", H extends boolean = false>(
  x: Refused<"linalg.pinv", D, "float16"> extends infer M extends string
    ? M
    : SingularOperand<S, H, "linalg.pinv"> extends object | null
      ? TensorLike<S, D>
      : SingularOperand<S, H, "linalg.pinv"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { rcond?: number | null; rtol?: number | null; hermitian?: H },
): Tensor<Ok<Turned<S>>, MeanDType<D>>;
export function pinv(x: Loose, options?: Loose): Loose {
  return runPinv(x, options);
}

/**
 * The rank of each matrix of a stack, as int32: the number of singular values above a limit.
 *
 * The last two axes are those of a matrix, the ones before them are a stack. The limit is `tol`, or `rtol` times the largest singular value, or max(m, n) times the machine's precision times
 * it. A vector or a number has rank 0 if all of it is 0, otherwise 1. `hermitian` reads the lower triangle alone, as that of a Hermitian matrix. bool and integers give float64, and float32 is computed in float64 and rounded once. Throws DTypeError for float16,
 * LinAlgError where there is an element that is infinite or NaN.
 *
 * @example
 * ```ts
 * const y = linalg.matrixRank(ones([5, 3])); // Tensor<[], "int32">
 * ```
 */
export function matrixRank<S, D extends DType = "float64", H extends boolean = false>(
  x: Refused<"linalg.matrixRank", D, "float16"> extends infer M extends string
    ? M
    : RankOperand<S, H> extends object | null
      ? TensorLike<S, D>
      : RankOperand<S, H> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { tol?: number | null; rtol?: number | null; hermitian?: H },
): Tensor<Ok<PerMatrix<S>>, "int32">;
export function matrixRank(x: Loose, options?: Loose): Loose {
  return runMatrixRank(x, options);
}

/**
 * The norm of vectors along an axis, of matrices along two, or of all elements.
 *
 * Without `ord` it is the root of the sum of squares. Orders of vectors are numbers p: the p-th root of the sum of |x|^p, the
 * largest |x| for Infinity, the smallest for -Infinity, the number of elements that are not 0 for 0. Orders of matrices are
 * "fro", "nuc" (the sum of the singular values), 2 and -2 (the largest and the smallest singular value), 1 and -1 (the
 * largest and the smallest sum of a column), Infinity and -Infinity (of a row). An order without an axis takes all axes, of
 * which there are one or two. `keepdims` leaves the axes in place with length 1. Integers give float64, complex numbers their real dtype. NaN gives NaN.
 * Throws ValueError for an order that there is not, IndexError for an axis that is not there, DTypeError for singular values
 * of float16.
 *
 * @example
 * ```ts
 * const lengths = linalg.norm(ones([1000, 3]), { axis: 1 }); // Tensor<[1000]>
 * ```
 */
export function norm<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
  const O extends NormOrder | undefined = undefined,
>(
  x: TensorLike<S, D>,
  options?: {
    ord?: OrderFault<S, A, O, D> extends object | null
      ? O
      : OrderFault<S, A, O, D> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    axis?: Norm<S, A, K> extends object | null
      ? A
      : Norm<S, A, K> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
  },
): Tensor<Ok<Norm<S, A, K>>, VarianceDType<D>>;
export function norm(x: Loose, options?: Loose): Loose {
  return runNorm(x, options);
}

/**
 * The norm of the elements along axes, all of them unless told, taken as one vector.
 *
 * `ord` is an order as in `norm`, and 2 unless told. `keepdims` leaves the axes in place with length 1. Integers give float64, complex numbers their real dtype. NaN gives NaN.
 * Throws IndexError for an axis that is not there.
 *
 * @example
 * ```ts
 * const y = linalg.vectorNorm(ones([4, 3, 2]), { axis: [0, 2] }); // Tensor<[3]>
 * ```
 */
export function vectorNorm<
  S,
  D extends DType = "float64",
  const A extends number | readonly number[] | undefined = undefined,
  K extends boolean = false,
>(
  x: TensorLike<S, D>,
  options?: {
    axis?: Reduce<S, A, K, "linalg.vectorNorm"> extends object | null
      ? A
      : Reduce<S, A, K, "linalg.vectorNorm"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    ord?: number;
  },
): Tensor<Ok<Reduce<S, A, K, "linalg.vectorNorm">>, VarianceDType<D>>;
export function vectorNorm(x: Loose, options?: Loose): Loose {
  return runVectorNorm(x, options);
}

/**
 * The norm of each matrix of a stack.
 *
 * The last two axes are those of a matrix, the ones before them are a stack. `ord` is an order of matrices as in `norm`, and "fro" unless told. `keepdims` leaves the axes in place with length
 * 1. Integers give float64, complex numbers their real dtype. NaN gives NaN. Throws ValueError for an order that there is not, DTypeError for singular values of float16.
 *
 * @example
 * ```ts
 * const y = linalg.matrixNorm(ones([4, 3, 2])); // Tensor<[4]>
 * ```
 */
export function matrixNorm<
  S,
  D extends DType = "float64",
  K extends boolean = false,
  const O extends NormOrder | undefined = undefined,
>(
  x: MatrixNorm<S, K> extends object | null
    ? TensorLike<S, D>
    : MatrixNorm<S, K> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    keepdims?: K;
    ord?: MatrixOrderFault<O, D> extends object | null
      ? O
      : MatrixOrderFault<O, D> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): Tensor<Ok<MatrixNorm<S, K>>, VarianceDType<D>>;
export function matrixNorm(x: Loose, options?: Loose): Loose {
  return runMatrixNorm(x, options);
}

/**
 * The condition number of each matrix of a stack: the norm of the matrix times that of its inverse.
 *
 * The last two axes are those of a matrix, the ones before them are a stack. `p` is an order of norms of matrices, as in `norm`. Unless told, and for 2, it is the largest singular value over
 * the smallest, for -2 the reverse; these take matrices that are not square too. A singular matrix gives Infinity.
 * bool and integers give float64. Throws ShapeError for matrices that are not square, LinAlgError for those without elements
 * and, where singular values are needed, for elements that are infinite or NaN, DTypeError for float16.
 *
 * @example
 * ```ts
 * const y = linalg.condition(eye(3), { p: 1 }); // Tensor<[]>
 * ```
 */
export function condition<S, D extends DType = "float64", const P extends NormOrder | undefined = undefined>(
  x: Refused<"linalg.condition", D, "float16"> extends infer M extends string
    ? M
    : ConditionOperand<S, P> extends object | null
      ? TensorLike<S, D>
      : ConditionOperand<S, P> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: {
    p?: ConditionOrder<P> extends object | null
      ? P
      : ConditionOrder<P> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): Tensor<Ok<PerMatrix<S>>, VarianceDType<D>>;
export function condition(x: Loose, options?: Loose): Loose {
  return runCondition(x, options);
}

/**
 * The least-squares solution of a x = b: the x that makes |b − a x| least, and of several the shortest.
 *
 * `b` is a vector, or a matrix of several. Gives the list [x, residuals, rank, singular values of a]: the sums of the squares
 * of b − a x, which there are if a has more rows than columns and its rank is the number of columns, otherwise none; the rank
 * as int32. Singular values up to `rcond` times the largest count as 0: max(m, n) times the machine's precision unless told,
 * and that precision itself for -1, as for all that is not between 0 and 1. dtypes are promoted. bool and integers give float64, and float32 is computed in float64 and rounded once. Throws DTypeError for float16,
 * LinAlgError where there is an element that is infinite or NaN. ShapeError if the numbers of rows differ.
 *
 * @example
 * ```ts
 * const [x, residuals, rank, s] = linalg.lstsq(ones([5, 3]), ones([5])); // Tensor<[3]>, …
 * ```
 */
export function lstsq<S, B, D extends DType = "float64", DB extends DType = "float64">(
  a: Refused<"linalg.lstsq", D, "float16"> extends infer M extends string
    ? M
    : LstsqMatrix<S> extends object | null
      ? TensorLike<S, D>
      : LstsqMatrix<S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  b: Refused<"linalg.lstsq", DB, "float16"> extends infer M extends string
    ? M
    : Lstsq<S, B> extends object | null
      ? TensorLike<B, DB>
      : Lstsq<S, B> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { rcond?: number | null },
): [
  x: Tensor<Ok<Lstsq<S, B>>, FieldPromote<D, DB>>,
  residuals: Tensor<[number], VarianceDType<FieldPromote<D, DB>>>,
  rank: Tensor<[], "int32">,
  s: Tensor<Ok<SingularValues<S>>, VarianceDType<FieldPromote<D, DB>>>,
];
export function lstsq(a: Loose, b: Loose, options?: Loose): Loose {
  return runLstsq(a, b, options);
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
  readonly eigenvectors: Tensor<Ok<Square<S, "linalg.eigh">>, FieldDType<D>>;
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

/**
 * Eigenvalues and eigenvectors of a square matrix.
 *
 * x is `[..., N, N]`, a matrix or a stack of them. bool and integers count as float64; float32 and complex64 are computed in
 * float64 and rounded once. `eigenvalues` is `[..., N]`, in no order, but conjugate ones side by side, the positive imaginary part first; column j
 * of `eigenvectors`, `[..., N, N]`, belongs to eigenvalue j and has the norm 1. As in NumPy the dtype depends on the values: of a real x it is real if all eigenvalues of the stack are real,
 * and complex otherwise. The type has both; `astype` settles it.
 * Throws ShapeError unless the last two dims are equal, DTypeError for float16, LinAlgError for infs and NaNs and where the
 * iteration does not converge.
 * Balancing, blocked reflections to a Hessenberg matrix, then QR iterations of Francis, as LAPACK's dhseqr; of complex matrices
 * with one shift, as zlahqr. Eigenvectors come from the triangular form, as from LAPACK's dgeev and zgeev.
 *
 * @example
 * ```ts
 * const { eigenvalues, eigenvectors } = linalg.eig(tensor([[2, 1], [0, 3]]));
 * eigenvalues; // Tensor<[2], "float64" | "complex128">: [2, 3]
 * eigenvectors.astype("complex128"); // Tensor<[2, 2], "complex128">
 * ```
 */
export function eig<S, D extends DType = "float64">(
  x: Refused<"linalg.eig", D, "float16"> extends infer M extends string
    ? M
    : Square<S, "linalg.eig"> extends object | null
      ? TensorLike<S, D>
      : Square<S, "linalg.eig"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): {
  readonly eigenvalues: Tensor<Ok<VectorOf<Square<S, "linalg.eig">>>, EigenDType<D>>;
  readonly eigenvectors: Tensor<Ok<Square<S, "linalg.eig">>, EigenDType<D>>;
};
export function eig(x: Loose): Loose {
  return runEig(x);
}

/**
 * Eigenvalues of a square matrix.
 *
 * x is `[..., N, N]`, a matrix or a stack of them. bool and integers count as float64; float32 and complex64 are computed in
 * float64 and rounded once. The result is `[..., N]`, in no order, but conjugate ones side by side, the positive imaginary part first. As in NumPy the dtype depends on the values: of a real x it is real if all eigenvalues of the stack are real,
 * and complex otherwise. The type has both; `astype` settles it.
 * Throws ShapeError unless the last two dims are equal, DTypeError for float16, LinAlgError for infs and NaNs and where the
 * iteration does not converge.
 * Balancing, blocked reflections to a Hessenberg matrix, then QR iterations of Francis, as LAPACK's dhseqr; of complex matrices
 * with one shift, as zlahqr.
 *
 * @example
 * ```ts
 * const x = linalg.eigvals(tensor([[0, -1], [1, 0]])); // Tensor<[2], "float64" | "complex128">: [i, -i]
 * const y = x.astype("complex128"); // Tensor<[2], "complex128">
 * ```
 */
export function eigvals<S, D extends DType = "float64">(
  x: Refused<"linalg.eigvals", D, "float16"> extends infer M extends string
    ? M
    : Square<S, "linalg.eigvals"> extends object | null
      ? TensorLike<S, D>
      : Square<S, "linalg.eigvals"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
): Tensor<Ok<VectorOf<Square<S, "linalg.eigvals">>>, EigenDType<D>>;
export function eigvals(x: Loose): Loose {
  return runEigvals(x);
}
