/** How shapes look in messages: `[3, 4]`, an unknown dim as `?`, symbols bare. Evaluated when something has failed. */

type IsUnion<D, Whole = D> = D extends unknown ? ([Whole] extends [D] ? false : true) : never;

/** One dim: a literal or a symbol as it is, `?` for everything that has more than one value. */
export type ShowDim<D> = number extends D
  ? "?"
  : string extends D
    ? "?"
    : IsUnion<D> extends false
      ? D extends number | string
        ? `${D}`
        : "?"
      : "?";

type ShowDims<S> = S extends readonly [infer a]
  ? ShowDim<a>
  : S extends readonly [infer a, ...infer rest]
    ? `${ShowDim<a>}, ${ShowDims<rest>}`
    : "";

/** A shape as the messages print it; a shape of unknown rank is `[...]`. */
export type Show<S> = S extends readonly unknown[]
  ? number extends S["length"]
    ? "[...]"
    : S extends readonly [infer a, infer b]
      ? `[${ShowDim<a>}, ${ShowDim<b>}]`
      : S extends readonly [infer a, infer b, infer c]
        ? `[${ShowDim<a>}, ${ShowDim<b>}, ${ShowDim<c>}]`
        : `[${ShowDims<S>}]`
  : "[...]";

/** `Show` at run time. */
export function showShape(shape: readonly (number | string)[]): string {
  return `[${shape.join(", ")}]`;
}
