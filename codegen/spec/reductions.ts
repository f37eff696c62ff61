/**
 * The reductions: what each one starts from and how it takes in one more element. The emitter turns a row into loops
 * over the last axis and over the first, for each lane of numbers.
 */

/** A family of storage that shares one text of the loops. */
export type Lane = "float64" | "float32" | "float16" | "int32" | "bigint" | "bool" | "complex";

export interface LaneRow {
  /** The typed array that is read. */
  readonly array: string;
  /** The type of one element in a variable. */
  readonly scalar: "number" | "bigint";
  /** Rounds a result of arithmetic to the lane. */
  readonly round: (value: string) => string;
  /** Rounds what goes into the output, where the output is narrower than the arithmetic. */
  readonly store: (value: string) => string;
}

const same = (value: string): string => value;
const fround = (value: string): string => `Math.fround(${value})`;
const lane = (array: string, round = same, store = same): LaneRow => ({ array, scalar: "number", round, store });

export const lanes: { readonly [L in Lane]: LaneRow } = {
  float64: lane("Float64Array"),
  float32: lane("Float32Array", fround),
  // Computed in float32, and rounded each time it goes back to the array: NumPy's float16 loops do that.
  float16: lane("Float32Array", fround, (value) => `roundToFloat16(${value})`),
  int32: lane("Int32Array"),
  // The store wraps at 64 bits, signed or not; the arithmetic wraps as well, so that it stays in a machine word.
  bigint: { array: "BigIntArray", scalar: "bigint", round: (value) => `BigInt.asIntN(64, ${value})`, store: same },
  bool: lane("Uint8Array"),
  // One part of a complex sum at a time: real and imaginary parts lie in one array, two items apart.
  complex: lane("FloatArray", (value) => `roundedFor(x, ${value})`),
};

/**
 * How one row of elements is folded. `pairwise` is NumPy's summation: accumulators side by side in blocks, the blocks
 * added in a tree. `four` keeps four accumulators, for operations that no rounding disturbs. `sequence` keeps one.
 */
export type Order = "pairwise" | "four" | "sequence";

export interface Reduction {
  readonly doc: string;
  /** What a row is folded from, by lane: also the lanes that have a text of their own. */
  readonly lanes: { readonly [L in Lane]?: Order };
  /** What the output holds before the first element; null where it holds the first element itself. */
  readonly identity: 0 | 1 | null;
  /** The accumulator after one more element, both given as names. */
  readonly combine: (acc: string, value: string, row: LaneRow) => string;
  /** The accumulator that no further element changes. */
  readonly absorbing?: string;
  /** The array of the accumulators, where it is not the lane's. */
  readonly accumulator?: (lane: Lane) => string;
}

/** Sums and products of int32 are kept in float64, which is exact to 2^53. */
const wideInt32 = (lane: Lane): string => (lane === "int32" ? "Float64Array" : lanes[lane].array);

/** The better of two numbers: NaN stays, and of equals the last, which decides between 0 and -0, as in NumPy. */
const keepNaN = (sign: string) => (acc: string, value: string, row: LaneRow) =>
  row.array.startsWith("Float")
    ? `${acc} ${sign} ${value} || ${acc} !== ${acc} ? ${acc} : ${value}`
    : `${value} ${sign} ${acc} ? ${value} : ${acc}`;

export const reductions = {
  sum: {
    doc: "The sum of the elements.",
    identity: 0,
    lanes: {
      float64: "pairwise",
      float32: "pairwise",
      float16: "pairwise",
      int32: "sequence",
      bigint: "sequence",
      complex: "pairwise",
    },
    combine: (acc, value, row) => row.round(`${acc} + ${value}`),
    accumulator: wideInt32,
  },
  prod: {
    doc: "The product of the elements.",
    identity: 1,
    lanes: { float64: "sequence", float32: "sequence", float16: "sequence", int32: "sequence", bigint: "sequence" },
    combine: (acc, value, row) => row.round(`${acc} * ${value}`),
    accumulator: wideInt32,
  },
  min: {
    doc: "The smallest element; NaN if there is one.",
    identity: null,
    lanes: { float64: "four", float32: "four", int32: "sequence", bigint: "sequence" },
    combine: keepNaN("<"),
  },
  max: {
    doc: "The largest element; NaN if there is one.",
    identity: null,
    lanes: { float64: "four", float32: "four", int32: "sequence", bigint: "sequence" },
    combine: keepNaN(">"),
  },
  any: {
    doc: "1 if an element is not zero; NaN is not.",
    identity: 0,
    lanes: { float64: "sequence", float32: "sequence", int32: "sequence", bool: "sequence" },
    combine: (acc, value) => `${value} !== 0 ? 1 : ${acc}`,
    absorbing: "1",
    accumulator: () => "Uint8Array",
  },
  all: {
    doc: "1 if no element is zero; NaN is not.",
    identity: 1,
    lanes: { float64: "sequence", float32: "sequence", int32: "sequence", bool: "sequence" },
    combine: (acc, value) => `${value} !== 0 ? ${acc} : 0`,
    absorbing: "0",
    accumulator: () => "Uint8Array",
  },
} satisfies Record<string, Reduction>;

export interface ArgReduction {
  readonly doc: string;
  /** Whether a value replaces the best one: the first of equals stays, and the first NaN wins. */
  readonly better: string;
}

export const argReductions = {
  argmin: { doc: "The position of the smallest element, the first of equals.", better: "<" },
  argmax: { doc: "The position of the largest element, the first of equals.", better: ">" },
} satisfies Record<string, ArgReduction>;

/** Running reductions, element by element in the output's own precision: NumPy's `accumulate`. */
export const scans = {
  cumsum: { doc: "Running sums.", combine: reductions.sum.combine },
  cumprod: { doc: "Running products.", combine: reductions.prod.combine },
} as const;
export const scanLanes = ["float64", "float32", "float16", "bigint"] as const;
