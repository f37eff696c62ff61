import type { DType } from "../../src/types/dtype.ts";

export type Kind = "bool" | "unsigned" | "signed" | "float" | "complex";

/** What a dtype is. */
export interface DTypeRow {
  readonly kind: Kind;
  /** Bits of one element; of both parts for a complex dtype. */
  readonly bits: number;
  /** The typed array that holds it: float16 as its bits, complex as interleaved pairs. */
  readonly storage: string;
  /** NumPy's name. */
  readonly numpy: string;
}

/** The dtypes in NumPy's order of kinds; the generated tables follow it. */
export const dtypes: { readonly [D in DType]: DTypeRow } = {
  bool: { kind: "bool", bits: 8, storage: "Uint8Array", numpy: "bool" },
  uint8: { kind: "unsigned", bits: 8, storage: "Uint8Array", numpy: "uint8" },
  int8: { kind: "signed", bits: 8, storage: "Int8Array", numpy: "int8" },
  uint16: { kind: "unsigned", bits: 16, storage: "Uint16Array", numpy: "uint16" },
  int16: { kind: "signed", bits: 16, storage: "Int16Array", numpy: "int16" },
  uint32: { kind: "unsigned", bits: 32, storage: "Uint32Array", numpy: "uint32" },
  int32: { kind: "signed", bits: 32, storage: "Int32Array", numpy: "int32" },
  uint64: { kind: "unsigned", bits: 64, storage: "BigUint64Array", numpy: "uint64" },
  int64: { kind: "signed", bits: 64, storage: "BigInt64Array", numpy: "int64" },
  float16: { kind: "float", bits: 16, storage: "Uint16Array", numpy: "float16" },
  float32: { kind: "float", bits: 32, storage: "Float32Array", numpy: "float32" },
  float64: { kind: "float", bits: 64, storage: "Float64Array", numpy: "float64" },
  complex64: { kind: "complex", bits: 64, storage: "Float32Array", numpy: "complex64" },
  complex128: { kind: "complex", bits: 128, storage: "Float64Array", numpy: "complex128" },
};

function isDType(name: string): name is DType {
  return name in dtypes;
}

/** All dtypes, in the order of the table. */
export const dtypeNames: readonly DType[] = Object.keys(dtypes).filter(isDType);

/** The dtype of a kind with at least so many bits: the smallest that there is. */
function smallest(kind: Kind, bits: number): DType | undefined {
  return dtypeNames
    .filter((name) => dtypes[name].kind === kind && dtypes[name].bits >= bits)
    .sort((a, b) => dtypes[a].bits - dtypes[b].bits)[0];
}

/** The dtype of a kind that holds so many bits, or the widest one: nothing exact holds an int64 among the floats. */
function holding(kind: Kind, bits: number): DType {
  const found = smallest(kind, bits) ?? dtypeNames.findLast((name) => dtypes[name].kind === kind);
  if (found === undefined) throw new Error(`no dtype of kind ${kind}`);
  return found;
}

const isInteger = (kind: Kind): boolean => kind === "unsigned" || kind === "signed";

/**
 * Bits of the float that holds every value of a dtype. The significand of an n-bit float has 11, 24, 53 bits, less than
 * 16, 32, 64, so an n-bit integer asks for the float of 2n bits.
 */
function floatBits({ kind, bits }: DTypeRow): number {
  if (kind === "complex") return bits / 2;
  return kind === "float" ? bits : kind === "bool" ? 0 : 2 * bits;
}

/** NumPy's promotion (`np.promote_types`): the smallest dtype to which both cast safely. */
export function promote(a: DType, b: DType): DType {
  const [x, y] = [dtypes[a], dtypes[b]];
  if (x.kind === "bool") return b;
  if (y.kind === "bool") return a;
  if (isInteger(x.kind) && isInteger(y.kind)) {
    if (x.kind === y.kind) return x.bits >= y.bits ? a : b;
    const [signed, unsigned] = x.kind === "signed" ? [x, y] : [y, x];
    // A signed integer needs one bit more than an unsigned one; above 64 bits there is only the float.
    return smallest("signed", Math.max(signed.bits, 2 * unsigned.bits)) ?? "float64";
  }
  const bits = Math.max(floatBits(x), floatBits(y));
  return x.kind === "complex" || y.kind === "complex" ? holding("complex", 2 * bits) : holding("float", bits);
}

/** `exp`, `sin`, `arctan2` …: the smallest float that NumPy has a loop for, floats and complex as they are. */
export function floating(dtype: DType): DType {
  const row = dtypes[dtype];
  return row.kind === "float" || row.kind === "complex" ? dtype : holding("float", floatBits(row));
}

/** `trueDivide` and `mean` take whatever is exact to float64; floats and complex as they are. */
export function exactToFloat64(dtype: DType): DType {
  const { kind } = dtypes[dtype];
  return kind === "float" || kind === "complex" ? dtype : "float64";
}

/** `absolute` of a complex dtype is real. */
export function magnitude(dtype: DType): DType {
  const { kind, bits } = dtypes[dtype];
  return kind === "complex" ? holding("float", bits / 2) : dtype;
}

/** `sum`, `prod`, `cumsum`, `cumprod`: bool and integers up to 32 bits give int32, or uint32 where they have no sign. */
export function summed(dtype: DType): DType {
  const { kind, bits } = dtypes[dtype];
  if (kind === "bool") return "int32";
  return isInteger(kind) && bits < 32 ? holding(kind, 32) : dtype;
}

/** The dtype rules of one dtype that the types and the run time share, by the name of their table. */
export const unaryRules = {
  floating,
  quotient: exactToFloat64,
  magnitude,
  sum: summed,
  mean: exactToFloat64,
  variance: (dtype: DType) => magnitude(exactToFloat64(dtype)),
} satisfies Record<string, (dtype: DType) => DType>;
