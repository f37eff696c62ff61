// Chapter 9, layout, vectorisation, views, and k-means.
import {
  arange,
  argmin,
  concatenate,
  hstack,
  linalg,
  ml,
  random,
  split,
  stack,
  type Tensor,
  tensor,
  vstack,
} from "shapeproof";

/** Memory layout. */
export function block32() {
  const largeArray = random.randn(1000, 1000);
  console.log(`C-contiguous: ${largeArray.flags.cContiguous}`);
  console.log(`F-contiguous: ${largeArray.flags.fContiguous}`);

  // Kernels go along memory in both directions: neither of them is slow.
  const rowSum = largeArray.sum({ axis: 1 }); // Tensor<[1000]>
  const colSum = largeArray.sum({ axis: 0 }); // Tensor<[1000]>

  return { guide: { large_array: largeArray, row_sum: rowSum, col_sum: colSum } };
}

/** Distances, number by number. */
function slowEuclideanDistances(x: Tensor<[number, number]>, y: Tensor<[number]>) {
  const point = y.tolist();
  const distances = x.tolist().map((row) => {
    let distance = 0;
    for (let j = 0; j < row.length; j++) distance += (row[j] - point[j]) ** 2;
    return Math.sqrt(distance);
  });
  return tensor(distances);
}

/** Distances, all at once. */
const fastEuclideanDistances = (x: Tensor<[number, 100]>, y: Tensor<[100]>) =>
  x.subtract(y).square().sum({ axis: 1 }).sqrt();

/** Vectorisation. */
export function block33() {
  const xTest = random.randn(10_000, 100);
  const yTest = random.randn(100);
  const some = xTest.at(":50"); // Tensor<[50, 100]>

  return {
    guide: {
      X_test: xTest,
      y_test: yTest,
      slow: slowEuclideanDistances(some, yTest),
      fast: fastEuclideanDistances(some, yTest),
    },
    library: { fast: ml.euclideanDistance(some, yTest) },
  };
}

/** Stacking and splitting. */
export function block34() {
  const a = tensor([
    [1, 2],
    [3, 4],
  ]);
  const b = tensor([
    [5, 6],
    [7, 8],
  ]);

  // Side by side
  const hStack = hstack([a, b]); // Tensor<[2, 4]>
  const hConcat = concatenate([a, b], { axis: 1 }); // the same

  // One below the other
  const vStack = vstack([a, b]); // Tensor<[4, 2]>
  const vConcat = concatenate([a, b], { axis: 0 }); // the same

  const splitArrays = split(vStack, 2, { axis: 0 }); // [Tensor<[2, 2]>, Tensor<[2, 2]>]

  return {
    guide: {
      a,
      b,
      h_stack: hStack,
      h_concat: hConcat,
      v_stack: vStack,
      v_concat: vConcat,
      split_arrays: splitArrays,
    },
  };
}

/** In place, views and copies. */
export function block35() {
  const largeArray = random.randn(10_000, 1000);
  const result = largeArray.multiply(2); // a new tensor
  largeArray.multiplyInPlace(2); // in place

  const original = arange(20).reshape([4, 5]);
  const view = original.at("1:3", "2:4"); // shares memory
  const copy = original.at("1:3", "2:4").copy(); // has its own

  view.set([0, 0], 999);
  console.log(original.at(1, 2).item()); // 999: the view has changed it
  copy.set([0, 0], 777);
  console.log(`${original}`); // unchanged

  return { guide: { large_array: largeArray, result, original, view, copy } };
}

/** K-means. The distances take rows × clusters × features of memory; the library's need none. */
function kmeans(x: Tensor<[1000, 2]>, maxIters = 100, tol = 1e-4) {
  let centroids = x.at(random.choice(1000, { size: 3, replace: false })); // Tensor<[3, 2]>
  for (let iteration = 1; ; iteration++) {
    // [1000, 1, 2] less [1, 3, 2]
    const differences = x.at(":", null).subtract(centroids.at(null)); // Tensor<[1000, 3, 2]>
    const distances = differences.square().sum({ axis: 2 }).sqrt(); // Tensor<[1000, 3]>
    const clusters = argmin(distances, { axis: 1 }); // Tensor<[1000], "int32">

    const old = centroids;
    const mean = (i: number) => {
      const members = clusters.equal(i);
      return members.any().item() ? x.at(members).mean({ axis: 0 }) : old.at(i);
    };
    const moved = stack([mean(0), mean(1), mean(2)]); // Tensor<[3, 2]>

    const shift = linalg.norm(moved.subtract(centroids)).item();
    if (shift < tol) return { clusters, centroids };
    centroids = moved;
    if (iteration === maxIters) return { clusters, centroids };
  }
}

/** Practice exercise 9: k-means. */
export function block36() {
  const testData = random.randn(1000, 2);
  const start = random.getState();
  const { clusters, centroids } = kmeans(testData);
  console.log(`Final centroids:\n${centroids}`);

  random.setState(start);
  const model = new ml.KMeans({ nClusters: 3, init: "random" }).fit(testData);
  return {
    guide: { test_data: testData, clusters, centers: centroids },
    library: { clusters: model.labels, centers: model.clusterCenters },
  };
}
