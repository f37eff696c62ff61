import { matmul, type Tensor, zeros } from "shapeproof";
import * as fn from "shapeproof/fn";
import { solve } from "shapeproof/fn/linalg";
import { softmax } from "shapeproof/fn/ml";
import { normal } from "shapeproof/fn/random";
import { zscore } from "shapeproof/fn/stats";

// The project has neither DOM nor Node types: the library asks for none.
declare const console: { log(...values: unknown[]): void };

const x = zeros([3, 4]);
const product: Tensor<[3, 6]> = x.matmul(zeros([4, 6]));
console.log(`[${product.shape.join(", ")}] ${product.dtype}`);

const thin: fn.Tensor<[3, 6], "float32"> = fn.matmul(
  fn.zeros([3, 4], { dtype: "float32" }),
  fn.zeros([4, 6], { dtype: "float32" }),
);
console.log(`[${thin.shape.join(", ")}] ${thin.dtype}`);

const solution: fn.Tensor<[3]> = solve(fn.eye(3), fn.ones([3]));
const scores: fn.Tensor<[2, 3]> = zscore(normal(0, 1, [2, 3]));
const chances: fn.Tensor<[2, 3]> = softmax(scores);
console.log(fn.array2string(solution), scores.shape.length, fn.array2string(fn.round(fn.sum(chances))));

try {
  // @ts-expect-error the inner dimensions differ
  matmul(x, zeros([5, 6]));
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
