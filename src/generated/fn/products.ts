// Generated from codegen/spec/products.ts, codegen/spec/products-more.ts, codegen/spec/shaped.ts by `npm run gen`. Do not edit.
import type { DType } from "../../types/dtype.ts";
import type { Einsum, EinsumAt, EinsumDType, Given } from "../../types/einsum.ts";
import type { Dot, MatMul, Outer } from "../../types/matmul.ts";
import type { Out, Refused } from "../../types/out.ts";
import type {
  Blamed,
  BlamedAxis,
  CrossAt,
  DotAxes,
  FirstAxis,
  Inner,
  Kron,
  Or,
  SecondAxis,
  TensordotAt,
  VDot,
  WithoutPair,
} from "../../types/products-more.ts";
import type { Promote, SumDType } from "../../types/promote.ts";
import type {
  BindNames,
  BoundShape,
  CheckedSignature,
  SignatureOperands,
  SignatureResult,
} from "../../types/shaped.ts";
import type { Matrices } from "../../types/singular.ts";
import type { Chosen, Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import type { MatvecAt, VecdotAt, VecmatAt } from "../../types/vector-products.ts";
import { cross as runCross } from "../../ops/cross.ts";
import { dot as runDot } from "../../ops/products.ts";
import { einsum as runEinsum } from "../../ops/einsum.ts";
import { inner as runInner } from "../../ops/tensordot.ts";
import { kron as runKron } from "../../ops/kron.ts";
import { matmul as runMatmul } from "../../ops/products.ts";
import { matvec as runMatvec } from "../../ops/vector-products.ts";
import { outer as runOuter } from "../../ops/products.ts";
import { shaped as runShaped } from "../../ops/shaped.ts";
import { tensordot as runTensordot } from "../../ops/tensordot.ts";
import { trace as runTrace } from "../../ops/trace.ts";
import { vdot as runVdot } from "../../ops/tensordot.ts";
import { vecdot as runVecdot } from "../../ops/vector-products.ts";
import { vecmat as runVecmat } from "../../ops/vector-products.ts";
import type { Tensor } from "../../core/tensor.ts";

/**
 * The matrix product of two tensors.
 *
 * Two matrices `[m, k]` and `[k, n]` give `[m, n]`. A 1-D operand is a row on the left and a column on the right, and its axis
 * is not in the result. Axes before the last two are a batch, and broadcast. The dtype is promoted; integers wrap.
 * Throws ShapeError if the inner dimensions differ, if the batches do not broadcast, or if an operand is 0-d. `out` must have the shape and a dtype that holds the result; it may overlap the operands.
 *
 * @example
 * ```ts
 * const y = matmul(zeros([32, 784]), zeros([784, 10])); // Tensor<[32, 10]>
 * ```
 */
export function matmul<
  S,
  B,
  D extends DType = "float64",
  DB extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  y: MatMul<S, B> extends object | null
    ? TensorLike<B, DB>
    : MatMul<S, B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { out?: Out<"matmul", Ok<MatMul<S, B>>, Promote<D, DB>, SO, DO> },
): Tensor<Ok<MatMul<S, B>>, Chosen<DO, Promote<D, DB>>>;
export function matmul(x: Loose, y: Loose, options?: Loose): Loose {
  return runMatmul(x, y, options);
}

/**
 * The dot product of two tensors.
 *
 * The last axis of x is summed with the last but one of y (its only one where y is 1-D); the other axes of x come before
 * those of y. A 0-d operand multiplies. The dtype is promoted; integers wrap.
 * Throws ShapeError if the summed dimensions differ. `out` must have the shape and a dtype that holds the result; it may overlap the operands.
 *
 * @example
 * ```ts
 * const y = dot(ones([3]), ones([3])); // Tensor<[]>
 * ```
 */
