import type { FunctionRows } from "./row.ts";

/** `defaultRng` and what belongs to it. */
export const randomGenerator: FunctionRows = {};
