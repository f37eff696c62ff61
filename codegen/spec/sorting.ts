import type { FunctionRows } from "./row.ts";

/** Sorting and searching. */
export const sorting: FunctionRows = {};
