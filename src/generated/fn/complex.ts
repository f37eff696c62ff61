// Generated from codegen/spec/complex.ts by `npm run gen`. Do not edit.
import type { DType } from "../../types/dtype.ts";
import type { AngleDType } from "../../types/elementwise.ts";
import type { Magnitude } from "../../types/promote.ts";
import type { Loose, TensorLike } from "../../types/tensor-like.ts";
import { angle as runAngle } from "../../ops/angle.ts";
import { imag as runImag } from "../../ops/complex-parts.ts";
import { iscomplex as runIscomplex } from "../../ops/complex-tests.ts";
import { isreal as runIsreal } from "../../ops/complex-tests.ts";
import { real as runReal } from "../../ops/complex-parts.ts";
import { realIfClose as runRealIfClose } from "../../ops/complex-tests.ts";
import type { Tensor } from "../../core/tensor.ts";

/**
 * The real parts of the elements.
 *
 * A view, of complex64 as float32 and of complex128 as float64; of real numbers x itself as a view.
 *
 * @example
 * ```ts
 * const y = real(ones([3], { dtype: "complex128" })); // Tensor<[3]>
 * ```
 */
export function real<S, D extends DType = "float64">(x: TensorLike<S, D>): Tensor<S, Magnitude<D>>;
export function real(x: Loose): Loose {
  return runReal(x);
}

/**
 * The imaginary parts of the elements.
 *
 * A view, of complex64 as float32 and of complex128 as float64; of real numbers new zeros of their dtype.
 *
 * @example
 * ```ts
 * const y = imag(ones([3], { dtype: "complex128" })); // Tensor<[3]>
 * ```
 */
export function imag<S, D extends DType = "float64">(x: TensorLike<S, D>): Tensor<S, Magnitude<D>>;
export function imag(x: Loose): Loose {
  return runImag(x);
}

/**
 * The angle of each number in the complex plane from the positive real axis, from -π to π.
 *
 * With `deg` in degrees. Of real numbers it is 0 or π. complex64 gives float32 and complex128 float64; real numbers give the
 * dtype of `arctan2` with 0.
 *
 * @example
 * ```ts
 * const y = angle(ones([3], { dtype: "complex128" }), { deg: true }); // Tensor<[3]>
 * ```
 */
export function angle<S, D extends DType = "float64">(
  x: TensorLike<S, D>,
  options?: { deg?: boolean },
): Tensor<S, AngleDType<D>>;
export function angle(x: Loose, options?: Loose): Loose {
  return runAngle(x, options);
}

/**
 * Whether the imaginary part of each element is 0, as it is of real numbers. The result is bool.
 *
 * @example
 * ```ts
 * const y = isreal(ones([3])); // Tensor<[3], "bool">
 * ```
 */
export function isreal<S, D extends DType = "float64">(x: TensorLike<S, D>): Tensor<S, "bool">;
export function isreal(x: Loose): Loose {
  return runIsreal(x);
}

/**
 * Whether the imaginary part of each element is not 0. The result is bool.
 *
 * @example
 * ```ts
 * const y = iscomplex(ones([3])); // Tensor<[3], "bool">
 * ```
 */
export function iscomplex<S, D extends DType = "float64">(x: TensorLike<S, D>): Tensor<S, "bool">;
export function iscomplex(x: Loose): Loose {
  return runIscomplex(x);
}

/**
 * The real parts, a view, if all imaginary parts are next to 0; otherwise x itself.
 *
 * Next to 0 is what is less than `tol` times the distance from 1 to the next number of the dtype; `tol` is 100 unless told.
 * A `tol` of 1 and less is the limit itself. The values decide the dtype, so that its type is a union.
 *
 * @example
 * ```ts
 * const y = realIfClose(ones([3], { dtype: "complex128" }));
 * ```
 */
export function realIfClose<S, D extends DType = "float64">(
  x: TensorLike<S, D>,
  options?: { tol?: number },
): Tensor<S, D | Magnitude<D>>;
export function realIfClose(x: Loose, options?: Loose): Loose {
  return runRealIfClose(x, options);
}
