import type { FunctionRows } from "./row.ts";

/** Medians, percentiles and parts in order. */
export const orderStatistics: FunctionRows = {};
