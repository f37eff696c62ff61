// Attention of a transformer (Vaswani et al. 2017), with its dimensions as names: they are the same wherever they meet.
import { bindShape, einsum, ml, random, type Tensor } from "shapeproof";

type Heads = Tensor<["batch", "time", 4, 16]>;

/** For each position, a mean of all values, weighted by how well its query goes with their keys. */
function attention(query: Heads, key: Heads, value: Heads) {
  const scores = einsum("bqhd,bkhd->bhqk", query, key); //   Tensor<["batch", 4, "time", "time"]>
  const weights = ml.softmax(scores.divide(Math.sqrt(16))); //   the same, with rows that sum to 1
  return einsum("bhqk,bkhd->bqhd", weights, value); //       Tensor<["batch", "time", 4, 16]>
}

random.seed(0);
const [batch, time] = [2, 6]; // from a file, say
const tokens = bindShape(random.randn(batch, time, 64), ["batch", "time", 64]);

/** Projects each token, and splits the result into four heads. */
function heads(weights: Tensor<[64, 64]>): Heads {
  return tokens.matmul(weights).reshape(["batch", "time", 4, 16]);
}

const mixed = attention(
  heads(random.normal(0, 0.1, [64, 64])),
  heads(random.normal(0, 0.1, [64, 64])),
  heads(random.normal(0, 0.1, [64, 64])),
);
const joined = mixed.reshape(["batch", "time", 64]); // Tensor<["batch", "time", 64]>
console.log(joined.shape, joined.mean().item());
