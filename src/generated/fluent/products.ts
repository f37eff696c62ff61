// Generated from codegen/spec/products.ts, codegen/spec/shaped.ts by `npm run gen`. Do not edit.
import type { DType } from "../../types/dtype.ts";
import type { Einsum, EinsumAt, EinsumDType, Given } from "../../types/einsum.ts";
import type { Dot, MatMul, Outer } from "../../types/matmul.ts";
import type { Out } from "../../types/out.ts";
import type { Promote } from "../../types/promote.ts";
import type {
  BindNames,
  BoundShape,
  CheckedSignature,
  SignatureOperands,
  SignatureResult,
} from "../../types/shaped.ts";
import type { Chosen, Loose, Ok, TensorLike } from "../../types/tensor-like.ts";
import { dot as runDot } from "../../ops/products.ts";
import { einsum as runEinsum } from "../../ops/einsum.ts";
import { matmul as runMatmul } from "../../ops/products.ts";
import { outer as runOuter } from "../../ops/products.ts";
import { shaped as runShaped } from "../../ops/shaped.ts";
import type { Tensor } from "./tensor.ts";

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
