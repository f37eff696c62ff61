import type { Emitter } from "./emit/emitter.ts";
import { emitPromotion } from "./emit/promotion.ts";
import { emitShapeTypes } from "./emit/shape-types.ts";

/** Every target of the generator. */
export const emitters: readonly Emitter[] = [emitPromotion, emitShapeTypes];
