// Chapter 7, linear algebra.
import { argsort, cov, dot, linalg, matmul, maximum, ml, random, shaped, tensor, zeros } from "shapeproof";
import { guideSigmoid } from "./chapter-05-operations.ts";

/** Matrix multiplication. */
export function block23() {
  const a = random.randn(3, 4);
  const b = random.randn(4, 5);
  const c = a.matmul(b); // Tensor<[3, 5]>

  const cDot = dot(a, b);
  const cMatmul = matmul(a, b);

  return { guide: { A: a, B: b, C: c, C_dot: cDot, C_matmul: cMatmul } };
}

/** One layer, for any sizes: the compiler checks that they fit, here and in each call. */
const layer = shaped("batch input, input output, output -> batch output")((x, w, b) => x.matmul(w).add(b));

/** A network's forward pass. */
export function block24() {
  const [batchSize, inputDim, hiddenDim, outputDim] = [32, 784, 128, 10] as const;

  const x = random.randn(batchSize, inputDim);
  const w1 = random.randn(inputDim, hiddenDim).multiply(0.01); // small random weights
  const b1 = zeros([hiddenDim]);
  const w2 = random.randn(hiddenDim, outputDim).multiply(0.01);
  const b2 = zeros([outputDim]);

  const a1 = maximum(layer(x, w1, b1), 0); // Tensor<[32, 128]>
  const predictions = guideSigmoid(layer(a1, w2, b2)); // Tensor<[32, 10]>
  console.log(`Predictions shape: ${predictions.shape}`);

  return { guide: { X: x, W1: w1, b1, W2: w2, b2, predictions } };
}

/** Properties of a matrix, and its factors. */
export function block25() {
  const a = random.randn(5, 5);
  const inverse = linalg.inv(a); // Tensor<[5, 5]>
  const determinant = linalg.det(a); // Tensor<[]>
  const rank = linalg.matrixRank(a); // Tensor<[], "int32">

  // The eigenvalues of a general matrix may be complex: the dtype says so.
  const { eigenvalues, eigenvectors } = linalg.eig(a);

  const { U, S, Vh } = linalg.svd(a); // Tensor<[5, 5]>, Tensor<[5]>, Tensor<[5, 5]>

  return {
    guide: {
      A: a,
      A_transpose: a.T,
      A_inverse: inverse,
      determinant,
      rank,
      eigenvalues,
      eigenvectors,
      U,
      s: S,
      Vt: Vh,
    },
  };
}

/** Similarity and distance. */
const cosineSimilarity = shaped("n, n -> ")((a, b) => a.dot(b).divide(linalg.norm(a).multiply(linalg.norm(b))));
const euclideanDistance = shaped("n, n -> ")((a, b) => linalg.norm(a.subtract(b)));
const batchCosineSimilarity = shaped("n d, d -> n")((x, y) => {
  const xNorm = x.divide(linalg.norm(x, { axis: 1, keepdims: true }));
  return xNorm.matmul(y.divide(linalg.norm(y)));
});

export function block26() {
  const v1 = tensor([1, 2, 3]);
  const v2 = tensor([4, 5, 6]);
  const similarity = v1.dot(v2); // Tensor<[]>: 32
  const rows = random.randn(8, 3);

  return {
    guide: {
      v1,
      v2,
      similarity,
      A26: rows,
      cos_sim: cosineSimilarity(v1, v2),
      euclid: euclideanDistance(v1, v2),
      batch_cos: batchCosineSimilarity(rows, v1),
    },
    library: {
      cos_sim: ml.cosineSimilarity(v1, v2),
      euclid: ml.euclideanDistance(v1, v2),
      batch_cos: ml.cosineSimilarity(rows, v1),
    },
  };
}

/** Practice exercise 7: principal components from scratch. */
export function block27() {
  const testData = random.randn(200, 10);

  const centered = testData.subtract(testData.mean({ axis: 0 })); // Tensor<[200, 10]>
  const covMatrix = cov(centered.T); // Tensor<[10, 10]>
  // A covariance matrix is symmetric: `eigh` knows that its eigenvalues are real. The guide takes `eig`.
  const { eigenvalues, eigenvectors } = linalg.eig(covMatrix);
  const sortedIndices = argsort(eigenvalues).at("::-1"); // Tensor<[10], "int32">, descending
  const components = eigenvectors.at(":", sortedIndices.at(":3")); // Tensor<[10, 3]>
  const xPca = centered.matmul(components); // Tensor<[200, 3]>

  console.log(`Original shape: ${testData.shape}`);
  console.log(`PCA shape: ${xPca.shape}`);
  console.log(`Variance explained: ${xPca.variance({ axis: 0 })}`);

  const pca = new ml.PCA({ nComponents: 3 }).fit(testData);
  return {
    guide: { test_data: testData, X_pca: xPca, components },
    // Up to the sign of each component.
    library: { X_pca: pca.transform(testData), components: pca.components.T },
  };
}
