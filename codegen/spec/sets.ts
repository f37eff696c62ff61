import type { FunctionRows } from "./row.ts";

/** Sets of values. */
export const sets: FunctionRows = {};
