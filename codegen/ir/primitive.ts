import type { Domain, Num } from "./expr.ts";
import type { Rewrite } from "./rewrites.ts";
import type { Evaluate } from "./values.ts";

/** How a primitive is computed and written in one domain. `$0`, `$1`, `$2` stand for the arguments. */
export interface Meaning {
  readonly text: string;
  readonly evaluate: Evaluate;
  /** The module below src/kernels that exports the function that the text calls. */
  readonly module?: string;
}

/** The partial derivatives by the numeric arguments, null for one that is zero almost everywhere. */
export type Partials = (x: Num, y: Num) => readonly (Num | null)[];

/** What the passes know of one primitive. */
export interface Primitive {
  readonly meaning: { readonly [D in Domain]: Meaning | null };
  /** A call that costs more than the loop around it: kernels that make one are not unrolled. */
  readonly call: boolean;
  readonly commutative: boolean;
  readonly partials: Partials | null;
  readonly rewrite: Rewrite | null;
}

export const plain = (
  meaning: Primitive["meaning"],
  partials: Partials | null,
  rewrite: Rewrite | null = null,
): Primitive => ({
  meaning,
  call: false,
  commutative: false,
  partials,
  rewrite,
});
export const commutative = (primitive: Primitive): Primitive => ({ ...primitive, commutative: true });
export const called = (primitive: Primitive): Primitive => ({ ...primitive, call: true });
