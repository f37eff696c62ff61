// Generated from codegen/spec/elementwise by `npm run gen`. Do not edit.
import type { Broadcast, Broadcast3 } from "../../types/broadcast.ts";
import type { DType, Scalar } from "../../types/dtype.ts";
import type { Counting, Own, Rounded } from "../../types/elementwise.ts";
import type { InPlace, Out, Refused } from "../../types/out.ts";
import type { Floating, FloatingPromote, Magnitude, Promote, TrueDivide } from "../../types/promote.ts";
import type { Chosen, Loose, Ok, ScalarOf, TensorLike } from "../../types/tensor-like.ts";
import { absolute as absoluteKernel } from "../kernels/absolute.ts";
import { add as addKernel } from "../kernels/add.ts";
import { arccos as arccosKernel } from "../kernels/arccos.ts";
import { arccosh as arccoshKernel } from "../kernels/arccosh.ts";
import { arcsin as arcsinKernel } from "../kernels/arcsin.ts";
import { arcsinh as arcsinhKernel } from "../kernels/arcsinh.ts";
import { arctan as arctanKernel } from "../kernels/arctan.ts";
import { arctan2 as arctan2Kernel } from "../kernels/arctan2.ts";
import { arctanh as arctanhKernel } from "../kernels/arctanh.ts";
import { binary } from "../../core/elementwise.ts";
import { bitwiseAnd as bitwiseAndKernel } from "../kernels/bitwiseAnd.ts";
import { bitwiseNot as bitwiseNotKernel } from "../kernels/bitwiseNot.ts";
import { bitwiseOr as bitwiseOrKernel } from "../kernels/bitwiseOr.ts";
import { bitwiseXor as bitwiseXorKernel } from "../kernels/bitwiseXor.ts";
import { cbrt as cbrtKernel } from "../kernels/cbrt.ts";
import { ceil as ceilKernel } from "../kernels/ceil.ts";
import { clip as clipKernel } from "../kernels/clip.ts";
import { conj as conjKernel } from "../kernels/conj.ts";
import { copysign as copysignKernel } from "../kernels/copysign.ts";
import { cos as cosKernel } from "../kernels/cos.ts";
import { cosh as coshKernel } from "../kernels/cosh.ts";
import { divide as divideKernel } from "../kernels/divide.ts";
import { equal as equalKernel } from "../kernels/equal.ts";
import { exp as expKernel } from "../kernels/exp.ts";
import { exp2 as exp2Kernel } from "../kernels/exp2.ts";
import { expm1 as expm1Kernel } from "../kernels/expm1.ts";
import { floor as floorKernel } from "../kernels/floor.ts";
import { floorDivide as floorDivideKernel } from "../kernels/floorDivide.ts";
import { fmax as fmaxKernel } from "../kernels/fmax.ts";
import { fmin as fminKernel } from "../kernels/fmin.ts";
import { gelu as geluKernel } from "../kernels/gelu.ts";
import { greater as greaterKernel } from "../kernels/greater.ts";
import { greaterEqual as greaterEqualKernel } from "../kernels/greaterEqual.ts";
import { hypot as hypotKernel } from "../kernels/hypot.ts";
import { inPlace } from "../../core/elementwise.ts";
import { isfinite as isfiniteKernel } from "../kernels/isfinite.ts";
import { isinf as isinfKernel } from "../kernels/isinf.ts";
import { isnan as isnanKernel } from "../kernels/isnan.ts";
import { leftShift as leftShiftKernel } from "../kernels/leftShift.ts";
import { less as lessKernel } from "../kernels/less.ts";
import { lessEqual as lessEqualKernel } from "../kernels/lessEqual.ts";
import { log as logKernel } from "../kernels/log.ts";
import { log10 as log10Kernel } from "../kernels/log10.ts";
import { log1p as log1pKernel } from "../kernels/log1p.ts";
import { log2 as log2Kernel } from "../kernels/log2.ts";
import { logaddexp as logaddexpKernel } from "../kernels/logaddexp.ts";
import { logicalAnd as logicalAndKernel } from "../kernels/logicalAnd.ts";
import { logicalNot as logicalNotKernel } from "../kernels/logicalNot.ts";
import { logicalOr as logicalOrKernel } from "../kernels/logicalOr.ts";
import { logicalXor as logicalXorKernel } from "../kernels/logicalXor.ts";
import { maximum as maximumKernel } from "../kernels/maximum.ts";
import { minimum as minimumKernel } from "../kernels/minimum.ts";
import { multiply as multiplyKernel } from "../kernels/multiply.ts";
import { negative as negativeKernel } from "../kernels/negative.ts";
import { notEqual as notEqualKernel } from "../kernels/notEqual.ts";
import { positive as positiveKernel } from "../kernels/positive.ts";
import { power as powerKernel } from "../kernels/power.ts";
import { reciprocal as reciprocalKernel } from "../kernels/reciprocal.ts";
import { relu as reluKernel } from "../kernels/relu.ts";
import { remainder as remainderKernel } from "../kernels/remainder.ts";
import { rightShift as rightShiftKernel } from "../kernels/rightShift.ts";
import { round as roundKernel } from "../kernels/round.ts";
import { sigmoid as sigmoidKernel } from "../kernels/sigmoid.ts";
import { sign as signKernel } from "../kernels/sign.ts";
import { sin as sinKernel } from "../kernels/sin.ts";
import { sinc as sincKernel } from "../kernels/sinc.ts";
import { sinh as sinhKernel } from "../kernels/sinh.ts";
import { softplus as softplusKernel } from "../kernels/softplus.ts";
import { sqrt as sqrtKernel } from "../kernels/sqrt.ts";
import { square as squareKernel } from "../kernels/square.ts";
import { subtract as subtractKernel } from "../kernels/subtract.ts";
import { tan as tanKernel } from "../kernels/tan.ts";
import { tanh as tanhKernel } from "../kernels/tanh.ts";
import { ternary } from "../../core/elementwise.ts";
import { trunc as truncKernel } from "../kernels/trunc.ts";
import { unary } from "../../core/elementwise.ts";
import { where as whereKernel } from "../kernels/where.ts";
import type { Tensor } from "./tensor.ts";

