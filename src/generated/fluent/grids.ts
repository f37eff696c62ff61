// Generated from codegen/spec/grids.ts by `npm run gen`. Do not edit.
import type { ChosenDim, CreateDim, CreateShape, EyeOptions } from "../../types/create.ts";
import type { Diagonal } from "../../types/diagonal.ts";
import type { DType } from "../../types/dtype.ts";
import type { Given } from "../../types/einsum.ts";
import type {
  DTypeIn,
  Diag,
  Diagflat,
  Grids,
  Indexing,
  IndicesOf,
  SparseIndices,
  Triangle,
  Vander,
} from "../../types/grids.ts";
import type { FirstAxis, SecondAxis } from "../../types/products-more.ts";
import type { Promote } from "../../types/promote.ts";
import type { Matrices } from "../../types/singular.ts";
import type { Chosen, Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { diag as runDiag } from "../../ops/diag.ts";
import { diagflat as runDiagflat } from "../../ops/diag.ts";
import { diagonal as runDiagonal } from "../../ops/diagonal.ts";
import { indices as runIndices } from "../../ops/meshgrid.ts";
import { meshgrid as runMeshgrid } from "../../ops/meshgrid.ts";
import { tri as runTri } from "../../ops/triangles.ts";
import { tril as runTril } from "../../ops/triangles.ts";
import { triu as runTriu } from "../../ops/triangles.ts";
import { vander as runVander } from "../../ops/vander.ts";
import type { Tensor } from "./tensor.ts";

/**
 * A matrix with the elements of a vector on a diagonal, or the diagonal of a matrix.
 *
 * `k` counts diagonals from the main one, upwards; negative ones are below it. A vector of n elements gives a matrix of n + |k| rows and columns, zeros elsewhere; a matrix gives a view. The
 * dtype stays. Throws ShapeError for other numbers of dims.
 *
 * @example
 * ```ts
 * const x = diag(ones([3]), { k: 1 }); // Tensor<[4, 4]>
 * const y = diag(ones([3, 5])); // Tensor<[3]>
 * ```
 */
export function diag<S, D extends DType = "float64", const K extends number = 0>(
  x: Diag<S, K> extends object | null
    ? TensorLike<S, D>
    : Diag<S, K> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { k?: K },
): Tensor<Ok<Diag<S, K>>, D>;
export function diag(x: Loose, options?: Loose): Loose {
  return runDiag(x, options);
}

/**
 * A matrix with all elements of a tensor, in C order, on a diagonal, and zeros elsewhere.
 *
 * `k` counts diagonals from the main one, upwards; negative ones are below it. The dtype stays.
 *
 * @example
 * ```ts
 * const x = diagflat(ones([2, 2])); // Tensor<[4, 4]>
 * ```
 */
export function diagflat<S, D extends DType = "float64", const K extends number = 0>(
  x: TensorLike<S, D>,
  options?: { k?: K },
): Tensor<Ok<Diagflat<S, K>>, D>;
export function diagflat(x: Loose, options?: Loose): Loose {
  return runDiagflat(x, options);
}

/**
 * The diagonal of two axes, as the last axis of a view.
 *
 * The axes are `axis1`, 0 unless told, and `axis2`, 1 unless told. `offset` counts diagonals from the main one, upwards. For
 * the last two axes there is `linalg.diagonal`. The dtype stays.
 * Throws ShapeError for less than two dims, IndexError for an axis that is not there, ValueError if both are the same.
 *
 * @example
 * ```ts
 * const y = diagonal(ones([3, 4, 5]), { offset: 2 }); // Tensor<[5, 2]>
 * ```
 */
export function diagonal<
  S,
  D extends DType = "float64",
  const A extends number = 0,
  const A2 extends number | null = null,
  const K extends number = 0,
>(
  x: Matrices<S, "diagonal"> extends object | null
    ? TensorLike<S, D>
    : Matrices<S, "diagonal"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    offset?: K;
    axis1?: FirstAxis<"diagonal", S, A, A2, 1> extends object | null
      ? A
      : FirstAxis<"diagonal", S, A, A2, 1> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    axis2?: SecondAxis<"diagonal", S, A, A2> extends object | null
      ? A2
      : SecondAxis<"diagonal", S, A, A2> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  },
): Tensor<Ok<Diagonal<S, A, A2, K, "diagonal">>, D>;
export function diagonal(x: Loose, options?: Loose): Loose {
  return runDiagonal(x, options);
}

/**
 * A copy of the matrix, or of each of a stack, with zeros above a diagonal.
 *
 * `k` counts diagonals from the main one, upwards; negative ones are below it. A vector stands for a matrix with that row everywhere. The dtype stays.
 * Throws ShapeError for a 0-d tensor.
 *
 * @example
 * ```ts
 * const y = tril(ones([3, 4]), { k: 1 }); // Tensor<[3, 4]>
 * ```
 */
export function tril<S, D extends DType = "float64">(
  x: Triangle<S, "tril"> extends object | null
    ? TensorLike<S, D>
    : Triangle<S, "tril"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { k?: number },
): Tensor<Ok<Triangle<S, "tril">>, D>;
export function tril(x: Loose, options?: Loose): Loose {
  return runTril(x, options);
}

