import { absolute, array2string, type DType, nansum, type TensorLike, toTypedArray } from "shapeproof";

/** What a block computes: a tensor, a number, or lists of them. */
export type Value = number | boolean | AnyTensor | readonly Value[];
export type Values = Readonly<Record<string, Value>>;
type AnyTensor = TensorLike<unknown, DType> & { readonly shape: readonly number[]; readonly size: number };

/** What a block of the guide gives: under the guide's names, and by the library's own function where it has one. */
export interface Block {
  readonly guide: Values;
  readonly library?: Values;
}

/** The JSON of a number: NaN and the infinities are strings, and a complex number is its parts. */
type Item = number | boolean | string | { readonly re: Item; readonly im: Item };

export type Described =
  | { readonly kind: "scalar"; readonly value: Item }
  | { readonly kind: "list"; readonly items: readonly Described[] }
  | {
      readonly kind: "array";
      readonly dtype: string;
      readonly shape: readonly number[];
      readonly sum: Item;
      readonly abs_sum: Item;
      readonly head: readonly Item[];
      readonly tail: readonly Item[];
    };

const shown = 32;

function item(x: number | bigint | boolean): Item {
  if (typeof x !== "number") return typeof x === "bigint" ? Number(x) : x;
  return Number.isFinite(x) ? x : Number.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
}

/** The elements between two places, in C order. */
function items(x: AnyTensor, from: number, to: number): Item[] {
  const data = toTypedArray(x);
  const range = Array.from({ length: to - from }, (_, i) => from + i);
  if (x.dtype.startsWith("complex")) return range.map((i) => ({ re: item(data[2 * i]), im: item(data[2 * i + 1]) }));
  return range.map((i) => item(x.dtype === "bool" ? data[i] !== 0 : data[i]));
}

/** The sum of the elements that are not NaN. */
function total(x: AnyTensor): Item {
  const complex = x.dtype.startsWith("complex");
  return items(nansum(x, { dtype: complex ? "complex128" : "float64" }), 0, 1)[0];
}

/** A value in the form in which NumPy's is written: where the two are compared, this is what is compared. */
export function described(value: Value): Described {
  if (typeof value === "number" || typeof value === "boolean") return { kind: "scalar", value: item(value) };
  if ("dtype" in value) {
    const { dtype, shape, size } = value;
    if (shape.length === 0) return { kind: "scalar", value: items(value, 0, 1)[0] };
    return {
      kind: "array",
      dtype,
      shape,
      sum: total(value),
      abs_sum: total(dtype === "bool" ? value : absolute(value)),
      head: items(value, 0, Math.min(shown, size)),
      tail: items(value, Math.max(0, size - shown), size),
    };
  }
  return { kind: "list", items: value.map(described) };
}

/** A value in a line or a few: its shape and dtype, and its elements as NumPy prints them. */
export function printed(name: string, value: Value): string {
  if (typeof value === "number" || typeof value === "boolean") return `${name} = ${value}`;
  if ("dtype" in value) {
    const text = array2string(value, { threshold: 24, edgeitems: 2 });
    return `${name} [${value.shape.join(", ")}] ${value.dtype}${text.includes("\n") ? "\n" : " = "}${text}`;
  }
  return value.map((part, i) => printed(`${name}[${i}]`, part)).join("\n");
}
