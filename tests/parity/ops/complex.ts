import type { Entry } from "../case.ts";

/** How to draw a call of each function. */
export const entries = {} satisfies Record<string, Entry>;
