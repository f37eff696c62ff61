/** Forward pass and training of the network 784–128–10, written out in shapeproof's functions. */
import type { Tensor } from "shapeproof";
import type { Api, Input, Scope } from "./shapeproof-api.ts";

type Load = <K extends "samples" | "targets" | "w1" | "b1" | "w2" | "b2">(name: K) => Input<K>;
type Weights = readonly [Tensor<[784, 128]>, Tensor<[128]>, Tensor<[128, 10]>, Tensor<[10]>];

const initial = (load: Load): Weights => [load("w1"), load("b1"), load("w2"), load("b2")];

export function forward({ add, matmul, maximum }: Api, load: Load, scope: Scope): () => unknown {
  const x = load("samples").at("0:32").copy();
  const [w1, b1, w2, b2] = initial(load);
  return () =>
    scope(() => {
      const hidden = maximum(add(matmul(x, w1), b1), 0);
      return add(matmul(hidden, w2), b2);
    });
}

export function epoch(api: Api, load: Load, scope: Scope): () => unknown {
  const { add, divide, greater, matmul, maximum, ml, multiply, subtract, sum, transpose } = api;
  const [samples, targets] = [load("samples"), load("targets")];
  const start = initial(load);

  /** One step of gradient descent on the cross-entropy of the rows `first` to `first + 31`, in place. */
  function step([w1, b1, w2, b2]: Weights, first: number): void {
    const rows = `${first}:${first + 32}`;
    const [x, y] = [api.bindShape(samples.at(rows), [32, 784]), api.bindShape(targets.at(rows), [32, 10])];
    const before = matmul(x, w1);
    const hidden = maximum(add(before, b1, { out: before }), 0, { out: before });
    const output = ml.softmax(add(matmul(hidden, w2), b2));
    const delta = divide(subtract(output, y), 32);
    const back = multiply(matmul(delta, transpose(w2)), greater(hidden, 0));
    // The rate goes with the smaller factor of each product.
    subtract(w1, matmul(transpose(x), multiply(back, 0.1)), { out: w1 });
    subtract(b1, multiply(sum(back, { axis: 0 }), 0.1), { out: b1 });
    subtract(w2, matmul(transpose(hidden), multiply(delta, 0.1)), { out: w2 });
    subtract(b2, multiply(sum(delta, { axis: 0 }), 0.1), { out: b2 });
  }

  return () =>
    scope(() => {
      const weights: Weights = [start[0].copy(), start[1].copy(), start[2].copy(), start[3].copy()];
      for (let first = 0; first < 992; first += 32) scope(() => step(weights, first));
      return weights[2];
    });
}
