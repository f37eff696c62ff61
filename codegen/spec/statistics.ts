import type { FunctionRows } from "./row.ts";

/** Averages, covariances, histograms, and statistics that leave NaN out. */
export const statistics: FunctionRows = {};
