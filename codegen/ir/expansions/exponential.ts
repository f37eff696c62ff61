import type { FunctionName } from "../names.ts";
import type { Expansion } from "./expansion.ts";

export const exponentials = {} satisfies Partial<Record<FunctionName, Expansion>>;
