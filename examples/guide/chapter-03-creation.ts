// Chapter 3, creating arrays and giving them shapes.
import { arange, eye, linspace, ml, ones, random, tensor, zeros, zerosLike } from "shapeproof";

/** From lists and sequences. */
export function block04() {
  const listToArray = tensor([1, 2, 3, 4, 5]); // Tensor<[5]>
  const nestedList = tensor([
    [1, 2],
    [3, 4],
    [5, 6],
  ]); // Tensor<[3, 2]>

  const linearSpace = linspace(0, 10, 100); // Tensor<[100]>
  const integerRange = arange(0, 20, 2); // Tensor<[10]>

  return {
    guide: {
      list_to_array: listToArray,
      nested_list: nestedList,
      linear_space: linearSpace,
      integer_range: integerRange,
    },
  };
}

/** Zeros, ones and random numbers. */
export function block05() {
  const existingArr = tensor([
    [1.5, 2.5],
    [3.5, 4.5],
  ]);

  const zeros2d = zeros([3, 4]); // Tensor<[3, 4]>
  const zerosLikeIt = zerosLike(existingArr); // Tensor<[2, 2]>
  const ones3d = ones([2, 3, 4]); // Tensor<[2, 3, 4]>
  const identity = eye(5); // Tensor<[5, 5]>

  const randomUniform = random.random([100, 784]); // Tensor<[100, 784]>
  const randomNormal = random.randn(64, 128); // Tensor<[64, 128]>
  const randomRange = random.randint(0, 10, [5, 5]); // Tensor<[5, 5], "int32">

  return {
    guide: {
      existing_arr: existingArr,
      zeros_2d: zeros2d,
      zeros_like: zerosLikeIt,
      ones_3d: ones3d,
      identity,
      random_uniform: randomUniform,
      random_normal: randomNormal,
      random_range: randomRange,
    },
  };
}

/** A batch, and one-hot labels by indexing the identity matrix. */
export function block06() {
  const [batchSize, features, numClasses] = [32, 128, 10] as const;
  const xBatch = random.randn(batchSize, features); // Tensor<[32, 128]>

  const labels = random.randint(0, numClasses, batchSize); // Tensor<[32], "int32">
  const yOnehot = eye(numClasses).at(labels); // Tensor<[32, 10]>

  return {
    guide: { X_batch: xBatch, labels, y_onehot: yOnehot },
    library: { y_onehot: ml.oneHot(labels, numClasses) },
  };
}

/** Reshaping. */
export function block07() {
  const arr = arange(24); // Tensor<[24]>

  const matrix2d = arr.reshape([4, 6]); // Tensor<[4, 6]>
  const matrix3d = arr.reshape([2, 3, 4]); // Tensor<[2, 3, 4]>
  const vector = arr.reshape([-1]); // Tensor<[24]>
  const columnVector = arr.reshape([-1, 1]); // Tensor<[24, 1]>

  // The number of elements stays: arr.reshape([5, 5]) does not compile.
  return { guide: { arr, matrix_2d: matrix2d, matrix_3d: matrix3d, vector, column_vector: columnVector } };
}

/** Practice exercise 3: data preparation. */
export function block08() {
  const [nSamples, nFeatures] = [1000, 20] as const;
  const x = random.randn(nSamples, nFeatures); // Tensor<[1000, 20]>

  // 20 features are no square image, and reshape([1000, 4, 4]) does not compile. 400 are.
  const xCorrected = random.randn(1000, 400);
  const xImages = xCorrected.reshape([1000, 20, 20]); // Tensor<[1000, 20, 20]>

  const y = random.randint(0, 10, 1000); // Tensor<[1000], "int32">

  // The first 80 % to train on, the rest for validation.
  const [xTrain, xVal] = [x.at(":800"), x.at("800:")]; // Tensor<[800, 20]>, Tensor<[200, 20]>
  const [yTrain, yVal] = [y.at(":800"), y.at("800:")];

  return {
    guide: {
      X: x,
      X_corrected: xCorrected,
      X_images: xImages,
      y,
      X_train: xTrain,
      X_val: xVal,
      y_train: yTrain,
      y_val: yVal,
    },
  };
}
