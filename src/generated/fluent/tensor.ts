// Generated from codegen/spec/elementwise, codegen/spec/creation.ts, codegen/spec/indexing.ts, codegen/spec/convert.ts, codegen/spec/shape-layout.ts, codegen/spec/shape-permute.ts, codegen/spec/shape-join.ts, codegen/spec/complex.ts, codegen/spec/products.ts, codegen/spec/products-more.ts, codegen/spec/reductions-rows.ts, codegen/spec/sorting.ts, codegen/spec/selection.ts, codegen/spec/grids.ts by `npm run gen`. Do not edit.
import type { Reversed } from "../../generated/types/shape-axes.ts";
import type { Assign } from "../../types/assign.ts";
import type { At, CheckedIndex } from "../../types/at.ts";
import type { BindShape } from "../../types/bind.ts";
import type { Broadcast, Broadcast3, BroadcastTo } from "../../types/broadcast.ts";
import type { Choose } from "../../types/choosing.ts";
import type { CheckedItem, ItemOf, ItemRule, NestedList, TypedArrayOf } from "../../types/convert.ts";
import type { Diagonal } from "../../types/diagonal.ts";
import type { ComplexDType, DType, FloatDType, IntegerDType, Scalar } from "../../types/dtype.ts";
import type { Counting, Own, Rounded } from "../../types/elementwise.ts";
import type { ExpandDims, Squeeze } from "../../types/extend.ts";
import type { IndexItem } from "../../types/index-item.ts";
import type { PromoteList, SomeTensor, WrongAxis } from "../../types/join.ts";
import type { Dot, MatMul, Outer } from "../../types/matmul.ts";
import type { SameLength, Vector } from "../../types/ml.ts";
import type { InPlace, Out, Refused } from "../../types/out.ts";
import type {
  AxisFault,
  MoveDestinationFault,
  MoveSourceFault,
  Moveaxis,
  PermuteDims,
  Swapaxes,
  Transpose,
} from "../../types/permute.ts";
import type { FirstAxis, Or, SecondAxis, WithoutPair } from "../../types/products-more.ts";
import type {
  Floating,
  FloatingPromote,
  Magnitude,
  MeanDType,
  Promote,
  SumDType,
  TrueDivide,
  VarianceDType,
} from "../../types/promote.ts";
import type { Cumulative, Reduce, ReduceFilled } from "../../types/reduce.ts";
import type { Flip, RepeatAt, RollAt, Tile, UnlessAxis, WrongShift } from "../../types/repeat.ts";
import type { Flatten, Reshape } from "../../types/reshape.ts";
import type { Rows } from "../../types/rows.ts";
import type { IndexMode, Indices, Nonzero, Take, TakeAt } from "../../types/selection.ts";
import type { Matrices } from "../../types/singular.ts";
import type { Ranks, SortKind, Sorted } from "../../types/sort.ts";
import type { Parts, SplitAt } from "../../types/split.ts";
import type { Chosen, Dim, Loose, Ok, ScalarOf, Settled, Shape, TensorLike } from "../../types/tensor-like.ts";
import { PrintedTensor } from "../../core/printed-tensor.ts";
import { iterate } from "../../ops/index.ts";
import { absolute as absoluteKernel } from "../kernels/absolute.ts";
import { add as addKernel } from "../kernels/add.ts";
import { all as runAll } from "../../ops/reduce.ts";
import { any as runAny } from "../../ops/reduce.ts";
import { arccos as arccosKernel } from "../kernels/arccos.ts";
import { arccosh as arccoshKernel } from "../kernels/arccosh.ts";
import { arcsin as arcsinKernel } from "../kernels/arcsin.ts";
import { arcsinh as arcsinhKernel } from "../kernels/arcsinh.ts";
import { arctan as arctanKernel } from "../kernels/arctan.ts";
import { arctan2 as arctan2Kernel } from "../kernels/arctan2.ts";
import { arctanh as arctanhKernel } from "../kernels/arctanh.ts";
import { argmax as runArgmax } from "../../ops/reduce.ts";
import { argmin as runArgmin } from "../../ops/reduce.ts";
import { argpartition as runArgpartition } from "../../ops/partition.ts";
import { argsort as runArgsort } from "../../ops/sort.ts";
import { arraySplit as runArraySplit } from "../../ops/split.ts";
import { astype as runAstype } from "../../ops/convert.ts";
import { at as runAt } from "../../ops/index.ts";
import { binary } from "../../core/elementwise.ts";
import { bindShape as runBindShape } from "../../ops/bind.ts";
import { bitwiseAnd as bitwiseAndKernel } from "../kernels/bitwiseAnd.ts";
import { bitwiseNot as bitwiseNotKernel } from "../kernels/bitwiseNot.ts";
import { bitwiseOr as bitwiseOrKernel } from "../kernels/bitwiseOr.ts";
import { bitwiseXor as bitwiseXorKernel } from "../kernels/bitwiseXor.ts";
import { broadcastTo as runBroadcastTo } from "../../ops/extend.ts";
import { cbrt as cbrtKernel } from "../kernels/cbrt.ts";
import { ceil as ceilKernel } from "../kernels/ceil.ts";
import { choose as runChoose } from "../../ops/choose.ts";
import { clip as clipKernel } from "../kernels/clip.ts";
import { conj as conjKernel } from "../kernels/conj.ts";
import { copy as runCopy } from "../../ops/convert.ts";
import { copysign as copysignKernel } from "../kernels/copysign.ts";
import { cos as cosKernel } from "../kernels/cos.ts";
import { cosh as coshKernel } from "../kernels/cosh.ts";
import { cumprod as runCumprod } from "../../ops/reduce.ts";
import { cumsum as runCumsum } from "../../ops/reduce.ts";
import { diagonal as runDiagonal } from "../../ops/diagonal.ts";
import { divide as divideKernel } from "../kernels/divide.ts";
import { dot as runDot } from "../../ops/products.ts";
import { equal as equalKernel } from "../kernels/equal.ts";
import { exp as expKernel } from "../kernels/exp.ts";
import { exp2 as exp2Kernel } from "../kernels/exp2.ts";
import { expandDims as runExpandDims } from "../../ops/extend.ts";
import { expm1 as expm1Kernel } from "../kernels/expm1.ts";
import { flatten as runFlatten } from "../../ops/reshape.ts";
import { flip as runFlip } from "../../ops/extend.ts";
import { floor as floorKernel } from "../kernels/floor.ts";
import { floorDivide as floorDivideKernel } from "../kernels/floorDivide.ts";
import { fmax as fmaxKernel } from "../kernels/fmax.ts";
import { fmin as fminKernel } from "../kernels/fmin.ts";
import { gelu as geluKernel } from "../kernels/gelu.ts";
import { greater as greaterKernel } from "../kernels/greater.ts";
import { greaterEqual as greaterEqualKernel } from "../kernels/greaterEqual.ts";
import { hypot as hypotKernel } from "../kernels/hypot.ts";
import { imag as runImag } from "../../ops/complex-parts.ts";
import { inPlace } from "../../core/elementwise.ts";
import { isfinite as isfiniteKernel } from "../kernels/isfinite.ts";
import { isinf as isinfKernel } from "../kernels/isinf.ts";
import { isnan as isnanKernel } from "../kernels/isnan.ts";
import { item as runItem } from "../../ops/convert.ts";
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
import { matmul as runMatmul } from "../../ops/products.ts";
import { max as runMax } from "../../ops/reduce.ts";
import { maximum as maximumKernel } from "../kernels/maximum.ts";
import { mean as runMean } from "../../ops/reduce.ts";
import { min as runMin } from "../../ops/reduce.ts";
import { minimum as minimumKernel } from "../kernels/minimum.ts";
import { moveaxis as runMoveaxis } from "../../ops/permute.ts";
import { multiply as multiplyKernel } from "../kernels/multiply.ts";
import { negative as negativeKernel } from "../kernels/negative.ts";
import { nonzero as runNonzero } from "../../ops/nonzero.ts";
import { notEqual as notEqualKernel } from "../kernels/notEqual.ts";
import { outer as runOuter } from "../../ops/products.ts";
import { partition as runPartition } from "../../ops/partition.ts";
import { permuteDims as runPermuteDims } from "../../ops/permute.ts";
import { positive as positiveKernel } from "../kernels/positive.ts";
import { power as powerKernel } from "../kernels/power.ts";
import { prod as runProd } from "../../ops/reduce.ts";
import { ptp as runPtp } from "../../ops/reduce.ts";
import { put as runPut } from "../../ops/put.ts";
import { ravel as runRavel } from "../../ops/reshape.ts";
import { real as runReal } from "../../ops/complex-parts.ts";
import { reciprocal as reciprocalKernel } from "../kernels/reciprocal.ts";
import { relu as reluKernel } from "../kernels/relu.ts";
import { remainder as remainderKernel } from "../kernels/remainder.ts";
import { repeat as runRepeat } from "../../ops/repeat.ts";
import { reshape as runReshape } from "../../ops/reshape.ts";
import { rightShift as rightShiftKernel } from "../kernels/rightShift.ts";
import { roll as runRoll } from "../../ops/repeat.ts";
import { round as roundKernel } from "../kernels/round.ts";
import { searchsorted as runSearchsorted } from "../../ops/searchsorted.ts";
import { set as runSet } from "../../ops/index.ts";
import { sigmoid as sigmoidKernel } from "../kernels/sigmoid.ts";
import { sign as signKernel } from "../kernels/sign.ts";
import { sin as sinKernel } from "../kernels/sin.ts";
import { sinc as sincKernel } from "../kernels/sinc.ts";
import { sinh as sinhKernel } from "../kernels/sinh.ts";
import { softplus as softplusKernel } from "../kernels/softplus.ts";
import { sort as runSort } from "../../ops/sort.ts";
import { split as runSplit } from "../../ops/split.ts";
import { sqrt as sqrtKernel } from "../kernels/sqrt.ts";
import { square as squareKernel } from "../kernels/square.ts";
import { squeeze as runSqueeze } from "../../ops/extend.ts";
import { std as runStd } from "../../ops/reduce.ts";
import { subtract as subtractKernel } from "../kernels/subtract.ts";
import { sum as runSum } from "../../ops/reduce.ts";
import { swapaxes as runSwapaxes } from "../../ops/permute.ts";
import { take as runTake } from "../../ops/take.ts";
import { tan as tanKernel } from "../kernels/tan.ts";
import { tanh as tanhKernel } from "../kernels/tanh.ts";
import { ternary } from "../../core/elementwise.ts";
import { tile as runTile } from "../../ops/repeat.ts";
import { toTypedArray as runToTypedArray } from "../../ops/convert.ts";
import { tolist as runTolist } from "../../ops/convert.ts";
import { trace as runTrace } from "../../ops/trace.ts";
import { transpose as runTranspose } from "../../ops/permute.ts";
import { trunc as truncKernel } from "../kernels/trunc.ts";
import { unary } from "../../core/elementwise.ts";
import { variance as runVariance } from "../../ops/reduce.ts";
import { where as whereKernel } from "../kernels/where.ts";

/**
 * A tensor whose shape the compiler knows: `S` is the tuple of its dimensions, `D` its dtype.
 *
 * Every method is the function of the same name with the tensor as its first argument.
 */
export class Tensor<out S = Shape, out D = "float64"> extends PrintedTensor<S, D> {
  /** The transpose: a view with the axes in reverse order. */
  declare readonly T: Tensor<Reversed<S>, D>;

  static {
    Object.defineProperty(this.prototype, "T", {
      get(this: Loose) {
        return runTranspose(this);
      },
    });
  }

  /** Iterates over the first axis: views, one axis fewer. Throws for a 0-d tensor. */
  [Symbol.iterator](): IterableIterator<Tensor<Rows<S>, D>>;
  [Symbol.iterator](this: Loose): IterableIterator<Loose> {
    return iterate(this);
  }

  /**
   * Adds element by element. Integers wrap around; bool is a logical or.
   */
  add<
    Z = S,
    E extends DType = D & DType,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "add">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "add"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "add"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"add", R, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  add(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(addKernel, this, y, options);
  }

