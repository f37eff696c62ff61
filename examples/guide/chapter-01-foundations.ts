// Chapter 1, the language of machine learning. It has no code, but three questions, which types answer.
import { matmul, multiply, ones, tensor, zeros } from "shapeproof";

/** Practice exercise 1. */
export function exercise1() {
  // 1. A thousand images of 28×28 pixels, or of 784 in a row.
  const images = zeros([1000, 28, 28]); // Tensor<[1000, 28, 28]>
  const flattened = images.reshape([1000, -1]); // Tensor<[1000, 784]>

  // 2. A is 3×4, so B must be 4×n, with any n: matmul(a, zeros([5, 2])) does not compile.
  const a = ones([3, 4]);
  const product = matmul(a, ones([4, 2])); // Tensor<[3, 2]>

  // 3. Element by element, and as matrices: [1, 2] and [3, 4].
  const [x, y] = [tensor([1, 2]), tensor([3, 4])];
  const elements = multiply(x, y); // Tensor<[2]>
  const matrices = matmul(x, y); // Tensor<[]>

  return { guide: { images, flattened, product, elements, matrices } };
}