/**
 * Adds element by element. Integers wrap around; bool is a logical or.
 */
export function add<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "add">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "add"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "add"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"add", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function add(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(addKernel, x, y, options);
}

/**
 * Adds element by element. Integers wrap around; bool is a logical or.
 *
 * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
 */
export function addInPlace<S, B = [], D extends DType = "float64", DB extends DType | Scalar = "float64">(
  x: TensorLike<S, D>,
  y: InPlace<"addInPlace", S, B, Promote<D, DB>, D, never> extends object | null
    ? TensorLike<B, DB> | ScalarOf<DB>
    : InPlace<"addInPlace", S, B, Promote<D, DB>, D, never> extends infer M
      ? M extends string
        ? M
        : never
      : never,
): Tensor<S, D>;
export function addInPlace(x: Loose, y: Loose): Loose {
  return inPlace(addKernel, x, y);
}

/**
 * Subtracts element by element. Integers wrap around; bool has no subtraction.
 */
export function subtract<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "subtract">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<"subtract", Promote<D, DB>, "bool"> extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "subtract"> extends object | null
        ? Refused<"subtract", Promote<D, DB>, "bool"> extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "subtract"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"subtract", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function subtract(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(subtractKernel, x, y, options);
}

/**
 * Subtracts element by element. Integers wrap around; bool has no subtraction.
 *
 * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
 */
export function subtractInPlace<S, B = [], D extends DType = "float64", DB extends DType | Scalar = "float64">(
  x: TensorLike<S, D>,
  y: InPlace<"subtractInPlace", S, B, Promote<D, DB>, D, "bool"> extends object | null
    ? TensorLike<B, DB> | ScalarOf<DB>
    : InPlace<"subtractInPlace", S, B, Promote<D, DB>, D, "bool"> extends infer M
      ? M extends string
        ? M
        : never
      : never,
): Tensor<S, D>;
export function subtractInPlace(x: Loose, y: Loose): Loose {
  return inPlace(subtractKernel, x, y);
}

/**
 * Multiplies element by element. Integers wrap around; bool is a logical and.
 */
export function multiply<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "multiply">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "multiply"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "multiply"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"multiply", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function multiply(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(multiplyKernel, x, y, options);
}

/**
 * Multiplies element by element. Integers wrap around; bool is a logical and.
 *
 * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
 */
export function multiplyInPlace<S, B = [], D extends DType = "float64", DB extends DType | Scalar = "float64">(
  x: TensorLike<S, D>,
  y: InPlace<"multiplyInPlace", S, B, Promote<D, DB>, D, never> extends object | null
    ? TensorLike<B, DB> | ScalarOf<DB>
    : InPlace<"multiplyInPlace", S, B, Promote<D, DB>, D, never> extends infer M
      ? M extends string
        ? M
        : never
      : never,
): Tensor<S, D>;
export function multiplyInPlace(x: Loose, y: Loose): Loose {
  return inPlace(multiplyKernel, x, y);
}

/**
 * Divides element by element. Integers and bool give float64.
 */
