import type { DType } from "./dtype.ts";
import type { DefaultDType, Floating, Magnitude } from "./promote.ts";

/** The dtype of one operand: a tensor's own, or the one that a plain value has by itself. */
export type Own<D> = D extends DType ? D : DefaultDType<D>;

/** `power`, `square`, `floorDivide`, `leftShift` …: NumPy counts in int8 where it has no loop for bool. */
export type Counting<D> = D extends "bool" ? "int8" : D;

/** `round`: NumPy gives float16 for bool. */
export type Rounded<D> = D extends "bool" ? "float16" : D;

/** `angle`: the dtype of the parts; of real numbers that of `arctan2(0, x)`, where bool meets an integer. */
export type AngleDType<D> = D extends "bool" ? "float64" : Floating<Magnitude<D>>;
