import type { FunctionRows } from "./row.ts";

/** Eigenvalues and eigenvectors. */
export const linalgEigen: FunctionRows = {};
