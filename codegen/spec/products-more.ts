import type { FunctionRows } from "./row.ts";

/** Products and sums of diagonals beside `matmul` and `dot`. */
export const productsMore: FunctionRows = {};
