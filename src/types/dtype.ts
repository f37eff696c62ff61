/** The dtypes. `int64` and `uint64` hold bigints, complex dtypes hold interleaved pairs, `float16` holds bits. */
export type DType =
  | "bool"
  | "uint8"
  | "int8"
  | "uint16"
  | "int16"
  | "uint32"
  | "int32"
  | "uint64"
  | "int64"
  | "float16"
  | "float32"
  | "float64"
  | "complex64"
  | "complex128";

/** A plain JavaScript number, bigint or boolean: it takes its dtype from the tensor that it meets (NEP 50). */
export type Scalar = number | bigint | boolean;

export type ComplexDType = "complex64" | "complex128";
export type FloatDType = "float16" | "float32" | "float64";
export type BigIntDType = "int64" | "uint64";
export type SignedDType = "int8" | "int16" | "int32" | "int64";
export type UnsignedDType = "uint8" | "uint16" | "uint32" | "uint64";
export type IntegerDType = SignedDType | UnsignedDType;

/** Everything but complex numbers. */
export type RealDType = Exclude<DType, ComplexDType>;
