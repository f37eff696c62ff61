// Chapter 4, indexing and slicing.
import { random, tensor } from "shapeproof";

/** Places and slices. */
export function block09() {
  const arr = tensor([10, 20, 30, 40, 50]);
  const first = arr.at(0); // Tensor<[]>
  const last = arr.at(-1); // Tensor<[]>
  const middleThree = arr.at("1:4"); // Tensor<[3]>

  const matrix = tensor([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  const element = matrix.at(1, 2); // Tensor<[]>
  const firstRow = matrix.at(0, ":"); // Tensor<[3]>
  const lastColumn = matrix.at(":", -1); // Tensor<[3]>

  return {
    guide: {
      arr,
      first,
      last,
      middle_three: middleThree,
      matrix,
      element,
      first_row: firstRow,
      last_column: lastColumn,
    },
  };
}

/** Filtering by a mask: how many elements are left, only the run knows. */
export function block10() {
  const data = tensor([1, -2, 3, -4, 5, -6]);

  const positiveMask = data.greater(0); // Tensor<[6], "bool">
  const positiveValues = data.at(positiveMask); // Tensor<[number]>
  const positiveDirect = data.at(data.greater(0)); // Tensor<[number]>

  return {
    guide: {
      data,
      positive_mask: positiveMask,
      positive_values: positiveValues,
      positive_direct: positiveDirect,
    },
  };
}

/** Without outliers; the samples of a class. */
export function block11() {
  const data = random.randn(60);
  const x = random.randn(60, 4);
  const y = random.randint(0, 3, 60);

  const cleanData = data.at(data.subtract(data.mean()).absolute().less(data.std().multiply(2))); // Tensor<[number]>
  const xClass0 = x.at(y.equal(0)); // Tensor<[number, 4]>

  return { guide: { data, X: x, y, clean_data: cleanData, X_class_0: xClass0 } };
}

/** Indexing by lists and integer tensors. */
export function block12() {
  const arr = tensor([10, 20, 30, 40, 50]);
  const indices = tensor([0, 2, 4], { dtype: "int32" });
  const selected = arr.at(indices); // Tensor<[3]>

  // Rows and columns go together, pair by pair.
  const matrix = random.randn(5, 3);
  const values = matrix.at([0, 2, 4], [1, 2, 0]); // Tensor<[3]>

  return { guide: { arr, indices, selected, matrix, values } };
}

/** A random batch. */
export function block13() {
  const x = random.randn(200, 6);
  const y = random.randint(0, 4, 200);

  const batchIndices = random.choice(200, { size: 32, replace: false }); // Tensor<[32], "int32">
  const xBatch = x.at(batchIndices); // Tensor<[32, 6]>
  const yBatch = y.at(batchIndices); // Tensor<[32], "int32">

  return { guide: { X: x, y, batch_indices: batchIndices, X_batch: xBatch, y_batch: yBatch } };
}

/** Practice exercise 4: data manipulation. */
export function block14() {
  random.seed(42);
  const data = random.randn(100, 10);
  const labels = random.randint(0, 3, 100);

  const class1Samples = data.at(labels.equal(1)); // Tensor<[number, 10]>
  const first5Features = class1Samples.at(":", ":5"); // Tensor<[number, 5]>

  // Samples with a feature beyond two standard deviations.
  const outlierMask = data
    .absolute()
    .greater(data.std({ axis: 0 }).multiply(2))
    .any({ axis: 1 }); // Tensor<[100], "bool">
  const cleanData = data.at(outlierMask.logicalNot()); // Tensor<[number, 10]>

  const randomIndices = random.choice(cleanData.shape[0], { size: 20, replace: false }); // Tensor<[20], "int32">
  const randomSample = cleanData.at(randomIndices); // Tensor<[20, 10]>

  return {
    guide: {
      data,
      labels,
      class_1_samples: class1Samples,
      first_5_features: first5Features,
      outlier_mask: outlierMask,
      clean_data: cleanData,
      random_indices: randomIndices,
      random_sample: randomSample,
    },
  };
}