/**
 * A copy of the matrix, or of each of a stack, with zeros below a diagonal.
 *
 * `k` counts diagonals from the main one, upwards; negative ones are below it. A vector stands for a matrix with that row everywhere. The dtype stays.
 * Throws ShapeError for a 0-d tensor.
 *
 * @example
 * ```ts
 * const y = triu(ones([3, 4]), { k: 1 }); // Tensor<[3, 4]>
 * ```
 */
export function triu<S, D extends DType = "float64">(
  x: Triangle<S, "triu"> extends object | null
    ? TensorLike<S, D>
    : Triangle<S, "triu"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { k?: number },
): Tensor<Ok<Triangle<S, "triu">>, D>;
export function triu(x: Loose, options?: Loose): Loose {
  return runTriu(x, options);
}

/**
 * A matrix of `n` rows and `m` columns (`n` unless told) with ones on a diagonal and below, and zeros above.
 *
 * Option `k` moves the diagonal to the right. The dtype is float64 unless told. Throws a ShapeError for a number of rows or
 * columns that is negative or no integer.
 *
 * @example
 * ```ts
 * const x = tri(3, 5, { k: 1 }); // Tensor<[3, 5]>
 * ```
 */
export function tri<
  const N extends number,
  const M extends number | undefined = undefined,
  D extends DType | null = null,
>(
  n: CreateDim<N, "tri">,
  m?: CreateDim<M, "tri">,
  options?: EyeOptions<D>,
): Tensor<[N, ChosenDim<M, N>], Chosen<D, "float64">>;
export function tri(n: Loose, m?: Loose, options?: Loose): Loose {
  return runTri(n, m, options);
}

/**
 * The coordinates of the places of a grid, from one to four lists of them: a tensor for each list.
 *
 * With `indexing` "xy", the default, the first list counts columns and the second one rows, as x and y on paper; with "ij"
 * each list has the axis of its place. `sparse` gives tensors that have one element along the axes of the others, and
 * broadcast to the grid. Tensors are flattened. The options come behind the last list. Dtypes stay.
 *
 * @example
 * ```ts
 * const [x, y] = meshgrid(linspace(0, 1, 5), linspace(0, 1, 3)); // Tensor<[3, 5]>, twice
 * const [i, j] = meshgrid(arange(5), arange(3), { indexing: "ij", sparse: true }); // Tensor<[5, 1]>, Tensor<[1, 3]>
 * ```
 */
export function meshgrid<
  A,
  B = null,
  C = null,
  E = null,
  DA extends DType = "float64",
  DB extends DType | null = null,
  DC extends DType | null = null,
  DE extends DType | null = null,
  const I extends Indexing = "xy",
  P extends boolean = false,
>(
  a: TensorLike<A, DA>,
  b?: TensorLike<B, DB> | { indexing?: I; sparse?: P },
  c?: TensorLike<C, DC> | { indexing?: I; sparse?: P },
  d?: TensorLike<E, DE> | { indexing?: I; sparse?: P },
  options?: { indexing?: I; sparse?: P },
): Grids<Given<A, B, C, E>, I, P> extends infer G
  ? { -readonly [K in keyof G]: Tensor<G[K], DTypeIn<[DA, DB, DC, DE], K>> }
  : never;
export function meshgrid(a: Loose, b?: Loose, c?: Loose, d?: Loose, options?: Loose): Loose {
  return runMeshgrid(a, b, c, d, options);
}

/**
 * The indices of all places of a shape: one tensor with a grid for each axis.
 *
 * With `sparse` it is a list with a tensor for each axis, which has one element along the others. int32 unless told.
 * Throws ShapeError for a dim that is negative or no integer.
 *
 * @example
 * ```ts
 * const x = indices([3, 4]); // Tensor<[2, 3, 4], "int32">
 * ```
 */
export function indices<
  const S extends readonly number[] | number[],
  D extends DType | null = null,
  P extends boolean = false,
>(
  dimensions: CreateShape<S, "indices"> extends object | null
    ? S
    : CreateShape<S, "indices"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { dtype?: D; sparse?: P },
): P extends true
  ? SparseIndices<S> extends infer G
    ? { -readonly [K in keyof G]: Tensor<G[K], Chosen<D, "int32">> }
    : never
  : Tensor<IndicesOf<S>, Chosen<D, "int32">>;
export function indices(dimensions: Loose, options?: Loose): Loose {
  return runIndices(dimensions, options);
}

/**
 * The powers of the elements of a vector in columns: a Vandermonde matrix.
 *
 * It has `n` columns, as many as rows unless told; the highest power is the first one, with `increasing` the last one. The
 * dtype is that of x and int32, promoted.
 * Throws ShapeError unless x has one dim, or for a number of columns that is negative or no integer.
 *
 * @example
 * ```ts
 * const x = vander(arange(3), 4); // Tensor<[3, 4]>
 * ```
 */
export function vander<S, D extends DType = "float64", const N extends number | undefined = undefined>(
  x: Vander<S, N> extends object | null
    ? TensorLike<S, D>
    : Vander<S, N> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  n?: CreateDim<N, "vander">,
  options?: { increasing?: boolean },
): Tensor<Ok<Vander<S, N>>, Promote<D, "int32">>;
export function vander(x: Loose, n?: Loose, options?: Loose): Loose {
  return runVander(x, n, options);
}
