import { castTo } from "../core/cast.ts";
import { isContiguous, type Strided } from "../core/strided.ts";
import type { Layer, Pass } from "./layer.ts";

/** Samples as layers take them: C-contiguous float64. */
export function asFloat64(x: Strided): Strided {
  return x.dtype === "float64" && isContiguous(x) ? x : castTo(x, "float64");
}

/** The passes through all layers, first to last. */
export function forwardPass(layers: readonly Layer[], samples: Strided, training: boolean): Pass[] {
  const passes: Pass[] = [];
  let x = samples;
  // Whether x was made here and nobody reads it any more, so that the next layer may write over it.
  let free = false;
  for (const [i, layer] of layers.entries()) {
    // Losses read what the last layer was applied to.
    const pass = layer.run(x, training, free && i < layers.length - 1);
    free = !layer.readsOutput && (free || pass.output !== x);
    passes.push(pass);
    x = pass.output;
  }
  return passes;
}

/** What the last layer gives. */
export function outputOf(layers: readonly Layer[], samples: Strided): Strided {
  const passes = forwardPass(layers, samples, false);
  return passes.length === 0 ? samples : passes[passes.length - 1].output;
}

/**
 * The gradients by all parameters, from the gradient by the output of the first `count` layers; with a rate, a step of
 * gradient descent instead.
 */
export function backwardPass(
  layers: readonly Layer[],
  passes: readonly Pass[],
  gradient: Strided,
  count: number,
  rate?: number,
): void {
  // Below the first layer with parameters nobody needs a gradient.
  const first = layers.findIndex(({ parameters }) => parameters.length > 0);
  let slope = gradient;
  for (let i = count - 1; i >= first && first >= 0; i--) {
    const { descend } = passes[i];
    if (rate === undefined || descend === undefined) slope = passes[i].back(slope, i > first);
    else slope = descend(slope, i > first, rate);
  }
}
