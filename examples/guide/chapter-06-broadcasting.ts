// Chapter 6, broadcasting.
import { add, linalg, ml, random, shaped, tensor } from "shapeproof";

/** A bias for every sample. */
export function block19() {
  const x = random.randn(100, 3);
  const bias = tensor([0.1, 0.2, 0.3]);
  const xBiased = x.add(bias); // Tensor<[100, 3]>: [100, 3] and [3]

  return { guide: { X: x, bias, X_biased: xBiased } };
}

/** Features, samples, distances. */
export function block20() {
  // Scaling of features across samples
  const x = random.randn(1000, 784);
  const pixelMeans = x.mean({ axis: 0 }); // Tensor<[784]>
  const xCentered = x.subtract(pixelMeans); // Tensor<[1000, 784]>: [1000, 784] and [784]

  // Each sample by its length
  const sampleNorms = linalg.norm(x, { axis: 1, keepdims: true }); // Tensor<[1000, 1]>
  const xNormalized = x.divide(sampleNorms); // Tensor<[1000, 784]>: [1000, 784] and [1000, 1]

  // Distances
  const pointA = tensor([1, 2, 3]);
  const pointsB = random.randn(100, 3);
  const distances = linalg.norm(pointsB.subtract(pointA), { axis: 1 }); // Tensor<[100]>

  return {
    guide: {
      X: x,
      pixel_means: pixelMeans,
      X_centered: xCentered,
      sample_norms: sampleNorms,
      X_normalized: xNormalized,
      point_a: pointA,
      points_b: pointsB,
      distances,
    },
    library: { distances: ml.euclideanDistance(pointsB, pointA) },
  };
}

/** Shapes that do not fit: the guide's first example is none, [1, 3] and [4, 1] broadcast to [4, 3]. */
export function block21() {
  const fits = add(tensor([[1, 2, 3]]), tensor([[1], [2], [3], [4]])); // Tensor<[4, 3]>
  console.log(`[1, 3] + [4, 1] is [${fits.shape}]`);

  const a = tensor([1, 2, 3]);
  const b = tensor([1, 2, 3, 4]);
  // a.add(b) is the error, which does not compile: add: shapes do not broadcast — [3] and [4]: 3 ≠ 4.
  const result = a.add(b.at(":", null)); // Tensor<[4, 3]>: [3] and [4, 1]

  return { guide: { a, b, result } };
}

/** Practice exercise 6: batch normalisation, each feature across the batch. */
const batchNormalize = shaped("n d -> n d")((x) => {
  const batchMean = x.mean({ axis: 0, keepdims: true });
  const batchVar = x.variance({ axis: 0, keepdims: true });
  return x.subtract(batchMean).divide(batchVar.add(1e-8).sqrt());
});

export function block22() {
  const layerOutput = random.randn(64, 128);
  const normalizedOutput = batchNormalize(layerOutput); // Tensor<[64, 128]>

  console.log(`Original mean per feature: ${layerOutput.mean({ axis: 0 }).at(":5")}`);
  console.log(`Normalized mean per feature: ${normalizedOutput.mean({ axis: 0 }).at(":5")}`);

  return {
    guide: { layer_output: layerOutput, normalized_output: normalizedOutput },
    library: { normalized_output: ml.batchNormalize(layerOutput) },
  };
}
