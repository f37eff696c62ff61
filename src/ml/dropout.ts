import { ValueError } from "../core/errors.ts";
import { empty, type Strided } from "../core/strided.ts";
import { generator } from "../random/generator.ts";
import { floatsOf, Layer, type Pass } from "./layer.ts";

/**
 * Inverted dropout (Srivastava et al., 2014): in training each element is 0 with probability `rate`, and the others are
 * divided by 1 − rate. Otherwise it does nothing. One number of `random` is drawn for each element.
 */
export class Dropout extends Layer<null, null, "dropout"> {
  readonly rate: number;

  /** @internal */
  constructor(rate: number) {
    if (!(rate >= 0 && rate < 1)) throw new ValueError(`dropout: the rate must be in [0, 1), got ${String(rate)}`);
    super("dropout", null, null, [], {});
    this.rate = rate;
  }

  /** @internal */
  toString(): string {
    return `dropout(${this.rate})`;
  }

  /** @internal */
  run(x: Strided, training: boolean): Pass {
    if (!training) return { output: x, back: (gradient) => gradient };
    const factors = empty(x.shape, "float64");
    const { data, at } = floatsOf(factors);
    const n = x.shape[0] * x.shape[1];
    const source = generator();
    const kept = 1 / (1 - this.rate);
    for (let i = 0; i < n; i++) data[at + i] = source.nextDouble() < this.rate ? 0 : kept;
    const output = empty(x.shape, "float64");
    multiplyInto(output, x, factors, n);
    return {
      output,
      back: (gradient) => {
        multiplyInto(gradient, gradient, factors, n);
        return gradient;
      },
    };
  }
}

function multiplyInto(to: Strided, x: Strided, y: Strided, n: number): void {
  const [r, a, b] = [to, x, y].map(floatsOf);
  for (let i = 0; i < n; i++) r.data[r.at + i] = a.data[a.at + i] * b.data[b.at + i];
}

/** See codegen/spec/ml.ts. */
export function dropout(rate: number): Dropout {
  return new Dropout(rate);
}
