import type { Strided } from "../core/strided.ts";
import {
  gelu as geluOf,
  greater,
  multiply,
  relu as reluOf,
  sigmoid as sigmoidOf,
  softplus as softplusOf,
  tanh as tanhOf,
} from "../generated/fn/elementwise.ts";
import { type Floats, floatsOf, Layer, type Pass } from "./layer.ts";
import { softmax as softmaxOf } from "./softmax.ts";

/** The names of the activations. */
export type ActivationKind = "relu" | "sigmoid" | "tanh" | "gelu" | "softplus" | "softmax";

/** The gradient by the input in place of that by the output `y`: `slope` is the derivative where it is. */
type Slope = (gradient: Strided, x: Strided, y: Strided) => void;

/** A slope by the elements, of which each row has so many. */
const each =
  (slope: (gradient: Floats, x: Floats, y: Floats, n: number, columns: number) => void): Slope =>
  (gradient, x, y) => {
    const [rows, columns] = gradient.shape;
    slope(floatsOf(gradient), floatsOf(x), floatsOf(y), rows * columns, columns);
  };

interface Rule {
  readonly forward: (x: Strided, place: Strided | undefined) => Strided;
  /** What the slope reads: only an activation that does not need its x may be written over it. */
  readonly reads: "x" | "y" | "both";
  readonly slope: Slope;
}

/** A function of each element, or of each row. */
class ActivationLayer<K extends ActivationKind> extends Layer<null, null, K> {
  override readonly readsOutput: boolean;
  readonly #rule: Rule;

  constructor(kind: K, rule: Rule) {
    super(kind, null, null, [], {});
    this.#rule = rule;
    this.readsOutput = rule.reads !== "x";
  }

  /** @internal */
  toString(): string {
    return `${this.kind}()`;
  }

  /** @internal */
  run(x: Strided, _training: boolean, inPlace: boolean): Pass {
    const { forward, reads, slope } = this.#rule;
    const output = forward(x, inPlace && reads === "y" ? x : undefined);
    const back = (gradient: Strided) => {
      slope(gradient, x, output);
      return gradient;
    };
    return { output, back };
  }
}

const newLayer = <K extends ActivationKind>(kind: K, rule: Rule): Layer<null, null, K> =>
  new ActivationLayer(kind, rule);

/** See codegen/spec/ml.ts. */
export function relu(): Layer<null, null, "relu"> {
  return newLayer("relu", {
    forward: (x, out) => reluOf(x, { out }),
    reads: "y",
    slope: (gradient, _x, y) => multiply(gradient, greater(y, 0), { out: gradient }),
  });
}

/** See codegen/spec/ml.ts. */
export function sigmoid(): Layer<null, null, "sigmoid"> {
  return newLayer("sigmoid", {
    forward: (x, out) => sigmoidOf(x, { out }),
    reads: "y",
    // d(y) = y (1 − y)
    slope: each((g, _x, y, n) => {
      for (let i = 0; i < n; i++) g.data[g.at + i] *= y.data[y.at + i] * (1 - y.data[y.at + i]);
    }),
  });
}

/** See codegen/spec/ml.ts. */
export function tanh(): Layer<null, null, "tanh"> {
  return newLayer("tanh", {
    forward: (x, out) => tanhOf(x, { out }),
    reads: "y",
    // d(y) = 1 − y²
    slope: each((g, _x, y, n) => {
      for (let i = 0; i < n; i++) g.data[g.at + i] *= 1 - y.data[y.at + i] ** 2;
    }),
  });
}

const DENSITY = 1 / Math.sqrt(2 * Math.PI);

/** See codegen/spec/ml.ts. */
export function gelu(): Layer<null, null, "gelu"> {
  return newLayer("gelu", {
    forward: (x) => geluOf(x),
    reads: "both",
    // d(x Φ(x)) = Φ(x) + x φ(x), and Φ(x) is what the forward pass gave, divided by x.
    slope: each((g, x, y, n) => {
      for (let i = 0; i < n; i++) {
        const at = x.data[x.at + i];
        const share = at === 0 ? 0.5 : y.data[y.at + i] / at;
        g.data[g.at + i] *= share + at * DENSITY * Math.exp(-0.5 * at * at);
      }
    }),
  });
}

/** See codegen/spec/ml.ts. */
export function softplus(): Layer<null, null, "softplus"> {
  return newLayer("softplus", {
    forward: (x) => softplusOf(x),
    reads: "x",
    // d(y) = 1 / (1 + exp(−x))
    slope: each((g, x, _y, n) => {
      for (let i = 0; i < n; i++) g.data[g.at + i] /= 1 + Math.exp(-x.data[x.at + i]);
    }),
  });
}

/** See codegen/spec/ml.ts. */
export function softmaxLayer(): Layer<null, null, "softmax"> {
  return newLayer("softmax", {
    forward: (x) => softmaxOf(x),
    reads: "y",
    // d(y_j) / d(x_i) = y_j (δ_ij − y_i), so each row is y · (g − Σ g y).
    slope: each((g, _x, y, n, columns) => {
      for (let row = 0; row < n; row += columns) {
        let sum = 0;
        for (let j = row; j < row + columns; j++) sum += g.data[g.at + j] * y.data[y.at + j];
        for (let j = row; j < row + columns; j++) g.data[g.at + j] = y.data[y.at + j] * (g.data[g.at + j] - sum);
      }
    }),
  });
}
