// Chapter 10, broadcasting in several dimensions, conditions and masks.
import { clip, matmul, ml, random, shaped, stats, type Tensor, tensor, where } from "shapeproof";

/** Attention without scaling. exp(scores) overflows for scores beyond 709, the library's softmax does not. */
const simpleAttention = shaped("t d, t d, t d -> t d")((q, k, v) => {
  const scores = q.matmul(k.T); // [t, t]
  const weights = scores.exp().divide(scores.exp().sum({ axis: 1, keepdims: true }));
  return weights.matmul(v);
});

/** Attention, and products of batches. */
export function block37() {
  const [batchSize, seqLen, dModel] = [32, 128, 512] as const;
  const qBatch = random.randn(batchSize, seqLen, dModel);
  const kBatch = random.randn(batchSize, seqLen, dModel);
  const vBatch = random.randn(batchSize, seqLen, dModel);

  const scoresBatch = matmul(qBatch, kBatch.transpose([0, 2, 1])); // Tensor<[32, 128, 128]>
  const attentionBatch = matmul(scoresBatch, vBatch); // Tensor<[32, 128, 512]>

  const [q, k, v] = [random.randn(6, 4), random.randn(6, 4), random.randn(6, 4)];
  return {
    guide: {
      Q_batch: qBatch,
      K_batch: kBatch,
      V_batch: vBatch,
      scores_batch: scoresBatch,
      attention_batch: attentionBatch,
      Q37: q,
      K37: k,
      V37: v,
      attended: simpleAttention(q, k, v),
    },
    library: { attended: ml.attention(q, k, v, { scaled: false }) },
  };
}

/** Samples without extreme values. The guide's z-scores divide by 0 for a feature that never changes. */
function removeExtremeValues(x: Tensor<[200, 4]>, thresholdStd = 3) {
  const zScores = x
    .subtract(x.mean({ axis: 0 }))
    .divide(x.std({ axis: 0 }))
    .absolute();
  const extreme = zScores.greater(thresholdStd).any({ axis: 1 }); // Tensor<[200], "bool">
  return x.at(extreme.logicalNot()); // Tensor<[number, 4]>
}

/** Selection, clipping, masks. */
export function block38() {
  const condition = tensor([true, false, true, false]);
  const x = tensor([1, 2, 3, 4]);
  const y = tensor([10, 20, 30, 40]);
  const result = where(condition, x, y); // Tensor<[4]>

  const gradients = random.randn(100).multiply(10);
  const clippedGradients = clip(gradients, -5, 5);

  const wild = random.randn(200, 4).power(3);
  return {
    guide: {
      condition,
      x,
      y,
      result,
      gradients,
      clipped_gradients: clippedGradients,
      X38: wild,
      kept: removeExtremeValues(wild),
    },
    library: { kept: stats.removeExtremeValues(wild) },
  };
}
