import type { Strided } from "../core/strided.ts";
import type { RealDType } from "../types/dtype.ts";
import type { Gradients, Trainable } from "../types/layers.ts";
import type { TensorLike } from "../types/tensor-like.ts";
import { type Memory, Optimizer, type Run, requireOption } from "./optimizer.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface AdamOptions {
  /** How far a step goes: 0.001 unless told. */
  readonly learningRate?: number;
  /** How long the mean of the gradients remembers: 0.9 unless told. */
  readonly beta1?: number;
  /** How long the mean of their squares remembers: 0.999 unless told. */
  readonly beta2?: number;
  /** What is added to the root of that mean: 1e-8 unless told. */
  readonly epsilon?: number;
  /** Decoupled from the gradient (Loshchilov and Hutter, 2019): 0 unless told. */
  readonly weightDecay?: number;
}

/** Adam (Kingma and Ba, 2015): steps along the mean gradient, by the root of the mean square, both without bias. */
export class Adam<W extends World = Thin> extends Optimizer {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  protected readonly memories = 2;

  constructor(options: AdamOptions = {}) {
    const { learningRate = 0.001, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, weightDecay = 0 } = options;
    super("Adam", learningRate, weightDecay);
    for (const [name, beta] of Object.entries({ beta1, beta2 })) {
      requireOption("Adam", name, beta, (x) => x >= 0 && x < 1, "in [0, 1)");
    }
    requireOption("Adam", "epsilon", epsilon, (x) => x >= 0, "0 or more");
    this.beta1 = beta1;
    this.beta2 = beta2;
    this.epsilon = epsilon;
  }

  /** One step: changes `params` in place, and gives them back. */
  update<S, D extends Trainable = "float64", G = S, DG extends RealDType = D>(
    params: TensorLike<S, D>,
    gradients: Gradients<"Adam.update", S, G, DG>,
  ): TensorIn<W, S, D>;
  update(params: Strided, gradients: Strided): unknown {
    return typed(this.updated(params, gradients));
  }

  protected move(p: Run, g: Run, n: number, [mean, square]: Memory, step: number): void {
    const { learningRate, beta1, beta2, epsilon } = this;
    const [bias1, bias2] = [1 - beta1 ** step, 1 - beta2 ** step];
    for (let i = 0; i < n; i++) {
      const gradient = g.data[g.at + i];
      const m = beta1 * mean[i] + (1 - beta1) * gradient;
      const v = beta2 * square[i] + (1 - beta2) * (gradient * gradient);
      mean[i] = m;
      square[i] = v;
      p.data[p.at + i] -= (learningRate * (m / bias1)) / (Math.sqrt(v / bias2) + epsilon);
    }
  }
}