export function divide<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "divide">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "divide"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "divide"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"divide", R, TrueDivide<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, TrueDivide<D, DB>>>;
export function divide(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(divideKernel, x, y, options);
}

/**
 * Divides element by element. Integers and bool give float64.
 *
 * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
 */
export function divideInPlace<S, B = [], D extends DType = "float64", DB extends DType | Scalar = "float64">(
  x: TensorLike<S, D>,
  y: InPlace<"divideInPlace", S, B, TrueDivide<D, DB>, D, never> extends object | null
    ? TensorLike<B, DB> | ScalarOf<DB>
    : InPlace<"divideInPlace", S, B, TrueDivide<D, DB>, D, never> extends infer M
      ? M extends string
        ? M
        : never
      : never,
): Tensor<S, D>;
export function divideInPlace(x: Loose, y: Loose): Loose {
  return inPlace(divideKernel, x, y);
}

/**
 * Divides and rounds down to an integer. Integer division by zero gives 0; bool counts as int8.
 */
export function floorDivide<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "floorDivide">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"floorDivide", D, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<"floorDivide", Counting<Promote<D, DB>>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "floorDivide"> extends object | null
        ? Refused<"floorDivide", Counting<Promote<D, DB>>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "floorDivide"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"floorDivide", R, Counting<Promote<D, DB>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Counting<Promote<D, DB>>>>;
export function floorDivide(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(floorDivideKernel, x, y, options);
}

/**
 * Divides and rounds down to an integer. Integer division by zero gives 0; bool counts as int8.
 *
 * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
 */
export function floorDivideInPlace<S, B = [], D extends DType = "float64", DB extends DType | Scalar = "float64">(
  x: TensorLike<S, D>,
  y: InPlace<"floorDivideInPlace", S, B, Counting<Promote<D, DB>>, D, "complex64" | "complex128"> extends object | null
    ? TensorLike<B, DB> | ScalarOf<DB>
    : InPlace<"floorDivideInPlace", S, B, Counting<Promote<D, DB>>, D, "complex64" | "complex128"> extends infer M
      ? M extends string
        ? M
        : never
      : never,
): Tensor<S, D>;
export function floorDivideInPlace(x: Loose, y: Loose): Loose {
  return inPlace(floorDivideKernel, x, y);
}

/**
 * The remainder of `floorDivide`: it has the sign of the divisor. Integer division by zero gives 0; bool counts as int8.
 */
export function remainder<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "remainder">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"remainder", D, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<"remainder", Counting<Promote<D, DB>>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "remainder"> extends object | null
        ? Refused<"remainder", Counting<Promote<D, DB>>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "remainder"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"remainder", R, Counting<Promote<D, DB>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Counting<Promote<D, DB>>>>;
export function remainder(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(remainderKernel, x, y, options);
}

/**
 * The remainder of `floorDivide`: it has the sign of the divisor. Integer division by zero gives 0; bool counts as int8.
 *
 * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
 */
export function remainderInPlace<S, B = [], D extends DType = "float64", DB extends DType | Scalar = "float64">(
  x: TensorLike<S, D>,
  y: InPlace<"remainderInPlace", S, B, Counting<Promote<D, DB>>, D, "complex64" | "complex128"> extends object | null
    ? TensorLike<B, DB> | ScalarOf<DB>
    : InPlace<"remainderInPlace", S, B, Counting<Promote<D, DB>>, D, "complex64" | "complex128"> extends infer M
      ? M extends string
        ? M
        : never
      : never,
): Tensor<S, D>;
export function remainderInPlace(x: Loose, y: Loose): Loose {
  return inPlace(remainderKernel, x, y);
}

/**
 * Changes the sign. Unsigned integers wrap around; bool has no negative.
 */
export function negative<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"negative", Own<Own<D>>, "bool"> extends infer M extends string ? M : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"negative", R, Own<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
export function negative(x: Loose, options?: Loose): Loose {
  return unary(negativeKernel, x, options);
}

/**
 * A copy of the elements. bool has none.
 */
export function positive<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"positive", Own<Own<D>>, "bool"> extends infer M extends string ? M : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"positive", R, Own<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
export function positive(x: Loose, options?: Loose): Loose {
  return unary(positiveKernel, x, options);
}

/**
 * The absolute value. Complex gives the length as a real dtype; the least integer stays as it is.
 */
export function absolute<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"absolute", R, Magnitude<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Magnitude<Own<D>>>>;
export function absolute(x: Loose, options?: Loose): Loose {
  return unary(absoluteKernel, x, options);
}

/**
 * −1, 0 or 1 by the sign; x / |x| for complex. NaN stays NaN; bool has no sign.
 */
