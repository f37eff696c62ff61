import type { FunctionRows } from "./row.ts";

/** Systems of equations and the factorizations of LU, Cholesky and QR. */
export const linalgSolve: FunctionRows = {};
