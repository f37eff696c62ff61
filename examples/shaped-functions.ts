// Functions that are polymorphic in shape: the body is checked once, each call on its own.
import { einsum, matmul, random, shaped, type Tensor } from "shapeproof";

const linear = shaped("b din, din dout, dout -> b dout")((x, w, bias) => matmul(x, w).add(bias));
const covariance = shaped("n d -> d d")((x) => {
  const centred = x.subtract(x.mean({ axis: 0 }));
  return einsum("ni,nj->ij", centred, centred);
});

random.seed(3);
const x = random.randn(32, 784);
const hidden = linear(x, random.randn(784, 128), random.randn(128)); // Tensor<[32, 128]>
const logits = linear(hidden, random.randn(128, 10), random.randn(10)); // Tensor<[32, 10]>
const spread: Tensor<[10, 10]> = covariance(logits);

// linear(hidden, random.randn(784, 10), random.randn(10)) does not compile:
// dimension 'din' is 128 here but got 784.
console.log(logits.shape, spread.shape);
