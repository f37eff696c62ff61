import type { Param } from "./row.ts";

export { guarded } from "./guard.ts";

/** Pieces that the rows of the shape functions share. */

/** The tensor that a method is called on. */
export const receiver: Param = { name: "x", type: "TensorLike<S, D>" };

export const dtype = 'D extends DType = "float64"';

/** The options object with these members. */
export const options = (type: string): Param => ({
  name: "options",
  type: `{ ${type} }`,
  optional: true,
});

/** Type parameters of `out`: null stands for none, so that the annotation of a result is not taken for its dtype. */
export const outGenerics = ["SO = []", "DO extends DType | null = null"];

/** The `out` member of the options. */
export const out = (op: string, shape: string, promoted: string): string =>
  `out?: Out<"${op}", ${shape}, ${promoted}, SO, DO>`;

export const count = "number | readonly number[]";
