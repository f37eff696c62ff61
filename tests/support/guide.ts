import type { Described } from "../../examples/guide/values.ts";

/** Fixed only up to the sign of a column: eigenvectors, singular vectors and what is projected on them. */
const signless = new Set([
  ...["25 U", "25 Vt", "27 X_pca", "27 components", "47 svd_t", "47 U47", "47 Vt47", "48 pca_eigh", "48 top_vector"],
]);
/** Fixed only up to their order and phase: the eigenpairs of a general matrix. */
const unordered = new Set(["25 eigenvalues", "25 eigenvectors"]);
/** Iterations amplify the rounding of another order of summation. */
const loose: Readonly<Record<string, number>> = {
  "25": 1e-7,
  "36": 1e-6,
  "41": 1e-7,
  "48": 1e-7,
  "50": 1e-8,
  "51": 1e-5,
};

type Item = number | boolean | string | { readonly re: Item; readonly im: Item };

const numberOf = (x: Item): number =>
  typeof x === "object"
    ? Math.hypot(numberOf(x.re), numberOf(x.im))
    : typeof x === "string"
      ? ({ nan: Number.NaN, inf: Number.POSITIVE_INFINITY, "-inf": Number.NEGATIVE_INFINITY }[x] ?? Number.NaN)
      : Number(x);

const distance = (a: Item, b: Item): number =>
  typeof a === "object" && typeof b === "object"
    ? Math.hypot(numberOf(a.re) - numberOf(b.re), numberOf(a.im) - numberOf(b.im))
    : Math.abs(numberOf(a) - numberOf(b));

function near(a: Item, b: Item, tolerance: number, scale = 0): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) && Number.isNaN(y);
  return x === y ? true : distance(a, b) <= tolerance * Math.max(Math.abs(x), Math.abs(y), scale);
}

/** Why `got` is not `want`, or null. `place` is a block's number and a name. */
export function difference(place: string, want: Described, got: Described | undefined): string | null {
  const tolerance = loose[place.slice(0, 2)] ?? 1e-9;
  if (got === undefined) return "missing";
  if (want.kind === "list") {
    if (got.kind !== "list" || got.items.length !== want.items.length) return "another list";
    const all = want.items.map((item, i) => difference(place, item, got.items[i]));
    return all.find((why) => why !== null) ?? null;
  }
  if (want.kind === "scalar") {
    if (got.kind !== "scalar") return `${got.kind}, not a scalar`;
    return near(want.value, got.value, tolerance, 1e-3) ? null : `${got.value}, not ${want.value}`;
  }
  if (got.kind !== "array") return `${got.kind}, not an array`;
  if (String(got.shape) !== String(want.shape)) return `shape [${got.shape}], not [${want.shape}]`;
  // The default integer is int64 there; here numbers are float64, and positions int32.
  const dtypes = want.dtype === "int64" ? ["int64", "int32", "float64"] : [want.dtype];
  if (!dtypes.includes(got.dtype)) return `dtype ${got.dtype}, not ${want.dtype}`;
  const [signs, order] = [!signless.has(place), !unordered.has(place)];
  const close = want.dtype === "float32" ? Math.max(tolerance, 2e-6) : tolerance;
  const magnitude = numberOf(want.abs_sum);
  const scale =
    magnitude /
    Math.max(
      1,
      want.shape.reduce((product, dim) => product * dim, 1),
    );
  if (!near(want.abs_sum, got.abs_sum, close, scale)) return `magnitudes ${got.abs_sum}, not ${want.abs_sum}`;
  if (signs && order && distance(want.sum, got.sum) > close * magnitude) return `sum ${got.sum}, not ${want.sum}`;
  for (const part of ["head", "tail"] as const) {
    const items = (list: readonly Item[]): Item[] => {
      const sizes = signs && order ? [...list] : list.map((x) => Math.abs(numberOf(x)));
      return order ? sizes : sizes.sort((a, b) => Number(a) - Number(b));
    };
    const [a, b] = [items(want[part]), items(got[part])];
    if (a.length !== b.length) return `${b.length} elements in ${part}, not ${a.length}`;
    const at = a.findIndex((x, i) => !near(x, b[i], close, scale));
    if (at >= 0) return `${part}[${at}] is ${JSON.stringify(b[at])}, not ${JSON.stringify(a[at])}`;
  }
  return null;
}
