import type { FunctionName } from "../names.ts";
import { errors } from "./error.ts";
import type { Expansion } from "./expansion.ts";
import { exponentials } from "./exponential.ts";
import { hyperbolics } from "./hyperbolic.ts";
import { inverses } from "./inverse.ts";
import { logarithms } from "./logarithm.ts";
import { logistics } from "./logistic.ts";
import { powers } from "./power.ts";
import { roots } from "./root.ts";
import { softpluses } from "./softplus.ts";
import { trigonometrics } from "./trigonometric.ts";

/** The functions that can be worked out several elements at a time. */
export const expansions: { readonly [F in FunctionName]?: Expansion } = {
  ...exponentials,
  ...hyperbolics,
  ...logistics,
  ...softpluses,
  ...logarithms,
  ...powers,
  ...roots,
  ...trigonometrics,
  ...errors,
  ...inverses,
};
