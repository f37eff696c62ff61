import type { Bool, Num } from "../../ir/expr.ts";
import type { RuleName } from "./rules.ts";

/** A complex scalar in the IR: its two parts. */
export interface Complex {
  readonly re: Num;
  readonly im: Num;
}

/** A hand-written complex function `name(…parts of the operands, out, index)` of `src/kernels/complex.ts`. */
export interface ComplexCall {
  readonly call: string;
}

/** A formula over the operands of one element. */
export type Body = (...x: Num[]) => Num | Bool;
export type ComplexBody = (...x: Complex[]) => Complex | Num | Bool | ComplexCall;

/**
 * The formula for each class of dtypes that the dtype rule can reach; the emitter fails where one is missing.
 * `integer` serves all integers unless `unsigned` (uint8, uint16, uint32) or `bigint` (int64, uint64) is given.
 * bool elements are the integers 0 and 1.
 */
export interface Bodies {
  readonly bool?: Body;
  readonly integer?: Body;
  readonly unsigned?: Body;
  readonly bigint?: Body;
  readonly real?: Body;
  readonly complex?: ComplexBody;
}

/** What an element-wise function is, in data. Function, method, kernel, derivative, docs and golden cases follow from it. */
export interface ElementwiseRow {
  /** The operands' names in order: one, two or three. */
  readonly params: readonly string[];
  /** Which dtypes it takes, computes in and gives: `rules[row.dtype]`. */
  readonly dtype: RuleName;
  readonly body: Bodies;
  /** One partial derivative per operand, for real dtypes, where differentiating the body would not give a good one. */
  readonly derivative?: (...x: Num[]) => readonly Num[];
  /** NumPy's name for it, such as `np.add`; null where NumPy has no such function. */
  readonly numpy: string | null;
  /**
   * A Python expression over `x`, `y`, `z` that gives the true values where `numpy` is null. Beside it the expression is
   * for the dtypes in which NumPy is not accurate (all but float64), and dtypes that the rule refuses are not NumPy's.
   */
  readonly oracle?: string;
  /** Largest error that the golden test allows, in ulp of the result's dtype; 0 is exact. */
  readonly ulp: number;
  /** An error that is allowed besides, in epsilons of the dtype: near zeros that are no floats, ulp have no meaning. */
  readonly slack?: number;
  /**
   * The same for complex dtypes, in ulp of the length of the result; 4 unless told. NumPy's loops use fused
   * multiply-add where the processor has it, so that even its products differ in the last places.
   */
  readonly complexUlp?: number;
  /** First sentence: what it computes. Then special values, errors. Markdown, becomes the JSDoc. */
  readonly doc: string;
  /** Whether there is an in-place method, such as `addInPlace`. */
  readonly inPlace?: boolean;
}

export type ElementwiseRows = Readonly<Record<string, ElementwiseRow>>;