  /**
   * Adds element by element. Integers wrap around; bool is a logical or.
   *
   * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
   */
  addInPlace<Z = S, E extends DType = D & DType, B = [], DB extends DType | Scalar = "float64">(
    y: InPlace<"addInPlace", Z, B, Promote<E, DB>, E, never> extends object | null
      ? TensorLike<B, DB> | ScalarOf<DB>
      : InPlace<"addInPlace", Z, B, Promote<E, DB>, E, never> extends infer M
        ? M extends string
          ? M
          : never
        : never,
  ): Tensor<S, D>;
  addInPlace(this: Loose, y: Loose): Loose {
    return inPlace(addKernel, this, y);
  }

  /**
   * Subtracts element by element. Integers wrap around; bool has no subtraction.
   */
  subtract<
    Z = S,
    E extends DType = D & DType,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "subtract">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y:
      | (DB extends string
          ? never
          : Refused<"subtract", Promote<E, DB>, "bool"> extends infer M extends string
            ? M
            : ScalarOf<DB>)
      | (Broadcast<Z, B, "subtract"> extends object | null
          ? Refused<"subtract", Promote<E, DB>, "bool"> extends infer M extends string
            ? M
            : TensorLike<B, DB>
          : Broadcast<Z, B, "subtract"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"subtract", R, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  subtract(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(subtractKernel, this, y, options);
  }

  /**
   * Subtracts element by element. Integers wrap around; bool has no subtraction.
   *
   * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
   */
  subtractInPlace<Z = S, E extends DType = D & DType, B = [], DB extends DType | Scalar = "float64">(
    y: InPlace<"subtractInPlace", Z, B, Promote<E, DB>, E, "bool"> extends object | null
      ? TensorLike<B, DB> | ScalarOf<DB>
      : InPlace<"subtractInPlace", Z, B, Promote<E, DB>, E, "bool"> extends infer M
        ? M extends string
          ? M
          : never
        : never,
  ): Tensor<S, D>;
  subtractInPlace(this: Loose, y: Loose): Loose {
    return inPlace(subtractKernel, this, y);
  }

  /**
   * Multiplies element by element. Integers wrap around; bool is a logical and.
   */
  multiply<
    Z = S,
    E extends DType = D & DType,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "multiply">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "multiply"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "multiply"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"multiply", R, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  multiply(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(multiplyKernel, this, y, options);
  }

  /**
   * Multiplies element by element. Integers wrap around; bool is a logical and.
   *
   * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
   */
  multiplyInPlace<Z = S, E extends DType = D & DType, B = [], DB extends DType | Scalar = "float64">(
    y: InPlace<"multiplyInPlace", Z, B, Promote<E, DB>, E, never> extends object | null
      ? TensorLike<B, DB> | ScalarOf<DB>
      : InPlace<"multiplyInPlace", Z, B, Promote<E, DB>, E, never> extends infer M
        ? M extends string
          ? M
          : never
        : never,
  ): Tensor<S, D>;
  multiplyInPlace(this: Loose, y: Loose): Loose {
    return inPlace(multiplyKernel, this, y);
  }

  /**
   * Divides element by element. Integers and bool give float64.
   */
  divide<
    Z = S,
    E extends DType = D & DType,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "divide">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, TrueDivide<E, DB>>,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "divide"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "divide"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"divide", R, TrueDivide<E, DB>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  divide(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(divideKernel, this, y, options);
  }

  /**
   * Divides element by element. Integers and bool give float64.
   *
   * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
   */
  divideInPlace<Z = S, E extends DType = D & DType, B = [], DB extends DType | Scalar = "float64">(
    y: InPlace<"divideInPlace", Z, B, TrueDivide<E, DB>, E, never> extends object | null
      ? TensorLike<B, DB> | ScalarOf<DB>
      : InPlace<"divideInPlace", Z, B, TrueDivide<E, DB>, E, never> extends infer M
        ? M extends string
          ? M
          : never
        : never,
  ): Tensor<S, D>;
  divideInPlace(this: Loose, y: Loose): Loose {
    return inPlace(divideKernel, this, y);
  }

  /**
   * Divides and rounds down to an integer. Integer division by zero gives 0; bool counts as int8.
   */
  floorDivide<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "floorDivide">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<"floorDivide", D, "complex64" | "complex128"> extends infer M extends string
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
  floorDivide(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(floorDivideKernel, this, y, options);
  }

  /**
   * Divides and rounds down to an integer. Integer division by zero gives 0; bool counts as int8.
   *
   * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
   */
  floorDivideInPlace<Z = S, E extends DType = D & DType, B = [], DB extends DType | Scalar = "float64">(
    y: InPlace<"floorDivideInPlace", Z, B, Counting<Promote<E, DB>>, E, "complex64" | "complex128"> extends
      | object
      | null
      ? TensorLike<B, DB> | ScalarOf<DB>
      : InPlace<"floorDivideInPlace", Z, B, Counting<Promote<E, DB>>, E, "complex64" | "complex128"> extends infer M
        ? M extends string
          ? M
          : never
        : never,
  ): Tensor<S, D>;
  floorDivideInPlace(this: Loose, y: Loose): Loose {
    return inPlace(floorDivideKernel, this, y);
  }

  /**
   * The remainder of `floorDivide`: it has the sign of the divisor. Integer division by zero gives 0; bool counts as int8.
   */
  remainder<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "remainder">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<"remainder", D, "complex64" | "complex128"> extends infer M extends string
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
  remainder(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(remainderKernel, this, y, options);
  }

  /**
   * The remainder of `floorDivide`: it has the sign of the divisor. Integer division by zero gives 0; bool counts as int8.
   *
   * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
   */
  remainderInPlace<Z = S, E extends DType = D & DType, B = [], DB extends DType | Scalar = "float64">(
    y: InPlace<"remainderInPlace", Z, B, Counting<Promote<E, DB>>, E, "complex64" | "complex128"> extends object | null
      ? TensorLike<B, DB> | ScalarOf<DB>
      : InPlace<"remainderInPlace", Z, B, Counting<Promote<E, DB>>, E, "complex64" | "complex128"> extends infer M
        ? M extends string
          ? M
          : never
        : never,
  ): Tensor<S, D>;
  remainderInPlace(this: Loose, y: Loose): Loose {
    return inPlace(remainderKernel, this, y);
  }

  /**
   * Changes the sign. Unsigned integers wrap around; bool has no negative.
   */
  negative<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"negative", Own<Own<D>>, "bool"> extends infer M extends string ? M : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"negative", R, Own<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
  negative(this: Loose, options?: Loose): Loose {
    return unary(negativeKernel, this, options);
  }

  /**
   * A copy of the elements. bool has none.
   */
  positive<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"positive", Own<Own<D>>, "bool"> extends infer M extends string ? M : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"positive", R, Own<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
  positive(this: Loose, options?: Loose): Loose {
    return unary(positiveKernel, this, options);
  }

  /**
   * The absolute value. Complex gives the length as a real dtype; the least integer stays as it is.
   */
  absolute<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Magnitude<Own<E>>>,
  >(options?: { out?: Out<"absolute", R, Magnitude<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  absolute(this: Loose, options?: Loose): Loose {
    return unary(absoluteKernel, this, options);
  }

  /**
   * −1, 0 or 1 by the sign; x / |x| for complex. NaN stays NaN; bool has no sign.
   */
  sign<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"sign", Own<Own<D>>, "bool"> extends infer M extends string ? M : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"sign", R, Own<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
  sign(this: Loose, options?: Loose): Loose {
    return unary(signKernel, this, options);
  }

  /**
   * The complex conjugate: the imaginary part changes its sign. A copy of real numbers; bool counts as int8.
   */
  conj<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Counting<Own<Own<E>>>>,
  >(options?: { out?: Out<"conj", R, Counting<Own<Own<E>>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  conj(this: Loose, options?: Loose): Loose {
    return unary(conjKernel, this, options);
  }

  /**
   * The size of x with the sign of y, that of −0 and NaN included.
   */
  copysign<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "copysign">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<"copysign", D, "complex64" | "complex128"> extends infer M extends string
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
  copysign(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(copysignKernel, this, y, options);
  }

  /**
   * x to the power y. Integers wrap around, and throw for a negative exponent; bool counts as int8.
   */
  power<
    Z = S,
    E extends DType = D & DType,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "power">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Counting<Promote<E, DB>>>,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "power"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "power"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"power", R, Counting<Promote<E, DB>>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  power(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(powerKernel, this, y, options);
  }

  /**
   * x to the power y. Integers wrap around, and throw for a negative exponent; bool counts as int8.
   *
   * The result is written over `x`, which is returned: the shape and the dtype of `x` stay.
   */
  powerInPlace<Z = S, E extends DType = D & DType, B = [], DB extends DType | Scalar = "float64">(
    y: InPlace<"powerInPlace", Z, B, Counting<Promote<E, DB>>, E, never> extends object | null
      ? TensorLike<B, DB> | ScalarOf<DB>
      : InPlace<"powerInPlace", Z, B, Counting<Promote<E, DB>>, E, never> extends infer M
        ? M extends string
          ? M
          : never
        : never,
  ): Tensor<S, D>;
  powerInPlace(this: Loose, y: Loose): Loose {
    return inPlace(powerKernel, this, y);
  }

  /**
   * x · x. Integers wrap around; bool counts as int8.
   */
  square<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Counting<Own<Own<E>>>>,
  >(options?: { out?: Out<"square", R, Counting<Own<Own<E>>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  square(this: Loose, options?: Loose): Loose {
    return unary(squareKernel, this, options);
  }

  /**
   * The square root; NaN for negative real numbers.
   */
  sqrt<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"sqrt", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  sqrt(this: Loose, options?: Loose): Loose {
    return unary(sqrtKernel, this, options);
  }

  /**
   * The cube root, of negative numbers too.
   */
  cbrt<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"cbrt", Floating<Own<D>>, "complex64" | "complex128"> extends infer M extends string
      ? M
      : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"cbrt", R, Floating<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
  cbrt(this: Loose, options?: Loose): Loose {
    return unary(cbrtKernel, this, options);
  }

  /**
   * 1 / x. For integers the integer part, and 0 for 0; bool counts as int8.
   */
  reciprocal<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Counting<Own<Own<E>>>>,
  >(options?: { out?: Out<"reciprocal", R, Counting<Own<Own<E>>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  reciprocal(this: Loose, options?: Loose): Loose {
    return unary(reciprocalKernel, this, options);
  }

  /**
   * The hypotenuse of the right triangle with legs x and y, without overflow. Infinity if one is infinite, even where the other is NaN.
   */
  hypot<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "hypot">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<"hypot", D, "complex64" | "complex128"> extends infer M extends string
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
  hypot(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(hypotKernel, this, y, options);
  }

  /**
   * The larger of two elements; NaN if one is NaN. Complex numbers are ordered by the real part, then by the imaginary part.
   */
  maximum<
    Z = S,
    E extends DType = D & DType,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "maximum">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "maximum"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "maximum"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"maximum", R, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  maximum(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(maximumKernel, this, y, options);
  }

  /**
   * The smaller of two elements; NaN if one is NaN. Complex numbers are ordered by the real part, then by the imaginary part.
   */
  minimum<
    Z = S,
    E extends DType = D & DType,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "minimum">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "minimum"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "minimum"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"minimum", R, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  minimum(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(minimumKernel, this, y, options);
  }

  /**
   * The larger of two elements; the other one if one is NaN.
   */
  fmax<
    Z = S,
    E extends DType = D & DType,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "fmax">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "fmax"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "fmax"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"fmax", R, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  fmax(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(fmaxKernel, this, y, options);
  }

  /**
   * The smaller of two elements; the other one if one is NaN.
   */
  fmin<
    Z = S,
    E extends DType = D & DType,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "fmin">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "fmin"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "fmin"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"fmin", R, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  fmin(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(fminKernel, this, y, options);
  }

  /**
   * Limits elements to the interval from `min` to `max`: `minimum(maximum(x, min), max)`. NaN stays NaN.
   */
  clip<
    Z = S,
    E extends DType = D & DType,
    B = [],
    C = [],
    DB extends DType | Scalar = "float64",
    DC extends DType | Scalar = "float64",
    R = Broadcast3<Z, B, C, "clip">,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Promote<Promote<E, DB>, DC>>,
  >(
    min:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "clip"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "clip"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    max:
      | ScalarOf<DC>
      | (Broadcast3<Z, B, C, "clip"> extends object | null
          ? TensorLike<C, DC>
          : Broadcast3<Z, B, C, "clip"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"clip", R, Promote<Promote<E, DB>, DC>, SO, DO> },
  ): Tensor<Ok<R>, Settled<RD>>;
  clip(this: Loose, min: Loose, max: Loose, options?: Loose): Loose {
    return ternary(clipKernel, this, min, max, options);
  }

  /**
   * The element of `x` where the condition is true, that is, not zero, and that of `y` elsewhere.
   */
  where<
    Z = S,
    B = [],
    C = [],
    DB extends DType | Scalar = "float64",
    DC extends DType | Scalar = "float64",
    R = Broadcast3<Z, B, C, "where">,
    SO = [],
    DO extends DType | null = null,
  >(
    x:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "where"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "where"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    y:
      | ScalarOf<DC>
      | (Broadcast3<Z, B, C, "where"> extends object | null
          ? TensorLike<C, DC>
          : Broadcast3<Z, B, C, "where"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"where", R, Promote<DB, DC>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Promote<DB, DC>>>;
  where(this: Loose, x: Loose, y: Loose, options?: Loose): Loose {
    return ternary(whereKernel, this, x, y, options);
  }

  /**
   * Rounds down to an integer. Integers and bool stay as they are.
   */
  floor<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"floor", Own<Own<D>>, "complex64" | "complex128"> extends infer M extends string
      ? M
      : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"floor", R, Own<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
  floor(this: Loose, options?: Loose): Loose {
    return unary(floorKernel, this, options);
  }

  /**
   * Rounds up to an integer. Integers and bool stay as they are.
   */
  ceil<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"ceil", Own<Own<D>>, "complex64" | "complex128"> extends infer M extends string
      ? M
      : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"ceil", R, Own<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
  ceil(this: Loose, options?: Loose): Loose {
    return unary(ceilKernel, this, options);
  }

  /**
   * Rounds towards zero to an integer. Integers and bool stay as they are.
   */
  trunc<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"trunc", Own<Own<D>>, "complex64" | "complex128"> extends infer M extends string
      ? M
      : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"trunc", R, Own<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
  trunc(this: Loose, options?: Loose): Loose {
    return unary(truncKernel, this, options);
  }

  /**
   * Rounds to the nearest integer, halves to the even one. Integers stay as they are; bool gives float16.
   */
  round<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Rounded<Own<Own<E>>>>,
  >(options?: { out?: Out<"round", R, Rounded<Own<Own<E>>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  round(this: Loose, options?: Loose): Loose {
    return unary(roundKernel, this, options);
  }

  /**
   * e to the power x.
   */
  exp<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"exp", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  exp(this: Loose, options?: Loose): Loose {
    return unary(expKernel, this, options);
  }

  /**
   * 2 to the power x.
   */
  exp2<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"exp2", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  exp2(this: Loose, options?: Loose): Loose {
    return unary(exp2Kernel, this, options);
  }

  /**
   * exp(x) − 1, accurate near 0.
   */
  expm1<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"expm1", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  expm1(this: Loose, options?: Loose): Loose {
    return unary(expm1Kernel, this, options);
  }

  /**
   * The natural logarithm; NaN for negative real numbers.
   */
  log<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"log", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  log(this: Loose, options?: Loose): Loose {
    return unary(logKernel, this, options);
  }

  /**
   * The logarithm to base 2; NaN for negative real numbers.
   */
  log2<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"log2", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  log2(this: Loose, options?: Loose): Loose {
    return unary(log2Kernel, this, options);
  }

  /**
   * The logarithm to base 10; NaN for negative real numbers.
   */
  log10<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"log10", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  log10(this: Loose, options?: Loose): Loose {
    return unary(log10Kernel, this, options);
  }

  /**
   * log(1 + x), accurate near 0.
   */
  log1p<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"log1p", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  log1p(this: Loose, options?: Loose): Loose {
    return unary(log1pKernel, this, options);
  }

  /**
   * log(exp(x) + exp(y)), without overflow.
   */
  logaddexp<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "logaddexp">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<"logaddexp", D, "complex64" | "complex128"> extends infer M extends string
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
  logaddexp(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(logaddexpKernel, this, y, options);
  }

  /**
   * The sine of an angle in radians.
   */
  sin<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"sin", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  sin(this: Loose, options?: Loose): Loose {
    return unary(sinKernel, this, options);
  }

  /**
   * The cosine of an angle in radians.
   */
  cos<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"cos", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  cos(this: Loose, options?: Loose): Loose {
    return unary(cosKernel, this, options);
  }

  /**
   * The tangent of an angle in radians.
   */
  tan<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"tan", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  tan(this: Loose, options?: Loose): Loose {
    return unary(tanKernel, this, options);
  }

  /**
   * The angle whose sine is x, from −π/2 to π/2; NaN for real numbers beyond 1.
   */
  arcsin<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"arcsin", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  arcsin(this: Loose, options?: Loose): Loose {
    return unary(arcsinKernel, this, options);
  }

  /**
   * The angle whose cosine is x, from 0 to π; NaN for real numbers beyond 1.
   */
  arccos<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"arccos", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  arccos(this: Loose, options?: Loose): Loose {
    return unary(arccosKernel, this, options);
  }

  /**
   * The angle whose tangent is x, from −π/2 to π/2.
   */
  arctan<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"arctan", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  arctan(this: Loose, options?: Loose): Loose {
    return unary(arctanKernel, this, options);
  }

  /**
   * The angle of the point with height x and width y, from −π to π: the arc tangent of x / y in the right quadrant.
   */
  arctan2<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "arctan2">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<"arctan2", D, "complex64" | "complex128"> extends infer M extends string
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
  arctan2(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(arctan2Kernel, this, y, options);
  }

  /**
   * sin(πx) / (πx), and 1 at 0.
   */
  sinc<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, TrueDivide<Own<E>, Own<E>>>,
  >(options?: { out?: Out<"sinc", R, TrueDivide<Own<E>, Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  sinc(this: Loose, options?: Loose): Loose {
    return unary(sincKernel, this, options);
  }

  /**
   * The hyperbolic sine.
   */
  sinh<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"sinh", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  sinh(this: Loose, options?: Loose): Loose {
    return unary(sinhKernel, this, options);
  }

  /**
   * The hyperbolic cosine.
   */
  cosh<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"cosh", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  cosh(this: Loose, options?: Loose): Loose {
    return unary(coshKernel, this, options);
  }

  /**
   * The hyperbolic tangent.
   */
  tanh<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"tanh", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  tanh(this: Loose, options?: Loose): Loose {
    return unary(tanhKernel, this, options);
  }

  /**
   * The inverse of `sinh`.
   */
  arcsinh<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"arcsinh", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  arcsinh(this: Loose, options?: Loose): Loose {
    return unary(arcsinhKernel, this, options);
  }

  /**
   * The inverse of `cosh`; NaN for real numbers below 1.
   */
  arccosh<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"arccosh", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  arccosh(this: Loose, options?: Loose): Loose {
    return unary(arccoshKernel, this, options);
  }

  /**
   * The inverse of `tanh`; NaN for real numbers beyond 1.
   */
  arctanh<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Floating<Own<E>>>,
  >(options?: { out?: Out<"arctanh", R, Floating<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  arctanh(this: Loose, options?: Loose): Loose {
    return unary(arctanhKernel, this, options);
  }

  /**
   * The logistic function 1 / (1 + exp(−x)).
   */
  sigmoid<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"sigmoid", Floating<Own<D>>, "complex64" | "complex128"> extends infer M extends string
      ? M
      : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"sigmoid", R, Floating<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
  sigmoid(this: Loose, options?: Loose): Loose {
    return unary(sigmoidKernel, this, options);
  }

  /**
   * The rectifier: x where it is positive, else 0.
   */
  relu<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"relu", Own<Own<D>>, "bool" | "complex64" | "complex128"> extends infer M extends string
      ? M
      : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"relu", R, Own<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
  relu(this: Loose, options?: Loose): Loose {
    return unary(reluKernel, this, options);
  }

  /**
   * The Gaussian error linear unit x · Φ(x), where Φ is the normal distribution function, by the error function and not by its approximation with tanh.
   */
  gelu<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"gelu", Floating<Own<D>>, "complex64" | "complex128"> extends infer M extends string
      ? M
      : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"gelu", R, Floating<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
  gelu(this: Loose, options?: Loose): Loose {
    return unary(geluKernel, this, options);
  }

  /**
   * log(1 + exp(x)), a smooth `relu`, without overflow.
   */
  softplus<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<"softplus", Floating<Own<D>>, "complex64" | "complex128"> extends infer M extends string
      ? M
      : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"softplus", R, Floating<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Floating<Own<D>>>>;
  softplus(this: Loose, options?: Loose): Loose {
    return unary(softplusKernel, this, options);
  }

  /**
   * Whether elements are equal. NaN equals nothing, itself included.
   */
  equal<
    Z = S,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "equal">,
    SO = [],
    DO extends DType | null = null,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "equal"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "equal"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"equal", R, "bool", SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, "bool">>;
  equal(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(equalKernel, this, y, options);
  }

  /**
   * Whether elements differ. NaN differs from everything, itself included.
   */
  notEqual<
    Z = S,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "notEqual">,
    SO = [],
    DO extends DType | null = null,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "notEqual"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "notEqual"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"notEqual", R, "bool", SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, "bool">>;
  notEqual(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(notEqualKernel, this, y, options);
  }

  /**
   * Whether x < y. Complex numbers are ordered by the real part, then by the imaginary part.
   */
  less<
    Z = S,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "less">,
    SO = [],
    DO extends DType | null = null,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "less"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "less"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"less", R, "bool", SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, "bool">>;
  less(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(lessKernel, this, y, options);
  }

  /**
   * Whether x ≤ y. Complex numbers are ordered by the real part, then by the imaginary part.
   */
  lessEqual<
    Z = S,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "lessEqual">,
    SO = [],
    DO extends DType | null = null,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "lessEqual"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "lessEqual"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"lessEqual", R, "bool", SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, "bool">>;
  lessEqual(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(lessEqualKernel, this, y, options);
  }

  /**
   * Whether x > y. Complex numbers are ordered by the real part, then by the imaginary part.
   */
  greater<
    Z = S,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "greater">,
    SO = [],
    DO extends DType | null = null,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "greater"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "greater"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"greater", R, "bool", SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, "bool">>;
  greater(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(greaterKernel, this, y, options);
  }

  /**
   * Whether x ≥ y. Complex numbers are ordered by the real part, then by the imaginary part.
   */
  greaterEqual<
    Z = S,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "greaterEqual">,
    SO = [],
    DO extends DType | null = null,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "greaterEqual"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "greaterEqual"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"greaterEqual", R, "bool", SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, "bool">>;
  greaterEqual(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(greaterEqualKernel, this, y, options);
  }

  /**
   * Whether both elements are true, that is, not zero.
   */
  logicalAnd<
    Z = S,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "logicalAnd">,
    SO = [],
    DO extends DType | null = null,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "logicalAnd"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "logicalAnd"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"logicalAnd", R, "bool", SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, "bool">>;
  logicalAnd(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(logicalAndKernel, this, y, options);
  }

  /**
   * Whether one of the elements or both are true, that is, not zero.
   */
  logicalOr<
    Z = S,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "logicalOr">,
    SO = [],
    DO extends DType | null = null,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "logicalOr"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "logicalOr"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"logicalOr", R, "bool", SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, "bool">>;
  logicalOr(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(logicalOrKernel, this, y, options);
  }

  /**
   * Whether exactly one of the elements is true, that is, not zero.
   */
  logicalXor<
    Z = S,
    B = [],
    DB extends DType | Scalar = "float64",
    R = Broadcast<Z, B, "logicalXor">,
    SO = [],
    DO extends DType | null = null,
  >(
    y:
      | ScalarOf<DB>
      | (Broadcast<Z, B, "logicalXor"> extends object | null
          ? TensorLike<B, DB>
          : Broadcast<Z, B, "logicalXor"> extends infer M
            ? M extends string
              ? M
              : never
            : never),
    options?: { out?: Out<"logicalXor", R, "bool", SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, "bool">>;
  logicalXor(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(logicalXorKernel, this, y, options);
  }

  /**
   * Whether an element is false, that is, zero.
   */
  logicalNot<Z = S, R = Z, SO = [], DO extends DType | null = null>(options?: {
    out?: Out<"logicalNot", R, "bool", SO, DO>;
  }): Tensor<Ok<R>, Chosen<DO, "bool">>;
  logicalNot(this: Loose, options?: Loose): Loose {
    return unary(logicalNotKernel, this, options);
  }

  /**
   * Whether an element is NaN; of complex, whether a part is.
   */
  isnan<Z = S, R = Z, SO = [], DO extends DType | null = null>(options?: {
    out?: Out<"isnan", R, "bool", SO, DO>;
  }): Tensor<Ok<R>, Chosen<DO, "bool">>;
  isnan(this: Loose, options?: Loose): Loose {
    return unary(isnanKernel, this, options);
  }

  /**
   * Whether an element is infinite; of complex, whether a part is.
   */
  isinf<Z = S, R = Z, SO = [], DO extends DType | null = null>(options?: {
    out?: Out<"isinf", R, "bool", SO, DO>;
  }): Tensor<Ok<R>, Chosen<DO, "bool">>;
  isinf(this: Loose, options?: Loose): Loose {
    return unary(isinfKernel, this, options);
  }

  /**
   * Whether an element is neither infinite nor NaN; of complex, whether both parts are.
   */
  isfinite<Z = S, R = Z, SO = [], DO extends DType | null = null>(options?: {
    out?: Out<"isfinite", R, "bool", SO, DO>;
  }): Tensor<Ok<R>, Chosen<DO, "bool">>;
  isfinite(this: Loose, options?: Loose): Loose {
    return unary(isfiniteKernel, this, options);
  }

  /**
   * The bits set in both, of integers and bool.
   */
  bitwiseAnd<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "bitwiseAnd">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<
      "bitwiseAnd",
      D,
      "float16" | "float32" | "float64" | "complex64" | "complex128"
    > extends infer M extends string
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
  bitwiseAnd(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(bitwiseAndKernel, this, y, options);
  }

  /**
   * The bits set in one or both, of integers and bool.
   */
  bitwiseOr<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "bitwiseOr">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<
      "bitwiseOr",
      D,
      "float16" | "float32" | "float64" | "complex64" | "complex128"
    > extends infer M extends string
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
  bitwiseOr(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(bitwiseOrKernel, this, y, options);
  }

  /**
   * The bits set in exactly one, of integers and bool.
   */
  bitwiseXor<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "bitwiseXor">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<
      "bitwiseXor",
      D,
      "float16" | "float32" | "float64" | "complex64" | "complex128"
    > extends infer M extends string
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
  bitwiseXor(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(bitwiseXorKernel, this, y, options);
  }

  /**
   * Every bit inverted, of integers; the logical not of bool.
   */
  bitwiseNot<S = [], D extends DType | Scalar = "float64", R = S, SO = [], DO extends DType | null = null>(
    this: Refused<
      "bitwiseNot",
      Own<Own<D>>,
      "float16" | "float32" | "float64" | "complex64" | "complex128"
    > extends infer M extends string
      ? M
      : TensorLike<S, D> | ScalarOf<D>,
    options?: { out?: Out<"bitwiseNot", R, Own<Own<D>>, SO, DO> },
  ): Tensor<Ok<R>, Chosen<DO, Own<Own<D>>>>;
  bitwiseNot(this: Loose, options?: Loose): Loose {
    return unary(bitwiseNotKernel, this, options);
  }

  /**
   * The bits moved y places to the left. A shift that is negative, or by the width or more, gives 0; bool counts as int8.
   */
  leftShift<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "leftShift">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<
      "leftShift",
      D,
      "float16" | "float32" | "float64" | "complex64" | "complex128"
    > extends infer M extends string
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
  leftShift(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(leftShiftKernel, this, y, options);
  }

  /**
   * The bits moved y places to the right, with copies of the sign from the left. A shift that is negative, or by the width or more, leaves 0 or −1; bool counts as int8.
   */
  rightShift<
    S = [],
    B = [],
    D extends DType | Scalar = "float64",
    DB extends DType | Scalar = "float64",
    R = Broadcast<S, B, "rightShift">,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<
      "rightShift",
      D,
      "float16" | "float32" | "float64" | "complex64" | "complex128"
    > extends infer M extends string
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
  rightShift(this: Loose, y: Loose, options?: Loose): Loose {
    return binary(rightShiftKernel, this, y, options);
  }

  /**
   * The same as `absolute`. The absolute value. Complex gives the length as a real dtype; the least integer stays as it is.
   */
  abs<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Magnitude<Own<E>>>,
  >(options?: { out?: Out<"absolute", R, Magnitude<Own<E>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  abs(this: Loose, options?: Loose): Loose {
    return unary(absoluteKernel, this, options);
  }

  /**
   * The same as `conj`. The complex conjugate: the imaginary part changes its sign. A copy of real numbers; bool counts as int8.
   */
  conjugate<
    Z = S,
    E extends DType = D & DType,
    R = Z,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, Counting<Own<Own<E>>>>,
  >(options?: { out?: Out<"conj", R, Counting<Own<Own<E>>>, SO, DO> }): Tensor<Ok<R>, Settled<RD>>;
  conjugate(this: Loose, options?: Loose): Loose {
    return unary(conjKernel, this, options);
  }

  /**
   * Gives a tensor of unknown dims its shape: the same tensor, after a check at run time.
   *
   * A literal must be the dim that the tensor has, and equal symbols must stand for equal dims; the number of axes must be
   * that of the tensor. What the types alone tell to be wrong the compiler refuses. Throws a ShapeError.
   *
   * @example
   * ```ts
   * const data: number[][] = [[1, 2], [3, 4], [5, 6]];
   * const x = bindShape(tensor(data), ["batch", 2]); // Tensor<["batch", 2]>
   * ```
   */
  bindShape<const T extends Dim[] | readonly Dim[], Z = S, RS = BindShape<Z, T>>(
    shape: BindShape<Z, T> extends object | null
      ? T
      : BindShape<Z, T> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Tensor<Ok<RS>, D>;
  bindShape(this: Loose, shape: Loose): Loose {
    return runBindShape(this, shape);
  }

  /**
   * The elements at an index, with one expression for each axis from the first on.
   *
   * - An integer takes one position and drops the axis; negative ones count from the end.
   * - A string is a slice, as in Python: `"1:8:2"`, `":"`, `"::-1"`. The compiler reads it.
   * - `null` adds an axis of length 1, `"..."` stands for the axes that the others leave over.
   * - An integer tensor or a list of integers takes the positions that it names; several of them are broadcast together.
   * - A bool tensor or a list of booleans takes the elements where it is true; it covers as many axes as it has.
   *
   * Integers, slices, `null` and `"..."` alone give a view; as soon as a list or a tensor takes part the result is a copy.
   * The axes of lists and tensors come where they stood, or first if something stood between them; an integer counts as one
   * of them then. Where every axis has an integer the result is a 0-d tensor, whose value `item()` gives.
   *
   * The dtype is that of `x`. A dim that depends on values (a mask) or on an unknown (a slice that is a `string`) is
   * `number`. Throws an IndexError for an index out of range, too many expressions, a mask that does not match, or index
   * arrays that do not broadcast; values of index arrays are checked at run time only.
   *
   * NumPy: https://numpy.org/doc/stable/user/basics.indexing.html
   *
   * @example
   * ```ts
   * const x = zeros([3, 4]);
   * const row = x.at(1); // Tensor<[4]>
   * const part = x.at(":", "1:3"); // Tensor<[3, 2]>
   * const picked = x.at([0, 2], "::-1"); // Tensor<[2, 4]>
   * ```
   */
  at<const I extends IndexItem[], Z = S, RS = At<Z, I>>(...index: CheckedIndex<Z, I>): Tensor<Ok<RS>, D>;
  at(this: Loose, ...index: Loose[]): Loose {
    return runAt(this, ...index);
  }

  /**
   * Writes a value to the elements at an index, and gives the tensor itself.
   *
   * The index is a list of expressions as `at` takes them. The value is a number, a bigint, a boolean or a tensor; it is
   * broadcast to the shape that the index gives, and cast to the dtype of `x` as NumPy's assignment casts: a fraction loses
   * what follows the point, a tensor's integers wrap around. A plain number that the dtype cannot hold throws a DTypeError.
   * Where an index array names an element twice the last value stays. The value may share memory with `x`.
   *
   * Throws as `at` does, and a ShapeError where the value does not broadcast.
   *
   * NumPy: https://numpy.org/doc/stable/user/basics.indexing.html#assigning-values-to-indexed-arrays
   *
   * @example
   * ```ts
   * const x = zeros([3, 4]);
   * x.set([0, "1:3"], 5);
   * x.set([":", 3], tensor([1, 2, 3]));
   * ```
   */
  set<const I extends IndexItem[], Z = S, V = [], DV extends DType | Scalar = "float64">(
    index: CheckedIndex<Z, I, "set">,
    value: Assign<V, Ok<At<Z, I, "set">>> extends object | null
      ? TensorLike<V, DV> | ScalarOf<DV>
      : Assign<V, Ok<At<Z, I, "set">>> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Tensor<S, D>;
  set(this: Loose, index: Loose, value: Loose): Loose {
    return runSet(this, index, value);
  }

  /**
   * Converts the elements to another dtype.
   *
   * The result is a new tensor in C order; `{ copy: false }` gives x itself where it has the dtype already. The shape stays.
   * Floats are cut towards zero and integers wrap, as in NumPy on x86-64; complex loses its imaginary part; bool is whether an
   * element differs from 0. `{ casting: "safe" }` or `"same_kind"` throws a DTypeError for what loses more than that allows.
   *
   * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ndarray.astype.html
   *
   * @example
   * ```ts
   * const x = astype(tensor([1.7, -1.7]), "int32"); // Tensor<[2], "int32">: [1, -1]
   * ```
   */
  astype<Z = S, const T extends DType = "float64", SO = [], DO extends DType | null = null>(
    dtype: T,
    options?: { casting?: "unsafe" | "same_kind" | "safe"; copy?: boolean; out?: Out<"astype", Z, T, SO, DO> },
  ): Tensor<S, Chosen<DO, T>>;
  astype(this: Loose, dtype: Loose, options?: Loose): Loose {
    return runAstype(this, dtype, options);
  }

  /**
   * Copies a tensor, in C order and with memory of its own.
   *
   * The shape and the dtype stay.
   *
   * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ndarray.copy.html
   *
   * @example
   * ```ts
   * const x = zeros([2, 3]);
   * const y = copy(x); // Tensor<[2, 3]>
   * ```
   */
  copy(): Tensor<S, D>;
  copy(this: Loose): Loose {
    return runCopy(this);
  }

  /**
   * One element as JavaScript has it.
   *
   * A number, for bool a boolean, for int64 and uint64 a bigint, for complex dtypes `{ re, im }`. Without an index the tensor
   * must have one element; otherwise give an index for each axis, or one into the elements in C order.
   * Throws a ShapeError for a tensor of more elements, an IndexError for an index that it does not have.
   *
   * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ndarray.item.html
   *
   * @example
   * ```ts
   * const loss = mean(tensor([1, 2, 3]));
   * const value: number = item(loss); // 2
   * ```
   */
  item<S, D extends DType = "float64", const I extends number[] = []>(
    this: ItemRule<S, I> extends infer M extends string ? M : TensorLike<S, D>,
    ...index: CheckedItem<S, I>
  ): ItemOf<D>;
  item(this: Loose, ...index: Loose[]): Loose {
    return runItem(this, ...index);
  }

  /**
   * The elements in lists nested as the axes are; of a 0-d tensor the element itself.
   *
   * Elements are what `item` gives.
   *
   * NumPy: https://numpy.org/doc/stable/reference/generated/numpy.ndarray.tolist.html
   *
   * @example
   * ```ts
   * const rows: number[][] = tolist(zeros([2, 3]));
   * ```
   */
  tolist<Z = S, E extends DType = D & DType>(): NestedList<Z, Settled<E>>;
  tolist(this: Loose): Loose {
    return runTolist(this);
  }

  /**
   * The elements in C order, in a typed array of their own.
   *
   * The array is the one of the dtype: bool gives a Uint8Array of 0 and 1, complex dtypes give interleaved parts (re, im), and
   * float16 gives a Float32Array, because not every engine has Float16Array.
   *
   * @example
   * ```ts
   * const data: Float64Array = toTypedArray(zeros([2, 3]));
   * ```
   */
  toTypedArray<E extends DType = D & DType>(): TypedArrayOf<Settled<E>>;
  toTypedArray(this: Loose): Loose {
    return runToTypedArray(this);
  }

  /**
   * Gives a tensor another shape; the elements keep their order, the last axis varying fastest.
   *
   * One dim may be -1: it is what the others leave. A symbol in the shape is inferred the same way, and symbols cancel:
   * `["batch", 4, 4]` goes to `["batch", 16]`. A product of symbols that must be one dim is written `"batch*time"`.
   * With several symbols, those that stand where they stood in x keep their size.
   * The result is a view where the steps of x allow it, otherwise a copy. The dtype stays.
   * Throws ShapeError if the number of elements differs, ValueError for a dim that is negative or no integer.
   *
   * @example
   * ```ts
   * const x = zeros([32, 784]);
   * const images = reshape(x, [-1, 28, 28]); // Tensor<[32, 28, 28]>
   * ```
   */
  reshape<const T extends Dim[], Z = S, RS = Reshape<Z, T>>(
    shape: Reshape<Z, T> extends object | null
      ? readonly [...T]
      : Reshape<Z, T> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Tensor<Ok<RS>, D>;
  reshape(this: Loose, shape: Loose): Loose {
    return runReshape(this, shape);
  }

  /**
   * Flattens a tensor to one axis, in C order.
   *
   * The result has as many elements as x. It is a view of a contiguous tensor, otherwise a copy. The dtype stays.
   * Throws TypeError if x is not a tensor.
   *
   * @example
   * ```ts
   * const flat = ravel(zeros([3, 4])); // Tensor<[12]>
   * ```
   */
  ravel<Z = S, RS = Flatten<Z>>(): Tensor<Ok<RS>, D>;
  ravel(this: Loose): Loose {
    return runRavel(this);
  }

  /**
   * Copies a tensor to one axis, in C order.
   *
   * The result has as many elements as x, and memory of its own. The dtype stays.
   * Throws TypeError if x is not a tensor.
   *
   * @example
   * ```ts
   * const flat = flatten(zeros([3, 4])); // Tensor<[12]>
   * ```
   */
  flatten<Z = S, RS = Flatten<Z>>(): Tensor<Ok<RS>, D>;
  flatten(this: Loose): Loose {
    return runFlatten(this);
  }

  /**
   * Inserts axes of length 1.
   *
   * `axis` is the place in the result, counted from the front or, negative, from the back; several places at once may be
   * given. The result is a view. The dtype stays.
   * Throws IndexError for an axis that the result does not have, ValueError for one that comes twice.
   *
   * @example
   * ```ts
   * const column = expandDims(zeros([3]), 1); // Tensor<[3, 1]>
   * ```
   */
  expandDims<const A extends number | readonly number[], Z = S, RS = ExpandDims<Z, A>>(
    axis: ExpandDims<Z, A> extends object | null
      ? A
      : ExpandDims<Z, A> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Tensor<Ok<RS>, D>;
  expandDims(this: Loose, axis: Loose): Loose {
    return runExpandDims(this, axis);
  }

  /**
   * Drops axes of length 1.
   *
   * Without `axis` it drops all of them: a symbol counts as a length other than 1, and where a dim is `number` the rank
   * of the result is not known. With `axis`, one or several, it drops those. The result is a view. The dtype stays.
   * Throws ShapeError if an axis to drop is longer than 1, IndexError if it is out of range, ValueError if it comes twice.
   *
   * @example
   * ```ts
   * const row = squeeze(zeros([1, 3, 1]), { axis: 0 }); // Tensor<[3, 1]>
   * ```
   */
  squeeze<Z = S, const A extends number | readonly number[] | null = null, RS = Squeeze<Z, A>>(options?: {
    axis?: Squeeze<Z, A> extends object | null
      ? A
      : Squeeze<Z, A> extends infer R
        ? R extends string
          ? R
          : never
        : never;
  }): Tensor<Ok<RS>, D>;
  squeeze(this: Loose, options?: Loose): Loose {
    return runSqueeze(this, options);
  }

  /**
   * Shows a tensor with a larger shape: dims of 1, and new ones in front, are repeated without a copy.
   *
   * The result is a view whose repeated axes have step 0: its elements share memory. The dtype stays.
   * Throws ShapeError if a dim of x is neither 1 nor the one of the shape, ValueError for a dim that is none.
   *
   * @example
   * ```ts
   * const rows = broadcastTo(zeros([4]), [3, 4]); // Tensor<[3, 4]>
   * ```
   */
  broadcastTo<const T extends number[], Z = S, RS = BroadcastTo<Z, T>>(
    shape: BroadcastTo<Z, T> extends object | null
      ? readonly [...T]
      : BroadcastTo<Z, T> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Tensor<Ok<RS>, D>;
  broadcastTo(this: Loose, shape: Loose): Loose {
    return runBroadcastTo(this, shape);
  }

  /**
   * Puts the axes into another order, by default the reverse one.
   *
   * Axis `i` of the result is axis `axes[i]` of x. The result is a view. The dtype stays.
   * Throws ValueError unless `axes` has each axis of x once.
   *
   * @example
   * ```ts
   * const y = transpose(zeros([2, 3, 4]), [1, 0, 2]); // Tensor<[3, 2, 4]>
   * ```
   */
  transpose<Z = S, const P extends (number | null)[] = null[], RS = Transpose<Z, P>>(
    axes?: Transpose<Z, P> extends object | null
      ? readonly [...P]
      : Transpose<Z, P> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Tensor<Ok<RS>, D>;
  transpose(this: Loose, axes?: Loose): Loose {
    return runTranspose(this, axes);
  }

  /**
   * Puts the axes into another order: `transpose` under its name in the array API standard.
   *
   * Axis `i` of the result is axis `axes[i]` of x. The result is a view. The dtype stays.
   * Throws ValueError unless `axes` has each axis of x once.
   *
   * @example
   * ```ts
   * const y = permuteDims(zeros([2, 3, 4]), [2, 0, 1]); // Tensor<[4, 2, 3]>
   * ```
   */
  permuteDims<const P extends number[], Z = S, RS = PermuteDims<Z, P>>(
    axes: PermuteDims<Z, P> extends object | null
      ? readonly [...P]
      : PermuteDims<Z, P> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Tensor<Ok<RS>, D>;
  permuteDims(this: Loose, axes: Loose): Loose {
    return runPermuteDims(this, axes);
  }

  /**
   * Exchanges two axes.
   *
   * The result is a view. The dtype stays. Throws IndexError for an axis that x does not have.
   *
   * @example
   * ```ts
   * const y = swapaxes(zeros([2, 3, 4]), 0, -1); // Tensor<[4, 3, 2]>
   * ```
   */
  swapaxes<const A extends number, const B extends number, Z = S, RS = Swapaxes<Z, A, B>>(
    axis1: AxisFault<"swapaxes", Z, A> extends object | null
      ? A
      : AxisFault<"swapaxes", Z, A> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    axis2: AxisFault<"swapaxes", Z, B> extends object | null
      ? B
      : AxisFault<"swapaxes", Z, B> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Tensor<Ok<RS>, D>;
  swapaxes(this: Loose, axis1: Loose, axis2: Loose): Loose {
    return runSwapaxes(this, axis1, axis2);
  }

  /**
   * Moves axes to other places; the axes that are not moved keep their order.
   *
   * `source` and `destination` are one axis each, or equally many. The result is a view. The dtype stays.
   * Throws IndexError for an axis that x does not have, ValueError if one comes twice or the numbers of axes differ.
   *
   * @example
   * ```ts
   * const y = moveaxis(zeros([2, 3, 4]), 0, -1); // Tensor<[3, 4, 2]>
   * ```
   */
  moveaxis<
    const A extends number | readonly number[],
    const B extends number | readonly number[],
    Z = S,
    RS = Moveaxis<Z, A, B>,
  >(
    source: MoveSourceFault<Z, A> extends object | null
      ? A
      : MoveSourceFault<Z, A> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    destination: MoveDestinationFault<Z, A, B> extends object | null
      ? B
      : MoveDestinationFault<Z, A, B> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Tensor<Ok<RS>, D>;
  moveaxis(this: Loose, source: Loose, destination: Loose): Loose {
    return runMoveaxis(this, source, destination);
  }

  /**
   * Reverses the order of the elements along one axis, several, or all.
   *
   * The result is a view with negative steps and has the shape and the dtype of x.
   * Throws IndexError for an axis that x does not have, ValueError for one that comes twice.
   *
   * @example
   * ```ts
   * const y = flip(zeros([3, 4]), { axis: 1 }); // Tensor<[3, 4]>
   * ```
   */
  flip<Z = S, const A extends number | readonly number[] | null = null>(options?: {
    axis?: Flip<Z, A> extends object | null ? A : Flip<Z, A> extends infer R ? (R extends string ? R : never) : never;
  }): Tensor<S, D>;
  flip(this: Loose, options?: Loose): Loose {
    return runFlip(this, options);
  }

  /**
   * Shifts the elements along axes; what leaves at the end comes back at the front.
   *
   * Without `axis` the flattened tensor is rolled and gets its shape back. One shift goes with several axes, and several
   * shifts with one axis, where they add up. The result is a copy with the shape and the dtype of x, or `out`.
   * Throws IndexError for an axis that x does not have, ShapeError if the numbers of shifts and axes differ, or if `out`
   * has another shape, DTypeError if `out` cannot hold the dtype.
   *
   * @example
   * ```ts
   * const y = roll(zeros([3, 4]), 1, { axis: 0 }); // Tensor<[3, 4]>
   * ```
   */
  roll<
    const N extends number | readonly number[],
    Z = S,
    E extends DType = D & DType,
    const A extends number | readonly number[] | null = null,
    SO = [],
    DO extends DType | null = null,
    RD = Chosen<DO, E>,
  >(
    shift: RollAt<Z, N, A> extends object | null
      ? N
      : RollAt<Z, N, A> extends infer R
        ? R extends string
          ? WrongShift<N, R>
          : never
        : never,
    options?: {
      axis?: RollAt<Z, N, A> extends object | null
        ? A
        : RollAt<Z, N, A> extends infer R
          ? R extends string
            ? WrongAxis<A, R>
            : never
          : never;
      out?: Out<"roll", Z, E, SO, DO>;
    },
  ): Tensor<S, Settled<RD>>;
  roll(this: Loose, shift: Loose, options?: Loose): Loose {
    return runRoll(this, shift, options);
  }

  /**
   * Cuts a tensor into equal parts along an axis, or at given places.
   *
   * `sections` is the number of parts, or the places at which to cut, which count as the bounds of slices do. The results
   * are views. The dtype stays. A number that the compiler knows gives a tuple of tensors, otherwise it is an array.
   * Throws ShapeError if the parts are not equal, IndexError if the axis is out of range, ValueError for fewer than one part.
   *
   * @example
   * ```ts
   * const [left, right] = split(zeros([4, 6]), 2, { axis: 1 }); // two of Tensor<[4, 3]>
   * ```
   */
  split<const N extends number | readonly number[], Z = S, E extends DType = D & DType, const A extends number = 0>(
    sections: SplitAt<"split", Z, N, A> extends object | null
      ? N
      : SplitAt<"split", Z, N, A> extends infer R
        ? R extends string
          ? UnlessAxis<N, R>
          : never
        : never,
    options?: {
      axis?: SplitAt<"split", Z, N, A> extends object | null
        ? A
        : SplitAt<"split", Z, N, A> extends infer R
          ? R extends string
            ? WrongAxis<A, R>
            : never
          : never;
    },
  ): Parts<SplitAt<"split", Z, N, A>> extends infer P ? { [I in keyof P]: Tensor<P[I], Settled<E>> } : never;
  split(this: Loose, sections: Loose, options?: Loose): Loose {
    return runSplit(this, sections, options);
  }

  /**
   * Cuts a tensor into parts along an axis that differ in length by one at most, the longer ones first.
   *
   * `sections` is the number of parts, or the places at which to cut, which count as the bounds of slices do. The results
   * are views. The dtype stays. A number that the compiler knows gives a tuple of tensors, otherwise it is an array.
   * Throws IndexError if the axis is out of range, ValueError for fewer than one part.
   *
   * @example
   * ```ts
   * const [a, b, c] = arraySplit(zeros([7]), 3); // Tensor<[3]>, Tensor<[2]>, Tensor<[2]>
   * ```
   */
  arraySplit<
    const N extends number | readonly number[],
    Z = S,
    E extends DType = D & DType,
    const A extends number = 0,
  >(
    sections: SplitAt<"arraySplit", Z, N, A> extends object | null
      ? N
      : SplitAt<"arraySplit", Z, N, A> extends infer R
        ? R extends string
          ? UnlessAxis<N, R>
          : never
        : never,
    options?: {
      axis?: SplitAt<"arraySplit", Z, N, A> extends object | null
        ? A
        : SplitAt<"arraySplit", Z, N, A> extends infer R
          ? R extends string
            ? WrongAxis<A, R>
            : never
          : never;
    },
  ): Parts<SplitAt<"arraySplit", Z, N, A>> extends infer P ? { [I in keyof P]: Tensor<P[I], Settled<E>> } : never;
  arraySplit(this: Loose, sections: Loose, options?: Loose): Loose {
    return runArraySplit(this, sections, options);
  }

  /**
   * Repeats elements: each of them `repeats` times in a row, along an axis or, without one, of the flattened tensor.
   *
   * With an array, element i comes `repeats[i]` times. The dtype stays. The result is a copy, or `out`.
   * Throws ShapeError if there are not as many counts as elements along the axis, or if `out` has another shape; DTypeError if `out` cannot hold the dtype; IndexError if the axis is
   * out of range; ValueError for a count that is negative or no integer.
   *
   * @example
   * ```ts
   * const y = repeat(zeros([3, 4]), 2, { axis: 0 }); // Tensor<[6, 4]>
   * ```
   */
  repeat<
    const N extends number | readonly number[],
    Z = S,
    E extends DType = D & DType,
    const A extends number | null = null,
    SO = [],
    DO extends DType | null = null,
    RS = RepeatAt<Z, N, A>,
    RD = Chosen<DO, E>,
  >(
    repeats: RepeatAt<Z, N, A> extends object | null
      ? N
      : RepeatAt<Z, N, A> extends infer R
        ? R extends string
          ? UnlessAxis<N, R>
          : never
        : never,
    options?: {
      axis?: RepeatAt<Z, N, A> extends object | null
        ? A
        : RepeatAt<Z, N, A> extends infer R
          ? R extends string
            ? WrongAxis<A, R>
            : never
          : never;
      out?: Out<"repeat", Ok<RepeatAt<Z, N, A>>, E, SO, DO>;
    },
  ): Tensor<Ok<RS>, Settled<RD>>;
  repeat(this: Loose, repeats: Loose, options?: Loose): Loose {
    return runRepeat(this, repeats, options);
  }

  /**
   * Puts copies of a tensor side by side: `reps[i]` of them along axis i.
   *
   * The shorter of shape and `reps` gets 1s in front, so a number repeats along the last axis. The dtype stays. The result
   * is a copy, or `out`.
   * Throws ValueError for a count that is negative or no integer; ShapeError if `out` has another shape; DTypeError if `out` cannot hold the dtype.
   *
   * @example
   * ```ts
   * const y = tile(zeros([3, 4]), [2, 1]); // Tensor<[6, 4]>
   * ```
   */
  tile<
    const N extends number | readonly number[],
    Z = S,
    E extends DType = D & DType,
    SO = [],
    DO extends DType | null = null,
    RS = Tile<Z, N>,
    RD = Chosen<DO, E>,
  >(
    reps: Tile<Z, N> extends object | null ? N : Tile<Z, N> extends infer R ? (R extends string ? R : never) : never,
    options?: { out?: Out<"tile", Ok<Tile<Z, N>>, E, SO, DO> },
  ): Tensor<Ok<RS>, Settled<RD>>;
  tile(this: Loose, reps: Loose, options?: Loose): Loose {
    return runTile(this, reps, options);
  }

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
  real<E extends DType = D & DType, RD = Magnitude<E>>(): Tensor<S, Settled<RD>>;
  real(this: Loose): Loose {
    return runReal(this);
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
  imag<E extends DType = D & DType, RD = Magnitude<E>>(): Tensor<S, Settled<RD>>;
  imag(this: Loose): Loose {
    return runImag(this);
  }

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
  matmul<
    B,
    Z = S,
    E extends DType = D & DType,
    DB extends DType = "float64",
    SO = [],
    DO extends DType | null = null,
    RS = MatMul<Z, B>,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y: MatMul<Z, B> extends object | null
      ? TensorLike<B, DB>
      : MatMul<Z, B> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: { out?: Out<"matmul", Ok<MatMul<Z, B>>, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<RS>, Settled<RD>>;
  matmul(this: Loose, y: Loose, options?: Loose): Loose {
    return runMatmul(this, y, options);
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
  dot<
    B,
    Z = S,
    E extends DType = D & DType,
    DB extends DType = "float64",
    SO = [],
    DO extends DType | null = null,
    RS = Dot<Z, B>,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y: Dot<Z, B> extends object | null
      ? TensorLike<B, DB>
      : Dot<Z, B> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: { out?: Out<"dot", Ok<Dot<Z, B>>, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<RS>, Settled<RD>>;
  dot(this: Loose, y: Loose, options?: Loose): Loose {
    return runDot(this, y, options);
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
  outer<
    B,
    Z = S,
    E extends DType = D & DType,
    DB extends DType = "float64",
    SO = [],
    DO extends DType | null = null,
    RS = Outer<Z, B>,
    RD = Chosen<DO, Promote<E, DB>>,
  >(
    y: Outer<Z, B> extends object | null
      ? TensorLike<B, DB>
      : Outer<Z, B> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: { out?: Out<"outer", Ok<Outer<Z, B>>, Promote<E, DB>, SO, DO> },
  ): Tensor<Ok<RS>, Settled<RD>>;
  outer(this: Loose, y: Loose, options?: Loose): Loose {
    return runOuter(this, y, options);
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
  trace<
    S,
    D extends DType = "float64",
    const A extends number = 0,
    const A2 extends number | null = null,
    DT extends DType | null = null,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Matrices<S, "trace"> extends object | null
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
  trace(this: Loose, options?: Loose): Loose {
    return runTrace(this, options);
  }

  /**
   * The sum of the elements along axes.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. Sums of floats are pairwise. No elements give 0.
   * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
   * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
   * Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const rows = sum(ones([3, 4]), { axis: 1 }); // Tensor<[3]>
   * ```
   */
  sum<
    Z = S,
    E extends DType = D & DType,
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    DT extends DType | null = null,
    SO = [],
    DO extends DType | null = null,
    RS = Reduce<Z, A, K, "sum">,
    RD = Chosen<DO, Chosen<DT, SumDType<E>>>,
  >(options?: {
    axis?: Reduce<Z, A, K, "sum"> extends object | null
      ? A
      : Reduce<Z, A, K, "sum"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    dtype?: DT;
    out?: Out<"sum", Ok<Reduce<Z, A, K, "sum">>, Chosen<DT, SumDType<E>>, SO, DO>;
  }): Tensor<Ok<RS>, Settled<RD>>;
  sum(this: Loose, options?: Loose): Loose {
    return runSum(this, options);
  }

  /**
   * The product of the elements along axes.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. No elements give 1.
   * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
   * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
   * Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const y = prod(ones([3, 4]), { axis: 0 }); // Tensor<[4]>
   * ```
   */
  prod<
    Z = S,
    E extends DType = D & DType,
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    DT extends DType | null = null,
    SO = [],
    DO extends DType | null = null,
    RS = Reduce<Z, A, K, "prod">,
    RD = Chosen<DO, Chosen<DT, SumDType<E>>>,
  >(options?: {
    axis?: Reduce<Z, A, K, "prod"> extends object | null
      ? A
      : Reduce<Z, A, K, "prod"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    dtype?: DT;
    out?: Out<"prod", Ok<Reduce<Z, A, K, "prod">>, Chosen<DT, SumDType<E>>, SO, DO>;
  }): Tensor<Ok<RS>, Settled<RD>>;
  prod(this: Loose, options?: Loose): Loose {
    return runProd(this, options);
  }

  /**
   * The arithmetic mean along axes.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. Integers give float64. No elements give NaN.
   * Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const y = mean(ones([3, 4]), { axis: 0, keepdims: true }); // Tensor<[1, 4]>
   * ```
   */
  mean<
    Z = S,
    E extends DType = D & DType,
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    DT extends DType | null = null,
    SO = [],
    DO extends DType | null = null,
    RS = Reduce<Z, A, K, "mean">,
    RD = Chosen<DO, Chosen<DT, MeanDType<E>>>,
  >(options?: {
    axis?: Reduce<Z, A, K, "mean"> extends object | null
      ? A
      : Reduce<Z, A, K, "mean"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    dtype?: DT;
    out?: Out<"mean", Ok<Reduce<Z, A, K, "mean">>, Chosen<DT, MeanDType<E>>, SO, DO>;
  }): Tensor<Ok<RS>, Settled<RD>>;
  mean(this: Loose, options?: Loose): Loose {
    return runMean(this, options);
  }

  /**
   * The mean squared distance from the mean along axes.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. The sum is divided by the number of elements less `ddof`, which is 0.
   * Integers give float64, complex numbers their real dtype.
   * Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const y = variance(ones([3, 4]), { axis: 0, ddof: 1 }); // Tensor<[4]>
   * ```
   */
  variance<
    Z = S,
    E extends DType = D & DType,
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    DT extends DType | null = null,
    SO = [],
    DO extends DType | null = null,
    RS = Reduce<Z, A, K, "variance">,
    RD = Chosen<DO, Chosen<DT, VarianceDType<E>>>,
  >(options?: {
    axis?: Reduce<Z, A, K, "variance"> extends object | null
      ? A
      : Reduce<Z, A, K, "variance"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    ddof?: number;
    dtype?: DT;
    out?: Out<"variance", Ok<Reduce<Z, A, K, "variance">>, Chosen<DT, VarianceDType<E>>, SO, DO>;
  }): Tensor<Ok<RS>, Settled<RD>>;
  variance(this: Loose, options?: Loose): Loose {
    return runVariance(this, options);
  }

  /**
   * The standard deviation along axes: the square root of the variance.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. The sum is divided by the number of elements less
   * `ddof`, which is 0. Integers give float64, complex numbers their real dtype.
   * Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const y = std(ones([3, 4]), { axis: [0, 1] }); // Tensor<[]>
   * ```
   */
  std<
    Z = S,
    E extends DType = D & DType,
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    DT extends DType | null = null,
    SO = [],
    DO extends DType | null = null,
    RS = Reduce<Z, A, K, "std">,
    RD = Chosen<DO, Chosen<DT, VarianceDType<E>>>,
  >(options?: {
    axis?: Reduce<Z, A, K, "std"> extends object | null
      ? A
      : Reduce<Z, A, K, "std"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    ddof?: number;
    dtype?: DT;
    out?: Out<"std", Ok<Reduce<Z, A, K, "std">>, Chosen<DT, VarianceDType<E>>, SO, DO>;
  }): Tensor<Ok<RS>, Settled<RD>>;
  std(this: Loose, options?: Loose): Loose {
    return runStd(this, options);
  }

  /**
   * The smallest element along axes; NaN if there is one.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. Complex numbers are ordered by their real parts, then by their
   * imaginary parts. The dtype stays.
   * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
   *
   * @example
   * ```ts
   * const y = min(ones([3, 4]), { axis: -1 }); // Tensor<[3]>
   * ```
   */
  min<
    S,
    D extends DType = "float64",
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    SO = [],
    DO extends DType | null = null,
  >(
    this: (A extends undefined ? ReduceFilled<S, A, K, "min"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? ReduceFilled<S, A, K, "min"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: {
      axis?: ReduceFilled<S, A, K, "min"> extends object | null
        ? A
        : ReduceFilled<S, A, K, "min"> extends infer R
          ? R extends string
            ? R
            : never
          : never;
      keepdims?: K;
      out?: Out<"min", Ok<ReduceFilled<S, A, K, "min">>, D, SO, DO>;
    },
  ): Tensor<Ok<ReduceFilled<S, A, K, "min">>, Chosen<DO, D>>;
  min(this: Loose, options?: Loose): Loose {
    return runMin(this, options);
  }

  /**
   * The largest element along axes; NaN if there is one.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. Complex numbers are ordered by their real parts, then by their
   * imaginary parts. The dtype stays.
   * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
   *
   * @example
   * ```ts
   * const y = max(ones([3, 4]), { axis: -1 }); // Tensor<[3]>
   * ```
   */
  max<
    S,
    D extends DType = "float64",
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    SO = [],
    DO extends DType | null = null,
  >(
    this: (A extends undefined ? ReduceFilled<S, A, K, "max"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? ReduceFilled<S, A, K, "max"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: {
      axis?: ReduceFilled<S, A, K, "max"> extends object | null
        ? A
        : ReduceFilled<S, A, K, "max"> extends infer R
          ? R extends string
            ? R
            : never
          : never;
      keepdims?: K;
      out?: Out<"max", Ok<ReduceFilled<S, A, K, "max">>, D, SO, DO>;
    },
  ): Tensor<Ok<ReduceFilled<S, A, K, "max">>, Chosen<DO, D>>;
  max(this: Loose, options?: Loose): Loose {
    return runMax(this, options);
  }

  /**
   * The position of the smallest element along an axis, as int32.
   *
   * `axis` is the axis to go along; without it the elements are taken in C order. The first of several counts, and the first NaN before
   * all others. `keepdims` leaves the axis in place with length 1.
   * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
   *
   * @example
   * ```ts
   * const y = argmin(ones([3, 4]), { axis: 1 }); // Tensor<[3], "int32">
   * ```
   */
  argmin<
    S,
    D extends DType = "float64",
    const A extends number | undefined = undefined,
    K extends boolean = false,
    SO = [],
    DO extends DType | null = null,
  >(
    this: (A extends undefined ? ReduceFilled<S, A, K, "argmin"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? ReduceFilled<S, A, K, "argmin"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: {
      axis?: ReduceFilled<S, A, K, "argmin"> extends object | null
        ? A
        : ReduceFilled<S, A, K, "argmin"> extends infer R
          ? R extends string
            ? R
            : never
          : never;
      keepdims?: K;
      out?: Out<"argmin", Ok<ReduceFilled<S, A, K, "argmin">>, "int32", SO, DO>;
    },
  ): Tensor<Ok<ReduceFilled<S, A, K, "argmin">>, Chosen<DO, "int32">>;
  argmin(this: Loose, options?: Loose): Loose {
    return runArgmin(this, options);
  }

  /**
   * The position of the largest element along an axis, as int32.
   *
   * `axis` is the axis to go along; without it the elements are taken in C order. The first of several counts, and the first NaN before
   * all others. `keepdims` leaves the axis in place with length 1.
   * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes.
   *
   * @example
   * ```ts
   * const y = argmax(ones([3, 4]), { axis: 1 }); // Tensor<[3], "int32">
   * ```
   */
  argmax<
    S,
    D extends DType = "float64",
    const A extends number | undefined = undefined,
    K extends boolean = false,
    SO = [],
    DO extends DType | null = null,
  >(
    this: (A extends undefined ? ReduceFilled<S, A, K, "argmax"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? ReduceFilled<S, A, K, "argmax"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: {
      axis?: ReduceFilled<S, A, K, "argmax"> extends object | null
        ? A
        : ReduceFilled<S, A, K, "argmax"> extends infer R
          ? R extends string
            ? R
            : never
          : never;
      keepdims?: K;
      out?: Out<"argmax", Ok<ReduceFilled<S, A, K, "argmax">>, "int32", SO, DO>;
    },
  ): Tensor<Ok<ReduceFilled<S, A, K, "argmax">>, Chosen<DO, "int32">>;
  argmax(this: Loose, options?: Loose): Loose {
    return runArgmax(this, options);
  }

  /**
   * Whether any element along axes is not zero; NaN is not zero.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. The result is bool. No elements give false.
   * Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const y = any(ones([3, 4]), { axis: 0 }); // Tensor<[4], "bool">
   * ```
   */
  any<
    Z = S,
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    SO = [],
    DO extends DType | null = null,
    RS = Reduce<Z, A, K, "any">,
  >(options?: {
    axis?: Reduce<Z, A, K, "any"> extends object | null
      ? A
      : Reduce<Z, A, K, "any"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"any", Ok<Reduce<Z, A, K, "any">>, "bool", SO, DO>;
  }): Tensor<Ok<RS>, Chosen<DO, "bool">>;
  any(this: Loose, options?: Loose): Loose {
    return runAny(this, options);
  }

  /**
   * Whether all elements along axes are not zero; NaN is not zero.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. The result is bool. No elements give true.
   * Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const y = all(ones([3, 4])); // Tensor<[], "bool">
   * ```
   */
  all<
    Z = S,
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    SO = [],
    DO extends DType | null = null,
    RS = Reduce<Z, A, K, "all">,
  >(options?: {
    axis?: Reduce<Z, A, K, "all"> extends object | null
      ? A
      : Reduce<Z, A, K, "all"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    keepdims?: K;
    out?: Out<"all", Ok<Reduce<Z, A, K, "all">>, "bool", SO, DO>;
  }): Tensor<Ok<RS>, Chosen<DO, "bool">>;
  all(this: Loose, options?: Loose): Loose {
    return runAll(this, options);
  }

  /**
   * The distance from the smallest to the largest element along axes.
   *
   * `axis` is an axis or a tuple of them, negative ones count from the back; without it all elements are reduced.
   * `keepdims` leaves reduced axes in place with length 1. The dtype stays; integers wrap.
   * Throws IndexError for an axis that is not there. ValueError if there are no elements along the axes. DTypeError for bool.
   *
   * @example
   * ```ts
   * const y = ptp(ones([3, 4]), { axis: 0 }); // Tensor<[4]>
   * ```
   */
  ptp<
    S,
    D extends DType = "float64",
    const A extends number | readonly number[] | undefined = undefined,
    K extends boolean = false,
    SO = [],
    DO extends DType | null = null,
  >(
    this: Refused<"ptp", D, "bool"> extends infer M extends string
      ? M
      : (A extends undefined ? ReduceFilled<S, A, K, "ptp"> : null) extends object | null
        ? TensorLike<S, D>
        : (A extends undefined ? ReduceFilled<S, A, K, "ptp"> : null) extends infer R
          ? R extends string
            ? R
            : never
          : never,
    options?: {
      axis?: ReduceFilled<S, A, K, "ptp"> extends object | null
        ? A
        : ReduceFilled<S, A, K, "ptp"> extends infer R
          ? R extends string
            ? R
            : never
          : never;
      keepdims?: K;
      out?: Out<"ptp", Ok<ReduceFilled<S, A, K, "ptp">>, D, SO, DO>;
    },
  ): Tensor<Ok<ReduceFilled<S, A, K, "ptp">>, Chosen<DO, D>>;
  ptp(this: Loose, options?: Loose): Loose {
    return runPtp(this, options);
  }

  /**
   * Running sums along an axis.
   *
   * `axis` is the axis to go along; without it the elements are taken in C order.
   * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
   * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
   * Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const y = cumsum(ones([3, 4]), { axis: 1 }); // Tensor<[3, 4]>
   * ```
   */
  cumsum<
    Z = S,
    E extends DType = D & DType,
    const A extends number | undefined = undefined,
    DT extends DType | null = null,
    SO = [],
    DO extends DType | null = null,
    RS = Cumulative<Z, A, "cumsum">,
    RD = Chosen<DO, Chosen<DT, SumDType<E>>>,
  >(options?: {
    axis?: Cumulative<Z, A, "cumsum"> extends object | null
      ? A
      : Cumulative<Z, A, "cumsum"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    dtype?: DT;
    out?: Out<"cumsum", Ok<Cumulative<Z, A, "cumsum">>, Chosen<DT, SumDType<E>>, SO, DO>;
  }): Tensor<Ok<RS>, Settled<RD>>;
  cumsum(this: Loose, options?: Loose): Loose {
    return runCumsum(this, options);
  }

  /**
   * Running products along an axis.
   *
   * `axis` is the axis to go along; without it the elements are taken in C order.
   * bool and integers up to 32 bits give int32, or uint32 where they have no sign; a result that is out of range throws
   * DTypeError, and `{ dtype: "int64" }` or `{ dtype: "float64" }` is the way out. `dtype` is the dtype to compute in.
   * Throws IndexError for an axis that is not there.
   *
   * @example
   * ```ts
   * const y = cumprod(ones([3, 4])); // Tensor<[12]>
   * ```
   */
  cumprod<
    Z = S,
    E extends DType = D & DType,
    const A extends number | undefined = undefined,
    DT extends DType | null = null,
    SO = [],
    DO extends DType | null = null,
    RS = Cumulative<Z, A, "cumprod">,
    RD = Chosen<DO, Chosen<DT, SumDType<E>>>,
  >(options?: {
    axis?: Cumulative<Z, A, "cumprod"> extends object | null
      ? A
      : Cumulative<Z, A, "cumprod"> extends infer R
        ? R extends string
          ? R
          : never
        : never;
    dtype?: DT;
    out?: Out<"cumprod", Ok<Cumulative<Z, A, "cumprod">>, Chosen<DT, SumDType<E>>, SO, DO>;
  }): Tensor<Ok<RS>, Settled<RD>>;
  cumprod(this: Loose, options?: Loose): Loose {
    return runCumprod(this, options);
  }

  /**
   * A sorted copy of a tensor along an axis.
   *
   * `axis` is the axis to go along, the last one unless given; null flattens first. NaN is last; complex numbers go by their real parts, then by their imaginary parts, those with NaN last. −0 and 0 are
   * equal. What is equal stays in its order, whichever `kind` is asked for: one radix sort serves them all, in a time that
   * grows with the number of elements alone.
   *
   * The method gives a copy too, where NumPy's sorts in place: `x.sort({ out: x })` does that. The dtype stays.
   * Throws IndexError for an axis that is not there; ValueError for a `kind` that is none, or beside `stable`. ShapeError or DTypeError for an `out` that does not fit.
   *
   * @example
   * ```ts
   * const y = sort(tensor([[3, 1, 2], [9, 7, 8]])); // Tensor<[2, 3]>: [[1, 2, 3], [7, 8, 9]]
   * ```
   */
  sort<
    S,
    D extends DType = "float64",
    const A extends number | null | undefined = undefined,
    SO = [],
    DO extends DType | null = null,
  >(
    this: (A extends undefined ? Sorted<S, A, "sort"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? Sorted<S, A, "sort"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: {
      axis?: Sorted<S, A, "sort"> extends object | null
        ? A
        : Sorted<S, A, "sort"> extends infer R
          ? R extends string
            ? R
            : never
          : never;
      kind?: SortKind;
      stable?: boolean;
      out?: Out<"sort", Ok<Sorted<S, A, "sort">>, D, SO, DO>;
    },
  ): Tensor<Ok<Sorted<S, A, "sort">>, Chosen<DO, D>>;
  sort(this: Loose, options?: Loose): Loose {
    return runSort(this, options);
  }

  /**
   * The indices that sort a tensor along an axis, as int32.
   *
   * `axis` is the axis to go along, the last one unless given; null flattens first. NaN is last; complex numbers go by their real parts, then by their imaginary parts, those with NaN last. −0 and 0 are
   * equal. What is equal stays in its order, whichever `kind` is asked for: one radix sort serves them all, in a time that
   * grows with the number of elements alone.
   * Throws IndexError for an axis that is not there; ValueError for a `kind` that is none, or beside `stable`.
   *
   * @example
   * ```ts
   * const order = argsort(tensor([30, 10, 20])); // Tensor<[3], "int32">: [1, 2, 0]
   * ```
   */
  argsort<S, D extends DType = "float64", const A extends number | null | undefined = undefined>(
    this: (A extends undefined ? Sorted<S, A, "argsort"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? Sorted<S, A, "argsort"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: {
      axis?: Sorted<S, A, "argsort"> extends object | null
        ? A
        : Sorted<S, A, "argsort"> extends infer R
          ? R extends string
            ? R
            : never
          : never;
      kind?: SortKind;
      stable?: boolean;
    },
  ): Tensor<Ok<Sorted<S, A, "argsort">>, "int32">;
  argsort(this: Loose, options?: Loose): Loose {
    return runArgsort(this, options);
  }

  /**
   * A copy in which the elements of some ranks are where sorting would put them.
   *
   * What stands before such a place along the axis is not larger, what stands behind it is not smaller; the order of these is
   * not determined. `kth` is a rank or a list of them, negative ones count from the end. `axis` is the axis to go along, the last one unless given; null flattens first. NaN is last. The method
   * gives a copy too, where NumPy's works in place.
   *
   * Rows are sorted whole: here that takes less time than parting them.
   * Throws IndexError for an axis that is not there; ValueError for a `kth` that is out of range; ShapeError or DTypeError for an `out` that does not fit.
   *
   * @example
   * ```ts
   * const y = partition(tensor([7, 1, 9, 3]), 1); // Tensor<[4]>: 3 is at 1, behind 1
   * ```
   */
  partition<
    S,
    const K extends number | readonly number[],
    const A extends number | null | undefined = undefined,
    D extends DType = "float64",
    SO = [],
    DO extends DType | null = null,
  >(
    this: (A extends undefined ? Sorted<S, A, "partition"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? Sorted<S, A, "partition"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
    kth: Ranks<"partition", S, A, K> extends object | null
      ? K
      : Ranks<"partition", S, A, K> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: {
      axis?: Sorted<S, A, "partition"> extends object | null
        ? A
        : Sorted<S, A, "partition"> extends infer R
          ? R extends string
            ? R
            : never
          : never;
      out?: Out<"partition", Ok<Sorted<S, A, "partition">>, D, SO, DO>;
    },
  ): Tensor<Ok<Sorted<S, A, "partition">>, Chosen<DO, D>>;
  partition(this: Loose, kth: Loose, options?: Loose): Loose {
    return runPartition(this, kth, options);
  }

  /**
   * The indices that partition a tensor along an axis, as int32: see `partition`.
   *
   * `kth` is a rank or a list of them, negative ones count from the end. `axis` is the axis to go along, the last one unless given; null flattens first. NaN is last.
   * Throws IndexError for an axis that is not there; ValueError for a `kth` that is out of range.
   *
   * @example
   * ```ts
   * const smallest = argpartition(tensor([7, 1, 9, 3]), 1).at(":2"); // Tensor<[2], "int32">: [1, 3]
   * ```
   */
  argpartition<
    S,
    const K extends number | readonly number[],
    const A extends number | null | undefined = undefined,
    D extends DType = "float64",
  >(
    this: (A extends undefined ? Sorted<S, A, "argpartition"> : null) extends object | null
      ? TensorLike<S, D>
      : (A extends undefined ? Sorted<S, A, "argpartition"> : null) extends infer R
        ? R extends string
          ? R
          : never
        : never,
    kth: Ranks<"argpartition", S, A, K> extends object | null
      ? K
      : Ranks<"argpartition", S, A, K> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: {
      axis?: Sorted<S, A, "argpartition"> extends object | null
        ? A
        : Sorted<S, A, "argpartition"> extends infer R
          ? R extends string
            ? R
            : never
          : never;
    },
  ): Tensor<Ok<Sorted<S, A, "argpartition">>, "int32">;
  argpartition(this: Loose, kth: Loose, options?: Loose): Loose {
    return runArgpartition(this, kth, options);
  }

  /**
   * Where values would have to be inserted into a sorted vector for it to stay sorted, as int32.
   *
   * `side` "left" gives the first place that does, "right" the last one: behind all equal elements. The result has the shape
   * of `v`, which may be a number. `sorter` has the indices that sort `x`, if it is not sorted. NaN is larger than all else.
   * Throws ShapeError if `x` is not 1-D or `sorter` has another length; ValueError for another side, or for a `sorter` with
   * what is no index; DTypeError for a `sorter` that is not of integers.
   *
   * @example
   * ```ts
   * const places = searchsorted(tensor([1, 3, 5]), tensor([0, 3, 9])); // Tensor<[3], "int32">: [0, 1, 3]
   * ```
   */
  searchsorted<
    S,
    V = [],
    N = S,
    D extends DType = "float64",
    DV extends DType | Scalar = "float64",
    DN extends IntegerDType = "int32",
  >(
    this: Vector<"searchsorted", S> extends object | null
      ? TensorLike<S, D>
      : Vector<"searchsorted", S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    v: TensorLike<V, DV> | ScalarOf<DV>,
    options?: {
      side?: "left" | "right";
      sorter?: SameLength<"searchsorted", S, N> extends object | null
        ? TensorLike<N, DN>
        : SameLength<"searchsorted", S, N> extends infer R
          ? R extends string
            ? R
            : never
          : never;
    },
  ): Tensor<V, "int32">;
  searchsorted(this: Loose, v: Loose, options?: Loose): Loose {
    return runSearchsorted(this, v, options);
  }

  /**
   * The coordinates of the elements that are not zero: for each axis a vector of int32.
   *
   * The elements come in C order, and `x.at(...nonzero(x))` has them. NaN is not zero, true is not. How many there are is known
   * at run time alone.
   * Throws IndexError for a 0-d tensor.
   *
   * @example
   * ```ts
   * const [rows, columns] = nonzero(tensor([[0, 3], [4, 0]])); // [0, 1] and [1, 0]
   * ```
   */
  nonzero<S, D extends DType = "float64">(
    this: Nonzero<S> extends object | null
      ? TensorLike<S, D>
      : Nonzero<S> extends infer R
        ? R extends string
          ? R
          : never
        : never,
  ): Nonzero<S> extends infer P ? { [I in keyof P]: Tensor<[number], "int32"> } : never;
  nonzero(this: Loose): Loose {
    return runNonzero(this);
  }

  /**
   * The parts of a tensor along an axis, or its elements in C order, at given places.
   *
   * `indices` is an integer, a list of any depth, or an integer tensor; its dims take the place of the axis, or are all there
   * is without an axis (null). Negative places count from the end. `mode` says what becomes of a place that is not there: "raise" is an error, "wrap" counts round, "clip" takes the
   * nearest one (and negative ones as 0). The dtype stays.
   * Throws IndexError for a place or an axis that is not there; DTypeError for indices that are not integers; ShapeError or DTypeError for an `out` that does not fit.
   *
   * @example
   * ```ts
   * const y = take(zeros([3, 4]), [0, 2], { axis: 1 }); // Tensor<[3, 2]>
   * ```
   */
  take<
    const X extends Indices,
    Z = S,
    E extends DType = D & DType,
    const A extends number | null = null,
    const M extends IndexMode = "raise",
    SO = [],
    DO extends DType | null = null,
    RS = Take<Z, X, A, M>,
    RD = Chosen<DO, E>,
  >(
    indices: TakeAt<Z, X, A, M> extends object | null
      ? X
      : TakeAt<Z, X, A, M> extends infer R
        ? R extends string
          ? UnlessAxis<X, R>
          : never
        : never,
    options?: {
      axis?: TakeAt<Z, X, A, M> extends object | null
        ? A
        : TakeAt<Z, X, A, M> extends infer R
          ? R extends string
            ? WrongAxis<A, R>
            : never
          : never;
      mode?: M;
      out?: Out<"take", Ok<Take<Z, X, A, M>>, E, SO, DO>;
    },
  ): Tensor<Ok<RS>, Settled<RD>>;
  take(this: Loose, indices: Loose, options?: Loose): Loose {
    return runTake(this, indices, options);
  }

  /**
   * Writes values to places of the flattened tensor, and gives the tensor itself.
   *
   * `indices` is an integer, a list of any depth, or an integer tensor. If there are fewer values they are repeated; without any
   * nothing is written. They are cast to the dtype of `x` as NumPy's assignment casts. Negative places count from the end. `mode` says what becomes of a place that is not there: "raise" is an error, "wrap" counts round, "clip" takes the
   * nearest one (and negative ones as 0).
   * Throws IndexError for a place that is not there; DTypeError for indices that are not integers.
   *
   * @example
   * ```ts
   * const x = zeros([2, 2]);
   * put(x, [0, 3], tensor([7, 8])); // [[7, 0], [0, 8]]
   * ```
   */
  put<
    const X extends Indices,
    Z = S,
    const M extends IndexMode = "raise",
    V = [],
    DV extends DType | Scalar = "float64",
  >(
    indices: TakeAt<Z, X, null, M, "put"> extends object | null
      ? X
      : TakeAt<Z, X, null, M, "put"> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    values: TensorLike<V, DV> | ScalarOf<DV>,
    options?: { mode?: M },
  ): Tensor<S, D>;
  put(this: Loose, indices: Loose, values: Loose, options?: Loose): Loose {
    return runPut(this, indices, values, options);
  }

  /**
   * In each place the element of the choice that an integer tensor names.
   *
   * The tensor and all choices are broadcast to one shape. The result has the dtype to which the choices are promoted. `mode` says what becomes of a place that is not there: "raise" is an error, "wrap" counts round, "clip" takes the
   * nearest one (and negative ones as 0).
   * Throws ShapeError for shapes that do not broadcast; ValueError for an empty list, or a number that is no choice's; DTypeError
   * for a tensor that is neither integer nor bool; ShapeError or DTypeError for an `out` that does not fit.
   *
   * @example
   * ```ts
   * const which = tensor([0, 1, 0], { dtype: "int32" });
   * const y = choose(which, [tensor([1, 2, 3]), tensor([7, 8, 9])]); // [1, 8, 3]
   * ```
   */
  choose<S, const T extends SomeTensor[], D extends DType = "float64", SO = [], DO extends DType | null = null>(
    this: Refused<"choose", D, FloatDType | ComplexDType> extends infer M extends string ? M : TensorLike<S, D>,
    choices: Choose<S, T> extends object | null
      ? readonly [...T]
      : Choose<S, T> extends infer R
        ? R extends string
          ? R
          : never
        : never,
    options?: { mode?: IndexMode; out?: Out<"choose", Ok<Choose<S, T>>, PromoteList<T>, SO, DO> },
  ): Tensor<Ok<Choose<S, T>>, Chosen<DO, PromoteList<T>>>;
  choose(this: Loose, choices: Loose, options?: Loose): Loose {
    return runChoose(this, choices, options);
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
  diagonal<
    S,
    D extends DType = "float64",
    const A extends number = 0,
    const A2 extends number | null = null,
    const K extends number = 0,
  >(
    this: Matrices<S, "diagonal"> extends object | null
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
  diagonal(this: Loose, options?: Loose): Loose {
    return runDiagonal(this, options);
  }
}