export function sign<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"sign", Own<Own<D>>, "bool"> extends infer M extends string ? M : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"sign", R, Own<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
export function sign(x: Loose, options?: Loose): Loose {
  return unary(signKernel, x, options);
}

/**
 * The complex conjugate: the imaginary part changes its sign. A copy of real numbers; bool counts as int8.
 */
export function conj<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"conj", R, Counting<Own<Own<D>>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Counting<Own<Own<D>>>>>;
export function conj(x: Loose, options?: Loose): Loose {
  return unary(conjKernel, x, options);
}

/**
 * The size of x with the sign of y, that of −0 and NaN included.
 */
export function copysign<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "copysign">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"copysign", D, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<"copysign", FloatingPromote<D, DB>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "copysign"> extends object | null
        ? Refused<"copysign", FloatingPromote<D, DB>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "copysign"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"copysign", R, FloatingPromote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, FloatingPromote<D, DB>>>;
export function copysign(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(copysignKernel, x, y, options);
}

/**
 * x to the power y. Integers wrap around, and throw for a negative exponent; bool counts as int8.
 */
export function power<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "power">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "power"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "power"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"power", R, Counting<Promote<D, DB>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Counting<Promote<D, DB>>>>;
export function power(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(powerKernel, x, y, options);
}

/**
 * x to the power y. Integers wrap around, and throw for a negative exponent; bool counts as int8.
 *
 * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
 */
export function powerInPlace<S, B = [], D extends DType = "float64", DB extends DType | Scalar = "float64">(
  x: TensorLike<S, D>,
  y: InPlace<"powerInPlace", S, B, Counting<Promote<D, DB>>, D, never> extends object | null
    ? TensorLike<B, DB> | ScalarOf<DB>
    : InPlace<"powerInPlace", S, B, Counting<Promote<D, DB>>, D, never> extends infer M
      ? M extends string
        ? M
        : never
      : never,
): Tensor<S, D>;
export function powerInPlace(x: Loose, y: Loose): Loose {
  return inPlace(powerKernel, x, y);
}

/**
 * x · x. Integers wrap around; bool counts as int8.
 */
export function square<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"square", R, Counting<Own<Own<D>>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Counting<Own<Own<D>>>>>;
export function square(x: Loose, options?: Loose): Loose {
  return unary(squareKernel, x, options);
}

/**
 * The square root; NaN for negative real numbers.
 */
export function sqrt<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"sqrt", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function sqrt(x: Loose, options?: Loose): Loose {
  return unary(sqrtKernel, x, options);
}

/**
 * The cube root, of negative numbers too.
 */
export function cbrt<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"cbrt", Floating<Own<D>>, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"cbrt", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function cbrt(x: Loose, options?: Loose): Loose {
  return unary(cbrtKernel, x, options);
}

/**
 * 1 / x. For integers the integer part, and 0 for 0; bool counts as int8.
 */
export function reciprocal<
  S = [],
  D extends DType | Scalar = "float64",
  R = S,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"reciprocal", R, Counting<Own<Own<D>>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Counting<Own<Own<D>>>>>;
export function reciprocal(x: Loose, options?: Loose): Loose {
  return unary(reciprocalKernel, x, options);
}

/**
 * The hypotenuse of the right triangle with legs x and y, without overflow. Infinity if one is infinite, even where the other is NaN.
 */
export function hypot<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "hypot">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"hypot", D, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<"hypot", FloatingPromote<D, DB>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "hypot"> extends object | null
        ? Refused<"hypot", FloatingPromote<D, DB>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "hypot"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"hypot", R, FloatingPromote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, FloatingPromote<D, DB>>>;
export function hypot(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(hypotKernel, x, y, options);
}

/**
 * The larger of two elements; NaN if one is NaN. Complex numbers are ordered by the real part, then by the imaginary part.
 */
export function maximum<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "maximum">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "maximum"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "maximum"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"maximum", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function maximum(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(maximumKernel, x, y, options);
}

/**
 * The smaller of two elements; NaN if one is NaN. Complex numbers are ordered by the real part, then by the imaginary part.
 */
export function minimum<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "minimum">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "minimum"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "minimum"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"minimum", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function minimum(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(minimumKernel, x, y, options);
}

/**
 * The larger of two elements; the other one if one is NaN.
 */
export function fmax<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "fmax">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "fmax"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "fmax"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"fmax", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function fmax(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(fmaxKernel, x, y, options);
}

/**
 * The smaller of two elements; the other one if one is NaN.
 */
export function fmin<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "fmin">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "fmin"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "fmin"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"fmin", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function fmin(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(fminKernel, x, y, options);
}