export function dot<
  S,
  B,
  D extends DType = "float64",
  DB extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  y: Dot<S, B> extends object | null
    ? TensorLike<B, DB>
    : Dot<S, B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { out?: Out<"dot", Ok<Dot<S, B>>, Promote<D, DB>, SO, DO> },
): Tensor<Ok<Dot<S, B>>, Chosen<DO, Promote<D, DB>>>;
export function dot(x: Loose, y: Loose, options?: Loose): Loose {
  return runDot(x, y, options);
}

/**
 * All products of an element of x with an element of y.
 *
 * Operands are flattened: the result has a row for each element of x and a column for each of y. The dtype is promoted. `out` must have the shape and a dtype that holds the result; it may overlap the operands.
 *
 * @example
 * ```ts
 * const y = outer(ones([3]), ones([4])); // Tensor<[3, 4]>
 * ```
 */
export function outer<
  S,
  B,
  D extends DType = "float64",
  DB extends DType = "float64",
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D>,
  y: Outer<S, B> extends object | null
    ? TensorLike<B, DB>
    : Outer<S, B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: { out?: Out<"outer", Ok<Outer<S, B>>, Promote<D, DB>, SO, DO> },
): Tensor<Ok<Outer<S, B>>, Chosen<DO, Promote<D, DB>>>;
export function outer(x: Loose, y: Loose, options?: Loose): Loose {
  return runOuter(x, y, options);
}

/**
 * The sum of products that a spec names, such as `"ij,jk->ik"`, of one to four tensors.
 *
 * Each letter names an axis; an index that the output lacks is summed over. A letter twice in one operand is its diagonal.
 * Without `->` the output has the indices that come once, in the order of the alphabet. `...` stands for any axes in
 * front of, between or behind the letters; they broadcast. Spaces do not count. The dtype is promoted; integers wrap.
 * Throws ShapeError if dimensions clash, if the spec does not go with the operands, or if the output has an index that is
 * in no operand or is given twice. Options such as `{ out }` come behind the last operand. `out` must have the shape and a dtype that holds the result; it may overlap the operands.
 *
 * @example
 * ```ts
 * const y = einsum("bij,bjk->bik", zeros([8, 2, 3]), zeros([8, 3, 4])); // Tensor<[8, 2, 4]>
 * ```
 */
export function einsum<
  const P extends string,
  A,
  B = null,
  C = null,
  E = null,
  DA extends DType = "float64",
  DB extends DType | null = null,
  DC extends DType | null = null,
  DE extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  spec: Einsum<P, Given<A, B, C, E>> extends object
    ? P
    : EinsumAt<P, Given<A, B, C, E>, "spec"> extends object | null
      ? P
      : EinsumAt<P, Given<A, B, C, E>, "spec"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  a: Einsum<P, Given<A, B, C, E>> extends object
    ? TensorLike<A, DA>
    : EinsumAt<P, Given<A, B, C, E>, "0"> extends object | null
      ? TensorLike<A, DA>
      : EinsumAt<P, Given<A, B, C, E>, "0"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  b?: Einsum<P, Given<A, B, C, E>> extends object
    ? TensorLike<B, DB> | { out?: Out<"einsum", Ok<Einsum<P, Given<A, B, C, E>>>, EinsumDType<DA, DB, DC, DE>, SO, DO> }
    : EinsumAt<P, Given<A, B, C, E>, "1"> extends object | null
      ?
          | TensorLike<B, DB>
          | { out?: Out<"einsum", Ok<Einsum<P, Given<A, B, C, E>>>, EinsumDType<DA, DB, DC, DE>, SO, DO> }
      : EinsumAt<P, Given<A, B, C, E>, "1"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  c?: Einsum<P, Given<A, B, C, E>> extends object
    ? TensorLike<C, DC> | { out?: Out<"einsum", Ok<Einsum<P, Given<A, B, C, E>>>, EinsumDType<DA, DB, DC, DE>, SO, DO> }
    : EinsumAt<P, Given<A, B, C, E>, "2"> extends object | null
      ?
          | TensorLike<C, DC>
          | { out?: Out<"einsum", Ok<Einsum<P, Given<A, B, C, E>>>, EinsumDType<DA, DB, DC, DE>, SO, DO> }
      : EinsumAt<P, Given<A, B, C, E>, "2"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  d?: Einsum<P, Given<A, B, C, E>> extends object
    ? TensorLike<E, DE> | { out?: Out<"einsum", Ok<Einsum<P, Given<A, B, C, E>>>, EinsumDType<DA, DB, DC, DE>, SO, DO> }
    : EinsumAt<P, Given<A, B, C, E>, "3"> extends object | null
      ?
          | TensorLike<E, DE>
          | { out?: Out<"einsum", Ok<Einsum<P, Given<A, B, C, E>>>, EinsumDType<DA, DB, DC, DE>, SO, DO> }
      : EinsumAt<P, Given<A, B, C, E>, "3"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  options?: { out?: Out<"einsum", Ok<Einsum<P, Given<A, B, C, E>>>, EinsumDType<DA, DB, DC, DE>, SO, DO> },
): Tensor<Ok<Einsum<P, Given<A, B, C, E>>>, Chosen<DO, EinsumDType<DA, DB, DC, DE>>>;
export function einsum(spec: Loose, a: Loose, b?: Loose, c?: Loose, d?: Loose, options?: Loose): Loose {
  return runEinsum(spec, a, b, c, d, options);
}

