import type { Emitter } from "./emit/emitter.ts";
import { emitFunctions } from "./emit/functions.ts";
import { emitGenerator } from "./emit/generator.ts";
import { emitLoops } from "./emit/loops.ts";
import { emitMethods } from "./emit/methods.ts";
import { emitOperations } from "./emit/operations.ts";
import { emitProducts } from "./emit/products.ts";
import { emitPromotion } from "./emit/promotion.ts";
import { emitReductions } from "./emit/reductions.ts";
import { emitScalars } from "./emit/scalars.ts";
import { emitShapeTypes } from "./emit/shape-types.ts";
import { emitSimdCast } from "./emit/simd-cast.ts";
import { emitSimdClusters } from "./emit/simd-clusters.ts";
import { emitSimdCopy } from "./emit/simd-copy.ts";
import { emitSimdElementwise } from "./emit/simd-elementwise.ts";
import { emitSimdFactors } from "./emit/simd-factors.ts";
import { emitSimdGather } from "./emit/simd-gather.ts";
import { emitSimdGemm } from "./emit/simd-gemm.ts";
import { emitSimdPcg64 } from "./emit/simd-pcg64.ts";
import { emitSimdRandom } from "./emit/simd-random.ts";
import { emitSimdReductions } from "./emit/simd-reductions.ts";
import { emitSimdShare } from "./emit/simd-share.ts";
import { emitSimdSort } from "./emit/simd-sort.ts";
import { emitIndexTypes } from "./emit/types-index.ts";

/** Every target of the generator. */
export const emitters: readonly Emitter[] = [
  emitPromotion,
  emitShapeTypes,
  emitIndexTypes,
  emitReductions,
  emitScalars,
  emitProducts,
  emitLoops,
  emitSimdElementwise,
  emitFunctions,
  emitGenerator,
  emitMethods,
  emitOperations,
  emitSimdCast,
  emitSimdClusters,
  emitSimdCopy,
  emitSimdFactors,
  emitSimdGather,
  emitSimdGemm,
  emitSimdPcg64,
  emitSimdRandom,
  emitSimdShare,
  emitSimdSort,
  emitSimdReductions,
];
