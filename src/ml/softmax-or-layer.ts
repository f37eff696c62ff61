import type { Strided } from "../core/strided.ts";
import { softmaxLayer } from "./activation-layers.ts";
import { softmax as softmaxOf } from "./softmax.ts";

/** See codegen/spec/ml.ts. */
export function softmax(x?: Strided, options: { readonly axis?: number } = {}): unknown {
  return x === undefined ? softmaxLayer() : softmaxOf(x, options);
}