/**
 * The cross products of vectors of three components.
 *
 * The vectors lie along the last axes, or along `axisa` of x and `axisb` of y, and those of the result along `axisc`;
 * `axis` stands for all three. The other axes broadcast. A vector of two components has 0 as its third one; of two such
 * vectors the result is the third component alone, without an axis. The dtype is promoted; integers wrap.
 * Throws ShapeError for vectors of other lengths or batches that do not broadcast, IndexError for an axis that is not
 * there, DTypeError for bool.
 *
 * @example
 * ```ts
 * const y = cross(ones([5, 3]), ones([3])); // Tensor<[5, 3]>
 * ```
 */
export function cross<
  S,
  B,
  D extends DType = "float64",
  DB extends DType = "float64",
  const XA extends number = -1,
  const XB extends number = -1,
  const XC extends number = -1,
  const X extends number | undefined = undefined,
>(
  x: CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends object | null
    ? TensorLike<S, D>
    : CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends infer R
      ? R extends string
        ? Blamed<"x", R, TensorLike<S, D>>
        : never
      : never,
  y: Refused<"cross", Promote<D, DB>, "bool"> extends infer M extends string
    ? M
    : CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends object | null
      ? TensorLike<B, DB>
      : CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends infer R
        ? R extends string
          ? Blamed<"y", R, TensorLike<B, DB>>
          : never
        : never,
  options?: {
    axisa?: CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends object | null
      ? XA
      : CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends infer R
        ? R extends string
          ? X extends number
            ? XA
            : Blamed<"axisa", R, XA>
          : never
        : never;
    axisb?: CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends object | null
      ? XB
      : CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends infer R
        ? R extends string
          ? X extends number
            ? XB
            : Blamed<"axisb", R, XB>
          : never
        : never;
    axisc?: CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends object | null
      ? XC
      : CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends infer R
        ? R extends string
          ? X extends number
            ? XC
            : Blamed<"axisc", R, XC>
          : never
        : never;
    axis?: CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends object | null
      ? X
      : CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>> extends infer R
        ? R extends string
          ? BlamedAxis<R, X>
          : never
        : never;
  },
): Tensor<Ok<CrossAt<S, B, Or<X, XA>, Or<X, XB>, Or<X, XC>>>, Promote<D, DB>>;
export function cross(x: Loose, y: Loose, options?: Loose): Loose {
  return runCross(x, y, options);
}

