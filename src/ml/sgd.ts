import type { Strided } from "../core/strided.ts";
import type { RealDType } from "../types/dtype.ts";
import type { Gradients, Trainable } from "../types/layers.ts";
import type { TensorLike } from "../types/tensor-like.ts";
import { type Memory, Optimizer, type Run, requireOption } from "./optimizer.ts";
import { type TensorIn, type Thin, typed, type World } from "./world.ts";

export interface SGDOptions {
  /** How far a step goes: 0.01 unless told. */
  readonly learningRate?: number;
  /** The share of the step before that is repeated: 0 unless told, 0.9 is usual. */
  readonly momentum?: number;
  /** Looks ahead by the momentum before it takes the step (Nesterov, 1983). */
  readonly nesterov?: boolean;
  readonly weightDecay?: number;
}

/** Stochastic gradient descent, with momentum if told: v = momentum · v + gradient, then p −= learningRate · v. */
export class SGD<W extends World = Thin> extends Optimizer {
  readonly momentum: number;
  readonly nesterov: boolean;
  protected readonly memories: number;

  constructor({ learningRate = 0.01, momentum = 0, nesterov = false, weightDecay = 0 }: SGDOptions = {}) {
    super("SGD", learningRate, weightDecay);
    requireOption("SGD", "momentum", momentum, (x) => x >= 0 && x < 1, "in [0, 1)");
    this.momentum = momentum;
    this.nesterov = nesterov;
    this.memories = momentum === 0 ? 0 : 1;
  }

  /** One step: changes `params` in place, and gives them back. */
  update<S, D extends Trainable = "float64", G = S, DG extends RealDType = D>(
    params: TensorLike<S, D>,
    gradients: Gradients<"SGD.update", S, G, DG>,
  ): TensorIn<W, S, D>;
  update(params: Strided, gradients: Strided): unknown {
    return typed(this.updated(params, gradients));
  }

  protected move(p: Run, g: Run, n: number, [velocity]: Memory): void {
    const { momentum, learningRate } = this;
    if (velocity === undefined) {
      for (let i = 0; i < n; i++) p.data[p.at + i] -= learningRate * g.data[g.at + i];
      return;
    }
    const [again, now] = this.nesterov ? [momentum, 1] : [1, 0];
    for (let i = 0; i < n; i++) {
      const gradient = g.data[g.at + i];
      velocity[i] = momentum * velocity[i] + gradient;
      p.data[p.at + i] -= learningRate * (again * velocity[i] + now * gradient);
    }
  }
}
