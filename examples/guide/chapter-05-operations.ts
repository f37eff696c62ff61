// Chapter 5, mathematical operations.
import { linspace, maximum, ml, random, relu, shaped, sigmoid, type Tensor, tanh, tensor } from "shapeproof";

/** Element by element. */
export function block15() {
  const a = tensor([1, 2, 3, 4]);
  const b = tensor([5, 6, 7, 8]);

  const addition = a.add(b); // Tensor<[4]>
  const multiplication = a.multiply(b);
  const power = a.power(2);
  const sqrt = a.sqrt();

  return { guide: { a, b, addition, multiplication, power, sqrt } };
}

/** The guide's activations, for any shape. The library has them: this sigmoid(-800) overflows on the way to 0, its does not. */
export const guideSigmoid = <S>(x: Tensor<S>) => x.negative().exp().add(1).reciprocal();
const guideRelu = <S>(x: Tensor<S>) => maximum(x, 0);

/** Functions of every element. */
export function block16() {
  const angles = linspace(0, 2 * Math.PI, 100); // Tensor<[100]>
  const sineWave = angles.sin();
  const cosineWave = angles.cos();

  const x = tensor([1, 2, 3, 4, 5]);
  const exponential = x.exp();
  const naturalLog = x.log();
  const logBase10 = x.log10();

  return {
    guide: {
      angles,
      sine_wave: sineWave,
      cosine_wave: cosineWave,
      x,
      exponential,
      natural_log: naturalLog,
      log_base_10: logBase10,
      sig: guideSigmoid(sineWave),
      rel: guideRelu(sineWave),
      tnh: tanh(sineWave),
    },
    library: { sig: sigmoid(sineWave), rel: relu(sineWave) },
  };
}

/** Along axes. */
export function block17() {
  const data = random.randn(100, 50); // 100 samples of 50 features

  const featureMeans = data.mean({ axis: 0 }); // Tensor<[50]>
  const sampleMeans = data.mean({ axis: 1 }); // Tensor<[100]>
  const overallMean = data.mean(); // Tensor<[]>

  const stdDevs = data.std({ axis: 0 }); // Tensor<[50]>
  const mins = data.min({ axis: 0 });
  const maxs = data.max({ axis: 0 });

  return {
    guide: {
      data,
      feature_means: featureMeans,
      sample_means: sampleMeans,
      overall_mean: overallMean,
      std_devs: stdDevs,
      mins,
      maxs,
    },
  };
}

/** Practice exercise 5: feature scaling. A feature that never changes has no deviation, and here it would be divided by 0. */
const standardize = shaped("n d -> n d")((x) => x.subtract(x.mean({ axis: 0 })).divide(x.std({ axis: 0 })));

export function block18() {
  random.seed(42);
  const rawFeatures = random.randn(1000, 20).multiply(100).add(50);

  const xScaled = standardize(rawFeatures); // Tensor<[1000, 20]>
  console.log(`Original mean: ${rawFeatures.mean({ axis: 0 }).at(":3")}`); // about 50
  console.log(`Scaled mean: ${xScaled.mean({ axis: 0 }).at(":3")}`); //       about 0
  console.log(`Scaled std: ${xScaled.std({ axis: 0 }).at(":3")}`); //         about 1

  // The library only centres a feature that never changes.
  return {
    guide: { raw_features: rawFeatures, X_scaled: xScaled },
    library: { X_scaled: ml.standardise(rawFeatures) },
  };
}
