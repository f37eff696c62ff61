import { activation } from "./activation.ts";
import { arithmetic } from "./arithmetic.ts";
import { bitwise } from "./bitwise.ts";
import { classification } from "./classification.ts";
import { comparison } from "./comparison.ts";
import { exponential } from "./exponential.ts";
import { extrema } from "./extrema.ts";
import { hyperbolic } from "./hyperbolic.ts";
import { logical } from "./logical.ts";
import { power } from "./power.ts";
import { rounding } from "./rounding.ts";
import type { ElementwiseRow } from "./row.ts";
import { trigonometric } from "./trigonometric.ts";

const themes = {
  arithmetic,
  power,
  extrema,
  rounding,
  exponential,
  trigonometric,
  hyperbolic,
  activation,
  comparison,
  logical,
  classification,
  bitwise,
};

const rows = {
  ...arithmetic,
  ...power,
  ...extrema,
  ...rounding,
  ...exponential,
  ...trigonometric,
  ...hyperbolic,
  ...activation,
  ...comparison,
  ...logical,
  ...classification,
  ...bitwise,
};

export type ElementwiseName = keyof typeof rows;

/** Second names of functions, as NumPy has them. */
export const aliases = {
  abs: "absolute",
  conjugate: "conj",
} as const satisfies Readonly<Record<string, ElementwiseName>>;

export type ElementwiseAlias = keyof typeof aliases;

/** Every element-wise row by the function's name. A row lives in the file of its theme alone. */
export const elementwise: { readonly [N in ElementwiseName]: ElementwiseRow } = rows;

/** The file of each theme below codegen/spec/elementwise, and the names of its functions. */
export const themeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(themes).flatMap(([theme, members]) =>
    Object.keys(members).map((name) => [name, `${theme}.ts`] as const),
  ),
);
