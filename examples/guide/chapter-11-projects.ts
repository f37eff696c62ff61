// Chapter 11, projects: images, features, regression.
import { clip, hstack, ml, random, shaped, type Tensor, tensor } from "shapeproof";

/** Images for a network: scaled, centred, with a little noise. */
function imagePreprocessingPipeline(images: Tensor<[1000, 28, 28], "uint8">) {
  const normalized = images.astype("float32").divide(255); // Tensor<[1000, 28, 28], "float32">
  const centered = normalized.subtract(normalized.mean());
  const noise = random.normal(0, 0.01, [1000, 28, 28]);
  const augmented = centered.add(noise); // Tensor<[1000, 28, 28], "float64">
  return clip(augmented, 0, 1);
}

/** Project 1: image preprocessing. */
export function block39() {
  const fakeImages = random.randint(0, 256, [1000, 28, 28], { dtype: "uint8" });
  const start = random.getState();
  const processedImages = imagePreprocessingPipeline(fakeImages);

  random.setState(start);
  return {
    guide: { fake_images: fakeImages, processed_images: processedImages },
    library: { processed_images: ml.preprocessImages(fakeImages) },
  };
}

/** The powers of each feature. The guide speaks of all combinations: those are `ml.PolynomialFeatures`. */
const polynomialFeatures = shaped("n 10 -> n 20")((x) => hstack([x, x.square()]));

/** Each feature, and the products of each pair of them. */
function interactionFeatures(x: Tensor<[200, 10]>) {
  const products: Tensor<[200, 1]>[] = [];
  for (let i = 0; i < 10; i++) {
    for (let j = i + 1; j < 10; j++) products.push(x.at(":", i).multiply(x.at(":", j)).reshape([200, 1]));
  }
  return hstack([x, ...products]);
}

/** Project 2: feature engineering. */
export function block40() {
  const xTrain = random.randn(800, 10);
  const xTest = random.randn(200, 10);

  const xTrainPoly = polynomialFeatures(xTrain); // Tensor<[800, 20]>
  const [mean, std] = [xTrainPoly.mean({ axis: 0 }), xTrainPoly.std({ axis: 0 })];
  const xTrainScaled = xTrainPoly.subtract(mean).divide(std);

  const xTestPoly = polynomialFeatures(xTest); // Tensor<[200, 20]>
  const xTestScaled = xTestPoly.subtract(mean).divide(std); // with the training set's statistics

  const scaler = new ml.StandardScaler().fit(ml.powers(xTrain, 2));
  return {
    guide: {
      X_train: xTrain,
      X_test: xTest,
      X_train_poly: xTrainPoly,
      X_train_scaled: xTrainScaled,
      X_test_poly: xTestPoly,
      X_test_scaled: xTestScaled,
      inter: interactionFeatures(xTest),
    },
    library: {
      X_train_poly: ml.powers(xTrain, 2),
      X_train_scaled: scaler.transform(ml.powers(xTrain, 2)),
      X_test_scaled: scaler.transform(ml.powers(xTest, 2)),
      inter: ml.interactions(xTest),
    },
  };
}

/** Linear regression by gradient descent. */
function linearRegression(x: Tensor<[1000, 5]>, y: Tensor<[1000]>, learningRate: number, maxIters = 1000) {
  let weights = random.randn(5).multiply(0.01);
  let bias = 0;
  const costs: number[] = [];
  for (let i = 0; i < maxIters; i++) {
    const errors = x.matmul(weights).add(bias).subtract(y); // Tensor<[1000]>
    costs.push(errors.square().mean().item());

    const dw = x.T.multiply(2 / 1000).matmul(errors); // Tensor<[5]>
    const db = (2 / 1000) * errors.sum().item();
    weights = weights.subtract(dw.multiply(learningRate));
    bias -= learningRate * db;

    if (i > 0 && Math.abs(costs[i - 1] - costs[i]) < 1e-8) break;
  }
  return { weights, bias, costs };
}

/** R²: the share of the variance that is explained. */
const r2 = (y: Tensor<[1000]>, predicted: Tensor<[1000]>) =>
  1 - y.subtract(predicted).square().sum().item() / y.subtract(y.mean()).square().sum().item();

/** Project 3: linear regression from scratch. */
export function block41() {
  random.seed(42);
  const xTrain = random.randn(1000, 5);
  const trueWeights = tensor([1.5, -2, 0.5, 3, -1]);
  const yTrain = xTrain.matmul(trueWeights).add(random.randn(1000).multiply(0.1));

  const start = random.getState();
  const { weights, bias, costs } = linearRegression(xTrain, yTrain, 0.1);
  const score = r2(yTrain, xTrain.matmul(weights).add(bias));
  console.log(`True weights: ${trueWeights}`);
  console.log(`Learned weights: ${weights}`);
  console.log(`R² score: ${score.toFixed(4)}`);

  random.setState(start);
  const model = new ml.LinearRegression({ solver: "gradient-descent", learningRate: 0.1 }).fit(xTrain, yTrain);
  return {
    guide: {
      X_train: xTrain,
      true_weights: trueWeights,
      y_train: yTrain,
      lr_weights: weights,
      lr_bias: bias,
      lr_score: score,
      lr_costs: tensor(costs),
    },
    library: {
      lr_weights: model.coef,
      lr_bias: model.intercept,
      lr_score: model.score(xTrain, yTrain),
      lr_costs: model.costHistory,
    },
  };
}
