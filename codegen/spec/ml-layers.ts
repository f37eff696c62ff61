import type { FunctionRows } from "./row.ts";

/** A layer of `Sequential` that takes what comes, and gives as much. */
const plainLayer = (kind: string, module: string, doc: string, param?: string): FunctionRows[string] => ({
  numpy: null,
  namespace: "ml",
  family: "ml",
  doc,
  signatures: [
    {
      generics: [],
      params: param === undefined ? [] : [{ name: param, type: "number" }],
      result: `PlainLayer<"${kind}">`,
    },
  ],
  module,
  method: false,
});

const activations = "ml/activation-layers.ts";

export const layerRows: FunctionRows = {
  relu: plainLayer("relu", activations, "A layer of rectified linear units: x where it is positive, else 0."),
  sigmoid: plainLayer(
    "sigmoid",
    activations,
    "A layer of logistic units, 1 / (1 + exp(−x)). As the last one it goes with the binary cross-entropy.",
  ),
  tanh: plainLayer("tanh", activations, "A layer of hyperbolic tangents."),
  gelu: plainLayer(
    "gelu",
    activations,
    "A layer of Gaussian error linear units, x · Φ(x), where Φ is the normal distribution function.",
  ),
  softplus: plainLayer("softplus", activations, "A layer of log(1 + exp(x)), a smooth rectifier."),
  dropout: plainLayer(
    "dropout",
    "ml/dropout.ts",
    `A layer of inverted dropout: in training an element is 0 with a probability, the others are divided by 1 − \`rate\`.

Otherwise it does nothing (Srivastava et al., 2014). Draws one number of \`random\` for each element. Throws ValueError unless the rate is in [0, 1).`,
    "rate",
  ),
};
