import type { FunctionRows } from "./row.ts";

/** Differences, convolutions, interpolation and padding. */
export const signals: FunctionRows = {};
