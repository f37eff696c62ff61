import type { FunctionRows } from "./row.ts";

/** Diagonals, triangles and grids. */
export const grids: FunctionRows = {};
