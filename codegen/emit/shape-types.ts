import type { Emitter } from "./emitter.ts";
import { emitBroadcast } from "./types-broadcast.ts";
import { emitDigits } from "./types-digits.ts";
import { emitMatMul } from "./types-matmul.ts";

/** The type-level tables and the shape rules that are written out per rank. */
export const emitShapeTypes: Emitter = () => [emitDigits(), emitBroadcast(), emitMatMul()];
