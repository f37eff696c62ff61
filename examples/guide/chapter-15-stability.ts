// Chapter 15, numerical stability, and Adam.
import { ml, random, sqrt, type Tensor, zeros } from "shapeproof";

type Scores = Tensor<[number, number]>;

/** Softmax: the greatest score is subtracted first, so that no power overflows. */
export function stableSoftmax(x: Scores) {
  const powers = x.subtract(x.max({ axis: -1, keepdims: true })).exp();
  return powers.divide(powers.sum({ axis: -1, keepdims: true }));
}

/** log(sum(exp(x))), without overflow. */
function logSumExp(x: Tensor<[4, 6]>) {
  const max = x.max({ axis: -1, keepdims: true }); // Tensor<[4, 1]>
  return x.subtract(max).exp().sum({ axis: -1, keepdims: true }).log().add(max);
}

/** The length of a gradient, never 0. */
const stableGradientNorm = (gradients: Tensor<[4, 6]>) => sqrt(gradients.square().sum().add(1e-8));

/** Stability. */
export function block49() {
  const x = random.randn(4, 6).multiply(300);
  return {
    guide: { x49: x, soft: stableSoftmax(x), lse: logSumExp(x), gnorm: stableGradientNorm(x) },
    library: {
      soft: ml.softmax(x),
      lse: ml.logSumExp(x, { keepdims: true }),
      gnorm: ml.gradientNorm(x),
    },
  };
}

/** Adam (Kingma and Ba 2015), for seven parameters. */
class AdamOptimizer {
  #m = zeros([7]);
  #v = this.#m;
  #t = 0;

  constructor(
    readonly learningRate = 0.001,
    readonly beta1 = 0.9,
    readonly beta2 = 0.999,
    readonly epsilon = 1e-8,
  ) {}

  /** The parameters after a step. */
  update(params: Tensor<[7]>, gradients: Tensor<[7]>): Tensor<[7]> {
    this.#t++;
    this.#m = this.#m.multiply(this.beta1).add(gradients.multiply(1 - this.beta1));
    this.#v = this.#v.multiply(this.beta2).add(gradients.square().multiply(1 - this.beta2));

    const m = this.#m.divide(1 - this.beta1 ** this.#t);
    const v = this.#v.divide(1 - this.beta2 ** this.#t);
    return params.subtract(m.multiply(this.learningRate).divide(v.sqrt().add(this.epsilon)));
  }
}

/** Optimisation. */
export function block50() {
  const start = random.randn(7);
  const target = random.randn(7);

  const adam = new AdamOptimizer();
  let params = start;
  for (let i = 0; i < 25; i++) params = adam.update(params, params.subtract(target).multiply(2));

  const optimizer = new ml.Adam();
  const updated = start.copy();
  for (let i = 0; i < 25; i++) optimizer.update(updated, updated.subtract(target).multiply(2));

  return { guide: { params, target }, library: { params: updated } };
}
