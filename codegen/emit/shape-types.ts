import type { Emitter } from "./emitter.ts";
import { emitArith } from "./types-arith.ts";
import { emitBroadcast } from "./types-broadcast.ts";
import { emitDigits } from "./types-digits.ts";
import { emitEinsum } from "./types-einsum.ts";
import { emitMatMul } from "./types-matmul.ts";
import { emitShapeAxes } from "./types-shape-axes.ts";
import { emitShapeReshape } from "./types-shape-reshape.ts";

/** The type-level tables and the shape rules that are written out per rank. */
export const emitShapeTypes: Emitter = () => [
  emitDigits(),
  emitArith(),
  emitBroadcast(),
  emitMatMul(),
  emitEinsum(),
  emitShapeAxes(),
  emitShapeReshape(),
];