/**
 * The sum along the diagonal of two axes.
 *
 * The axes are `axis1`, 0 unless told, and `axis2`, 1 unless told; they are not in the result. `offset` is the diagonal,
 * above the main one where it is positive. The dtypes are those of `sum`, with `dtype` and `out` as there. For the last
 * two axes there is `linalg.trace`.
 * Throws ShapeError for less than two dims, IndexError for an axis that is not there, ValueError if both are the same.
 *
 * @example
 * ```ts
 * const y = trace(ones([3, 3])); // Tensor<[]>
 * ```
 */
export function trace<
  S,
  D extends DType = "float64",
  const A extends number = 0,
  const A2 extends number | null = null,
  DT extends DType | null = null,
  SO = [],
  DO extends DType | null = null,
>(
  x: Matrices<S, "trace"> extends object | null
    ? TensorLike<S, D>
    : Matrices<S, "trace"> extends infer R
      ? R extends string
        ? R
        : never
      : never,
  options?: {
    offset?: number;
    axis1?: FirstAxis<"trace", S, A, A2, 1> extends object | null
      ? A
      : FirstAxis<"trace", S, A, A2, 1> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    axis2?: SecondAxis<"trace", S, A, A2> extends object | null
      ? A2
      : SecondAxis<"trace", S, A, A2> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    dtype?: DT;
    out?: Out<"trace", Ok<WithoutPair<S, A, Or<A2, 1>, "trace">>, Chosen<DT, SumDType<D>>, SO, DO>;
  },
): Tensor<Ok<WithoutPair<S, A, Or<A2, 1>, "trace">>, Chosen<DO, Chosen<DT, SumDType<D>>>>;
export function trace(x: Loose, options?: Loose): Loose {
  return runTrace(x, options);
}

/**
 * The Kronecker product: a block y, times an element of x, for each element of x.
 *
 * Dims are multiplied, from the last one on; the shorter shape has ones in front. The dtype is promoted; integers wrap.
 *
 * @example
 * ```ts
 * const y = kron(ones([2, 3]), ones([4, 5])); // Tensor<[8, 15]>
 * ```
 */
export function kron<S, B, D extends DType = "float64", DB extends DType = "float64">(
  x: TensorLike<S, D>,
  y: TensorLike<B, DB>,
): Tensor<Ok<Kron<S, B>>, Promote<D, DB>>;
export function kron(x: Loose, y: Loose): Loose {
  return runKron(x, y);
}

/**
 * The sum of products over pairs of axes, for all pairs of the other axes.
 *
 * `axes` is a number n: the last n axes of x meet the first n of y, in order; 2 unless told. Or it is a pair: an axis or a
 * list of axes of x, and as many of y. The axes of x that are left come before those of y. The dtype is promoted; integers
 * wrap.
 * Throws ShapeError if summed dims differ, IndexError for an axis that is not there, ValueError for axes that come twice,
 * are more than there are or not equally many.
 *
 * @example
 * ```ts
 * const y = tensordot(ones([2, 3, 4]), ones([4, 3, 5]), { axes: [[1, 2], [1, 0]] }); // Tensor<[2, 5]>
 * ```
 */
export function tensordot<S, B, D extends DType = "float64", DB extends DType = "float64", const X extends DotAxes = 2>(
  x: TensorLike<S, D>,
  y: TensordotAt<S, B, X> extends object | null
    ? TensorLike<B, DB>
    : TensordotAt<S, B, X> extends infer R
      ? R extends string
        ? Blamed<"y", R, TensorLike<B, DB>>
        : never
      : never,
  options?: {
    axes?: TensordotAt<S, B, X> extends object | null
      ? X
      : TensordotAt<S, B, X> extends infer R
        ? R extends string
          ? Blamed<"axes", R, X>
          : never
        : never;
  },
): Tensor<Ok<TensordotAt<S, B, X>>, Promote<D, DB>>;
export function tensordot(x: Loose, y: Loose, options?: Loose): Loose {
  return runTensordot(x, y, options);
}

