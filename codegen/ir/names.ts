/** The primitives of the IR by the table that defines them. */
export type ArithmeticName =
  | "add"
  | "sub"
  | "mul"
  | "div"
  | "fmod"
  | "neg"
  | "abs"
  | "sqrt"
  | "floor"
  | "ceil"
  | "trunc"
  | "rint";

export type FunctionName =
  | "exp"
  | "exp2"
  | "expm1"
  | "log"
  | "log2"
  | "log10"
  | "log1p"
  | "sin"
  | "cos"
  | "tan"
  | "asin"
  | "acos"
  | "atan"
  | "sinh"
  | "cosh"
  | "tanh"
  | "asinh"
  | "acosh"
  | "atanh"
  | "cbrt"
  | "pow"
  | "atan2"
  | "hypot"
  | "copysign"
  | "logaddexp"
  | "erf"
  | "gelu"
  | "softplus"
  | "sigmoid";

export type BitName =
  | "bitAnd"
  | "bitOr"
  | "bitXor"
  | "bitNot"
  | "shiftLeft"
  | "shiftRight"
  | "shiftRightZero"
  | "floorDivideInt"
  | "remainderInt"
  | "powerInt";

/** What expansions of functions are made of: sums that may be fused, and the parts of a float. */
export type FloatName =
  | "mad"
  | "pow2"
  | "scale"
  | "lift"
  | "exponent"
  | "significand"
  | "nearExponent"
  | "nearSignificand"
  | "high";

export type BoolPrimitive = "lt" | "le" | "gt" | "ge" | "eq" | "ne" | "not" | "and" | "or" | "truthy";
export type NumPrimitive = ArithmeticName | FunctionName | BitName | FloatName | "select";
export type PrimitiveName = NumPrimitive | BoolPrimitive;
