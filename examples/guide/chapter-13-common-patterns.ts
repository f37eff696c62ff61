// Chapter 13, common patterns: batches, one-hot labels, metrics.
import { arange, diag, eye, ml, nanToNum, random, type Tensor, tensor, zeros } from "shapeproof";

/** Batches in random order, or in order; the last one may be shorter. */
function* createBatches(x: Tensor<[20, 3]>, y: Tensor<[20], "int32">, batchSize: number, shuffle = true) {
  const order = shuffle ? random.permutation(20) : arange(20, { dtype: "int32" });
  const [xShuffled, yShuffled] = [x.at(order), y.at(order)];
  for (let start = 0; start < 20; start += batchSize) {
    const rows = `${start}:${start + batchSize}`;
    yield [xShuffled.at(rows), yShuffled.at(rows)] as const; // Tensor<[number, 3]>, Tensor<[number], "int32">
  }
}

/** Pattern 1: shuffling and batching. */
export function block44() {
  const xs = random.randn(20, 3);
  const ys = random.randint(0, 5, 20);

  const start = random.getState();
  const batches = [...createBatches(xs, ys, 8)];
  const plain = [...createBatches(xs, ys, 8, false)];

  random.setState(start);
  return {
    guide: { Xs: xs, ys, batches, plain },
    library: {
      batches: [...ml.batches([xs, ys], 8)],
      plain: [...ml.batches([xs, ys], 8, { shuffle: false })],
    },
  };
}

/** A one in each row, written there. */
function oneHotEncode(labels: Tensor<[5], "int32">) {
  const oneHot = zeros([5, 3]);
  oneHot.set([arange(5, { dtype: "int32" }), labels], 1);
  return oneHot;
}

/** Pattern 2: one-hot encoding. */
export function block45() {
  const labels = tensor([0, 1, 2, 1, 0], { dtype: "int32" });
  const oneHot = eye(3).at(labels); // Tensor<[5, 3]>: rows of the identity matrix
  console.log(`${oneHot}`);

  return {
    guide: { labels, one_hot: oneHot, one_hot_loop: oneHotEncode(labels) },
    library: { one_hot: ml.oneHot(labels, 3) },
  };
}

type Labels = Tensor<[100], "int32">;

/** How often each class was taken for each class. */
function confusionMatrix(actual: Labels, predicted: Labels) {
  const counts = zeros([4, 4], { dtype: "int32" });
  const said = predicted.tolist();
  actual.tolist().forEach((label, i) => {
    counts.set([label, said[i]], counts.at(label, said[i]).add(1));
  });
  return counts;
}

/** Pattern 3: metrics. A class that nobody was taken for gives 0 ÷ 0, which counts as 0. */
export function block46() {
  const t46 = random.randint(0, 4, 100);
  const p46 = random.randint(0, 4, 100);

  const confusion = confusionMatrix(t46, p46);
  const hits = diag(confusion); // Tensor<[4], "int32">
  const precision = hits.divide(confusion.sum({ axis: 0 }));
  const recall = hits.divide(confusion.sum({ axis: 1 }));
  const f1Score = precision.multiply(recall).multiply(2).divide(precision.add(recall));

  const metrics = ml.classificationMetrics(t46, p46, 4);
  return {
    guide: {
      t46,
      p46,
      precision: nanToNum(precision),
      recall: nanToNum(recall),
      f1_score: nanToNum(f1Score),
      confusion,
    },
    library: {
      precision: metrics.precision,
      recall: metrics.recall,
      f1_score: metrics.f1Score,
      confusion: metrics.confusionMatrix,
    },
  };
}
