import type { FunctionRows } from "./row.ts";

/** Singular values, and what follows from them. */
export const linalgSingular: FunctionRows = {};