/**
 * The sum of products over the last axes of both, for all pairs of the other axes.
 *
 * The axes of x that are left come before those of y. A 0-d operand multiplies. The dtype is promoted; integers wrap.
 * Throws ShapeError if the last dims differ.
 *
 * @example
 * ```ts
 * const y = inner(ones([2, 3]), ones([5, 3])); // Tensor<[2, 5]>
 * ```
 */
export function inner<S, B, D extends DType = "float64", DB extends DType = "float64">(
  x: TensorLike<S, D>,
  y: Inner<S, B> extends object | null
    ? TensorLike<B, DB>
    : Inner<S, B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<Inner<S, B>>, Promote<D, DB>>;
export function inner(x: Loose, y: Loose): Loose {
  return runInner(x, y);
}

/**
 * The sum of the products of all elements of y with the conjugates of those of x.
 *
 * Both are flattened. The dtype is promoted; integers wrap.
 * Throws ShapeError if the numbers of elements differ.
 *
 * @example
 * ```ts
 * const y = vdot(ones([2, 3]), ones([6])); // Tensor<[]>
 * ```
 */
export function vdot<S, B, D extends DType = "float64", DB extends DType = "float64">(
  x: TensorLike<S, D>,
  y: VDot<S, B> extends object | null
    ? TensorLike<B, DB>
    : VDot<S, B> extends infer R
      ? R extends string
        ? R
        : never
      : never,
): Tensor<Ok<VDot<S, B>>, Promote<D, DB>>;
export function vdot(x: Loose, y: Loose): Loose {
  return runVdot(x, y);
}

/**
 * The sums of the products of two stacks of vectors, those of x conjugated.
 *
 * The vectors lie along the last axis, or along `axis` of each; the other axes broadcast. The dtype is promoted; integers
 * wrap. Throws ShapeError if the vectors differ in length or the other axes do not broadcast, IndexError for an axis that is
 * not there.
 *
 * @example
 * ```ts
 * const y = vecdot(ones([5, 3]), ones([3])); // Tensor<[5]>
 * ```
 */
export function vecdot<S, B, D extends DType = "float64", DB extends DType = "float64", const X extends number = -1>(
  x: VecdotAt<S, B, X> extends object | null
    ? TensorLike<S, D>
    : VecdotAt<S, B, X> extends infer R
      ? R extends string
        ? Blamed<"x", R, TensorLike<S, D>>
        : never
      : never,
  y: VecdotAt<S, B, X> extends object | null
    ? TensorLike<B, DB>
    : VecdotAt<S, B, X> extends infer R
      ? R extends string
        ? Blamed<"y", R, TensorLike<B, DB>>
        : never
      : never,
  options?: {
    axis?: VecdotAt<S, B, X> extends object | null
      ? X
      : VecdotAt<S, B, X> extends infer R
        ? R extends string
          ? Blamed<"axis", R, X>
          : never
        : never;
  },
): Tensor<Ok<VecdotAt<S, B, X>>, Promote<D, DB>>;
export function vecdot(x: Loose, y: Loose, options?: Loose): Loose {
  return runVecdot(x, y, options);
}

/**
 * The products of a stack of matrices with a stack of vectors.
 *
 * x is `[..., m, k]` and y `[..., k]`; the axes before broadcast. The result is `[..., m]`. The dtype is promoted; integers
 * wrap. Throws ShapeError if k differs or the other axes do not broadcast.
 *
 * @example
 * ```ts
 * const y = matvec(ones([5, 2, 3]), ones([3])); // Tensor<[5, 2]>
 * ```
 */
export function matvec<S, B, D extends DType = "float64", DB extends DType = "float64">(
  x: MatvecAt<S, B> extends object | null
    ? TensorLike<S, D>
    : MatvecAt<S, B> extends infer R
      ? R extends string
        ? Blamed<"x", R, TensorLike<S, D>>
        : never
      : never,
  y: MatvecAt<S, B> extends object | null
    ? TensorLike<B, DB>
    : MatvecAt<S, B> extends infer R
      ? R extends string
        ? Blamed<"y", R, TensorLike<B, DB>>
        : never
      : never,
): Tensor<Ok<MatvecAt<S, B>>, Promote<D, DB>>;
export function matvec(x: Loose, y: Loose): Loose {
  return runMatvec(x, y);
}

/**
 * The products of a stack of vectors, conjugated, with a stack of matrices.
 *
 * x is `[..., k]` and y `[..., k, n]`; the axes before broadcast. The result is `[..., n]`. The dtype is promoted; integers
 * wrap. Throws ShapeError if k differs or the other axes do not broadcast.
 *
 * @example
 * ```ts
 * const y = vecmat(ones([5, 3]), ones([3, 2])); // Tensor<[5, 2]>
 * ```
 */
export function vecmat<S, B, D extends DType = "float64", DB extends DType = "float64">(
  x: VecmatAt<S, B> extends object | null
    ? TensorLike<S, D>
    : VecmatAt<S, B> extends infer R
      ? R extends string
        ? Blamed<"x", R, TensorLike<S, D>>
        : never
      : never,
  y: VecmatAt<S, B> extends object | null
    ? TensorLike<B, DB>
    : VecmatAt<S, B> extends infer R
      ? R extends string
        ? Blamed<"y", R, TensorLike<B, DB>>
        : never
      : never,
): Tensor<Ok<VecmatAt<S, B>>, Promote<D, DB>>;
export function vecmat(x: Loose, y: Loose): Loose {
  return runVecmat(x, y);
}

/**
 * Makes a function that is polymorphic in shape, from a signature such as `"b din, din dout -> b dout"` and a body.
 *
 * The compiler checks the body once, with the names as symbols: whatever their sizes, its shapes fit. Each call binds the
 * names to the dims of its operands; a number in the signature is that number. One to four operands, of dtype float64
 * unless `{ dtype }` says otherwise; the result has the dtype that the body gives it.
 * At run time operands and result are checked too. Throws ShapeError if a dimension is not what its name stands for.
 *
 * @example
 * ```ts
 * const linear = shaped("b din, din dout -> b dout")((x, w) => matmul(x, w));
 * const y = linear(zeros([32, 784]), zeros([784, 10])); // Tensor<[32, 10]>
 * ```
 */
export function shaped<const P extends string, D extends DType = "float64">(
  signature: CheckedSignature<P> extends infer R extends P ? R : CheckedSignature<P>,
  options?: { dtype?: D },
): CheckedSignature<P> extends P
  ? SignatureOperands<P> extends [infer N0, infer N1]
    ? <F extends DType>(
        body: (x: Tensor<N0, D>, y: Tensor<N1, D>) => Tensor<SignatureResult<P>, F>,
      ) => <A, B>(
        x: BindNames<N0, A, object> extends object | null
          ? TensorLike<A, D>
          : BindNames<N0, A, object> extends infer R
            ? R extends string
              ? R
              : never
            : never,
        y: BindNames<N1, B, BindNames<N0, A, object>> extends object | null
          ? TensorLike<B, D>
          : BindNames<N1, B, BindNames<N0, A, object>> extends infer R
            ? R extends string
              ? R
              : never
            : never,
      ) => Tensor<Ok<BoundShape<SignatureResult<P>, BindNames<N1, B, BindNames<N0, A, object>>>>, F>
    : SignatureOperands<P> extends [infer N0]
      ? <F extends DType>(
          body: (x: Tensor<N0, D>) => Tensor<SignatureResult<P>, F>,
        ) => <A>(
          x: BindNames<N0, A, object> extends object | null
            ? TensorLike<A, D>
            : BindNames<N0, A, object> extends infer R
              ? R extends string
                ? R
                : never
              : never,
        ) => Tensor<Ok<BoundShape<SignatureResult<P>, BindNames<N0, A, object>>>, F>
      : SignatureOperands<P> extends [infer N0, infer N1, infer N2]
        ? <F extends DType>(
            body: (x: Tensor<N0, D>, y: Tensor<N1, D>, z: Tensor<N2, D>) => Tensor<SignatureResult<P>, F>,
          ) => <A, B, C>(
            x: BindNames<N0, A, object> extends object | null
              ? TensorLike<A, D>
              : BindNames<N0, A, object> extends infer R
                ? R extends string
                  ? R
                  : never
                : never,
            y: BindNames<N1, B, BindNames<N0, A, object>> extends object | null
              ? TensorLike<B, D>
              : BindNames<N1, B, BindNames<N0, A, object>> extends infer R
                ? R extends string
                  ? R
                  : never
                : never,
            z: BindNames<N2, C, BindNames<N1, B, BindNames<N0, A, object>>> extends object | null
              ? TensorLike<C, D>
              : BindNames<N2, C, BindNames<N1, B, BindNames<N0, A, object>>> extends infer R
                ? R extends string
                  ? R
                  : never
                : never,
          ) => Tensor<
            Ok<BoundShape<SignatureResult<P>, BindNames<N2, C, BindNames<N1, B, BindNames<N0, A, object>>>>>,
            F
          >
        : SignatureOperands<P> extends [infer N0, infer N1, infer N2, infer N3]
          ? <F extends DType>(
              body: (
                x: Tensor<N0, D>,
                y: Tensor<N1, D>,
                z: Tensor<N2, D>,
                w: Tensor<N3, D>,
              ) => Tensor<SignatureResult<P>, F>,
            ) => <A, B, C, E>(
              x: BindNames<N0, A, object> extends object | null
                ? TensorLike<A, D>
                : BindNames<N0, A, object> extends infer R
                  ? R extends string
                    ? R
                    : never
                  : never,
              y: BindNames<N1, B, BindNames<N0, A, object>> extends object | null
                ? TensorLike<B, D>
                : BindNames<N1, B, BindNames<N0, A, object>> extends infer R
                  ? R extends string
                    ? R
                    : never
                  : never,
              z: BindNames<N2, C, BindNames<N1, B, BindNames<N0, A, object>>> extends object | null
                ? TensorLike<C, D>
                : BindNames<N2, C, BindNames<N1, B, BindNames<N0, A, object>>> extends infer R
                  ? R extends string
                    ? R
                    : never
                  : never,
              w: BindNames<N3, E, BindNames<N2, C, BindNames<N1, B, BindNames<N0, A, object>>>> extends object | null
                ? TensorLike<E, D>
                : BindNames<N3, E, BindNames<N2, C, BindNames<N1, B, BindNames<N0, A, object>>>> extends infer R
                  ? R extends string
                    ? R
                    : never
                  : never,
            ) => Tensor<
              Ok<
                BoundShape<
                  SignatureResult<P>,
                  BindNames<N3, E, BindNames<N2, C, BindNames<N1, B, BindNames<N0, A, object>>>>
                >
              >,
              F
            >
          : <F extends DType>(
              body: (...operands: Tensor<Ok<string>, D>[]) => Tensor<Ok<string>, F>,
            ) => (...operands: TensorLike<Ok<string>, D>[]) => Tensor<Ok<string>, F>
  : <F extends DType>(
      body: (...operands: Tensor<Ok<string>, D>[]) => Tensor<Ok<string>, F>,
    ) => (...operands: TensorLike<Ok<string>, D>[]) => Tensor<Ok<string>, F>;
export function shaped(signature: Loose, options?: Loose): Loose {
  return runShaped(signature, options);
}
