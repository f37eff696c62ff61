import type { FunctionRows } from "./row.ts";

/** Elements by place and by condition. */
export const selection: FunctionRows = {};