/**
 * Limits elements to the interval from `min` to `max`: `minimum(maximum(x, min), max)`. NaN stays NaN.
 */
export function clip<
  S = [],
  B = [],
  C = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  DC extends DType | Scalar = "float64",
  R = Broadcast3<S, B, C, "clip">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  min:
    | ScalarOf<DB>
    | (Broadcast<S, B, "clip"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "clip"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  max:
    | ScalarOf<DC>
    | (Broadcast3<S, B, C, "clip"> extends object | null
        ? TensorLike<C, DC>
        : Broadcast3<S, B, C, "clip"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"clip", R, Promote<Promote<D, DB>, DC>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<Promote<D, DB>, DC>>>;
export function clip(x: Loose, min: Loose, max: Loose, options?: Loose): Loose {
  return ternary(clipKernel, x, min, max, options);
}

/**
 * The element of `x` where the condition is true, that is, not zero, and that of `y` elsewhere.
 */
export function where<
  S = [],
  B = [],
  C = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  DC extends DType | Scalar = "float64",
  R = Broadcast3<S, B, C, "where">,
  SO = [],
  DO extends DType | null = null,
>(
  condition: TensorLike<S, D> | ScalarOf<D>,
  x:
    | ScalarOf<DB>
    | (Broadcast<S, B, "where"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "where"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  y:
    | ScalarOf<DC>
    | (Broadcast3<S, B, C, "where"> extends object | null
        ? TensorLike<C, DC>
        : Broadcast3<S, B, C, "where"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"where", R, Promote<DB, DC>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<DB, DC>>>;
export function where(condition: Loose, x: Loose, y: Loose, options?: Loose): Loose {
  return ternary(whereKernel, condition, x, y, options);
}

/**
 * Rounds down to an integer. Integers and bool stay as they are.
 */
export function floor<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"floor", Own<Own<D>>, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"floor", R, Own<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
export function floor(x: Loose, options?: Loose): Loose {
  return unary(floorKernel, x, options);
}

/**
 * Rounds up to an integer. Integers and bool stay as they are.
 */
export function ceil<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"ceil", Own<Own<D>>, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"ceil", R, Own<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
export function ceil(x: Loose, options?: Loose): Loose {
  return unary(ceilKernel, x, options);
}

/**
 * Rounds towards zero to an integer. Integers and bool stay as they are.
 */
export function trunc<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"trunc", Own<Own<D>>, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"trunc", R, Own<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
export function trunc(x: Loose, options?: Loose): Loose {
  return unary(truncKernel, x, options);
}

/**
 * Rounds to the nearest integer, halves to the even one. Integers stay as they are; bool gives float16.
 */
export function round<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"round", R, Rounded<Own<Own<D>>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Rounded<Own<Own<D>>>>>;
export function round(x: Loose, options?: Loose): Loose {
  return unary(roundKernel, x, options);
}

/**
 * e to the power x.
 */
export function exp<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"exp", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function exp(x: Loose, options?: Loose): Loose {
  return unary(expKernel, x, options);
}

/**
 * 2 to the power x.
 */
export function exp2<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"exp2", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function exp2(x: Loose, options?: Loose): Loose {
  return unary(exp2Kernel, x, options);
}

/**
 * exp(x) − 1, accurate near 0.
 */
export function expm1<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"expm1", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function expm1(x: Loose, options?: Loose): Loose {
  return unary(expm1Kernel, x, options);
}

/**
 * The natural logarithm; NaN for negative real numbers.
 */
export function log<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"log", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function log(x: Loose, options?: Loose): Loose {
  return unary(logKernel, x, options);
}

/**
 * The logarithm to base 2; NaN for negative real numbers.
 */
export function log2<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"log2", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function log2(x: Loose, options?: Loose): Loose {
  return unary(log2Kernel, x, options);
}

/**
 * The logarithm to base 10; NaN for negative real numbers.
 */
export function log10<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"log10", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function log10(x: Loose, options?: Loose): Loose {
  return unary(log10Kernel, x, options);
}

/**
 * log(1 + x), accurate near 0.
 */
export function log1p<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"log1p", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function log1p(x: Loose, options?: Loose): Loose {
  return unary(log1pKernel, x, options);
}

/**
 * log(exp(x) + exp(y)), without overflow.
 */
export function logaddexp<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "logaddexp">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"logaddexp", D, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<"logaddexp", FloatingPromote<D, DB>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "logaddexp"> extends object | null
        ? Refused<"logaddexp", FloatingPromote<D, DB>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "logaddexp"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"logaddexp", R, FloatingPromote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, FloatingPromote<D, DB>>>;
export function logaddexp(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(logaddexpKernel, x, y, options);
}

/**
 * The sine of an angle in radians.
 */
export function sin<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"sin", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function sin(x: Loose, options?: Loose): Loose {
  return unary(sinKernel, x, options);
}

/**
 * The cosine of an angle in radians.
 */
export function cos<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"cos", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function cos(x: Loose, options?: Loose): Loose {
  return unary(cosKernel, x, options);
}

/**
 * The tangent of an angle in radians.
 */
export function tan<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"tan", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function tan(x: Loose, options?: Loose): Loose {
  return unary(tanKernel, x, options);
}

/**
 * The angle whose sine is x, from −π/2 to π/2; NaN for real numbers beyond 1.
 */
export function arcsin<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"arcsin", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function arcsin(x: Loose, options?: Loose): Loose {
  return unary(arcsinKernel, x, options);
}

/**
 * The angle whose cosine is x, from 0 to π; NaN for real numbers beyond 1.
 */
export function arccos<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"arccos", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function arccos(x: Loose, options?: Loose): Loose {
  return unary(arccosKernel, x, options);
}

/**
 * The angle whose tangent is x, from −π/2 to π/2.
 */
export function arctan<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"arctan", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function arctan(x: Loose, options?: Loose): Loose {
  return unary(arctanKernel, x, options);
}

/**
 * The angle of the point with height x and width y, from −π to π: the arc tangent of x / y in the right quadrant.
 */
export function arctan2<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "arctan2">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"arctan2", D, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<"arctan2", FloatingPromote<D, DB>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "arctan2"> extends object | null
        ? Refused<"arctan2", FloatingPromote<D, DB>, "complex64" | "complex128"> extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "arctan2"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"arctan2", R, FloatingPromote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, FloatingPromote<D, DB>>>;
export function arctan2(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(arctan2Kernel, x, y, options);
}

/**
 * sin(πx) / (πx), and 1 at 0.
 */
export function sinc<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"sinc", R, TrueDivide<Own<D>, Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, TrueDivide<Own<D>, Own<D>>>>;
export function sinc(x: Loose, options?: Loose): Loose {
  return unary(sincKernel, x, options);
}

/**
 * The hyperbolic sine.
 */
export function sinh<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"sinh", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function sinh(x: Loose, options?: Loose): Loose {
  return unary(sinhKernel, x, options);
}

/**
 * The hyperbolic cosine.
 */
export function cosh<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"cosh", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function cosh(x: Loose, options?: Loose): Loose {
  return unary(coshKernel, x, options);
}

/**
 * The hyperbolic tangent.
 */
export function tanh<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"tanh", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function tanh(x: Loose, options?: Loose): Loose {
  return unary(tanhKernel, x, options);
}

/**
 * The inverse of `sinh`.
 */
export function arcsinh<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"arcsinh", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function arcsinh(x: Loose, options?: Loose): Loose {
  return unary(arcsinhKernel, x, options);
}

/**
 * The inverse of `cosh`; NaN for real numbers below 1.
 */
export function arccosh<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"arccosh", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function arccosh(x: Loose, options?: Loose): Loose {
  return unary(arccoshKernel, x, options);
}

/**
 * The inverse of `tanh`; NaN for real numbers beyond 1.
 */
export function arctanh<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"arctanh", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function arctanh(x: Loose, options?: Loose): Loose {
  return unary(arctanhKernel, x, options);
}

/**
 * The logistic function 1 / (1 + exp(−x)).
 */
export function sigmoid<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"sigmoid", Floating<Own<D>>, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"sigmoid", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function sigmoid(x: Loose, options?: Loose): Loose {
  return unary(sigmoidKernel, x, options);
}

/**
 * The rectifier: x where it is positive, else 0.
 */
export function relu<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"relu", Own<Own<D>>, "bool" | "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"relu", R, Own<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
export function relu(x: Loose, options?: Loose): Loose {
  return unary(reluKernel, x, options);
}

/**
 * The Gaussian error linear unit x · Φ(x), where Φ is the normal distribution function, by the error function and not by its approximation with tanh.
 */
export function gelu<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"gelu", Floating<Own<D>>, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"gelu", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function gelu(x: Loose, options?: Loose): Loose {
  return unary(geluKernel, x, options);
}

/**
 * log(1 + exp(x)), a smooth `relu`, without overflow.
 */
export function softplus<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: Refused<"softplus", Floating<Own<D>>, "complex64" | "complex128"> extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"softplus", R, Floating<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
export function softplus(x: Loose, options?: Loose): Loose {
  return unary(softplusKernel, x, options);
}

/**
 * Whether elements are equal. NaN equals nothing, itself included.
 */
export function equal<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "equal">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "equal"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "equal"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"equal", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function equal(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(equalKernel, x, y, options);
}

/**
 * Whether elements differ. NaN differs from everything, itself included.
 */
export function notEqual<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "notEqual">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "notEqual"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "notEqual"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"notEqual", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function notEqual(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(notEqualKernel, x, y, options);
}

/**
 * Whether x < y. Complex numbers are ordered by the real part, then by the imaginary part.
 */
export function less<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "less">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "less"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "less"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"less", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function less(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(lessKernel, x, y, options);
}

/**
 * Whether x ≤ y. Complex numbers are ordered by the real part, then by the imaginary part.
 */
export function lessEqual<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "lessEqual">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "lessEqual"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "lessEqual"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"lessEqual", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function lessEqual(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(lessEqualKernel, x, y, options);
}

/**
 * Whether x > y. Complex numbers are ordered by the real part, then by the imaginary part.
 */
export function greater<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "greater">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "greater"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "greater"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"greater", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function greater(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(greaterKernel, x, y, options);
}

/**
 * Whether x ≥ y. Complex numbers are ordered by the real part, then by the imaginary part.
 */
export function greaterEqual<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "greaterEqual">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "greaterEqual"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "greaterEqual"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"greaterEqual", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function greaterEqual(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(greaterEqualKernel, x, y, options);
}

/**
 * Whether both elements are true, that is, not zero.
 */
export function logicalAnd<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "logicalAnd">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "logicalAnd"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "logicalAnd"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"logicalAnd", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function logicalAnd(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(logicalAndKernel, x, y, options);
}

/**
 * Whether one of the elements or both are true, that is, not zero.
 */
export function logicalOr<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "logicalOr">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "logicalOr"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "logicalOr"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"logicalOr", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function logicalOr(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(logicalOrKernel, x, y, options);
}

/**
 * Whether exactly one of the elements is true, that is, not zero.
 */
export function logicalXor<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "logicalXor">,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  y:
    | ScalarOf<DB>
    | (Broadcast<S, B, "logicalXor"> extends object | null
        ? TensorLike<B, DB>
        : Broadcast<S, B, "logicalXor"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"logicalXor", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function logicalXor(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(logicalXorKernel, x, y, options);
}

/**
 * Whether an element is false, that is, zero.
 */
export function logicalNot<
  S = [],
  D extends DType | Scalar = "float64",
  R = S,
  SO = [],
  DO extends DType | null = null,
>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"logicalNot", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function logicalNot(x: Loose, options?: Loose): Loose {
  return unary(logicalNotKernel, x, options);
}

/**
 * Whether an element is NaN; of complex, whether a part is.
 */
export function isnan<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"isnan", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function isnan(x: Loose, options?: Loose): Loose {
  return unary(isnanKernel, x, options);
}

/**
 * Whether an element is infinite; of complex, whether a part is.
 */
export function isinf<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"isinf", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function isinf(x: Loose, options?: Loose): Loose {
  return unary(isinfKernel, x, options);
}

/**
 * Whether an element is neither infinite nor NaN; of complex, whether both parts are.
 */
export function isfinite<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"isfinite", R, "bool", SO, DO> },
): Tensor<Ok<R>, Chosen<DO, "bool">>;
export function isfinite(x: Loose, options?: Loose): Loose {
  return unary(isfiniteKernel, x, options);
}

/**
 * The bits set in both, of integers and bool.
 */
export function bitwiseAnd<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "bitwiseAnd">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"bitwiseAnd", D, "float16" | "float32" | "float64" | "complex64" | "complex128"> extends infer M extends
    string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<
              "bitwiseAnd",
              Promote<D, DB>,
              "float16" | "float32" | "float64" | "complex64" | "complex128"
            > extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "bitwiseAnd"> extends object | null
        ? Refused<
            "bitwiseAnd",
            Promote<D, DB>,
            "float16" | "float32" | "float64" | "complex64" | "complex128"
          > extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "bitwiseAnd"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"bitwiseAnd", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function bitwiseAnd(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(bitwiseAndKernel, x, y, options);
}

/**
 * The bits set in one or both, of integers and bool.
 */
export function bitwiseOr<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "bitwiseOr">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"bitwiseOr", D, "float16" | "float32" | "float64" | "complex64" | "complex128"> extends infer M extends
    string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<
              "bitwiseOr",
              Promote<D, DB>,
              "float16" | "float32" | "float64" | "complex64" | "complex128"
            > extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "bitwiseOr"> extends object | null
        ? Refused<
            "bitwiseOr",
            Promote<D, DB>,
            "float16" | "float32" | "float64" | "complex64" | "complex128"
          > extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "bitwiseOr"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"bitwiseOr", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function bitwiseOr(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(bitwiseOrKernel, x, y, options);
}

/**
 * The bits set in exactly one, of integers and bool.
 */
export function bitwiseXor<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "bitwiseXor">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"bitwiseXor", D, "float16" | "float32" | "float64" | "complex64" | "complex128"> extends infer M extends
    string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<
              "bitwiseXor",
              Promote<D, DB>,
              "float16" | "float32" | "float64" | "complex64" | "complex128"
            > extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "bitwiseXor"> extends object | null
        ? Refused<
            "bitwiseXor",
            Promote<D, DB>,
            "float16" | "float32" | "float64" | "complex64" | "complex128"
          > extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "bitwiseXor"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"bitwiseXor", R, Promote<D, DB>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Promote<D, DB>>>;
export function bitwiseXor(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(bitwiseXorKernel, x, y, options);
}

/**
 * Every bit inverted, of integers; the logical not of bool.
 */
export function bitwiseNot<
  S = [],
  D extends DType | Scalar = "float64",
  R = S,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<
    "bitwiseNot",
    Own<Own<D>>,
    "float16" | "float32" | "float64" | "complex64" | "complex128"
  > extends infer M extends string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"bitwiseNot", R, Own<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
export function bitwiseNot(x: Loose, options?: Loose): Loose {
  return unary(bitwiseNotKernel, x, options);
}

/**
 * The bits moved y places to the left. A shift that is negative, or by the width or more, gives 0; bool counts as int8.
 */
export function leftShift<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "leftShift">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"leftShift", D, "float16" | "float32" | "float64" | "complex64" | "complex128"> extends infer M extends
    string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<
              "leftShift",
              Counting<Promote<D, DB>>,
              "float16" | "float32" | "float64" | "complex64" | "complex128"
            > extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "leftShift"> extends object | null
        ? Refused<
            "leftShift",
            Counting<Promote<D, DB>>,
            "float16" | "float32" | "float64" | "complex64" | "complex128"
          > extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "leftShift"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"leftShift", R, Counting<Promote<D, DB>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Counting<Promote<D, DB>>>>;
export function leftShift(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(leftShiftKernel, x, y, options);
}

/**
 * The bits moved y places to the right, with copies of the sign from the left. A shift that is negative, or by the width or more, leaves 0 or −1; bool counts as int8.
 */
export function rightShift<
  S = [],
  B = [],
  D extends DType | Scalar = "float64",
  DB extends DType | Scalar = "float64",
  R = Broadcast<S, B, "rightShift">,
  SO = [],
  DO extends DType | null = null,
>(
  x: Refused<"rightShift", D, "float16" | "float32" | "float64" | "complex64" | "complex128"> extends infer M extends
    string
    ? M
    : TensorLike<S, D> | ScalarOf<D>,
  y:
    | (DB extends string
        ? never
        : Refused<
              "rightShift",
              Counting<Promote<D, DB>>,
              "float16" | "float32" | "float64" | "complex64" | "complex128"
            > extends infer M extends string
          ? M
          : ScalarOf<DB>)
    | (Broadcast<S, B, "rightShift"> extends object | null
        ? Refused<
            "rightShift",
            Counting<Promote<D, DB>>,
            "float16" | "float32" | "float64" | "complex64" | "complex128"
          > extends infer M extends string
          ? M
          : TensorLike<B, DB>
        : Broadcast<S, B, "rightShift"> extends infer M
          ? M extends string
            ? M
            : never
          : never),
  options?: { out?: Out<"rightShift", R, Counting<Promote<D, DB>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Counting<Promote<D, DB>>>>;
export function rightShift(x: Loose, y: Loose, options?: Loose): Loose {
  return binary(rightShiftKernel, x, y, options);
}

/**
 * The same as `absolute`. The absolute value. Complex gives the length as a real dtype; the least integer stays as it is.
 */
export function abs<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"absolute", R, Magnitude<Own<D>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Magnitude<Own<D>>>>;
export function abs(x: Loose, options?: Loose): Loose {
  return unary(absoluteKernel, x, options);
}

/**
 * The same as `conj`. The complex conjugate: the imaginary part changes its sign. A copy of real numbers; bool counts as int8.
 */
export function conjugate<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
  x: TensorLike<S, D> | ScalarOf<D>,
  options?: { out?: Out<"conj", R, Counting<Own<Own<D>>>, SO, DO> },
): Tensor<Ok<R>, Chosen<DO, Counting<Own<Own<D>>>>>;
export function conjugate(x: Loose, options?: Loose): Loose {
  return unary(conjKernel, x, options);
}
