import type { FunctionRows } from "./row.ts";

/** Distributions of NumPy's legacy generator beyond those of `random.ts`. */
export const randomLegacy: FunctionRows = {};
