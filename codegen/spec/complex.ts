import type { FunctionRows } from "./row.ts";

/** The parts of complex numbers. */
export const complexRows: FunctionRows = {};
