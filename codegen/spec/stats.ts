import type { FunctionRows } from "./row.ts";

/** The namespace `stats`: what SciPy and the guide have beyond NumPy. */
export const stats: FunctionRows = {};
